"""What the algorithm answers, worked out by hand."""

from __future__ import annotations

import math

import pytest
from qgis.core import QgsGeometry

from polyweight_plugin.processing.inputs.shapes import shape_wkb
from tests.processing.conftest import square

HOLED = "POLYGON((0 0, 100 0, 100 100, 0 100, 0 0), (40 40, 60 40, 60 60, 40 60, 40 40))"


@pytest.fixture
def ask(make_layer, run):
    """(sum, count) found by one point among polygons (wkt, weight)."""

    def ask(point, polygons, distance):
        points = make_layer("Point", ["id:integer"], [(point, 1)])
        layer = make_layer("MultiPolygon", ["w:double"], polygons)
        return tuple(run(points, layer, WEIGHT_FIELD="w", DISTANCE=distance).added[0])

    return ask


def test_a_point_inside_a_polygon_finds_it_at_distance_0(ask):
    assert ask("POINT(5 5)", [(square(0, 0), 7.0)], 0) == (7.0, 1)


@pytest.mark.promise(16)
def test_a_point_on_the_boundary_finds_the_polygon_at_distance_0(ask):
    assert ask("POINT(10 5)", [(square(0, 0), 7.0)], 0) == (7.0, 1)


def test_a_polygon_exactly_at_the_distance_counts(ask):
    assert ask("POINT(13 14)", [(square(0, 0), 7.0)], 5) == (7.0, 1)


def test_a_polygon_just_beyond_the_distance_does_not_count(ask):
    assert ask("POINT(13 14)", [(square(0, 0), 7.0)], math.nextafter(5, 0)) == (0.0, 0)


def test_the_corner_of_the_search_square_is_out_of_the_search_circle(ask):
    assert ask("POINT(19 19)", [(square(0, 0), 7.0)], 10) == (0.0, 0)


def test_a_point_in_a_hole_measures_to_the_edge_of_the_hole(ask):
    assert ask("POINT(50 50)", [(HOLED, 3.0)], 10) == (3.0, 1)
    assert ask("POINT(50 50)", [(HOLED, 3.0)], 9.999) == (0.0, 0)


def test_a_multipolygon_counts_once_however_many_parts_are_near(ask):
    parts = "MULTIPOLYGON(((0 0, 1 0, 1 1, 0 1, 0 0)), ((3 0, 4 0, 4 1, 3 1, 3 0)))"
    assert ask("POINT(2 0.5)", [(parts, 2.5)], 1) == (2.5, 1)


def test_overlapping_polygons_all_count(ask):
    assert ask("POINT(5 5)", [(square(0, 0), 1.0), (square(2, 2), 2.0), (square(4, 4), 4.0)], 0) == (7.0, 3)


def test_negative_weights_are_added_too(ask):
    assert ask("POINT(5 5)", [(square(0, 0), 1.5), (square(0, 0), -4.0)], 0) == (-2.5, 2)


def test_a_point_with_nothing_in_reach_gets_0_and_0(ask):
    assert ask("POINT(500 500)", [(square(0, 0), 1.0)], 10) == (0.0, 0)


@pytest.mark.promise(16)
def test_a_distance_larger_than_the_world_finds_everything(ask):
    assert ask("POINT(0 0)", [(square(0, 0), 1.0), (square(1e6, 1e6), 2.0)], 1e12) == (3.0, 2)


def test_each_type_has_its_own_sum_and_count(make_layer, run):
    points = make_layer("Point", ["name:string"], [("POINT(0 0)", "a"), ("POINT(100 0)", "b")])
    polygons = make_layer(
        "Polygon",
        ["kind:integer", "w:double"],
        [(square(1, 1), 2, 5.0), (square(2, 2), 10, 7.0), (square(101, 1), 2, 11.0), (square(102, 2), 2, 13.0)],
    )
    outcome = run(points, polygons, TYPE_FIELD="kind", WEIGHT_FIELD="w", DISTANCE=5)
    assert outcome.names == [
        "name",
        *("polygon_type2_Sum", "polygon_type2_Count", "polygon_type10_Sum", "polygon_type10_Count"),
    ]
    assert outcome.rows == [["a", 5.0, 1, 7.0, 1], ["b", 24.0, 2, 0.0, 0]]
    assert outcome.results["POINT_COUNT"] == 2
    assert outcome.results["POLYGON_COUNT"] == 4
    assert outcome.results["MATCH_COUNT"] == 4


