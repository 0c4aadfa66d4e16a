"""The figures of a server's ``/metrics``, as Prometheus would read them."""

from collections.abc import Callable

import httpx
from prometheus_client.parser import text_string_to_metric_families


def read_metrics(url: str) -> Callable[..., float]:
    """Return a function from a sample's name and labels to its value; ``KeyError`` where there is none."""
    text = httpx.get(f"{url}/metrics").raise_for_status().text
    samples = {
        (sample.name, frozenset(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }
    return lambda name, **labels: samples[name, frozenset(labels.items())]
