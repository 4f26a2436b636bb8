"""The spatial index of a GeoPackage's points: a packed R-tree, stored by SQLite, many times as fast as by old GDAL.

What belongs to it (a virtual table, triggers, an entry among the extensions) is what this GDAL makes of an empty layer.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Optional

import numpy as np
from osgeo import gdal, ogr
from qgis.core import QgsFields

from polyweight_plugin.core.errors import Cancelled
from polyweight_plugin.core.model import Points
from polyweight_plugin.processing.columns import packed_rtree
from polyweight_plugin.processing.columns.geopackage import Filling, Layer, filling, layer_of, uri_of
from polyweight_plugin.processing.columns.packed_rtree import PackedRTree
from polyweight_plugin.processing.columns.reader import Table, read_columns
from polyweight_plugin.processing.inputs.point_wkb import locate
from polyweight_plugin.processing.run_log import RunLog

POLL_SECONDS = 0.05


def index_points(path: Path, log: RunLog) -> bool:
    """Give the only layer of a finished GeoPackage its R-tree, unless it has one; whether it now has.

    Raises Cancelled, OutputError.
    """
    layer, has_index = _look_at(path)
    if layer is None or has_index:
        return has_index
    rows = read_columns(Table(str(path), None, QgsFields()), [], lambda done: log.stop_if_cancelled(), True)
    if rows is None or not packed_rtree.can_be_stored() or not (np.diff(rows.ids) > 0).all():
        return False
    try:
        located = locate(rows.geometries)
    except ValueError:
        return False
    if not located.whole:
        return False  # what is no place to us is one to GDAL
    with filling(path, log) as work, packed_beside(rows.ids[located.has_place], located.points) as tree:
        add_point_index(work, layer, tree)
    return True


@contextmanager
def packed_beside(ids: np.ndarray, points: Points) -> Iterator[Future[PackedRTree]]:
    """The R-tree, packed on a thread while the body runs: numpy and SQLite leave a second processor to each other.

    ids: int64 (n,), ascending, of the points, which are all that have a place.
    """
    ended = threading.Event()

    def step() -> None:
        if ended.is_set():
            raise Cancelled

    with ThreadPoolExecutor(1, "PolyWeight's R-tree") as beside:
        tree = beside.submit(packed_rtree.pack, ids, _boxes(points), step)
        try:
            yield tree
        except BaseException:
            ended.set()
            raise


def _awaited(tree: Future[PackedRTree], step: Callable[[], None]) -> PackedRTree:
    while not tree.done():
        step()
        wait([tree], POLL_SECONDS)
    return tree.result()


def add_point_index(work: Filling, layer: Layer, tree: Future[PackedRTree]) -> None:
    """Give the layer its R-tree. Raises Cancelled, sqlite3.Error, OSError."""
    template = work.scratch / "template.gpkg"
    _make_empty(template, layer)
    run = work.connection.execute
    run("ATTACH ? AS template", (uri_of(template, "?mode=ro"),))
    missing = "FROM template.sqlite_master WHERE name NOT IN (SELECT name FROM main.sqlite_master)"
    for (sql,) in run(f"SELECT sql {missing} AND name = 'gpkg_extensions' OR sql LIKE 'CREATE VIRTUAL %'").fetchall():
        run(sql)
    run("INSERT INTO main.gpkg_extensions SELECT * FROM template.gpkg_extensions WHERE extension_name LIKE '%rtree%'")
    packed_rtree.store(_awaited(tree, work.step), work.connection, _name(layer), work.scratch / "leaves.db", work.step)
    for (sql,) in run(f"SELECT sql {missing} AND type = 'trigger' AND name LIKE 'rtree%'").fetchall():
        run(sql)


def _name(layer: Layer) -> str:
    return f"rtree_{layer.table}_{layer.geometry}"


def _look_at(path: Path) -> tuple[Optional[Layer], bool]:
    """(the layer, whether it has an R-tree); None where it is none that SQLite could help with."""
    try:
        with closing(sqlite3.connect(uri_of(path, "?mode=ro"), uri=True)) as connection:
            layer = layer_of(connection, "main")
            if layer is None:
                return None, False
            found = connection.execute("SELECT 1 FROM sqlite_master WHERE lower(name) = lower(?)", (_name(layer),))
            return layer, found.fetchone() is not None
    except sqlite3.Error:
        return None, False


def _make_empty(path: Path, layer: Layer) -> None:
    """A GeoPackage with an empty layer of that name, and its index. What GDAL calls an error reaches its handler."""
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    options = [f"FID={layer.key}", f"GEOMETRY_NAME={layer.geometry}", "SPATIAL_INDEX=YES"]
    made = dataset.CreateLayer(layer.table, None, ogr.wkbPoint, options)
    made.SyncToDisk()
    del made, dataset


def _boxes(points: Points) -> list[np.ndarray]:
    x, y = points.xy.T
    if points.offsets is None:
        return [x, x, y, y]
    starts = points.offsets[:-1]
    return [side.reduceat(of, starts) for of in (x, y) for side in (np.minimum, np.maximum)]
