#!/usr/bin/env bash
# Installs what is missing: QGIS from Debian's packages, and .venv, which sees the system's QGIS and numpy.
source "$(dirname "$0")/common.sh"

install_qgis() {
    local packages=(qgis python3-qgis qgis-providers python3-venv python3-numpy)
    if dpkg-query --show --showformat '${db:Status-Status}\n' "${packages[@]}" 2>/dev/null |
        grep -c '^installed$' | grep -qx "${#packages[@]}"; then
        return
    fi
    say "Installing QGIS"
    as_root apt-get update
    if packaged_shapely_serves; then packages+=(python3-shapely); fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "${packages[@]}"
}

# Debian 12 packages shapely 1.8, which has no dwithin; 13 and later package one that serves.
packaged_shapely_serves() {
    local version
    version=$(apt-cache show python3-shapely 2>/dev/null | sed -n 's/^Version: //p' | head -n 1)
    [ -n "$version" ] && dpkg --compare-versions "$version" ge 2.0.2
}

make_venv() {
    say "Making the virtual environment $VENV"
    "$SYSTEM_PYTHON" -m venv --system-site-packages "$VENV"
    keep_numpy >"$VENV/constraints.txt"
    local needed=(--constraint "$VENV/constraints.txt" --requirement "$ROOT/requirements-dev.txt")
    if ! has_shapely "$VENV/bin/python"; then needed+=("$SHAPELY"); fi
    "$VENV/bin/python" -m pip install --quiet "${needed[@]}"
}

install_qgis
make_venv
"$VENV/bin/python" -c 'import numpy, qgis.core, shapely; shapely.dwithin
print("QGIS", qgis.core.Qgis.QGIS_VERSION, "| numpy", numpy.__version__, "| shapely", shapely.__version__)'
touch "$VENV/.ready"
