"""The R-tree of a GeoPackage, of which GDAL builds much or all when all rows are in.

That takes seconds for a million rows and cannot be interrupted. So this thread waits for another that has GDAL do it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from osgeo import gdal, ogr

from polyweight_plugin.processing.gdal_errors import gdal_errors
from polyweight_plugin.processing.outputs.destination import closing
from polyweight_plugin.processing.outputs.staging import OutputError
from polyweight_plugin.processing.run_log import Report
from polyweight_plugin.processing.text import visible

POLL_SECONDS = 0.05

LET_GO_SECONDS = 0.3
"""How long a cancelled run waits all the same: most R-trees are done by then, before their folder is removed."""


def build_spatial_index(path: str, report: Report) -> None:
    """Give the GeoPackage's only layer its R-tree, if it has none. Raises as wait_for does."""
    wait_for(lambda: _build(path), report)


def wait_for(work: Callable[[], None], report: Report) -> None:
    """Have GDAL work on a thread. Raises OutputError; Cancelled within a second: the thread then ends by itself."""
    errors: list[str] = []

    def run() -> None:
        with gdal_errors() as found:
            work()
        errors.extend(found)

    thread = threading.Thread(target=run, name="PolyWeight's GDAL", daemon=True)
    thread.start()
    try:
        while thread.is_alive():
            report.stop_if_cancelled()
            thread.join(POLL_SECONDS)
    finally:
        thread.join(LET_GO_SECONDS)
    if errors:
        raise OutputError(f"The output could not be written: {visible(errors[0])}")


def _build(path: str) -> None:
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
    if dataset is None:
        raise RuntimeError(f"GDAL cannot open {path}")
    with closing(dataset):
        layer = dataset.GetLayer(0)
        names = [name.replace("'", "''") for name in (layer.GetName(), layer.GetGeometryColumn())]
        if not layer.TestCapability(ogr.OLCFastSpatialFilter):  # QGIS passes no options on for a layer among others
            dataset.ReleaseResultSet(dataset.ExecuteSQL("SELECT CreateSpatialIndex('{}', '{}')".format(*names)))
