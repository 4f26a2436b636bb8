"""Layers of every kind that QGIS has, read whole or in part; and the quick way in gives what the plain one gives."""

from __future__ import annotations

import random

import pytest
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QDate

from polyweight_plugin.processing.columns import reader as columns
from polyweight_plugin.processing.inputs import input_layer
from tests.processing.conftest import files_in, square


@pytest.fixture
def town(make_layer):
    """200 points with ids, and 60 polygons of three types with weights, some without geometry, type or weight."""
    rng = random.Random(3)

    def place():
        return round(rng.uniform(0, 200), 3), round(rng.uniform(0, 200), 3)

    points = [("POINT({} {})".format(*place()) if i % 23 else None, i) for i in range(200)]
    polygons = [
        (
            square(*place()) if i % 19 else None,
            rng.choice([1, 2, 30, NULL]),
            rng.choice([rng.uniform(-5, 5), 0.1, NULL]),
            rng.randint(-9, 9),
        )
        for i in range(60)
    ]
    return (
        make_layer("Point", ["id:integer"], points),
        make_layer("Polygon", ["kind:integer", "w:double", "whole:integer"], polygons),
    )


FIELDS = {"TYPE_FIELD": "kind", "WEIGHT_FIELD": "w", "DISTANCE": 25}


DAYS = ["1969-12-31", "2024-02-29"]


@pytest.fixture
def quick_reads(monkeypatch):
    """How many rows each call of the quick way returned, None where it left the layer to the plain way."""
    reads = []

    def noted(*arguments):
        rows = columns.read_columns(*arguments)
        reads.append(None if rows is None else len(rows.geometries))
        return rows

    monkeypatch.setattr(input_layer, "read_columns", noted)
    return reads


@pytest.mark.parametrize("ending", ["gpkg", "shp", "fgb"])
def test_the_quick_way_in_gives_the_same_bytes_as_the_plain_one(
    town, save, run, tmp_path, monkeypatch, quick_reads, ending
):
    if ending == "fgb":  # in which QGIS does not save features without geometry
        for layer in town:
            assert layer.dataProvider().deleteFeatures([f.id() for f in layer.getFeatures() if not f.hasGeometry()])
    points, polygons = save(town[0], f"points.{ending}"), save(town[1], f"polygons.{ending}")
    in_file = points.featureCount(), polygons.featureCount()
    quick, plain = tmp_path / "quick", tmp_path / "plain"
    quick.mkdir()
    plain.mkdir()
    run(points, polygons, OUTPUT=str(quick / "out.geojson"), **FIELDS)
    assert quick_reads == [in_file[1], in_file[0]]
    monkeypatch.setattr(input_layer, "table_of", lambda layer: None)
    outcome = run(points, polygons, OUTPUT=str(plain / "out.geojson"), **FIELDS)
    assert len(quick_reads) == 2
    assert files_in(quick) == files_in(plain)
    assert outcome.results["MATCH_COUNT"] > 100


@pytest.mark.parametrize("fields", [{"TYPE_FIELD": "whole"}, {"WEIGHT_FIELD": "whole"}, {"TYPE_FIELD": "fid"}])
def test_the_quick_way_in_takes_whole_numbers_and_row_numbers(town, save, run, monkeypatch, quick_reads, fields):
    points, polygons = save(town[0], "points.gpkg"), save(town[1], "polygons.gpkg")
    quick = run(points, polygons, **fields)
    assert quick_reads == [60, 200]
    monkeypatch.setattr(input_layer, "table_of", lambda layer: None)
    plain = run(points, polygons, **fields)
    assert (quick.names, quick.rows) == (plain.names, plain.rows)


