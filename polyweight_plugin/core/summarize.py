"""The question itself: for each point and type, how many polygons are within the distance, and what they weigh.

Points and polygons each lie along a curve under a tree of boxes. We start with one pair, all points and all polygons,
and open pairs step by step. A pair of nodes whose boxes prove that every point reaches every polygon adds the polygons'
subtotals to the points' node, at once; a pair whose boxes prove that none does is dropped; only the rest is opened. So
the work grows with the rim of the search circle, not with its area. Pairs of one point and one polygon that boxes leave
open are tried against the polygon's outline, and what is still open then, GEOS decides. bounds.py says why bounds are
never wrong; they keep a slack far above rounding, and what lies within it of the limit is left to GEOS too.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np
import shapely

from polyweight_plugin.core import bounds, box_tree
from polyweight_plugin.core.box_tree import FANOUT, Boxes
from polyweight_plugin.core.engines import Arrays, Respond
from polyweight_plugin.core.polygon_index import Grove, PolygonIndex

SLICE = 4096
"""Pairs opened at once. With eight children each, the working arrays fit a processor's cache."""

_PARSED_AT_ONCE = 20_000

_SLACK = 1e-12
"""Relative to the largest coordinate: thousands of times what rounding can do to a distance."""

Pairs = tuple[np.ndarray, np.ndarray]
"""Nodes of the points' tree and, beside them, nodes of a grove's; each int64 (n,)."""


def prepare(setup: Arrays) -> Respond:
    """Build the index from job.setup's arrays; the answer to a batch of job.answer_points is {"sums", "counts"}."""
    geometries = _geometries(setup["wkb"], setup["offsets"])
    type_count, distance = int(setup["type_count"][0]), float(setup["distance"][0])
    index = PolygonIndex(geometries, setup["type_codes"], setup.get("weights"), type_count, distance)

    def respond(batch: Arrays) -> Arrays:
        sums, counts = summarize(index, batch["xy"], batch.get("offsets"))
        return {"sums": sums, "counts": counts}

    return respond


