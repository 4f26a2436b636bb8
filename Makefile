# PolyWeight: what a user or a developer runs. Each target calls one small script from scripts/.

SHELL := /bin/bash
PYTHON := .venv/bin/python
READY := .venv/.ready
CODE := polyweight_plugin scripts tests benchmarks
# A test that takes all file descriptors away, also that of the file to which coverage writes.
NEEDS_EVERY_DESCRIPTOR := tests/core/engines/processes/test_strange_surroundings.py::test_no_descriptors_at_all_are_a_clear_error_that_leaves_nothing_behind
export QT_QPA_PLATFORM ?= offscreen

.PHONY: help setup demo test lint format sample-data install uninstall package bench coverage soak test-versions test-matrix docs pictures promises parameters examples translations clean
.DEFAULT_GOAL := help

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(READY) ## Install what is missing: QGIS (with apt), and .venv with shapely and the test tools

$(READY): scripts/setup.sh requirements-core.txt requirements-dev.txt
	scripts/setup.sh

demo: setup ## Run the algorithm on the sample town with qgis_process and sum up the result
	scripts/demo.sh

test: setup ## Run the whole test suite
	scripts/test.sh

lint: setup ## Check style, types, the QGIS rules and security findings
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy
	$(PYTHON) -m flake8 $(CODE)
	$(PYTHON) -m bandit --quiet --configfile pyproject.toml --recursive polyweight_plugin

format: setup ## Format the code
	$(PYTHON) -m ruff check --fix-only .
	$(PYTHON) -m ruff format .

sample-data: setup ## Make the sample town and its styles again (from a seed: always the same)
	$(PYTHON) scripts/make_sample_data.py resources/sample
	QT_HASH_SEED=0 $(PYTHON) scripts/make_styles.py resources/sample

install: setup ## Install the plugin into your own QGIS profile, for the desktop and qgis_process
	scripts/install.sh install

uninstall: ## Take the plugin out of your QGIS profile
	scripts/install.sh uninstall

package: setup ## Build and check the zip for the plugin site, in dist/
	rm -f dist/*.zip
	$(PYTHON) scripts/package.py dist
	$(PYTHON) scripts/site_scan.py dist/*.zip

bench: setup ## Compare with other tools: same data, same run; writes docs/benchmarks.md
	scripts/bench.sh

coverage: setup ## Run the whole suite and say which lines never ran, in child processes too
	rm -rf build/coverage
	COVERAGE=1 scripts/test.sh --deselect $(NEEDS_EVERY_DESCRIPTOR)
	$(PYTHON) -m coverage combine --quiet
	$(PYTHON) -m coverage report

soak: setup ## Run 200 jobs with random faults; nothing may be left behind. Then try thousands of new random layers
	SOAK_JOBS=200 scripts/test.sh -k soak
	HYPOTHESIS_PROFILE=explore scripts/test.sh -m hypothesis

test-versions: ## Run tests/core with the oldest and newest Python, numpy and shapely, without QGIS
	scripts/test_versions.sh

test-matrix: ## Run tests and demo on Debian 12, 13 and testing, in folders under build/matrix (needs root)
	scripts/matrix.sh

docs: setup ## Build the manual into build/site, and the help page that ships in the zip
	$(PYTHON) scripts/render_docs.py
	$(PYTHON) -m mkdocs build --strict --quiet

pictures: setup ## Draw the manual's pictures again: QGIS on a screen of its own, the report in a browser
	scripts/pictures.sh

promises: setup ## Write docs/promises.md again, from the markers on the tests
	$(PYTHON) scripts/make_promises.py docs/promises.md

parameters: setup ## Write docs/parameters.md again, from what the parameters say of themselves
	$(PYTHON) scripts/make_parameters.py docs/parameters.md

examples: setup ## Run the examples of docs/statistics.md again, and write what came out below each
	scripts/examples.sh docs/statistics.md

translations: setup ## Bring the .ts files up to date with the sources, and say what is not translated yet
	$(PYTHON) scripts/update_translations.py

clean: ## Remove what was built; .venv and what the tests ran in stay
	scripts/clean.sh
