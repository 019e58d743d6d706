# The one door. `make test` and `make demo` need Python 3.11 or newer and make, and prepare the rest themselves.
# Another interpreter: make test PYTHON=python3.12

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
CASE := knowledge/cases/fr-cnil-san-2020-014.yaml

# Named after the interpreter, so that choosing another one prepares the environment anew.
READY := $(VENV)/ready-$(shell $(PYTHON) -c 'import sys; print(sys.implementation.cache_tag)')

.DEFAULT_GOAL := help
.PHONY: help test demo lint format types contract knowledge coverage bench mutate wheel check clean

help:  ## List the targets
	@sed -n 's/^\([a-z]*\):.*## /make \1	/p' Makefile

test: $(READY)  ## Run every test, the Gherkin specifications among them
	$(BIN)/pytest

demo: $(READY)  ## Assess and explain the reference case, in French
	$(BIN)/gdpr-rules assess $(CASE) --lang fr; test $$? -eq 1  # 1: violations found, as both courts held
	$(BIN)/gdpr-rules explain $(CASE) gdpr-32-1-b-no-open-service --lang fr
	$(BIN)/gdpr-rules explain $(CASE) gdpr-32-1-a-encrypt-devices --lang fr
	$(BIN)/gdpr-rules explain $(CASE) gdpr-33-1-notify-authority --lang fr

lint: $(READY)  ## Check style
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format: $(READY)  ## Repair style, as far as a program can
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

types: $(READY)  ## Check types
	$(BIN)/mypy

contract: $(READY)  ## Check that no import points up
	$(BIN)/lint-imports

knowledge: $(READY)  ## Check the norms and the scenarios
	$(BIN)/gdpr-rules rules lint knowledge
	$(BIN)/gdpr-rules features lint features

coverage: $(READY)  ## Run the tests and measure what they reach
	$(BIN)/coverage run -m pytest
	$(BIN)/coverage report --fail-under=95

bench: $(READY)  ## Measure the engines
	$(BIN)/python -m bench

mutate: $(READY)  ## Change the law in one place at a time; see what notices it
	$(BIN)/python -m bench.mutate

wheel: $(READY)  ## Build the source release, and from it the wheel, into dist/
	rm -rf build dist
	$(BIN)/python -m build

check: lint types contract knowledge test  ## Everything to run before a commit

clean:  ## Remove the environment and what was built
	rm -rf $(VENV) build dist *.egg-info

$(READY): setup.cfg pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "gdpr-rules needs Python 3.11 or newer; name one: make PYTHON=python3.12"; exit 1; }
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@$(BIN)/python -m pip install --disable-pip-version-check -e '.[durable]' >$(VENV)/durable.log 2>&1 && \
	  $(BIN)/python -c 'import durable_rules_engine' 2>>$(VENV)/durable.log && \
	  echo "Engines: native and durable_rules." || \
	  echo "Engine: native, which works alone; durable_rules needs Python below 3.13 and a C compiler ($(VENV)/durable.log)."
	@touch $@
