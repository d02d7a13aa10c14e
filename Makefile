# Two commands matter: `make run` and `make test`. Each sets up what it needs, once.

.DEFAULT_GOAL := help
SETUP := @sh tools/python.sh -m tools.setup
PYTHON := .venv/bin/python
# Arguments for the command behind a target: make run ARGS='--windowed 1080x1920'
ARGS ?=
# How many tests run at a time: most of them wait, for a screen to stand still or a line to break.
WORKERS ?= 3

.PHONY: help setup run test check bench screens journeys tickets pages format lock

help: ## Say what can be made
	@sed -n 's/^\([a-z]*\):[a-z ]*## /  make \1\t/p' Makefile

setup: ## Prepare .venv for running the kiosk
	$(SETUP)
	@$(PYTHON) -m tools.build

run: setup ## Set up, and open the kiosk (ARGS='--windowed 1080x1920')
	@.venv/bin/kiosk run $(ARGS)

test: ## Set up, check, and run all tests (ARGS='-k journey' for some)
	$(SETUP) --test
	@$(PYTHON) -m tools.build
	@$(PYTHON) -m tools.check
ifeq ($(filter-out --long,$(ARGS)),)
# A browser's event loop and Qt's windows each want a process without the other.
	$(PYTHON) -m pytest -n $(WORKERS) tests/browser tests/window $(ARGS)
	$(PYTHON) -m pytest -n $(WORKERS) tests/ui $(ARGS)
	$(PYTHON) -m pytest -n $(WORKERS) --ignore tests/browser --ignore tests/window --ignore tests/ui $(ARGS)
else
	$(PYTHON) -m pytest -n $(WORKERS) $(ARGS)
endif

check: ## Lint, types, contracts, QML, translations
	$(SETUP) --dev
	@$(PYTHON) -m tools.build
	@$(PYTHON) -m tools.check

format: ## Format Python and QML
	$(SETUP) --dev
	@$(PYTHON) -m tools.qml format
	@.venv/bin/ruff format
	@.venv/bin/ruff check --fix --exit-zero --quiet

bench: ## Measure, and print a table
	$(SETUP) --dev
	@$(PYTHON) -m tools.build
	@$(PYTHON) -m tests.benchmarks $(ARGS)

screens: ## Leave a picture of every screen in every state
	$(SETUP) --dev
	@$(PYTHON) -m tools.build
	@$(PYTHON) -m tests.ui.fit.pictures $(ARGS)

journeys: ## Leave a transcript of a visit for every service, in three languages
	$(SETUP) --dev
	@$(PYTHON) -m tools.build
	@$(PYTHON) -m tests.ui.journeys $(ARGS)

tickets: ## Leave a picture of the ticket in every language
	$(SETUP) --dev
	@$(PYTHON) -m tools.build
	@$(PYTHON) -m tools.tickets $(ARGS)

pages: ## Leave a picture of every web page
	$(SETUP) --test
	@$(PYTHON) -m tools.build
	@$(PYTHON) -m tests.browser.pictures $(ARGS)

lock: ## Renew requirements/*.lock from pyproject.toml
	$(SETUP) --dev
	@$(PYTHON) -m tools.lock $(ARGS)
