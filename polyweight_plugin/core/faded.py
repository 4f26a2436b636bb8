"""Statistics of weights that fade with distance, or count by the share of an area: one pair of a point and a polygon
after the other, in bounded blocks.

What is left of a weight is known for each pair only. Its sums are accumulated in fixed point, so that they are the same
bits in any order, in any batch.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Optional

import numpy as np

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.core.index.pairs_rule import Block
from polyweight_plugin.core.index.polygon_index import PolygonIndex
from polyweight_plugin.core.index.query_tree import QueryTree
from polyweight_plugin.core.metrics.disc_area import DiscAreas, disc_area
from polyweight_plugin.core.metrics.rings import Rings
from polyweight_plugin.core.question import Question
from polyweight_plugin.core.statistics.decay import DECAYS
from polyweight_plugin.core.statistics.fixed_point import FixedPoint
from polyweight_plugin.core.statistics.measures import IDENTITY, UFUNC, by_distance, combine

DENSITY = 2
"""The share, divided by the area of the disc: Question.share."""


def largest_left(question: Question, weights: np.ndarray, reach: Optional[np.ndarray]) -> float:
    """What a single pair brings at most, in magnitude. weights, reach: of the polygons, float64 (n,)."""
    if question.share == DENSITY and reach is not None:
        weights = weights / _disc(question.unit, reach)
    return float(np.abs(weights).max(initial=0.0))


def _faintest(question: Question) -> float:
    """What decay leaves of a weight at the largest distance; 1 for linear decay, which leaves nothing just there."""
    decay = question.decay
    if decay is None or not DECAYS[decay.kind].parameter:
        return 1.0
    farthest = np.array([question.distances[-1] / question.unit])
    return float(DECAYS[decay.kind].factor(farthest, farthest, decay.parameter)[0])


class FadedWeights:
    """What is left of n polygons' weights at a distance. Safe across threads."""

    def __init__(
        self, question: Question, index: PolygonIndex, rings: Callable[[], Rings], bound: Optional[np.ndarray]
    ) -> None:
        """rings: makes those of the index' polygons, for shares.

        bound: as in job.setup; None where these are all polygons.
        """
        attributes = index.attributes
        weights = np.zeros(len(index.rows)) if attributes.weights is None else attributes.weights
        self.question, self.types, self.weights, self.has_weight = question, index.types, weights, attributes.has_weight
        self._reach = attributes.reach
        self._areas = DiscAreas(rings()) if question.share else None
        self._fading = DECAYS[question.decay.kind] if question.decay else None
        # By the disc of the polygon's own we divide pair by pair, by any other disc once the sum is there.
        self._by_own_disc = self._reach is not None and question.share == DENSITY
        largest, terms = (largest_left(question, weights, self._reach), len(weights)) if bound is None else bound
        self.scale = FixedPoint(float(largest), int(terms), _faintest(question))

    def left(self, query: QueryTree, block: Block, distance: int) -> tuple[np.ndarray, np.ndarray]:
        """(faded weights float64, whether they count bool) of pairs, (pairs,) each.

        distance: the place of one of the question's. In a ring there counts what begins there, or has a share there.
        """
        there = block.interval == distance if self.question.rings else np.ones(len(block.items), bool)
        radius, inner = self._radii(query, block, distance)
        unit, left = self.question.unit, self.weights[block.shapes]
        if self._fading is not None and self.question.decay is not None:
            farthest = np.broadcast_to(radius / unit, left.shape)
            left = left * self._fading.factor(block.distance / unit, farthest, self.question.decay.parameter)
        if self._areas is not None:
            x, y = query.xy[block.items].T
            share = self._areas.shares(x, y, block.shapes, radius)
            if inner is not None:
                share = np.maximum(share - self._areas.shares(x, y, block.shapes, inner), 0.0)
            left, there = left * share, there | (share > 0)
        left = left / self._disc(np.asarray(radius)) if self._by_own_disc else left
        return left + 0.0, there  # no -0.0, whose place among zeros would be chance

    def divisors(self, query: QueryTree) -> list[Optional[np.ndarray]]:
        """For each distance what sums and extremes are divided by in the end, float64 (items,); None for nothing."""
        radii = self.question.distances
        if self.question.share != DENSITY or self._by_own_disc:
            return [None] * len(radii)
        if query.reach is not None:
            return [self._disc(query.reach)]
        inner = (0.0, *radii[:-1]) if self.question.rings else (0.0,) * len(radii)
        areas = self._disc(np.array(radii), np.array(inner))
        return [np.full(len(query), area) for area in areas]

    def _radii(self, query: QueryTree, block: Block, distance: int) -> tuple[np.ndarray | float, Optional[float]]:
        """(the search distance of each pair, or of all; that of the next smaller ring, None where there is none)."""
        if query.reach is not None:
            return query.reach[block.items], None
        if self._reach is not None:
            return self._reach[block.shapes], None
        radii = self.question.distances
        return radii[distance], radii[distance - 1] if self.question.rings and distance else None

    def _disc(self, radius: np.ndarray, inner: np.ndarray | float = 0.0) -> np.ndarray:
        """Areas in UNIT squared; infinite where there is no disc, in which nothing has a share."""
        return _disc(self.question.unit, radius, inner)


