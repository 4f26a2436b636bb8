"""What a run shows: a layer that is a map where QGIS loads it, and a report that can be looked at."""

from __future__ import annotations

import json
from functools import reduce
from operator import add

import pytest
from qgis.core import (
    QgsApplication,
    QgsExpression,
    QgsExpressionContext,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsProperty,
)

from tests.processing.conftest import ALGORITHM, Feedback, square


@pytest.fixture
def town(make_layer):
    """Points at a distance of 0, 5 and 90 of a park of weight 3; a school of weight 4 is near the last."""
    points = make_layer(
        "Point", ["id:integer"], [("POINT(5 5)", 1), ("POINT(15 5)", 2), ("POINT(100 5)", 3)], name="homes"
    )
    kinds = ["kind:string(10)", "w:double"]
    polygons = make_layer(
        "Polygon", kinds, [(square(0, 0), "park", 3.0), (square(105, 0), "school", 4.0)], name="places"
    )
    return points, polygons


@pytest.fixture
def shown(town):
    """The output as QGIS shows it when it has loaded it."""
    kept = []  # the layer is the context's

    def shown(destination="memory:", **parameters):
        project, context = QgsProject.instance(), QgsProcessingContext()
        output = QgsProcessingOutputLayerDefinition(QgsProperty.fromValue(destination), project)
        inputs = dict(zip(("POINTS", "POLYGONS"), town))
        given = {**inputs, "TYPE_FIELD": "kind", "WEIGHT_FIELD": "w", "DISTANCE": 10, "OUTPUT": output, **parameters}
        feedback = Feedback()
        algorithm = QgsApplication.processingRegistry().algorithmById(ALGORITHM)
        assert algorithm.run(given, context, feedback)[1], feedback.textLog()
        identifier = next(iter(context.layersToLoadOnCompletion()))
        details = context.layerToLoadOnCompletionDetails(identifier)
        kept.append(context)
        layer = QgsProcessingUtils.mapLayerFromString(identifier, context)
        details.setOutputLayerName(layer)
        details.postProcessor().postProcessLayer(layer, context, feedback)
        return layer

    yield shown
    kept.clear()


def labels(layer):
    return [one.label() for one in layer.renderer().ranges()]


def test_the_layer_is_named_after_the_question_and_coloured_by_all_types(shown):
    layer = shown()
    assert layer.name() == "homes, within 10 m"
    assert layer.renderer().classAttribute() == (
        'coalesce("polygon_typepark_Sum", 0) + coalesce("polygon_typeschool_Sum", 0)'
    )
    assert labels(layer) == ["3 (sum of w, all types, within 10 m)", "4"]


def test_hundreds_of_types_are_added_without_one_term_within_the_other(shown, make_layer):
    rows = [(square(0, 0), f"k{number}", 0.1) for number in range(300)]
    layer = shown(POLYGONS=make_layer("Polygon", ["kind:string(10)", "w:double"], rows))
    assert layer.renderer().classAttribute().startswith('array_sum(array(coalesce("polygon_typek0_Sum", 0), ')
    context = QgsExpressionContext()
    context.setFields(layer.fields())
    one_by_one = reduce(add, [0.1] * 300)  # sum() rounds once, at the end, from Python 3.12 on
    for feature, total in zip(layer.getFeatures(), (one_by_one, one_by_one, 0)):
        context.setFeature(feature)
        value = QgsExpression(layer.renderer().classAttribute()).evaluate(context)
        assert value == total
        assert layer.renderer().rangeForValue(value) is not None


def test_the_total_is_what_is_coloured_where_it_is_asked_for(shown):
    layer = shown(STATISTICS=[0, 6])
    assert layer.renderer().classAttribute() == 'coalesce("polygon_total_Sum", 0)'


def test_several_distances_are_told_and_the_largest_is_coloured(shown):
    layer = shown(MORE_DISTANCES="2", UNIT=2, DISTANCE=0.01)
    assert layer.name() == "homes, within 0.01, 2 km"
    assert "polygon_typepark_Sum_2" in layer.renderer().classAttribute()
    index = layer.fields().lookupField("polygon_typepark_Sum_0.01")
    assert layer.attributeAlias(index) == "park: sum within 0.01 km"


def test_column_heads_and_numbers(shown):
    layer = shown()
    assert [layer.attributeAlias(index) for index in range(1, 5)] == [
        "park: sum",
        "park: count",
        "school: sum",
        "school: count",
    ]
    assert "MATCH_COUNT: 3" in layer.metadata().abstract()


def test_without_weights_numbers_are_coloured(shown):
    layer = shown(WEIGHT_FIELD=None, TYPE_FIELD=None)
    assert layer.renderer().classAttribute() == 'coalesce("polygon_Count", 0)'
    assert labels(layer) == ["1 (number of polygons, within 10 m)"]


def test_the_legend_says_nothing_only_where_nothing_is(shown, town, make_layer):
    assert labels(shown(TYPES="park", STATISTICS=[0])) == [
        "0 (nothing within 10 m)",
        "3 (sum of w, type park, within 10 m)",
    ]
    weightless = make_layer("Polygon", ["w:double"], [(square(0, 0), 0.0)], name="places")
    assert labels(shown(POLYGONS=weightless, TYPE_FIELD=None)) == ["0"]


def test_a_nearest_polygon_is_not_confused_with_none(shown):
    layer = shown(STATISTICS=5, TYPES="park")
    assert layer.renderer().classAttribute() == '"polygon_typepark_Nearest"'
    assert labels(layer) == ["0", "5 (distance to the nearest polygon in m, type park, within 10 m)"]


