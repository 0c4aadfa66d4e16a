# One command each. `make help` lists them.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: help install serve test check format bench gpu clean

help:  ## List the commands.
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

.venv/.installed: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@

install: .venv/.installed  ## Make .venv with everything needed to serve, test and check.

serve: install  ## Serve on http://127.0.0.1:8000 with the built-in model (ARGS="--model ..." for another).
	$(BIN)/responsa serve $(ARGS)

test: install  ## Run the tests (ARGS="-k name" to choose).
	$(BIN)/python -m pytest $(ARGS)

check: install  ## Format check, lint, types and import rules.
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: install  ## Format and fix what can be fixed.
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: install  ## Measure this server beside others on this machine (ARGS="--rounds 3").
	$(BIN)/python -m pip install --quiet --editable '.[bench]'
	$(BIN)/python -m benchmarks.peers $(ARGS)

gpu: install  ## On a machine with a GPU: its tests, and its speed (ARGS="--shapes 0.6b").
	$(BIN)/python -m benchmarks.gpu $(ARGS)

clean:  ## Remove .venv and caches (your data folder stays).
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache *.egg-info build dist
