"""Edges that are straight in longitude and latitude, as files mean them and QGIS draws them, and how far they bend.

In space such an edge is a curve. It departs from the straight segment between its ends by at most an eighth of its
greatest second derivative, where half of the edge departs by a quarter of that. So segments answer, with a bound on
what they can be wrong by, and halving answers as exactly as one likes.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import shapely

from polyweight_plugin.core.metrics import geocentric
from polyweight_plugin.core.question import Ellipsoid


@dataclass(frozen=True)
class Edges:
    """n edges. lon, lat: where each begins, degrees, float64 (n,); d_lon, d_lat: what it adds until it ends."""

    lon: np.ndarray
    lat: np.ndarray
    d_lon: np.ndarray
    d_lat: np.ndarray

    def __len__(self) -> int:
        return len(self.lon)

    def __getitem__(self, some: np.ndarray) -> Edges:
        return Edges(self.lon[some], self.lat[some], self.d_lon[some], self.d_lat[some])

    def places(self, t: np.ndarray | float, ellipsoid: Ellipsoid) -> np.ndarray:
        """Where the share t of each edge, 0 to 1, is done: float64 (3, n)."""
        return geocentric.places(self.lon + t * self.d_lon, self.lat + t * self.d_lat, ellipsoid)

    def halves(self) -> Edges:
        """The two halves of each, side by side: 2 n edges."""
        lon, lat, d_lon, d_lat = (np.repeat(of, 2) for of in (self.lon, self.lat, self.d_lon / 2, self.d_lat / 2))
        lon[1::2] += d_lon[1::2]
        lat[1::2] += d_lat[1::2]
        return Edges(lon, lat, d_lon, d_lat)

    def bends(self, ellipsoid: Ellipsoid) -> np.ndarray:
        """No less than the second derivative of the place along each edge by t, metres, float64 (n,).

        With M the radius of curvature of the meridian and N that across it, and angles in radians, it is at most
        (M + |dM/dlat|) d_lat**2 + 2 M |d_lat d_lon| + N cos(lat) d_lon**2, where each is largest along the edge.
        The cosine matters: without it every edge near a pole would seem to bend enormously.
        """
        a, b = ellipsoid.a, ellipsoid.b
        largest, eccentricity2 = a * a / b, 1.0 - (b / a) ** 2
        to_radians = math.pi / 180.0
        across, upward = np.abs(self.d_lon) * to_radians, np.abs(self.d_lat) * to_radians
        end = self.lat + self.d_lat
        crosses = (self.lat < 0) != (end < 0)
        nearest = np.where(crosses, 0.0, np.minimum(np.abs(self.lat), np.abs(end)))
        cosine = geocentric.sine_cosine(nearest)[1]
        steepening = 1.0 + 1.5 * eccentricity2 / (1.0 - eccentricity2)
        return largest * (steepening * upward * upward + 2.0 * across * upward + cosine * across * across)


def deviations(edges: Edges, ellipsoid: Ellipsoid) -> np.ndarray:
    """No less than each edge departs from the straight segment in space between its ends, metres, float64 (n,)."""
    return edges.bends(ellipsoid) / 8.0


def of_geometries(geometries: np.ndarray) -> tuple[Edges, np.ndarray]:
    """(edges, the geometry of each, int64 (n,), ascending) of shapely geometries, object (m,), of whatever kinds.

    A place (a point, or a part of which nothing else is left) is an edge that ends where it begins; such an edge also
    ends every line and ring, which spares counting. Empty and missing geometries have none.
    """
    parts, owner = geometries, np.arange(len(geometries))
    kind = shapely.get_type_id(parts)
    while (kind >= shapely.GeometryType.MULTIPOINT).any():
        parts, index = shapely.get_parts(parts, return_index=True)
        owner, kind = owner[index], shapely.get_type_id(parts)
    xy, part = shapely.get_coordinates(parts, return_index=True)
    line, begins = part, np.ones(len(part), bool)
    if (kind == shapely.GeometryType.POLYGON).any():
        line = _lines(parts, kind, part)
    np.not_equal(line[1:], line[:-1], out=begins[1:])
    steps = np.zeros_like(xy)
    steps[:-1] = np.where(begins[1:, np.newaxis], 0.0, xy[1:] - xy[:-1])
    lon, lat = np.ascontiguousarray(xy.T)
    d_lon, d_lat = np.ascontiguousarray(steps.T)
    return Edges(lon, lat, d_lon, d_lat), owner[part]


def _lines(parts: np.ndarray, kind: np.ndarray, part: np.ndarray) -> np.ndarray:
    """Numbers, int64 (n,), that change from one ring, line or point to the next, for the vertices of parts."""
    rings = shapely.get_rings(parts)
    vertices = shapely.get_num_coordinates(rings)
    is_ring_vertex = kind[part] == shapely.GeometryType.POLYGON
    line = part.astype(np.int64)
    line[is_ring_vertex] = np.repeat(len(parts) + np.arange(len(rings)), vertices)
    return line


def wide(geometries: np.ndarray) -> int:
    """How many edges span more than 180 degrees of longitude, which may have been meant to go the other way round."""
    edges, _ = of_geometries(geometries)
    return int((np.abs(edges.d_lon) > 180.0).sum())
