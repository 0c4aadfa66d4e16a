"""Every setting: an environment variable ``RESPONSA_<NAME>``, and a flag of ``responsa serve``. None is required."""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from app.builtin import MODEL_ID


def _split(value: object) -> object:
    return [part.strip() for part in value.split(",") if part.strip()] if isinstance(value, str) else value


#: A flag that may be repeated; as an environment variable one text with commas.
Names = Annotated[list[str], NoDecode, BeforeValidator(_split)]


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="RESPONSA_", extra="ignore")

    host: str = Field("127.0.0.1", description="Address to listen on; 0.0.0.0 for all.")
    port: int = Field(8000, ge=0, le=65535, description="Port to listen on; 0 for any free one.")
    model: Names = Field(
        [MODEL_ID],
        min_length=1,
        description="Model to serve: a Hub id or a local folder. Repeat it for more: the first is loaded at start, "
        "and answers where a request names none; the others are loaded when they are asked for.",
    )
    alias: Names = Field(
        [], description="Another name for a model, as in gpt-4o=responsa-builtin. Repeat it for more."
    )
    models_memory_mb: int | None = Field(
        None,
        ge=1,
        description="Memory of all loaded models together in MiB, weights and KV caches; the least recently used "
        "one makes room for another  [default: no limit]",
    )
    data_dir: Path = Field(Path("data"), description="Folder of the embedded database.")
    database_url: str | None = Field(
        None, description="Database: postgresql://... or sqlite:///...  [default: SQLite in the data folder]"
    )
    generator: Literal["local", "scripted"] = Field(
        "local", description="What generates: the local engine, or a script that echoes (for trials)."
    )
    device: Literal["auto", "cpu", "cuda"] = Field("auto", description="Device of the engine.")
    dtype: Literal["auto", "float32", "bfloat16", "float16"] = Field(
        "auto", description="Number format of the model."
    )
    max_context_tokens: int | None = Field(None, ge=32, description="Context limit  [default: the model's]")
    kv_cache_mb: int | None = Field(
        None,
        ge=1,
        description="Memory of each model's KV cache in MiB  [default: up to 1024; on CUDA by the next setting]",
    )
    kv_cache_share: float = Field(
        0.9, gt=0, le=1, description="Share of the GPU's free memory for KV caches, divided among all models."
    )
    max_running: int = Field(64, ge=1, description="Requests generated at the same time.")
    max_waiting: int = Field(256, ge=0, description="Requests that may wait beyond those; more are refused (429).")
    cuda_graphs: bool = Field(True, description="On CUDA: record decode steps at start and replay them.")
    num_threads: int | None = Field(None, ge=1, description="CPU threads of the engine  [default: all cores]")
    step_timeout_s: float = Field(
        120, gt=0, description="An engine that has work and reports nothing for so many seconds is started again."
    )
    max_body_mb: int = Field(16, ge=1, description="Largest request body in MiB; larger ones are refused (413).")
    log_level: Literal["debug", "info", "warning", "error"] = Field("info", description="What the log tells.")

    @field_validator("alias")
    @classmethod
    def _check_alias(cls, aliases: list[str]) -> list[str]:
        for alias in aliases:
            name, separator, model = alias.partition("=")
            if not (name and separator and model):
                raise ValueError(f"'{alias}' is no alias; write NAME=MODEL")
        return aliases

    @property
    def aliases(self) -> dict[str, str]:
        """Models by alias."""
        return {name: model for name, _, model in (alias.partition("=") for alias in self.alias)}

    @property
    def resolved_database_url(self) -> str:
        return self.database_url or f"sqlite+aiosqlite:///{self.data_dir.absolute() / 'responsa.db'}"
