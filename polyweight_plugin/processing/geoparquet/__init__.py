"""The question on GeoParquet files as a person asks it, on a terminal or in QGIS. Nothing here needs QGIS."""
