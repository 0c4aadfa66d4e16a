"""What a client may say of the cache of prompts, which this server keeps without being asked."""

from typing import Literal

from app.protocol.base import RequestModel, only

PromptCacheRetention = Literal["in_memory", "24h"]


class PromptCacheOptions(RequestModel):
    """What the cache of this server does anyway."""

    mode: only("implicit") = None  # type: ignore[valid-type]
    ttl: only() = None  # type: ignore[valid-type]
    comparison_response_id: only() = None  # type: ignore[valid-type]
    prewarm: only(False) = None  # type: ignore[valid-type]
