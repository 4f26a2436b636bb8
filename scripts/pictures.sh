#!/usr/bin/env bash
# Draws the pictures of the documentation: the map of the demo's result, and the dialog in a real QGIS under Xvfb.
source "$(dirname "$0")/common.sh"

command -v xvfb-run >/dev/null ||
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends xvfb xauth fonts-dejavu-core

use_private_profile "$ROOT/build/home"
PYTHONPATH=$(venv_packages)
export PYTHONPATH SAMPLE=$ROOT/build/pictures IMAGES=$ROOT/docs/images
mkdir -p "$IMAGES"
# A copy: QGIS desktop writes to the GeoPackages that it opens.
rm -rf "$SAMPLE"
cp -R "$ROOT/resources/sample" "$SAMPLE"

"$VENV/bin/python" "$ROOT/scripts/draw_map.py" \
    "$SAMPLE" "$ROOT/build/demo/homes_with_sums.gpkg" "$IMAGES/demo.png"
env --unset QT_QPA_PLATFORM xvfb-run --auto-servernum --server-args "-screen 0 1280x860x24" \
    timeout 120 qgis --nologo --noversioncheck --code "$ROOT/scripts/screenshot_dialog.py"
