"""The question itself: for each point and type, how many polygons are within the distance, and what they weigh."""

from __future__ import annotations

import numpy as np
import shapely

from polyweight_plugin.core import columns
from polyweight_plugin.core.engines import Arrays, Respond
from polyweight_plugin.core.index.polygon_index import PolygonIndex
from polyweight_plugin.core.index.query_tree import Points, Tally
from polyweight_plugin.core.index.traversal import Search
from polyweight_plugin.core.question import Question
from polyweight_plugin.core.statistics.exact_sum import Sums
from polyweight_plugin.core.statistics.statistic import Found

_PARSED_AT_ONCE = 20_000


def prepare(setup: Arrays) -> Respond:
    """Build the index from job.setup's arrays; the answer to a batch of job.answer_points is columns.blocks."""
    return prepare_parsed(parse(setup["wkb"], setup["offsets"]), setup)


def prepare_parsed(geometries: np.ndarray, setup: Arrays) -> Respond:
    """The same for polygons that are parsed already, object (n,)."""
    question = Question.from_array(setup["question"])
    index = PolygonIndex(
        geometries, setup["type_codes"], setup.get("weights"), question.type_count, question.distances[-1]
    )
    return lambda batch: summarize(index, question, batch["xy"], batch.get("offsets"))


def parse(wkb: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    """The geometries, object (n,), None where there is none. A bounded number at a time, since other threads wait."""
    geometries = np.empty(len(offsets) - 1, object)
    for start in range(0, len(geometries), _PARSED_AT_ONCE):
        ends = offsets[start : start + _PARSED_AT_ONCE + 1]
        data = wkb[ends[0] : ends[-1]].tobytes()
        ends = (ends - ends[0]).tolist()
        pieces = [data[begin:end] or None for begin, end in zip(ends, ends[1:])]
        geometries[start : start + len(pieces)] = shapely.from_wkb(np.array(pieces, dtype=object))
    return geometries


def summarize(index: PolygonIndex, question: Question, xy: np.ndarray, offsets: np.ndarray | None) -> Arrays:
    """The blocks of n > 0 points; xy and offsets as in model.Points, along a curve."""
    points = Points(xy, offsets)
    tally = Tally(points, index.type_count, 1 + (len(index.limbs.values) if index.limbs else 0))
    if index.grove:
        Search(index.grove, points, tally, index.distance).run()
    if index.coasts:
        coasts, subtotals = index.coasts
        for pairs in coasts.reached(points):
            tally.add(0, subtotals, pairs)
    counts, *limbs = tally.result()[:, points.item]
    sums = Sums(np.array(limbs), index.limbs) if index.limbs else None
    found = Found(counts.astype(np.int64), sums=sums, null_sums=question.null_sums)
    return columns.blocks(question, [found], found.count.sum(axis=1))