def _geometries(wkb: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    """The geometries, object (n,), None where there is none. A bounded number at a time, since other threads wait."""
    geometries = np.empty(len(offsets) - 1, object)
    for start in range(0, len(geometries), _PARSED_AT_ONCE):
        ends = offsets[start : start + _PARSED_AT_ONCE + 1]
        data = wkb[ends[0] : ends[-1]].tobytes()
        ends = (ends - ends[0]).tolist()
        pieces = [data[begin:end] or None for begin, end in zip(ends, ends[1:])]
        geometries[start : start + len(pieces)] = shapely.from_wkb(np.array(pieces, dtype=object))
    return geometries


def summarize(index: PolygonIndex, xy: np.ndarray, offsets: np.ndarray | None) -> tuple[np.ndarray, np.ndarray]:
    """(sums float64 (n, t), counts int64 (n, t)) of n > 0 points; xy and offsets as in model.Points, along a curve."""
    points = _Points(xy, offsets)
    tally = _Tally(index, points)
    for grove in index.groves:
        _Search(index, grove, points, tally).run()
    sums, counts = tally.result()
    return sums[points.item], counts[points.item]


class _Points:
    """The points of a batch, the tree over them, and their geometries for GEOS.

    item: int64 (n,), which of the tree's items each point is; single points in one place are one item.
    """

    def __init__(self, xy: np.ndarray, offsets: np.ndarray | None) -> None:
        self.single = offsets is None
        self.magnitude = float(np.abs(xy).max())
        if offsets is None:
            is_new = np.concatenate([[True], (xy[1:] != xy[:-1]).any(axis=1)])
            self.item = np.cumsum(is_new) - 1
            x, y = np.ascontiguousarray(xy[is_new].T)
            self.geometries = shapely.points(x, y)
            self.levels = box_tree.build(x, y, x, y)
        else:
            self.item = np.arange(len(offsets) - 1)
            x, y = np.ascontiguousarray(xy.T)
            self.geometries = shapely.multipoints(shapely.points(x, y), indices=np.repeat(self.item, np.diff(offsets)))
            lowest, highest = (partial(f.reduceat, indices=offsets[:-1]) for f in (np.minimum, np.maximum))
            self.levels = box_tree.build(lowest(x), lowest(y), highest(x), highest(y))


class _Tally:
    """What each node of the points' tree has found so far, for each type; handed down to the points at the end."""

    def __init__(self, index: PolygonIndex, points: _Points) -> None:
        self.index = index
        self.point_count = len(points.geometries)
        measures = 1 + (len(index.limbs.values) if index.limbs else 0)
        self.found = [np.zeros((measures, len(level.x0) * index.type_count)) for level in points.levels]

    def add(self, level: int, grove: Grove, grove_level: int, pairs: Pairs) -> None:
        """Every point below each node reaches every polygon below the grove's node beside it."""
        nodes, grove_nodes = pairs
        subtotals = grove.subtotals[grove_level]
        for position, entry in subtotals.entries(grove_nodes):
            slots = nodes[position] * self.index.type_count + subtotals.types[entry]
            first = int(slots.min())
            slots -= first
            for found, measure in zip(self.found[level], subtotals.measures):
                sums = np.bincount(slots, weights=measure[entry])
                found[first : first + len(sums)] += sums

    def result(self) -> tuple[np.ndarray, np.ndarray]:
        """(sums, counts) of the tree's items."""
        types = self.index.type_count
        for below, above in zip(self.found[-2::-1], self.found[:0:-1]):
            families = below.reshape(len(below), -1, FANOUT, types)
            families += above.reshape(len(above), -1, 1, types)[:, : families.shape[1]]
        counts, *limbs = (row.reshape(-1, types)[: self.point_count] for row in self.found[0])
        sums = self.index.limbs.total(np.array(limbs)) if self.index.limbs else np.zeros((self.point_count, 0))
        return sums, counts.astype(np.int64)


@dataclass(frozen=True)
class _Step:
    """One opening: of the points' nodes or of the polygons', and the levels at which the pairs are then."""

    opens_points: bool
    level: int
    grove_level: int


class _Search:
    """One descent through the pairs of a batch of points and a grove."""

    def __init__(self, index: PolygonIndex, grove: Grove, points: _Points, tally: _Tally) -> None:
        self.distance, self.grove, self.points, self.tally = index.distance, grove, points, tally
        magnitude = max(index.magnitude, points.magnitude)
        limit = min(index.distance, 4 * magnitude)  # nothing is farther apart, and its square is still a number
        slack = _SLACK * magnitude
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
        self.tally.add(step.level, self.grove, step.grove_level, _children(step, pairs, inside))
        opened = _children(step, pairs, unsure)
        if self.grove.prepared and step.grove_level == 0 and step.level > 0:
            return self.ask_about_boxes(step, opened)
        return opened

    def ask_about_boxes(self, step: _Step, pairs: Pairs) -> Pairs:
        """GEOS on a complex polygon and the whole box of a node: tally, drop, or return, as open does."""
        assert self.grove.prepared
        nodes, polygons = pairs
        level = self.points.levels[step.level]
        boxes = shapely.box(level.x0[nodes], level.y0[nodes], level.x1[nodes], level.y1[nodes])
        unsure = self.within(polygons, boxes, self.surely_out)
        inside = unsure.copy()
        inside[unsure] = self.grove.prepared.ask(shapely.contains_properly, polygons[unsure], boxes[unsure])
        self.tally.add(step.level, self.grove, 0, (nodes[inside], polygons[inside]))
        unsure &= ~inside
        return nodes[unsure], polygons[unsure]

    def settle(self, pairs: Pairs) -> None:
        """Decide pairs of one point and one polygon for good."""
        points, polygons = pairs
        inside, unsure = np.zeros(len(points), bool), np.arange(len(points))
        if self.points.single:
            level = self.points.levels[0]
            near, far = bounds.of_outlines(level.x0[points], level.y0[points], self.grove.outlines, polygons)
            inside = far < self.surely_in
            unsure = np.flatnonzero((near <= self.surely_out) & ~inside)
        inside[unsure] = self.within(polygons[unsure], self.points.geometries[points[unsure]], self.distance)
        self.tally.add(0, self.grove, 0, (points[inside], polygons[inside]))

    def within(self, polygons: np.ndarray, others: np.ndarray, distance: float) -> np.ndarray:
        """GEOS' own word on each pair of a polygon and another geometry, bool (n,)."""
        if self.grove.prepared:
            return self.grove.prepared.ask(partial(shapely.dwithin, distance=distance), polygons, others)
        return shapely.dwithin(others, self.grove.geometries[polygons], distance)


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
