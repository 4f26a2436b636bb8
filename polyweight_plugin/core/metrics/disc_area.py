"""The share of a polygon's area that lies in a disc around a place, in closed form.

Known as circle and polygon intersection by signed triangles and sectors: each edge, seen from the disc's centre, spans
a triangle; of that the disc holds the triangle over the part of the edge inside, and sectors beside it. Their signed
sum over the rings is the area, for it is Green's theorem on the boundary of what they have in common.

Shells count positive and holes negative, whichever way they run. Where a polygon is invalid, areas are the signed sums
that GEOS' area is too: overlapping parts count twice, the lesser wing of a bow tie counts against the larger one, and a
share that this would bring below 0 or above 1 is 0 or 1. A shape without area, such as a line, has no share: 0.
"""

from __future__ import annotations

import math

import numpy as np

from polyweight_plugin.core import elementary
from polyweight_plugin.core.metrics import edges as edges_of
from polyweight_plugin.core.metrics.rings import HOLE, LINE, Rings

_RADIUS_MOST = 1e100
"""Beyond all coordinates, and its square is still a number."""


class DiscAreas:
    """What discs hold of n shapes. area: float64 (n,), of the shapes themselves, 0 or more."""

    def __init__(self, rings: Rings) -> None:
        self._rings = rings
        by_ring = _areas(rings)
        wanted = np.where(rings.role == HOLE, -np.abs(by_ring), np.abs(by_ring))
        self._direction = np.where(wanted == by_ring, 1.0, -1.0)
        some = np.flatnonzero(np.diff(rings.shape) > 0)
        self.area = np.zeros(len(rings))
        if len(some):
            self.area[some] = np.maximum(np.add.reduceat(wanted, rings.shape[some]), 0)

    def shares(self, x: np.ndarray, y: np.ndarray, shapes: np.ndarray, radius: np.ndarray | float) -> np.ndarray:
        """The shares, float64 (n,) from 0 to 1, of the shapes' areas that lie within the radius of places beside them.

        x, y: float64 (n,). shapes: int64 (n,). radius: float64 (n,) or one for all, in the units of the coordinates.
        A rim is off by a few times 2**-53 of its distance from the place, as if the radius had been rounded once.
        """
        radius = np.broadcast_to(np.minimum(radius, _RADIUS_MOST), x.shape)
        x0, y0, x1, y1 = self._rings.boxes[shapes].T
        across, upward = np.maximum(x - x0, x1 - x), np.maximum(y - y0, y1 - y)
        has_area = self.area[shapes] > 0
        answer = np.where(has_area & (across * across + upward * upward <= radius * radius), 1.0, 0.0)
        left = np.flatnonzero(has_area & (answer == 0) & (radius > 0))
        held, is_cut = self._held(x[left], y[left], shapes[left], radius[left])
        share = np.minimum(np.maximum(held / self.area[shapes[left]], 0), 1)
        answer[left] = np.where(is_cut, share, 1.0)
        return answer

    def _held(
        self, x: np.ndarray, y: np.ndarray, shapes: np.ndarray, radius: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """(the areas themselves, float64 (n,); whether any edge leaves the disc, without which it holds all, bool)."""
        pair, ring = edges_of.by_ring(self._rings, shapes)
        encloses = self._rings.role[ring] != LINE
        pair, ring = pair[encloses], ring[encloses]
        held, is_cut = np.empty(len(ring)), np.empty(len(ring), bool)
        for some in edges_of.rectangles(self._rings, x[pair], y[pair], ring):
            at_x, at_y = some.at_x - some.x, some.at_y - some.y
            limit = radius[pair[some.own]]
            squared = limit * limit
            leaves = at_x * at_x + at_y * at_y > squared
            doubled = _crosses(at_x, at_y)
            edge, column = some.entries(leaves[:-1] | leaves[1:])
            ax, ay, bx, by = (of.take(vertex) for vertex in (edge, edge + len(limit)) for of in (at_x, at_y))
            doubled.reshape(-1)[edge] = _doubled_area(ax, ay, bx, by, squared[column])
            held[some.own], is_cut[some.own] = _added(doubled) / 2, leaves.any(axis=0)
        begins = np.flatnonzero(np.diff(pair, prepend=-1))
        return np.add.reduceat(held * self._direction[ring], begins), np.logical_or.reduceat(is_cut, begins)


def disc_area(radius: np.ndarray | float, inner: np.ndarray | float = 0.0) -> np.ndarray:
    """The area of discs, or of the rings left by inner ones; both in UNIT, 0 <= inner <= radius."""
    radius, inner = np.asarray(radius, np.float64), np.asarray(inner, np.float64)
    return math.pi * (radius - inner) * (radius + inner)


def _doubled_area(ax: np.ndarray, ay: np.ndarray, bx: np.ndarray, by: np.ndarray, squared: np.ndarray) -> np.ndarray:
    """Twice what a disc around the origin holds of the triangles between it and the edges from a to b, signed.

    All float64 (n,). squared: of the radius. From the share start to the share end of its length an edge is inside the
    disc; the angles that it spans before and after belong to sectors. An edge that is nowhere inside spans one angle.
    """
    dx, dy = bx - ax, by - ay
    length = dx * dx + dy * dy
    length = np.where(length > 0, length, 1)  # a place spans nothing, whatever it is divided by
    along, cross = ax * dx + ay * dy, ax * dy - ay * dx
    half_chord = np.sqrt(np.maximum(squared - cross * cross / length, 0) / length)
    middle = -along / length
    start, end = (np.minimum(np.maximum(middle + sign * half_chord, 0), 1) for sign in (-1, 1))
    enters, leaves, misses = (start > 0) & (start < end), (end < 1) & (start < end), start >= end
    from_a, from_end = ax * ax + ay * ay, 1 - end
    to_b = from_a + along
    y = cross[misses], (start * cross)[enters], (from_end * cross)[leaves]
    beside_b = bx * bx + by * by - from_end * (bx * dx + by * dy)
    x = to_b[misses], (from_a + start * along)[enters], beside_b[leaves]
    angles = np.split(elementary.arctan2(np.concatenate(y), np.concatenate(x)), np.cumsum([len(of) for of in y[:2]]))
    angle = np.zeros(len(ax))
    for some, spanned in zip((misses, enters, leaves), angles):
        angle[some] += spanned
    return squared * angle + (end - start) * cross


def _areas(rings: Rings) -> np.ndarray:
    """Of each ring, float64 (rings,), positive where it runs counterclockwise; lines have none."""
    area, encloses = np.zeros(len(rings.count)), np.flatnonzero((rings.role != LINE) & (rings.count > 0))
    x, y = rings.xy[rings.first[encloses]].T
    for some in edges_of.rectangles(rings, x, y, encloses):
        area[encloses[some.own]] = _added(_crosses(some.at_x - some.x, some.at_y - some.y)) / 2
    return area


def _crosses(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """The cross product of each vertex and the next one, (k, m), of vertices (k + 1, m)."""
    return x[:-1] * y[1:] - y[:-1] * x[1:]


def _added(rows: np.ndarray) -> np.ndarray:
    """The sum of rows, (k, m), one after the other, so that the bits do not depend on who is beside whom."""
    total = np.zeros(rows.shape[1])
    for row in rows:
        total += row
    return total
