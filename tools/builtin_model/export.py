"""Writing a model folder that a server can load."""

import json
import shutil
from pathlib import Path

import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer
from transformers import Qwen3ForCausalLM

from tools.builtin_model import model_config

CONFIG_KEYS = (
    "attention_bias",
    "eos_token_id",
    "head_dim",
    "hidden_act",
    "hidden_size",
    "intermediate_size",
    "max_position_embeddings",
    "model_type",
    "num_attention_heads",
    "num_hidden_layers",
    "num_key_value_heads",
    "pad_token_id",
    "rms_norm_eps",
    "rope_parameters",
    "tie_word_embeddings",
    "vocab_size",
)
FIXED = {"architectures": ["Qwen3ForCausalLM"], "dtype": "bfloat16"}
SHIPPED = Path(__file__).parents[2] / "app" / "builtin"
CHECKPOINT = Path(__file__).parent / "checkpoint"
TEMPLATE, CARD = (Path(__file__).parent / name for name in ("chat_template.jinja", "card.md"))


def export(model: Qwen3ForCausalLM, tokenizer: Tokenizer, folder: Path) -> None:
    """Write weights, tokenizer, configuration, chat template and a card whose tables wait for `evaluate`."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(TEMPLATE, folder / "chat_template.jinja")
    shutil.copyfile(CARD, folder / "MODEL_CARD.md")
    described = model_config.model_config(tokenizer).to_dict()
    config = {key: described[key] for key in CONFIG_KEYS} | FIXED
    _write_json(folder / "config.json", config)
    _write_json(folder / "generation_config.json", model_config.generation_config(tokenizer))
    _write_json(folder / "tokenizer_config.json", model_config.tokenizer_config())
    (folder / "tokenizer.json").write_text(tokenizer.to_str() + "\n", encoding="utf-8")
    weights = {
        name: value.detach().to(torch.bfloat16).contiguous()
        for name, value in model.state_dict().items()
        if name != "lm_head.weight"
    }
    path = folder / "model.safetensors"
    save_file(weights, path, metadata={"format": "pt"})
    path.chmod(0o644)


def _write_json(path: Path, content: dict[str, object]) -> None:
    path.write_text(json.dumps(content, indent=2, sort_keys=True) + "\n", encoding="utf-8")
