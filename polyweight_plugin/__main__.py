"""`python -m polyweight_plugin`: the question on GeoParquet files, without QGIS."""

from __future__ import annotations

import sys

from polyweight_plugin.processing.geoparquet.terminal import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
