# cite-check: every command sets up what it needs. Only the installing steps ask a package index.
PYTHON ?= python3
VENV := .venv
ifeq ($(OS),Windows_NT)
BIN := $(VENV)/Scripts
else
BIN := $(VENV)/bin
endif
UV := $(shell command -v uv 2>/dev/null)
DEMO := fixtures/cases/demo
PATHS := src tests benchmarks fixtures

.DEFAULT_GOAL := help
.PHONY: help demo test check format lint types imports docs golden eval train bench build clean

help: ## Show these commands
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 18

$(VENV)/pyvenv.cfg:
	@echo "Creating the environment in $(VENV)"
ifneq ($(UV),)
	@$(UV) venv --quiet --allow-existing --python "$(PYTHON)" $(VENV)
else
	@$(PYTHON) -m venv $(VENV)
endif

$(VENV)/.installed: pyproject.toml | $(VENV)/pyvenv.cfg
	@echo "Installing cite-check (asks the package index)"
ifneq ($(UV),)
	@$(UV) pip install --quiet --python $(VENV) --editable .
else
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
endif
	@touch $@

$(VENV)/.installed-dev: pyproject.toml | $(VENV)/pyvenv.cfg
	@echo "Installing cite-check and its tools (asks the package index)"
ifneq ($(UV),)
	@$(UV) pip install --quiet --python $(VENV) --editable '.[dev]'
else
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
endif
	@touch $@ $(VENV)/.installed

demo: $(VENV)/.installed ## Check the sample article against its recorded web (no network)
	@echo "Checking $(DEMO)/article.md against its recorded web:"
	@echo "  cite-check $(DEMO)/article.md --replay $(DEMO)/web.warc.gz"
	@echo
	@COLUMNS=$${COLUMNS:-100} $(BIN)/cite-check $(DEMO)/article.md --no-config --replay $(DEMO)/web.warc.gz; status=$$?; \
	  echo; echo "(exit status $$status: the sample holds dead and mismatched citations on purpose)"; test $$status -eq 1

test: $(VENV)/.installed-dev ## Run the tests with branch coverage
	@$(BIN)/coverage erase
	@$(BIN)/coverage run -m pytest -q
	@$(BIN)/coverage combine -q
	@$(BIN)/coverage report --format=total > /dev/null || $(BIN)/coverage report
	@echo "coverage: $$($(BIN)/coverage report --format=total) %"

check: lint types imports ## Everything that CI runs: lint, types, contracts, then the tests
	@$(MAKE) --no-print-directory test

format: $(VENV)/.installed-dev ## Format the code
	@$(BIN)/ruff format $(PATHS)
	@$(BIN)/ruff check --fix-only --quiet $(PATHS)

lint: $(VENV)/.installed-dev ## Formatting and ruff
	@$(BIN)/ruff format --check --quiet $(PATHS) || { echo "make format mends the formatting"; exit 1; }
	@$(BIN)/ruff check --quiet $(PATHS)

types: $(VENV)/.installed-dev ## mypy, strict
	@$(BIN)/mypy

imports: $(VENV)/.installed-dev ## The house's contracts
	@$(BIN)/lint-imports --no-cache

docs: $(VENV)/.installed-dev ## Rewrite the generated pages (docs/reasons.md, the README's demo)
	@$(BIN)/python fixtures/make_docs.py

golden: $(VENV)/.installed-dev ## Rewrite the expected outputs in fixtures/ (read the diff)
	@$(BIN)/python fixtures/make_demo.py

eval: $(VENV)/.installed-dev ## Accuracy of parsing, matching and verdicts over the labelled sets
	@$(BIN)/python -m benchmarks.accuracy

train: $(VENV)/.installed-dev ## Learn the table of weights again from the public references (EVAL_DATA; minutes)
ifneq ($(UV),)
	@$(UV) pip install --quiet --python $(VENV) --editable '.[dev,train]'
else
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,train]'
endif
	@$(BIN)/python -m benchmarks.training

bench: $(VENV)/.installed-dev ## Speed, as a ratio against a floor in the same run
	@$(BIN)/python -m benchmarks.speed

build: $(VENV)/.installed-dev ## Build the wheel and the source distribution
	@$(BIN)/python -m pip --disable-pip-version-check wheel --quiet --no-deps --wheel-dir dist .

clean: ## Remove the environment and the caches
	@rm -rf $(VENV) dist build .coverage .coverage.* .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
