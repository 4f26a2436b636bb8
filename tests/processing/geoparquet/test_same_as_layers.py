"""What the algorithm answers on files is, by name and to the last bit, what the one on layers answers on the same."""

from __future__ import annotations

import json
import math
import struct

import numpy as np
import pytest

pytest.importorskip("pyarrow", reason="GeoParquet needs pyarrow")

import pyarrow as pa
import pyarrow.parquet as pq
import shapely
from qgis.core import QgsGeometry

from tests.core import layers
from tests.core.geoparquet import files
from tests.processing.geoparquet.test_algorithm import run as run_on_files
from tests.processing.geoparquet.test_terminal import UTM

ALL = [0, 1, 2, 3, 4, 5, 6, 7, 8]
NO_PAIRS = [0, 1, 2, 3, 4, 6, 7, 8]
COLUMNS = {"kind": "integer", "w": "double", "reach": "double"}

QUESTIONS = {
    "all statistics": {"STATISTICS": ALL},
    "distances": {"STATISTICS": ALL, "MORE_DISTANCES": "20, 75.5"},
    "rings": {"STATISTICS": ALL, "MORE_DISTANCES": "20, 75.5", "RINGS": True, "NO_MATCH": 1},
    "no type": {"TYPE_FIELD": None, "STATISTICS": ALL},
    "no weight": {"WEIGHT_FIELD": None},
    "feet": {"UNIT": 3, "DISTANCE": 123.45, "STATISTICS": ALL},
    "a field in feet": {"UNIT": 3, "DISTANCE": "field:far", "STATISTICS": ALL},
    "a reach in yards": {"UNIT": 5, "REACH_FIELD": "reach", "STATISTICS": ALL},
    "types": {"TYPES": "2.0, 7", "OTHER_TYPES": 1, "STATISTICS": ALL},
    "linear": {"DECAY": 1, "STATISTICS": NO_PAIRS},
    "exponential": {"DECAY": 2, "STATISTICS": NO_PAIRS},
    "Gaussian": {"DECAY": 3, "DECAY_PARAMETER": 0.02, "UNIT": 2, "DISTANCE": 0.05, "STATISTICS": NO_PAIRS},
    "inverse power": {"DECAY": 4, "STATISTICS": NO_PAIRS, "MORE_DISTANCES": "20"},
    "share": {"SHARE": 1, "STATISTICS": NO_PAIRS},
    "density by reach": {"SHARE": 2, "REACH_FIELD": "reach", "UNIT": 3, "STATISTICS": NO_PAIRS},
    "density in rings": {"SHARE": 2, "MORE_DISTANCES": "20", "RINGS": True, "DECAY": 2},
    "discarded": {"DISCARD_NONMATCHING": True, "DISTANCE": 5},
    "along the ellipsoid": {"STATISTICS": ALL, "MORE_DISTANCES": "20", "DECAY": 0},
    "along the ellipsoid, faded": {"UNIT": 6, "DISTANCE": 0.04, "DECAY": 3, "STATISTICS": NO_PAIRS},
    "on a plane of degrees": {"UNIT": 8, "DISTANCE": 0.0004, "STATISTICS": ALL},
}


class Quarter:
    """300 points and 120 polygons on half a kilometre; degrees: where a hundred thousandth of a degree is a metre."""

    def __init__(self, degrees: bool) -> None:
        random = np.random.default_rng(81)
        place = (lambda xy: np.array([9.0, 48.0]) + xy * 1e-5) if degrees else (lambda xy: xy)
        points = shapely.points(random.uniform(0, 500, (300, 2)))
        polygons = [layers.star(random, *random.uniform(0, 500, 2), random.uniform(3, 20), 9) for _ in range(120)]
        self.points = list(shapely.transform(points, place))
        self.polygons = list(shapely.transform(np.array(polygons), place))
        self.points[7] = self.polygons[11] = None
        self.far = [None, *random.uniform(0, 200, 299).round(2).tolist()]
        self.kind = [None, *random.integers(1, 5, 119).tolist()]
        self.w = [1.0, None, math.nan, *random.normal(0, 10, 117).tolist()]
        self.reach = [1.0, 2.0, None, -1.0, *random.uniform(0, 200, 116).round(2).tolist()]

    def as_layers(self, make_layer, crs: str):
        def geometry(shape):
            if shape is None:
                return None
            made = QgsGeometry()
            made.fromWkb(shapely.to_wkb(shape))
            return made

        points = zip(map(geometry, self.points), range(300), self.far)
        polygons = zip(map(geometry, self.polygons), self.kind, self.w, self.reach)
        return (
            make_layer("Point", ["id:integer", "far:double"], points, crs),
            make_layer("Polygon", [f"{name}:{kind}" for name, kind in COLUMNS.items()], polygons, crs),
        )

    def as_files(self, folder, crs: object) -> dict[str, str]:
        columns = {name: getattr(self, name) for name in COLUMNS}
        points = files.write(
            folder / "points.parquet", self.points, {"id": range(300), "far": self.far}, crs=crs, row_group=70
        )
        polygons = files.write(folder / "polygons.parquet", self.polygons, columns, crs=crs, row_group=50)
        return {"POINTS": str(points), "POLYGONS": str(polygons)}


