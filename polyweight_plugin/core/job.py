"""A whole job: points in their order along a curve, cut into batches, computed by an engine, put back in place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Optional

import numpy as np

from polyweight_plugin.core import pipeline
from polyweight_plugin.core.engines import Arrays, Engine
from polyweight_plugin.core.errors import Cancelled
from polyweight_plugin.core.index.hilbert import hilbert_order
from polyweight_plugin.core.index.ranges import expanded
from polyweight_plugin.core.model import Answer, Points, Polygons

BATCH_POINTS = 16_384
"""Points of a batch: a neighbourhood small enough for honest progress, large enough to share what is near."""

BATCH_ANSWERS = 1_000_000
"""Numbers in the answer to a batch at most, which with thousands of types is fewer points."""


def nothing_to_find(polygons: Polygons) -> bool:
    """Whether no point can find anything: no polygon has a geometry, or none belongs to a type."""
    return len(polygons.wkb) == 0 or polygons.type_count == 0


def setup(polygons: Polygons, distance: float) -> Arrays:
    """What every worker is given once. distance: in the units of the coordinates, finite, 0 or more."""
    arrays = {
        "wkb": polygons.wkb,
        "offsets": polygons.offsets,
        "type_codes": polygons.type_codes,
        "type_count": np.array([polygons.type_count], np.int64),
        "distance": np.array([distance], np.float64),
    }
    return arrays if polygons.weights is None else {**arrays, "weights": polygons.weights}


def answer_points(
    points: Points,
    polygons: Polygons,
    engine: Optional[Engine],
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> Answer:
    """What each point finds among the polygons, in the order of the points.

    engine: started with setup(polygons, distance) and summarize.prepare; None will do where there is nothing to find.
    progress: is told the share done, 0 to 1. Raises Cancelled, and what the engine raises. Memory: the answer, and a
    bounded number of batches.
    """
    sum_types = 0 if polygons.weights is None else polygons.type_count
    sums = np.zeros((len(points), sum_types))
    counts = np.zeros((len(points), polygons.type_count), np.int64)
    if nothing_to_find(polygons):
        return Answer(sums, counts)
    assert engine is not None
    order = _order(points, cancelled)
    size = max(1, min(BATCH_POINTS, BATCH_ANSWERS // polygons.type_count))
    rows = [order[start : start + size] for start in range(0, len(order), size)]
    done = 0
    for number, found in pipeline.compute(engine, _batches(points, rows), cancelled):
        sums[rows[number]] = found["sums"]
        counts[rows[number]] = found["counts"]
        done += len(rows[number])
        progress(done / len(points))
    return Answer(sums, counts)


def _order(points: Points, cancelled: Callable[[], bool]) -> np.ndarray:
    """Neighbours together, however the source ordered them; a point of several parts lies where its first part lies."""

    def step() -> None:
        if cancelled():
            raise Cancelled

    first = points.xy if points.offsets is None else points.xy[points.offsets[:-1]]
    return hilbert_order(first[:, 0], first[:, 1], step)


def _batches(points: Points, rows: list[np.ndarray]) -> Iterator[Arrays]:
    for chosen in rows:
        if points.offsets is None:
            yield {"xy": points.xy[chosen]}
        else:
            parts = np.diff(points.offsets)[chosen]
            offsets = np.concatenate([[0], np.cumsum(parts)])
            yield {"xy": points.xy[expanded(points.offsets[chosen], parts)], "offsets": offsets}
