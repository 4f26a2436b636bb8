"""The quick way out, by columns, writes the same rows as the plain way."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from osgeo import gdal, ogr
from qgis.core import QgsProcessingFeedback

from polyweight_plugin.core.errors import Cancelled
from polyweight_plugin.processing import run as run_module
from polyweight_plugin.processing import spatial_index
from polyweight_plugin.processing.report import Report
from polyweight_plugin.processing.staging import OutputError

HAS_QUICK_WAY = hasattr(ogr.Layer, "WriteArrow")
"""GDAL 3.8 and newer; before, every output takes the plain way, and these tests see to it that it does."""

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
    taken, write = [], run_module.write_columns

    def noting(table, *rest):
        taken.append(table)
        return write(table, *rest)

    monkeypatch.setattr(run_module, "write_columns", noting)
    return taken


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


def test_both_ways_write_the_same_file(layers, run, tmp_path, monkeypatch, written_by_columns):
    points, squares = layers()
    quick, plain = tmp_path / "quick" / "out.gpkg", tmp_path / "plain" / "out.gpkg"
    quick.parent.mkdir()
    plain.parent.mkdir()
    run(points, squares, TYPE_FIELD="kind", WEIGHT_FIELD="weight", OUTPUT=str(quick))
    assert len(written_by_columns) == HAS_QUICK_WAY
    monkeypatch.setattr(run_module, "columns_to_copy", lambda *arguments: None)
    run(points, squares, TYPE_FIELD="kind", WEIGHT_FIELD="weight", OUTPUT=str(plain))
    assert len(written_by_columns) == HAS_QUICK_WAY, "the second time, features were written"
    assert everything(quick) == everything(plain)
    assert everything(quick)[0][-1] == 2500


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


def test_fields_that_qgis_writes_in_its_own_way_take_the_plain_way(
    layers, make_layer, save, run, tmp_path, written_by_columns
):
    _, squares = layers()
    layer = save(make_layer("Point", ["day:date", "yes:bool"], [("Point(1 1)", "2024-02-29", True)]), "days.gpkg")
    outcome = run(layer, squares, OUTPUT=str(tmp_path / "out.gpkg"))
    assert written_by_columns == []
    assert outcome.column("day")[0].toString("yyyy-MM-dd") == "2024-02-29"


def test_points_that_moved_while_they_were_copied_are_noticed(
    layers, refuse, tmp_path, monkeypatch, written_by_columns
):
    points, squares = layers()
    source = points.source()
    del points  # an exception that went through QGIS keeps its layers for ever, and a file's must not outlive QGIS
    compute = run_module._compute

    def meanwhile(*arguments):
        answer = compute(*arguments)
        dataset = gdal.OpenEx(source.partition("|")[0], gdal.OF_VECTOR | gdal.OF_UPDATE)
        assert dataset.GetLayer(0).DeleteFeature(7) == ogr.OGRERR_NONE
        del dataset
        return answer

    monkeypatch.setattr(run_module, "_compute", meanwhile)
    output = tmp_path / "out.gpkg"
    assert "changed while it was in use" in refuse(source, squares, OUTPUT=str(output))
    assert len(written_by_columns) == HAS_QUICK_WAY
    assert not output.exists()


def test_an_index_that_takes_long_can_be_cancelled(monkeypatch):
    class Stopped:
        def stop_if_cancelled(self):
            raise Cancelled

    release = threading.Event()
    monkeypatch.setattr(spatial_index, "_build", lambda path, errors: release.wait(30))
    with pytest.raises(Cancelled):
        spatial_index.build_spatial_index("any.gpkg", Stopped())
    release.set()


def test_an_index_that_cannot_be_built_is_an_error(tmp_path):
    with pytest.raises(OutputError, match="could not be written"):
        spatial_index.build_spatial_index(str(tmp_path / "missing.gpkg"), Report(QgsProcessingFeedback(False)))
