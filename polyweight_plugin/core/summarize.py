"""The work of a worker: an index of the polygons once, then the answer to each batch of points."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

import numpy as np

from polyweight_plugin.core import columns
from polyweight_plugin.core.engines import Arrays, Respond
from polyweight_plugin.core.geometries import GeometryColumn, InWkb, Parsed, WithRings
from polyweight_plugin.core.index.pairs_rule import Block
from polyweight_plugin.core.index.polygon_index import PolygonIndex
from polyweight_plugin.core.index.query_tree import QueryTree
from polyweight_plugin.core.index.ranges import expanded
from polyweight_plugin.core.metrics.choice import metric_of
from polyweight_plugin.core.model import Attributes
from polyweight_plugin.core.question import Question
from polyweight_plugin.core.statistics import STATISTICS
from polyweight_plugin.core.statistics.exact_sum import Scale, Sums
from polyweight_plugin.core.statistics.measures import UFUNC, by_distance
from polyweight_plugin.core.statistics.statistic import Found
from polyweight_plugin.core.wkb import ReadRings

if TYPE_CHECKING:  # a worker starts sooner without it
    from polyweight_plugin.core.faded import FadedWeights


def prepare(setup: Arrays) -> Respond:
    """Build the index from job.setup's arrays; the answer to a batch of job.answer_points is columns.blocks."""
    in_wkb, rings = InWkb(setup["wkb"], setup["offsets"]), ReadRings.of_arrays(setup)
    return _respond(_Work(in_wkb if rings is None else WithRings(rings, in_wkb), setup))


def prepare_parsed(geometries: np.ndarray, setup: Arrays) -> Respond:
    """The same for polygons that are parsed already, object (n,)."""
    return _respond(_Work(Parsed(geometries), setup))


def parse(wkb: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    """What prepare_parsed takes, object (n,), None where there is no geometry."""
    return InWkb(wkb, offsets)[np.arange(len(offsets) - 1)]


def _respond(work: _Work) -> Respond:
    def respond(batch: Arrays) -> Arrays:
        query = QueryTree(work.index.metric, batch["xy"], batch.get("offsets"), batch.get("reach"))
        return pairs_of(work.index, work.question, query) if "pairs" in batch else work.answer(query)

    return respond


class _Work:
    """The index of the polygons, and what is asked of it."""

    def __init__(self, geometries: GeometryColumn, setup: Arrays) -> None:
        self.question = Question.from_array(setup["question"])
        self._needs = {need for key in self.question.statistics for need in STATISTICS[key].needs}
        attributes = Attributes(*(setup.get(name) for name in ("weights", "has_weight", "reach")))
        fades = attributes.weights is not None and (self.question.decay is not None or self.question.share > 0)
        self.index = PolygonIndex(
            metric_of(self.question),
            geometries,
            setup["type_codes"],
            self.question,
            attributes,
            needs=set() if fades else self._needs,
        )
        self._scale: Optional[Scale] = next((measure.scale for measure in self.index.measures if measure.scale), None)
        self._faded: Optional[FadedWeights] = None
        if fades:
            from polyweight_plugin.core.faded import FadedWeights

            self._faded = FadedWeights(
                self.question, self.index, lambda: geometries.rings()[self.index.rows], setup.get("bound")
            )
            self._scale = self._faded.scale

    def answer(self, query: QueryTree) -> Arrays:
        """The blocks of a batch of points."""
        tables = self._aggregates(query) if self._faded is None else self._fade(self._faded, query)
        counts = [table["count"][0].sum(axis=1) for table in tables]
        pairs = sum(counts) if self.question.rings else counts[-1]
        divisors = [None] * len(tables) if self._faded is None else self._faded.divisors(query)
        found = [self._found(*one) for one in zip(tables, divisors)]
        blocks = columns.blocks(self.question, found, np.asarray(pairs).astype(np.int64))
        if len(query) == len(query.item):
            return blocks
        return {name: block[..., query.item] for name, block in blocks.items()}

    def _aggregates(self, query: QueryTree) -> list[dict[str, np.ndarray]]:
        """For each distance, with all that it is to have, by measure: float64 (k, items, types)."""
        rings = self.question.rings
        tables = by_distance(self.index.aggregates(query), set() if rings else set(UFUNC))
        if "nearest" in self._needs:
            nearest = None if rings else self.index.nearest(query)
            for ring, table in enumerate(tables):
                found = self.index.nearest(query, ring) if nearest is None else nearest
                table["nearest"] = np.where(table["count"] > 0, found, np.inf)
        return tables

    def _fade(self, faded: FadedWeights, query: QueryTree) -> list[dict[str, np.ndarray]]:
        """The same of weights that fade."""
        from polyweight_plugin.core.faded import FadedTally

        tally = FadedTally(faded, query, self._needs)
        measured = self.question.decay is not None or "nearest" in self._needs
        self.index.pairs(query, tally.add, measured)
        return tally.result()

    def _found(self, table: dict[str, np.ndarray], divisor: Optional[np.ndarray]) -> Found:
        none = np.zeros((1, 0, 0))
        return Found(
            count=table["count"][0].astype(np.int64),
            weighted=table["weighted"][0].astype(np.int64) if "weighted" in table else None,
            present=table["present"][0].astype(np.int64) if "present" in table else None,
            sums=Sums(table["sum"], self._scale, divisor) if "sum" in table and self._scale else None,
            lowest=table.get("minimum", none)[0],
            highest=table.get("maximum", none)[0],
            nearest=table.get("nearest", none)[0] / self.question.unit,
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