def _disc(unit: float, radius: np.ndarray, inner: np.ndarray | float = 0.0) -> np.ndarray:
    area = disc_area(np.maximum(radius, 0.0) / unit, np.asarray(inner) / unit)
    return np.where(area > 0, area, np.inf)


class FadedTally:
    """What the points of a batch have found so far, for each type and distance: to be told of every block of pairs."""

    def __init__(self, faded: FadedWeights, query: QueryTree, needs: set[str]) -> None:
        """needs: which measures, besides the count."""
        if faded.question.share and not query.single:
            raise BadInputError("A share of an area needs points of one part each. Split the multipoints (SHARE).")
        self._faded, self._query = faded, query
        self._shape = len(query), faded.question.type_count, len(faded.question.distances)
        shares_rings = faded.question.share and faded.question.rings
        self._names = needs | {"count"} | ({"present"} if shares_rings else set())
        slots = int(np.prod(self._shape))
        self._tables = {
            name: np.full((faded.scale.limbs if name == "sum" else 1, slots), IDENTITY[UFUNC[name]])
            for name in self._names
        }

    def add(self, block: Block) -> None:
        if len(block.items) == 0:
            return
        distances = self._shape[2]
        slots = (block.items * self._shape[1] + self._faded.types[block.shapes]) * distances
        first = int(slots.min())
        near = {name: table[:, first:] for name, table in self._tables.items()}
        slots = slots - first
        combine(np.add, near["count"][0], slots + block.interval, np.ones(len(slots)))
        if "nearest" in near:
            combine(np.minimum, near["nearest"][0], slots + block.interval, block.distance)
        for distance in range(distances):
            some = np.flatnonzero(block.interval <= distance)
            left, there = self._faded.left(self._query, block[some], distance)
            some, left = some[there], left[there]
            if "present" in near:
                combine(np.add, near["present"][0], slots[some] + distance, np.ones(len(some)))
            if "sum" in near:
                self._faded.scale.accumulate(near["sum"], slots[some] + distance, left)
            if self._faded.has_weight is not None:
                has_weight = self._faded.has_weight[block.shapes[some]]
                some, left = some[has_weight], left[has_weight]
            if "weighted" in near:
                combine(np.add, near["weighted"][0], slots[some] + distance, np.ones(len(some)))
            for name in {"minimum", "maximum"} & self._names:
                combine(UFUNC[name], near[name][0], slots[some] + distance, left)

    def result(self) -> list[dict[str, np.ndarray]]:
        """For each distance, with all that it is to have, by measure: float64 (k, items, types)."""
        tables = {name: table.reshape(len(table), *self._shape) for name, table in self._tables.items()}
        each = by_distance(tables, set() if self._faded.question.rings else {"count", "nearest"})
        for table, divisor in zip(each, self._faded.divisors(self._query)):
            if divisor is not None:
                for name in {"minimum", "maximum"} & self._names:
                    found = np.isfinite(table[name])  # what is not there stays so, in a disc without area too
                    np.divide(table[name], divisor[:, np.newaxis], out=table[name], where=found)
        return each
