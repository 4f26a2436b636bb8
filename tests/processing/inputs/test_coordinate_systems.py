"""Layers in different coordinate systems, in degrees, or in none that is known."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProject,
)

from tests.processing.conftest import CRS, square

X, Y = 565_000, 5_935_000


@pytest.fixture
def to_degrees():
    """A polygon in CRS as the same polygon in longitude and latitude."""

    def to_degrees(wkt):
        geometry = QgsGeometry.fromWkt(wkt)
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        assert (
            geometry.transform(
                QgsCoordinateTransform(QgsCoordinateReferenceSystem(CRS), degrees, QgsProject.instance())
            )
            == 0
        )
        return geometry

    return to_degrees


@pytest.mark.promise(18)
def test_polygons_are_reprojected_into_the_crs_of_the_points(make_layer, run, to_degrees):
    points = make_layer("Point", ["id:integer"], [(f"POINT({X + 10 + d} {Y + 5})", d) for d in (4, 6)])
    polygons = make_layer("Polygon", ["w:double"], [(to_degrees(square(X, Y)), 2.0)], crs="EPSG:4326")
    outcome = run(points, polygons, WEIGHT_FIELD="w", DISTANCE=5)
    assert outcome.rows == [[4, 2.0, 1], [6, 0.0, 0]]
    assert outcome.layer.crs().authid() == CRS


def test_polygons_of_a_file_are_reprojected_too(make_layer, save, run, to_degrees):
    points = save(make_layer("Point", ["id:integer"], [(f"POINT({X + 14} {Y + 5})", 1)]), "points.gpkg")
    polygons = save(make_layer("Polygon", [], [(to_degrees(square(X, Y)),)], crs="EPSG:4326"), "polygons.gpkg")
    assert run(points, polygons, DISTANCE=5).column("polygon_Count") == [1]


@pytest.mark.promise(18)
def test_where_degrees_are_asked_for_the_distance_is_in_degrees_and_the_log_says_so_loudly(make_layer, run):
    points = make_layer("Point", ["id:integer"], [("POINT(10.5 50)", 1)], crs="EPSG:4326")
    polygons = make_layer("Polygon", [], [(square(11, 50, 1),), (square(12, 50, 1),)], crs="EPSG:4326")
    outcome = run(points, polygons, DISTANCE=1, UNIT=8)
    assert outcome.added == [[1]]
    assert "1 DEGREES, not metres" in outcome.warnings
    assert "reproject" in outcome.warnings


def test_in_longitude_and_latitude_a_distance_is_in_metres_along_the_ellipsoid(make_layer, run):
    """From 10.5 degrees east at 50 north to the meridian of 11: 35,847.61 metres, as GeographicLib says."""
    points = make_layer("Point", ["id:integer"], [("POINT(10.5 50)", 1)], crs="EPSG:4326")
    polygons = make_layer("Polygon", [], [(square(11, 49, 2),), (square(12, 50, 1),)], crs="EPSG:4326")
    for distance, found in ((0, 0), (35_847.6, 0), (35_847.62, 1), (100_000, 1), (108_000, 2)):
        outcome = run(points, polygons, DISTANCE=distance)
        assert outcome.added == [[found]], distance
    assert "DEGREES" not in outcome.warnings
    assert any("along the surface of the ellipsoid" in info for info in outcome.feedback.infos)


def test_on_a_plane_the_log_names_the_unit_of_the_distance(make_layer, run):
    points = make_layer("Point", [], [("POINT(0 0)",)])
    polygons = make_layer("Polygon", ["w:double"], [(square(0, 0), 1.0)])
    outcome = run(points, polygons, WEIGHT_FIELD="w", DISTANCE=250)
    said = "Search distance: 250 metres, on the plane of EPSG:25832 - ETRS89 / UTM zone 32N."
    assert said in outcome.feedback.infos
    assert outcome.warnings == ""


@pytest.mark.promise(18)
@pytest.mark.parametrize("points_crs, polygons_crs, named", [("", CRS, "'point'"), (CRS, "", "'polygon'")])
def test_a_layer_without_crs_is_taken_to_be_in_that_of_the_other(make_layer, run, points_crs, polygons_crs, named):
    points = make_layer("Point", ["id:integer"], [("POINT(5 5)", 1)], crs=points_crs)
    outcome = run(points, make_layer("Polygon", [], [(square(0, 0),)], crs=polygons_crs))
    assert outcome.added == [[1]]
    assert f"The layer {named} has no CRS" in outcome.warnings


def test_two_layers_without_crs_are_taken_as_a_plane(make_layer, run):
    points = make_layer("Point", ["id:integer"], [("POINT(5 5)", 1)], crs="")
    outcome = run(points, make_layer("Polygon", [], [(square(0, 0),)], crs=""))
    assert outcome.added == [[1]]
    assert "Neither layer has a CRS" in outcome.warnings


def test_degrees_are_noticed_where_only_the_polygons_have_a_crs(make_layer, run):
    points = make_layer("Point", ["id:integer"], [("POINT(5 5)", 1)], crs="")
    polygons = make_layer("Polygon", [], [(square(0, 0),)], crs="EPSG:4326")
    assert "DEGREES" in run(points, polygons, UNIT=8, DISTANCE=1).warnings


@pytest.mark.promise(14)
def test_polygons_that_a_transformation_throws_to_infinity_are_left_out(make_layer, run):
    beyond_the_pole = "POLYGON((0 80, 10 80, 10 95, 0 95, 0 80))"
    points = make_layer("Point", ["id:integer"], [("POINT(0 0)", 1)], crs="EPSG:3857")
    polygons = make_layer("Polygon", [], [(beyond_the_pole,), (square(0, 0, 1),)], crs="EPSG:4326")
    outcome = run(points, polygons, DISTANCE=1e12)
    assert outcome.added == [[1]]
    assert "1 polygon of 'polygon'" in outcome.warnings
    assert "left out" in outcome.warnings


def test_a_transformation_that_fails_for_every_polygon_is_an_error(make_layer, refuse):
    points = make_layer("Point", ["id:integer"], [("POINT(0 0)", 1)], crs=CRS)
    polygons = make_layer("Polygon", [], [(square(500, 500),)], crs="EPSG:4326")
    assert "Not one polygon of 'polygon' can be transformed" in refuse(points, polygons)


def test_polygons_without_geometry_in_another_crs_reach_no_point(make_layer, run):
    points = make_layer("Point", ["id:integer"], [("POINT(5 5)", 1)])
    assert run(points, make_layer("Polygon", [], [(None,)], crs="EPSG:4326")).added == [[0]]


@pytest.mark.promise(18)
def test_a_transformation_between_two_planets_is_refused_by_name(make_layer, refuse):
    points = make_layer("Point", ["id:integer"], [("POINT(0 0)", 1)], crs="IAU_2015:49900")
    assert points.crs().isValid()
    words = refuse(points, make_layer("Polygon", [], [(square(0, 0),)], crs="EPSG:4326"))
    assert "'polygon'" in words
    assert "EPSG:4326" in words
