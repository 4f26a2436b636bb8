"""The boundaries of shapes as flat arrays of edges, for questions about millions of pairs of a place and a shape.

Known as structure of arrays, with compressed rows (CSR) from shapes to rings to edges.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely

from polyweight_plugin.core.index.ranges import expanded

AT_ONCE = 1 << 15
"""Edges of a block of pairs: its working arrays fit a processor's cache."""

_MULTI = [
    shapely.GeometryType.MULTIPOINT,
    shapely.GeometryType.MULTILINESTRING,
    shapely.GeometryType.MULTIPOLYGON,
    shapely.GeometryType.GEOMETRYCOLLECTION,
]


@dataclass(frozen=True)
class Edges:
    """n shapes, the rings of a shape side by side, the edges of a ring side by side. A line is a ring left open.

    ax, ay, bx, by: float64 (edges,), both ends of each; a single point is an edge from itself to itself.
    ring: int64 (rings + 1,), ring r has the edges ring[r]:ring[r + 1]. shape: int64 (n + 1,), likewise for its rings.
    part: int64 (rings,), the polygon that a ring belongs to, ascending. role: int8 (rings,), of SHELL, HOLE, LINE.
    """

    ax: np.ndarray
    ay: np.ndarray
    bx: np.ndarray
    by: np.ndarray
    ring: np.ndarray
    shape: np.ndarray
    part: np.ndarray
    role: np.ndarray

    SHELL, HOLE, LINE = 0, 1, 2

    @classmethod
    def of(cls, shapes: np.ndarray) -> Edges:
        """Of any geometries, object (n,), shapely; one that is missing or empty has no edges."""
        parts, owner = _simple_parts(shapes)
        is_polygon = shapely.get_type_id(parts) == shapely.GeometryType.POLYGON
        rings, part = shapely.get_rings(parts[is_polygon], return_index=True)
        part = np.flatnonzero(is_polygon)[part]
        role = np.where(np.diff(part, prepend=-1) != 0, cls.SHELL, cls.HOLE)
        if not is_polygon.all():
            lines = np.flatnonzero(~is_polygon)
            order = np.argsort(np.concatenate([part, lines]), kind="stable")
            rings, part = np.concatenate([rings, parts[lines]])[order], np.concatenate([part, lines])[order]
            role = np.concatenate([role, np.full(len(lines), cls.LINE)])[order]
        xy, of_ring = shapely.get_coordinates(rings, return_index=True)
        vertices = np.bincount(of_ring, minlength=len(rings))
        edges = np.where(vertices > 1, vertices - 1, vertices)
        start = expanded(np.cumsum(vertices) - vertices, edges)
        end = start + np.repeat(vertices > 1, edges)
        x, y = np.ascontiguousarray(xy.T)
        shape = np.searchsorted(owner[part], np.arange(len(shapes) + 1))
        return cls(x[start], y[start], x[end], y[end], _ends(edges), shape, part, role.astype(np.int8))

    def __len__(self) -> int:
        return len(self.shape) - 1

    @cached_property
    def first(self) -> np.ndarray:
        """int64 (n + 1,), shape i has the edges first[i]:first[i + 1]."""
        return self.ring[self.shape]

    @cached_property
    def longest(self) -> np.ndarray:
        """float64 (n,), the length of the longest edge of each shape."""
        length = np.append(np.hypot(self.bx - self.ax, self.by - self.ay), 0)
        return np.where(np.diff(self.first) > 0, np.maximum.reduceat(length, self.first[:-1]), 0)

    @cached_property
    def boxes(self) -> np.ndarray:
        """float64 (n, 4), around all rings, also around holes that stick out of their shell; NaN where no edge is."""
        boxes = np.full((len(self), 4), np.nan)
        some = np.flatnonzero(np.diff(self.first) > 0)
        if len(some):
            for column, extreme, ends in (
                (0, np.minimum, (self.ax, self.bx)),
                (1, np.minimum, (self.ay, self.by)),
                (2, np.maximum, (self.ax, self.bx)),
                (3, np.maximum, (self.ay, self.by)),
            ):
                boxes[some, column] = extreme.reduceat(extreme(*ends), self.first[some])
        return boxes


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


def error_bound(distance: np.ndarray, longest: np.ndarray) -> np.ndarray:
    """How far a computed distance to an edge can be from the true one, float64, for edges no longer than longest.

    Let u = 2**-53, q the vector from the edge's start to the place, d the edge's own, R the longer of them. Differences
    of coordinates are rounded once, whatever the coordinates' size, so q and d are off by u R each; along = q.d / d.d
    by 9 u |q| / |d|, which clipping to 0 and 1 never makes worse. The place on the edge is thereby wrong by 9 u |q|;
    computing the vector to it adds 5 u R, squaring, adding and the root 3 u of the distance: 17 u R, and second orders.
    R is at most distance + longest. GEOS' own arithmetic (the cross product over the length) keeps the same bound.
    Below 2**-500 products underflow; there a distance may be off by as much.
    """
    return 2.0**-48 * (distance + longest) + 2.0**-500


def _ends(counts: np.ndarray) -> np.ndarray:
    return np.concatenate([[0], np.cumsum(counts)])


def _simple_parts(shapes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Points, lines and polygons, object (k,), and the shape that each is part of, int64 (k,), ascending."""
    parts, owner = shapes, np.arange(len(shapes))
    while np.isin(shapely.get_type_id(parts), _MULTI).any():
        parts, index = shapely.get_parts(parts, return_index=True)
        owner = owner[index]
    return parts, owner
