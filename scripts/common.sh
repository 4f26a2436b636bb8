# Sourced by the other scripts: where things are, and QGIS' own Python and command line, with a profile of our own.

set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
PLUGIN=polyweight_plugin
VENV=$ROOT/.venv
# QGIS' bindings belong to the system's Python, whatever python3 comes first on PATH.
SYSTEM_PYTHON=/usr/bin/python3
# No window is opened, so no screen is needed.
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
# What the plugin needs of shapely; 2.2 wants a newer numpy than Debian 12's QGIS is built against.
SHAPELY="shapely>=2.0.2,<2.2"

say() { printf '\n== %s\n' "$*"; }

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }

has_shapely() { "$@" -c 'import shapely; shapely.dwithin' 2>/dev/null; }

# Keeps pip from bringing a second numpy: GDAL's bindings are built against the system's.
keep_numpy() { "$SYSTEM_PYTHON" -c 'import numpy; print("numpy==" + numpy.__version__)'; }

# The wrapper that Debian 12 puts before qgis_process fails; the program behind it works.
qgis_process_name() { if command -v qgis_process.bin >/dev/null; then echo qgis_process.bin; else echo qgis_process; fi; }

qgis_process() { command "$(qgis_process_name)" "$@"; }

# From here on QGIS keeps its settings, caches and plugins under the given folder, not in the user's home.
use_private_profile() {
    local home=$1
    mkdir -p "$home"
    mkdir -p -m 700 "$home/run"
    PROFILE=$home/qgis/profiles/default
    export HOME=$home QGIS_CUSTOM_CONFIG_PATH=$home/qgis XDG_RUNTIME_DIR=$home/run
    export XDG_CONFIG_HOME=$home/.config XDG_CACHE_HOME=$home/.cache XDG_DATA_HOME=$home/.local/share
}

venv_packages() { "$VENV/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))'; }

stage_plugin() { "$SYSTEM_PYTHON" "$ROOT/scripts/stage.py" "$1"; }

# The desktop and qgis_process read the same setting. (`qgis_process plugins enable` fails where it is set already.)
set_plugin_enabled() {
    local profile=$1 enabled=$2
    mkdir -p "$profile/QGIS"
    "$SYSTEM_PYTHON" - "$profile/QGIS/QGIS3.ini" "$enabled" <<'PYTHON'
import sys
from qgis.PyQt.QtCore import QSettings
settings = QSettings(sys.argv[1], QSettings.Format.IniFormat)
settings.setValue("PythonPlugins/polyweight_plugin", sys.argv[2] == "true")
settings.sync()
sys.exit(settings.status() != QSettings.Status.NoError)
PYTHON
}
