"""Write a model with random weights: a real architecture at a real size, so its costs are real; its text is noise.

    python -m benchmarks.random_model 0.6b /tmp/models/0.6b

Tokenizer and chat template are the built-in model's, and the vocabulary is padded to the size of a small model's.
Only tokens of plain letters can ever be generated, and no token ends an answer, so that every answer has as many
tokens as were asked for, and every token shows as text at once.
"""

import argparse
import shutil
from pathlib import Path

import torch
from tokenizers import Tokenizer
from transformers import GenerationConfig, Qwen3Config, Qwen3ForCausalLM

import app.builtin

VOCAB_SIZE = 32_000

SHAPES = {
    "tiny": {
        "hidden_size": 128,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "head_dim": 32,
        "intermediate_size": 256,
    },
    "0.1b": {
        "hidden_size": 768,
        "num_hidden_layers": 12,
        "num_attention_heads": 12,
        "num_key_value_heads": 4,
        "head_dim": 64,
        "intermediate_size": 2048,
    },
    "0.6b": {
        "hidden_size": 1024,
        "num_hidden_layers": 28,
        "num_attention_heads": 16,
        "num_key_value_heads": 8,
        "head_dim": 128,
        "intermediate_size": 3072,
    },
    "7b": {
        "hidden_size": 4096,
        "num_hidden_layers": 32,
        "num_attention_heads": 32,
        "num_key_value_heads": 8,
        "head_dim": 128,
        "intermediate_size": 13_312,
    },
}


def make_random_model(shape: str, folder: Path) -> Path:
    """Write the model of this name in SHAPES into the folder, unless it is there already; return the folder."""
    if (folder / "tokenizer.json").exists():
        return folder
    torch.manual_seed(0)
    config = Qwen3Config(
        vocab_size=VOCAB_SIZE,
        max_position_embeddings=32_768,
        tie_word_embeddings=True,
        eos_token_id=None,
        bos_token_id=None,
        dtype="bfloat16",
        **SHAPES[shape],
    )
    previous_dtype = torch.get_default_dtype()
    torch.set_default_dtype(torch.bfloat16)
    try:
        model = Qwen3ForCausalLM(config)
    finally:
        torch.set_default_dtype(previous_dtype)
    _silence_other_tokens(model)
    model.generation_config = GenerationConfig(do_sample=False)
    model.save_pretrained(folder)
    # The tokenizer comes last: a folder that has it is complete.
    for name in ("tokenizer_config.json", "chat_template.jinja", "tokenizer.json"):
        shutil.copy(Path(app.builtin.__path__[0], name), folder)
    return folder


def word_tokens() -> dict[str, int]:
    """Tokens of the tokenizer that are a space and letters, with their ids: each is one token wherever it stands."""
    tokenizer = Tokenizer.from_file(str(Path(app.builtin.__path__[0], "tokenizer.json")))
    vocabulary: dict[str, int] = tokenizer.get_vocab()
    return {
        " " + token[1:]: token_id
        for token, token_id in vocabulary.items()
        if token[0] == "Ġ" and token[1:].isascii() and token[1:].isalpha()
    }


def _silence_other_tokens(model: Qwen3ForCausalLM) -> None:
    """A token whose output embedding is zero has the logit zero always, and greedy decoding never takes it."""
    is_word = torch.zeros(VOCAB_SIZE, dtype=torch.bool)
    is_word[list(word_tokens().values())] = True
    with torch.no_grad():
        model.get_output_embeddings().weight[~is_word] = 0


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("shape", choices=SHAPES)
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    print(make_random_model(options.shape, options.folder))


if __name__ == "__main__":
    main()
