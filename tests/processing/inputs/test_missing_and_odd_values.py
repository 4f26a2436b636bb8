"""NULLs, empty layers, geometries that are odd, numbers that are not finite or too large."""

from __future__ import annotations

import math
import struct

import pytest
from osgeo import gdal, ogr, osr
from qgis.core import NULL, QgsFeatureRequest, QgsGeometry, QgsPoint, QgsProcessingContext

from tests.processing.conftest import square

ONE_POINT = [("POINT(5 5)", 1)]


@pytest.fixture
def one_point(make_layer):
    return make_layer("Point", ["id:integer"], ONE_POINT)


@pytest.mark.promise(15)
def test_a_polygon_with_null_weight_is_counted_and_adds_nothing(make_layer, run, one_point):
    polygons = make_layer("Polygon", ["w:double"], [(square(0, 0), NULL), (square(0, 0), 2.0), (square(0, 0), NULL)])
    outcome = run(one_point, polygons, WEIGHT_FIELD="w")
    assert outcome.added == [[2.0, 3]]
    assert "2 polygons of 'polygon' with NULL in 'w': counted" in outcome.warnings


def test_a_polygon_with_a_weight_that_is_not_finite_is_counted_and_adds_nothing(make_layer, run, one_point):
    rows = [(square(0, 0), weight) for weight in (math.nan, math.inf, -math.inf, 2.0)]
    outcome = run(one_point, make_layer("Polygon", ["w:double"], rows), WEIGHT_FIELD="w")
    assert outcome.added == [[2.0, 4]]
    assert "3 polygons of 'polygon' with a weight in 'w' that is not finite: counted" in outcome.warnings


def test_a_polygon_with_null_type_belongs_to_no_type(make_layer, run, one_point):
    rows = [(square(0, 0), NULL), (square(0, 0), 3), (square(0, 0), NULL)]
    outcome = run(one_point, make_layer("Polygon", ["kind:integer"], rows), TYPE_FIELD="kind")
    assert outcome.names == ["id", "polygon_type3_Count"]
    assert outcome.rows == [[1, 1]]
    assert outcome.results["POLYGON_COUNT"] == 3
    assert outcome.results["MATCH_COUNT"] == 1
    assert "2 polygons of 'polygon' with NULL in 'kind'" in outcome.warnings


def test_a_point_without_geometry_is_kept_with_nulls(make_layer, run):
    points = make_layer("Point", ["id:integer"], [("POINT(5 5)", 1), (None, 2), ("POINT EMPTY", 3), ("POINT(6 6)", 4)])
    polygons = make_layer("Polygon", ["w:double"], [(square(0, 0), 2.0)])
    outcome = run(points, polygons, WEIGHT_FIELD="w")
    assert outcome.rows == [[1, 2.0, 1], [2, None, None], [3, None, None], [4, 2.0, 1]]
    assert outcome.results["POINT_COUNT"] == 4
    assert "2 points of 'point' without geometry" in outcome.warnings


@pytest.mark.parametrize("bad", [(math.inf, 5.0), (5.0, -math.inf), (math.nan, 5.0), (1.7e308, 5.0)])
def test_a_point_whose_coordinates_are_not_finite_is_kept_with_nulls(make_layer, run, bad):
    points = make_layer("Point", ["id:integer"], [(QgsGeometry(QgsPoint(*bad)), 1), ("POINT(5 5)", 2)])
    outcome = run(points, make_layer("Polygon", [], [(square(0, 0),)]))
    assert outcome.rows == [[1, None], [2, 1]]
    assert "1 point of 'point' with coordinates that are not finite" in outcome.warnings