@pytest.mark.parametrize(
    ("ending", "kind", "values", "labels"),
    [
        ("gpkg", "string", ["é", NULL, "", "b", "é"], ["", "b", "é"]),
        ("fgb", "string", ["é", NULL, "", "b", "é"], ["", "b", "é"]),
        ("gpkg", "bool", [True, NULL, False, True], ["false", "true"]),
        ("fgb", "bool", [True, NULL, False, True], ["false", "true"]),
        ("gpkg", "date", [QDate(2024, 2, 29), NULL, QDate(1969, 12, 31), QDate(2024, 2, 29)], DAYS),
    ],
)
def test_texts_dates_and_booleans_are_types_by_columns_too(
    make_layer, save, run, monkeypatch, quick_reads, ending, kind, values, labels
):
    points = save(make_layer("Point", [], [("POINT(5 5)",)]), "points.gpkg")
    polygons = save(make_layer("Polygon", [f"k:{kind}"], [(square(0, 0), value) for value in values]), f"p.{ending}")
    quick = run(points, polygons, TYPE_FIELD="k")
    garbled = kind == "bool" and int(gdal.VersionInfo()) < 3_08_03_00
    assert quick_reads == [None if garbled else len(values), 1]
    assert quick.names[1:] == [f"polygon_type{label}_Count" for label in labels]
    monkeypatch.setattr(input_layer, "table_of", lambda layer: None)
    plain = run(points, polygons, TYPE_FIELD="k")
    assert (quick.names, quick.rows) == (plain.names, plain.rows)


def test_texts_of_a_shapefile_are_read_as_qgis_reads_them(make_layer, save, run, quick_reads):
    points = save(make_layer("Point", [], [("POINT(5 5)",)]), "points.gpkg")
    polygons = save(make_layer("Polygon", ["k:string"], [(square(0, 0), "é"), (square(0, 0), NULL)]), "polygons.shp")
    assert run(points, polygons, TYPE_FIELD="k").names == ["fid", "polygon_typeé_Count"]
    assert quick_reads == [None, 1]


def test_the_quick_way_in_leaves_formats_that_were_not_tried_to_the_plain_one(town, save, run, quick_reads):
    outcome = run(save(town[0], "points.geojson"), save(town[1], "polygons.geojson"), **FIELDS)
    assert outcome.results["POINT_COUNT"] == 200
    assert quick_reads == []


def test_columns_that_are_not_what_qgis_takes_them_for_are_left_to_the_plain_way(town, save):
    table = columns.table_of(save(town[1], "polygons.gpkg"))
    taken_for_whole = QgsFields(table.fields)
    taken_for_whole.rename(taken_for_whole.lookupField("w"), "w as it was")
    whole = QgsField(table.fields.field("whole"))
    whole.setName("w")
    taken_for_whole.append(whole)

    def read(fields):
        return columns.read_columns(columns.Table(table.path, table.layer, fields), ["w"], lambda rows: None)

    assert len(read(table.fields).geometries) == 60
    assert read(taken_for_whole) is None


def test_curves_in_a_file_are_left_to_the_plain_way(make_layer, save, run):
    circle = "CURVEPOLYGON(CIRCULARSTRING(10 0, 0 10, -10 0, 0 -10, 10 0))"
    polygons = save(make_layer("CurvePolygon", [], [(circle,)]), "polygons.gpkg")
    points = save(make_layer("Point", [], [("POINT(8 8)",), ("POINT(9.9 9.9)",)]), "points.gpkg")
    assert run(points, polygons, DISTANCE=2).column("polygon_Count") == [1, 0]


def test_a_selection_of_points_and_of_polygons_is_all_that_is_read(town, save, run):
    points, polygons = save(town[0], "points.gpkg"), save(town[1], "polygons.gpkg")
    points.selectByExpression("id < 50")
    polygons.selectByExpression("kind = 2")
    QgsProject.instance().addMapLayers([points, polygons])
    chosen = [
        QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True) for layer in (points, polygons)
    ]
    outcome = run(*chosen, **FIELDS)
    assert outcome.column("id") == list(range(50))
    everything = run(points, polygons, **FIELDS)
    assert outcome.column("polygon_type2_Count") == everything.column("polygon_type2_Count")[:50]
    assert outcome.results["POLYGON_COUNT"] == polygons.selectedFeatureCount()
    assert "polygon_type1_Count" not in outcome.names


