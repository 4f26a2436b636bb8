"""Straight distances on the plane, in the units of the coordinates."""

from __future__ import annotations

import numpy as np
import shapely

from polyweight_plugin.core.index.ranges import blocks
from polyweight_plugin.core.metrics import Asked, Geometries, Metric, Query, Radius, Shapes, containment, exact_planar
from polyweight_plugin.core.metrics.facets import FacetSequences
from polyweight_plugin.core.metrics.rings import Rings
from polyweight_plugin.core.metrics.support_vertices import SupportVertices
from polyweight_plugin.core.model import are_places

SLACK = 1e-12
"""Relative to the largest coordinate: many times what rounding can do to a bound or a distance."""

TINY = 2.0**-500
"""Added to it: the squares of smaller lengths underflow."""


class PlanarShapes:
    """n shapes on the plane, as their rings; see metrics.Shapes. Items are as near as the nearest of their places."""

    def __init__(self, rings: Rings) -> None:
        """rings: of the shapes, none empty."""
        low, high = np.ascontiguousarray(rings.boxes.T).reshape(2, 2, -1)
        self.boxes: tuple[np.ndarray, ...] = (low, high)
        self._rings, self._support_vertices = rings, SupportVertices(rings, low, high)

    def bounds(
        self, query: Query, points: np.ndarray, shapes: np.ndarray, farthest: float
    ) -> tuple[np.ndarray, np.ndarray]:
        x, y = query.coordinates
        return self._support_vertices.bounds(x[points], y[points], shapes, farthest)

    def within(self, query: Query, points: np.ndarray, shapes: np.ndarray, radius: Radius) -> np.ndarray:
        radius = np.broadcast_to(radius, points.shape)
        if query.single:
            x, y = query.coordinates[:, points]
            return exact_planar.within(self._rings, x, y, shapes, radius)
        found = np.empty(len(points), bool)
        for block in blocks(query.first_place, points):
            x, y = query.coordinates[:, block.place]
            of_places = exact_planar.within(self._rings, x, y, block.repeated(shapes), block.repeated(radius))
            found[block.groups] = np.logical_or.reduceat(of_places, block.begins)
        return found

    def distance(self, query: Query, points: np.ndarray, shapes: np.ndarray) -> np.ndarray:
        if query.single:
            x, y = query.coordinates[:, points]
            return containment.distance(self._rings, x, y, shapes)
        found = np.empty(len(points))
        for block in blocks(query.first_place, points):
            x, y = query.coordinates[:, block.place]
            of_places = containment.distance(self._rings, x, y, block.repeated(shapes))
            found[block.groups] = np.minimum.reduceat(of_places, block.begins)
        return found


class Planar:
    """See metrics.Metric."""

    def around(self, bounds: np.ndarray) -> Metric:
        return self

    def coordinates(self, xy: np.ndarray) -> np.ndarray:
        return np.ascontiguousarray(xy.T)

    def covers(self, bounds: np.ndarray) -> np.ndarray:
        return are_places(bounds)

    def boxes(self, bounds: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        return np.ascontiguousarray(bounds[:, :2].T), np.ascontiguousarray(bounds[:, 2:].T)

    def shapes(self, geometries: Geometries, rings: Rings) -> Shapes:
        return PlanarShapes(rings)

    def facets(self, rings: np.ndarray) -> tuple[Shapes, np.ndarray]:
        facets = FacetSequences(rings)
        return PlanarShapes(facets.rings()), facets.ring

    def inside(self, query: Query, areas: np.ndarray, strictly: bool, asked: Asked) -> tuple[np.ndarray, np.ndarray]:
        """Of prepared areas and single places GEOS locates the places by their rings, which raises on nothing."""
        area, place = query.places.query(areas)
        some = asked(place, area)
        area, place = area[some], place[some]
        predicate = shapely.contains_properly if strictly else shapely.intersects
        found = predicate(areas[area], query.places.geometries[place])
        return place[found], area[found]

    def limits(self, radius: Radius, magnitude: float) -> tuple[Radius, Radius]:
        limit = np.minimum(radius, 4 * magnitude)  # nothing is farther apart, and its square is still a number
        surely_in, surely_out = limit - self.slack(magnitude), limit + self.slack(magnitude)
        somewhere = limit >= 0
        return (
            np.where(somewhere, surely_in * np.abs(surely_in), -np.inf),
            np.where(somewhere, surely_out * surely_out, -1.0),
        )

    def slack(self, magnitude: float) -> float:
        return SLACK * magnitude + TINY

    def rivals(self, upper: np.ndarray, magnitude: float) -> np.ndarray:
        nearest = np.sqrt(np.maximum(upper, 0)) + 2 * self.slack(magnitude)
        return nearest * nearest
