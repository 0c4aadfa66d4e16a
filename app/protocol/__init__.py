"""The wire language: types without behaviour. The openai package's types are the reference."""
