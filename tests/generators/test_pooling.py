"""How a model makes one vector of a text is read from its sentence-transformers files."""

import json

import pytest

from app.errors import InvalidRequestError
from app.generators.pooling import read_pooling


def write(folder, pooling=None, modules=()):
    if pooling is not None:
        (folder / "1_Pooling").mkdir()
        (folder / "1_Pooling" / "config.json").write_text(json.dumps({"word_embedding_dimension": 32, **pooling}))
    if modules:
        types = [{"idx": index, "type": kind} for index, kind in enumerate(modules)]
        (folder / "modules.json").write_text(json.dumps(types))
    return folder


@pytest.mark.parametrize(
    ("config", "expected"),
    [
        (None, "mean"),
        ({"pooling_mode_cls_token": True, "pooling_mode_mean_tokens": False}, "cls"),
        ({"pooling_mode_cls_token": False, "pooling_mode_mean_tokens": True}, "mean"),
        ({"pooling_mode_lasttoken": True, "include_prompt": True}, "last"),
        ({"pooling_mode": "lasttoken"}, "last"),
    ],
)
def test_the_pooling_of_a_model(tmp_path, config, expected):
    modules = [f"sentence_transformers.models.{name}" for name in ("Transformer", "Pooling", "Normalize")]
    assert read_pooling(write(tmp_path, config, modules)) == expected


@pytest.mark.parametrize(
    ("config", "modules", "words"),
    [
        ({"pooling_mode_max_tokens": True}, (), "pooling_mode_max_tokens"),
        ({"pooling_mode_cls_token": True, "pooling_mode_mean_tokens": True}, (), "pooling_mode_cls_token and"),
        ({"pooling_mode": "weightedmean"}, (), "weightedmean"),
        (None, ["sentence_transformers.models.Transformer", "sentence_transformers.models.Dense"], "a step 'Dense'"),
    ],
)
def test_what_is_not_computed_is_refused(tmp_path, config, modules, words):
    with pytest.raises(InvalidRequestError, match=words):
        read_pooling(write(tmp_path, config, modules))
