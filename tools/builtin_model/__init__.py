"""How the built-in model is made: synthetic dialogues, a tokenizer, a trainer and an evaluator.

Read in this order: `draw` (how a sentence is drawn), `abilities/` (one module per thing the model can do),
`mixture` (how turns become dialogues), `tokenizer`, `rows` (dialogue to token ids), `training`, `evaluation`.
`README.md` says how far the model in training is, and how to go on.
"""
