"""The answer to a bounded number of points, from the polygons near them alone.

Points are put along a curve and cut into slices; a slice's box tells which pieces of the polygons are read, and which
of their rows are looked at. Where too many polygons lie near, the slice is halved. So memory is bounded by what lies
near a slice, and the same polygons give the same answer whatever else is read: sums are exact.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import Any, Optional

import numpy as np
import pyarrow as pa
import shapely

from polyweight_plugin.core import columns, summarize
from polyweight_plugin.core.geoparquet.layer import Box
from polyweight_plugin.core.geoparquet.nearness import may_be_near
from polyweight_plugin.core.geoparquet.request import Piece, Plan
from polyweight_plugin.core.geoparquet.rows import read_polygons
from polyweight_plugin.core.geoparquet.tiles import BOX, polygon_table, type_codes
from polyweight_plugin.core.geoparquet.work import Work, read_batch
from polyweight_plugin.core.index.hilbert import hilbert_order
from polyweight_plugin.core.index.ranges import expanded
from polyweight_plugin.core.job import BATCH_POINTS

SLICE = 4 * BATCH_POINTS
"""Points that share an index."""

MOST_POLYGONS = 400_000
"""Polygons in an index, while the slice has more than FEWEST points."""

FEWEST = 1024

KEPT_BYTES = 200_000_000
"""Of pieces that are kept, since the next slice is a neighbour."""


class Answering:
    """Answers points by what the plan says; keeps the pieces that were read last."""

    def __init__(self, work: Work, plan: Plan) -> None:
        self._work, self._plan = work, plan
        self._question = plan.asked
        self._boxes = np.array([piece.box for piece in plan.pieces], np.float64).reshape(-1, 4)
        self._kept: OrderedDict[Piece, pa.Table] = OrderedDict()

    def answer(self, xy: np.ndarray, offsets: np.ndarray, reach: Optional[np.ndarray]) -> dict[str, np.ndarray]:
        """The blocks (see core/columns.py) of n points with the places xy[offsets[i]:offsets[i + 1]], at least one."""
        count = len(offsets) - 1
        blocks = {name: np.repeat(one, count, axis=-1) for name, one in columns.nothing(self._question).items()}
        first = xy[offsets[:-1]]
        order = hilbert_order(first[:, 0], first[:, 1])
        waiting = [order[start : start + SLICE] for start in range(0, count, SLICE)][::-1]
        while waiting:
            rows = waiting.pop()
            places = xy[expanded(offsets[rows], offsets[rows + 1] - offsets[rows])]
            near = self._polygons_near(places, None if reach is None else reach[rows])
            if near.num_rows > MOST_POLYGONS and len(rows) > FEWEST:
                waiting += [rows[len(rows) // 2 :], rows[: len(rows) // 2]]
            elif near.num_rows:
                self._answer_slice(near, xy, offsets, reach, rows, blocks)
        return blocks

    def _answer_slice(
        self,
        near: pa.Table,
        xy: np.ndarray,
        offsets: np.ndarray,
        reach: Optional[np.ndarray],
        rows: np.ndarray,
        blocks: dict[str, np.ndarray],
    ) -> None:
        respond = summarize.prepare_parsed(_shapes(near), self._setup(near))
        for start in range(0, len(rows), BATCH_POINTS):
            some = rows[start : start + BATCH_POINTS]
            parts = offsets[some + 1] - offsets[some]
            batch = {"xy": xy[expanded(offsets[some], parts)]}
            if (parts != 1).any():
                batch["offsets"] = np.concatenate([[0], np.cumsum(parts)])
            if reach is not None:
                batch["reach"] = reach[some]
            for name, found in respond(batch).items():
                blocks[name][..., some] = found

    def _setup(self, near: pa.Table) -> dict[str, np.ndarray]:
        setup = {"question": self._question.to_array(), "type_codes": near.column("type").to_numpy()}
        if "weight" in near.column_names:
            weights = near.column("weight").to_numpy()
            has_weight = np.isfinite(weights)
            setup["weights"] = np.where(has_weight, weights, 0.0)
            setup["has_weight"] = has_weight
            setup["bound"] = np.array(self._plan.bound, np.float64)
        if "reach" in near.column_names:
            setup["reach"] = near.column("reach").to_numpy()
        return setup

    def _polygons_near(self, xy: np.ndarray, reach: Optional[np.ndarray]) -> pa.Table:
        """Rows of polygons that may be in reach of some of these places."""
        (x0, y0), (x1, y1) = xy.min(axis=0).tolist(), xy.max(axis=0).tolist()
        box: Box = (x0, y0, x1, y1)
        farthest = self._question.distances[-1]
        if reach is not None:
            good = reach[reach >= 0]
            farthest = float(good.max()) if len(good) else 0.0
        ellipsoid = self._question.ellipsoid
        tables = [self._piece(self._plan.pieces[0]).slice(0, 0)] if self._plan.pieces else [pa.table({"wkb": []})]
        for number in np.flatnonzero(may_be_near(box, farthest, self._boxes, ellipsoid)).tolist():
            table = self._piece(self._plan.pieces[number])
            boxes = np.column_stack([table.column(side).to_numpy() for side in BOX])
            tables.append(table.filter(pa.array(may_be_near(box, farthest, boxes, ellipsoid))))
        return pa.concat_tables(tables).combine_chunks()

    def _piece(self, piece: Piece) -> pa.Table:
        table = self._kept.pop(piece, None)
        if table is None:
            table = self._read(piece)
        self._kept[piece] = table
        while len(self._kept) > 1 and sum(one.nbytes for one in self._kept.values()) > KEPT_BYTES:
            self._kept.popitem(last=False)
        return table

    def _read(self, piece: Piece) -> pa.Table:
        if piece.file < 0:
            return read_batch(self._work, f"polygons/{piece.number}.arrow", 0)
        plan = self._plan
        rows = read_polygons(plan, piece.file, piece.number)
        return polygon_table(rows, type_codes(plan, rows))


def _shapes(near: pa.Table) -> np.ndarray:
    wkb: Any = near.column("wkb").to_numpy()
    return np.asarray(shapely.from_wkb(wkb), dtype=object)
