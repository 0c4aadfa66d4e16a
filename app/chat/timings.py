"""What an answer took, in llama.cpp's words."""

from app.generators.base import Progress
from app.protocol.chat import PromptProgress, Timings


def timings(progress: Progress) -> Timings:
    """As measured by the engine: the prompt up to the first token of the answer, and the answer from there on."""
    usage = progress.usage
    num_computed = progress.num_processed_tokens - usage.cached_tokens
    prompt_ms, answer_ms = 1000 * progress.prompt_s, 1000 * progress.answer_s
    return {
        "cache_n": usage.cached_tokens,
        "prompt_n": num_computed,
        "prompt_ms": prompt_ms,
        "prompt_per_token_ms": _ratio(prompt_ms, num_computed),
        "prompt_per_second": _ratio(num_computed, progress.prompt_s),
        "predicted_n": usage.output_tokens,
        "predicted_ms": answer_ms,
        "predicted_per_token_ms": _ratio(answer_ms, usage.output_tokens),
        "predicted_per_second": _ratio(usage.output_tokens, progress.answer_s),
    }


def prompt_progress(progress: Progress) -> PromptProgress:
    return {
        "total": progress.usage.input_tokens,
        "cache": progress.usage.cached_tokens,
        "processed": progress.num_processed_tokens,
        "time_ms": round(1000 * progress.prompt_s),
    }


def _ratio(amount: float, by: float) -> float:
    return amount / by if by else 0.0