def bits(value: object) -> object:
    return struct.pack("<d", value) if isinstance(value, float) else value


@pytest.mark.parametrize("question", QUESTIONS)
def test_files_are_answered_as_layers_are_in_names_and_bits(question, make_layer, run, tmp_path):
    degrees = question.startswith(("along", "on a plane"))
    quarter = Quarter(degrees)
    parameters = {"TYPE_FIELD": "kind", "WEIGHT_FIELD": "w", "DISTANCE": 50, **QUESTIONS[question]}
    parameters = {name: value for name, value in parameters.items() if value is not None}
    crs = ("EPSG:4326", "missing") if degrees else ("EPSG:25832", UTM)
    layer = run(*quarter.as_layers(make_layer, crs[0]), **parameters)
    _, ok, feedback = run_on_files(**quarter.as_files(tmp_path, crs[1]), **parameters, OUTPUT=str(tmp_path / "files"))
    assert ok, feedback.textLog()
    table = pq.read_table(tmp_path / "files").drop_columns(["geometry", "bbox"])
    assert table.column_names == layer.names
    for name in table.column_names:
        assert list(map(bits, table.column(name).to_pylist())) == list(map(bits, layer.column(name))), name
    assert any(value for value in table.column(2).to_pylist())


RING = [(0, 0), (40, 0), (40, 40), (0, 40)]
HOLE = [(10, 10), (30, 10), (30, 30), (10, 30)]


def wkb(*rings, order: str = "<", dimensions: int = 2) -> bytes:
    """Of a polygon whose rings are as they are, also open ones."""
    kind = {2: 3, 3: 1003, 4: 3003}[dimensions]
    made = struct.pack(f"{order}BII", order == "<", kind, len(rings))
    for ring in rings:
        made += struct.pack(f"{order}I", len(ring))
        made += b"".join(struct.pack(f"{order}{dimensions}d", *xy, *[7.0] * (dimensions - 2)) for xy in ring)
    return made


def several(kind: int, *parts: bytes) -> bytes:
    return struct.pack("<BII", 1, kind, len(parts)) + b"".join(parts)


CLOSED, CLOSED_HOLE = [*RING, RING[0]], [*HOLE, HOLE[0]]
TRIANGLE = [(60, 0), (80, 0), (80, 20)]

OPEN = {
    "ring": (wkb(RING), wkb(CLOSED)),
    "ring and hole": (wkb(RING, HOLE), wkb(CLOSED, CLOSED_HOLE)),
    "big-endian": (wkb(RING, order=">"), wkb(CLOSED)),
    "with Z": (wkb(RING, dimensions=3), wkb(CLOSED)),
    "with Z and M": (wkb(RING, dimensions=4), wkb(CLOSED)),
    "one ring of two": (several(6, wkb(CLOSED), wkb(TRIANGLE)), several(6, wkb(CLOSED), wkb([*TRIANGLE, TRIANGLE[0]]))),
}
"""Well-known binary, and the same as QGIS reads it from a file: closed."""

