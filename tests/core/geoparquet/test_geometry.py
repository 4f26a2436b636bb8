"""Geometry columns become shapes and places, whatever the encoding."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("pyarrow", reason="GeoParquet needs pyarrow")

import pyarrow as pa
import shapely

from polyweight_plugin.core.geoparquet.geometry import bounds_of, places_of, shapes_of
from polyweight_plugin.core.geoparquet.layer import open_layer
from polyweight_plugin.core.geoparquet.open_rings import closed
from polyweight_plugin.core.geoparquet.places import Place
from polyweight_plugin.core.geoparquet.request import Columns
from polyweight_plugin.core.geoparquet.rows import read_table
from tests.core.geoparquet import files

HOLE = shapely.Polygon([(0, 0), (10, 0), (10, 10), (0, 10)], [[(3, 3), (7, 3), (7, 7), (3, 7)]])
TWO = shapely.MultiPolygon([HOLE, shapely.box(20, 0, 30, 5)])

SHAPES = {
    "point": [shapely.Point(1, 2), None, shapely.Point(-3, 4.5)],
    "multipoint": [shapely.MultiPoint([(1, 2), (3, 4)]), None, shapely.MultiPoint([(5, 6)])],
    "polygon": [shapely.box(0, 0, 1, 1), None, HOLE],
    "multipolygon": [TWO, None, shapely.MultiPolygon([HOLE])],
}


def column_of(path):
    layer = open_layer(Place(str(path)))
    return read_table(Columns.of(layer), 0, 0, ["geometry"]).column("geometry"), layer.encoding


@pytest.mark.parametrize("kind", SHAPES)
@pytest.mark.parametrize("native", [True, False])
def test_shapes_are_read_as_they_were_written(tmp_path, kind, native):
    column, encoding = column_of(
        files.write(tmp_path / "a.parquet", SHAPES[kind], encoding=kind if native else "WKB", covering=False)
    )
    read = shapes_of(column, encoding)
    assert [None if one is None else one.wkt for one in read] == [
        None if one is None else one.wkt for one in SHAPES[kind]
    ]


def test_a_slice_of_a_column_is_that_slice(tmp_path):
    column, encoding = column_of(files.write(tmp_path / "a.parquet", SHAPES["multipolygon"], encoding="multipolygon"))
    assert shapes_of(column.slice(1), encoding)[1].wkt == SHAPES["multipolygon"][2].wkt


@pytest.mark.parametrize("native", ["multipoint", "WKB"])
def test_places_of_multipoints_belong_to_their_rows(tmp_path, native):
    column, encoding = column_of(files.write(tmp_path / "a.parquet", SHAPES["multipoint"], encoding=native))
    places = places_of(column, encoding)
    assert places.xy.tolist() == [[1, 2], [3, 4], [5, 6]]
    assert places.row.tolist() == [0, 0, 2]
    assert places.nowhere == 0


def test_points_that_are_nowhere_are_counted_and_empty_ones_are_not():
    points = [shapely.Point(np.inf, 1), shapely.Point(), shapely.Point(1, 1e14), shapely.Point(3, 4), None]
    column = pa.chunked_array([pa.array([None if one is None else shapely.to_wkb(one) for one in points])])
    places = places_of(column, "WKB")
    assert (places.xy.tolist(), places.row.tolist(), places.nowhere) == ([[3, 4]], [3], 2)


def test_a_polygon_among_the_points_is_told():
    column = pa.chunked_array([pa.array([shapely.to_wkb(HOLE)])])
    with pytest.raises(ValueError, match="polygon among the points"):
        places_of(column, "WKB")


def test_no_rows_are_no_shapes():
    assert len(shapes_of(pa.chunked_array([], pa.binary()), "WKB")) == 0
    assert len(shapes_of(pa.chunked_array([], files.NATIVE["multipolygon"]), "multipolygon")) == 0


def as_column(wkb: list[bytes | None], kind: pa.DataType, *, cut: int = 0) -> pa.ChunkedArray:
    """A column whose first rows are cut off, and which comes in two chunks."""
    array = pa.array([*wkb[:1] * cut, *wkb], kind)
    return pa.chunked_array([array[cut : cut + 1], array[cut + 1 :]])


POINTS = [shapely.Point(1, 2), None, shapely.Point(), shapely.Point(-0.0, 1e-300), shapely.Point(4, -5.5)]

WAYS = {
    "little-endian": lambda one: shapely.to_wkb(one, byte_order=1),
    "big-endian": lambda one: shapely.to_wkb(one, byte_order=0),
    "three dimensions": lambda one: shapely.to_wkb(shapely.force_3d(one, 7.0)),
    "with an SRID": lambda one: shapely.to_wkb(shapely.set_srid(one, 25832), include_srid=True),
    "multipoints": lambda one: shapely.to_wkb(shapely.multipoints([one])),
}


@pytest.mark.parametrize("kind", [pa.binary(), pa.large_binary()], ids=str)
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("cut", [0, 3])
def test_points_have_the_same_places_and_boxes_however_they_are_written(kind, way, cut):
    wkb = [None if one is None or (way != "little-endian" and one.is_empty) else WAYS[way](one) for one in POINTS]
    places = places_of(as_column(wkb, kind, cut=cut), "WKB")
    assert places.xy.tolist() == [[1, 2], [0, 1e-300], [4, -5.5]]
    assert np.signbit(places.xy[1, 0])
    assert (places.row.tolist(), places.nowhere) == ([0, 3, 4], 0)
    boxes = bounds_of(as_column(wkb, kind, cut=cut), "WKB")
    assert boxes[[0, 3, 4]].tolist() == [[1, 2, 1, 2], [0, 1e-300, 0, 1e-300], [4, -5.5, 4, -5.5]]
    assert np.isnan(boxes[[1, 2]]).all()


def test_a_line_as_long_as_a_point_is_no_point():
    """A polygon without rings, filled up to the length of a point, is refused and not read as a place."""
    wkb = (b"\x01\x03\x00\x00\x00" + bytes(16))[:21]
    with pytest.raises(ValueError, match="polygon among the points"):
        places_of(pa.chunked_array([pa.array([wkb])]), "WKB")


@pytest.mark.parametrize("encoding", ["point", "WKB"])
@pytest.mark.parametrize("points", [[], [None, None]], ids=["no rows", "only NULL"])
def test_where_there_is_no_point_there_is_no_place_and_no_box(encoding, points):
    column = pa.chunked_array([pa.array(points, files.XY if encoding == "point" else pa.binary())])
    assert len(places_of(column, encoding).xy) == 0
    assert np.isnan(bounds_of(column, encoding)).tolist() == [[True] * 4 for _ in points]


XY = {"x": 1.0, "y": 2.0}
RING = [{"x": x, "y": y} for x, y in ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 0.0))]
TRIANGLE = "((0 0, 1 0, 1 1, 0 0))"


@pytest.mark.parametrize(
    ("encoding", "values", "meant"),
    [
        ("multipolygon", [[[]], [[], [RING]], [[RING], []]], ["EMPTY", f"({TRIANGLE})", f"({TRIANGLE})"]),
        ("multipolygon", [[[[]]], [[RING, []]], None, []], ["EMPTY", f"({TRIANGLE})", None, "EMPTY"]),
        ("polygon", [[[]], [RING, []], [], None, [RING]], ["EMPTY", TRIANGLE, "EMPTY", None, TRIANGLE]),
    ],
)
def test_parts_that_are_empty_are_left_out_and_what_is_nothing_else_is_empty(encoding, values, meant):
    column = pa.chunked_array([pa.array(values, files.NATIVE[encoding])])
    read = shapes_of(column, encoding)
    expected = [None if one is None else f"{encoding.upper()} {one}" for one in meant]
    assert [None if one is None else one.wkt for one in read] == expected


@pytest.mark.parametrize(
    ("encoding", "value", "meant"),
    [
        ("polygon", [RING[:3]], f"POLYGON {TRIANGLE}"),
        ("polygon", [RING[:2]], None),
        ("polygon", [[*RING[:2], RING[0]]], None),
        ("polygon", [RING, RING[:2]], None),
        ("multipolygon", [[RING], [RING[:2]]], None),
        ("multipolygon", [[RING[:3]], [RING]], f"MULTIPOLYGON ({TRIANGLE}, {TRIANGLE})"),
        ("linestring", RING[:1], None),
        ("linestring", RING[:2], "LINESTRING (0 0, 1 0)"),
        ("multilinestring", [RING[:2], RING[:1]], None),
    ],
)
def test_rings_are_closed_and_what_has_too_few_corners_is_left_out(encoding, value, meant):
    kind = {**files.NATIVE, "linestring": pa.list_(files.XY), "multilinestring": pa.list_(pa.list_(files.XY))}[encoding]
    usual = {"linestring": RING[:2], "multilinestring": [RING[:2]], "polygon": [RING], "multipolygon": [[RING]]}
    column = pa.chunked_array([pa.array([None, value, usual[encoding]], kind)])
    read = shapes_of(column, encoding)
    assert [one is None for one in read] == [True, meant is None, False]
    assert meant is None or read[1].wkt == meant


@pytest.mark.parametrize(
    "shape", [TWO, shapely.MultiLineString([[(0, 0), (1, 1)]]), shapely.MultiPoint([(0, 0), (1, 1)])]
)
@pytest.mark.parametrize("order", [0, 1])
@pytest.mark.parametrize("srid", [True, False])
def test_any_wkb_is_walked_through_as_geos_does(shape, order, srid):
    for one in (shape, *shape.geoms, shapely.force_3d(shape, 1.0), shapely.GeometryCollection([shape, shape])):
        wkb = shapely.to_wkb(shapely.set_srid(one, 25832), byte_order=order, include_srid=srid)
        assert closed(wkb).equals_exact(shapely.force_2d(one), 0)
        for cut in (wkb[:-1], wkb[:3], wkb + b"\0"):
            with pytest.raises(ValueError, match="bytes"):
                closed(cut)


def test_counts_that_cannot_be_are_no_reason_to_wait():
    with pytest.raises(ValueError, match="it ends after 9 bytes"):
        closed(b"\x01\x06\0\0\0\xff\xff\xff\xff")
    with pytest.raises(ValueError, match="unknown kind of geometry 99"):
        closed(b"\x01\x63\0\0\0\0\0\0\0")
