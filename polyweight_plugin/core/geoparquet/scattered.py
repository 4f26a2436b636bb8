"""Points in no spatial order: answered tile by tile, then dealt back to their rows."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyarrow as pa

from polyweight_plugin.core import columns
from polyweight_plugin.core.geoparquet.answering import Answering
from polyweight_plugin.core.geoparquet.request import Plan
from polyweight_plugin.core.geoparquet.tiles import gather
from polyweight_plugin.core.geoparquet.work import Work, read_bucket, write_batches

_BLOCKS = ("real", "whole", "missing")


def answer_tile(work: Work, plan: Plan, answering: Answering, tile: int) -> dict[str, Any]:
    """Answer a tile's points, and write their answers, dealt into the parts that their rows are of."""
    table = gather(work, "points-dealt", tile)
    if table is None:
        return {"rows": 0}
    table = table.take(pa.array(np.argsort(table.column("row").to_numpy(), kind="stable")))
    row, begins = np.unique(table.column("row").to_numpy(), return_index=True)
    offsets = np.append(begins, table.num_rows).astype(np.int64)
    xy = np.column_stack([table.column(axis).to_numpy() for axis in ("x", "y")])
    reach = table.column("reach").to_numpy()[begins] if "reach" in table.column_names else None
    found = answering.answer(xy, offsets, reach)
    part = np.searchsorted([one.first for one in plan.parts], row, side="right") - 1
    rows = {
        int(number): _table(row[part == number], {name: block[..., part == number] for name, block in found.items()})
        for number in np.unique(part)
    }
    write_batches(work, f"answers/{tile}.arrow", rows)
    return {"rows": len(row)}


def blocks_of_part(work: Work, plan: Plan, part: int) -> tuple[dict[str, np.ndarray], np.ndarray]:
    """(blocks of all rows of a part, whether each has a place), gathered from the tiles."""
    about = plan.parts[part]
    blocks = {name: np.repeat(one, about.rows, axis=-1) for name, one in columns.nothing(plan.asked).items()}
    has_place = np.zeros(about.rows, bool)
    for table in read_bucket(work, "answers", part):
        row = table.column("row").to_numpy() - about.first
        has_place[row] = True
        blocks["pairs"][row] = table.column("pairs").to_numpy()
        for block in _BLOCKS:
            for number in range(len(blocks[block])):
                blocks[block][number, row] = table.column(f"{block}{number}").to_numpy()
    return blocks, has_place


def _table(row: np.ndarray, found: dict[str, np.ndarray]) -> pa.Table:
    made = {"row": row, "pairs": found["pairs"]}
    for block in _BLOCKS:
        made.update({f"{block}{number}": values for number, values in enumerate(found[block])})
    return pa.table({name: np.ascontiguousarray(values) for name, values in made.items()})
