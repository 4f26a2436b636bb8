"""Parts of the output: rows of the input with the new columns beside, as valid GeoParquet 1.1 with covering boxes."""

from __future__ import annotations

import json
from typing import Any, Optional

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from polyweight_plugin.core import columns
from polyweight_plugin.core.geoparquet.geometry import bounds_of
from polyweight_plugin.core.geoparquet.metadata import COVERING
from polyweight_plugin.core.geoparquet.request import Part, Plan
from polyweight_plugin.core.geoparquet.rows import read_all
from polyweight_plugin.core.geoparquet.work import Work
from polyweight_plugin.core.model import Answer

ROW_GROUP = 65_536
"""Rows of a row group of the output: as many as other writers of GeoParquet put together."""

VERSION = "1.1.0"


def write_part(
    work: Work, plan: Plan, part: Part, blocks: dict[str, np.ndarray], has_place: np.ndarray
) -> dict[str, int]:
    """Write parts/<number> and counts/<number>.

    blocks: of all rows of the part. has_place: bool (rows,); rows without a place get NULLs.
    Returns how many rows were written, how many pairs there are in it, how many rows have one, and how many no place.
    """
    question = plan.asked
    answer = columns.answer(question, blocks)
    pairs = np.where(has_place, answer.pairs, 0)
    kept = pairs > 0 if plan.discard else np.ones(len(pairs), bool)
    writer: Optional[pq.ParquetWriter] = None
    with work.writing(f"parts/{part.number}") as stream:
        try:
            done = 0
            for file, group, rows in part.groups or ((0, None, 0),):
                some = slice(done, done + rows)
                table = _with_covering(plan, read_all(plan.points, file, group))
                table = _widened(table, plan, answer, has_place, some)
                if writer is None:
                    writer = pq.ParquetWriter(stream, table.schema, compression="zstd")
                writer.write_table(_kept(table, kept[some]), row_group_size=ROW_GROUP)
                done += rows
        finally:
            if writer is not None:
                writer.close()
    counts = {
        "rows": int(kept.sum()),
        "pairs": int(pairs.sum()),
        "matched": int((pairs > 0).sum()),
        "without_place": int((~has_place).sum()),
    }
    work.write_json(f"counts/{part.number}", counts)
    return counts


def _kept(table: pa.Table, rows: np.ndarray) -> pa.Table:
    """Some rows of the table; in runs where a column is of a type that Arrow does not filter, as views are."""
    if rows.all():
        return table
    try:
        return table.filter(pa.array(rows))
    except pa.ArrowNotImplementedError:
        ends = np.flatnonzero(np.diff(np.concatenate([[False], rows, [False]]).astype(np.int8)))
        runs = (table.slice(begin, end - begin) for begin, end in zip(ends[::2].tolist(), ends[1::2].tolist()))
        return pa.concat_tables([table.slice(0, 0), *runs])


def _widened(table: pa.Table, plan: Plan, answer: Answer, has_place: np.ndarray, some: slice) -> pa.Table:
    absent = ~has_place[some]
    for name, column, values, missing in zip(plan.names, answer.columns, answer.values, answer.missing):
        is_null = absent if missing is None else absent | missing[some]
        if column.kind == "type":
            labels = np.array([*plan.labels, ""], object)
            array = pa.array(labels[np.where(is_null, -1, values[some])], pa.string(), mask=is_null)
        else:
            array = pa.array(values[some], mask=is_null)
        table = table.append_column(name, array)
    return table


def _with_covering(plan: Plan, table: pa.Table) -> pa.Table:
    """The table with a column of boxes, if it has none yet, and with what it says of its geometry brought up to 1.1.

    The box of all is left out: it is that of the input's file, which need not be this part's. Readers have the
    statistics of the covering column.
    """
    said: dict[str, dict[str, Any]] = json.loads(plan.said)
    for meta in said.values():
        meta.pop("bbox", None)
        meta.setdefault("geometry_types", [])
    geometry = said[plan.points.geometry]
    if "covering" not in geometry:
        name = next(name for name in _names("bbox") if name not in table.column_names)
        field = table.schema.field(plan.points.geometry)
        boxes = _boxes(table.column(plan.points.geometry), plan.points.encoding)
        table = table.append_column(pa.field(name, boxes.type, field.nullable), boxes)
        geometry["covering"] = {"bbox": {side: [name, side] for side in COVERING}}
    geo = {"version": VERSION, "primary_column": plan.points.geometry, "columns": said}
    return table.replace_schema_metadata({**table.schema.metadata, b"geo": json.dumps(geo).encode()})


def _boxes(geometries: pa.ChunkedArray, encoding: str) -> pa.StructArray:
    """NULL where there is no geometry, as the specification wants it; of sides that are NULL where it is empty."""
    bounds = bounds_of(geometries, encoding)
    sides = [pa.array(side, mask=np.isnan(side)) for side in np.ascontiguousarray(bounds.T)]
    return pa.StructArray.from_arrays(sides, COVERING, mask=geometries.is_null().combine_chunks())


def _names(stem: str) -> Any:
    yield stem
    number = 2
    while True:
        yield f"{stem}_{number}"
        number += 1
