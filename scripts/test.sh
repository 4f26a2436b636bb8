#!/usr/bin/env bash
# Runs the test suite (or what its arguments name) in a QGIS profile of its own. COVERAGE=1 measures which lines run.
source "$(dirname "$0")/common.sh"

use_private_profile "$ROOT/build/test-home"
cd "$ROOT"
# In a virtual environment, Debian's own pyproj does not find its data.
if [ -z "${PROJ_DATA:-}" ] && [ -e /usr/share/proj/proj.db ]; then export PROJ_DATA=/usr/share/proj; fi
measure=()
if [ -n "${COVERAGE:-}" ]; then measure=(-m coverage run); fi
# A layer that Python drops after the last test needs GDAL, which exitQgis() takes away. (Not in pyproject.toml: tests/core
# runs without QGIS' test plugin, too, which alone knows that setting.)
# Who runs this in the background may have had Ctrl-C and hang-up ignored; the tests send both, and mean them.
exec env --default-signal=INT,HUP "$VENV/bin/python" "${measure[@]}" -m pytest --override-ini qgis_disable_exit=true --durations=8 "$@"
