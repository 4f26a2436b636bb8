"""The R-tree of a GeoPackage, packed where that can be done; else GDAL builds it when all rows are in."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal, ogr

from polyweight_plugin.processing.columns.point_index import index_points
from polyweight_plugin.processing.outputs.datasets import closing, opened
from polyweight_plugin.processing.outputs.gdal_thread import wait_for
from polyweight_plugin.processing.run_log import RunLog


def build_spatial_index(path: str, log: RunLog) -> None:
    """Give the GeoPackage's first layer its R-tree, if it has none. Raises as wait_for does."""
    if not index_points(Path(path), log):
        wait_for(lambda: _build(path), log)


def _build(path: str) -> None:
    with closing(opened(path, gdal.OF_UPDATE)) as dataset:
        layer = dataset.GetLayer(0)
        names = [name.replace("'", "''") for name in (layer.GetName(), layer.GetGeometryColumn())]
        if not layer.TestCapability(ogr.OLCFastSpatialFilter):  # QGIS passes no options on for a layer among others
            dataset.ReleaseResultSet(dataset.ExecuteSQL("SELECT CreateSpatialIndex('{}', '{}')".format(*names)))
