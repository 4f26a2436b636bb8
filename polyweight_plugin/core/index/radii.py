"""How far a search goes: the same radii for all pairs, or one for each point or for each polygon.

The index knows no radius. Radii become limits in the units of bounds here, one search at a time: a pair whose upper
bound is below surely_in is within the radius, one whose lower bound is above surely_out is not. Where each point or
polygon has its own, a node carries the least and the greatest limit below it.

k radii in ascending order cut distances into k + 1 intervals: interval 0 is within all of them, k beyond all.
"""

from __future__ import annotations

from typing import Optional, Protocol

import numpy as np

from polyweight_plugin.core.index.packed_tree import FANOUT
from polyweight_plugin.core.index.query_tree import Pairs, QueryTree
from polyweight_plugin.core.metrics import Metric, Radius

Limits = tuple[Radius, Radius]
"""(surely in, surely out), in the units of bounds."""


class Radii(Protocol):
    """count: how many, k. farthest: the largest. slack: the metric's; rounding does far less to a distance."""

    count: int
    farthest: float
    slack: float

    def of_children(self, levels: tuple[int, int], pairs: Pairs, opens_query: bool) -> list[Limits]:
        """For each radius its limits, to compare with bounds (pairs, FANOUT); pairs as bounds.of_boxes has them.

        levels: of the query's nodes and of the reference's, each of the children where it is opened.
        """

    def of_items(self, pairs: Pairs) -> list[Limits]:
        """For each radius its limits, to compare with bounds (pairs,) of items."""

    def values(self, pairs: Pairs) -> list[Radius]:
        """The radii themselves, for pairs of items."""


class CommonRadii:
    """The same radii for all pairs."""

    def __init__(self, metric: Metric, radii: tuple[float, ...], magnitude: float) -> None:
        """radii: ascending. magnitude: of the largest coordinate, in the query or the reference tree."""
        self.count, self.farthest, self.slack = len(radii), radii[-1], metric.slack(magnitude)
        self._radii: list[Radius] = list(radii)
        self._limits = [metric.limits(radius, magnitude) for radius in radii]

    def of_children(self, levels: tuple[int, int], pairs: Pairs, opens_query: bool) -> list[Limits]:
        return self._limits

    def of_items(self, pairs: Pairs) -> list[Limits]:
        return self._limits

    def values(self, pairs: Pairs) -> list[Radius]:
        return self._radii


class OwnRadii:
    """A radius for each item of the query tree, or for each item of the reference tree; one interval."""

    def __init__(self, metric: Metric, reach: np.ndarray, magnitude: float, of_query: bool) -> None:
        """reach: float64 (items,), negative for nowhere. of_query: whose items; else of the reference tree."""
        self.count, self.farthest, self.slack = 1, float(reach.max()), metric.slack(magnitude)
        self._side, self._reach = 0 if of_query else 1, reach
        surely_in, surely_out = map(np.asarray, metric.limits(reach, magnitude))
        self._levels = [(_padded(surely_in, np.inf), _padded(surely_out, -np.inf))]
        while len(self._levels[-1][0]) > FANOUT:
            least, most = (values.reshape(-1, FANOUT) for values in self._levels[-1])
            self._levels.append((_padded(least.min(axis=1), np.inf), _padded(most.max(axis=1), -np.inf)))
        self._levels.append((self._levels[-1][0].min(keepdims=True), self._levels[-1][1].max(keepdims=True)))

    def of_children(self, levels: tuple[int, int], pairs: Pairs, opens_query: bool) -> list[Limits]:
        nodes = pairs[self._side]
        surely_in, surely_out = self._levels[levels[self._side]]
        if opens_query == (self._side == 0):
            return [(surely_in.reshape(-1, FANOUT)[nodes], surely_out.reshape(-1, FANOUT)[nodes])]
        return [(surely_in[nodes, np.newaxis], surely_out[nodes, np.newaxis])]

    def of_items(self, pairs: Pairs) -> list[Limits]:
        surely_in, surely_out = self._levels[0]
        return [(surely_in[pairs[self._side]], surely_out[pairs[self._side]])]

    def values(self, pairs: Pairs) -> list[Radius]:
        return [self._reach[pairs[self._side]]]


def radii_of(
    metric: Metric, query: QueryTree, reach: Optional[np.ndarray], distances: tuple[float, ...], magnitude: float
) -> Radii:
    """The reaches of the query's items, or those of the reference's, where they have any; else common distances."""
    if query.reach is not None:
        return OwnRadii(metric, query.reach, magnitude, of_query=True)
    if reach is not None:
        return OwnRadii(metric, reach, magnitude, of_query=False)
    return CommonRadii(metric, distances, magnitude)


def _padded(values: np.ndarray, pad: float) -> np.ndarray:
    return np.pad(values, (0, -len(values) % FANOUT), constant_values=pad)
