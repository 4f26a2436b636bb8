"""The R-tree of a GeoPackage, built when all rows are in.

GDAL would build it as the file closes, which takes many seconds for a million rows and cannot be interrupted. So the
file is made without one, and this thread waits for another that builds it.
"""

from __future__ import annotations

import threading

from osgeo import gdal, ogr

from polyweight_plugin.processing.destination import closing
from polyweight_plugin.processing.gdal_errors import gdal_errors
from polyweight_plugin.processing.report import Report
from polyweight_plugin.processing.staging import OutputError
from polyweight_plugin.processing.words import visible

POLL_SECONDS = 0.05

LET_GO_SECONDS = 0.3
"""How long a cancelled run waits all the same: most R-trees are done by then, before their folder is removed."""


def build_spatial_index(path: str, report: Report) -> None:
    """Give the GeoPackage's only layer its R-tree. Raises Cancelled within a second: its thread ends by itself."""
    errors: list[str] = []
    thread = threading.Thread(target=_build, args=(path, errors), daemon=True)
    thread.start()
    try:
        while thread.is_alive():
            report.stop_if_cancelled()
            thread.join(POLL_SECONDS)
    finally:
        thread.join(LET_GO_SECONDS)
    if errors:
        raise OutputError(f"The output could not be written: {visible(errors[0])}")


def _build(path: str, errors: list[str]) -> None:
    with gdal_errors() as found:
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
        if dataset is None:
            raise RuntimeError(f"GDAL cannot open {path}")
        with closing(dataset):
            layer = dataset.GetLayer(0)
            names = [name.replace("'", "''") for name in (layer.GetName(), layer.GetGeometryColumn())]
            if not layer.TestCapability(ogr.OLCFastSpatialFilter):  # QGIS passes no options on for a layer among others
                dataset.ReleaseResultSet(dataset.ExecuteSQL("SELECT CreateSpatialIndex('{}', '{}')".format(*names)))
    errors += found
