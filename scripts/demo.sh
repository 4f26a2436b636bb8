#!/usr/bin/env bash
# Runs the algorithm on the sample town, in a QGIS profile of its own under build/, and sums up what came out.
source "$(dirname "$0")/common.sh"

distance=${DISTANCE:-300}
result=$ROOT/build/demo/homes_with_sums.gpkg

use_private_profile "$ROOT/build/home"
stage_plugin "$PROFILE/python/plugins"
set_plugin_enabled "$PROFILE" true
# Worker processes and QGIS alike find shapely in the virtual environment.
PYTHONPATH=$(venv_packages)
export PYTHONPATH

rm -rf "$ROOT/build/demo"
mkdir -p "$ROOT/build/demo"
cp "$ROOT"/resources/sample/{homes,places}.gpkg "$ROOT/build/demo"

say "Running polyweight:sumpolygonweights on the sample town"
qgis_process run polyweight:sumpolygonweights -- \
    POINTS="$ROOT/build/demo/homes.gpkg" \
    POLYGONS="$ROOT/build/demo/places.gpkg" \
    TYPE_FIELD=polyType \
    WEIGHT_FIELD=polyWeighting \
    DISTANCE="$distance" \
    OUTPUT="$result"

"$VENV/bin/python" "$ROOT/scripts/summarise_demo.py" "$ROOT/build/demo/places.gpkg" "$result" "$distance"
