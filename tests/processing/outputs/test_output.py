"""Files as the algorithm leaves them: whole, in place, replacing what was there, and nothing beside them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsFeatureSource,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
    QgsVectorLayer,
)

from tests.processing.conftest import KML, appending_to, files_in, square


@pytest.fixture
def layers(make_layer):
    points = make_layer(
        "Point", ["id:integer", "name:string"], [("POINT(5 5)", 1, "Ärger, 学校"), (None, 2, NULL)], name="homes"
    )
    return points, make_layer("Polygon", ["w:double"], [(square(0, 0), 0.1), (square(0, 0), 0.2)], name="places")


def geopackage_layers(path):
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    return sorted(dataset.GetLayer(index).GetName() for index in range(dataset.GetLayerCount()))


@pytest.mark.parametrize("ending", ["gpkg", "shp", "geojson", "csv", "sqlite", "gml", "tab", "xlsx", "ods"])
def test_a_file_of_any_format_is_whole_and_alone_in_its_folder(layers, run, tmp_path, ending):
    outcome = run(*layers, WEIGHT_FIELD="w", OUTPUT=str(tmp_path / f"out.{ending}"))
    assert outcome.results["OUTPUT"] == str(tmp_path / f"out.{ending}")
    assert {path.stem for path in tmp_path.iterdir()} == {"out"}
    names = {"shp": ("polygo_Sum", "polygo_Cnt")}.get(ending, ("polygon_Sum", "polygon_Count"))
    found = {
        int(i): (n, s and float(s), c and int(c)) for i, n, s, c in zip(*map(outcome.column, ("id", "name", *names)))
    }
    assert found[1] == (
        "Ärger, 学校",
        0.3 if ending in ("shp", "csv", "xlsx", "ods", "geojson", "gml") else 0.30000000000000004,
        2,
    )
    assert not found[2][1] and not found[2][2]


def test_a_flatgeobuf_keeps_the_order_of_the_points(make_layer, layers, run, tmp_path):
    points = make_layer("Point", ["id:integer"], [(f"POINT({x} {x * x % 7})", x) for x in range(20)])
    assert run(points, layers[1], OUTPUT=str(tmp_path / "out.fgb")).column("id") == list(range(20))


def test_a_flatgeobuf_of_points_without_geometry_is_refused_as_it_would_lose_them(layers, refuse, tmp_path):
    assert "FlatGeobuf cannot hold points without geometry" in refuse(*layers, OUTPUT=str(tmp_path / "out.fgb"))
    assert files_in(tmp_path) == {}


@pytest.mark.promise(8)
def test_a_line_break_in_the_path_of_the_output_is_refused_as_qgis_could_not_open_it(layers, refuse, tmp_path):
    assert "new\\nline" in refuse(*layers, OUTPUT=str(tmp_path / "new\nline.gpkg"))
    assert files_in(tmp_path) == {}


def test_a_vertical_bar_in_the_path_of_the_output_is_refused_as_qgis_could_not_open_it(layers, refuse, tmp_path):
    assert "QGIS cannot open a path with a vertical bar in it" in refuse(*layers, OUTPUT=str(tmp_path / "a|b.gpkg"))
    assert files_in(tmp_path) == {}


def test_an_output_that_is_a_link_is_written_where_the_link_leads(layers, run, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "out.gpkg").symlink_to(tmp_path / "data" / "town.gpkg")
    for _ in range(2):
        outcome = run(*layers, OUTPUT=str(tmp_path / "out.gpkg"))
        assert outcome.results["OUTPUT"] == str(tmp_path / "out.gpkg")
        assert outcome.column("polygon_Count") == [2, None]
    assert (tmp_path / "out.gpkg").is_symlink()
    assert sorted(files_in(tmp_path)) == ["data/town.gpkg", "out.gpkg"]


def test_a_geodatabase_is_a_folder_that_is_written_whole_and_replaced_whole(make_layer, layers, run, tmp_path):
    points = make_layer("Point", ["OBJECTID:integer", "select:string"], [("POINT(5 5)", 7, "x"), (None, 8, NULL)])
    for weight in ("w", None):
        outcome = run(points, layers[1], WEIGHT_FIELD=weight, OUTPUT=str(tmp_path / "out.gdb"))
        assert outcome.results["OUTPUT"] == str(tmp_path / "out.gdb")
    again = QgsVectorLayer(str(tmp_path / "out.gdb"), "again", "ogr")
    assert again.fields().names()[1:] == ["OBJECTID_2", "select_2", "polygon_Count"]
    assert [f.attributes()[1:] for f in again.getFeatures()] == [[7, "x", 2], [8, NULL, NULL]]
    assert [path.name for path in tmp_path.iterdir()] == ["out.gdb"]


def test_a_folder_that_is_no_geodatabase_is_never_replaced_by_one(layers, refuse, tmp_path):
    (tmp_path / "out.gdb").mkdir()
    (tmp_path / "out.gdb" / "thesis.txt").write_text("years of work")
    assert "is a folder, not a file" in refuse(*layers, OUTPUT=str(tmp_path / "out.gdb"))
    assert files_in(tmp_path) == {"out.gdb/thesis.txt": b"years of work"}


@pytest.mark.parametrize("ending", ["tab", "gmt"])
def test_a_format_without_null_says_beforehand_what_points_without_geometry_get(layers, run, tmp_path, ending):
    outcome = run(*layers, OUTPUT=str(tmp_path / f"out.{ending}"))
    assert "cannot hold points without geometry: 1 point will lie at 0, 0, with 0 in place of NULL" in outcome.warnings
    assert "holds no NULL: where an attribute of a point is NULL, it will be 0." in "".join(outcome.feedback.infos)


@pytest.mark.parametrize("ending", ["csv", *KML, "gml", "gdb", "tab", "gmt"])
def test_names_that_the_format_would_change_are_changed_beforehand_and_the_log_says_so(
    make_layer, run, tmp_path, ending
):
    points = make_layer("Point", ["A:integer", "a:integer"], [("POINT(5 5)", 1, 2)])
    polygons = make_layer("Polygon", ["k:string"], [(square(0, 0), k) for k in ("a b|c", "A B|C", "a-b-c")])
    outcome = run(points, polygons, TYPE_FIELD="k", OUTPUT=str(tmp_path / f"out.{ending}"))
    assert [float(value) for value in outcome.rows[0] if str(value) in ("1", "2")][-5:] == [1, 2, 1, 1, 1]
    new = [name for name in outcome.names if "_Count" in name]
    assert len(new) == 3
    assert all(f"is '{name}'" in outcome.warnings for name in new if name[12:-6] not in ("a b|c", "A B|C", "a-b-c"))


def test_the_layer_is_called_like_its_file(layers, run, tmp_path):
    run(*layers, OUTPUT=str(tmp_path / "near homes.gpkg"))
    assert geopackage_layers(tmp_path / "near homes.gpkg") == ["near homes"]


@pytest.mark.promise(8)
@pytest.mark.parametrize("name", ["ärger 学校.gpkg", "it's.gpkg", 'quo"te.gpkg', "a b.shp", "it's.shp"])
def test_odd_characters_in_a_path_do_no_harm(layers, run, tmp_path, name):
    folder = tmp_path / 'fol\'der "with" ü'
    folder.mkdir()
    outcome = run(*layers, OUTPUT=str(folder / name))
    assert outcome.results["OUTPUT"] == str(folder / name)
    assert outcome.layer.featureCount() == 2


def test_a_path_relative_to_the_working_folder_will_do(layers, run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert Path(run(*layers, OUTPUT="out.gpkg").results["OUTPUT"]).absolute() == tmp_path / "out.gpkg"
    assert os.listdir(tmp_path) == ["out.gpkg"]


def test_a_file_that_was_there_is_replaced_with_all_that_belonged_to_it(layers, make_layer, save, run, tmp_path):
    old = save(make_layer("Point", ["other:integer"], [("POINT(1 1)", i) for i in range(50)]), "out.shp")
    assert old.dataProvider().createSpatialIndex()
    assert (tmp_path / "out.qix").exists()
    del old
    outcome = run(*layers, OUTPUT=str(tmp_path / "out.shp"))
    assert outcome.column("id") == [1, 2]
    assert not (tmp_path / "out.qix").exists()
    assert not [path for path in tmp_path.iterdir() if path.is_dir()]


def test_a_geopackage_that_was_there_is_replaced_with_its_log_of_changes(layers, save, run, tmp_path):
    save(layers[0], "out.gpkg")
    (tmp_path / "out.gpkg-wal").write_bytes(b"left by someone")
    assert run(*layers, OUTPUT=str(tmp_path / "out.gpkg")).column("polygon_Count") == [2, None]
    assert [path.name for path in tmp_path.iterdir()] == ["out.gpkg"]


@pytest.mark.promise(11)
@pytest.mark.parametrize("table", ["sums", "it's", "with space"])
def test_a_layer_is_added_to_a_geopackage_beside_the_others(layers, save, run, tmp_path, table):
    others = save(layers[0], "town.gpkg", "homes"), save(layers[1], "town.gpkg", "places")
    before = [[f.attributes() for f in layer.getFeatures()] for layer in others]
    outcome = run(*layers, WEIGHT_FIELD="w", OUTPUT=f"ogr:dbname='{tmp_path / 'town.gpkg'}' table=\"{table}\" (geom)")
    assert outcome.results["OUTPUT"] == f"{tmp_path / 'town.gpkg'}|layername={table}"
    assert outcome.column("polygon_Count") == [2, None]
    assert geopackage_layers(tmp_path / "town.gpkg") == sorted(["homes", "places", table])
    again = [QgsVectorLayer(layer.source(), "again", "ogr") for layer in others]
    assert [[f.attributes() for f in layer.getFeatures()] for layer in again] == before
    assert [path.name for path in tmp_path.iterdir()] == ["town.gpkg"]


def test_a_layer_of_a_geopackage_is_replaced_and_the_others_stay(layers, save, run, tmp_path):
    save(layers[0], "town.gpkg", "homes")
    for distance in (0, 10):
        outcome = run(*layers, DISTANCE=distance, OUTPUT=f"ogr:dbname='{tmp_path / 'town.gpkg'}' table=\"sums\" (geom)")
        assert outcome.column("polygon_Count") == [2, None]
    assert geopackage_layers(tmp_path / "town.gpkg") == ["homes", "sums"]


def test_a_layer_for_a_geopackage_that_is_not_there_makes_it(layers, run, tmp_path):
    run(*layers, OUTPUT=f"ogr:dbname='{tmp_path / 'new.gpkg'}' table=\"sums\" (geom)")
    assert geopackage_layers(tmp_path / "new.gpkg") == ["sums"]


def test_the_output_has_a_spatial_index(layers, run, tmp_path):
    outcome = run(*layers, OUTPUT=str(tmp_path / "out.gpkg"))
    assert outcome.layer.hasSpatialIndex() == QgsFeatureSource.SpatialIndexPresence.SpatialIndexPresent


def test_the_layer_to_load_is_the_file_in_its_place_under_the_name_that_was_chosen(layers, tmp_path):
    import processing

    context, project = QgsProcessingContext(), QgsProject()
    output = QgsProcessingOutputLayerDefinition(str(tmp_path / "out.gpkg"), project)
    output.destinationName = "Homes with sums"
    parameters = {"POINTS": layers[0], "POLYGONS": layers[1], "DISTANCE": 1, "OUTPUT": output}
    processing.run("polyweight:sumpolygonweights", parameters, context=context)
    ((identifier, details),) = context.layersToLoadOnCompletion().items()
    assert identifier == str(tmp_path / "out.gpkg")
    assert (details.name, details.outputName, details.project) == ("Homes with sums", "OUTPUT", project)


def test_a_destination_by_expression_is_understood(layers, run, tmp_path):
    expression = QgsProperty.fromExpression(f"'{tmp_path}' || '/out.gpkg'")
    output = QgsProcessingOutputLayerDefinition(expression)
    assert run(*layers, OUTPUT=output).results["OUTPUT"] == str(tmp_path / "out.gpkg")


def test_options_of_the_destination_are_kept(layers, run, tmp_path):
    output = QgsProcessingOutputLayerDefinition(str(tmp_path / "out.shp"))
    output.createOptions = {"fileEncoding": "ISO-8859-1"}
    run(*layers, OUTPUT=output)
    assert "Ärger".encode("latin-1") in (tmp_path / "out.dbf").read_bytes()


def test_features_are_appended_to_a_layer_with_fields_mapped_as_the_user_asks(layers, make_layer, save, run, tmp_path):
    target = save(make_layer("Point", ["number:integer", "near:integer"], [("POINT(1 1)", 99, 0)]), "all.gpkg")
    run(*layers, OUTPUT=appending_to(target))
    again = QgsVectorLayer(target.source(), "again", "ogr")
    assert [f.attributes()[1:] for f in again.getFeatures()] == [[99, 0], [1, 2], [2, NULL]]


@pytest.mark.parametrize("weight", [1e300, 1e-300, -1e16])
def test_a_sum_that_a_shapefile_would_change_is_refused_by_name(make_layer, refuse, tmp_path, weight):
    points = make_layer("Point", ["id:integer"], [("POINT(5 5)", 1)])
    polygons = make_layer("Polygon", ["w:double"], [(square(0, 0), weight)])
    words = refuse(points, polygons, WEIGHT_FIELD="w", OUTPUT=str(tmp_path / "out.shp"))
    assert f"A shapefile cannot hold the sum {weight!r} of the field 'polygo_Sum'" in words
    assert files_in(tmp_path) == {}


@pytest.mark.parametrize("weight", [123456789012.123, 1e15, 0.000123])
def test_a_sum_that_a_shapefile_can_hold_is_written(make_layer, run, tmp_path, weight):
    points = make_layer("Point", ["id:integer"], [("POINT(5 5)", 1)])
    polygons = make_layer("Polygon", ["w:double"], [(square(0, 0), weight)])
    assert run(points, polygons, WEIGHT_FIELD="w", OUTPUT=str(tmp_path / "out.shp")).column("polygo_Sum") == [weight]
