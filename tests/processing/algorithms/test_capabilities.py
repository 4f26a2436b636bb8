"""Every parameter through the algorithm, from the layer to the field, against answers worked out by hand."""

from __future__ import annotations

import math

import pytest
from osgeo import ogr, osr
from qgis.core import QgsProperty

from tests.processing.conftest import square


@pytest.fixture
def points(make_layer):
    """At 0, 20 and 100 to the right of the squares' origin."""
    rows = [("POINT(5 5)", 1, 3.0, "near"), ("POINT(20 5)", 2, 12.0, None), ("POINT(100 5)", 3, None, "7")]
    return make_layer("Point", ["id:integer", "own:double", "text:string"], rows)


@pytest.fixture
def polygons(make_layer):
    """Squares of 10 at 0 (of two types) and at 30."""
    rows = [
        (square(0, 0), 1, 2.0, 1.0),
        (square(0, 0), 2, 4.0, 10.0),
        (square(30, 0), 2, 8.0, -1.0),
        (square(30, 0), 3, None, None),
    ]
    return make_layer("Polygon", ["kind:integer", "w:double", "reach:double"], rows)


FIELDS = {"TYPE_FIELD": "kind", "WEIGHT_FIELD": "w"}


def columns(outcome, *endings):
    return [outcome.column(name) for name in outcome.names if name.endswith(endings)]


def test_a_field_of_the_points_gives_each_its_own_distance(points, polygons, run):
    for given in ("field:own", "field:OWN", QgsProperty.fromField("own")):
        outcome = run(points, polygons, WEIGHT_FIELD="w", DISTANCE=given)
        assert outcome.column("polygon_Sum") == [6.0, 14.0, 0.0]
        assert outcome.column("polygon_Count") == [2, 4, 0]
        assert (
            "1 point of 'point' whose DISTANCE is NULL, negative or no number: they reach nothing." in outcome.warnings
        )


def test_an_expression_of_the_points_gives_each_its_own_distance(points, polygons, save, run):
    for layer in (points, save(points, "points.gpkg")):
        for given in ('expression:"own" - 2', QgsProperty.fromExpression('"own" - 2')):
            assert run(layer, polygons, DISTANCE=given).column("polygon_Count") == [2, 4, 0]
        assert run(layer, polygons, DISTANCE="expression:$x").column("polygon_Count") == [2, 4, 4]
        assert run(layer, polygons, DISTANCE='expression:"text"').column("polygon_Count") == [0, 0, 0]


def test_an_own_distance_is_in_the_unit_asked_for(points, polygons, run):
    assert run(points, polygons, DISTANCE='expression:"own" / 1000', UNIT=2).column("polygon_Count") == [2, 4, 0]
    assert run(points, polygons, DISTANCE='expression:"own" / 1000', UNIT=1).column("polygon_Count") == [2, 0, 0]


def test_what_an_expression_cannot_be_is_refused(points, polygons, refuse):
    assert "DISTANCE: '1 +' is no expression" in refuse(points, polygons, DISTANCE="expression:1 +")
    assert "has no field 'onw'" in refuse(points, polygons, DISTANCE="field:onw")
    assert "has no field 'onw'" in refuse(points, polygons, DISTANCE='expression:"onw" * 2')


def test_a_field_of_the_polygons_gives_each_its_own_distance(points, polygons, run):
    outcome = run(points, polygons, **FIELDS, REACH_FIELD="reach")
    assert columns(outcome, "_Count") == [[1, 0, 0], [1, 1, 0], [0, 0, 0]]
    assert columns(outcome, "_Sum") == [[2.0, 0.0, 0.0], [4.0, 4.0, 0.0], [0.0, 0.0, 0.0]]
    words = "2 polygons of 'polygon' without a distance of 0 or more in 'reach': they reach no point."
    assert words in outcome.warnings


def test_several_distances_are_answered_in_one_run(points, polygons, run):
    outcome = run(points, polygons, WEIGHT_FIELD="w", DISTANCE=70, MORE_DISTANCES="10, 0.5")
    assert [name for name in outcome.names if name.startswith("polygon")] == [
        *("polygon_Sum_0.5", "polygon_Count_0.5", "polygon_Sum_10", "polygon_Count_10"),
        *("polygon_Sum_70", "polygon_Count_70"),
    ]
    assert columns(outcome, "_Sum_0.5", "_Sum_10", "_Sum_70") == [[6.0, 0.0, 0.0], [6.0, 14.0, 0.0], [14.0, 14.0, 8.0]]


