"""Words at the right moment: what a stranger who reads only the log has to be told."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject

from tests.processing.conftest import square


@pytest.fixture
def points(make_layer):
    return make_layer("Point", ["id:integer"], [("POINT(5 5)", 1), ("POINT(80 5)", 2)], name="homes")


@pytest.fixture
def polygons(make_layer):
    rows = [(square(0, 0), "a", 1.0), (square(0, 0), "b", 2.0)]
    return make_layer("Polygon", ["kind:string", "w:double"], rows, name="places")


def infos(outcome):
    return "\n".join(outcome.feedback.infos)


def test_it_says_what_was_found_and_made(points, polygons, run):
    outcome = run(points, polygons, TYPE_FIELD="kind", WEIGHT_FIELD="w")
    assert outcome.warnings == ""
    for words in (
        "Search distance: 10 metres, on the plane of EPSG:25832 - ETRS89 / UTM zone 32N.",
        "Types found: 'a', 'b'.",
        "New fields: 'polygon_typea_Sum', 'polygon_typea_Count', 'polygon_typeb_Sum', 'polygon_typeb_Count'.",
        "Found 2 pairs of a point and a polygon in its reach",
        "1 point with nothing in reach.",
    ):
        assert words in infos(outcome)


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"MORE_DISTANCES": "5", "RINGS": True}, ["Rings: each distance counts what lies farther away than the next"]),
        ({"DECAY": 1}, ["the weight times 1 - d/D. D is the search distance."]),
        ({"DECAY": 2, "DISTANCE": 12, "MORE_DISTANCES": "3"}, ["the weight times exp(-d/s). s is 4."]),
        ({"DECAY": 3, "DECAY_PARAMETER": 2.5}, ["the weight times exp(-(d/s)^2 / 2). s is 2.5."]),
        ({"DECAY": 2, "REACH_FIELD": "w"}, ["exp(-d/s). s is a third of the largest search distance."]),
        ({"DECAY": 4, "REACH_FIELD": "w"}, ["(1 + d)^-p. p is 1."]),
        ({"SHARE": 1}, ["Of each weight counts the share of the polygon's area that is in reach."]),
        ({"SHARE": 2, "UNIT": 2, "DISTANCE": 0.01}, ["divided by the area searched, in square kilometres."]),
        ({"RINGS": True}, []),
    ],
)
def test_what_changes_the_meaning_of_a_sum_is_said(points, polygons, run, asked, words):
    said = infos(run(points, polygons, TYPE_FIELD="kind", WEIGHT_FIELD="w", **asked))
    for sentence in words:
        assert sentence in said
    if not words:
        assert not any(start in said for start in ("Rings:", "Weights fade", "Of each weight"))


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"TYPE_FIELD": "kind"}, "Read 2 polygons of 2 types ("),
        ({"TYPE_FIELD": "kind", "TYPES": "a"}, "Read 2 polygons ("),
        ({}, "Read 2 polygons ("),
    ],
)
def test_it_tells_how_many_types_there_are_only_where_it_counted_them_all(points, polygons, run, asked, words):
    assert words in infos(run(points, polygons, **asked))


def test_it_says_that_no_point_is_left_alone(points, polygons, run):
    outcome = run(points, polygons, WEIGHT_FIELD="w", DISTANCE=70)
    assert "Every point has something in reach." in infos(outcome)
    assert "with nothing in reach" not in infos(outcome)


def test_nothing_found_at_all_is_told_with_how_far_apart_the_layers_lie(points, make_layer, run):
    far = make_layer("Polygon", ["w:double"], [(square(3080, 4005), 1.0)])
    words = "The rectangles around the two layers lie 5,000 metres apart."
    assert words in run(points, far, WEIGHT_FIELD="w").warnings
    assert "lie 5 kilometres apart" in run(points, far, WEIGHT_FIELD="w", DISTANCE=0.01, UNIT=2).warnings
    near = make_layer("Polygon", ["w:double"], [(square(40, 0), 1.0)])
    assert "though the layers lie in the same region" in run(points, near, WEIGHT_FIELD="w").warnings


def test_a_layer_without_polygons_is_told_and_how_to_keep_the_fields(points, make_layer, run):
    outcome = run(points, make_layer("Polygon", ["k:string"], [], name="none"), TYPE_FIELD="k")
    assert "The layer 'none' is empty, so nothing can be found." in outcome.warnings
    assert "TYPES can name types whose fields are made in any case." in outcome.warnings


@pytest.mark.parametrize("which", ["POINTS", "POLYGONS"])
def test_a_selection_of_nothing_is_told(points, polygons, run, which):
    layers = {"POINTS": points, "POLYGONS": polygons}
    layer = points if which == "POINTS" else polygons
    assert QgsProject.instance().addMapLayer(layer)
    layers[which] = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    words = f"Of '{layer.name()}' only selected features are wanted, but none is selected."
    assert words in run(layers["POINTS"], layers["POLYGONS"]).warnings
    layer.selectAll()
    assert words not in run(layers["POINTS"], layers["POLYGONS"]).warnings


def test_no_weight_field_is_told(points, polygons, run):
    words = "No WEIGHT_FIELD was chosen, so nothing was summed: polygons are counted only."
    assert words in run(points, polygons).warnings
    assert words in run(points, polygons, STATISTICS=[1], DECAY=1).warnings
    assert "WEIGHT_FIELD" not in run(points, polygons, STATISTICS=[1, 5, 8]).warnings, "which need none"


def test_that_everything_asked_for_needs_weights_is_told(points, polygons, run):
    outcome = run(points, polygons, STATISTICS=[0, 2])
    assert outcome.names == points.fields().names()
    assert "No WEIGHT_FIELD was chosen, and everything asked for by STATISTICS needs weights" in outcome.warnings


@pytest.mark.parametrize("number, warned", [(99, False), (100, True)])
def test_from_100_types_on_it_asks_whether_type_and_weight_are_swapped(points, make_layer, run, number, warned):
    rows = [(square(0, 0), kind, 1.0) for kind in range(number)]
    outcome = run(points, make_layer("Polygon", ["k:integer", "w:double"], rows), TYPE_FIELD="k", WEIGHT_FIELD="w")
    assert ("Are TYPE_FIELD and WEIGHT_FIELD swapped?" in outcome.warnings) == warned
    assert f"'19' and {number - 20} more" in infos(outcome)


def test_a_second_run_suggests_another_prefix(points, polygons, run):
    once = run(points, polygons, WEIGHT_FIELD="w")
    twice = run(once.layer, polygons, WEIGHT_FIELD="w")
    assert "fields of these names already, as from a run before. With another PREFIX" in twice.warnings
    assert "PREFIX" not in once.warnings


MERCATOR = "EPSG:3857"


def test_a_plane_that_is_no_true_measure_is_told_with_the_true_length(make_layer, run):
    """Web Mercator at 53.55 degrees north: cos(53.55 degrees) = 0.594; by WGS 84's radii 0.593 to 0.596."""
    points = make_layer("Point", [], [("POINT(1111000 7087000)",)], crs=MERCATOR)
    polygons = make_layer("Polygon", ["w:double"], [(square(1111000, 7087000), 1.0)], crs=MERCATOR)
    outcome = run(points, polygons, WEIGHT_FIELD="w", DISTANCE=300)
    words = "where the points are, 300 metres on it are 178 to 179 metres on the ground."
    assert words in outcome.warnings
    assert "choose MEASURE 2 (ellipsoidal)" in outcome.warnings


