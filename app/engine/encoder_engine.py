"""The engine of a model that generates nothing: texts in, vectors out.

Any model will do that transformers loads by AutoModel and that maps tokens to states, such as BERT. There is no KV
cache and no schedule. To the engine's process it is an engine like the other one.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

import torch
import transformers
from torch import Tensor, nn
from transformers import AutoModel, PreTrainedModel

from app.engine.config import EngineConfig
from app.engine.embedder import Embedder
from app.engine.errors import EngineStartError, InvalidPromptError
from app.engine.loader import choose_device, choose_max_context, load_config
from app.engine.messages import (
    NO_STATISTICS,
    Embed,
    EngineInfo,
    EngineStatistics,
    LoadProgress,
    SamplingParams,
    StepReport,
)
from app.engine.model_runner import layers_of
from app.engine.step import Step


class PaddedRunner:
    """Runs texts through a model side by side, padded to the longest."""

    def __init__(self, model: PreTrainedModel) -> None:
        self._model = model

    def encode(self, texts: Sequence[Sequence[int]]) -> Tensor:
        states: dict[int, Tensor] = {}
        for group in _groups_of_similar_length(texts):
            hidden = self._run([texts[index] for index in group])
            states.update((index, hidden[row, : len(texts[index])]) for row, index in enumerate(group))
        return torch.cat([states[index] for index in range(len(texts))])

    def _run(self, texts: Sequence[Sequence[int]]) -> Tensor:
        """States `[num_texts, num_tokens of the longest, hidden_size]`, float32; those of padding mean nothing."""
        token_ids = torch.zeros(len(texts), max(map(len, texts)), dtype=torch.long)
        mask = torch.zeros_like(token_ids)
        for row, text in enumerate(texts):
            token_ids[row, : len(text)] = torch.tensor(text)
            mask[row, : len(text)] = 1
        device = self._model.device
        # Some models count positions by the tokens that are padding.
        token_ids[mask == 0] = self._model.config.get_text_config().pad_token_id or 0
        output = self._model(input_ids=token_ids.to(device), attention_mask=mask.to(device))
        states: Tensor = output.last_hidden_state
        return states.float()


def _groups_of_similar_length(texts: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """Indexes of texts in groups whose padding at most doubles what is computed."""
    group: list[int] = []
    for index in sorted(range(len(texts)), key=lambda index: -len(texts[index])):
        if group and 2 * len(texts[index]) < len(texts[group[0]]):
            yield group
            group = []
        group.append(index)
    yield group


class EncoderEngine:
    def __init__(self, config: EngineConfig, on_progress: Callable[[LoadProgress], None]) -> None:
        """Load the model; EngineStartError with a sentence if that can't be done."""
        device = choose_device(config)
        on_progress(LoadProgress("weights", 0.1))
        self._model = _load(config, device)
        self.info = EngineInfo(
            model_type=self._model.config.model_type,
            device=str(device),
            dtype=str(self._model.dtype).removeprefix("torch."),
            num_parameters=sum(parameter.numel() for parameter in self._model.parameters()),
            memory_bytes=sum(parameter.nbytes for parameter in self._model.parameters()),
            max_context_tokens=_max_text_tokens(config, self._model),
            vocab_size=self._model.config.get_text_config().vocab_size,
            block_size=0,
            num_blocks=0,
            hidden_size=self._model.config.get_text_config().hidden_size,
        )
        self._max_batch_tokens = config.max_batch_tokens
        self._embedder = Embedder(PaddedRunner(self._model), self.info.device)
        on_progress(LoadProgress("ready", 1.0))

    #: Nothing is begun that goes on by itself.
    overlaps = False

    @property
    def has_work(self) -> bool:
        return self._embedder.num_requests > 0

    def on_layer(self, callback: Callable[[], None]) -> None:
        for layer in layers_of(self._model):
            layer.register_forward_hook(lambda *_: callback())

    def add(self, request_id: int, prompt_token_ids: Iterable[int], params: SamplingParams) -> None:
        raise InvalidPromptError("This model gives embeddings only.")

    def embed(self, request: Embed) -> None:
        self._embedder.add(request)

    def abort(self, request_id: int) -> None:
        self._embedder.remove(request_id)

    def begin(self) -> Step:
        return Step()

    def finish(self, _step: Step) -> StepReport:
        return self._embedder.step(self._max_batch_tokens)

    def statistics(self) -> EngineStatistics:
        num_running = min(1, self._embedder.num_requests)
        return replace(
            NO_STATISTICS,
            num_running=num_running,
            num_waiting=self._embedder.num_requests - num_running,
            num_computed_tokens=self._embedder.num_computed_tokens,
        )


def _load(config: EngineConfig, device: torch.device) -> PreTrainedModel:
    transformers.utils.logging.disable_progress_bar()
    model_config = load_config(config.model_path)
    # Such models are small, and what they give is compared by small differences.
    dtype = torch.float32 if config.dtype == "auto" else getattr(torch, config.dtype)
    try:
        model = AutoModel.from_pretrained(config.model_path, config=model_config, dtype=dtype, local_files_only=True)
    except (OSError, ValueError, KeyError) as error:
        raise EngineStartError(f"The model in {config.model_path} can't be loaded: {error}") from error
    model = model.to(device).eval().requires_grad_(False)
    _check_encoder(model)
    return model


@torch.inference_mode()
def _check_encoder(model: PreTrainedModel) -> None:
    try:
        PaddedRunner(model).encode([[0, 0]])
    except Exception as error:
        raise EngineStartError(f"Model type {model.config.model_type} gives no states of texts: {error}") from error


def _max_text_tokens(config: EngineConfig, model: PreTrainedModel) -> int:
    """The model's limit; some count positions from behind the one of padding, and have as many fewer."""
    limit = choose_max_context(config, model.config)
    for name, module in model.named_modules():
        if name.endswith("position_embeddings") and isinstance(module, nn.Embedding):
            num_reserved = 0 if module.padding_idx is None else module.padding_idx + 1
            limit = min(limit, module.num_embeddings - num_reserved)
    return limit
