"""transformers' ``GenerationConfig`` as a part of a request: an object, or the JSON text of one.

Every field that ``to_json_string`` writes is known here. What belongs to beam search, contrastive search and the
like can't be honoured, and is accepted in the value only in which it does nothing. What says how a machine should
compute, but not what, is accepted and means nothing here.
"""

import json
from typing import Annotated, Any

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from app.protocol.base import JsonValue, LongText, RequestModel, Seed, TopP, only, text_or_list

TokenId = Annotated[int, Field(ge=0, lt=2**31)]
NumTokens = Annotated[int, Field(ge=0, lt=2**31)]
StopText = Annotated[LongText, Field(min_length=1)]
#: Each piece of an answer is searched for each of them, between the pieces of all others.
StopTexts = Annotated[list[StopText], Field(max_length=32)]
#: Of ``eos_token_id`` as of the request's own ``stop_token_ids``.
StopTokenIds = Annotated[list[TokenId], Field(max_length=1024)]


def _token_ids(value: Any) -> Any:
    """transformers writes one id as a number, several as a list."""
    return [value] if isinstance(value, int) else value


class GenerationConfig(RequestModel):
    do_sample: bool | None = None
    temperature: Annotated[float, Field(ge=0, le=100)] | None = None
    top_p: TopP | None = None
    top_k: Annotated[int, Field(ge=0)] | None = None
    min_p: Annotated[float, Field(ge=0, le=1)] | None = None
    repetition_penalty: Annotated[float, Field(gt=0, le=100)] | None = None
    max_new_tokens: Annotated[NumTokens, Field(ge=1)] | None = None
    min_new_tokens: NumTokens | None = None
    stop_strings: text_or_list(StopText, StopTexts) | None = None  # type: ignore[valid-type]
    eos_token_id: Annotated[StopTokenIds, BeforeValidator(_token_ids)] | None = None
    seed: Seed | None = None

    # Other ways to search, and other changes of the distribution.
    bad_words_ids: only() = None  # type: ignore[valid-type]
    begin_suppress_tokens: only([]) = None  # type: ignore[valid-type]
    constraints: only() = None  # type: ignore[valid-type]
    diversity_penalty: only(0, 0.0) = None  # type: ignore[valid-type]
    dola_layers: only() = None  # type: ignore[valid-type]
    encoder_no_repeat_ngram_size: only(0) = None  # type: ignore[valid-type]
    encoder_repetition_penalty: only(1, 1.0) = None  # type: ignore[valid-type]
    epsilon_cutoff: only(0, 0.0) = None  # type: ignore[valid-type]
    eta_cutoff: only(0, 0.0) = None  # type: ignore[valid-type]
    exponential_decay_length_penalty: only() = None  # type: ignore[valid-type]
    force_words_ids: only() = None  # type: ignore[valid-type]
    forced_bos_token_id: only() = None  # type: ignore[valid-type]
    forced_eos_token_id: only() = None  # type: ignore[valid-type]
    guidance_scale: only(1, 1.0) = None  # type: ignore[valid-type]
    max_length: only(20) = None  # type: ignore[valid-type]
    max_time: only() = None  # type: ignore[valid-type]
    min_length: only(0) = None  # type: ignore[valid-type]
    no_repeat_ngram_size: only(0) = None  # type: ignore[valid-type]
    num_beam_groups: only(1) = None  # type: ignore[valid-type]
    num_beams: only(1) = None  # type: ignore[valid-type]
    num_return_sequences: only(1) = None  # type: ignore[valid-type]
    penalty_alpha: only(0, 0.0) = None  # type: ignore[valid-type]
    sequence_bias: only() = None  # type: ignore[valid-type]
    suppress_tokens: only([]) = None  # type: ignore[valid-type]
    token_healing: only(False) = None  # type: ignore[valid-type]
    top_h: only() = None  # type: ignore[valid-type]
    typical_p: only(1, 1.0) = None  # type: ignore[valid-type]
    watermarking_config: only() = None  # type: ignore[valid-type]

    # How to compute; beams' fields that do nothing without beams; ids and versions of the model's own.
    from_model_config: JsonValue = Field(None, alias="_from_model_config")
    assistant_confidence_threshold: JsonValue = None
    assistant_early_exit: JsonValue = None
    assistant_ensemble_weight: JsonValue = None
    assistant_lookbehind: JsonValue = None
    bos_token_id: JsonValue = None
    cache_config: JsonValue = None
    cache_implementation: JsonValue = None
    compile_config: JsonValue = None
    continuous_batching_config: JsonValue = None
    decoder_start_token_id: JsonValue = None
    disable_compile: JsonValue = None
    early_stopping: JsonValue = None
    is_assistant: JsonValue = None
    length_penalty: JsonValue = None
    low_memory: JsonValue = None
    max_cache_len: JsonValue = None
    max_matching_ngram_size: JsonValue = None
    num_assistant_tokens: JsonValue = None
    num_assistant_tokens_schedule: JsonValue = None
    output_attentions: JsonValue = None
    output_hidden_states: JsonValue = None
    output_logits: JsonValue = None
    output_scores: JsonValue = None
    pad_token_id: JsonValue = None
    prefill_chunk_size: JsonValue = None
    prompt_lookup_num_tokens: JsonValue = None
    remove_invalid_values: JsonValue = None
    renormalize_logits: JsonValue = None
    return_dict_in_generate: JsonValue = None
    return_legacy_cache: JsonValue = None
    speculation_type: JsonValue = None
    target_lookbehind: JsonValue = None
    transformers_version: JsonValue = None
    use_cache: JsonValue = None
    use_mtp: JsonValue = None

    @property
    def stops(self) -> tuple[str, ...]:
        if self.stop_strings is None:
            return ()
        return (self.stop_strings,) if isinstance(self.stop_strings, str) else tuple(self.stop_strings)


def _parsed(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        parsed = json.loads(value)
    except (ValueError, RecursionError):
        parsed = None
    if not isinstance(parsed, dict):
        raise PydanticCustomError("not_json", "send an object, or the JSON text of one")
    return parsed


GenerationConfigParam = Annotated[GenerationConfig, BeforeValidator(_parsed)]
