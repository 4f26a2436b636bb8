"""The question itself: for each point and type, how many polygons are within the distance, and what they weigh.

Points and polygons each lie along a curve under a tree of boxes. We start with one pair, all points and all polygons, and
open pairs step by step. A pair of nodes whose boxes prove that every point reaches every polygon adds the polygons'
subtotals to the points' node, at once; a pair whose boxes prove that none does is dropped; only the rest is opened. So the
work grows with the rim of the search circle, not with its area. Pairs of one point and one polygon that boxes leave open
are tried against the polygon's outermost vertices, and what is still open then, GEOS decides.

Why bounds are never wrong. Let p be any point of node A and g any polygon of node B.
  near: both lie in their boxes, so they are at least as far apart as the boxes.
  far: g has a place at or left of B.x0_all, and all of it lies right of B.x0 and between B.y0 and B.y1; so p is at most as
    far from g as from the farthest place of that strip. The same holds on the other three sides; the least of them counts.
  outline: a vertex of g is a place of g, so p is at most that far from g; and g does not extend beyond `reach` in a
    direction, so p is at least as far as it lies beyond that.
Bounds carry a slack far above rounding: whatever lies within it of the limit is left to GEOS.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from polyweight_plugin.core import box_tree
from polyweight_plugin.core.box_tree import FANOUT, Boxes
from polyweight_plugin.core.engines import Arrays, Respond
from polyweight_plugin.core.polygon_index import DIRECTION_X, DIRECTION_Y, SECTORS, Grove, Outline, PolygonIndex

SLICE = 4096
"""Pairs opened at once. With eight children each, the working arrays fit a processor's cache."""

_SLACK = 1e-12
"""Relative to the largest coordinate or distance: thousands of times what rounding can do to either."""


def prepare(setup: Arrays) -> Respond:
    """Build the index from job.setup's arrays; the answer to a batch of job.batches is {"sums", "counts"}."""
    wkb, offsets = setup["wkb"], setup["offsets"]
    data = wkb.tobytes()
    pieces = [data[start:end] or None for start, end in zip(offsets[:-1].tolist(), offsets[1:].tolist())]
    geometries = shapely.from_wkb(np.array(pieces, dtype=object))
    index = PolygonIndex(geometries, setup["type_codes"], setup.get("weights"), int(setup["type_count"][0]))
    distance = float(setup["distance"][0])

    def respond(batch: Arrays) -> Arrays:
        sums, counts = summarize(index, distance, batch["xy"], batch.get("offsets"))
        return {"sums": sums, "counts": counts}

    return respond


def summarize(
    index: PolygonIndex, distance: float, xy: np.ndarray, offsets: np.ndarray | None
) -> tuple[np.ndarray, np.ndarray]:
    """(sums float64 (n, t), counts int64 (n, t)) of n > 0 points; xy and offsets as in model.Points, along a curve."""
    points = _Points(xy, offsets)
    tally = _Tally(index, points)
    for grove in index.groves:
        _Search(index, grove, points, distance, tally).run()
    return tally.result()


class _Points:
    """The points of a batch, the tree over them, and their geometries for GEOS."""

    def __init__(self, xy: np.ndarray, offsets: np.ndarray | None) -> None:
        x, y = np.ascontiguousarray(xy[:, 0]), np.ascontiguousarray(xy[:, 1])
        self.magnitude = float(np.abs(xy).max())
        self.single = offsets is None
        if offsets is None:
            self.geometries = shapely.points(xy)
            self.levels = box_tree.build(x, y, x, y)
        else:
            begins = offsets[:-1]
            self.geometries = shapely.multipoints(shapely.points(xy), indices=np.repeat(np.arange(len(begins)), np.diff(offsets)))
            low, high = np.minimum.reduceat, np.maximum.reduceat
            self.levels = box_tree.build(low(x, begins), low(y, begins), high(x, begins), high(y, begins))


