"""Every setting: an environment variable ``RESPONSA_<NAME>``, and a flag of ``responsa serve``. None is required."""

from pathlib import Path
from typing import Literal

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

from app.builtin import MODEL_ID


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="RESPONSA_", extra="ignore")

    host: str = Field("127.0.0.1", description="Address to listen on; 0.0.0.0 for all.")
    port: int = Field(8000, ge=0, le=65535, description="Port to listen on; 0 for any free one.")
    model: str = Field(MODEL_ID, description="Model to serve: a Hub id or a local folder.")
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
    kv_cache_mb: int | None = Field(None, ge=1, description="Memory of the KV cache in MiB  [default: by device]")
    max_running: int = Field(64, ge=1, description="Requests generated at the same time.")
    max_waiting: int = Field(256, ge=0, description="Requests that may wait beyond those; more are refused (429).")
    cuda_graphs: bool = Field(True, description="On CUDA: record decode steps at start and replay them.")
    num_threads: int | None = Field(None, ge=1, description="CPU threads of the engine  [default: all cores]")
    max_body_mb: int = Field(16, ge=1, description="Largest request body in MiB; larger ones are refused (413).")
    log_level: Literal["debug", "info", "warning", "error"] = Field("info", description="What the log tells.")

    @property
    def resolved_database_url(self) -> str:
        return self.database_url or f"sqlite+aiosqlite:///{self.data_dir.absolute() / 'responsa.db'}"
