"""Runs that fail or are cancelled: a clear error, and everything as it was before."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
import time
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsGeometry, QgsPointXY, QgsProcessingFeedback
from qgis.PyQt import sip

from tests.processes import within
from tests.processing.conftest import Feedback, files_in, square

KIB = 1024


@pytest.fixture(params=[False, True], ids=["GDAL keeps quiet", "GDAL raises"])
def gdal_exceptions(request):
    """Both ways in which someone may have set GDAL's Python bindings before us."""
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param else gdal.DontUseExceptions)()
    yield
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()


POINTS = 12_000


@pytest.fixture(scope="module")
def whole_town(make_layer):
    points = make_layer(
        "Point",
        ["id:integer", "name:string(80)"],
        [(f"POINT({i % 300} {i // 300})", i, f"{i:080}") for i in range(POINTS)],
    )
    polygons = make_layer(
        "Polygon", ["w:double"], [(square(x, y), 1.5) for x in range(0, 300, 30) for y in range(0, 40, 20)]
    )
    return points, polygons


@pytest.fixture
def town(whole_town):
    """Enough points for several batches and an output of some megabytes, and polygons near them."""
    return tuple(layer.clone() for layer in whole_town)


@pytest.fixture(autouse=True)
def _nothing_is_open_in_a_folder_that_is_removed(request, monkeypatch):
    """Where that is so, Windows would not remove it."""
    found = []

    def rmtree(folder, **options):
        found.extend(path for path in map(os.path.realpath, Path("/proc/self/fd").iterdir()) if str(folder) in path)
        removed(folder, **options)

    removed = shutil.rmtree
    monkeypatch.setattr(shutil, "rmtree", rmtree)
    yield
    # GDAL 3.6 keeps a FlatGeobuf open when the disk is full; nothing can interrupt GDAL as it builds a spatial index.
    if not any(case in request.node.name for case in ("fgb", "98.9")):
        assert found == []


@pytest.mark.promise(10)
@pytest.mark.usefixtures("gdal_exceptions")
@pytest.mark.parametrize("size", [64 * KIB, 512 * KIB, 960 * KIB])
@pytest.mark.parametrize("ending", ["gpkg", "shp", "geojson", "fgb", "csv"])
def test_a_full_disk_is_an_error_and_leaves_no_file(town, refuse, small_disk, ending, size):
    disk = small_disk(size)
    words = refuse(*town, OUTPUT=str(disk / f"out.{ending}"))
    assert "Traceback" not in words
    assert list(disk.iterdir()) == []


@pytest.mark.usefixtures("gdal_exceptions")
@pytest.mark.parametrize("size", [64 * KIB, 300 * KIB, 600 * KIB, 960 * KIB, 1800 * KIB])
def test_a_full_disk_is_an_error_where_points_come_from_a_geopackage_too(town, save, refuse, small_disk, size):
    disk = small_disk(size)
    points = save(town[0], "points.gpkg")
    words = refuse(points, town[1], WEIGHT_FIELD="w", OUTPUT=str(disk / "out.gpkg"))
    assert "Traceback" not in words
    assert list(disk.iterdir()) == []


@pytest.mark.promise(10)
@pytest.mark.parametrize("ending", ["gpkg", "shp", "geojson"])
def test_a_full_disk_leaves_the_file_that_was_to_be_replaced(town, make_layer, save, refuse, small_disk, ending):
    disk = small_disk(600 * KIB)
    save(make_layer("Point", ["old:integer"], [("POINT(1 2)", 7)]), f"out.{ending}", folder=disk)
    before = files_in(disk)
    refuse(*town, OUTPUT=str(disk / f"out.{ending}"))
    assert files_in(disk) == before


@pytest.mark.promise(10, 11)
@pytest.mark.usefixtures("gdal_exceptions")
@pytest.mark.parametrize("size", [600 * KIB, 1500 * KIB, 3000 * KIB, 4500 * KIB])
def test_a_full_disk_leaves_a_geopackage_with_other_layers_byte_for_byte(
    town, make_layer, save, refuse, small_disk, size
):
    disk = small_disk(size)
    save(make_layer("Point", ["old:integer"], [("POINT(1 2)", 7)] * 500), "town.gpkg", "other", folder=disk)
    before = files_in(disk)
    refuse(*town, OUTPUT=f"ogr:dbname='{disk / 'town.gpkg'}' table=\"sums\" (geom)")
    assert files_in(disk) == before


