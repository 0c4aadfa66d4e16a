"""The figures of ``/metrics``: what was counted, and the state of the engines at this moment."""

from collections.abc import Iterator, Mapping

from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.exposition import choose_encoder

from app.generators.pool import ModelPool, ModelStatus
from app.metrics import Metrics
from app.runs.dispatcher import Dispatcher

_GAUGES = {
    "num_running": ("responsa_engine_running_requests", "Requests that are being generated."),
    "num_waiting": ("responsa_engine_waiting_requests", "Requests in the queue."),
    "num_blocks": ("responsa_kv_cache_blocks", "Blocks of the KV cache."),
    "num_free_blocks": ("responsa_kv_cache_free_blocks", "Blocks that no running request owns."),
    "num_cached_blocks": ("responsa_kv_cache_cached_blocks", "Free blocks that hold a prefix for later requests."),
}
#: They begin again at zero with each process of the engine.
_COUNTERS = {
    "num_steps": ("responsa_engine_steps", "Steps of the engine."),
    "num_preemptions": ("responsa_engine_preemptions", "Requests that lost their blocks and were computed again."),
    "num_computed_tokens": ("responsa_engine_computed_tokens", "Tokens that went through the model."),
    "num_generated_tokens": ("responsa_engine_generated_tokens", "Tokens that the engine drew, for whatever end."),
    "num_restarts": ("responsa_engine_restarts", "How often the engine's process ended and was replaced."),
}


class MetricsService:
    def __init__(self, pool: ModelPool, metrics: Metrics, dispatcher: Dispatcher) -> None:
        self._pool = pool
        self._dispatcher = dispatcher
        self._registry = metrics.registry
        self._engines = _EngineCollector()
        self._registry.register(self._engines)
        self._background = _BackgroundCollector()
        self._registry.register(self._background)

    async def render(self, accept: str) -> tuple[bytes, str]:
        """Return the exposition and its content type, in the form that an ``Accept`` header asks for."""
        self._engines.statuses = await self._pool.statuses()
        self._background.num_waiting = await self._dispatcher.count_waiting()
        self._background.num_running = self._dispatcher.num_active
        encode, content_type = choose_encoder(accept)
        return encode(self._registry), content_type


class _EngineCollector:
    """The engines' own statistics. A model that is not loaded has none."""

    statuses: Mapping[str, ModelStatus] = {}

    def collect(self) -> Iterator[Metric]:
        loaded = GaugeMetricFamily("responsa_model_loaded", "Whether the model is in memory.", labels=["model"])
        ready = GaugeMetricFamily("responsa_engine_up", "Whether the loaded model's engine works.", labels=["model"])
        for model, status in self.statuses.items():
            loaded.add_metric([model], status.is_loaded)
            if status.is_loaded:
                ready.add_metric([model], status.status.is_ready)
        yield from (loaded, ready)
        for key, (name, text) in _GAUGES.items():
            yield self._fill(GaugeMetricFamily(name, text, labels=["model"]), key)
        for key, (name, text) in _COUNTERS.items():
            yield self._fill(CounterMetricFamily(name, text, labels=["model"]), key)

    def _fill(self, family: GaugeMetricFamily | CounterMetricFamily, key: str) -> Metric:
        for model, status in self.statuses.items():
            if key in status.status.statistics:
                family.add_metric([model], status.status.statistics[key])
        return family


class _BackgroundCollector:
    """The queue of background runs. What waits is counted over all servers of the database."""

    num_waiting: int | None = None
    num_running = 0

    def collect(self) -> Iterator[Metric]:
        name, text = "responsa_background_running_responses", "Background responses that this server has taken."
        yield GaugeMetricFamily(name, text, value=self.num_running)
        if self.num_waiting is not None:
            name, text = "responsa_background_waiting_responses", "Background responses in the queue, for any server."
            yield GaugeMetricFamily(name, text, value=self.num_waiting)