def test_a_multipoint_keeps_its_finite_parts(make_layer, run, tmp_path):
    odd = QgsGeometry.fromWkt("MULTIPOINT((5 5))")
    assert odd.addPart(QgsPoint(math.inf, 0)) == QgsGeometry.OperationResult.Success
    points = make_layer(
        "MultiPoint", ["id:integer"], [(odd, 1), ("MULTIPOINT((900 0), (5 6))", 2), ("MULTIPOINT EMPTY", 3)]
    )
    polygons = make_layer("Polygon", [], [(square(0, 0),)])
    assert run(points, polygons).rows == [[1, 1], [2, 1], [3, None]]

    outcome = run(points, polygons, OUTPUT=str(tmp_path / "out.gpkg"))

    assert [row[-1] for row in outcome.rows] == [1, 1, None]
    places = [feature.geometry().asWkt() for feature in outcome.layer.getFeatures()]
    assert places == ["MultiPoint ((5 5))", "MultiPoint ((900 0),(5 6))", "MultiPoint EMPTY"]
    assert "1 point of 'multipoint' with coordinates that are not finite: written without them." in outcome.warnings


def test_a_polygon_without_geometry_reaches_no_point_and_its_type_stays_in_the_schema(make_layer, run, one_point):
    rows = [(None, 1), ("POLYGON EMPTY", 2), (square(0, 0), 3)]
    outcome = run(one_point, make_layer("Polygon", ["kind:integer"], rows), TYPE_FIELD="kind", DISTANCE=1e9)
    assert outcome.names[1:] == ["polygon_type1_Count", "polygon_type2_Count", "polygon_type3_Count"]
    assert outcome.added == [[0, 0, 1]]
    assert "2 polygons of 'polygon' without geometry" in outcome.warnings


@pytest.mark.promise(14)
@pytest.mark.parametrize("bad", [math.nan, math.inf, 1.1e13])
def test_a_polygon_with_a_vertex_that_is_not_finite_is_left_out(make_layer, run, one_point, bad):
    odd = QgsGeometry.fromWkt(square(0, 0))
    assert odd.moveVertex(bad, 5.0, 2)
    outcome = run(one_point, make_layer("Polygon", [], [(odd,), (square(0, 0),)]))
    assert outcome.added == [[1]]
    assert "1 polygon of 'polygon' with coordinates that are not finite" in outcome.warnings


def test_a_ring_that_geos_cannot_read_is_left_out_and_reported(make_layer, run, one_point):
    outcome = run(one_point, make_layer("Polygon", [], [("POLYGON((0 0, 10 10))",), (square(0, 0),)]))
    assert outcome.added == [[1]]
    assert "1 polygon of 'polygon' with rings that are not closed or have too few vertices" in outcome.warnings


OPEN_RING = struct.pack("<BIII8d", 1, 3, 1, 4, 0, 0, 10, 0, 10, 10, 0, 10)