def test_a_plane_that_is_a_true_measure_is_not_remarked_on(make_layer, run):
    points = make_layer("Point", [], [("POINT(565000 5935000)",)])
    polygons = make_layer("Polygon", ["w:double"], [(square(565000, 5935000), 1.0)])
    assert run(points, polygons, WEIGHT_FIELD="w").warnings == ""


def test_a_distance_that_reaches_everything_is_refused(make_layer, refuse):
    points = make_layer("Point", [], [("POINT(10 50)",)], crs="EPSG:4326")
    polygons = make_layer("Polygon", [], [(square(10, 50, 1),)], crs="EPSG:4326")
    assert "180 degrees reach everything there is" in refuse(points, polygons, DISTANCE=180, UNIT=8)


def test_a_distance_that_no_number_can_hold_in_the_units_of_the_plane_is_refused_in_words(make_layer, refuse):
    points, polygons = make_layer("Point", [], [("POINT(0 0)",)]), make_layer("Polygon", [], [(square(0, 0),)])
    words = refuse(points, polygons, DISTANCE=1.7e308, UNIT=2)
    assert "are farther apart than the largest number there is. Is the unit of the distance right?" in words


@pytest.mark.parametrize(("unit", "units"), [(0, "metres"), (2, "kilometres")])
def test_a_decay_tells_the_unit_of_its_lengths(points, polygons, run, unit, units):
    said = infos(run(points, polygons, WEIGHT_FIELD="w", DECAY=2, DISTANCE=12, UNIT=unit))
    assert f"the distance d to the polygon, all lengths in {units}: what counts" in said
    assert "the weight times exp(-d/s). s is 4." in said


def test_points_that_lie_nowhere_are_not_said_to_have_something_in_reach(make_layer, polygons, run):
    points = make_layer("Point", ["id:integer"], [("POINT(5 5)", 1), (None, 2)])
    said = infos(run(points, polygons, WEIGHT_FIELD="w", DISTANCE=70))
    assert "Every point that lies somewhere has something in reach." in said
    assert "Every point has something in reach." not in said


def test_a_layer_without_points_is_told(make_layer, polygons, run):
    outcome = run(make_layer("Point", [], [], name="homes"), polygons, WEIGHT_FIELD="w")
    assert outcome.warnings == "The layer 'homes' is empty, so nothing can be found."


def test_one_polygon_without_geometry_is_spoken_of_as_one(points, make_layer, run):
    polygons = make_layer("Polygon", ["w:double"], [(square(0, 0), 1.0), (None, 1.0)], name="places")
    outcome = run(points, polygons, WEIGHT_FIELD="w", DISTANCE=70)
    assert outcome.warnings == "1 polygon of 'places' without geometry: reached by no point."
