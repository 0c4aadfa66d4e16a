"""The generation engine: token ids in, token ids out.

Knows no text, no HTTP and no database, and imports nothing else of the application. Two halves
meet at a pipe:

    parent, asyncio, no torch     client.py -> process.py, watchdog.py
                                      |  commands and reports: messages.py
    child process                 worker.py -> engine.py: add, abort, and per step begin and finish
                                  one step:    scheduler.py -> batch.py -> model_runner.py -> sampler.py
                                               step.py: its tokens on their way; staging.py: copies beside the device
                                  its memory:  prefix_cache.py -> block_manager.py; kv_cache.py
                                  its tokens:  grammar.py, logit_adjustment.py, logprobs.py

Batches are built and run by one of three backends (backend.py): native/ on a CPU with a C compiler, cuda.py on a GPU,
and transformers' own modules, which everything falls back to.

What the parent needs is exported here; importing this package never imports torch.
"""

from app.engine.client import EngineClient
from app.engine.config import EngineConfig
from app.engine.errors import (
    EngineDownError,
    EngineError,
    EngineOverloadedError,
    EngineStartError,
    GenerationFailedError,
    InvalidPromptError,
    PromptTooLongError,
)
from app.engine.messages import EngineInfo, EngineStatistics, LoadProgress, SamplingParams, TokenChunk

__all__ = [
    "EngineClient",
    "EngineConfig",
    "EngineDownError",
    "EngineError",
    "EngineInfo",
    "EngineOverloadedError",
    "EngineStartError",
    "EngineStatistics",
    "GenerationFailedError",
    "InvalidPromptError",
    "LoadProgress",
    "PromptTooLongError",
    "SamplingParams",
    "TokenChunk",
]
