"""Models that say random words: the built-in one's tokenizer and chat template, with weights of chance."""

import json
import shutil
from pathlib import Path

import torch
from tokenizers import Tokenizer
from transformers import AutoModel, AutoModelForCausalLM, BertConfig, Qwen3Config

import app.builtin

BUILTIN = Path(app.builtin.__path__[0])
TEXT_FILES = ("tokenizer.json", "tokenizer_config.json", "chat_template.jinja", "generation_config.json")


def save_tiny_model(folder: Path, *, seed: int = 0) -> Path:
    """Write a model of a few hundred kilobytes that the server can load; return its folder."""
    config = Qwen3Config(
        vocab_size=json.loads((BUILTIN / "config.json").read_text())["vocab_size"],
        hidden_size=32,
        intermediate_size=48,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        head_dim=8,
        max_position_embeddings=512,
        tie_word_embeddings=True,
    )
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        AutoModelForCausalLM.from_config(config).save_pretrained(folder)
    for name in TEXT_FILES:
        shutil.copy(BUILTIN / name, folder)
    return folder


def save_tiny_encoder(folder: Path, *, pooling: str = "mean_tokens") -> Path:
    """Write a BERT of a few hundred kilobytes, with the files that sentence-transformers reads; return its folder."""
    config = BertConfig(
        vocab_size=json.loads((BUILTIN / "config.json").read_text())["vocab_size"],
        hidden_size=32,
        intermediate_size=48,
        num_hidden_layers=2,
        num_attention_heads=4,
        max_position_embeddings=64,
        initializer_range=0.3,
    )
    with torch.random.fork_rng():
        torch.manual_seed(0)
        AutoModel.from_config(config).save_pretrained(folder)
    # As many such tokenizers do, it would cut texts without a word.
    tokenizer = Tokenizer.from_file(str(BUILTIN / "tokenizer.json"))
    tokenizer.enable_truncation(16)
    tokenizer.save(str(folder / "tokenizer.json"))
    (folder / "1_Pooling").mkdir()
    (folder / "1_Pooling" / "config.json").write_text(json.dumps({f"pooling_mode_{pooling}": True}))
    return folder
