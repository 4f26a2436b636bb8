"""The search: which points are within the distance of which shapes, decided for whole neighbourhoods where possible.

Points and shapes each lie along a curve under a tree of boxes. We start with one pair, all points and all shapes, and
open pairs step by step. A pair of nodes whose boxes prove that every point reaches every shape adds the shapes'
subtotals to the points' node, at once; a pair whose boxes prove that none does is dropped; only the rest is opened. So
the work grows with the rim of the search circle, not with its area. Pairs of one point and one shape that boxes leave
open are tried against the shape's outline, and what is still open then, GEOS decides. bounds.py says why bounds are
never wrong; they keep a slack far above rounding, and what lies within it of the limit is left to GEOS too.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from polyweight_plugin.core.index import bounds
from polyweight_plugin.core.index.aggregate_tree import Grove
from polyweight_plugin.core.index.packed_tree import FANOUT, Boxes
from polyweight_plugin.core.index.query_tree import Pairs, Points, Tally

SLICE = 4096
"""Pairs opened at once. With eight children each, the working arrays fit a processor's cache."""


@dataclass(frozen=True)
class _Step:
    """One opening: of the points' nodes or of the shapes', and the levels at which the pairs are then."""

    opens_points: bool
    level: int
    grove_level: int


class Search:
    """One descent through the pairs of a batch of points and a grove."""

    def __init__(self, grove: Grove, points: Points, tally: Tally, distance: float, once: bool = False) -> None:
        """once: it matters only whether a point reaches any shape of a type, so that one found spares the others."""
        self.distance, self.grove, self.points, self.tally, self.once = distance, grove, points, tally, once
        magnitude = max(grove.magnitude, points.magnitude)
        limit = min(distance, 4 * magnitude)  # nothing is farther apart, and its square is still a number
        slack = bounds.SLACK * magnitude
        self.surely_in, self.surely_out = max(limit - slack, 0.0), limit + slack
        self.steps = _schedule(points.levels, grove.levels)

    def run(self) -> None:
        """Open pairs, always the deepest that fill a slice, so that fewer than nine slices wait at each step."""
        root = np.zeros(1, np.int64)
        waiting: list[Pairs] = [(root, root)] + [(root[:0], root[:0])] * len(self.steps)
        while any(len(nodes) for nodes, _ in waiting):
            full = [step for step, (nodes, _) in enumerate(waiting) if len(nodes) >= SLICE]
            now = full[-1] if full else next(step for step, (nodes, _) in enumerate(waiting) if len(nodes))
            nodes, grove_nodes = waiting[now]
            waiting[now] = nodes[SLICE:], grove_nodes[SLICE:]
            pairs = nodes[:SLICE], grove_nodes[:SLICE]
            if now == len(self.steps):
                self.settle(pairs)
            else:
                opened = self.open(self.steps[now], pairs)
                waiting[now + 1] = _joined(waiting[now + 1], opened)

    def open(self, step: _Step, pairs: Pairs) -> Pairs:
        """Tally the children that are proved to be in reach, drop those proved to be out; return the others."""
        level, grove_level = self.points.levels[step.level], self.grove.levels[step.grove_level]
        near, far = bounds.of_boxes(level, pairs[0], grove_level, pairs[1], step.opens_points)
        inside = far < self.surely_in * self.surely_in
        unsure = (near <= self.surely_out * self.surely_out) & ~inside
        self.tally.add(step.level, self.grove.subtotals[step.grove_level], _children(step, pairs, inside))
        opened = _children(step, pairs, unsure)
        return self.news(step.level, step.grove_level, opened) if self.once else opened

    def settle(self, pairs: Pairs) -> None:
        """Decide pairs of one point and one shape for good."""
        if self.points.single:
            points, shapes = pairs
            near, far = bounds.of_outlines(self.points.x[points], self.points.y[points], self.grove.outlines, shapes)
            inside = far < self.surely_in
            unsure = (near <= self.surely_out) & ~inside
            self.tally.add(0, self.grove.subtotals[0], (points[inside], shapes[inside]))
            pairs = points[unsure], shapes[unsure]
        points, shapes = self.news(0, 0, pairs) if self.once else pairs
        inside = self.within(points, shapes)
        self.tally.add(0, self.grove.subtotals[0], (points[inside], shapes[inside]))

    def news(self, level: int, grove_level: int, pairs: Pairs) -> Pairs:
        """The pairs that may tell more than is known already."""
        news = ~self.tally.knows(level, self.grove.subtotals[grove_level], pairs)
        return pairs[0][news], pairs[1][news]

    def within(self, points: np.ndarray, shapes: np.ndarray) -> np.ndarray:
        """GEOS' own word on each pair, bool (n,)."""
        return shapely.dwithin(self.points.geometries(points), self.grove.shapes[shapes], self.distance)


def _schedule(levels: list[Boxes], grove_levels: list[Boxes]) -> list[_Step]:
    """Which side to open at each step: the one whose boxes are larger, until both are at their leaves."""
    sizes, grove_sizes = [level.size for level in levels], [level.size for level in grove_levels]
    level, grove_level = len(levels) - 1, len(grove_levels) - 1
    steps = []
    while level or grove_level:
        opens_points = grove_level == 0 or (level > 0 and sizes[level] >= grove_sizes[grove_level])
        level, grove_level = (level - 1, grove_level) if opens_points else (level, grove_level - 1)
        steps.append(_Step(opens_points, level, grove_level))
    return steps


def _children(step: _Step, pairs: Pairs, chosen: np.ndarray) -> Pairs:
    """The pairs of opened nodes whose place in chosen, bool (pairs, FANOUT), is true."""
    nodes, grove_nodes = pairs
    places = np.flatnonzero(chosen)
    pair, child = places // FANOUT, places % FANOUT
    if step.opens_points:
        return nodes[pair] * FANOUT + child, grove_nodes[pair]
    return nodes[pair], grove_nodes[pair] * FANOUT + child


def _joined(some: Pairs, more: Pairs) -> Pairs:
    return np.concatenate([some[0], more[0]]), np.concatenate([some[1], more[1]])