def test_rings_count_what_lies_beyond_the_next_smaller_distance(points, polygons, run):
    outcome = run(points, polygons, DISTANCE=70, MORE_DISTANCES="10, 0.5", RINGS=True)
    assert columns(outcome, "_0.5", "_10", "_70") == [[2, 0, 0], [0, 4, 0], [2, 0, 2]]
    assert run(points, polygons, DISTANCE=10, RINGS=True).column("polygon_Count") == [2, 4, 0]


def test_all_statistics_stand_in_the_order_of_their_numbers(points, polygons, run):
    outcome = run(points, polygons, **FIELDS, DISTANCE=10, STATISTICS=[8, 7, 6, 5, 4, 3, 2, 1, 0], TYPES="2, 3")
    endings = ("Sum", "Count", "Mean", "Min", "Max", "Nearest")
    assert outcome.names[3:] == [
        *(f"polygon_type{kind}_{ending}" for kind in (2, 3) for ending in endings),
        *("polygon_total_Sum", "polygon_total_Count", "polygon_dominant", "polygon_diversity"),
    ]
    assert outcome.rows[1][3:] == [
        *(12.0, 2, 6.0, 4.0, 8.0, 10.0),
        *(0.0, 1, None, None, None, 10.0),
        *(12.0, 3, "2", pytest.approx(-(2 / 3 * math.log(2 / 3) + 1 / 3 * math.log(1 / 3)))),
    ]
    assert outcome.rows[2][3:] == [*(0.0, 0, None, None, None, None) * 2, 0.0, 0, None, pytest.approx(0)]


@pytest.mark.parametrize("given", ["0,2", "[0, 2]", [2, 0], ["0", "2"], (0, 2)])
def test_statistics_are_told_in_many_ways(points, polygons, run, given):
    assert run(points, polygons, WEIGHT_FIELD="w", STATISTICS=given).names[3:] == ["polygon_Sum", "polygon_Mean"]


def test_without_weights_what_needs_them_is_left_out(points, polygons, run):
    outcome = run(points, polygons, STATISTICS=list(range(9)), DECAY=1, SHARE=1)
    assert outcome.names[3:] == [
        *("polygon_Count", "polygon_Nearest", "polygon_total_Count", "polygon_dominant", "polygon_diversity")
    ]
    assert "No WEIGHT_FIELD was chosen, so nothing was summed" in outcome.warnings


def test_the_nearest_is_told_in_the_unit_asked_for(points, polygons, run):
    outcome = run(points, polygons, DISTANCE=0.05, UNIT=2, STATISTICS=[5])
    assert outcome.column("polygon_Nearest") == [0.0, 0.01, None]


@pytest.mark.parametrize(
    "decay, parameter, left",
    [
        (1, None, 1 - 10 / 20),
        (2, None, math.exp(-10 / (20 / 3))),
        (2, 5, math.exp(-2)),
        (3, 5, math.exp(-2)),
        (4, None, 1 / 11),
        (4, 2, 1 / 121),
    ],
)
def test_weights_fade_with_distance(points, polygons, run, decay, parameter, left):
    outcome = run(points, polygons, WEIGHT_FIELD="w", DISTANCE=20, DECAY=decay, DECAY_PARAMETER=parameter)
    assert outcome.column("polygon_Sum")[1] == pytest.approx(14 * left, rel=1e-12)
    assert outcome.column("polygon_Count")[1] == 4


def test_the_parameter_of_a_decay_is_in_the_unit_asked_for(points, polygons, run):
    metres = run(points, polygons, WEIGHT_FIELD="w", DISTANCE=20, DECAY=2, DECAY_PARAMETER=5)
    kilometres = run(points, polygons, WEIGHT_FIELD="w", DISTANCE=0.02, UNIT=2, DECAY=2, DECAY_PARAMETER=0.005)
    assert kilometres.column("polygon_Sum") == pytest.approx(metres.column("polygon_Sum"), rel=1e-12)


