"""Distances along the surface of an ellipsoid, in metres, over longitudes and latitudes in degrees.

Bounds are squared chords, straight through the earth: boxes lie in space, where there is neither pole nor antimeridian,
and chord.py says what a chord proves about the way along the surface. See docs/distances.md.
"""

from __future__ import annotations

from typing import Optional

import numpy as np

from polyweight_plugin.core.index.ranges import expanded
from polyweight_plugin.core.metrics import Asked, Geometries, Metric, Query, Radius, Shapes, chord, geocentric
from polyweight_plugin.core.metrics.facets import FacetSequences
from polyweight_plugin.core.metrics.frame import Frame
from polyweight_plugin.core.metrics.lonlat_shapes import LonLatShapes
from polyweight_plugin.core.metrics.rings import Rings
from polyweight_plugin.core.metrics.touching import Touching, inside
from polyweight_plugin.core.question import Ellipsoid


class EllipsoidalShapes:
    """n shapes on an ellipsoid; see metrics.Shapes."""

    def __init__(self, geometries: Geometries, bounds: np.ndarray, are_areas: np.ndarray, frame: Frame) -> None:
        """bounds: float64 (4, n), in degrees. are_areas: bool (n,)."""
        self._are_areas = are_areas
        self._rims = LonLatShapes(geometries, bounds, frame)
        self._touching = Touching(geometries, bounds, self._rims.vertices)
        self.boxes = self._rims.boxes

    def bounds(
        self, query: Query, points: np.ndarray, shapes: np.ndarray, farthest: float
    ) -> tuple[np.ndarray, np.ndarray]:
        lower, upper = self._rims.bounds(query.coordinates[:, points], shapes)
        touching = np.flatnonzero(self._are_areas[shapes])
        touching = touching[self._touch(query, points[touching], shapes[touching])]
        lower[touching], upper[touching] = 0.0, -np.inf
        return lower, upper

    def within(self, query: Query, points: np.ndarray, shapes: np.ndarray, radius: Radius) -> np.ndarray:
        pair, place, begins = _spread(query, points)
        shapes, own = shapes[pair], np.broadcast_to(np.asarray(radius, float), points.shape)[pair]
        found = np.zeros(len(place), bool)
        asked = np.flatnonzero((self._are_areas[shapes] & (own >= 0.0)) | (own == 0.0))
        found[asked] = self._touch(query, place[asked], shapes[asked])
        left = np.flatnonzero(~found & (own > 0.0))
        found[left] = self._rims.within(*_both(query, place[left]), shapes[left], own[left])
        return found if query.single else np.logical_or.reduceat(found, begins)

    def distance(self, query: Query, points: np.ndarray, shapes: np.ndarray) -> np.ndarray:
        pair, place, begins = _spread(query, points)
        shapes = shapes[pair]
        left = np.flatnonzero(~self._touch(query, place, shapes))
        distance = np.zeros(len(place))
        distance[left] = self._rims.distances(*_both(query, place[left]), shapes[left])
        return distance if query.single else np.minimum.reduceat(distance, begins)

    def _touch(self, query: Query, places: np.ndarray, shapes: np.ndarray) -> np.ndarray:
        return self._touching.touches(query.xy[places, 0], query.xy[places, 1], shapes)


class Ellipsoidal:
    """See metrics.Metric."""

    def __init__(self, ellipsoid: Ellipsoid, frame: Optional[Frame] = None) -> None:
        """frame: the axes of coordinates; None for any."""
        self.ellipsoid, self._frame = ellipsoid, frame or Frame(ellipsoid)

    def around(self, bounds: np.ndarray) -> Metric:
        return Ellipsoidal(self.ellipsoid, Frame.around(self.ellipsoid, bounds))

    def coordinates(self, xy: np.ndarray) -> np.ndarray:
        lon, lat = np.ascontiguousarray(xy.T)
        return self._frame.places(lon, lat)

    def covers(self, bounds: np.ndarray) -> np.ndarray:
        return geocentric.are_places(bounds[:, :2]) & geocentric.are_places(bounds[:, 2:])

    def boxes(self, bounds: np.ndarray) -> tuple[np.ndarray, ...]:
        low, high = self._frame.boxes(bounds)
        return low, high, high, low  # somewhere within them, for all that is known

    def shapes(self, geometries: Geometries, rings: Rings) -> Shapes:
        parsed = geometries[np.arange(len(rings.boxes))]  # once, for they are asked for again and again
        return EllipsoidalShapes(parsed, np.ascontiguousarray(rings.boxes.T), rings.are_areas, self._frame)

    def facets(self, rings: np.ndarray) -> tuple[Shapes, np.ndarray]:
        facets = FacetSequences(rings)
        bounds = np.concatenate(facets.boxes())
        return EllipsoidalShapes(facets, bounds, np.zeros(len(facets.ring), bool), self._frame), facets.ring

    def inside(self, query: Query, areas: np.ndarray, strictly: bool, asked: Asked) -> tuple[np.ndarray, np.ndarray]:
        return inside(query, areas, strictly, asked)

    def limits(self, radius: Radius, magnitude: float) -> tuple[Radius, Radius]:
        surely_in, surely_out = chord.limits(np.asarray(radius, float), self.ellipsoid)
        somewhere = np.asarray(radius) >= 0
        return (
            np.where(somewhere, surely_in * np.abs(surely_in), -np.inf),
            np.where(somewhere, surely_out * surely_out, -1.0),
        )

    def slack(self, magnitude: float) -> float:
        return chord.SLACK * self.ellipsoid.a

    def rivals(self, upper: np.ndarray, magnitude: float) -> np.ndarray:
        longest = chord.rivals(np.sqrt(np.maximum(upper, 0.0)), self.ellipsoid)
        return longest * longest


def _spread(query: Query, points: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(pair, place, begins), int64: all places of the items, the pair that each is for, where those of each begin."""
    if query.single:
        return np.arange(len(points)), points, points
    counts = np.diff(query.first_place)[points]
    pair = np.repeat(np.arange(len(points)), counts)
    return pair, expanded(query.first_place[points], counts), np.cumsum(counts) - counts


def _both(query: Query, places: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(degrees, float64 (2, k); coordinates, float64 (3, k)) of some places of the query."""
    return np.ascontiguousarray(query.xy[places].T), query.coordinates[:, places]
