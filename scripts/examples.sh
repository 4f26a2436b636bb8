#!/usr/bin/env bash
# Runs the examples of a page of the manual, in a QGIS profile of its own, and writes what came out below each.
source "$(dirname "$0")/common.sh"

use_private_profile "$ROOT/build/home"
stage_plugin "$PROFILE/python/plugins"
set_plugin_enabled "$PROFILE" true
PYTHONPATH=$(venv_packages)
QGIS_PROCESS=$(qgis_process_name)
export PYTHONPATH QGIS_PROCESS

cd "$ROOT"
"$VENV/bin/python" -m scripts.make_examples "$1"