def test_a_polygon_brings_the_share_of_its_area_in_reach(points, polygons, run):
    whole = run(points, polygons, WEIGHT_FIELD="w", DISTANCE=8, SHARE=1).column("polygon_Sum")
    assert whole[0] == pytest.approx(6.0, rel=1e-12)  # the corners are 7.07 away
    half = run(points, polygons, WEIGHT_FIELD="w", DISTANCE=3, SHARE=1).column("polygon_Sum")
    assert half[0] == pytest.approx(6 * math.pi * 9 / 100, rel=1e-12)
    dense = run(points, polygons, WEIGHT_FIELD="w", DISTANCE=3, SHARE=2).column("polygon_Sum")
    assert dense[0] == pytest.approx(6 / 100, rel=1e-12)
    in_kilometres = run(points, polygons, WEIGHT_FIELD="w", DISTANCE=0.003, UNIT=2, SHARE=2).column("polygon_Sum")
    assert in_kilometres[0] == pytest.approx(6 / 100 * 1e6, rel=1e-12)


def test_the_types_wanted_make_the_fields_whatever_the_data_has(points, polygons, run, make_layer):
    empty = make_layer("Polygon", ["kind:integer", "w:double"], [])
    for layer in (polygons, empty):
        outcome = run(points, layer, **FIELDS, DISTANCE=10, TYPES='3, 1.0, "park"', STATISTICS=[1])
        assert outcome.names[3:] == ["polygon_type3_Count", "polygon_type1_Count", "polygon_typepark_Count"]
    assert "Types wanted that 'polygon' does not have" in "\n".join(outcome.feedback.infos)
    assert columns(outcome, "_Count") == [[0, 0, 0]] * 3
    outcome = run(points, polygons, **FIELDS, DISTANCE=10, TYPES="3, 1", OTHER_TYPES=1, STATISTICS=[1])
    assert outcome.names[3:] == ["polygon_type3_Count", "polygon_type1_Count", "polygon_typeother_Count"]
    assert columns(outcome, "_Count") == [[0, 1, 0], [1, 1, 0], [1, 2, 0]]


@pytest.mark.parametrize("types", [["3", "1"], [3, 1.0], ("3", 1)])
def test_types_may_be_a_list_as_scripts_json_and_repeated_arguments_give_it(points, polygons, run, types):
    outcome = run(points, polygons, **FIELDS, DISTANCE=10, TYPES=types, STATISTICS=[1])
    assert outcome.names[3:] == ["polygon_type3_Count", "polygon_type1_Count"]
    outcome = run(points, polygons, **FIELDS, DISTANCE=10, TYPES=["a, b"], STATISTICS=[1])
    assert outcome.names[3:] == ["polygon_typea, b_Count"], "commas in an item are its own"


def test_other_types_do_not_count_as_a_match(points, polygons, run):
    assert run(points, polygons, **FIELDS, DISTANCE=10, TYPES="3").results["MATCH_COUNT"] == 1
    assert run(points, polygons, **FIELDS, DISTANCE=10, TYPES="3", OTHER_TYPES=1).results["MATCH_COUNT"] == 6


def test_sums_of_nothing_can_be_null_and_points_without_a_match_left_out(points, polygons, run):
    outcome = run(points, polygons, **FIELDS, DISTANCE=10, NO_MATCH=1)
    assert columns(outcome, "_Sum") == [[2.0, 2.0, None], [4.0, 12.0, None], [None, 0.0, None]]
    assert columns(outcome, "_Count") == [[1, 1, 0], [1, 2, 0], [0, 1, 0]]
    outcome = run(points, polygons, **FIELDS, DISTANCE=10, DISCARD_NONMATCHING=True)
    assert outcome.column("id") == [1, 2]


