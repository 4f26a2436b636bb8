"""The quick way out, by columns, writes the same rows as the plain way."""

from __future__ import annotations

import pytest
from osgeo import gdal, ogr, osr
from qgis.core import NULL, QgsField, QgsProject, QgsVectorLayerJoinInfo
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime

from polyweight_plugin.processing.algorithms import run as run_module
from polyweight_plugin.processing.columns import writer
from tests.processing.columns.conftest import SQUARES
from tests.processing.conftest import Feedback


@pytest.fixture
def batches(monkeypatch):
    """Has rows copied by the thousand, and notes each time that the copying looked at the cancel button."""
    monkeypatch.setattr(writer, "_ROWS", 1000)


def test_both_ways_write_the_same_file(layers, both_ways):
    quick, plain = both_ways(*layers())
    assert quick == plain
    assert quick[0][-1] == 2500


@pytest.mark.parametrize("fid", [True, False], ids=["numbered as they were", "numbered anew"])
def test_points_without_a_match_are_left_out_alike(layers, both_ways, batches, tmp_path, fid):
    points, squares = layers()
    if not fid:
        gdal.VectorTranslate(
            str(tmp_path / "id.gpkg"), points.source().partition("|")[0], layerCreationOptions=["FID=id"]
        )
        points = str(tmp_path / "id.gpkg")
    quick, plain = both_ways(points, squares, DISCARD_NONMATCHING=True, DISTANCE=3)
    assert quick == plain
    assert 100 < len(quick[-1]) < 1000


def test_statistics_that_are_null_and_types_come_out_alike(layers, both_ways):
    quick, plain = both_ways(*layers(), STATISTICS=[2, 3, 5, 7, 8], DISTANCE=3)
    assert quick == plain
    dominant = [row[1]["polygon_dominant"] for row in quick[-1]]
    assert {"1", "2", "3", None} == set(dominant)


def test_rows_keep_their_numbers_and_their_answers_from_batch_to_batch(layers, both_ways, batches):
    points, squares = layers()
    assert points.dataProvider().deleteFeatures([1, 3, 1500])
    quick, plain = both_ways(points, squares)
    assert quick == plain


