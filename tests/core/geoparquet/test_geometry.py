"""Geometry columns become shapes and places, whatever the encoding."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("pyarrow", reason="GeoParquet needs pyarrow")

import pyarrow as pa
import shapely

from polyweight_plugin.core.geoparquet.geometry import places_of, shapes_of
from polyweight_plugin.core.geoparquet.layer import open_layer
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