def test_a_column_of_distances_tells_their_unit(shown, tmp_path):
    asked = {"STATISTICS": 5, "TYPES": "park", "UNIT": 2, "DISTANCE": 0.01}
    layer = shown(**asked, REPORT=str(tmp_path / "r.html"))
    assert layer.attributeAlias(layer.fields().indexFromName("polygon_typepark_Nearest")) == "park: nearest (km)"
    assert "nearest (km)" in (tmp_path / "r.html").read_text(encoding="utf-8")
    (group,) = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["groups"]
    assert group["fields"][0]["unit"] == "km"
    layer = shown(**asked, MORE_DISTANCES="0.005")
    alias = layer.attributeAlias(layer.fields().indexFromName("polygon_typepark_Nearest_0.005"))
    assert alias == "park: nearest within 0.005 km"


def test_points_that_are_left_out_are_not_in_the_legend(shown):
    layer = shown(TYPES="park", DISCARD_NONMATCHING=True)
    assert labels(layer) == ["3 (sum of w, type park, within 10 m)"]


def test_rings_are_told_as_rings(shown):
    layer = shown(TYPES="park", MORE_DISTANCES="2", RINGS=True)
    assert layer.name() == "homes, in rings of 2, 10 m"
    assert labels(layer)[-1] == "3 (sum of w, type park, beyond 2, within 10 m)"
    index = layer.fields().lookupField("polygon_typepark_Count_10")
    assert layer.attributeAlias(index) == "park: count beyond 2, within 10 m"
    index = layer.fields().lookupField("polygon_typepark_Count_2")
    assert layer.attributeAlias(index) == "park: count within 2 m"


def test_what_fades_is_told(shown):
    assert "(sum of faded w, all types, within 10 m)" in labels(shown(DECAY=1))[0]
    assert "(sum of w by area in reach and per m², all types, within 10 m)" in labels(shown(SHARE=2))[0]


def test_tables_are_named_after_the_question_too(town):
    project, context, feedback = QgsProject.instance(), QgsProcessingContext(), Feedback()
    outputs = {
        name: QgsProcessingOutputLayerDefinition("memory:", project) for name in ("OUTPUT", "LONG_TABLE", "PAIRS")
    }
    given = {"POINTS": town[0], "POLYGONS": town[1], "DISTANCE": 10, **outputs}
    results, fine = QgsApplication.processingRegistry().algorithmById(ALGORITHM).run(given, context, feedback)
    assert fine, feedback.textLog()
    names = {name: context.layerToLoadOnCompletionDetails(results[name]).name for name in outputs}
    assert names == {
        "OUTPUT": "homes, within 10 m",
        "LONG_TABLE": "homes, within 10 m: long table",
        "PAIRS": "homes, within 10 m: pairs",
    }


def test_a_batch_gives_destinations_without_a_name_for_tables_that_nobody_wants(run, town):
    unwanted = {name: QgsProcessingOutputLayerDefinition("") for name in ("LONG_TABLE", "PAIRS")}
    outcome = run(*town, DISTANCE=10, **unwanted)
    assert not {"LONG_TABLE", "PAIRS"} & set(outcome.results)
    assert len(outcome.rows) == 3


def test_the_log_counts_the_points_that_were_written(run, town):
    outcome = run(*town, TYPE_FIELD="kind", TYPES="park", DISTANCE=10, DISCARD_NONMATCHING=True)
    assert any(words.startswith("Wrote 2 points.") for words in outcome.feedback.infos)


def test_the_report_tells_what_went_in_and_what_came_out(run, town, tmp_path):
    report = tmp_path / "report.html"
    outcome = run(
        *town, TYPE_FIELD="kind", WEIGHT_FIELD="w", DISTANCE=10, REPORT=str(report), OUTPUT=str(tmp_path / "o.gpkg")
    )
    assert outcome.results["REPORT"] == str(report)
    page = report.read_text("utf-8")
    for words in (
        "homes, within 10 m",
        "kind park, within 10 m",
        "Search distance: 10 metres, on the plane of EPSG:25832",
        "polygon_typeschool_Count",
        "EPSG:25832",
        "qgis_process run",
    ):
        assert words in page
    told = json.loads((tmp_path / "report.json").read_text("utf-8"))
    assert told["results"] == {"POINT_COUNT": 3, "POLYGON_COUNT": 2, "MATCH_COUNT": 3}
    park = told["groups"][0]
    assert (park["type"], park["points_with_a_match"], park["fields"][0]["sum"]) == ("park", 2, 6.0)
    assert told["settings"]["Search distance"] == "10"
    assert "DISTANCE=10" in told["command"]
    assert told["not_repeated"] == [
        "'homes' is a layer in memory: save it to a file first.",
        "'places' is a layer in memory: save it to a file first.",
    ]
    assert told["points_with_a_match"] == 3
    assert set(told["seconds"]) == {"Read the polygons", "Read the points", "Computed", "Wrote the layers"}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["o.gpkg", "report.html", "report.json"]


def test_a_report_into_a_folder_that_is_not_there_is_refused(refuse, town, tmp_path):
    assert "REPORT: the folder" in refuse(*town, REPORT=str(tmp_path / "gone" / "report.html"))


def test_a_run_that_fails_leaves_no_report(refuse, town, tmp_path, monkeypatch):
    from polyweight_plugin.processing.outputs import staging
    from polyweight_plugin.processing.outputs.errors import OutputError

    def fail(*_):
        raise OutputError("No.")

    monkeypatch.setattr(staging, "check_layer", fail)
    assert "No." in refuse(*town, REPORT=str(tmp_path / "r.html"), OUTPUT=str(tmp_path / "o.gpkg"))
    assert list(tmp_path.iterdir()) == []
