"""Every setting: an environment variable ``RESPONSA_<NAME>``, and a flag of ``responsa serve``. None is required."""

import json
import os
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from app.builtin import MODEL_ID
from app.generators.named_templates import NAMED_TEMPLATES


def _split(value: object) -> object:
    return [part.strip() for part in value.split(",") if part.strip()] if isinstance(value, str) else value


def _listed(value: object) -> object:
    if isinstance(value, str):
        return json.loads(value) if value.startswith('["') else [value] if value else []
    return value


def _mcp_token(label: str) -> SecretStr | None:
    name = "".join(sign if sign.isalnum() else "_" for sign in label.upper())
    token = os.environ.get(f"RESPONSA_MCP_TOKEN_{name}")
    return SecretStr(token) if token else None


#: Marks a flag that may be repeated, and as an environment variable is one text with commas.
COMMAS = BeforeValidator(_split)
Names = Annotated[list[str], NoDecode, COMMAS]
#: The same for texts with commas: as an environment variable one of them, or a JSON list of them.
Templates = Annotated[list[str], NoDecode, BeforeValidator(_listed)]


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="RESPONSA_", env_ignore_empty=True, extra="ignore")

    host: str = Field("127.0.0.1", description="Address to listen on; 0.0.0.0 for all. Nobody is asked for a key.")
    port: int = Field(8000, ge=0, le=65535, description="Port to listen on; 0 for any free one.")
    model: Names = Field(
        [MODEL_ID],
        min_length=1,
        description="Model to serve: a Hub id or a local folder. Repeat it for more: the first is loaded at start, "
        "and answers where a request names none; the others are loaded when they are asked for.",
    )
    embedding_model: Names = Field(
        [],
        description="Model that gives embeddings only, such as BERT: a Hub id or a local folder. Repeat it for more: "
        "the first answers where a request for embeddings names none; without one, --model's first does.",
    )
    search_embedding_model: str | None = Field(
        None,
        description="Model whose embeddings find passages in vector stores, besides their words: one of --model or "
        "--embedding-model  [default: words only]",
    )
    alias: Names = Field(
        [],
        description="Another name for a model, as in gpt-4o=responsa-builtin; *=responsa-builtin for every name that "
        "is not known. Repeat it for more.",
    )
    chat_template: Templates = Field(
        [],
        description="Chat template in place of the models' own: a Jinja file, the text of one, or a name ("
        f"{', '.join(NAMED_TEMPLATES)}). MODEL=TEMPLATE is for one of several models. Repeat it for more; the "
        "variable may be a JSON list.",
    )
    models_memory_mb: int | None = Field(
        None,
        ge=1,
        description="Memory of all loaded models together in MiB, weights and KV caches; the least recently used "
        "one makes room for another  [default: no limit]",
    )
    data_dir: Path = Field(Path("data"), description="Folder of the embedded database.")
    secret_key_file: Path | None = Field(
        None,
        description="Key that seals what clients keep for this server; made if absent. Servers on one database need "
        "the same  [default: secret.key in the data folder]",
    )
    prompts: Path | None = Field(
        None, description="Folder of prompt templates, which requests name by their id  [default: none]"
    )
    database_url: str | None = Field(
        None, description="Database: postgresql://... or sqlite:///...  [default: SQLite in the data folder]"
    )
    retention_days: float | None = Field(
        None, gt=0, description="Days after which responses are deleted for good  [default: never]"
    )
    generator: Literal["local", "scripted"] = Field(
        "local", description="What generates: the local engine, or a script that echoes (for trials)."
    )
    device: Literal["auto", "cpu", "cuda"] = Field("auto", description="Device of the engine.")
    dtype: Literal["auto", "float32", "bfloat16", "float16"] = Field(
        "auto", description="Number format of the model."
    )
    max_context_tokens: int | None = Field(
        None, ge=32, description="Context limit  [default: the model's, as far as its KV cache holds it]"
    )
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
    max_background: int | None = Field(
        None,
        ge=1,
        description="Background responses generated at the same time; more wait in the database  [default: half of "
        "max-running]",
    )
    max_queued: int = Field(1000, ge=1, description="Background responses that may wait; more are refused (429).")
    server_timeout_s: float = Field(
        15,
        ge=2,
        description="Where servers share a PostgreSQL database: one that was silent for so many seconds is taken for "
        "dead, and its responses are ended.",
    )
    cuda_graphs: bool = Field(True, description="On CUDA: record decode steps at start and replay them.")
    compile: bool = Field(
        False, description="Compile the model's layers at start (torch.compile), where torch computes; takes a while."
    )
    num_threads: int | None = Field(None, ge=1, description="CPU threads of the engine  [default: all cores]")
    step_timeout_s: float = Field(
        120, gt=0, description="An engine that has work and reports nothing for so many seconds is started again."
    )
    max_body_mb: int = Field(16, ge=1, description="Largest request body or WebSocket message in MiB.")
    max_file_mb: int = Field(512, ge=1, description="Largest file that can be uploaded, in MiB.")
    websocket_minutes: float = Field(60, gt=0, description="How long a WebSocket may stay open.")
    mcp_server: Names = Field(
        [],
        description="An MCP server that clients may name by its label alone, as in crm=https://crm.example/mcp. "
        "Repeat it for more. Its access token: RESPONSA_MCP_TOKEN_<LABEL>, in capitals and with _ for other signs.",
    )
    mcp_allowed_host: Names = Field(
        [],
        description="A host that clients' MCP URLs may name; *.example.com for all below it. Repeat it for more  "
        "[default: any]",
    )
    allow_private_tools: bool = Field(
        False, description="Clients' MCP URLs may name this machine and the networks behind it."
    )
    mcp_max_tools: int = Field(128, ge=1, description="Tools that one MCP server may offer the model.")
    search_provider: Literal["searxng", "brave", "tavily", "documents"] | None = Field(
        None, description="What web_search asks; the key of Brave or Tavily: RESPONSA_SEARCH_API_KEY."
    )
    search_url: str | None = Field(
        None, description="Address of the search provider: needed for searxng, else the provider's own."
    )
    search_api_key: SecretStr | None = Field(None, description="Key of the search provider.")
    search_documents: Path | None = Field(
        None, description="Folder of documents that web_search searches where it must not use the web."
    )
    tool_timeout_s: float = Field(60, gt=0, description="Longest time of one call of a tool that the server runs.")
    tool_output_kb: int = Field(
        256, ge=1, description="Largest output of one such call in KiB; what is longer is cut."
    )
    debug: bool = Field(
        False, description="Chat completions show the prompt that the model was given, as __verbose. For trials only."
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field("info", description="What the log tells.")

    @field_validator("alias")
    @classmethod
    def _check_alias(cls, aliases: list[str]) -> list[str]:
        for alias in aliases:
            name, separator, model = alias.partition("=")
            if not (name and separator and model):
                raise ValueError(f"'{alias}' is no alias; write NAME=MODEL")
        return aliases

    @field_validator("mcp_server")
    @classmethod
    def _check_mcp_server(cls, servers: list[str]) -> list[str]:
        for server in servers:
            label, _, url = server.partition("=")
            if not (label and url.startswith(("http://", "https://"))):
                raise ValueError(f"'{server}' is no MCP server; write LABEL=https://...")
        return servers

    @model_validator(mode="after")
    def _check_search(self) -> "Settings":
        if self.search_provider == "searxng" and self.search_url is None:
            raise ValueError("the search provider searxng needs --search-url")
        if self.search_provider in {"brave", "tavily"} and self.search_api_key is None:
            raise ValueError(f"the search provider {self.search_provider} needs RESPONSA_SEARCH_API_KEY")
        if self.search_provider == "documents" and self.search_documents is None:
            raise ValueError("the search provider documents needs --search-documents")
        if self.search_documents is not None and not self.search_documents.is_dir():
            raise ValueError(f"there is no folder '{self.search_documents}' to search")
        return self

    @property
    def mcp_servers(self) -> dict[str, tuple[str, SecretStr | None]]:
        """URLs and access tokens of the operator's MCP servers by label."""
        pairs = [(label, url) for label, _, url in (server.partition("=") for server in self.mcp_server)]
        return {label: (url, _mcp_token(label)) for label, url in pairs}

    @property
    def aliases(self) -> dict[str, str]:
        """Models by alias."""
        return {name: model for name, _, model in (alias.partition("=") for alias in self.alias)}

    @property
    def resolved_max_background(self) -> int:
        return self.max_background or max(1, self.max_running // 2)

    @property
    def resolved_secret_key_file(self) -> Path:
        return self.secret_key_file or self.data_dir / "secret.key"

    @property
    def retention_s(self) -> float | None:
        return None if self.retention_days is None else self.retention_days * 24 * 60 * 60

    @property
    def resolved_database_url(self) -> str:
        return self.database_url or f"sqlite+aiosqlite:///{self.data_dir.absolute() / 'responsa.db'}"
