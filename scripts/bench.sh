#!/usr/bin/env bash
# Compares PolyWeight with its peers, which live in .venv-bench: their numpy is not the one that QGIS was built against.
# QUICK=1 takes small layers, ONLY=text some measures, WHO=text some contenders, ROUNDS=n so many runs of each,
# AGAIN=text measures some contenders anew, BEFORE=commit takes PolyWeight as it was beside what it is,
# QGIS_ROOT=folder the QGIS of another Debian.
source "$(dirname "$0")/common.sh"

peers=$ROOT/.venv-bench
if [ ! -e "$peers/.ready" ] || [ "$ROOT/benchmarks/requirements.txt" -nt "$peers/.ready" ]; then
    say "Installing the peers into $peers"
    "$SYSTEM_PYTHON" -m venv "$peers"
    "$peers/bin/python" -m pip install --quiet --requirement "$ROOT/benchmarks/requirements.txt"
    touch "$peers/.ready"
fi

options=(--only "${ONLY:-}" --who "${WHO:-}")
if [ -n "${QUICK:-}" ]; then options+=(--quick); fi
if [ -n "${ROUNDS:-}" ]; then options+=(--rounds "$ROUNDS"); fi
if [ -n "${AGAIN:-}" ]; then options+=(--again "$AGAIN"); fi
if [ -n "${BEFORE:-}" ]; then options+=(--before "$BEFORE"); fi
if [ -n "${QGIS_ROOT:-}" ]; then options+=(--qgis-root "$QGIS_ROOT"); fi
cd "$ROOT"
exec "$peers/bin/python" -m benchmarks.run "${options[@]}"
