#!/usr/bin/env bash
# Runs tests/core, which needs no QGIS, with the oldest and newest Python, numpy and shapely that are promised; with the
# newest also what can be shown on Qt 6 without a QGIS 4.
#   VERSIONS  which of them: "oldest" (macOS' QGIS up to 3.44.3), "middle" (Ubuntu 24.04's numpy), "newest"
# A Python of each is taken from PATH or from pyenv; nothing here builds one. The environments stay in build/versions.
source "$(dirname "$0")/common.sh"

main() {
    local name
    for name in ${VERSIONS:-oldest middle newest}; do
        case $name in
            oldest) run_with oldest "3.9" "shapely==2.0.2" "numpy==1.20.*" ;;
            middle) run_with middle "3.12" "shapely==2.0.7" "numpy==1.26.*" ;;
            newest) run_with newest "3.15 3.14 3.13" "shapely" "numpy" "PyQt6==6.11.0" ;;
            *) echo "VERSIONS: $name is none of oldest, middle, newest"; exit 1 ;;
        esac
    done
}

run_with() {
    local name=$1 pythons=$2 folder=$ROOT/build/versions/$1
    shift 2
    if [ ! "$folder/.ready" -nt "$ROOT/requirements-core.txt" ]; then
        local python
        if ! python=$(find_python $pythons); then
            say "$name: LEFT OUT, nothing was tested with it"
            return
        fi
        rm -rf "$folder"
        "$python" -m venv "$folder"
        "$folder/bin/python" -m pip install --quiet "$@" --requirement "$ROOT/requirements-core.txt"
        touch "$folder/.ready"
    fi
    say "$name: $("$folder/bin/python" -c 'import platform, numpy, shapely
print("Python", platform.python_version(), "| numpy", numpy.__version__, "| shapely", shapely.__version__, end=" ")
print("on GEOS", shapely.geos_version_string)')"
    cd "$ROOT"
    env --default-signal=INT,HUP "$folder/bin/python" -m pytest -q -p no:cacheprovider ${TESTS:-tests/core tests/project/test_qt6.py}
}

# The first that there is of Pythons like "3.9".
find_python() {
    local version found
    for version in "$@"; do
        for found in "$(command -v "python$version" || true)" "${PYENV_ROOT:-$HOME/.pyenv}"/versions/"$version".*/bin/python; do
            if "$found" -c "import ctypes, sqlite3, ssl" 2>/dev/null; then
                echo "$found"
                return
            fi
        done
    done
    echo "There is no Python $* on this machine: install one, with pyenv, say." >&2
    return 1
}

main
