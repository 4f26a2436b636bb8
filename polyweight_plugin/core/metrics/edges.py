"""Distances to the edges of rings, for questions about millions of pairs of a place and a shape.

An edge goes from a vertex of a ring to the next one; the one vertex of a point is an edge without length. Places beside
rings of about as many edges are looked at together, in rectangles, so that nothing is repeated for each edge.

Known as sliced ELLPACK with sorted rows, SELL-C-sigma (Kreutzer et al., 2014).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from polyweight_plugin.core.index.ranges import expanded
from polyweight_plugin.core.metrics.rings import Rings

AT_ONCE = 1 << 14
"""Edges of a rectangle at most, unless it has a single column: its working arrays fit a processor's cache."""

_FEW = 1 << 11
"""Edges that take no longer than beginning another rectangle does."""

_MOST = np.iinfo(np.uint16).max
"""Numbers of 16 bits are sorted in a tenth of the time. Rings of more edges need no order."""

Ends = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]
"""(ax, ay, bx, by), float64 (n,) each: where edges begin and where they end."""


@dataclass(frozen=True)
class Rectangle:
    """Places beside rings: a column for each of m, a row for each of the k edges that the longest ring has.

    own: int64 (m,), which of those asked about the columns are. x, y: float64 (m,), the places.
    at_x, at_y: float64 (k + 1, m), the rings' vertices. A ring of fewer edges stays on its last vertex.
    """

    own: np.ndarray
    x: np.ndarray
    y: np.ndarray
    at_x: np.ndarray
    at_y: np.ndarray

    def squared(self, precision: type) -> np.ndarray:
        """The squared distances from the places to the edges, (k, m), in a precision, np.float32 or np.float64."""
        x = (self.x - self.at_x).astype(precision, copy=False)
        y = (self.y - self.at_y).astype(precision, copy=False)
        return to_edges(x[:-1], y[:-1], x[:-1] - x[1:], y[:-1] - y[1:])

    def entries(self, some: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(edge, column), int64 (n,) each, of some edges, bool (k, m); an edge's number is its place in the rows."""
        edge = some.ravel().nonzero()[0]
        return edge, edge % len(self.x)

    def ends(self, edge: np.ndarray) -> Ends:
        """Of edges by their numbers."""
        end = edge + len(self.x)
        return self.at_x.take(edge), self.at_y.take(edge), self.at_x.take(end), self.at_y.take(end)


def rectangles(rings: Rings, x: np.ndarray, y: np.ndarray, ring: np.ndarray) -> Iterator[Rectangle]:
    """Of places beside rings, (n,) each, none of them without vertices."""
    last = rings.count[ring] - 1
    order = _sorted(np.minimum(last, _MOST))
    x, y, last = x[order], y[order], last[order]
    first, last = 2 * rings.first[ring[order]], 2 * last  # two numbers are a vertex
    at_x, at_y = rings.xy.reshape(-1), rings.xy.reshape(-1)[1:]
    for some in _alike(np.maximum(last // 2, 1)):
        longest = max(int(last[some].max()), 2)
        row = np.arange(0, longest + 1, 2)[:, np.newaxis]
        if last[some.start] < longest:
            row = np.minimum(row, last[some])
        vertex = first[some] + row
        yield Rectangle(order[some], x[some], y[some], at_x.take(vertex), at_y.take(vertex))


def _alike(edges: np.ndarray) -> Iterator[slice]:
    """Ranges of rings by their numbers of edges, int64 (n,), ascending: a quarter more or less, unless it is few."""
    start = 0
    while start < len(edges):
        own = edges[start : start + AT_ONCE // int(edges[start]) + 1]
        area = own * np.arange(1, len(own) + 1)
        count = max(own.searchsorted(own[0] * 1.25, "right"), area.searchsorted(_FEW, "right"))
        start, begin = start + max(1, min(int(count), int(area.searchsorted(AT_ONCE, "right")))), start
        yield slice(begin, start)


def _sorted(numbers: np.ndarray) -> np.ndarray:
    """The order of numbers, int64 (n,), 0 or more."""
    few = len(numbers) and numbers.max() <= _MOST
    return np.argsort(numbers.astype(np.uint16) if few else numbers, kind="stable")


def by_ring(rings: Rings, shapes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(pair, ring), int64 (k,) each: the rings that have vertices of each of shapes, int64 (n,), by pair."""
    counts = rings.shape[shapes + 1] - rings.shape[shapes]
    ring, pair = expanded(rings.shape[shapes], counts), np.repeat(np.arange(len(shapes)), counts)
    there = rings.count[ring] > 0
    return (pair, ring) if there.all() else (pair[there], ring[there])


def squared_distance(rings: Rings, x: np.ndarray, y: np.ndarray, shapes: np.ndarray) -> np.ndarray:
    """From places to the nearest edge of the shapes beside them, all (n,): float64, inf where a shape has no edge.

    Its root is off by at most error_bound.
    """
    pair, ring = by_ring(rings, shapes)
    found = np.empty(len(ring))
    for some in rectangles(rings, x[pair], y[pair], ring):
        found[some.own] = some.squared(np.float64).min(axis=0)
    return _least(found, pair, len(shapes))


def distance(rings: Rings, x: np.ndarray, y: np.ndarray, shapes: np.ndarray) -> np.ndarray:
    """From places to the nearest edge of the shapes beside them, all (n,): float64, inf where a shape has no edge.

    By the formula that textbooks and GEOS have, whose last digits are the better ones where edges are long, and whose
    digits therefore are GEOS' own. Of each ring only those edges are measured by it that are nearest in single
    precision, or within what both can be off.
    """
    pair, ring = by_ring(rings, shapes)
    extent = rings.extent[shapes]
    near: list[tuple[np.ndarray, ...]] = [(pair[:0], *[np.zeros(0)] * 4)]
    with np.errstate(over="ignore", invalid="ignore"):  # what is too large for float32: see error_bound
        for some in rectangles(rings, x[pair], y[pair], ring):
            squared = some.squared(np.float32)
            nearest = np.sqrt(squared.min(axis=0).astype(np.float64))
            farthest = nearest + 4 * error_bound(nearest, extent[pair[some.own]], np.float32)
            edge, column = some.entries(close(squared, farthest))
            near.append((pair[some.own[column]], *some.ends(edge)))
    own, ax, ay, bx, by = map(np.concatenate, zip(*near))
    order = _sorted(own)
    return _least(to_edges_by_cross_product(x[own], y[own], ax, ay, bx, by)[order], own[order], len(shapes))


def _least(values: np.ndarray, pair: np.ndarray, count: int) -> np.ndarray:
    """The least of the values of each of count pairs, side by side: float64 (count,), inf where there are none."""
    answer = np.full(count, np.inf)
    begins = np.flatnonzero(np.diff(pair, prepend=-1))
    if len(begins):
        answer[pair[begins]] = np.minimum.reduceat(values, begins)
    return answer


def close(squared: np.ndarray, farthest: np.ndarray) -> np.ndarray:
    """Of which edges the squared distances, float32 (k, m), may be those within farthest, float64 (m,): bool (k, m)."""
    return ~(squared > (farthest * farthest).astype(np.float32))


def to_edges(x: np.ndarray, y: np.ndarray, dx: np.ndarray, dy: np.ndarray) -> np.ndarray:
    """The squared distances from places to edges, (..., m) of one precision: they are seen from the edges' beginnings.

    dx, dy: from there to the ends. All four are overwritten.
    """
    none, whole = np.zeros(x.shape[-1], x.dtype), np.ones(x.shape[-1], x.dtype)  # faster than numbers
    along, squared, product = x * dx, dx * dx, y * dy
    along += product
    squared += np.multiply(dy, dy, out=product)
    along /= np.maximum(squared, np.finfo(x.dtype).tiny, out=squared)
    np.minimum(np.maximum(along, none, out=along), whole, out=along)
    x -= np.multiply(along, dx, out=dx)
    y -= np.multiply(along, dy, out=dy)
    x *= x
    y *= y
    x += y
    return x


def to_edges_by_cross_product(
    x: np.ndarray, y: np.ndarray, ax: np.ndarray, ay: np.ndarray, bx: np.ndarray, by: np.ndarray
) -> np.ndarray:
    """The distances from places to the edges beside them, float64 (n,) all."""
    dx, dy, from_x, from_y, to_x, to_y = bx - ax, by - ay, x - ax, y - ay, x - bx, y - by
    squared = dx * dx + dy * dy
    is_long = squared > 0
    squared = np.where(is_long, squared, 1.0)
    along = (from_x * dx + from_y * dy) / squared
    across = np.abs((ay - y) * dx - (ax - x) * dy) / squared * np.sqrt(squared)
    to_a, to_b = np.sqrt(from_x * from_x + from_y * from_y), np.sqrt(to_x * to_x + to_y * to_y)
    return np.where((along <= 0) | ~is_long, to_a, np.where(along >= 1, to_b, across))


def error_bound(distance: np.ndarray, extent: np.ndarray, precision: type = np.float64) -> np.ndarray:
    """How far a computed distance to an edge can be from the true one, float64, for edges no longer than extent.

    Let u = 2**-53, q the vector from the edge's start to the place, d the edge's own, R the longer of them. Differences
    of coordinates are rounded once, whatever the coordinates' size, so q and d are off by u R each; along = q.d / d.d
    by 9 u |q| / |d|, which clipping to 0 and 1 never makes worse. The place on the edge is thereby wrong by 9 u |q|;
    computing the vector to it adds 5 u R, squaring, adding and the root 3 u of the distance: 17 u R, and second orders.
    R is at most distance + extent. GEOS' own arithmetic (the cross product over the length) keeps the same bound.
    Below 2**-500 products underflow; there a distance may be off by as much.

    Where both ends are seen from the place first, and d is the difference of what that gives, rounding moves the ends,
    and the edge with them, by u R more. In single precision u = 2**-24, and products underflow below 2**-52. They
    overflow where R is beyond 2**60: there nothing is known.
    """
    if precision is np.float64:
        return 2.0**-48 * (distance + extent) + 2.0**-500
    longest = distance + extent
    return np.where(longest < 2.0**60, 2.0**-19 * longest + 2.0**-52, np.inf)
