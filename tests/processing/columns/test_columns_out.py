"""The quick way out, by columns, writes the same rows as the plain way."""

from __future__ import annotations

import ctypes
import gc
import threading

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis.core import QgsField, QgsProcessingFeedback, QgsProject, QgsVectorLayerJoinInfo
from qgis.PyQt.QtCore import QDate

from polyweight_plugin.core.errors import Cancelled
from polyweight_plugin.processing.algorithms import points_layer
from polyweight_plugin.processing.algorithms import run as run_module
from polyweight_plugin.processing.columns.arrow import WidenedBatch, _Array, _Release, _Schema
from polyweight_plugin.processing.outputs import spatial_index
from polyweight_plugin.processing.outputs.errors import OutputError
from polyweight_plugin.processing.run_log import Report
from tests.processing.conftest import Feedback

HAS_QUICK_WAY = hasattr(ogr.Layer, "WriteArrow")
"""GDAL 3.8 and newer; before, every output takes the plain way, and these tests see to it that it does."""

_address_in = ctypes.pythonapi.PyCapsule_GetPointer
_address_in.restype = ctypes.c_void_p
_address_in.argtypes = [ctypes.py_object, ctypes.c_char_p]

SQUARES = [(f"POLYGON(({x} 0, {x + 8} 0, {x + 8} 8, {x} 8, {x} 0))", x % 3 + 1, x / 7) for x in range(0, 200, 10)]


@pytest.fixture
def layers(make_layer, save):
    """Makes (2,500 points in a GeoPackage, of which every hundredth has no place, with NULL values; squares).

    Makes: a layer that is a fixture itself would be deleted after QGIS at the end of the session, which crashes.
    """

    def make():
        random = np.random.default_rng(3)
        rows = [
            (
                None if i % 100 == 7 else f"Point({x:.3f} {y:.3f})",
                i,
                None if i % 9 == 0 else i / 3,
                None if i % 5 == 0 else f"Café №{i}",
            )
            for i, (x, y) in enumerate(random.uniform(-20, 220, (2500, 2)))
        ]
        points = make_layer("Point", ["number:integer", "real:double", "name:string(40)"], rows)
        return save(points, "points.gpkg"), make_layer("Polygon", ["kind:integer", "weight:double"], SQUARES)

    return make


@pytest.fixture
def written_by_columns(monkeypatch):
    """The tables that took the quick way."""
    taken, write = [], points_layer.write_columns

    def noting(table, *rest):
        taken.append(table)
        return write(table, *rest)

    monkeypatch.setattr(points_layer, "write_columns", noting)
    return taken


@pytest.fixture
def batches(monkeypatch):
    """Has GDAL read batches of a thousand rows, and notes how each write of one ended."""
    if not HAS_QUICK_WAY:
        pytest.skip("this GDAL takes the plain way")
    ended, read, write = [], ogr.Layer.GetArrowStream, ogr.Layer.WriteArrow

    def noting(layer, *arguments, **options):
        ended.append(write(layer, *arguments, **options))
        return ended[-1]

    monkeypatch.setattr(
        ogr.Layer, "GetArrowStream", lambda layer, options=(): read(layer, [*options, "MAX_FEATURES_IN_BATCH=1000"])
    )
    monkeypatch.setattr(ogr.Layer, "WriteArrow", noting)
    return ended


