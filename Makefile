# Everything a person types; `make help` lists it.

# The distribution's, built with a profile of its own work, takes a fifth less of a processor than one compiled
# without, such as pyenv's; where it is too old or lacks venv, whatever is called python3.
FIT := import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell /usr/bin/python3 -c '$(FIT)' 2>/dev/null && echo /usr/bin/python3 || echo python3)
BIN := .venv/bin
MANAGE := P3DN_DEMO=true $(BIN)/python manage.py

.DEFAULT_GOAL := help
.PHONY: help run manage sql test deep lint types format check messages bench mutation screens axe html lighthouse clean

help: ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' Makefile

run: export P3DN_DEMO ?= true
run: .venv/installed ## start the application with its demo city (PORT=8001 for another port)
	@$(BIN)/python -m p3dn.run

manage: .venv/installed ## a management command on the demo data: make manage c="shell"
	@$(MANAGE) $(c)

sql: .venv/installed ## the embedded database in psql
	@$(BIN)/python -m p3dn.embedded psql

# Empty: or every process of the tests would compile all of them anew.
test: export PYTHONDONTWRITEBYTECODE :=
test: .venv/installed ## the whole suite, in parallel (ARGS="tests/test_env.py -k url" for less)
	@$(BIN)/python -m pytest -n auto --maxprocesses 8 --dist worksteal $(ARGS)

deep: export P3DN_EXAMPLES ?= 10
deep: test ## the same with ten times as many examples of what holds for any rows (ARGS as for test)

lint: .venv/installed ## style, common mistakes, and who may import whom
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/lint-imports --no-logo --no-cache
	@$(BIN)/djlint --check --quiet templates

types: .venv/installed ## types of everything but migrations and tests
	@P3DN_DEMO=true $(BIN)/mypy

format: .venv/installed ## mend what lint can mend
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .
	@$(BIN)/djlint --reformat --quiet --warn templates

check: .venv/installed ## settings, models and migrations agree
	@$(MANAGE) check
	@$(MANAGE) makemigrations --check --dry-run

messages: .venv/installed ## bring the English sentences in step with the sources
	@$(BIN)/python -m p3dn.translations update

bench: .venv/installed ## measure speed
	@P3DN_DEMO=true $(BIN)/python -m benchmarks $(ARGS)

mutation: OF ?= regulation
mutation: .venv/installed ## break a room line by line and see a test fail (OF=procurement for money and pieces)
	@$(BIN)/pip install --quiet --disable-pip-version-check mutmut==3.8.1
	@$(BIN)/python -m benchmarks.checks.mutation $(OF)

screens: .venv/installed ## pictures of every page of a running demo, both sizes and themes (PORT=8001 for another port)
	@$(BIN)/python -m benchmarks.checks.screens --site http://127.0.0.1:$${PORT:-8000} $(ARGS)

axe html lighthouse: CHECK_SITE = http://127.0.0.1:$${PORT:-8000}
axe: .venv/installed ## every rule of axe on every page of a running demo, both themes and sizes (ARGS=--quick for one look each)
	@$(BIN)/python -m benchmarks.checks.axe --site $(CHECK_SITE) $(ARGS)

html: .venv/installed ## every page of a running demo against the Nu Html Checker (needs Java and npm)
	@$(BIN)/python -m benchmarks.checks.html --site $(CHECK_SITE) $(ARGS)

lighthouse: .venv/installed ## Lighthouse on five pages of a running demo, three runs each (needs npm)
	@$(BIN)/python -m benchmarks.checks.lighthouse --site $(CHECK_SITE) $(ARGS)

clean: ## remove the virtual environment and test data; the demo data stay (.data)
	rm -rf .venv .data/test mutants .mypy_cache .ruff_cache .hypothesis .coverage htmlcov

.venv/installed: requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit("Perlu Python 3.11 atau lebih baru.") if sys.version_info < (3, 11) else None'
	@$(PYTHON) -c 'import ensurepip, venv' || { echo 'Pasang dahulu: apt install python3-venv'; exit 1; }
	@echo 'Memasang paket ...'
	@$(PYTHON) -m venv .venv
	@$(BIN)/pip install --quiet --disable-pip-version-check --requirement requirements.txt
	@touch $@
