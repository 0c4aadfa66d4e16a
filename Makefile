# One command each. `make help` lists them.
PYTHON ?= python3
BIN := .venv/bin
# Tests run at a time. Each worker has servers and models of its own: more need memory as well as cores.
WORKERS ?= 2

.PHONY: help install serve test check format upgrade interop bench gpu clean

help:  ## List the commands.
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

.venv/.installed: pyproject.toml constraints.txt
	@test "$$($(BIN)/python -VV 2>&1)" = "$$($(PYTHON) -VV 2>&1)" || $(PYTHON) -m venv --clear .venv
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[dev]'
	@touch $@

install: .venv/.installed  ## Make .venv with everything needed to serve, test and check.

serve: install  ## Serve on http://127.0.0.1:8000 with the built-in model (ARGS="--model ..." for another).
	$(BIN)/responsa serve $(ARGS)

test: install  ## Run the tests (ARGS="-k name" to choose, WORKERS=0 for one at a time).
	$(BIN)/python -m pytest --numprocesses $(WORKERS) --dist loadfile $(ARGS)

check: install  ## Format check, lint, types, import rules, and the API against its own description.
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -q tests/contract/fuzz_openapi.py

format: install  ## Format and fix what can be fixed.
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

upgrade: install  ## Take the newest versions that pyproject.toml allows, and write them into constraints.txt.
	$(BIN)/python -m pip install --quiet --upgrade --upgrade-strategy eager --editable '.[dev]'
	(grep '^#' constraints.txt; $(BIN)/python -m pip freeze --exclude-editable | grep -v '^torch==') > .venv/constraints.txt
	mv .venv/constraints.txt constraints.txt

interop: install  ## Ask the server through other clients: agents SDK, LangChain, LiteLLM (ARGS="-k name").
	$(BIN)/python -m pip install --quiet --editable '.[interop]'
	-$(BIN)/python -m pip install --quiet --editable '.[interop-litellm]'
	$(BIN)/python -m pytest tests/interop $(ARGS)

bench: install  ## Measure this server beside others on this machine (ARGS="--rounds 3").
	$(BIN)/python -m pip install --quiet --editable '.[bench]'
	$(BIN)/python -m benchmarks.peers $(ARGS)

gpu: install  ## On a machine with a GPU: its tests, and its speed (ARGS="--shapes 0.6b").
	$(BIN)/python -m benchmarks.gpu $(ARGS)

clean:  ## Remove .venv and caches (your data folder stays).
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache *.egg-info build dist