def everything(path):
    """Name, fields, extent, spatial index and rows of the only layer of a file, as GDAL tells them."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    assert dataset.GetLayerCount() == 1
    layer = dataset.GetLayer(0)
    definition = layer.GetLayerDefn()
    fields = [definition.GetFieldDefn(i) for i in range(definition.GetFieldCount())]
    return (
        (layer.GetName(), layer.GetFIDColumn(), layer.GetGeometryColumn(), layer.GetExtent(), layer.GetFeatureCount()),
        (layer.GetSpatialRef().GetAuthorityCode(None), definition.GetGeomType()),
        layer.TestCapability("FastSpatialFilter"),
        [(field.GetName(), field.GetType(), field.GetSubType(), field.GetWidth()) for field in fields],
        [
            (feature.GetFID(), feature.items(), feature.geometry() and feature.geometry().ExportToWkt())
            for feature in layer
        ],
    )


@pytest.fixture
def both_ways(run, tmp_path, monkeypatch, written_by_columns):
    """The files that both ways write, as `everything` tells them: both_ways(points, squares)."""

    def both_ways(points, squares, quickly=HAS_QUICK_WAY):
        found = []
        for way in ("quick", "plain"):
            folder = tmp_path / way
            folder.mkdir()
            run(points, squares, TYPE_FIELD="kind", WEIGHT_FIELD="weight", OUTPUT=str(folder / "out.gpkg"))
            assert len(written_by_columns) == quickly
            found.append(everything(folder / "out.gpkg"))
            monkeypatch.setattr(points_layer, "columns_to_copy", lambda *arguments: None)
        return found

    return both_ways


def test_both_ways_write_the_same_file(layers, both_ways):
    quick, plain = both_ways(*layers())
    assert quick == plain
    assert quick[0][-1] == 2500


def test_rows_keep_their_numbers_and_their_answers_from_batch_to_batch(layers, both_ways, batches):
    points, squares = layers()
    assert points.dataProvider().deleteFeatures([1, 3, 1500])
    quick, plain = both_ways(points, squares)
    assert batches == [ogr.OGRERR_NONE] * 3
    assert quick == plain


@pytest.mark.parametrize(
    ("options", "names", "quickly"),
    [
        (["GEOMETRY_NAME=shape"], ["name"], True),
        (["GEOMETRY_NAME=shape"], ["geom"], False),
        (["FID=id"], ["name"], False),
        (["FID=id"], ["fid"], False),
        ([], ["é", "É"], False),
    ],
)
def test_columns_of_any_name_come_out_alike(make_layer, both_ways, tmp_path, options, names, quickly):
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
    quick, plain = both_ways(str(tmp_path / "odd.gpkg"), squares, quickly and HAS_QUICK_WAY)
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
    words = refuse(points.source(), squares, feedback=feedback, OUTPUT=str(tmp_path / "out.gpkg"))
    assert words == "Cancelled. Nothing was written."
    assert len(batches) == 1


def test_an_error_stops_the_copying_at_once(layers, refuse, tmp_path, monkeypatch, batches):
    points, squares = layers()

    def fail(*arguments, **options):
        batches.append(ogr.OGRERR_FAILURE)
        with gdal.ExceptionMgr(useExceptions=False):
            gdal.Error(gdal.CE_Failure, gdal.CPLE_FileIO, "the disk is full")
        return ogr.OGRERR_FAILURE

    monkeypatch.setattr(ogr.Layer, "WriteArrow", fail)
    assert "the disk is full" in refuse(points.source(), squares, OUTPUT=str(tmp_path / "out.gpkg"))
    assert len(batches) == 1


@pytest.mark.skipif(not HAS_QUICK_WAY, reason="this GDAL takes the plain way")
def test_a_widened_batch_lives_on_its_own_and_is_released_as_arrow_demands(layers, tmp_path):
    dataset = gdal.OpenEx(layers()[0].source().partition("|")[0], gdal.OF_VECTOR)
    stream = dataset.GetLayer(0).GetArrowStream()
    rows = np.arange(2500, dtype=np.int32)
    batch = WidenedBatch(stream.GetSchema(), stream.GetNextRecordBatch(), ["more"], [rows * 2], rows % 2 == 0)
    del stream
    gc.collect()
    _other_things = [np.full(size, 255, np.uint8) for size in (8, 16, 313, 2500, 10_000) for _ in range(20)]
    target = gdal.GetDriverByName("GPKG").Create(str(tmp_path / "batch.gpkg"), 0, 0, 0, gdal.GDT_Unknown)
    layer = target.CreateLayer("batch", dataset.GetLayer(0).GetSpatialRef(), ogr.wkbPoint)
    for name, kind in {
        "number": ogr.OFTInteger,
        "real": ogr.OFTReal,
        "name": ogr.OFTString,
        "more": ogr.OFTInteger,
    }.items():
        layer.CreateField(ogr.FieldDefn(name, kind))

    assert layer.WriteArrow(batch, createFieldsFromSchema=False, options=["FID=fid"]) == ogr.OGRERR_NONE

    assert [feature["more"] for feature in layer] == [row * 2 if row % 2 == 0 else None for row in range(2500)]
    for capsule, name, kind in zip(batch.__arrow_c_array__(), (b"arrow_schema", b"arrow_array"), (_Schema, _Array)):
        address = _address_in(capsule, name)
        structure = ctypes.cast(address, ctypes.POINTER(kind))[0]
        if structure.release:
            _Release(structure.release)(address)
        assert structure.release is None


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
    assert len(written_by_columns) == HAS_QUICK_WAY
    assert outcome.names[-3:] == [f"polygon_type{kind}_Count" for kind in (1, 2, 3)]
    assert [row is None for row in outcome.column("polygon_type1_Count")] == [i % 100 == 7 for i in range(2500)]


@pytest.mark.parametrize("ending", ["shp", "geojson"])
def test_other_formats_take_the_plain_way(layers, run, tmp_path, ending, written_by_columns):
    points, squares = layers()
    outcome = run(points, squares, OUTPUT=str(tmp_path / f"out.{ending}"))
    assert written_by_columns == []
    assert outcome.layer.featureCount() == 2500


@pytest.mark.parametrize(("kind", "value"), [("date", QDate(2024, 2, 29)), ("bool", True)])
def test_fields_that_qgis_writes_in_its_own_way_take_the_plain_way(
    layers, make_layer, save, run, tmp_path, written_by_columns, kind, value
):
    _, squares = layers()
    layer = save(make_layer("Point", [f"odd:{kind}"], [("Point(1 1)", value)]), "odd.gpkg")
    outcome = run(layer, squares, OUTPUT=str(tmp_path / "out.gpkg"))
    assert written_by_columns == []
    assert outcome.column("odd") == [value]


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
    assert len(written_by_columns) == HAS_QUICK_WAY
    assert not output.exists()


def test_an_index_that_takes_long_can_be_cancelled(monkeypatch):
    class Stopped:
        def stop_if_cancelled(self):
            raise Cancelled

    release = threading.Event()
    monkeypatch.setattr(spatial_index, "_build", lambda path: release.wait(30))
    with pytest.raises(Cancelled):
        spatial_index.build_spatial_index("any.gpkg", Stopped())
    release.set()


def test_an_index_that_cannot_be_built_is_an_error(tmp_path):
    with pytest.raises(OutputError, match="could not be written"):
        spatial_index.build_spatial_index(str(tmp_path / "missing.gpkg"), Report(QgsProcessingFeedback(False)))
