"""A few places of each shape that prove for most points whether they are in its reach; made when first asked for."""

from __future__ import annotations

from typing import Protocol

import numpy as np
import shapely

SECTORS = 8
"""Directions in which the outermost vertex of a shape is kept: a power of two, each with its opposite."""

SECTOR_ANGLE = 2 * np.pi / SECTORS

_AT_ONCE = 1024
"""Shapes whose vertices are looked at together: few enough for a processor's cache."""


class Shapes(Protocol):
    """shapes[i], i int64 (k,), are some of them: object (k,), shapely. An array, or what makes them when asked."""

    def __getitem__(self, some: np.ndarray) -> np.ndarray: ...


class Outlines:
    """The outermost vertex of each of n shapes in each of SECTORS directions, seen from the centre of its box.

    centre_x, centre_y: float64 (n,). x, y: float64 (n * SECTORS,), that vertex, relative to the centre.
    reach: float64 (n * SECTORS,), how far the shape extends from the centre in that direction.
    radius: float64 (n,), of a disc around the centre that lies in the shape; -inf where none is known.
    All but the centres are there for shapes that complete() was called for. Safe across threads: what two of them
    make at the same time is the same.
    """

    def __init__(self, shapes: Shapes, boxes: np.ndarray, distance: float) -> None:
        """boxes: float64 (n, 4), of the shapes; distance: the search distance."""
        count = len(boxes)
        self._shapes = shapes
        self._is_large = np.maximum(boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]) > distance
        self._is_complete = np.zeros(count, bool)
        self.centre_x, self.centre_y = boxes[:, 0] / 2 + boxes[:, 2] / 2, boxes[:, 1] / 2 + boxes[:, 3] / 2
        self.x, self.y, self.reach = (np.empty(count * SECTORS) for _ in range(3))
        self.radius = np.full(count, -np.inf)

    def complete(self, shapes: np.ndarray) -> None:
        """Make what is not there yet for these shapes, int64 (any,)."""
        missing = np.unique(shapes[~self._is_complete[shapes]])
        for start in range(0, len(missing), _AT_ONCE):
            some = missing[start : start + _AT_ONCE]
            self._find_outermost(some)
            self._find_radius(some[self._is_large[some]])
        self._is_complete[missing] = True

    def _find_outermost(self, shapes: np.ndarray) -> None:
        xy, owner = shapely.get_coordinates(self._shapes[shapes], return_index=True)
        counts = np.bincount(owner)
        begins = np.cumsum(counts) - counts
        dx, dy = xy[:, 0] - self.centre_x[shapes][owner], xy[:, 1] - self.centre_y[shapes][owner]
        for axis in range(SECTORS // 2):
            along = dx * np.cos(axis * SECTOR_ANGLE) + dy * np.sin(axis * SECTOR_ANGLE)
            for sector, outermost, sign in ((axis, np.maximum, 1), (axis + SECTORS // 2, np.minimum, -1)):
                places = shapes * SECTORS + sector
                farthest = outermost.reduceat(along, begins)
                self.reach[places] = sign * farthest
                vertex = np.flatnonzero(along == np.repeat(farthest, counts))
                self.x[places[owner[vertex]]], self.y[places[owner[vertex]]] = dx[vertex], dy[vertex]

    def _find_radius(self, shapes: np.ndarray) -> None:
        """Of polygons larger than the search distance, whose inside no vertex on the rim can vouch for."""
        polygons = shapes[shapely.get_dimensions(self._shapes[shapes]) == 2]
        centres = shapely.points(self.centre_x[polygons], self.centre_y[polygons])
        inside = shapely.intersects(self._shapes[polygons], centres)
        polygons, centres = polygons[inside], centres[inside]
        self.radius[polygons] = shapely.distance(shapely.boundary(self._shapes[polygons]), centres)
