"""What the rules of the traversal share: how bounds and distances are compared with radii."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from polyweight_plugin.core.index import bounds
from polyweight_plugin.core.index.aggregate_tree import ReferenceTree
from polyweight_plugin.core.index.packed_tree import Boxes
from polyweight_plugin.core.index.query_tree import Pairs, QueryTree
from polyweight_plugin.core.index.radii import Limits, Radii, radii_of
from polyweight_plugin.core.index.traversal import Step
from polyweight_plugin.core.metrics import Metric, Radius


@dataclass(frozen=True)
class Search:
    """Whom a traversal compares: a batch of points with a reference tree, by a metric, up to radii."""

    metric: Metric
    query: QueryTree
    reference: ReferenceTree
    radii: Radii

    @classmethod
    def of(cls, metric: Metric, query: QueryTree, reference: ReferenceTree, distances: tuple[float, ...]) -> Search:
        """With the reaches that points or polygons have of their own, or else with common distances, ascending."""
        magnitude = max(query.magnitude, reference.magnitude)
        return cls(metric, query, reference, radii_of(metric, query, reference.reach, distances, magnitude))

    def boxes(self, step: Step) -> tuple[Boxes, Boxes]:
        return self.query.levels[step.level], self.reference.levels[step.reference_level]

    def limits(self, step: Step, pairs: Pairs) -> list[Limits]:
        return self.radii.of_children((step.level, step.reference_level), pairs, step.opens_query)

    def bounds(self, step: Step, pairs: Pairs) -> tuple[np.ndarray, np.ndarray]:
        """(lower, upper) of the pairs of children, (pairs, FANOUT)."""
        query, reference = self.boxes(step)
        return bounds.of_boxes(query, pairs[0], reference, pairs[1], step.opens_query)

    def item_bounds(self, pairs: Pairs) -> tuple[np.ndarray, np.ndarray]:
        """(lower, upper) of pairs of items, (pairs,)."""
        if self.query.single:
            return self.reference.shapes.bounds(self.query, *pairs, self.radii.farthest)
        return np.zeros(len(pairs[0])), np.full(len(pairs[0]), np.inf)

    def within(self, pairs: Pairs, radius: Radius) -> np.ndarray:
        return self.reference.shapes.within(self.query, *pairs, radius)

    def distance(self, pairs: Pairs) -> np.ndarray:
        return self.reference.shapes.distance(self.query, *pairs)

    def interval(self, pairs: Pairs, lower: np.ndarray, upper: np.ndarray) -> np.ndarray:
        """In which interval of radii the distance of each pair of items lies, int64 (pairs,), for good."""
        interval = np.zeros(len(pairs[0]), np.int64)
        doubts: list[np.ndarray] = []
        radii: list[Radius] = []
        for (surely_in, surely_out), radius in zip(self.radii.of_items(pairs), self.radii.values(pairs)):
            beyond = lower > surely_out
            interval += beyond
            doubts.append(np.flatnonzero(~beyond & ~(upper < surely_in)))
            radii.append(_of(radius, doubts[-1]))
        asked = np.concatenate(doubts)
        of_asked = radii[0] if len(radii) == 1 else np.repeat(np.array(radii), [len(doubt) for doubt in doubts])
        beyond = ~self.within(chosen(pairs, asked), of_asked)
        return interval + np.bincount(asked[beyond], minlength=len(interval))

    def interval_at(self, pairs: Pairs, distance: np.ndarray) -> np.ndarray:
        """The same for pairs whose distance is measured."""
        interval = np.zeros(len(distance), np.int64)
        for radius in self.radii.values(pairs):
            beyond = distance > radius
            close = np.flatnonzero((np.abs(distance - radius) <= self.radii.slack) & (np.asarray(radius) >= 0))
            if len(close):
                beyond[close] = ~self.within(chosen(pairs, close), _of(radius, close))
            interval += beyond
        return interval


def chosen(pairs: Pairs, some: np.ndarray) -> Pairs:
    return pairs[0][some], pairs[1][some]


def decide(lower: np.ndarray, upper: np.ndarray, limits: list[Limits]) -> tuple[np.ndarray, np.ndarray]:
    """(included, unsure), bool, of the bounds' shape: surely in one interval, not the outermost; not sure in which."""
    unsure = np.zeros(lower.shape, bool)
    inside = unsure
    for surely_in, surely_out in limits:
        inside = upper < surely_in
        unsure = unsure | ((lower <= surely_out) & ~inside)
    return inside & ~unsure, unsure


def interval_of(upper: np.ndarray, included: np.ndarray, limits: list[Limits]) -> np.ndarray | int:
    """The interval of pairs that are included, by their upper bounds, as int64 (pairs,), or one for all."""
    if len(limits) == 1:
        return 0
    upper = upper[included]
    interval = np.zeros(len(upper), np.int64)
    for surely_in, _ in limits:
        interval += upper >= surely_in
    return interval


def nearest_interval(lower: np.ndarray, limits: list[Limits]) -> np.ndarray:
    """The nearest interval that lower bounds, (pairs,), of pairs that are not out of reach allow."""
    interval = np.zeros(len(lower), np.int64)
    if len(limits) == 1:
        return interval
    for _, surely_out in limits:
        interval += lower > surely_out
    return interval


def _of(radius: Radius, some: np.ndarray) -> Radius:
    return radius[some] if isinstance(radius, np.ndarray) else radius