class CancelAt(Feedback):
    """Cancels when progress has come this far, and notes the time."""

    def __init__(self, percent):
        super().__init__(self.look)
        self.percent = percent
        self.cancelled_at = None

    def look(self, percent):
        if percent >= self.percent and self.cancelled_at is None:
            self.cancelled_at = time.monotonic()
            self.cancel()


@pytest.mark.promise(4)
@pytest.mark.parametrize("percent", [1, 8, 12, 25, 50, 62, 80, 98.9])
@pytest.mark.parametrize("workers", [1, 2])
def test_cancelling_in_any_phase_takes_less_than_a_second_and_changes_nothing(
    town, save, refuse, tmp_path, percent, workers
):
    save(town[0], "out.gpkg")
    before = files_in(tmp_path)
    feedback = CancelAt(percent)
    words = refuse(*town, feedback=feedback, WORKERS=workers, ENGINE=2, OUTPUT=str(tmp_path / "out.gpkg"))
    assert within(time.monotonic() - feedback.cancelled_at, 1)
    assert sum(step >= percent for step in feedback.steps) == 1, "after the cancel it went on"
    assert words == "Cancelled. Nothing was written."
    assert files_in(tmp_path) == before


@pytest.mark.promise(11)
@pytest.mark.usefixtures("gdal_exceptions")
@pytest.mark.parametrize("percent", [5, 30, 70, 98.9])
def test_cancelling_leaves_a_geopackage_with_other_layers_byte_for_byte(town, save, refuse, tmp_path, percent):
    save(town[1], "town.gpkg", "other")
    before = files_in(tmp_path)
    refuse(*town, feedback=CancelAt(percent), OUTPUT=f"ogr:dbname='{tmp_path / 'town.gpkg'}' table=\"sums\" (geom)")
    assert files_in(tmp_path) == before


class CancelWhile(Feedback):
    """Cancels as soon as a condition holds."""

    def __init__(self, condition):
        super().__init__()
        self.condition = condition

    def isCanceled(self):
        if self.condition():
            self.cancel()
        return super().isCanceled()


@pytest.mark.usefixtures("gdal_exceptions")
@pytest.mark.parametrize("table", ["sums", "new"])
def test_cancelling_while_a_layer_is_added_leaves_the_geopackage_byte_for_byte(town, save, refuse, tmp_path, table):
    for name in ("other", "sums"):
        sip.delete(save(town[1], "town.gpkg", name))  # while QGIS reads the file, it has another journal
    before = files_in(tmp_path)
    feedback = CancelWhile((tmp_path / "town.gpkg-journal").exists)
    words = refuse(*town, feedback=feedback, OUTPUT=f"ogr:dbname='{tmp_path / 'town.gpkg'}' table=\"{table}\" (geom)")
    assert words == "Cancelled. Nothing was written."
    assert files_in(tmp_path) == before


@pytest.mark.promise(4)
def test_a_run_that_was_cancelled_before_it_began_writes_nothing(town, refuse, tmp_path):
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    refuse(*town, feedback=feedback, OUTPUT=str(tmp_path / "out.gpkg"))
    assert files_in(tmp_path) == {}


class At:
    """Does something once when progress has come this far."""

    def __init__(self, percent, act):
        self.percent, self.act = percent, act

    def __call__(self, percent):
        if percent >= self.percent and self.act is not None:
            act, self.act = self.act, None
            act()


CHANGED = "The layer 'point' changed while it was in use"


@pytest.mark.promise(20)
def test_a_point_that_moves_between_reading_and_writing_is_an_error(town, refuse, tmp_path):
    provider = town[0].dataProvider()
    last = max(feature.id() for feature in town[0].getFeatures())

    def move():
        assert provider.changeGeometryValues({last: QgsGeometry.fromPointXY(QgsPointXY(9e6, 9e6))})

    assert CHANGED in refuse(*town, feedback=Feedback(At(21, move)), OUTPUT=str(tmp_path / "out.gpkg"))
    assert files_in(tmp_path) == {}


