"""Seeded synthetic layers of any size, the same for us and for every peer, kept under build/bench.

towns:  half of everything uniform, half in 200 clusters that points and polygons share; polygons of 8 to 40 vertices,
        20 to 200 m in radius; the area grows with the number of polygons, so that density stays what it is.
coasts: many small islands along the shores of 19 continents of 5,000 to 150,000 vertices, and points near and on them.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from polyweight_plugin.core.model import Points, Polygons

FOLDER = Path(__file__).parents[1] / "build" / "bench"
CRS = "EPSG:3857"
TYPES = 6
CLUSTERS = 200
SQUARE_METRES_PER_POLYGON = 1.03e5
CONTINENT_VERTICES = np.geomspace(5_000, 150_000, 19).astype(int)


@dataclass(frozen=True)
class Layers:
    """What one measure is made of: a kind of landscape and how much of it."""

    kind: str
    points: int
    polygons: int

    @property
    def name(self) -> str:
        return f"{self.kind}-{self.points}x{self.polygons}"

    @property
    def arrays(self) -> Path:
        return FOLDER / f"{self.name}.npz"

    @property
    def points_file(self) -> Path:
        return FOLDER / f"{self.name}-points.gpkg"

    @property
    def polygons_file(self) -> Path:
        return FOLDER / f"{self.name}-polygons.gpkg"


def load(layers: Layers) -> tuple[Points, Polygons]:
    """The layers as arrays, made on first use."""
    if not layers.arrays.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        points, polygons = make(layers)
        unfinished = layers.arrays.with_suffix(".part.npz")
        np.savez(
            unfinished,
            xy=points.xy,
            wkb=polygons.wkb,
            offsets=polygons.offsets,
            types=polygons.type_codes,
            weights=polygons.weights,
        )
        unfinished.replace(layers.arrays)
    stored = np.load(layers.arrays)
    return Points(stored["xy"]), Polygons(
        stored["wkb"], stored["offsets"], stored["types"], stored["weights"], type_count=TYPES
    )


def write_files(layers: Layers) -> None:
    """The same layers as two GeoPackages; the points have 15 fields. Needs pyogrio, so only run.py calls it."""
    points, polygons = load(layers)
    numbers = np.arange(1, len(points) + 1)
    names = np.array([f"Street of a name {i}" for i in range(1000)], object)
    _write(
        layers.points_file,
        "Point",
        np.array(points_as_wkb(points), object),
        {"PointID": numbers}
        | {f"whole{i}": numbers % (1000 + i) for i in range(4)}
        | {f"real{i}": numbers / (3 + i) for i in range(6)}
        | {f"text{i}": names[numbers % (1000 - i)] for i in range(4)},
    )
    _write(
        layers.polygons_file,
        "Polygon",
        np.array(wkb_list(polygons), object),
        {"polyType": polygons.type_codes + 1, "polyWeighting": polygons.weights},
    )


def wkb_list(polygons: Polygons) -> list[bytes]:
    """The polygons one by one, as peers want them."""
    wkb = polygons.wkb.tobytes()
    return [wkb[start:stop] for start, stop in zip(polygons.offsets[:-1], polygons.offsets[1:])]


def points_as_wkb(points: Points) -> list[bytes]:
    """The points one by one."""
    rows = np.zeros((len(points), 21), np.uint8)
    rows[:, 0] = rows[:, 1] = 1  # little endian, point
    rows[:, 5:] = points.xy.view(np.uint8).reshape(-1, 16)
    return [row.tobytes() for row in rows]


def make(layers: Layers) -> tuple[Points, Polygons]:
    """The layers, from a seed of their own."""
    random = np.random.default_rng(20_240_601)
    landscape = {"towns": _towns, "coasts": _coasts}[layers.kind]
    xy, vertices, ring_sizes = landscape(random, layers.points, layers.polygons)
    wkb, offsets = rings_as_wkb(vertices, ring_sizes)
    types = random.integers(0, TYPES, len(ring_sizes), dtype=np.int32)
    weights = random.gamma(2.0, 5.0, len(ring_sizes)).round(3)
    return Points(xy), Polygons(wkb, offsets, types, weights, TYPES)


def _write(path: Path, geometry_type: str, geometry: np.ndarray, fields: dict[str, np.ndarray]) -> None:
    from pyogrio import raw

    if not path.exists():
        unfinished = path.with_suffix(".part.gpkg")
        unfinished.unlink(missing_ok=True)
        raw.write(
            unfinished,
            geometry,
            list(fields.values()),
            list(fields),
            crs=CRS,
            geometry_type=geometry_type,
            layer="data",
            dataset_options={"VERSION": "1.2"},  # which every QGIS from 3.22 knows
        )
        unfinished.replace(path)


def rings_as_wkb(vertices: np.ndarray, ring_sizes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
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
