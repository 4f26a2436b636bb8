#!/usr/bin/env bash
# Puts the plugin into the user's own QGIS profiles and enables it, or takes it out. Usage: install.sh install|uninstall
source "$(dirname "$0")/common.sh"

profiles=${QGIS_CUSTOM_CONFIG_PATH:-${XDG_DATA_HOME:-$HOME/.local/share}/QGIS/QGIS3}/profiles

# qgis_process always takes the profile called default; the desktop the one that profiles.ini names.
profile_folders() {
    {
        echo default
        sed -n 's/^\(default\|last\)Profile=//p' "$profiles/profiles.ini" 2>/dev/null || true
    } | sort --unique | sed "s|^|$profiles/|"
}

# Each profile's python folder is on the path of every Python that QGIS starts: desktop, qgis_process, our workers.
add_shapely() {
    if ! has_shapely env PYTHONPATH="$1/python" "$SYSTEM_PYTHON"; then
        "$VENV/bin/python" -m pip install --quiet --upgrade --no-deps --target "$1/python" "$SHAPELY"
    fi
}

install_plugin() {
    profile_folders | while read -r profile; do
        say "Installing into $profile"
        stage_plugin "$profile/python/plugins"
        add_shapely "$profile"
        set_plugin_enabled "$profile" true
    done
    qgis_process help polyweight:sumpolygonweights >/dev/null 2>&1 ||
        { echo "qgis_process does not find polyweight:sumpolygonweights; 'qgis_process plugins' may tell why"; exit 1; }
    local headless=
    if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then headless="QT_QPA_PLATFORM=offscreen "; fi
    say "Ready: start QGIS, or type: $headless$(qgis_process_name) run polyweight:sumpolygonweights"
}

uninstall_plugin() {
    profile_folders | while read -r profile; do
        say "Removing from $profile (shapely, if it was put into its python folder, stays: other plugins may use it)"
        rm -rf "${profile:?}/python/plugins/$PLUGIN"
        set_plugin_enabled "$profile" false
    done
}

"${1:?install or uninstall}_plugin"
