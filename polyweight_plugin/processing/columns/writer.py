"""The quick way out: from a GeoPackage into a new one by columns, where QGIS would write the very same rows.

QGIS makes the layer, empty, as it always does; GDAL then copies the input's columns and puts ours beside them, several
times as fast as feature by feature.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, Optional

import numpy as np
from osgeo import gdal, ogr

from polyweight_plugin.core.model import Answer
from polyweight_plugin.processing.columns.arrow import WidenedBatch, row_count
from polyweight_plugin.processing.columns.reader import Table, read_columns
from polyweight_plugin.processing.inputs.point_wkb import Located, locate
from polyweight_plugin.processing.outputs.datasets import close, opened
from polyweight_plugin.processing.outputs.formats import FORMATS, GEOPACKAGE
from polyweight_plugin.processing.outputs.gdal_thread import wait_for
from polyweight_plugin.processing.outputs.schema import Schema
from polyweight_plugin.processing.run_log import Report

_COPIED_ALIKE = (ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTReal, ogr.OFTString)
"""Field types without a variant (boolean, JSON, time zone) that QGIS and GDAL might write in different ways."""


def columns_to_copy(table: Optional[Table], schema: Schema, driver: str) -> Optional[Table]:
    """The input's table, if its rows with new columns are the output's and this GDAL (3.8 on) can write them so."""
    if (
        table is None
        or driver != GEOPACKAGE
        or schema.layer_options != list(FORMATS[driver].layer_options)
        or not hasattr(ogr.Layer, "WriteArrow")
    ):
        return None
    _dataset, layer = _open(table, gdal.OF_READONLY)  # which the layer needs
    definition = layer.GetLayerDefn()
    fields = [definition.GetFieldDefn(index) for index in range(definition.GetFieldCount())]
    names = [layer.GetFIDColumn(), *(field.GetName() for field in fields)]  # of other formats, the first is ""
    alike = (
        names[0] == "fid"
        # QGIS may know of more, joined or computed; and the output may need other names.
        and names == table.fields.names() == schema.fields.names()[: len(names)]
        and all(field.GetType() in _COPIED_ALIKE and field.GetSubType() == ogr.OFSTNone for field in fields)
    )
    return table if alike else None


def write_columns(
    table: Table,
    located: Located,
    answer: Answer,
    schema: Schema,
    output: Table,
    report: Report,
    progress: Callable[[float], None],
) -> bool:
    """Fill the empty layer `output` from `table`; whether it holds the points that were answered, in their order.

    Raises Cancelled; what GDAL calls an error reaches the error handler.
    """
    batches = _widened(table, located, answer, schema.fields.names()[table.fields.count() :])
    _fill(output, batches, report, lambda rows: progress(0.9 * rows / max(len(located), 1)))
    return _holds(output, located, report, progress)


def _fill(
    output: Table, batches: Iterator[tuple[WidenedBatch, int]], report: Report, progress: Callable[[int], None]
) -> None:
    """Replace the empty file by one that is like it, but open: GDAL builds an R-tree beside the rows as they come."""
    empty, like = _open(output, gdal.OF_READONLY)
    path = Path(output.path)
    filled = path.with_name(f"filled-{path.name}")
    dataset = gdal.GetDriverByName(GEOPACKAGE).Create(str(filled), 0, 0, 0, gdal.GDT_Unknown)
    try:
        layer = dataset and dataset.CopyLayer(like, like.GetName(), _options(like))
        if layer is None:
            return  # the error handler knows why
        dataset.StartTransaction()
        done = 0
        for batch, rows in batches:
            report.stop_if_cancelled()
            if layer.WriteArrow(batch, createFieldsFromSchema=False, options=["FID=fid"]) != ogr.OGRERR_NONE:
                return
            done += rows
            progress(done)
        dataset.CommitTransaction()
    finally:
        del empty
        wait_for(partial(close, dataset), report)
    filled.replace(path)


def _options(layer: Any) -> list[str]:
    return [f"FID={layer.GetFIDColumn()}", f"GEOMETRY_NAME={layer.GetGeometryColumn()}", "SPATIAL_INDEX=YES"]


def _widened(table: Table, located: Located, answer: Answer, names: list[str]) -> Iterator[tuple[WidenedBatch, int]]:
    """(the table's rows with the new columns beside, how many) of some ten thousand rows at a time."""
    _dataset, layer = _open(table, gdal.OF_READONLY)  # which the layer needs
    stream = layer.GetArrowStream()
    schema = stream.GetSchema()
    done = answered = 0
    while (batch := stream.GetNextRecordBatch()) is not None:
        rows = row_count(batch)
        has_place = located.has_place[done : done + rows]
        columns = _columns(answer, has_place, answered)
        yield WidenedBatch(schema, batch, names, columns, None if has_place.all() else has_place), rows
        done, answered = done + rows, answered + int(has_place.sum())


def _columns(answer: Answer, has_place: np.ndarray, answered: int) -> list[np.ndarray]:
    """The answer's columns for some rows, with zeros where there is no place."""
    rows = slice(answered, answered + int(has_place.sum()))
    columns = [np.zeros(len(has_place), values.dtype) for values in answer.values]
    for column, values in zip(columns, answer.values):
        column[has_place] = values[rows]
    return columns


def _holds(output: Table, located: Located, report: Report, progress: Callable[[float], None]) -> bool:
    """Whether the output's points are those that were answered: the input may have changed meanwhile."""

    def step(done: int) -> None:
        report.stop_if_cancelled()
        progress(0.9 + 0.1 * done / max(len(located), 1))

    written = read_columns(output, [], step)
    if written is None or len(written.geometries) != len(located):
        return False
    now = locate(written.geometries)
    return np.array_equal(now.has_place, located.has_place) and np.array_equal(now.points.xy, located.points.xy)


def _open(table: Table, access: int) -> tuple[Any, Any]:
    dataset = opened(table.path, access)
    return dataset, dataset.GetLayerByName(table.layer) if table.layer else dataset.GetLayer(0)
