"""The spatial index of a GeoPackage that was written: sound, whoever builds it; what fails on the way ends the run."""

from __future__ import annotations

import sqlite3
import threading

import pytest
from osgeo import gdal, ogr
from qgis.core import QgsProcessingFeedback

from polyweight_plugin.core.errors import Cancelled
from polyweight_plugin.processing.algorithms import points_layer
from polyweight_plugin.processing.columns import packed_rtree
from polyweight_plugin.processing.outputs import spatial_index
from polyweight_plugin.processing.outputs.errors import OutputError
from polyweight_plugin.processing.run_log import RunLog
from tests.processing.conftest import files_in


@pytest.mark.parametrize("way", ["by columns", "by features"])
def test_the_index_is_sound_and_stays_so_when_rows_come_and_go(layers, run, tmp_path, monkeypatch, way):
    points, squares = layers()
    if way == "by features":
        monkeypatch.setattr(points_layer, "columns_to_copy", lambda *arguments: None)
    run(points, squares, OUTPUT=str(tmp_path / "out.gpkg"))

    def index():
        connection = sqlite3.connect(tmp_path / "out.gpkg")
        found = connection.execute("SELECT rtreecheck('rtree_out_geom'), count(*) FROM rtree_out_geom").fetchone()
        listed = connection.execute("SELECT extension_name FROM gpkg_extensions").fetchall()
        connection.close()
        return (*found, listed)

    assert index() == ("ok", 2475, [("gpkg_rtree_index",)])
    dataset = gdal.OpenEx(str(tmp_path / "out.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayer(0)
    for fid in range(1, 1000):
        assert layer.DeleteFeature(fid) == ogr.OGRERR_NONE
    for number in range(50):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({number} 1000)"))
        assert layer.CreateFeature(feature) == ogr.OGRERR_NONE
    del feature, layer, dataset
    assert index() == ("ok", 2475 - 989 + 50, [("gpkg_rtree_index",)])
    dataset = gdal.OpenEx(str(tmp_path / "out.gpkg"), gdal.OF_VECTOR)
    layer = dataset.GetLayer(0)
    assert layer.GetFeatureCount() == 2500 - 999 + 50
    layer.SetSpatialFilterRect(-1, 999, 10.5, 1001)
    assert sorted(feature.geometry().GetX() for feature in layer) == list(range(11))


def test_where_sqlite_has_no_r_trees_gdal_builds_the_index(layers, both_ways, monkeypatch):
    monkeypatch.setattr(packed_rtree, "can_be_stored", lambda: False)
    quick, plain = both_ways(*layers())
    assert quick == plain
    assert quick[2]


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
        spatial_index.build_spatial_index(str(tmp_path / "missing.gpkg"), RunLog(QgsProcessingFeedback(False)))


@pytest.mark.parametrize("way", ["by columns", "by features"])
def test_an_exception_on_the_thread_that_packs_is_no_success(layers, refuse, tmp_path, monkeypatch, way):
    def fail(*given):
        raise ValueError("a fault of ours")

    monkeypatch.setattr(packed_rtree, "pack", fail)
    if way == "by features":
        monkeypatch.setattr(points_layer, "columns_to_copy", lambda *arguments: None)
    before = files_in(tmp_path)
    points, squares = layers()
    source = points.source()
    del points  # an exception that went through QGIS keeps its layers for ever, and a file's must not outlive QGIS
    assert "a fault of ours" in refuse(source, squares, OUTPUT=str(tmp_path / "out.gpkg"))
    assert files_in(tmp_path).keys() - before.keys() <= {"points.gpkg"}
