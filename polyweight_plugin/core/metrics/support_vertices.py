"""A few vertices of each shape that prove for most points whether they are in its reach; made when first asked for.

Known as the support function in fixed directions, a k-DOP (Klosowski et al., 1998), and its support vertices (Ericson,
2005). Both bounds are squared.

lower: p lies in direction u from the centre, between the sectors' directions v and w, so u = a v + b w, neither a nor b
    negative; along u, the shape extends at most a times its support along v and b times its support along w.
upper: a vertex of the shape is a place of it, so p is at most that far from it; from a disc inside a polygon likewise.
    It is negative inside the disc: minus the square of how deep.
"""

from __future__ import annotations

import numpy as np

from polyweight_plugin.core.metrics import containment
from polyweight_plugin.core.metrics import edges as edges_of
from polyweight_plugin.core.metrics.rings import Rings

SECTORS = 8
"""Directions in which the outermost vertex of a shape is kept: a power of two, each with its opposite."""

SECTOR_ANGLE = 2 * np.pi / SECTORS

_AT_ONCE = 1024
"""Shapes whose vertices are looked at together: few enough for a processor's cache."""


class SupportVertices:
    """The outermost vertex of each of n shapes in each of SECTORS directions, seen from the centre of its box.

    centre_x, centre_y: float64 (n,). x, y: float64 (n * SECTORS,), that vertex, relative to the centre.
    support: float64 (n * SECTORS,), how far the shape extends from the centre in that direction.
    radius: float64 (n,), of a disc around the centre that lies in the shape; -inf where none is known.
    All but the centres are there for shapes that were asked about. Safe across threads: what two of them make at the
    same time is the same, and each number is written once, whole.
    """

    def __init__(self, rings: Rings, low: np.ndarray, high: np.ndarray) -> None:
        """rings: of the shapes, none empty. low, high: float64 (2, n), of their boxes."""
        count, self._rings = len(rings), rings
        self._extent = (high - low).max(axis=0)
        self._has_vertices, self._has_radius = np.zeros(count, bool), np.zeros(count, bool)
        self.centre_x, self.centre_y = low / 2 + high / 2
        self.x, self.y, self.support = (np.empty(count * SECTORS) for _ in range(3))
        self.radius = np.full(count, -np.inf)

    def bounds(
        self, x: np.ndarray, y: np.ndarray, shapes: np.ndarray, farthest: float
    ) -> tuple[np.ndarray, np.ndarray]:
        """(lower, upper), float64 (pairs,), squared: for places x, y and the shapes beside them, by direction.

        farthest: the largest radius of the search: within shapes smaller than that, vertices prove as much as a disc.
        """
        self.complete(shapes, farthest)
        dx, dy = x - self.centre_x[shapes], y - self.centre_y[shapes]
        from_centre = np.sqrt(dx * dx + dy * dy)
        turn = np.arctan2(dy, dx) / SECTOR_ANGLE
        sector = np.floor(turn)
        angle = (turn - sector) * SECTOR_ANGLE
        first, before = shapes * SECTORS, sector.astype(np.int64)
        after = first + ((before + 1) & (SECTORS - 1))
        before = first + (before & (SECTORS - 1))
        support = np.sin(SECTOR_ANGLE - angle) * self.support[before] + np.sin(angle) * self.support[after]
        lower = np.maximum(from_centre - support / np.sin(SECTOR_ANGLE), 0)
        vertex = np.where(angle < SECTOR_ANGLE / 2, before, after)
        to_x, to_y = dx - self.x[vertex], dy - self.y[vertex]
        to_disc = from_centre - self.radius[shapes]
        return lower * lower, np.minimum(to_x * to_x + to_y * to_y, to_disc * np.abs(to_disc))

    def complete(self, shapes: np.ndarray, farthest: float) -> None:
        """Make what is not there yet for these shapes, int64 (any,)."""
        missing = np.unique(shapes[~self._has_vertices[shapes]])
        for start in range(0, len(missing), _AT_ONCE):
            self._find_outermost(missing[start : start + _AT_ONCE])
        self._has_vertices[missing] = True
        large = shapes[self._extent[shapes] > farthest]
        missing = np.unique(large[~self._has_radius[large]])
        for start in range(0, len(missing), _AT_ONCE):
            self._find_radius(missing[start : start + _AT_ONCE])
        self._has_radius[missing] = True

    def _find_outermost(self, shapes: np.ndarray) -> None:
        x, y, owner = self._rings.vertices_of(shapes)
        begins = np.searchsorted(owner, np.arange(len(shapes)))
        dx, dy = x - self.centre_x[shapes].take(owner), y - self.centre_y[shapes].take(owner)
        found_x, found_y, support = (np.empty((len(shapes), SECTORS)) for _ in range(3))
        for axis in range(SECTORS // 2):
            along = dx * np.cos(axis * SECTOR_ANGLE) + dy * np.sin(axis * SECTOR_ANGLE)
            for sector, outermost, sign in ((axis, np.maximum, 1), (axis + SECTORS // 2, np.minimum, -1)):
                farthest = outermost.reduceat(along, begins)
                support[:, sector] = sign * farthest
                vertex = np.flatnonzero(along == farthest.take(owner))
                of = owner[vertex]
                found_x[of, sector], found_y[of, sector] = dx[vertex], dy[vertex]  # of equals the last
        for kept, found in ((self.x, found_x), (self.y, found_y), (self.support, support)):
            kept.reshape(-1, SECTORS)[shapes] = found

    def _find_radius(self, shapes: np.ndarray) -> None:
        """Of shapes in which the centre lies: as far as to the nearest of all rings, for only a ring ends an inside."""
        x, y = self.centre_x[shapes], self.centre_y[shapes]
        inside = containment.contains(self._rings, x, y, shapes)
        x, y, shapes = x[inside], y[inside], shapes[inside]
        self.radius[shapes] = np.sqrt(edges_of.squared_distance(self._rings, x, y, shapes))
