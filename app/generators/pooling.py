"""How a model makes one vector of a text, as its sentence-transformers files say."""

import json
from pathlib import Path
from typing import Any

from app.engine.messages import Pooling
from app.errors import InvalidRequestError

#: The names of sentence-transformers' own setting, in its older and its newer form.
_POOLINGS: dict[str, Pooling] = {
    "pooling_mode_cls_token": "cls",
    "pooling_mode_mean_tokens": "mean",
    "pooling_mode_lasttoken": "last",
    "cls": "cls",
    "mean": "mean",
    "lasttoken": "last",
}
#: Of a model that says nothing.
DEFAULT_POOLING: Pooling = "mean"
#: What else sentence-transformers may do with a vector; the length is made 1 here anyway.
_KNOWN_MODULES = {"Transformer", "Pooling", "Normalize"}


def read_pooling(folder: Path) -> Pooling:
    """Raises ``InvalidRequestError`` for a model that needs what the engine does not compute."""
    for module in _read_json(folder / "modules.json", []):
        kind = str(module.get("type", "")).rpartition(".")[2]
        if kind not in _KNOWN_MODULES:
            raise _refusal(f"a step '{kind}'")
    config: dict[str, Any] = _read_json(folder / "1_Pooling" / "config.json", {})
    chosen = [name for name, value in config.items() if name.startswith("pooling_mode_") and value is True]
    named = config.get("pooling_mode")
    chosen += [named] if isinstance(named, str) else []
    if not chosen:
        return DEFAULT_POOLING
    if len(chosen) > 1 or chosen[0] not in _POOLINGS:
        raise _refusal(f"the pooling {' and '.join(chosen)}")
    return _POOLINGS[chosen[0]]


def _refusal(reason: str) -> InvalidRequestError:
    return InvalidRequestError(
        f"This model can't give embeddings here: its sentence-transformers files ask for {reason}, which this server "
        "does not compute.",
        param="model",
    )


def _read_json(path: Path, default: Any) -> Any:
    return json.loads(path.read_text()) if path.is_file() else default