@pytest.mark.parametrize(
    "geometry, rows",
    [
        ("LineString", ["LINESTRING(25 -5, 25 15)", "LINESTRING(50 0, 60 0)"]),
        ("Point", ["POINT(25 5)", "POINT(70 5)"]),
        ("MultiPoint", ["MULTIPOINT((25 5), (200 200))", "MULTIPOINT((70 5))"]),
        ("MultiLineString", ["MULTILINESTRING((25 -5, 25 15), (0 500, 1 500))", "MULTILINESTRING((50 0, 60 0))"]),
        ("PointZ", ["POINTZ(25 5 100)", "POINTZ(70 5 100)"]),
        ("LineStringZM", ["LINESTRINGZM(25 -5 1 2, 25 15 3 4)", "LINESTRINGZM(50 0 1 1, 60 0 1 1)"]),
    ],
)
@pytest.mark.parametrize("ending", ["", "gpkg"])
def test_lines_and_points_serve_as_polygons(points, make_layer, save, run, ending, geometry, rows):
    layer = make_layer(geometry, ["w:double"], [(row, 2.0) for row in rows])
    layer = save(layer, f"near.{ending}") if ending else layer
    outcome = run(points, layer, WEIGHT_FIELD="w", DISTANCE=5)
    assert outcome.column("polygon_Sum") == [0.0, 2.0, 0.0]
    assert run(points, layer, DISTANCE=4.99).column("polygon_Count") == [0, 0, 0]


@pytest.fixture
def mixed(tmp_path):
    """A layer that says nothing about its geometries: mixed(["POINT(1 2)", ...])."""

    def mixed(shapes):
        path = tmp_path / "mixed.gpkg"
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(25832)
        layer = dataset.CreateLayer("mixed", reference, ogr.wkbUnknown)
        layer.CreateField(ogr.FieldDefn("w", ogr.OFTReal))
        for shape in shapes:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField("w", 1.0)
            feature.SetGeometry(ogr.CreateGeometryFromWkt(shape))
            layer.CreateFeature(feature)
        del layer, dataset
        return str(path)

    return mixed


def test_shapes_of_all_kinds_in_one_layer_count(points, mixed, run):
    shapes = [square(0, 0), "POINT(20 5)", "LINESTRING(99 5, 99 6)", "POINT EMPTY", "LINESTRING EMPTY"]
    outcome = run(points, mixed(shapes), WEIGHT_FIELD="w", DISTANCE=1)
    assert outcome.column("polygon_Sum") == [1.0, 1.0, 1.0]
    assert "2 polygons of 'mixed' without geometry" in outcome.warnings


def test_of_mixed_collections_polygons_count_and_that_is_reported(points, mixed, run):
    shapes = [
        f"GEOMETRYCOLLECTION({square(0, 0)}, POINT(20 5))",
        "GEOMETRYCOLLECTION(POINT(100 5), LINESTRING(0 0, 1 1))",
    ]
    outcome = run(points, mixed(shapes), WEIGHT_FIELD="w", DISTANCE=1)
    assert outcome.column("polygon_Sum") == [1.0, 0.0, 0.0]
    words = "2 polygons of 'mixed' as a collection of geometries: only the polygons in them count"
    assert words in outcome.warnings


def test_multipoints_of_one_part_have_a_share_and_those_of_several_are_refused_in_words(
    make_layer, polygons, run, refuse
):
    one = make_layer("MultiPoint", ["id:integer"], [("MULTIPOINT((5 5))", 1), (None, 2)])
    assert run(one, polygons, WEIGHT_FIELD="w", DISTANCE=8, SHARE=1).column("polygon_Sum")[0] == pytest.approx(6)
    two = make_layer("MultiPoint", [], [("MULTIPOINT((5 5))",), ("MULTIPOINT((5 5), (6 6))",)])
    words = refuse(two, polygons, WEIGHT_FIELD="w", DISTANCE=8, SHARE=1)
    assert "SHARE: 1 multipoint of 'multipoint' of several parts each" in words
    assert run(two, polygons, DISTANCE=8, SHARE=1).column("polygon_Count") == [2, 2], (
        "without weights nothing is shared"
    )


@pytest.mark.parametrize("share", [1, 2])
def test_lines_and_points_have_no_share(points, make_layer, mixed, refuse, share):
    some = mixed([square(0, 0), "POINT(20 5)"])
    assert "SHARE: lines and points, of which 'mixed' holds some" in refuse(points, some, WEIGHT_FIELD="w", SHARE=share)
    layer = make_layer("Point", ["w:double"], [("POINT(0 0)", 1.0)])
    assert "SHARE: the layer 'point' holds no polygons" in refuse(points, layer, WEIGHT_FIELD="w", SHARE=share)
