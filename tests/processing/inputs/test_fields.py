"""Fields by whatever name they are asked for: another letter case, an alias, joined, virtual, with quotes in it."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsVectorLayerJoinInfo

from tests.processing.conftest import square


@pytest.fixture
def points(make_layer):
    return make_layer("Point", ["id:integer"], [("POINT(5 5)", 1)])


@pytest.fixture
def polygons(make_layer):
    rows = [(square(0, 0), 1, 2.0), (square(2, 0), 2, 3.0), (square(500, 0), 2, 5.0)]
    return make_layer("Polygon", ["Kind:integer", "Weight:double"], rows)


ADDED = [[2.0, 1, 3.0, 1]]


@pytest.mark.parametrize("type_field, weight_field", [("Kind", "Weight"), ("kind", "WEIGHT"), ("KIND", "weight")])
@pytest.mark.parametrize("ending", ["", "gpkg", "fgb", "shp", "geojson", "gml", "sqlite"])
def test_another_letter_case_means_the_same_field(points, polygons, save, run, ending, type_field, weight_field):
    layer = save(polygons, f"places.{ending}") if ending else polygons
    outcome = run(points, layer, TYPE_FIELD=type_field, WEIGHT_FIELD=weight_field)
    assert outcome.added == ADDED


def test_of_case_twins_the_one_that_was_asked_for_is_meant(points, make_layer, run):
    polygons = make_layer("Polygon", ["W:double", "w:double"], [(square(0, 0), 1.0, 2.0)])
    assert run(points, polygons, WEIGHT_FIELD="w").added == [[2.0, 1]]
    assert run(points, polygons, WEIGHT_FIELD="W").added == [[1.0, 1]]


@pytest.mark.parametrize("ending", ["", "gpkg"])
def test_an_alias_means_its_field(points, polygons, save, run, ending):
    layer = save(polygons, f"places.{ending}") if ending else polygons
    layer.setFieldAlias(layer.fields().lookupField("Kind"), "what it is")
    assert run(points, layer, TYPE_FIELD="what it is", WEIGHT_FIELD="Weight").added == ADDED


@pytest.mark.parametrize("ending", ["", "gpkg"])
def test_a_joined_field_serves_as_type_and_as_weight(points, polygons, make_layer, save, run, ending):
    layer = save(polygons, f"places.{ending}") if ending else polygons
    table = make_layer(
        "NoGeometry", ["key:integer", "w:double", "t:string"], [(None, 1, 7.0, "x"), (None, 2, 8.0, "y")]
    )
    assert QgsProject.instance().addMapLayers([layer, table])
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(table)
    join.setJoinFieldName("key")
    join.setTargetFieldName("Kind")
    join.setPrefix("more_")
    join.setUsingMemoryCache(True)
    assert layer.addJoin(join)
    assert run(points, layer, TYPE_FIELD="MORE_T", WEIGHT_FIELD="more_w").added == [[7.0, 1, 8.0, 1]]


@pytest.mark.parametrize("ending", ["", "gpkg"])
def test_a_virtual_field_serves_as_type_and_as_weight(points, polygons, make_layer, save, run, ending):
    layer = save(polygons, f"places.{ending}") if ending else polygons
    tenfold, told = make_layer("Point", ["Tenfold:double", "Told:string"], []).fields()
    layer.addExpressionField('10 * "Weight"', tenfold)
    layer.addExpressionField("'kind ' || \"Kind\"", told)
    outcome = run(points, layer, TYPE_FIELD="told", WEIGHT_FIELD="tenfold")
    assert outcome.added == [[20.0, 1, 30.0, 1]]
    assert outcome.names[1] == "polygon_typekind 1_Sum"


@pytest.mark.parametrize("name", ['he said "x"', "it's", "näme", "a b", "%s", "{0}", "a|b", "select"])
@pytest.mark.parametrize("ending", ["", "gpkg"])
def test_any_name_of_a_field_is_found(points, polygons, save, run, ending, name):
    assert polygons.dataProvider().renameAttributes({0: name, 1: name + "2"})
    polygons.updateFields()
    layer = save(polygons, f"places.{ending}") if ending else polygons
    assert run(points, layer, TYPE_FIELD=name, WEIGHT_FIELD=name + "2").added == ADDED


def test_one_field_is_type_and_weight_at_once(points, polygons, save, run):
    layer = save(polygons, "places.gpkg")
    assert run(points, layer, TYPE_FIELD="kind", WEIGHT_FIELD="Kind").added == [[1.0, 1, 2.0, 1]]
