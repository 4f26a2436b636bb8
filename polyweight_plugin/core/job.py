"""A whole job: points in their order along a curve, cut into batches, computed by an engine, put back in place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Optional

import numpy as np

from polyweight_plugin.core import columns, pipeline
from polyweight_plugin.core.engines import Arrays, Engine
from polyweight_plugin.core.errors import Cancelled, memory_errors_in_words
from polyweight_plugin.core.faded import largest_left
from polyweight_plugin.core.index.hilbert import hilbert_order
from polyweight_plugin.core.index.ranges import expanded
from polyweight_plugin.core.model import Answer, Pairs, Points, Polygons
from polyweight_plugin.core.question import Question

BATCH_POINTS = 16_384
"""Points of a batch: a neighbourhood small enough for honest progress, large enough to share what is near."""

BATCH_PAIRS = 250_000
"""Pairs of a batch, where they are enumerated; a point that has more is a batch of its own."""

BATCH_ANSWERS = 1_000_000
"""Numbers in the answer to a batch at most, which with thousands of types is fewer points."""


def nothing_to_find(polygons: Polygons) -> bool:
    """Whether no point can find anything: no polygon has a geometry, or none belongs to a type."""
    return polygons.nbytes == 0 or polygons.type_count == 0


def setup(polygons: Polygons, question: Question) -> Arrays:
    """What every worker is given once.

    bound: float64 (2,), the most that a pair can bring, and how many polygons there are. It fixes the scale on
    which faded weights are summed, so that a worker that has some of the polygons only gives the same bits.
    """
    weights = polygons.weights
    arrays = {
        "bound": None if weights is None else _bound(question, weights, polygons.reach),
        "question": question.to_array(),
        "wkb": polygons.wkb,
        "offsets": polygons.offsets,
        "type_codes": polygons.type_codes,
        "weights": polygons.weights,
        "reach": polygons.reach,
        "has_weight": polygons.has_weight,
        **({} if polygons.rings is None else polygons.rings.arrays()),
    }
    return {name: array for name, array in arrays.items() if array is not None}


def _bound(question: Question, weights: np.ndarray, reach: Optional[np.ndarray]) -> np.ndarray:
    return np.array([largest_left(question, weights, reach), len(weights)])


@memory_errors_in_words()
def answer_points(
    points: Points,
    polygons: Polygons,
    question: Question,
    engine: Optional[Engine],
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> Answer:
    """What each point finds among the polygons, in the order of the points.

    engine: started with setup(polygons, question) and summarize.prepare; None will do where there is nothing to find.
    progress: is told the share done, 0 to 1. Raises Cancelled, OutOfMemoryError, and what the engine raises.
    Memory: the answer, and a bounded number of batches.
    """
    found = {name: np.repeat(block, len(points), axis=-1) for name, block in columns.nothing(question).items()}
    if not nothing_to_find(polygons) and engine is not None:
        order = _order(points, np.arange(len(points)), cancelled)
        size = _batch_size(question)
        rows = [order[start : start + size] for start in range(0, len(order), size)]
        done = 0
        for number, blocks in pipeline.compute(engine, _batches(points, rows), cancelled):
            for name, block in found.items():
                block[..., rows[number]] = blocks[name]
            done += len(rows[number])
            progress(done / len(points))
    return columns.answer(question, found)


def pairs(
    points: Points,
    counts: np.ndarray,
    engine: Optional[Engine],
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> Iterator[Pairs]:
    """Every pair within the largest distance, by point and then by polygon, a bounded number at a time.

    counts: int64 (n,), how many there are of each point: Answer.pairs. engine: that answered them, or one alike.
    """
    rows = np.flatnonzero(counts)
    if engine is None or len(rows) == 0:
        return
    load = np.cumsum(counts[rows])
    ends = np.flatnonzero(np.diff(load // BATCH_PAIRS)) + 1
    batches = [
        some[start : start + BATCH_POINTS]
        for some in np.split(rows, ends)
        for start in range(0, len(some), BATCH_POINTS)
    ]
    chosen = [batch[_order(points, batch, cancelled)] for batch in batches]
    asked = ({**batch, "pairs": np.ones(1, np.int8)} for batch in _batches(points, chosen))
    done = 0
    for batch, found in zip(chosen, pipeline.compute_in_order(engine, asked, cancelled)):
        point = batch[found["point"]]
        order = np.lexsort([found["polygon"], point])
        yield Pairs(point[order], found["polygon"][order], found["distance"][order])
        done += len(point)
        progress(done / int(load[-1]))


def _batch_size(question: Question) -> int:
    return max(1, min(BATCH_POINTS, BATCH_ANSWERS // (question.type_count * len(question.distances))))


def _order(points: Points, rows: np.ndarray, cancelled: Callable[[], bool]) -> np.ndarray:
    """The order, int64, that puts some rows of the points along a curve, however the source ordered them.

    A point of several parts lies where its first part lies.
    """

    def step() -> None:
        if cancelled():
            raise Cancelled

    first = points.xy[rows] if points.offsets is None else points.xy[points.offsets[rows]]
    return hilbert_order(first[:, 0], first[:, 1], step)


def _batches(points: Points, rows: list[np.ndarray]) -> Iterator[Arrays]:
    for chosen in rows:
        reach = {} if points.reach is None else {"reach": points.reach[chosen]}
        if points.offsets is None:
            yield {"xy": points.xy[chosen], **reach}
        else:
            parts = np.diff(points.offsets)[chosen]
            offsets = np.concatenate([[0], np.cumsum(parts)])
            yield {"xy": points.xy[expanded(points.offsets[chosen], parts)], "offsets": offsets, **reach}
