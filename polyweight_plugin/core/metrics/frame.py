"""Axes in space that fit a layer: east, north and up at its middle.

Boxes along these axes are as flat as the land is, where those along the earth's axis would stand askew around it and be
twice as large. A turn in space changes no chord.
"""

from __future__ import annotations

import math

import numpy as np

from polyweight_plugin.core.metrics import geocentric
from polyweight_plugin.core.question import Ellipsoid

_AT_ONCE = 8192
"""Places computed together: few enough for a processor's cache, which makes a continent's a quarter of the time."""


class Frame:
    """Three axes at right angles, of an ellipsoid."""

    def __init__(self, ellipsoid: Ellipsoid, lon: float = 0.0, lat: float = 90.0) -> None:
        """East, north and up at a place, in degrees; at the pole those of the ellipsoid itself, turned."""
        self.ellipsoid = ellipsoid
        (sin_lon, sin_lat), (cos_lon, cos_lat) = geocentric.sine_cosine(np.array([lon, lat]))
        self._axes = (
            (-sin_lon, cos_lon, 0.0),
            (-sin_lat * cos_lon, -sin_lat * sin_lon, cos_lat),
            (cos_lat * cos_lon, cos_lat * sin_lon, sin_lat),
        )

    @classmethod
    def around(cls, ellipsoid: Ellipsoid, bounds: np.ndarray) -> Frame:
        """In the middle of rectangles of degrees, float64 (n, 4)."""
        if len(bounds) == 0:
            return cls(ellipsoid)
        west, south, east, north = np.ascontiguousarray(bounds.T)
        x, y, z = geocentric.places(west / 2 + east / 2, south / 2 + north / 2, ellipsoid).sum(axis=1).tolist()
        return cls(ellipsoid, math.degrees(math.atan2(y, x)), math.degrees(math.atan2(z, math.hypot(x, y))))

    def places(self, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
        """Along these axes, metres, float64 (3, n), of longitudes and latitudes in degrees."""
        out = np.empty((3, len(lon)))
        for start in range(0, len(lon), _AT_ONCE):
            some = slice(start, start + _AT_ONCE)
            out[:, some] = self._turned(geocentric.places(lon[some], lat[some], self.ellipsoid))
        return out

    def boxes(self, bounds: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(low, high), float64 (3, n), of boxes that hold all places of rectangles of degrees, float64 (n, 4).

        Two such boxes are known, of which we take what both hold: around the box along the earth's axis, for large
        rectangles, and around the corners, from whose bilinear surface a rectangle departs by no more than an eighth of
        its second derivatives, for small ones.
        """
        low, high = geocentric.boxes(bounds, self.ellipsoid)
        west, south, east, north = np.ascontiguousarray(bounds.T)
        corners = np.stack([self.places(lon, lat) for lon in (west, east) for lat in (south, north)])
        bulge = self._bulge(np.radians(east - west), np.radians(north - south))
        out_low, out_high = corners.min(axis=0) - bulge, corners.max(axis=0) + bulge
        for axis, direction in enumerate(self._axes):
            one, other = ([d * side for d, side in zip(direction, sides)] for sides in (low, high))
            least = sum(np.minimum(a, b) for a, b in zip(one, other))
            most = sum(np.maximum(a, b) for a, b in zip(one, other))
            np.maximum(out_low[axis], least, out=out_low[axis])
            np.minimum(out_high[axis], most, out=out_high[axis])
        return out_low, out_high

    def _bulge(self, wide: np.ndarray, high: np.ndarray) -> np.ndarray:
        """See lonlat_edges.Edges.bends; the radius of no parallel is larger than a."""
        a, b = self.ellipsoid.a, self.ellipsoid.b
        eccentricity2 = 1.0 - (b / a) ** 2
        steepening = 1.0 + 1.5 * eccentricity2 / (1.0 - eccentricity2)
        return (a * wide * wide + a * a / b * steepening * high * high) / 8.0

    def _turned(self, places: np.ndarray) -> np.ndarray:
        x, y, z = places
        return np.stack([a * x + b * y + c * z for a, b, c in self._axes])