def test_a_limit_on_the_number_of_features_is_kept(town, save, run):
    points = save(town[0], "points.gpkg")
    limited = QgsProcessingFeatureSourceDefinition(points.source(), selectedFeaturesOnly=False, featureLimit=7)
    assert run(limited, town[1], **FIELDS).results["POINT_COUNT"] == 7


def test_a_filtered_layer_gives_the_rows_of_its_filter(town, save, run):
    points, polygons = save(town[0], "points.gpkg"), save(town[1], "polygons.gpkg")
    everything = run(points, polygons, **FIELDS)
    assert points.setSubsetString("id >= 100")
    assert polygons.setSubsetString("kind = 30")
    outcome = run(points, polygons, **FIELDS)
    assert outcome.column("id") == list(range(100, 200))
    assert outcome.column("polygon_type30_Sum") == everything.column("polygon_type30_Sum")[100:]
    assert outcome.names[-1] == "polygon_type30_Count"


def test_edits_that_are_not_saved_yet_are_seen(make_layer, save, run):
    points = save(make_layer("Point", ["id:integer"], [("POINT(5 5)", 1), ("POINT(99 99)", 2)]), "points.gpkg")
    polygons = save(make_layer("Polygon", ["w:double"], [(square(0, 0), 2.0)]), "polygons.gpkg")
    assert points.startEditing()
    assert polygons.startEditing()
    first = next(points.getFeatures())
    assert points.deleteFeature(first.id())
    assert polygons.changeAttributeValue(next(polygons.getFeatures()).id(), polygons.fields().lookupField("w"), 8.0)
    outcome = run(points, polygons, WEIGHT_FIELD="w", DISTANCE=200)
    assert outcome.column("id") == [2]
    assert outcome.column("polygon_Sum") == [8.0]
    assert points.rollBack()
    assert polygons.rollBack()


def test_a_virtual_layer_is_read(town, save, run):
    points, polygons = town
    QgsProject.instance().addMapLayers([points, polygons], False)
    virtual = QgsVectorLayer(f'?query=SELECT * FROM "{polygons.id()}" WHERE kind > 1', "virtual", "virtual")
    assert virtual.isValid()
    outcome = run(points, virtual, **FIELDS)
    everything = run(points, polygons, **FIELDS)
    assert outcome.column("polygon_type2_Sum") == everything.column("polygon_type2_Sum")
    assert "polygon_type1_Sum" not in outcome.names


def test_a_joined_field_can_be_the_type(make_layer, save, run, quick_reads):
    polygons = save(make_layer("Polygon", ["code:integer"], [(square(0, 0), 1), (square(0, 0), 2)]), "polygons.gpkg")
    classes = make_layer(
        "NoGeometry", ["code:integer", "class:integer"], [(None, 1, 11), (None, 2, 22)], name="classes"
    )
    QgsProject.instance().addMapLayer(classes)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(classes)
    join.setJoinFieldName("code")
    join.setTargetFieldName("code")
    assert polygons.addJoin(join)
    points = make_layer("Point", [], [("POINT(5 5)",)])
    assert run(points, polygons, TYPE_FIELD="classes_class").names == ["polygon_type11_Count", "polygon_type22_Count"]


def test_points_and_polygons_can_be_layers_of_one_geopackage(town, save, run):
    polygons, points = save(town[1], "town.gpkg", "places"), save(town[0], "town.gpkg", "homes")
    outcome = run(points, polygons, **FIELDS)
    apart = run(save(town[0], "points.gpkg"), save(town[1], "polygons.gpkg"), **FIELDS)
    assert outcome.rows == apart.rows


def test_a_path_will_do_for_a_layer(town, save, run):
    points, polygons = save(town[0], "points.gpkg"), save(town[1], "polygons.gpkg")
    assert run(points.source(), polygons.source(), **FIELDS).rows == run(points, polygons, **FIELDS).rows


def test_polygons_are_not_changed_by_reading(town, run):
    before = [f.geometry().asWkt() for f in town[1].getFeatures(QgsFeatureRequest())]
    run(*town, **FIELDS)
    assert [f.geometry().asWkt() for f in town[1].getFeatures(QgsFeatureRequest())] == before
