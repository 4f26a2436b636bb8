"""Outputs that are written to directly: tables of a SpatiaLite database, and layers that rows are appended to."""

from __future__ import annotations

import math
import shutil

import pytest
from osgeo import gdal
from qgis.core import NULL, QgsGeometry, QgsPoint, QgsVectorLayer

from polyweight_plugin.processing.outputs.destination import Destination
from polyweight_plugin.processing.outputs.errors import OutputError
from polyweight_plugin.processing.outputs.staging import staged
from polyweight_plugin.processing.run_log import RunLog
from tests.processing.conftest import CRS, Feedback, appending_to, square

ROWS = 5_000
PARTLY = "The output may hold some of the rows: it is written to directly."


@pytest.fixture(scope="module")
def empty_database(tmp_path_factory):
    path = tmp_path_factory.mktemp("database") / "town.sqlite"
    gdal.GetDriverByName("SQLite").Create(str(path), 0, 0, 0, gdal.GDT_Unknown, ["SPATIALITE=YES"])
    return path


@pytest.fixture
def database(empty_database, tmp_path):
    return shutil.copy(empty_database, tmp_path)


@pytest.fixture(scope="module")
def layers(make_layer):
    points = make_layer(
        "Point", ["id:integer", "Name:string(200)"], [("POINT(5 5)", i, "x" * 200) for i in range(ROWS)]
    )
    return points, make_layer("Polygon", ["w:double"], [(square(0, 0), 0.1), (square(0, 0), 0.2)])


def table(database, name="sums"):
    """As QGIS' dialog writes it."""
    return f"spatialite://dbname='{database}' table=\"{name}\" (geom)"


def rows(database, name="sums"):
    layer = QgsVectorLayer(table(database, name).partition("://")[2], name, "spatialite")
    assert layer.isValid()
    return [feature.attributes()[1:] for feature in layer.getFeatures()]


def test_a_table_is_written_beside_the_others_and_written_anew(make_layer, layers, run, database):
    points = make_layer("Point", ["id:integer", "Name:string"], [("POINT(5 5)", 1, "Ärger"), (None, 2, NULL)])
    for _ in range(2):
        run(points, layers[1], OUTPUT=table(database, "counts"))
        outcome = run(points, layers[1], WEIGHT_FIELD="w", OUTPUT=table(database))
        assert outcome.names[1:] == ["id", "Name", "polygon_Sum", "polygon_Count"]
        assert rows(database) == [[1, "Ärger", 0.30000000000000004, 2], [2, NULL, NULL, NULL]]
        assert rows(database, "counts") == [[1, "Ärger", 2], [2, NULL, NULL]]
        assert outcome.layer.crs().authid() == CRS


def test_names_that_sqlite_would_not_take_are_changed_and_nothing_is_lost(make_layer, layers, run, database):
    names = ["A", "a", "GEOM", "PK", 'x"y', "it's"]
    points = make_layer("Point", [f"{name}:integer" for name in names], [("POINT(5 5)", 1, 2, 3, 4, 5, 6)])
    outcome = run(points, layers[1], OUTPUT=table(database))
    assert outcome.names[1:] == ["A", "a_2", "GEOM_2", "PK_2", "x_y", "it's", "polygon_Count"]
    assert rows(database) == [[1, 2, 3, 4, 5, 6, 2]]


def test_a_point_whose_coordinates_are_not_finite_is_kept_without_them(make_layer, layers, run, database):
    points = make_layer("Point", ["id:integer"], [(QgsGeometry(QgsPoint(math.inf, 5)), 1), ("POINT(5 5)", 2)])
    run(points, layers[1], OUTPUT=table(database))
    assert rows(database) == [[1, NULL], [2, 2]]


def test_a_field_called_like_the_column_of_row_numbers_keeps_its_name(make_layer, layers, run, database):
    points = make_layer("Point", ["pk:integer"], [("POINT(5 5)", 7)])
    run(points, layers[1], OUTPUT=table(database))
    assert rows(database) == [[7, 2]]


class CancelWhileWriting(Feedback):
    def __init__(self):
        super().__init__(lambda percent: self.cancel() if percent > 70 else None)


def test_a_cancel_while_a_table_is_written_says_what_may_stay(layers, refuse, database):
    words = refuse(*layers, feedback=CancelWhileWriting(), OUTPUT=table(database))
    assert words == f"Cancelled. {PARTLY}"
    assert len(rows(database)) < ROWS


@pytest.mark.promise(10)
def test_a_full_disk_under_a_database_is_an_error_that_says_what_may_stay(layers, refuse, empty_database, small_disk):
    disk = small_disk(empty_database.stat().st_size + 300 * 1024)
    database = shutil.copy(empty_database, disk)
    words = refuse(*layers, OUTPUT=table(database))
    assert words.endswith(PARTLY)
    assert "Traceback" not in words


@pytest.fixture
def target(make_layer, save):
    return save(make_layer("Point", ["number:integer", "near:integer"], [("POINT(1 1)", 99, 0)]), "all.gpkg")


def test_a_cancel_while_rows_are_appended_says_what_may_stay(layers, refuse, target):
    words = refuse(*layers, feedback=CancelWhileWriting(), OUTPUT=appending_to(target))
    assert words == f"Cancelled. {PARTLY}"
    again = [f.attributes()[1:] for f in QgsVectorLayer(target.source(), "again", "ogr").getFeatures()]
    assert again[0] == [99, 0]
    assert len(again) <= ROWS


def test_rows_that_got_lost_are_missed_also_where_there_were_others_before(target):
    with (
        pytest.raises(OutputError, match="took 0 rows of 1: is the disk full"),
        staged([Destination(target.source(), appends=True)], RunLog(Feedback())) as staging,
    ):
        staging.stages[0].wrote(target.source(), 1, [])
