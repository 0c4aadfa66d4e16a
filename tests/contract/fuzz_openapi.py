"""Whatever the documentation allows, and whatever it forbids, is answered as the documentation says.

Part of ``make check``: requests made up from ``/openapi.json`` go to a real server, the same ones in every run. Large
bodies have thousands of cases; ``RESPONSA_FUZZ_ALL=1`` sends all of them, which takes some minutes.
"""

import os
from collections import Counter

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from app.generators.scripted import ScriptedGenerator
from app.main import create_app
from app.settings import Settings
from tests.answer_schemas import closed
from tests.servers import running

CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]


#: Cases of one operation that are all sent; of those beyond, one in so many.
NUM_FIRST, STRIDE = 40, 61

num_seen: Counter[str] = Counter()
schema = schemathesis.openapi.from_dict(closed(create_app(Settings()).openapi()))


@pytest.fixture(scope="module")
def base_url(tmp_path_factory):
    with running(Settings(data_dir=tmp_path_factory.mktemp("data")), ScriptedGenerator()) as url:
        yield url


@schema.parametrize()
@settings(max_examples=8, derandomize=True, deadline=None, database=None, suppress_health_check=list(HealthCheck))
def test_the_server_answers_as_documented(case, base_url):
    num_seen[case.operation.label] += 1
    number = num_seen[case.operation.label]
    if number <= NUM_FIRST or number % STRIDE == 0 or os.environ.get("RESPONSA_FUZZ_ALL"):
        case.call_and_validate(base_url=base_url, checks=CHECKS)