ODD = {
    "a ring of two corners": wkb([(0, 0), (40, 0), (0, 0)]),
    "an open ring of two corners": wkb([(0, 0), (40, 0)]),
    "one bad ring of two": several(6, wkb(CLOSED), wkb([(60, 0), (80, 0)])),
    "a vertex that is no number": wkb([(0, 0), (40, 0), (math.nan, 40), (0, 40), (0, 0)]),
    "an infinite vertex": wkb([(0, 0), (40, 0), (40, math.inf), (0, 40), (0, 0)]),
    "a vertex too far away": wkb([(0, 0), (40, 0), (40, 1e14), (0, 40), (0, 0)]),
    "a bow-tie": wkb([(0, 0), (40, 40), (40, 0), (0, 40), (0, 0)]),
    "a collection with a line": several(7, wkb(CLOSED), shapely.to_wkb(shapely.LineString([(60, 60), (90, 90)]))),
    "a collection without a polygon": several(7, shapely.to_wkb(shapely.LineString([(60, 60), (90, 90)]))),
    "a collection in a collection": several(7, several(7, several(6, wkb(CLOSED))), several(7)),
    "a polygon without rings": shapely.to_wkb(shapely.Polygon()),
}

SOME = wkb([(20, 60), (30, 60), (30, 70), (20, 70), (20, 60)])


@pytest.mark.parametrize(
    "odd",
    [*((name, *OPEN[name]) for name in OPEN), *((name, ODD[name], ODD[name]) for name in ODD)],
    ids=[*OPEN, *ODD],
)
def test_odd_polygons_are_answered_as_on_layers(odd, make_layer, run, tmp_path):
    what, in_file, in_layer = odd
    points = np.array(shapely.points(np.random.default_rng(5).uniform(-10, 100, (200, 2))))
    files.write(tmp_path / "points.parquet", points, {"id": range(200)}, crs=UTM)
    meta = {"encoding": "WKB", "geometry_types": [], "crs": UTM}
    geo = {"version": "1.0.0", "primary_column": "geometry", "columns": {"geometry": meta}}
    table = pa.table({"w": [3.0, 5.0], "geometry": [in_file, SOME]}).replace_schema_metadata({"geo": json.dumps(geo)})
    pq.write_table(table, tmp_path / "polygons.parquet")

    def rows(pieces, *columns):
        for piece, *values in zip(pieces, *columns):
            geometry = QgsGeometry()
            geometry.fromWkb(piece)
            yield (geometry, *values)

    kind = "GeometryCollection" if "collection" in what else "MultiPolygon" if in_layer[1] == 6 else "Polygon"
    shapes = [in_layer, several(7, SOME) if kind == "GeometryCollection" else SOME]
    asked = {"WEIGHT_FIELD": "w", "DISTANCE": 20, "STATISTICS": [0, 1, 5]}
    layer = run(
        make_layer("Point", ["id:integer"], rows(shapely.to_wkb(points).tolist(), range(200))),
        make_layer(kind, ["w:double"], rows(shapes, [3.0, 5.0])),
        **asked,
    )
    given = {"POINTS": str(tmp_path / "points.parquet"), "POLYGONS": str(tmp_path / "polygons.parquet")}
    _, ok, feedback = run_on_files(**given, **asked, OUTPUT=str(tmp_path / "files"))
    assert ok, feedback.textLog()
    found = pq.read_table(tmp_path / "files")
    for name in layer.names[1:]:
        assert list(map(bits, found.column(name).to_pylist())) == list(map(bits, layer.column(name))), name


@pytest.mark.parametrize("latitude", [89.9, 90.1])
def test_beyond_the_pole_nothing_lies(latitude, make_layer, run, tmp_path):
    points = [shapely.Point(10, latitude), shapely.Point(11, 89.95)]
    polygons = [shapely.box(10, 89.85, 10.5, 89.9), shapely.box(10, 89.8, 20, latitude)]
    given = {
        "POINTS": str(files.write(tmp_path / "points.parquet", points, {"id": [1, 2]})),
        "POLYGONS": str(files.write(tmp_path / "polygons.parquet", polygons, {"w": [3.0, 5.0]})),
    }
    _, ok, feedback = run_on_files(**given, WEIGHT_FIELD="w", DISTANCE=50_000, OUTPUT=str(tmp_path / "files"))
    assert ok, feedback.textLog()
    found = pq.read_table(tmp_path / "files").column("polygon_Sum").to_pylist()
    assert found == ([8.0, 8.0] if latitude < 90 else [None, 3.0])
    assert any("1 polygon with a latitude beyond 90 degrees" in text for text in feedback.warnings) == (latitude > 90)
