"""Rows sorted along a Hilbert curve by many workers, in bounded memory.

Known as distribution sort (Knuth 1973), or a shuffle: row groups are dealt into tiles, one file for each row group; a
tile is then gathered from all these files. What is dealt is the least that an answer needs, not whole rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

import numpy as np
import pyarrow as pa
import shapely

from polyweight_plugin.core.geoparquet.fields import codes_of
from polyweight_plugin.core.geoparquet.layer import Box
from polyweight_plugin.core.geoparquet.request import Plan
from polyweight_plugin.core.geoparquet.rows import PolygonRows, read_points, read_polygons
from polyweight_plugin.core.geoparquet.work import Work, read_bucket, write_batches
from polyweight_plugin.core.index.hilbert import hilbert_codes
from polyweight_plugin.core.model import are_places
from polyweight_plugin.core.type_labels import NO_TYPE

TILE_ROWS = 65_536
"""Rows of a tile, on average."""

BOX = ("x0", "y0", "x1", "y1")


def splitters(sample: Sequence[Sequence[float]], box: Box, rows: int) -> list[int]:
    """The codes at which one tile ends and the next begins, ascending: tiles of like size, by a sample of locations."""
    count = -(-rows // TILE_ROWS)
    if count < 2 or not sample:
        return []
    xy = np.array(sample, np.float64)
    codes = np.sort(hilbert_codes(xy[:, 0], xy[:, 1], box))
    return sorted({int(codes[len(codes) * tile // count]) for tile in range(1, count)})


def deal_polygons(work: Work, plan: Plan, file: int, group: int, box: Box, limits: Sequence[int]) -> None:
    """Polygons that lie nowhere, or are of no type, reach nothing and are left out."""
    rows = read_polygons(plan, file, group)
    table = polygon_table(rows, type_codes(plan, rows))
    bounds = np.column_stack([table.column(side).to_numpy() for side in BOX])
    centres = (bounds[:, :2] + bounds[:, 2:]) / 2
    _deal(work, f"polygons-dealt/{file}-{group}.arrow", table, centres, box, limits)


def deal_points(work: Work, plan: Plan, file: int, group: int, first: int, box: Box, limits: Sequence[int]) -> None:
    """The places of points, all of one row in the tile of its first; first: number of the first row of the group."""
    rows = read_points(plan, file, group)
    place, row = rows.places.xy, rows.places.row
    columns = {"x": place[:, 0], "y": place[:, 1], "row": row + first}
    if rows.reach is not None:
        columns["reach"] = rows.reach[row]
    begins = np.flatnonzero(np.diff(row, prepend=-1))
    first_place = place[np.repeat(begins, np.diff(np.append(begins, len(row))))]
    _deal(work, f"points-dealt/{file}-{group}.arrow", pa.table(columns), first_place, box, limits)


def gather(work: Work, folder: str, tile: int) -> Optional[pa.Table]:
    """A tile's rows from all files of the folder, along the curve; None where there are none."""
    tables = read_bucket(work, folder, tile)
    if not tables:
        return None
    table = pa.concat_tables(tables)
    order = np.argsort(table.column("code").to_numpy(), kind="stable")
    return table.take(pa.array(order)).drop_columns(["code"])


def gather_polygons(work: Work, tile: int) -> dict[str, Any]:
    """Write a tile of polygons; returns its number of rows and its box."""
    table = gather(work, "polygons-dealt", tile)
    if table is None:
        return {"rows": 0, "box": None}
    write_batches(work, f"polygons/{tile}.arrow", {0: table})
    low = [float(table.column(side).to_numpy().min()) for side in BOX[:2]]
    high = [float(table.column(side).to_numpy().max()) for side in BOX[2:]]
    return {"rows": table.num_rows, "box": [*low, *high]}


def type_codes(plan: Plan, rows: PolygonRows) -> np.ndarray:
    """int32 (n,)."""
    if rows.types is None:
        return np.zeros(len(rows.shapes), np.int32)
    codes = dict(plan.keys)
    return codes_of(rows.types, codes, codes.get(None, NO_TYPE))


def polygon_table(rows: PolygonRows, codes: np.ndarray) -> pa.Table:
    """Of polygons that can be reached: wkb, type, weight (NaN for none), reach, and the box."""
    bounds = rows.bounds
    kept = np.flatnonzero((codes != NO_TYPE) & are_places(bounds))
    columns: dict[str, Any] = {
        "wkb": pa.array(shapely.to_wkb(rows.shapes[kept]), pa.large_binary()),
        "type": codes[kept],
        **{side: bounds[kept, number] for number, side in enumerate(BOX)},
    }
    for name, values in (("weight", rows.weights), ("reach", rows.reach)):
        if values is not None:
            columns[name] = values[kept]
    return pa.table(columns)


def _deal(work: Work, name: str, table: pa.Table, xy: np.ndarray, box: Box, limits: Sequence[int]) -> None:
    codes = hilbert_codes(xy[:, 0], xy[:, 1], box)
    tile = np.searchsorted(np.array(limits, np.uint64), codes, side="right")
    table = table.append_column("code", pa.array(codes))
    order = np.argsort(tile, kind="stable")
    tiles, begins = np.unique(tile[order], return_index=True)
    ends = np.append(begins[1:], len(order))
    write_batches(
        work,
        name,
        {int(tile): table.take(pa.array(order[a:b])) for tile, a, b in zip(tiles, begins, ends)} or {0: table},
    )
