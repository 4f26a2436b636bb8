#!/usr/bin/env bash
# Removes what was built. Virtual environments and the matrix' systems stay: they take minutes to make.
source "$(dirname "$0")/common.sh"

cd "$ROOT"
rm -rf dist .pytest_cache .ruff_cache .mypy_cache .hypothesis
if [ -d build ]; then find build -mindepth 1 -maxdepth 1 ! -name matrix ! -name versions -exec rm -rf {} +; fi
find polyweight_plugin scripts tests benchmarks -name __pycache__ -prune -exec rm -rf {} +