class _Tally:
    """What each node of the points' tree has found so far, for each type; handed down to the points at the end."""

    def __init__(self, index: PolygonIndex, points: _Points) -> None:
        self.index = index
        self.point_count = len(points.geometries)
        measures = 1 + (len(index.limbs.values) if index.limbs else 0)
        self.found = [np.zeros((measures, len(level.x0) * index.type_count)) for level in points.levels]

    def add(self, level: int, nodes: np.ndarray, grove: Grove, grove_level: int, grove_nodes: np.ndarray) -> None:
        """Every point below each node reaches every polygon below the grove's node beside it."""
        if len(nodes) == 0:
            return
        subtotals = grove.subtotals[grove_level]
        if grove_level == 0:
            entry = grove_nodes
        else:
            position, entry = subtotals.entries(grove_nodes)
            nodes = nodes[position]
        slots = nodes * self.index.type_count + subtotals.types[entry]
        base = int(slots.min())
        slots -= base
        for found, measure in zip(self.found[level], subtotals.measures):
            sums = np.bincount(slots, weights=measure[entry])
            found[base : base + len(sums)] += sums

    def result(self) -> tuple[np.ndarray, np.ndarray]:
        types = self.index.type_count
        for below, above in zip(self.found[-2::-1], self.found[:0:-1]):
            parents = above.reshape(len(above), -1, 1, types)[:, : below.shape[1] // (FANOUT * types)]
            below.reshape(len(below), -1, FANOUT, types)[...] += parents
        counts, *limbs = self.found[0].reshape(-1, len(self.found[0][0]) // types, types)[:, : self.point_count]
        if self.index.limbs is None:
            return np.zeros((self.point_count, 0)), counts.astype(np.int64)
        return self.index.limbs.total(np.array(limbs)), counts.astype(np.int64)


@dataclass(frozen=True)
class _Step:
    """One opening: of the points' nodes or of the polygons' nodes, and the levels at which the pairs then are."""

    opens_points: bool
    level: int
    grove_level: int


class _Search:
    """One descent through the pairs of a grove and a batch of points."""

    def __init__(self, index: PolygonIndex, grove: Grove, points: _Points, distance: float, tally: _Tally) -> None:
        self.grove, self.points, self.tally = grove, points, tally
        self.distance, self.lock = distance, index.prepared
        slack = _SLACK * max(index.magnitude, points.magnitude, distance)
        self.surely_in = max(distance - slack, 0.0)
        self.surely_out = distance + slack
        self.steps = _schedule(points.levels, grove.levels)

    def run(self) -> None:
        """Open pairs, always the deepest that fill a slice, so that what waits stays below 9 slices a step."""
        start = np.zeros(1, np.int64)
        waiting = [[(start, start)]] + [[] for _ in self.steps]
        sizes = [1] + [0] * len(self.steps)
        while any(sizes):
            full = [i for i, size in enumerate(sizes) if size >= SLICE]
            now = full[-1] if full else next(i for i, size in enumerate(sizes) if size)
            nodes, grove_nodes = (np.concatenate(part) for part in zip(*waiting[now]))
            waiting[now] = [(nodes[SLICE:], grove_nodes[SLICE:])]
            sizes[now] = max(0, len(nodes) - SLICE)
            nodes, grove_nodes = nodes[:SLICE], grove_nodes[:SLICE]
            if now == len(self.steps):
                self.settle(nodes, grove_nodes)
            else:
                pairs = self.open(self.steps[now], nodes, grove_nodes)
                waiting[now + 1].append(pairs)
                sizes[now + 1] += len(pairs[0])

    def open(self, step: _Step, nodes: np.ndarray, grove_nodes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Tally the children that are proved to be in reach, drop those proved to be out; return the others."""
        near, far = _bounds(step, self.points.levels[step.level], nodes, self.grove.levels[step.grove_level], grove_nodes)
        inside = far < self.surely_in**2
        unsure = (near <= self.surely_out**2) & ~inside
        self.add(step, *_children(step, nodes, grove_nodes, inside))
        nodes, grove_nodes = _children(step, nodes, grove_nodes, unsure)
        if self.grove.outline is None and step.grove_level == 0 and step.level > 0:
            return self.ask_about_boxes(step, nodes, grove_nodes)
        return nodes, grove_nodes

    def add(self, step: _Step, nodes: np.ndarray, grove_nodes: np.ndarray) -> None:
        self.tally.add(step.level, nodes, self.grove, step.grove_level, grove_nodes)

    def ask_about_boxes(
        self, step: _Step, nodes: np.ndarray, grove_nodes: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """GEOS on a complex polygon and the whole box of a node: inside it, or out of reach, or still open."""
        level = self.points.levels[step.level]
        boxes = shapely.box(level.x0[nodes], level.y0[nodes], level.x1[nodes], level.y1[nodes])
        polygons = self.grove.geometries[grove_nodes]
        with self.lock:
            unsure = shapely.dwithin(polygons, boxes, self.surely_out)
            inside = unsure.copy()
            inside[unsure] = shapely.contains_properly(polygons[unsure], boxes[unsure])
        self.add(step, nodes[inside], grove_nodes[inside])
        unsure &= ~inside
        return nodes[unsure], grove_nodes[unsure]

    def settle(self, points: np.ndarray, polygons: np.ndarray) -> None:
        """Decide pairs of one point and one polygon for good."""
        if self.grove.outline is None:
            with self.lock:
                inside = shapely.dwithin(self.grove.geometries[polygons], self.points.geometries[points], self.distance)
        else:
            inside = np.zeros(len(points), bool)
            unsure = np.arange(len(points))
            if self.points.single:
                near, far = _outline_bounds(self.points.levels[0], points, self.grove.outline, polygons)
                inside = far < self.surely_in**2
                unsure = np.flatnonzero((near <= self.surely_out) & ~inside)
            inside[unsure] = shapely.dwithin(
                self.points.geometries[points[unsure]], self.grove.geometries[polygons[unsure]], self.distance
            )
        self.tally.add(0, points[inside], self.grove, 0, polygons[inside])


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


def _children(
    step: _Step, nodes: np.ndarray, grove_nodes: np.ndarray, chosen: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """The pairs of opened nodes whose place in chosen, bool (pairs, FANOUT), is true."""
    places = np.flatnonzero(chosen)
    pair, child = places // FANOUT, places % FANOUT
    if step.opens_points:
        return nodes[pair] * FANOUT + child, grove_nodes[pair]
    return nodes[pair], grove_nodes[pair] * FANOUT + child


def _bounds(
    step: _Step, a: Boxes, nodes: np.ndarray, b: Boxes, grove_nodes: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """(near, far), float64 (pairs, FANOUT): bounds on the squared distance, for each child of the opened nodes."""

    def family(values: np.ndarray, parents: np.ndarray, opened: bool) -> np.ndarray:
        return values.reshape(-1, FANOUT)[parents] if opened else values[parents][:, np.newaxis]

    def axis(a0: np.ndarray, a1: np.ndarray, b0: np.ndarray, b1: np.ndarray, b0_all: np.ndarray, b1_all: np.ndarray):
        """(gap between the boxes, farthest extent, farthest extent to the strip at the nearer side) along one axis."""
        low = family(a0, nodes, step.opens_points)
        high = low if a1 is a0 else family(a1, nodes, step.opens_points)
        start = family(b0, grove_nodes, not step.opens_points)
        end = family(b1, grove_nodes, not step.opens_points)
        strip_start = start if b0_all is b0 else family(b0_all, grove_nodes, not step.opens_points)
        strip_end = end if b1_all is b1 else family(b1_all, grove_nodes, not step.opens_points)
        over, under = high - start, end - low
        gap = np.maximum(-np.minimum(over, under), 0)
        strip = np.minimum(np.maximum(over, strip_start - low), np.maximum(under, high - strip_end))
        return gap, np.maximum(over, under), strip

    with np.errstate(invalid="ignore", over="ignore"):  # padding lies at infinity
        gap_x, extent_x, strip_x = axis(a.x0, a.x1, b.x0, b.x1, b.x0_all, b.x1_all)
        gap_y, extent_y, strip_y = axis(a.y0, a.y1, b.y0, b.y1, b.y0_all, b.y1_all)
        far = np.minimum(strip_x * strip_x + extent_y * extent_y, extent_x * extent_x + strip_y * strip_y)
        return gap_x * gap_x + gap_y * gap_y, far


def _outline_bounds(
    level: Boxes, points: np.ndarray, outline: Outline, polygons: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """(near, squared far), float64 (pairs,): bounds from the vertex outermost in the direction of each point."""
    dx, dy = level.x0[points] - outline.centre_x[polygons], level.y0[points] - outline.centre_y[polygons]
    sector = np.rint(np.arctan2(dy, dx) * (SECTORS / (2 * np.pi))).astype(np.int64) % SECTORS
    vertex = polygons * SECTORS + sector
    near = dx * DIRECTION_X[sector] + dy * DIRECTION_Y[sector] - outline.reach[vertex]
    dx -= outline.x[vertex]
    dy -= outline.y[vertex]
    return near, dx * dx + dy * dy
