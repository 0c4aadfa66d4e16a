"""Responsa: a self-hosted, stateful server of the OpenAI Responses and Chat Completions APIs."""

__version__ = "0.1.0"
