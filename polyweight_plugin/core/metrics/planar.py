"""Straight distances on the plane, in the units of the coordinates."""

from __future__ import annotations

import numpy as np
import shapely

from polyweight_plugin.core.metrics import Metric, Query, Radius, Shapes
from polyweight_plugin.core.metrics.facets import FacetSequences
from polyweight_plugin.core.metrics.support_vertices import Geometries, SupportVertices
from polyweight_plugin.core.model import are_places

SLACK = 1e-12
"""Relative to the largest coordinate: thousands of times what rounding can do to a distance."""


class PlanarShapes:
    """n shapes on the plane; see metrics.Shapes."""

    def __init__(self, geometries: Geometries, low: np.ndarray, high: np.ndarray) -> None:
        """low, high: float64 (2, n), their boxes, which they touch on each side."""
        self.boxes: tuple[np.ndarray, ...] = (low, high)
        self._geometries = geometries
        self._support_vertices = SupportVertices(geometries, low, high)

    def bounds(
        self, query: Query, points: np.ndarray, shapes: np.ndarray, farthest: float
    ) -> tuple[np.ndarray, np.ndarray]:
        x, y = query.coordinates
        return self._support_vertices.bounds(x[points], y[points], shapes, farthest)

    def within(self, query: Query, points: np.ndarray, shapes: np.ndarray, radius: Radius) -> np.ndarray:
        return shapely.dwithin(query.geometries(points), self._geometries[shapes], radius)

    def distance(self, query: Query, points: np.ndarray, shapes: np.ndarray) -> np.ndarray:
        return shapely.distance(query.geometries(points), self._geometries[shapes])


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

    def shapes(self, geometries: np.ndarray, bounds: np.ndarray) -> Shapes:
        return PlanarShapes(geometries, *self.boxes(bounds))

    def facets(self, rings: np.ndarray) -> tuple[Shapes, np.ndarray]:
        facets = FacetSequences(rings)
        return PlanarShapes(facets, *facets.boxes()), facets.ring

    def inside(self, query: Query, areas: np.ndarray, strictly: bool) -> tuple[np.ndarray, np.ndarray]:
        """Of prepared areas and single places GEOS locates the places by their rings, which raises on nothing."""
        area, place = query.places.query(areas)
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
        return SLACK * magnitude

    def rivals(self, upper: np.ndarray, magnitude: float) -> np.ndarray:
        nearest = np.sqrt(np.maximum(upper, 0)) + 2 * self.slack(magnitude)
        return nearest * nearest