def test_without_type_field_there_is_one_sum_and_one_count(make_layer, run):
    points = make_layer("Point", [], [("POINT(0 0)",)])
    polygons = make_layer("Polygon", ["w:integer"], [(square(1, 1), 3), (square(2, 2), 4)])
    outcome = run(points, polygons, WEIGHT_FIELD="w")
    assert outcome.names == ["polygon_Sum", "polygon_Count"]
    assert outcome.rows == [[7.0, 2]]


def test_without_weight_field_there_are_only_counts(make_layer, run):
    points = make_layer("Point", [], [("POINT(0 0)",)])
    polygons = make_layer("Polygon", ["kind:integer"], [(square(1, 1), 3), (square(2, 2), 4), (square(1, 2), 4)])
    outcome = run(points, polygons, TYPE_FIELD="kind")
    assert outcome.names == ["polygon_type3_Count", "polygon_type4_Count"]
    assert outcome.rows == [[1, 2]]


def test_the_output_keeps_order_attributes_and_geometries(make_layer, run):
    rows = [(f"POINT({x} {100 - x})", x, f"name {x}") for x in (5, 3, 9, 1)]
    points = make_layer("Point", ["x:integer", "name:string"], rows)
    outcome = run(points, make_layer("Polygon", [], [(square(0, 0),)]))
    assert [row[:2] for row in outcome.rows] == [[x, name] for _, x, name in rows]
    assert [f.geometry().asWkt(0) for f in outcome.layer.getFeatures()] == [
        f.geometry().asWkt(0) for f in points.getFeatures()
    ]
    assert outcome.layer.crs() == points.crs()


def test_a_multipoint_counts_from_its_nearest_part_and_stays_one(make_layer, run):
    points = make_layer(
        "MultiPoint", ["id:integer"], [("MULTIPOINT((500 500), (12 5), (900 0))", 1), ("MULTIPOINT((13 5))", 2)]
    )
    outcome = run(points, make_layer("Polygon", [], [(square(0, 0),)]), DISTANCE=2)
    assert outcome.rows == [[1, 1], [2, 0]]
    assert next(outcome.layer.getFeatures()).geometry().constGet().partCount() == 3


@pytest.mark.promise(14)
def test_z_and_m_do_not_matter_and_are_kept(make_layer, run):
    points = make_layer("PointZM", ["id:integer"], [("PointZM(12 5 900 7)", 1)])
    polygons = make_layer("PolygonZM", [], [("PolygonZM((0 0 5 1, 10 0 5 2, 10 10 5 3, 0 10 5 4, 0 0 5 5))",)])
    outcome = run(points, polygons, DISTANCE=2)
    assert outcome.rows == [[1, 1]]
    assert next(outcome.layer.getFeatures()).geometry().asWkt(0).upper().replace(" ", "") == "POINTZM(1259007)"


def test_polygons_go_to_geos_without_m_which_it_cannot_read_before_3_12():
    wkb = shape_wkb(QgsGeometry.fromWkt("PolygonZM((0 0 5 1, 9 0 5 2, 9 9 5 3, 0 0 5 5))"))
    assert int.from_bytes(wkb[1:5], "little") == 1003


def test_the_same_points_in_one_place_all_get_the_same_answer(make_layer, run):
    points = make_layer("Point", ["id:integer"], [("POINT(5 5)", i) for i in range(3000)])
    outcome = run(points, make_layer("Polygon", ["w:double"], [(square(0, 0), 0.1)] * 3), WEIGHT_FIELD="w")
    assert outcome.added == [[math.fsum([0.1] * 3), 3]] * 3000


def test_progress_only_rises_and_ends_at_100(make_layer, run):
    points = make_layer("Point", ["id:integer"], [(f"POINT({i} 0)", i) for i in range(5000)])
    steps = run(points, make_layer("Polygon", [], [(square(0, 0),)] * 700)).feedback.steps
    assert steps == sorted(steps)
    assert len(steps) > 5
    assert steps[-1] == 100
