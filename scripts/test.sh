#!/usr/bin/env bash
# Runs the test suite (or what its arguments name) in a QGIS profile of its own.
source "$(dirname "$0")/common.sh"

use_private_profile "$ROOT/build/test-home"
cd "$ROOT"
exec "$VENV/bin/python" -m pytest --durations=8 "$@"
