"""Seeded synthetic landscapes: the arrays of a layer of points and one of polygons, of any size.

towns:  half of everything uniform, half in 200 clusters that points and polygons share; polygons of 8 to 40 vertices,
        20 to 200 m in radius; the area grows with the number of polygons, so that density stays what it is.
coasts: many small islands along the shores of 19 continents of 5,000 to 150,000 vertices, and points near and on them.

Each in metres on a plane, or, as large on the ground, in degrees of longitude and latitude.
"""

from __future__ import annotations

import numpy as np

from polyweight_plugin.core.model import Points, Polygons

TYPES = 6
CLUSTERS = 200
SQUARE_METRES_PER_POLYGON = 1.03e5
CONTINENT_VERTICES = np.geomspace(5_000, 150_000, 19).astype(int)
METRES_OF_DEGREE = 111_200.0
MIDDLE = {"towns": (8.0, 48.0), "coasts": (0.0, 0.0)}
"""Longitude and latitude; continents must end before the poles."""


def make(landscape: str, points: int, polygons: int, in_degrees: bool) -> tuple[Points, Polygons]:
    """The layers, from a seed of their own."""
    random = np.random.default_rng(20_240_601)
    xy, vertices, ring_sizes = {"towns": _towns, "coasts": _coasts}[landscape](random, points, polygons)
    if in_degrees:
        middle = (xy.min(axis=0) + xy.max(axis=0)) / 2
        xy, vertices = (_degrees(metres - middle, *MIDDLE[landscape]) for metres in (xy, vertices))
    wkb, offsets = _rings_as_wkb(vertices, ring_sizes)
    types = random.integers(0, TYPES, len(ring_sizes), dtype=np.int32)
    weights = random.gamma(2.0, 5.0, len(ring_sizes)).round(3)
    return Points(xy), Polygons(wkb, offsets, types, weights, TYPES)


def _degrees(metres: np.ndarray, lon: float, lat: float) -> np.ndarray:
    """Longitudes and latitudes of places so far east and north of one (sinusoidal projection: areas are true)."""
    lats = lat + metres[:, 1] / METRES_OF_DEGREE
    return np.column_stack([lon + metres[:, 0] / METRES_OF_DEGREE / np.cos(np.radians(lats)), lats])


def _rings_as_wkb(vertices: np.ndarray, ring_sizes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """WKB (uint8) and offsets (n + 1) of n polygons of one closed ring each, without a loop."""
    header = np.zeros((len(ring_sizes), 13), np.uint8)
    header[:, 0] = 1  # little endian
    header[:, 1] = 3  # polygon
    header[:, 5] = 1  # of one ring
    header[:, 9:] = ring_sizes.astype("<u4").view(np.uint8).reshape(-1, 4)
    offsets = np.concatenate([[0], np.cumsum(13 + 16 * ring_sizes)]).astype(np.int64)
    in_header = offsets[:-1, None] + np.arange(13)
    wkb = np.empty(offsets[-1], np.uint8)
    is_vertex = np.ones(offsets[-1], bool)
    is_vertex[in_header] = False
    wkb[in_header] = header
    wkb[is_vertex] = vertices.astype("<f8").reshape(-1).view(np.uint8)
    return wkb, offsets


def _towns(random: np.random.Generator, points: int, polygons: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    side = np.sqrt(SQUARE_METRES_PER_POLYGON * polygons)
    clusters = random.uniform(0, side, (CLUSTERS, 2))

    def scatter(n: int) -> np.ndarray:
        clustered = random.choice(clusters, n // 2) + random.normal(0, side / 64, (n // 2, 2))
        return random.permutation(np.concatenate([random.uniform(0, side, (n - n // 2, 2)), clustered]))

    vertices, ring_sizes = _small_rings(random, scatter(polygons), random.uniform(20, 200, polygons))
    return scatter(points), vertices, ring_sizes


def _coasts(random: np.random.Generator, points: int, polygons: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    side = 10_000_000.0
    shores = [_shore(random, random.uniform(0, side, 2), 13.0 * n, n) for n in CONTINENT_VERTICES]
    shore = np.concatenate(shores)
    isles = random.choice(shore, polygons) + random.normal(0, 50_000, (polygons, 2))
    small, small_sizes = _small_rings(random, isles, random.pareto(1.5, polygons) * 100 + 50)
    on_shore = random.choice(shore, points // 2) + random.normal(0, 20_000, (points // 2, 2))
    xy = random.permutation(np.concatenate([random.uniform(0, side, (points - points // 2, 2)), on_shore]))
    return xy, np.concatenate([shore, small]), np.concatenate([[len(s) for s in shores], small_sizes])


def _small_rings(random: np.random.Generator, centres: np.ndarray, radii: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Star-shaped rings of 8 to 40 vertices and one that closes them."""
    corners = random.integers(8, 41, len(centres))
    ring_sizes = corners + 1
    first = np.cumsum(ring_sizes) - ring_sizes
    ring = np.repeat(np.arange(len(centres)), ring_sizes)
    step = np.arange(len(ring)) - first[ring]
    angle = 2 * np.pi * step / corners[ring]
    reach = radii[ring] * random.uniform(0.7, 1.0, len(ring))
    vertices = centres[ring] + reach[:, None] * np.column_stack([np.cos(angle), np.sin(angle)])
    vertices[first + corners] = vertices[first]
    return vertices, ring_sizes


def _shore(random: np.random.Generator, centre: np.ndarray, radius: float, corners: int) -> np.ndarray:
    """One closed ring whose distance from its centre is a random walk that comes home, as rugged as a real coast."""
    turn = np.arange(corners + 1) / corners
    walk = np.concatenate([[0.0], np.cumsum(random.normal(0, 1, corners))])
    walk -= turn * walk[-1]
    reach = radius * np.exp(0.3 * walk / np.abs(walk).max())
    vertices = centre + reach[:, None] * np.column_stack([np.cos(2 * np.pi * turn), np.sin(2 * np.pi * turn)])
    vertices[-1] = vertices[0]
    return vertices
