"""Distances along the surface of an ellipsoid, in metres, over longitudes and latitudes in degrees.

Bounds are squared chords, straight through the earth: boxes lie in space, where there is neither pole nor antimeridian,
and chord.py says what a chord proves about the way along the surface. See docs/distances.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from polyweight_plugin.core.index.ranges import expanded
from polyweight_plugin.core.metrics import Radius, chord, geocentric
from polyweight_plugin.core.metrics.facets import FacetSequences
from polyweight_plugin.core.metrics.lonlat_shapes import Geometries, LonLatShapes, boxes
from polyweight_plugin.core.metrics.touching import Touching, places_in_areas
from polyweight_plugin.core.question import Ellipsoid

if TYPE_CHECKING:
    from polyweight_plugin.core.index.query_tree import QueryTree


class EllipsoidalShapes:
    """n shapes on an ellipsoid; see metrics.Shapes."""

    def __init__(
        self,
        geometries: Geometries,
        bounds: np.ndarray,
        vertices: np.ndarray,
        dimensions: np.ndarray,
        ellipsoid: Ellipsoid,
    ) -> None:
        """bounds: float64 (4, n), in degrees. vertices, dimensions: int (n,), how many each has; 2 of areas."""
        self._are_areas = dimensions == 2
        self._rims = LonLatShapes(geometries, len(vertices), ellipsoid)
        self._touching = Touching(geometries, bounds, vertices)
        self.boxes = self._rims.boxes

    def bounds(
        self, query: QueryTree, points: np.ndarray, shapes: np.ndarray, farthest: float
    ) -> tuple[np.ndarray, np.ndarray]:
        lower, upper = self._rims.bounds(query.coordinates[:, points], shapes)
        touching = np.flatnonzero(self._are_areas[shapes])
        touching = touching[self._touching.touches(*query.xy[points[touching]].T, shapes[touching])]
        lower[touching] = upper[touching] = 0.0
        return lower, upper

    def within(self, query: QueryTree, points: np.ndarray, shapes: np.ndarray, radius: Radius) -> np.ndarray:
        pair, place, begins = _spread(query, points)
        shapes, radius = shapes[pair], np.broadcast_to(radius, points.shape)[pair]
        found = np.zeros(len(place), bool)
        asked = np.flatnonzero((self._are_areas[shapes] & (radius >= 0.0)) | (radius == 0.0))
        found[asked] = self._touching.touches(*query.xy[place[asked]].T, shapes[asked])
        left = np.flatnonzero(~found & (radius > 0.0))
        found[left] = self._rims.within(query.coordinates[:, place[left]], shapes[left], radius[left])
        return found if query.single else np.logical_or.reduceat(found, begins)

    def distance(self, query: QueryTree, points: np.ndarray, shapes: np.ndarray) -> np.ndarray:
        pair, place, begins = _spread(query, points)
        shapes = shapes[pair]
        left = np.flatnonzero(~self._touching.touches(*query.xy[place].T, shapes))
        distance = np.zeros(len(place))
        distance[left] = self._rims.distances(query.coordinates[:, place[left]], shapes[left])
        return distance if query.single else np.minimum.reduceat(distance, begins)


class Ellipsoidal:
    """See metrics.Metric."""

    def __init__(self, ellipsoid: Ellipsoid) -> None:
        self.ellipsoid = ellipsoid

    def coordinates(self, xy: np.ndarray) -> np.ndarray:
        return geocentric.places(*np.ascontiguousarray(xy.T), self.ellipsoid)

    def boxes(self, geometries: np.ndarray) -> tuple[np.ndarray, ...]:
        return boxes(geometries, len(geometries), self.ellipsoid)

    def shapes(self, geometries: np.ndarray) -> EllipsoidalShapes:
        vertices = shapely.get_num_coordinates(geometries).astype(np.int64)
        bounds = np.ascontiguousarray(shapely.bounds(geometries).T)
        return EllipsoidalShapes(geometries, bounds, vertices, shapely.get_dimensions(geometries), self.ellipsoid)

    def facets(self, rings: np.ndarray) -> tuple[EllipsoidalShapes, np.ndarray]:
        facets = FacetSequences(rings)
        bounds = np.concatenate(facets.boxes())
        ones = np.ones(len(facets.ring), np.int64)
        return EllipsoidalShapes(facets, bounds, ones, ones, self.ellipsoid), facets.ring

    def inside(self, query: QueryTree, areas: np.ndarray, strictly: bool) -> tuple[np.ndarray, np.ndarray]:
        return places_in_areas(*np.ascontiguousarray(query.xy.T), areas, strictly)

    def limits(self, radius: Radius, magnitude: float) -> tuple[Radius, Radius]:
        surely_in, surely_out = chord.limits(np.asarray(radius, float), self.ellipsoid)
        surely_in = np.maximum(surely_in, 0.0)
        return surely_in * surely_in, np.where(np.asarray(radius) >= 0, surely_out * surely_out, -1.0)

    def slack(self, magnitude: float) -> float:
        return chord.SLACK * self.ellipsoid.a

    def rivals(self, upper: np.ndarray, magnitude: float) -> np.ndarray:
        longest = chord.rivals(np.sqrt(upper), self.ellipsoid)
        return longest * longest


def _spread(query: QueryTree, points: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(pair, place, begins), int64: all places of the items, the pair that each is for, where those of each begin."""
    if query.single:
        return np.arange(len(points)), points, points
    first = np.searchsorted(query.item_of_place, np.arange(len(query) + 1))
    counts = np.diff(first)[points]
    pair = np.repeat(np.arange(len(points)), counts)
    return pair, expanded(first[points], counts), np.cumsum(counts) - counts
