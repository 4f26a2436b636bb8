"""The work of a worker: an index of the polygons once, then the answer to each batch of points."""

from __future__ import annotations

from functools import partial
from typing import Optional

import numpy as np
import shapely

from polyweight_plugin.core import columns
from polyweight_plugin.core.engines import Arrays, Respond
from polyweight_plugin.core.index.polygon_index import PolygonIndex
from polyweight_plugin.core.index.query_tree import QueryTree
from polyweight_plugin.core.metrics.planar import Planar
from polyweight_plugin.core.question import Question
from polyweight_plugin.core.statistics import STATISTICS, measures
from polyweight_plugin.core.statistics.exact_sum import Scale, Sums
from polyweight_plugin.core.statistics.measures import UFUNC, Measure
from polyweight_plugin.core.statistics.statistic import Found

_PARSED_AT_ONCE = 20_000


def prepare(setup: Arrays) -> Respond:
    """Build the index from job.setup's arrays; the answer to a batch of job.answer_points is columns.blocks."""
    return prepare_parsed(parse(setup["wkb"], setup["offsets"]), setup)


def prepare_parsed(geometries: np.ndarray, setup: Arrays) -> Respond:
    """The same for polygons that are parsed already, object (n,)."""
    question = Question.from_array(setup["question"])
    index = PolygonIndex(
        Planar(),
        geometries,
        setup["type_codes"],
        question.type_count,
        setup.get("reach"),
        question.distances,
        partial(_measures, question, setup.get("weights"), setup.get("has_weight")),
    )

    def respond(batch: Arrays) -> Arrays:
        query = QueryTree(index.metric, batch["xy"], batch.get("offsets"), batch.get("reach"))
        return summarize(index, question, query)

    return respond


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


def summarize(index: PolygonIndex, question: Question, query: QueryTree) -> Arrays:
    """The blocks of a batch of points."""
    tables = index.aggregates(query)
    pairs = tables["count"][0].sum(axis=(1, 2))
    if not question.rings and len(question.distances) > 1:
        tables = {name: UFUNC[name].accumulate(table, axis=-1) for name, table in tables.items()}
    scale = next((measure.scale for measure in index.measures if measure.scale), None)
    nearest = _nearest(index, question, query, tables["count"][0])
    found = [
        _found(question, {name: table[..., distance] for name, table in tables.items()}, scale, nearest[distance])
        for distance in range(len(question.distances))
    ]
    return {name: block[..., query.item] for name, block in columns.blocks(question, found, pairs).items()}


def _measures(
    question: Question, weights: Optional[np.ndarray], has_weight: Optional[np.ndarray], rows: np.ndarray
) -> list[Measure]:
    needs = {need for key in question.statistics for need in STATISTICS[key].needs}
    return measures.of_polygons(
        needs,
        len(rows),
        None if weights is None else weights[rows],
        None if has_weight is None else has_weight[rows],
    )


def _nearest(index: PolygonIndex, question: Question, query: QueryTree, count: np.ndarray) -> list[np.ndarray]:
    """For each distance float64 (items, types), in UNIT, inf where count, (items, types, distances), is 0."""
    rings = range(len(question.distances))
    if "nearest" not in question.statistics:
        return [np.zeros((0, 0)) for _ in rings]
    if question.rings:
        return [index.nearest(query, ring) / question.unit for ring in rings]
    nearest = index.nearest(query) / question.unit
    return [np.where(count[..., distance] > 0, nearest, np.inf) for distance in rings]


def _found(question: Question, tables: dict[str, np.ndarray], scale: Optional[Scale], nearest: np.ndarray) -> Found:
    """tables: float64 (k, items, types), by measure, of one distance."""
    none = np.zeros((1, 0, 0))
    return Found(
        count=tables["count"][0].astype(np.int64),
        weighted=tables["weighted"][0].astype(np.int64) if "weighted" in tables else None,
        sums=Sums(tables["sum"], scale) if scale else None,
        lowest=tables.get("minimum", none)[0],
        highest=tables.get("maximum", none)[0],
        nearest=nearest,
        null_sums=question.null_sums,
    )
