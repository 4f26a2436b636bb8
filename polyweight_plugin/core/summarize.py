"""The work of a worker: an index of the polygons once, then the answer to each batch of points."""

from __future__ import annotations

from typing import Optional

import numpy as np
import shapely

from polyweight_plugin.core import columns
from polyweight_plugin.core.engines import Arrays, Respond
from polyweight_plugin.core.faded import FadedTally, FadedWeights
from polyweight_plugin.core.index.pairs_rule import Block
from polyweight_plugin.core.index.polygon_index import PolygonIndex
from polyweight_plugin.core.index.query_tree import QueryTree
from polyweight_plugin.core.index.ranges import expanded
from polyweight_plugin.core.metrics.choice import metric_of
from polyweight_plugin.core.question import Question
from polyweight_plugin.core.statistics import STATISTICS, measures
from polyweight_plugin.core.statistics.exact_sum import Scale, Sums
from polyweight_plugin.core.statistics.measures import cumulated
from polyweight_plugin.core.statistics.statistic import Found

_PARSED_AT_ONCE = 20_000


def prepare(setup: Arrays) -> Respond:
    """Build the index from job.setup's arrays; the answer to a batch of job.answer_points is columns.blocks."""
    return prepare_parsed(parse(setup["wkb"], setup["offsets"]), setup)


def prepare_parsed(geometries: np.ndarray, setup: Arrays) -> Respond:
    """The same for polygons that are parsed already, object (n,)."""
    work = _Work(geometries, setup)

    def respond(batch: Arrays) -> Arrays:
        query = QueryTree(work.index.metric, batch["xy"], batch.get("offsets"), batch.get("reach"))
        return pairs_of(work.index, work.question, query) if "pairs" in batch else work.answer(query)

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


class _Work:
    """The index of the polygons, and what is asked of it."""

    def __init__(self, geometries: np.ndarray, setup: Arrays) -> None:
        self.question = Question.from_array(setup["question"])
        self._needs = {need for key in self.question.statistics for need in STATISTICS[key].needs}
        weights, has_weight = setup.get("weights"), setup.get("has_weight")
        fades = weights is not None and (self.question.decay is not None or self.question.share > 0)
        self.index = PolygonIndex(
            metric_of(self.question),
            geometries,
            setup["type_codes"],
            self.question.type_count,
            setup.get("reach"),
            self.question.distances,
            lambda rows: measures.of_polygons(
                self._needs if not fades else set(), len(rows), _some(weights, rows), _some(has_weight, rows)
            ),
        )
        self._scale: Optional[Scale] = next((measure.scale for measure in self.index.measures if measure.scale), None)
        self._faded: Optional[FadedWeights] = None
        if fades and weights is not None:
            rows = self.index.rows
            self._faded = FadedWeights(
                self.question,
                geometries[rows],
                self.index.types,
                weights[rows],
                _some(has_weight, rows),
                self.index.reach,
                setup.get("bound"),
            )
            self._scale = self._faded.scale

    def answer(self, query: QueryTree) -> Arrays:
        """The blocks of a batch of points."""
        tables = self._aggregates(query) if self._faded is None else self._fade(self._faded, query)
        divisor = None if self._faded is None else self._faded.divisor(query)
        counts = tables["count"][0].sum(axis=1)
        found = [
            self._found(
                {name: table[..., distance] for name, table in tables.items()},
                None if divisor is None else divisor[:, distance],
            )
            for distance in range(len(self.question.distances))
        ]
        pairs = counts.sum(axis=1) if self.question.rings else counts[:, -1]
        blocks = columns.blocks(self.question, found, pairs.astype(np.int64))
        return {name: block[..., query.item] for name, block in blocks.items()}

    def _aggregates(self, query: QueryTree) -> dict[str, np.ndarray]:
        """By measure, float64 (k, items, types, distances), each distance with all that it is to have."""
        tables = self.index.aggregates(query)
        if not self.question.rings and len(self.question.distances) > 1:
            tables = {name: cumulated(name, table) for name, table in tables.items()}
        if "nearest" in self._needs:
            tables["nearest"] = self._nearest(query, tables["count"][0])[np.newaxis]
        return tables

    def _nearest(self, query: QueryTree, count: np.ndarray) -> np.ndarray:
        """float64 (items, types, distances), inf where count, of the same shape, is 0."""
        if self.question.rings:
            rings = range(len(self.question.distances))
            return np.stack([self.index.nearest(query, ring) for ring in rings], axis=-1)
        return np.where(count > 0, self.index.nearest(query)[..., np.newaxis], np.inf)

    def _fade(self, faded: FadedWeights, query: QueryTree) -> dict[str, np.ndarray]:
        tally = FadedTally(faded, query, self._needs)
        self.index.pairs(query, tally.add)
        return tally.result()

    def _found(self, tables: dict[str, np.ndarray], divisor: Optional[np.ndarray]) -> Found:
        """tables: float64 (k, items, types), by measure, of one distance."""
        none = np.zeros((1, 0, 0))
        return Found(
            count=tables["count"][0].astype(np.int64),
            weighted=tables["weighted"][0].astype(np.int64) if "weighted" in tables else None,
            sums=Sums(tables["sum"], self._scale, divisor) if "sum" in tables and self._scale else None,
            lowest=tables.get("minimum", none)[0],
            highest=tables.get("maximum", none)[0],
            nearest=tables.get("nearest", none)[0] / self.question.unit,
            null_sums=self.question.null_sums,
        )


def pairs_of(index: PolygonIndex, question: Question, query: QueryTree) -> Arrays:
    """All pairs in reach: "point" and "polygon", int64 (pairs,), rows of the batch and of all polygons; "distance",
    float64 (pairs,), in UNIT."""
    found: list[Block] = []
    index.pairs(query, found.append)
    items, shapes, distance = (
        np.concatenate([np.zeros(0, dtype), *(getattr(block, name) for block in found)])
        for name, dtype in (("items", np.int64), ("shapes", np.int64), ("distance", np.float64))
    )
    first = np.searchsorted(query.item, items)
    counts = np.searchsorted(query.item, items, side="right") - first
    point, pair = expanded(first, counts), np.repeat(np.arange(len(items)), counts)
    return {"point": point, "polygon": index.rows[shapes[pair]], "distance": distance[pair] / question.unit}


def _some(values: Optional[np.ndarray], rows: np.ndarray) -> Optional[np.ndarray]:
    return None if values is None else values[rows]