@pytest.mark.promise(20)
@pytest.mark.parametrize("number", [1, -1])
def test_a_point_that_comes_or_goes_between_reading_and_writing_is_an_error(town, refuse, tmp_path, number):
    provider = town[0].dataProvider()
    last = max(feature.id() for feature in town[0].getFeatures())

    def change():
        assert provider.deleteFeatures([last]) if number < 0 else provider.addFeatures([town[0].getFeature(last)])[0]

    assert CHANGED in refuse(*town, feedback=Feedback(At(21, change)), OUTPUT=str(tmp_path / "out.gpkg"))
    assert files_in(tmp_path) == {}


def test_a_point_that_loses_its_geometry_between_reading_and_writing_is_an_error(town, refuse, save, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    points = save(town[0], "point.gpkg", folder=folder)

    def erase():
        with sqlite3.connect(folder / "point.gpkg") as database:
            for trigger in [
                row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
            ]:
                database.execute(f'DROP TRIGGER "{trigger}"')
            database.execute("UPDATE point SET geom = NULL WHERE fid = 5000")

    assert CHANGED in refuse(points, town[1], feedback=Feedback(At(21, erase)), OUTPUT=str(tmp_path / "out.gpkg"))
    assert [path.name for path in tmp_path.iterdir()] == ["in"]


@pytest.mark.promise(20)
@pytest.mark.parametrize("percent", [2, 21, 65])
@pytest.mark.parametrize("ending", ["gpkg", "shp"])
def test_a_file_of_points_that_vanishes_is_an_error_that_names_the_layer(town, refuse, save, tmp_path, percent, ending):
    folder = tmp_path / "in"
    folder.mkdir()
    points = save(town[0], f"homes.{ending}", folder=folder)

    def remove():
        for path in folder.iterdir():
            path.unlink()

    words = refuse(points, town[1], feedback=Feedback(At(percent, remove)), OUTPUT=str(tmp_path / "out.gpkg"))
    assert "'homes'" in words
    assert [path.name for path in tmp_path.iterdir()] == ["in"]


@pytest.mark.promise(20)
def test_a_file_of_points_that_is_replaced_is_an_error_that_names_the_layer(town, make_layer, refuse, save, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    points = save(town[0], "homes.gpkg", folder=folder)
    save(make_layer("Point", ["id:integer"], [("POINT(1 1)", 1)]), "other.gpkg", folder=folder)

    def replace():
        os.replace(folder / "other.gpkg", folder / "homes.gpkg")

    words = refuse(points, town[1], feedback=Feedback(At(30, replace)), OUTPUT=str(tmp_path / "out.gpkg"))
    assert "The file of the layer 'homes' was removed or replaced" in words


@pytest.mark.promise(9)
def test_a_read_only_folder_is_refused_before_anything_is_computed(town, refuse, small_disk):
    disk = small_disk(64 * KIB, "ro")
    assert refuse(*town, OUTPUT=str(disk / "out.gpkg")).endswith(
        f"OUTPUT: the folder '{disk}' is read-only. Choose another."
    )


@pytest.mark.promise(10)
def test_a_full_folder_for_temporary_files_does_no_harm(town, run, small_disk, monkeypatch, tmp_path):
    disk = small_disk(4 * KIB)
    (disk / "full").write_bytes(bytes(4 * KIB))
    for name in ("TMPDIR", "SQLITE_TMPDIR", "CPL_TMPDIR"):
        monkeypatch.setenv(name, str(disk))
    monkeypatch.setattr(tempfile, "tempdir", str(disk))
    outcome = run(*town, WEIGHT_FIELD="w", OUTPUT=str(tmp_path / "out.gpkg"))
    assert outcome.layer.featureCount() == POINTS


def test_an_output_folder_that_vanishes_is_an_error(town, refuse, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    assert refuse(*town, feedback=Feedback(At(30, folder.rmdir)), OUTPUT=str(folder / "out.gpkg"))
    assert files_in(tmp_path) == {}
