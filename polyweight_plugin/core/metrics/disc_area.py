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
from dataclasses import replace

import numpy as np

from polyweight_plugin.core import elementary
from polyweight_plugin.core.metrics import edges as edges_of
from polyweight_plugin.core.metrics.edges import Edges
from polyweight_plugin.core.metrics.rings import HOLE, LINE

_RADIUS_MOST = 1e100
"""Beyond all coordinates, and its square is still a number."""


class DiscAreas:
    """What discs hold of n shapes. area: float64 (n,), of the shapes themselves, 0 or more."""

    def __init__(self, edges: Edges) -> None:
        self._edges, by_ring = _oriented(edges)
        some = np.flatnonzero(np.diff(edges.shape) > 0)
        self.area = np.zeros(len(edges))
        if len(some):
            self.area[some] = np.maximum(np.add.reduceat(by_ring, edges.shape[some]), 0)

    def shares(self, x: np.ndarray, y: np.ndarray, shapes: np.ndarray, radius: np.ndarray | float) -> np.ndarray:
        """The shares, float64 (n,) from 0 to 1, of the shapes' areas that lie within the radius of places beside them.

        x, y: float64 (n,). shapes: int64 (n,). radius: float64 (n,) or one for all, in the units of the coordinates.
        A rim is off by a few times 2**-53 of its distance from the place, as if the radius had been rounded once.
        """
        radius = np.broadcast_to(np.minimum(radius, _RADIUS_MOST), x.shape)
        x0, y0, x1, y1 = self._edges.boxes[shapes].T
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
        edges, answer, leaves = self._edges, np.empty(len(shapes)), np.empty(len(shapes), bool)
        for block in edges_of.blocks(edges.first, shapes):
            px, py, squared = block.repeated(x), block.repeated(y), block.repeated(radius * radius)
            ax, ay, bx, by = (ends[block.edge] for ends in (edges.ax, edges.ay, edges.bx, edges.by))
            ax, ay, bx, by = ax - px, ay - py, bx - px, by - py
            doubled = ax * by - ay * bx
            is_cut = (ax * ax + ay * ay > squared) | (bx * bx + by * by > squared)
            some = (values[is_cut] for values in (ax, ay, bx, by, squared))
            doubled[is_cut] = _doubled_area(*some)
            answer[block.pairs] = np.add.reduceat(doubled, block.begins) / 2
            leaves[block.pairs] = np.logical_or.reduceat(is_cut, block.begins)
        return answer, leaves


def disc_area(radius: np.ndarray | float, inner: np.ndarray | float = 0.0) -> np.ndarray:
    """The area of discs, or of the rings left by inner ones; both in UNIT, 0 <= inner <= radius."""
    radius, inner = np.asarray(radius, np.float64), np.asarray(inner, np.float64)
    return math.pi * (radius - inner) * (radius + inner)


def _doubled_area(ax: np.ndarray, ay: np.ndarray, bx: np.ndarray, by: np.ndarray, squared: np.ndarray) -> np.ndarray:
    """Twice what a disc around the origin holds of the triangles between it and the edges from a to b, signed.

    All float64 (n,). squared: of the radius. From the share start to the share end of its length an edge is inside the
    disc; the angles that it spans before and after belong to sectors.
    """
    dx, dy = bx - ax, by - ay
    length = dx * dx + dy * dy
    length = np.where(length > 0, length, 1)  # a place spans nothing, whatever it is divided by
    along, cross = ax * dx + ay * dy, ax * dy - ay * dx
    half_chord = np.sqrt(np.maximum(squared - cross * cross / length, 0) / length)
    middle = -along / length
    start, end = (np.minimum(np.maximum(middle + sign * half_chord, 0), 1) for sign in (-1, 1))
    from_a = ax * ax + ay * ay
    before = elementary.arctan2(start * cross, from_a + start * along)
    to_b, from_end = bx * dx + by * dy, 1 - end
    after = elementary.arctan2(from_end * cross, bx * bx + by * by - from_end * to_b)
    return squared * (before + after) + (end - start) * cross


def _oriented(edges: Edges) -> tuple[Edges, np.ndarray]:
    """(shells counterclockwise, holes clockwise, lines shrunk to places; the area of each ring, signed likewise)."""
    counts = np.diff(edges.ring)
    first = np.minimum(edges.ring[:-1], max(len(edges.ax) - 1, 0))
    from_x, from_y = (np.repeat(ends[first], counts) if len(ends) else ends for ends in (edges.ax, edges.ay))
    ax, ay, bx, by = edges.ax - from_x, edges.ay - from_y, edges.bx - from_x, edges.by - from_y
    area = np.zeros(len(counts))
    some = np.flatnonzero((counts > 0) & (edges.role != LINE))
    area[some] = np.add.reduceat(np.append(ax * by - ay * bx, 0), edges.ring[:-1])[some] / 2
    wanted = np.where(edges.role == HOLE, -np.abs(area), np.abs(area))
    is_wrong, is_line = np.repeat(wanted != area, counts), np.repeat(edges.role == LINE, counts)
    turned = replace(
        edges,
        ax=np.where(is_wrong, edges.bx, edges.ax),
        ay=np.where(is_wrong, edges.by, edges.ay),
        bx=np.where(is_wrong | is_line, edges.ax, edges.bx),
        by=np.where(is_wrong | is_line, edges.ay, edges.by),
    )
    return turned, wanted
