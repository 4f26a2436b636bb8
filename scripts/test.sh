#!/usr/bin/env bash
# Runs the test suite (or what its arguments name) in a QGIS profile of its own.
source "$(dirname "$0")/common.sh"

use_private_profile "$ROOT/build/test-home"
cd "$ROOT"
# Who runs this in the background may have had Ctrl-C and hang-up ignored; the tests send both, and mean them.
exec env --default-signal=INT,HUP "$VENV/bin/python" -m pytest --durations=8 "$@"
