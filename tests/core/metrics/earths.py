"""Ellipsoids, places on them, and an oracle: GeographicLib (Karney), by golden section along the true edges."""

from __future__ import annotations

import numpy as np
import shapely
from geographiclib.geodesic import Geodesic

from polyweight_plugin.core.question import Ellipsoid

EARTH = Ellipsoid(6378137.0, 6356752.314245179)
MARS = Ellipsoid(3396190.0, 3376200.0)
BALL = Ellipsoid(6371000.0, 6371000.0)
FLAT = Ellipsoid(60268000.0, 57000000.0)
"""Flatter than any planet but Saturn, as flat as GeographicLib's series of the sixth order serves well."""

ALL = [EARTH, MARS, BALL, FLAT]
NAMES = ["earth", "mars", "ball", "flat"]


def geodesic(lon, lat, to_lon, to_lat, ellipsoid=EARTH) -> np.ndarray:
    """Metres between places, one pair after the other."""
    karney = Geodesic(ellipsoid.a, (ellipsoid.a - ellipsoid.b) / ellipsoid.a)
    every = np.broadcast_arrays(*(np.asarray(of, float) for of in (lon, lat, to_lon, to_lat)))
    pairs = zip(*(of.ravel() for of in every))
    lengths = [karney.Inverse(y, x, v, u, Geodesic.DISTANCE)["s12"] for x, y, u, v in pairs]
    return np.array(lengths).reshape(every[0].shape)


def moved(lon, lat, azimuth, metres, ellipsoid=EARTH) -> tuple[np.ndarray, np.ndarray]:
    """Where one arrives, (lon, lat); longitudes are not wrapped."""
    karney = Geodesic(ellipsoid.a, (ellipsoid.a - ellipsoid.b) / ellipsoid.a)
    ends = [
        karney.Direct(y, x, azi, s, Geodesic.LATITUDE | Geodesic.LONGITUDE | Geodesic.LONG_UNROLL)
        for x, y, azi, s in zip(*np.broadcast_arrays(lon, lat, azimuth, metres))
    ]
    return np.array([end["lon2"] for end in ends]), np.array([end["lat2"] for end in ends])


def anywhere(random: np.random.Generator, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Places spread evenly, a quarter of them near a pole, some at one, some on the antimeridian: (lon, lat)."""
    lon, lat = random.uniform(-180, 180, count), np.degrees(np.arcsin(random.uniform(-1, 1, count)))
    near = count // 4
    lat[:near] = random.choice([-1, 1], near) * (90 - 10.0 ** random.uniform(-7, 1, near))
    lat[: count // 50] = random.choice([-90.0, 90.0], count // 50)
    lon[count - count // 20 :] = random.choice([-180.0, 180.0, 0.0, 90.0], count // 20)
    return lon, lat


def edge_distance(lon: float, lat: float, edge: np.ndarray, ellipsoid: Ellipsoid = EARTH, samples: int = 33) -> float:
    """Metres from a place to an edge, (2, 2), straight in degrees: the least of samples, then golden section."""

    def along(t: float) -> float:
        x, y = edge[0] + t * (edge[1] - edge[0])
        return karney.Inverse(lat, lon, y, x, Geodesic.DISTANCE)["s12"]

    karney = Geodesic(ellipsoid.a, (ellipsoid.a - ellipsoid.b) / ellipsoid.a)
    steps = np.linspace(0, 1, samples)
    lengths = [along(t) for t in steps]
    best = int(np.argmin(lengths))
    low, high = steps[max(best - 1, 0)], steps[min(best + 1, samples - 1)]
    golden = (5**0.5 - 1) / 2
    for _ in range(45):
        left, right = high - golden * (high - low), low + golden * (high - low)
        low, high = (low, right) if along(left) < along(right) else (left, high)
    return min(*lengths, along((low + high) / 2))


def distance(lon: float, lat: float, shape: shapely.Geometry, ellipsoid: Ellipsoid = EARTH) -> float:
    """Metres from a place to a shape of lines, points or polygons; 0 in it as its degrees say."""
    if shapely.intersects_xy(shape, lon, lat):
        return 0.0
    found = np.inf
    for part in shapely.get_parts(shape):
        lines = shapely.get_rings(part) if part.geom_type == "Polygon" else [part]
        for line in lines:
            xy = shapely.get_coordinates(line)
            for edge in zip(xy[:-1], xy[1:]) if len(xy) > 1 else [(xy[0], xy[0])]:
                found = min(found, edge_distance(lon, lat, np.array(edge), ellipsoid))
    return found
