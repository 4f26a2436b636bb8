"""Tables of a PostgreSQL database: what it would not take is renamed, or refused before a table is touched."""

from __future__ import annotations

import math

import pytest
from qgis.core import NULL, QgsGeometry, QgsPoint, QgsVectorLayer

from tests.processing.conftest import square
from tests.processing.outputs.postgres import postgres_server


@pytest.fixture(scope="module")
def server():
    with postgres_server() as server:
        yield server


@pytest.fixture
def table(server, request):
    name = request.node.name[:40].replace("[", "_")
    return f'postgres://{server} table="public"."{name}" (geom)'


@pytest.fixture
def polygons(make_layer):
    return make_layer("Polygon", ["k:string", "w:double"], [(square(0, 0), "park", 0.1), (square(0, 0), "park", 0.2)])


def rows(table):
    layer = QgsVectorLayer(table.partition("://")[2], "again", "postgres")
    assert layer.isValid()
    return layer.fields().names()[1:], [f.attributes()[1:] for f in layer.getFeatures()]


def test_a_table_holds_all_digits_and_nulls(make_layer, polygons, run, table):
    points = make_layer("Point", ["id:integer"], [("POINT(5 5)", 1), (None, 2)])
    run(points, polygons, WEIGHT_FIELD="w", OUTPUT=table)
    assert rows(table) == (["id", "polygon_Sum", "polygon_Count"], [[1, 0.30000000000000004, 2], [2, NULL, NULL]])


def test_a_point_whose_coordinates_are_not_finite_is_kept_without_them(make_layer, polygons, run, table):
    points = make_layer("Point", ["id:integer"], [(QgsGeometry(QgsPoint(math.inf, 5)), 1), ("POINT(5 5)", 2)])
    run(points, polygons, OUTPUT=table)
    assert rows(table) == (["id", "polygon_Count"], [[1, NULL], [2, 2]])


@pytest.mark.parametrize("name", ["ctid", "xmin", "tableoid", "geom"])
def test_an_attribute_called_like_a_column_of_the_database_gets_another_name(make_layer, polygons, run, table, name):
    points = make_layer("Point", [f"{name}:string"], [("POINT(5 5)", "kept")])
    outcome = run(points, polygons, OUTPUT=table)
    assert rows(table) == ([f"{name}_2", "polygon_Count"], [["kept", 2]])
    assert f"'{name}' is '{name}_2'" in outcome.warnings


def test_names_that_are_equal_in_63_bytes_stay_apart(make_layer, run, table):
    kinds = ["ä" * 40 + "1", "ä" * 40 + "2"]
    polygons = make_layer("Polygon", ["k:string"], [(square(0, 0), kind) for kind in kinds])
    points = make_layer("Point", ["n" * 70 + "1:integer", "n" * 70 + "2:integer"], [("POINT(5 5)", 1, 2)])
    run(points, polygons, TYPE_FIELD="k", OUTPUT=table)
    names, values = rows(table)
    assert values == [[1, 2, 1, 1]]
    assert len(set(names)) == 4
    assert all(len(name.encode()) <= 63 for name in names)


def test_names_keep_their_case_and_quotes(make_layer, polygons, run, table):
    points = make_layer(
        "Point", ["A:integer", "a:integer", "it's:integer", 'x"y:integer'], [("POINT(5 5)", 1, 2, 3, 4)]
    )
    run(points, polygons, OUTPUT=table)
    assert rows(table) == (["A", "a", "it's", 'x"y', "polygon_Count"], [[1, 2, 3, 4, 2]])


@pytest.mark.parametrize("types, refused", [(1597, False), (1598, True)])
def test_as_many_fields_as_a_table_has_columns_are_written_and_more_leave_it_as_it_was(
    make_layer, run, refuse, table, types, refused
):
    points = make_layer("Point", ["id:integer"], [("POINT(5 5)", 1)])
    run(points, make_layer("Polygon", [], [(square(0, 0),)]), OUTPUT=table)
    polygons = make_layer("Polygon", ["k:integer"], [(square(0, 0), kind) for kind in range(types)])
    if refused:
        words = refuse(points, polygons, TYPE_FIELD="k", OUTPUT=table)
        assert "1,599 fields" in words
        assert "1,598" in words
        assert rows(table) == (["id", "polygon_Count"], [[1, 1]])
    else:
        run(points, polygons, TYPE_FIELD="k", OUTPUT=table)
        assert rows(table)[1] == [[1] * 1598]


def test_a_table_that_cannot_be_made_says_that_the_one_before_may_be_gone(make_layer, polygons, refuse, table):
    points = make_layer("Point", ["id:integer"], [("POINT(5 5)", 1)])
    elsewhere = table.replace('"public"', '"no such schema"')
    words = refuse(points, polygons, OUTPUT=elsewhere)
    assert words.endswith("A table that was there under the output's name may be gone.")


def test_a_destination_without_a_column_for_the_geometry_is_refused(make_layer, polygons, refuse, table):
    points = make_layer("Point", ["id:integer"], [("POINT(5 5)", 1)])
    words = refuse(points, polygons, OUTPUT=table.removesuffix(" (geom)"))
    assert "OUTPUT: the table has no column for the geometry" in words