@pytest.mark.parametrize(
    ("options", "names"),
    [
        (["GEOMETRY_NAME=shape"], ["name"]),
        (["GEOMETRY_NAME=shape"], ["geom"]),
        (["FID=id"], ["name"]),
        (["FID=id"], ["fid"]),
        ([], ["é", "É"]),
        ([], ['say "x"', "it's"]),
    ],
)
def test_columns_of_any_name_come_out_alike(make_layer, both_ways, tmp_path, options, names):
    source = gdal.GetDriverByName("GPKG").Create(str(tmp_path / "odd.gpkg"), 0, 0, 0, gdal.GDT_Unknown)
    place = osr.SpatialReference()
    place.ImportFromEPSG(25832)
    layer = source.CreateLayer("odd", place, ogr.wkbPoint, options)
    for name in names:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTInteger))
    for number in range(5):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({number} 1)"))
        for index in range(len(names)):
            feature.SetField(index, 10 * index + number // 2)
        assert layer.CreateFeature(feature) == ogr.OGRERR_NONE
    del feature, layer, source
    squares = make_layer("Polygon", ["kind:integer", "weight:double"], SQUARES)
    quick, plain = both_ways(str(tmp_path / "odd.gpkg"), squares)
    assert quick == plain


@pytest.mark.parametrize("how", ["joined", "computed"])
def test_fields_that_are_not_in_the_file_are_written(make_layer, layers, both_ways, how):
    points, squares = layers()
    if how == "computed":
        twice = QgsField(points.fields().field("number"))
        twice.setName("twice")
        points.addExpressionField("number * 2", twice)
    else:
        table = make_layer("NoGeometry", ["number:integer", "twice:integer"], [(None, i, 2 * i) for i in range(2500)])
        QgsProject.instance().addMapLayer(table)
        join = QgsVectorLayerJoinInfo()
        join.setJoinLayer(table)
        join.setJoinFieldName("number")
        join.setTargetFieldName("number")
        join.setPrefix("")
        assert points.addJoin(join)
    quick, plain = both_ways(points, squares, quickly=False)
    assert [row[1]["twice"] for row in quick[-1]] == [2 * number for number in range(2500)]
    assert quick == plain


def test_a_cancel_stops_the_copying_at_the_next_batch(layers, refuse, tmp_path, batches):
    points, squares = layers()
    feedback = Feedback(lambda percent: feedback.cancel() if percent > 61 else None)
    output = tmp_path / "out.gpkg"
    words = refuse(points.source(), squares, feedback=feedback, OUTPUT=str(output))
    assert words == "Cancelled. Nothing was written."
    assert not output.exists()


def test_both_ways_find_the_same_rows_by_place(layers, run, tmp_path):
    points, squares = layers()
    outcome = run(points, squares, OUTPUT=str(tmp_path / "out.gpkg"))
    box = outcome.layer.extent()
    box.scale(0.3)
    expected = sum(box.contains(f.geometry().asPoint()) for f in points.getFeatures() if f.hasGeometry())
    assert expected > 100
    outcome.layer.selectByRect(box)
    assert outcome.layer.selectedFeatureCount() == expected


def test_counts_alone_are_written_too(layers, run, tmp_path, written_by_columns):
    points, squares = layers()
    outcome = run(points, squares, TYPE_FIELD="kind", OUTPUT=str(tmp_path / "out.gpkg"))
    assert len(written_by_columns) == 1
    assert outcome.names[-3:] == [f"polygon_type{kind}_Count" for kind in (1, 2, 3)]
    assert [row is None for row in outcome.column("polygon_type1_Count")] == [i % 100 == 7 for i in range(2500)]


@pytest.mark.parametrize("ending", ["shp", "geojson"])
def test_other_formats_take_the_plain_way(layers, run, tmp_path, ending, written_by_columns):
    points, squares = layers()
    outcome = run(points, squares, OUTPUT=str(tmp_path / f"out.{ending}"))
    assert written_by_columns == []
    assert outcome.layer.featureCount() == 2500


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("date", QDate(2024, 2, 29)),
        ("datetime", QDateTime(2024, 2, 29, 23, 59, 58)),
        ("bool", True),
        ("binary", QByteArray(b"a\0b")),
        ("string(3)", "é"),
        ("int8", 2**62),
        ("double(10,3)", 1e300),
    ],
)
def test_values_of_every_type_come_out_alike(make_layer, save, both_ways, kind, value):
    squares = make_layer("Polygon", ["kind:integer", "weight:double"], SQUARES)
    rows = [("Point(1 1)", value), (None, NULL), ("Point(2 2)", value)]
    quick, plain = both_ways(save(make_layer("Point", [f"odd:{kind}"], rows), "odd.gpkg"), squares)
    assert quick == plain


@pytest.mark.parametrize(
    ("kind", "shapes"),
    [
        ("PointZM", ["PointZM(1 2 3 4)", None, "PointZM(5 6 7 8)"]),
        ("MultiPoint", ["MultiPoint((1 2), (3 4))", "MultiPoint((50 2))", None, "MultiPoint EMPTY"]),
        ("MultiPointZ", ["MultiPointZ((1 2 3), (4 5 6))", "MultiPointZ((7 8 9))"]),
        ("Point", ["Point EMPTY", "Point(1 2)"]),
        ("Point", [None, None]),
        ("Point", []),
    ],
)
def test_geometries_of_every_kind_come_out_alike(make_layer, save, both_ways, kind, shapes):
    squares = make_layer("Polygon", ["kind:integer", "weight:double"], SQUARES)
    quick, plain = both_ways(save(make_layer(kind, ["n:integer"], [(s, 1) for s in shapes]), "odd.gpkg"), squares)
    assert quick == plain


CHANGES = [
    "DELETE FROM points WHERE fid = 7",
    "UPDATE points SET geom = (SELECT geom FROM points WHERE fid = 9) WHERE fid = 7",
]


@pytest.mark.parametrize("change", CHANGES, ids=["deleted", "moved"])
def test_points_that_changed_while_they_were_copied_are_noticed(
    layers, refuse, tmp_path, monkeypatch, written_by_columns, change
):
    points, squares = layers()
    source = points.source()
    del points  # an exception that went through QGIS keeps its layers for ever, and a file's must not outlive QGIS
    compute = run_module.compute

    def meanwhile(*arguments):
        answer = compute(*arguments)
        dataset = gdal.OpenEx(source.partition("|")[0], gdal.OF_VECTOR | gdal.OF_UPDATE)
        dataset.ExecuteSQL(change)
        del dataset
        return answer

    monkeypatch.setattr(run_module, "compute", meanwhile)
    output = tmp_path / "out.gpkg"
    assert "changed while it was in use" in refuse(source, squares, OUTPUT=str(output))
    assert len(written_by_columns) == 1
    assert not output.exists()
