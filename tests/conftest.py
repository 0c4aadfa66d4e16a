"""Fixtures come as plugins, one module per thing they provide."""

pytest_plugins = [
    "tests.hypothesis_profile",
    "tests.http_clients",
    "tests.databases",
    "tests.processes",
    "tests.servers",
]
