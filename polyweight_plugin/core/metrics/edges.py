"""The boundaries of shapes as flat arrays of edges, for questions about millions of pairs of a place and a shape.

Known as structure of arrays, with compressed rows (CSR) from shapes to rings to edges.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from polyweight_plugin.core.index.ranges import expanded
from polyweight_plugin.core.metrics.rings import Rings

AT_ONCE = 1 << 15
"""Edges of a block of pairs: its working arrays fit a processor's cache."""


_MADE_AT_ONCE = 1024
"""Shapes whose edges are made together: few enough for a processor's cache."""


@dataclass(frozen=True)
class Edges:
    """n shapes, the rings of a shape side by side, the edges of a ring side by side. A line is a ring left open.

    ax, ay, bx, by: float64 (edges,), both ends of each; a single point is an edge from itself to itself.
    ring: int64 (rings + 1,), ring r has the edges ring[r]:ring[r + 1]. shape: int64 (n + 1,), likewise for its rings.
    part, role, boxes: as in Rings.
    """

    ax: np.ndarray
    ay: np.ndarray
    bx: np.ndarray
    by: np.ndarray
    ring: np.ndarray
    shape: np.ndarray
    part: np.ndarray
    role: np.ndarray
    boxes: np.ndarray

    @classmethod
    def of(cls, shapes: np.ndarray) -> Edges:
        """Of any geometries, object (n,), shapely; one that is missing or empty has no edges."""
        edges = LazyEdges.of_rings(Rings.of(shapes))
        edges.complete(np.arange(len(shapes)))
        return edges

    def __len__(self) -> int:
        return len(self.shape) - 1

    def complete(self, shapes: np.ndarray) -> None:
        """To be called before edges of these shapes, int64 (any,), are looked at."""

    @cached_property
    def first(self) -> np.ndarray:
        """int64 (n + 1,), shape i has the edges first[i]:first[i + 1]."""
        return self.ring[self.shape]

    @cached_property
    def extent(self) -> np.ndarray:
        """float64 (n,), no edge of the shape is longer; NaN where it has none."""
        x0, y0, x1, y1 = self.boxes.T
        return (x1 - x0) + (y1 - y0)


