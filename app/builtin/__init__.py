"""The built-in model: weights, tokenizer, chat template and model card, as package data."""

MODEL_ID = "responsa-builtin"
