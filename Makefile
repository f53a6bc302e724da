# SPDX-License-Identifier: GPL-3.0-or-later
# The door for people who have make; `uv run synopse` and `uv run pytest` do the same elsewhere.

SECONDS ?= 20
TIMES   ?= 200
EXAMPLES ?= 1000
ARTICLE ?= resources/samples/nachricht.txt
OUT     ?= out
PYTHON  ?= python3

UV_VERSION := 0.13.9
UV         := .tools/bin/uv
RUN        := $(UV) run --frozen --no-sync

.PHONY: run test check format bench exports-report formats-report fuzz hunt kill-installer size clean help

help:
	@echo "make run [ARTICLE=path]  set up and open the window (without a display: write $(OUT)/)"
	@echo "make test                set up and run the tests"
	@echo "make check               format, lint, types, import contracts"
	@echo "make bench               measure speed, memory and the event loop"
	@echo "make exports-report      write all export formats to $(OUT)/exports and have them checked"
	@echo "make formats-report      write docs/formats.md: what each reader finds in one article"
	@echo "make fuzz [SECONDS=20]   damage real files, for so long a format, and read them"
	@echo "make hunt [EXAMPLES=1000]  try the property tests on fresh cases, so many each"
	@echo "make kill-installer [TIMES=200]  kill an installation, so often, and look at what is left"
	@echo "make size                measure the installation"
	@echo "make clean               remove what the other targets made"

run: .tools/runtime
	@echo "Opening $(ARTICLE) …"
	@$(RUN) --no-default-groups synopse --output-dir "$(OUT)" "$(ARTICLE)"

test: .tools/dev
	@echo "Running the tests …"
	@QT_QPA_PLATFORM=offscreen $(RUN) pytest -n auto --dist worksteal

check: .tools/dev
	$(RUN) ruff format --check .
	$(RUN) ruff check .
	$(RUN) mypy
	$(RUN) lint-imports

format: .tools/dev
	$(RUN) ruff format .
	$(RUN) ruff check --fix .

bench: .tools/dev
	@QT_QPA_PLATFORM=offscreen $(RUN) python -m tests.bench

exports-report: .tools/dev
	@$(RUN) python -m tests.export.report "$(OUT)/exports"

formats-report: .tools/dev
	@$(RUN) python -m tests.formats_report > docs/formats.md

fuzz: .tools/dev
	@$(RUN) python -m tests.fuzz $(SECONDS)

hunt: .tools/dev
	@EXAMPLES=$(EXAMPLES) $(RUN) pytest -q -n auto -m hypothesis --timeout 0

kill-installer: .tools/dev
	@$(RUN) python -m tests.kills $(TIMES)

size: $(UV)
	@.ci/size $(UV)

clean:
	rm -rf .venv .tools out dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The environment, from uv.lock; `dev` is `runtime` and what tests and checks need.
.tools/runtime: $(UV) uv.lock pyproject.toml .tools/system
	@echo "Installing the libraries that Synopse needs …"
	@if test -e .tools/dev; then $(UV) sync --frozen && touch .tools/dev; \
	else $(UV) sync --frozen --no-default-groups; fi
	@touch $@

.tools/dev: $(UV) uv.lock pyproject.toml .tools/system
	@echo "Installing the libraries that Synopse and its tests need …"
	@$(UV) sync --frozen
	@touch $@ .tools/runtime

.tools/system: .ci/system-libraries
	@mkdir -p .tools
	@.ci/system-libraries
	@touch $@

$(UV): .ci/bootstrap
	@.ci/bootstrap $(PYTHON) $(UV_VERSION)
	@touch $@