@pytest.mark.parametrize("driver, ending", [("GPKG", "gpkg"), ("FlatGeobuf", "fgb"), ("ESRI Shapefile", "shp")])
@pytest.mark.parametrize("way", ["", "|subset=1=1"], ids=["by columns", "by features"])
def test_a_ring_that_is_not_closed_in_a_file_is_closed_as_qgis_does(run, one_point, tmp_path, driver, ending, way):
    path = str(tmp_path / f"places.{ending}")
    dataset = gdal.GetDriverByName(driver).Create(path, 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset.CreateLayer("places", osr.SpatialReference(one_point.crs().toWkt()), ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkb(OPEN_RING))
    layer.CreateFeature(feature)
    del feature, layer, dataset
    outcome = run(one_point, path + way)
    assert outcome.added == [[1]]
    assert "not closed" not in outcome.warnings


BOW_TIE = "POLYGON((0 0, 10 10, 10 0, 0 10, 0 0))"
FLAT = "POLYGON((20 0, 30 0, 20 0, 20 0))"


@pytest.mark.promise(14)
@pytest.mark.parametrize(
    "check",
    [
        QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck,
        QgsFeatureRequest.InvalidGeometryCheck.GeometrySkipInvalid,
        QgsFeatureRequest.InvalidGeometryCheck.GeometryAbortOnInvalid,
    ],
)
def test_invalid_polygons_answer_the_same_under_every_setting_of_the_dialog(make_layer, run, check):
    points = make_layer("Point", ["id:integer"], [("POINT(12 5)", 1), ("POINT(25 2)", 2), ("POINT(60 60)", 3)])
    polygons = make_layer("Polygon", [], [(BOW_TIE,), (FLAT,), (square(58, 58),)])
    context = QgsProcessingContext()
    context.setInvalidGeometryCheck(check)
    assert run(points, polygons, context=context, DISTANCE=4).added == [[1], [1], [1]]


@pytest.mark.promise(14)
def test_curves_are_measured_as_curves(make_layer, run):
    circle = "CURVEPOLYGON(CIRCULARSTRING(10 0, 0 10, -10 0, 0 -10, 10 0))"
    points = make_layer("Point", ["id:integer"], [("POINT(8 8)", 1), ("POINT(9.9 9.9)", 2)])
    outcome = run(points, make_layer("CurvePolygon", [], [(circle,)]), DISTANCE=2)
    assert math.hypot(8, 8) - 10 < 2 < math.hypot(9.9, 9.9) - 10
    assert outcome.rows == [[1, 1], [2, 0]]


@pytest.mark.promise(14)
def test_of_a_geometry_collection_its_polygons_count(make_layer, run):
    collection = f"GEOMETRYCOLLECTION({square(0, 0)}, POINT(100 100))"
    points = make_layer("Point", ["id:integer"], [("POINT(11 5)", 1), ("POINT(100 100)", 2)])
    outcome = run(
        points, make_layer("GeometryCollection", [], [(collection,), ("GEOMETRYCOLLECTION(POINT(11 5))",)]), DISTANCE=2
    )
    assert outcome.rows == [[1, 1], [2, 0]]


@pytest.mark.promise(14)
@pytest.mark.parametrize(
    "part",
    [
        "MULTIPOLYGON(((0 0,10 0,10 10,0 10,0 0)),((50 0,60 0,60 10,50 0)))",
        "MULTISURFACE(CURVEPOLYGON(COMPOUNDCURVE((10 10,0 10,0 0,10 0),CIRCULARSTRING(10 0,10.1 5,10 10))))",
        "POLYGON Z((0 0 7,10 0 7,10 10 7,0 10 7,0 0 7))",
        "GEOMETRYCOLLECTION(GEOMETRYCOLLECTION(POLYGON((0 0,10 0,10 10,0 10,0 0))))",
    ],
)
def test_polygons_count_in_whatever_of_a_geometry_collection_they_stand(make_layer, run, part):
    points = make_layer("Point", ["id:integer"], [("POINT(12 5)", 1), ("POINT(92 5)", 2), ("POINT(30 5)", 3)])
    collections = [f"GEOMETRYCOLLECTION({square(95, 0)}, {part})", f"GEOMETRYCOLLECTION({part})"]
    outcome = run(points, make_layer("GeometryCollection", [], [(one,) for one in collections]), DISTANCE=4)
    assert outcome.rows == [[1, 2], [2, 1], [3, 0]]
    assert "as a collection of geometries" not in outcome.warnings, "there are polygons only"


@pytest.mark.promise(14)
@pytest.mark.parametrize("kind", ["TIN", "POLYHEDRALSURFACE"])
def test_surfaces_of_patches_are_polygons(make_layer, run, tmp_path, kind):
    points = make_layer("Point", ["id:integer"], [("POINT(12 5)", 1), ("POINT(16 5)", 2)])
    path = str(tmp_path / "patches.gpkg")
    dataset = gdal.GetDriverByName("GPKG").Create(path, 0, 0, 0)
    layer = dataset.CreateLayer("patches", osr.SpatialReference(points.crs().toWkt()), ogr.wkbUnknown)
    feature = ogr.Feature(layer.GetLayerDefn())
    patches = "((0 0 1,10 0 1,0 10 1,0 0 1)),((10 0 1,10 10 3,0 10 1,10 0 1))"
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f"{kind} Z({patches})"))
    assert layer.CreateFeature(feature) == ogr.OGRERR_NONE
    del feature, layer, dataset
    assert run(points, path, DISTANCE=4).rows == [[1, 1], [2, 0]]


@pytest.mark.promise(14)
def test_a_point_deep_in_a_geometry_collection_is_reported(make_layer, run):
    collection = f"GEOMETRYCOLLECTION(GEOMETRYCOLLECTION({square(0, 0)}, POINT(100 100)))"
    points = make_layer("Point", ["id:integer"], [("POINT(11 5)", 1), ("POINT(100 100)", 2)])
    outcome = run(points, make_layer("GeometryCollection", [], [(collection,)]), DISTANCE=2)
    assert outcome.rows == [[1, 1], [2, 0]]
    assert "1 polygon of 'geometrycollection' as a collection of geometries" in outcome.warnings


