"""Where a model's files are: built in, in a local folder, or fetched from the Hugging Face Hub."""

import json
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any

from huggingface_hub import snapshot_download
from huggingface_hub.errors import HfHubHTTPError, HFValidationError, LocalEntryNotFoundError

import app.builtin
from app.engine.config import EngineConfig

#: What the engine gives the KV cache at most where nothing else is set, and there is no GPU.
_KV_CACHE_BYTES = 2**30
_FILES = ("*.json", "*.safetensors", "*.jinja", "*.model")


class ModelUnavailableError(Exception):
    """The model's files can't be had; the sentence says why."""


@dataclass(frozen=True)
class GenerationDefaults:
    """The model's own ``generation_config.json``: sampling where a request says nothing, and what ends a text."""

    temperature: float = 1.0
    top_p: float = 1.0
    top_k: int | None = None
    min_p: float = 0.0
    repetition_penalty: float = 1.0
    stop_token_ids: tuple[int, ...] = ()


def find_model_folder(model: str) -> Path:
    """Return the local folder of a model named by a path, a Hub id, or ``responsa-builtin``.

    A Hub id is downloaded unless it is in the cache. Raises ``ModelUnavailableError``.
    """
    if model == app.builtin.MODEL_ID:
        return Path(app.builtin.__path__[0])
    folder = Path(model).expanduser()
    if folder.is_dir():
        return _checked(folder)
    try:
        return _checked(Path(snapshot_download(model, allow_patterns=list(_FILES))))
    except HFValidationError:
        raise ModelUnavailableError(f"'{model}' is neither a folder here nor the id of a model.") from None
    except (HfHubHTTPError, LocalEntryNotFoundError, OSError) as error:
        raise ModelUnavailableError(
            f"The model '{model}' is no folder here, and can't be fetched from the Hub: {_first_line(error)}"
        ) from error


def _checked(folder: Path) -> Path:
    for name in ("config.json", "tokenizer.json"):
        if not (folder / name).is_file():
            raise ModelUnavailableError(f"The model folder {folder} has no {name}.")
    return folder


def vocabulary_of(model: str, folder: Path) -> bytes:
    """Return what identifies the model and its tokenizer: token ids mean nothing to another."""
    return blake2b(model.encode() + b"\0" + (folder / "tokenizer.json").read_bytes(), digest_size=16).digest()


def load_generation_defaults(folder: Path) -> GenerationDefaults:
    """Read ``generation_config.json`` (and the end-of-text ids of ``config.json``) of a model folder."""
    config = _read_json(folder / "config.json")
    generation = _read_json(folder / "generation_config.json")
    temperature = generation.get("temperature")
    if generation.get("do_sample") is False:
        temperature = 0.0
    eos = generation.get("eos_token_id", config.get("eos_token_id"))
    return GenerationDefaults(
        temperature=1.0 if temperature is None else float(temperature),
        top_p=float(generation.get("top_p") or 1.0),
        top_k=generation.get("top_k") or None,
        min_p=float(generation.get("min_p") or 0.0),
        repetition_penalty=float(generation.get("repetition_penalty") or 1.0),
        stop_token_ids=() if eos is None else tuple(eos) if isinstance(eos, list) else (eos,),
    )


def estimate_memory_bytes(folder: Path, config: EngineConfig) -> int:
    """Estimate what a model will take: the size of its weight files, and the KV cache by the settings."""
    return weight_bytes(folder) + (config.kv_cache_bytes or _KV_CACHE_BYTES)


def weight_bytes(folder: Path) -> int:
    """Tell the size of a model's weight files."""
    return sum(path.stat().st_size for path in folder.glob("*.safetensors"))


def _read_json(path: Path) -> dict[str, Any]:
    return dict(json.loads(path.read_text())) if path.exists() else {}


def _first_line(error: Exception) -> str:
    return str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
