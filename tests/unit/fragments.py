"""Hypothesis strategies for what a generator may say."""

import json

from hypothesis import strategies as st

from app.generators.base import (
    CallArguments,
    CallOpened,
    Finished,
    Reasoning,
    Text,
    TokenLogprob,
    TopLogprob,
    Usage,
)

texts = st.text(min_size=1, max_size=12)
probabilities = st.floats(-9999, 0)
tops = st.lists(st.builds(TopLogprob, texts, st.binary(max_size=3), probabilities), max_size=2).map(tuple)
logprobs = st.lists(st.builds(TokenLogprob, texts, st.binary(max_size=3), probabilities, tops), max_size=2).map(tuple)
names = st.from_regex(r"[a-zA-Z0-9_-]{1,16}", fullmatch=True)
calls = st.builds(
    lambda name, deltas: [CallOpened(name), *map(CallArguments, deltas)], names, st.lists(texts, max_size=3)
)
#: A tool of the type ``custom``: what a model writes to it is, mostly, the JSON of a text.
CUSTOM_NAME = "custom"
inputs = texts | texts.map(lambda text: json.dumps({"input": text}))
custom_calls = st.builds(
    lambda text, cut: [CallOpened(CUSTOM_NAME), *map(CallArguments, filter(None, (text[:cut], text[cut:])))],
    inputs,
    st.integers(0, 20),
)
runs = st.one_of(
    st.lists(st.builds(Text, texts, logprobs), min_size=1, max_size=4),
    st.lists(st.builds(Reasoning, texts), min_size=1, max_size=4),
    calls,
    custom_calls,
)
#: What may come before the end of a run, in any order.
bodies = st.lists(runs, max_size=6).map(lambda parts: [fragment for part in parts for fragment in part])
counts = st.integers(min_value=0, max_value=10_000)
usages = st.builds(Usage, counts, counts, counts, counts)
finishes = st.builds(Finished, st.sampled_from(["stop", "length"]), usages)