@pytest.mark.promise(14)
def test_polygons_across_the_antimeridian_reach_both_its_sides_but_on_the_plane_only_one(make_layer, run):
    points = make_layer("Point", ["id:integer"], [("POINT(181 0)", 1), ("POINT(-179 0)", 2)], crs="EPSG:4326")
    polygons = make_layer("Polygon", [], [("POLYGON((178 -2, 182 -2, 182 2, 178 2, 178 -2))",)], crs="EPSG:4326")
    assert run(points, polygons, DISTANCE=1).rows == [[1, 1], [2, 1]]
    assert run(points, polygons, DISTANCE=1, UNIT=8).rows == [[1, 1], [2, 0]]


@pytest.mark.promise(13)
def test_empty_layers_give_a_valid_output_with_the_right_fields(make_layer, run, one_point):
    no_points, no_polygons = (
        make_layer("Point", ["id:integer"], []),
        make_layer("Polygon", ["k:integer", "w:double"], []),
    )
    some = make_layer("Polygon", ["k:integer", "w:double"], [(square(0, 0), 4, 2.0)])
    for points, polygons, fields, expected in (
        (no_points, no_polygons, {"TYPE_FIELD": "k", "WEIGHT_FIELD": "w"}, ["id"]),
        (one_point, no_polygons, {"TYPE_FIELD": "k", "WEIGHT_FIELD": "w"}, ["id"]),
        (one_point, no_polygons, {"WEIGHT_FIELD": "w"}, ["id", "polygon_Sum", "polygon_Count"]),
        (no_points, some, {"TYPE_FIELD": "k", "WEIGHT_FIELD": "w"}, ["id", "polygon_type4_Sum", "polygon_type4_Count"]),
    ):
        outcome = run(points, polygons, **fields)
        assert outcome.names == expected
        assert outcome.layer.featureCount() == points.featureCount()
        assert outcome.feedback.steps[-1] == 100
        assert all(math.isfinite(step) for step in outcome.feedback.steps)
    assert run(one_point, no_polygons, WEIGHT_FIELD="w").rows == [[1, 0.0, 0]]


@pytest.mark.promise(13)
def test_layers_whose_geometries_are_all_missing_give_zeros_and_nulls(make_layer, run):
    points = make_layer("Point", ["id:integer"], [(None, 1), (None, 2)])
    polygons = make_layer("Polygon", [], [(None,), (None,)])
    assert run(points, polygons).rows == [[1, None], [2, None]]
    assert run(make_layer("Point", ["id:integer"], ONE_POINT), polygons).rows == [[1, 0]]


@pytest.mark.promise(15)
def test_weights_whose_sum_would_overflow_are_refused_with_field_and_value(make_layer, refuse, one_point):
    polygons = make_layer("Polygon", ["w:double"], [(square(0, 0), 1e308), (square(0, 0), 1.5e308)])
    words = refuse(one_point, polygons, WEIGHT_FIELD="w")
    assert "'w'" in words
    assert "1.5e+308" in words


def test_large_weights_of_different_types_do_not_overflow(make_layer, run, one_point):
    polygons = make_layer("Polygon", ["k:integer", "w:double"], [(square(0, 0), 1, 1e308), (square(0, 0), 2, 1.5e308)])
    assert run(one_point, polygons, TYPE_FIELD="k", WEIGHT_FIELD="w").added == [[1e308, 1, 1.5e308, 1]]


@pytest.mark.promise(15)
def test_whole_numbers_beyond_2_to_the_53_are_rounded_and_reported(make_layer, run, one_point):
    polygons = make_layer("Polygon", ["w:int8"], [(square(0, 0), 2**53 + 1), (square(0, 0), 2**53)])
    outcome = run(one_point, polygons, WEIGHT_FIELD="w")
    assert outcome.added == [[float(2**54), 2]]
    assert "1 polygon of 'polygon' with a weight in 'w' beyond 9,007,199,254,740,992" in outcome.warnings