@dataclass(frozen=True)
class LazyEdges(Edges):
    """The same, made when first asked for. Safe across threads: what two of them make at the same time is the same.

    rings: whose edges they are. are_made: bool (n,), the shapes whose edges are there.
    """

    rings: Rings
    are_made: np.ndarray

    @classmethod
    def of_rings(cls, rings: Rings) -> LazyEdges:
        ax, ay, bx, by = (np.empty(rings.ring[-1]) for _ in range(4))  # what nobody asks for takes no memory
        are_made = np.zeros(len(rings.boxes), bool)
        return cls(ax, ay, bx, by, rings.ring, rings.shape, rings.part, rings.role, rings.boxes, rings, are_made)

    def vertices(self, shapes: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """(x, y, place in shapes), each (m,): all vertices of shapes, int64 (k,); the first of a closed ring twice."""
        counts = self.shape[shapes + 1] - self.shape[shapes]
        rings, owner = expanded(self.shape[shapes], counts), np.repeat(np.arange(len(shapes)), counts)
        vertices = self.rings.count[rings]
        xy = self.rings.xy[expanded(self.rings.first[rings], vertices)]
        return xy[:, 0], xy[:, 1], np.repeat(owner, vertices)

    def complete(self, shapes: np.ndarray) -> None:
        missing = np.unique(shapes[~self.are_made[shapes]])
        for start in range(0, len(missing), _MADE_AT_ONCE):
            some = missing[start : start + _MADE_AT_ONCE]
            self._make(expanded(self.shape[some], self.shape[some + 1] - self.shape[some]))
            self.are_made[some] = True

    def _make(self, rings: np.ndarray) -> None:
        edges, has_length = self.ring[rings + 1] - self.ring[rings], self.rings.count[rings] > 1
        edge, start = expanded(self.ring[rings], edges), expanded(self.rings.first[rings], edges)
        end = start + (1 if has_length.all() else np.repeat(has_length, edges))
        self.ax[edge], self.ay[edge] = self.rings.xy[start].T
        self.bx[edge], self.by[edge] = self.rings.xy[end].T


@dataclass(frozen=True)
class Spread:
    """Some pairs of a place and a group of edges (a shape, or a ring), one entry for each edge.

    pairs: slice of the pairs. edge: int64, of each entry. counts, begins: int64, how many entries each pair has, and
        where they begin.
    """

    pairs: slice
    edge: np.ndarray
    counts: np.ndarray
    begins: np.ndarray

    def repeated(self, values: np.ndarray) -> np.ndarray:
        """What belongs to the pairs, (all pairs,), once for each entry."""
        return np.repeat(values[self.pairs], self.counts)


def blocks(first: np.ndarray, groups: np.ndarray) -> Iterator[Spread]:
    """All pairs, each beside one of groups, int64 (n,), in blocks of about AT_ONCE entries.

    first: int64, group g has the edges first[g]:first[g + 1], at least one.
    """
    if len(groups) == 0:
        return
    counts = first[groups + 1] - first[groups]
    load = np.cumsum(counts) // AT_ONCE
    bounds = np.concatenate([[0], np.flatnonzero(np.diff(load)) + 1, [len(groups)]])
    for start, end in zip(bounds[:-1].tolist(), bounds[1:].tolist()):
        pairs = slice(start, end)
        own = counts[pairs]
        yield Spread(pairs, expanded(first[groups[pairs]], own), own, np.cumsum(own) - own)


def squared_distance(edges: Edges, x: np.ndarray, y: np.ndarray, shapes: np.ndarray) -> np.ndarray:
    """From places to the nearest edge of the shapes beside them, all (n,): float64, inf where a shape has no edge.

    Its root is off by at most error_bound.
    """
    answer = np.full(len(shapes), np.inf)
    some = np.flatnonzero(edges.first[shapes + 1] > edges.first[shapes])
    x, y, shapes = (x, y, shapes) if len(some) == len(shapes) else (x[some], y[some], shapes[some])
    found = np.empty(len(some))
    for block in blocks(edges.first, shapes):
        squared = to_edges(edges, block.edge, block.repeated(x), block.repeated(y))
        found[block.pairs] = np.minimum.reduceat(squared, block.begins)
    answer[some] = found
    return answer


def to_edges(edges: Edges, edge: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """The squared distance, float64 (n,), from places x, y to the edges beside them; x and y are overwritten."""
    ax, ay, dx, dy = edges.ax[edge], edges.ay[edge], edges.bx[edge], edges.by[edge]
    x -= ax
    y -= ay
    dx -= ax
    dy -= ay
    along, squared = np.multiply(x, dx, out=ax), dx * dx  # ax, ay are not needed any more
    along += np.multiply(y, dy, out=ay)
    squared += np.multiply(dy, dy, out=ay)
    np.divide(along, squared, out=along, where=squared > 0)
    np.maximum(along, 0, out=along)
    np.minimum(along, 1, out=along)
    x -= np.multiply(along, dx, out=dx)
    y -= np.multiply(along, dy, out=dy)
    x *= x
    y *= y
    x += y
    return x


def distance(edges: Edges, x: np.ndarray, y: np.ndarray, shapes: np.ndarray) -> np.ndarray:
    """From places to the nearest edge of the shapes beside them, all (n,): float64, inf where a shape has no edge.

    By the formula that textbooks and GEOS have, whose last digits are the better ones where edges are long, and whose
    digits therefore are GEOS' own. Of each pair only those edges are measured by it that are nearest by the quicker one
    of squared_distance, or within what both can be off.
    """
    answer = np.full(len(shapes), np.inf)
    some = np.flatnonzero(edges.first[shapes + 1] > edges.first[shapes])
    x, y, shapes, found = x[some], y[some], shapes[some], np.empty(len(some))
    extent = edges.extent[shapes]
    for block in blocks(edges.first, shapes):
        squared = to_edges(edges, block.edge, block.repeated(x), block.repeated(y))
        nearest = np.sqrt(np.minimum.reduceat(squared, block.begins))
        farthest = nearest + 4 * error_bound(nearest, extent[block.pairs])
        close = np.flatnonzero(~(squared > np.repeat(farthest * farthest, block.counts)))
        begins = np.searchsorted(close, block.begins)
        pair = np.repeat(np.arange(block.pairs.start, block.pairs.stop), np.diff(begins, append=len(close)))
        to_edge = _to_edges_by_cross_product(edges, block.edge[close], x[pair], y[pair])
        found[block.pairs] = np.minimum.reduceat(to_edge, begins)
    answer[some] = found
    return answer


def _to_edges_by_cross_product(edges: Edges, edge: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    ax, ay, bx, by = edges.ax[edge], edges.ay[edge], edges.bx[edge], edges.by[edge]
    dx, dy, from_x, from_y, to_x, to_y = bx - ax, by - ay, x - ax, y - ay, x - bx, y - by
    squared = dx * dx + dy * dy
    is_long = squared > 0
    squared = np.where(is_long, squared, 1.0)
    along = (from_x * dx + from_y * dy) / squared
    across = np.abs((ay - y) * dx - (ax - x) * dy) / squared * np.sqrt(squared)
    to_a, to_b = np.sqrt(from_x * from_x + from_y * from_y), np.sqrt(to_x * to_x + to_y * to_y)
    return np.where((along <= 0) | ~is_long, to_a, np.where(along >= 1, to_b, across))


def error_bound(distance: np.ndarray, extent: np.ndarray) -> np.ndarray:
    """How far a computed distance to an edge can be from the true one, float64, for edges no longer than extent.

    Let u = 2**-53, q the vector from the edge's start to the place, d the edge's own, R the longer of them. Differences
    of coordinates are rounded once, whatever the coordinates' size, so q and d are off by u R each; along = q.d / d.d
    by 9 u |q| / |d|, which clipping to 0 and 1 never makes worse. The place on the edge is thereby wrong by 9 u |q|;
    computing the vector to it adds 5 u R, squaring, adding and the root 3 u of the distance: 17 u R, and second orders.
    R is at most distance + extent. GEOS' own arithmetic (the cross product over the length) keeps the same bound.
    Below 2**-500 products underflow; there a distance may be off by as much.
    """
    return 2.0**-48 * (distance + extent) + 2.0**-500
