"""Types of every kind, their order, and the names of the fields they get."""

from __future__ import annotations

import csv

import pytest
from qgis.core import NULL
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from polyweight_plugin.core.engines.machine import Machine
from tests.processing.conftest import square

LONG = "supercalifragilisticexpialidocious " * 6


@pytest.fixture
def names(make_layer, run):
    """The new fields' names for polygons of these types, one of each, which all reach the point."""

    def names(field_type, types, fields=(), with_weights=False, **parameters):
        points = make_layer("Point", list(fields), [("POINT(5 5)", *[NULL for _ in fields])])
        polygons = make_layer("Polygon", [f"kind:{field_type}", "w:double"], [(square(0, 0), t, 1.0) for t in types])
        weights = {"WEIGHT_FIELD": "w"} if with_weights else {}
        outcome = run(points, polygons, TYPE_FIELD="kind", **weights, **parameters)
        assert outcome.layer.featureCount() == 1
        return [name for name in outcome.names if name not in ["fid", *(field.partition(":")[0] for field in fields)]]

    return names


def counts(*types):
    return [f"polygon_type{t}_Count" for t in types]


def test_whole_numbers_go_by_value(names):
    assert names("integer", [10, 9, -1, 100]) == counts(-1, 9, 10, 100)


@pytest.mark.promise(12)
def test_whole_numbers_in_a_float_field_show_no_point(names):
    assert names("double", [10.0, 2.5, -0.0, 1.0, 1e300]) == counts("0", "1", "2.5", "10", "1e+300")


def test_texts_go_by_code_point(names):
    assert names("string", ["b", "a", "Z", "é", "10", "9", "中"]) == counts("10", "9", "Z", "a", "b", "é", "中")


def test_dates_outside_of_the_years_0_to_9999_are_types_of_their_own_and_go_by_time(names):
    dates = [QDate(12345, 1, 2), QDate(-5, 3, 4), QDate(2024, 2, 10), QDate(-500, 12, 1), QDate(100000, 1, 1)]
    assert names("date", dates) == counts("-0500-12-01", "-0005-03-04", "2024-02-10", "+12345-01-02", "+100000-01-01")
    moments = [QDateTime(QDate(year, 1, 2), QTime(3, 4, 5, ms)) for year, ms in ((12345, 6), (12345, 0), (-5, 0))]
    assert names("datetime", moments) == counts(
        "-0005-01-02T03:04:05", "+12345-01-02T03:04:05", "+12345-01-02T03:04:05.006"
    )


@pytest.mark.promise(15)
def test_an_empty_text_is_a_type_and_null_is_none(names):
    assert names("string", ["", NULL, "x"]) == counts("", "x")


def test_booleans_are_false_then_true(names):
    assert names("bool", [True, False]) == counts("false", "true")


@pytest.mark.promise(15)
def test_dates_go_by_time(names):
    assert names("date", [QDate(2024, 12, 1), QDate(2024, 2, 10)]) == counts("2024-02-10", "2024-12-01")
    moments = [QDateTime(QDate(2024, 1, 2), QTime(3, 4, 5)), QDateTime(QDate(2023, 1, 2), QTime(3, 4, 5))]
    assert names("datetime", moments) == counts("2023-01-02T03:04:05", "2024-01-02T03:04:05")


def test_without_types_at_all_no_field_is_added(names):
    assert names("integer", [NULL]) == []


def test_the_prefix_can_be_chosen(names, make_layer, run):
    assert names("integer", [1], PREFIX="shops_") == ["shops_1_Count"]
    outcome = run(
        make_layer("Point", [], [("POINT(0 0)",)]), make_layer("Polygon", [], [(square(0, 0),)]), PREFIX="shops"
    )
    assert outcome.names == ["shops_Count"]


def test_only_the_default_prefix_loses_its_type_where_there_are_no_types(make_layer, run):
    points, polygons = make_layer("Point", [], [("POINT(0 0)",)]), make_layer("Polygon", [], [(square(0, 0),)])
    assert run(points, polygons, PREFIX="polygon_type").names == ["polygon_Count"]
    assert run(points, polygons, PREFIX="my_type").names == ["my_type_Count"]
    assert run(points, polygons, PREFIX="_type").names == ["_type_Count"]


@pytest.mark.promise(12)
def test_a_name_that_is_taken_becomes_another_and_the_log_says_so(make_layer, run):
    points = make_layer("Point", ["polygon_type1_Sum:double"], [("POINT(5 5)", 99.0)])
    polygons = make_layer("Polygon", ["k:integer", "w:double"], [(square(0, 0), 1, 2.0), (square(0, 0), 2, 3.0)])
    outcome = run(points, polygons, TYPE_FIELD="k", WEIGHT_FIELD="w")
    assert outcome.names == [
        "polygon_type1_Sum",
        *("polygon_type1_2_Sum", "polygon_type1_2_Count", "polygon_type2_Sum", "polygon_type2_Count"),
    ]
    assert outcome.rows == [[99.0, 2.0, 1, 3.0, 1]]
    assert "'polygon_type1_Sum' is 'polygon_type1_2_Sum'" in outcome.warnings


def test_two_runs_in_a_row_keep_both_answers(make_layer, run):
    points = make_layer("Point", [], [("POINT(5 5)",)])
    polygons = make_layer("Polygon", [], [(square(0, 0),), (square(20, 0),)])
    once = run(points, polygons, DISTANCE=0)
    twice = run(once.layer, polygons, DISTANCE=20)
    assert twice.names == ["polygon_Count", "polygon_2_Count"]
    assert twice.rows == [[1, 2]]


@pytest.mark.promise(12)
@pytest.mark.parametrize("ending", ["gpkg", "sqlite"])
def test_case_twins_among_fields_and_types_are_all_written(make_layer, run, tmp_path, ending):
    points = make_layer("Point", ["A:integer", "a:integer"], [("POINT(5 5)", 1, 2)])
    polygons = make_layer(
        "Polygon", ["k:string"], [(square(0, 0), "Park"), (square(0, 0), "park"), (square(0, 0), "park")]
    )
    outcome = run(points, polygons, TYPE_FIELD="k", OUTPUT=str(tmp_path / f"out.{ending}"))
    assert outcome.names[1:] == ["A", "a_2", "polygon_typePark_Count", "polygon_typepark_2_Count"]
    assert outcome.rows[0][1:] == [1, 2, 1, 2]
    assert "'a' is 'a_2'" in outcome.warnings


@pytest.mark.promise(12)
@pytest.mark.parametrize("keys", [[5, 5, 9], [5, NULL, 9], [5, -1, 9]])
def test_a_fid_field_that_is_no_key_is_kept_with_every_row(make_layer, run, tmp_path, keys):
    points = make_layer("Point", ["fid:integer"], [("POINT(5 5)", key) for key in keys])
    outcome = run(points, make_layer("Polygon", [], [(square(0, 0),)]), OUTPUT=str(tmp_path / "out.gpkg"))
    assert outcome.column("fid") == [None if key == NULL else key for key in keys]
    assert outcome.column("polygon_Count") == [1, 1, 1]
    assert "The field 'fid' does not number the rows" in outcome.warnings


def test_fields_called_like_sqlites_own_columns_get_other_names(make_layer, run, tmp_path):
    points = make_layer(
        "Point", ["ogc_fid:integer", "Geometry:string"], [("POINT(5 5)", 5, "x"), ("POINT(5 5)", 5, "y")]
    )
    outcome = run(points, make_layer("Polygon", [], [(square(0, 0),)]), OUTPUT=str(tmp_path / "out.sqlite"))
    assert outcome.column("ogc_fid_2") == [5, 5]
    assert outcome.column("Geometry_2") == ["x", "y"]
    assert outcome.column("polygon_Count") == [1, 1]


@pytest.mark.parametrize("kind, keys", [("double", [5.0, 5.5, 9.0]), ("string", ["a", "b", "c"])])
def test_a_fid_field_of_another_type_is_kept_with_every_row(make_layer, run, tmp_path, kind, keys):
    points = make_layer("Point", [f"FID:{kind}"], [("POINT(5 5)", key) for key in keys])
    outcome = run(points, make_layer("Polygon", [], [(square(0, 0),)]), OUTPUT=str(tmp_path / "out.gpkg"))
    assert outcome.column("FID") == keys
    assert outcome.column("polygon_Count") == [1, 1, 1]


def test_a_fid_field_that_is_a_key_becomes_the_key(make_layer, run, tmp_path):
    points = make_layer("Point", ["fid:integer"], [("POINT(5 5)", 7), ("POINT(5 5)", 3)])
    outcome = run(points, make_layer("Polygon", [], [(square(0, 0),)]), OUTPUT=str(tmp_path / "out.gpkg"))
    assert outcome.names == ["fid", "polygon_Count"]
    assert sorted(outcome.rows) == [[3, 1], [7, 1]]


def test_a_field_called_like_the_geometry_is_written(make_layer, run, tmp_path):
    points = make_layer("Point", ["geom:string"], [("POINT(5 5)", "x")])
    outcome = run(points, make_layer("Polygon", [], [(square(0, 0),)]), OUTPUT=str(tmp_path / "out.gpkg"))
    assert outcome.column("geom") == ["x"]
    assert next(outcome.layer.getFeatures()).geometry().asWkt(0).upper() == "POINT (5 5)"


@pytest.mark.promise(12)
def test_a_shapefile_gets_short_names_that_tell_type_and_statistic(names, tmp_path):
    output = {"OUTPUT": str(tmp_path / "out.shp"), "fields": ["id:integer"], "with_weights": True}
    assert names("integer", [1, 12, 123456], **output) == [
        *("type1_Sum", "type1_Cnt", "type12_Sum", "type12_Cnt", "123456_Sum", "123456_Cnt")
    ]
    assert names("string", ["supermarket", "superstore", "park"], **output) == [
        *("park_Sum", "park_Cnt", "superm_Sum", "superm_Cnt", "supers_Sum", "supers_Cnt")
    ]


def test_names_cut_alike_stay_apart_in_a_shapefile(names, tmp_path):
    output = {"OUTPUT": str(tmp_path / "out.shp"), "fields": ["id:integer"]}
    assert names("string", ["supermarket A", "supermarket B", "Supermarket C"], **output) == [
        *("Superm_Cnt", "supe_2_Cnt", "supe_3_Cnt")
    ]
    assert names("string", ["ярмарка", "ярмарки"], **output) == ["ярм_Cnt", "яр_2_Cnt"]


def test_long_field_names_of_the_input_stay_apart_in_a_shapefile(make_layer, run, tmp_path):
    points = make_layer("Point", ["population_2019:integer", "population_2020:integer"], [("POINT(5 5)", 1, 2)])
    outcome = run(points, make_layer("Polygon", [], [(square(0, 0),)]), OUTPUT=str(tmp_path / "out.shp"))
    assert outcome.names == ["population", "populati_2", "polygo_Cnt"]
    assert outcome.rows == [[1, 2, 1]]


ODD_TYPES = sorted([LONG, "学校 и ярмарка", "a\"b'c", "<b>bold</b>", "comma, semicolon;"])


@pytest.mark.promise(12, 22)
@pytest.mark.parametrize("ending", ["gpkg", "geojson", "fgb"])
def test_long_foreign_and_odd_types_are_written_as_they_are(names, tmp_path, ending):
    assert names("string", ODD_TYPES, fields=["id:integer"], OUTPUT=str(tmp_path / f"out.{ending}")) == counts(
        *ODD_TYPES
    )


def test_long_foreign_and_odd_types_are_written_as_they_are_in_csv(names, tmp_path):
    assert names("string", ODD_TYPES, OUTPUT=str(tmp_path / "out.csv"))
    with (tmp_path / "out.csv").open(newline="", encoding="utf-8") as file:
        assert next(csv.reader(file)) == counts(*ODD_TYPES)  # GDAL's own reader drops the quote


@pytest.mark.promise(22)
def test_control_and_direction_characters_become_visible_in_names_and_log(make_layer, run, tmp_path):
    points = make_layer("Point", [], [("POINT(5 5)",)])
    polygons = make_layer("Polygon", ["k:string"], [(square(0, 0), "a\nb"), (square(0, 0), "x\u202ey")])
    outcome = run(points, polygons, TYPE_FIELD="k", OUTPUT=str(tmp_path / "out.gpkg"))
    assert outcome.names[1:] == ["polygon_typea\\nb_Count", "polygon_typex\\u202ey_Count"]
    assert "'polygon_typea\\nb_Count'" in outcome.warnings
    assert "\u202e" not in outcome.warnings


@pytest.mark.promise(12)
@pytest.mark.parametrize("ending, limit", [("gpkg", "1,998"), ("sqlite", "1,998"), ("shp", "255")])
def test_more_types_than_the_format_has_columns_are_refused(make_layer, refuse, tmp_path, ending, limit):
    polygons = make_layer("Polygon", ["k:integer"], [(square(0, 0), kind) for kind in range(1998)])
    points = make_layer("Point", ["id:integer"], [("POINT(5 5)", 1)])
    words = refuse(points, polygons, TYPE_FIELD="k", OUTPUT=str(tmp_path / f"out.{ending}"))
    assert "1,999 fields" in words
    assert limit in words
    assert list(tmp_path.iterdir()) == []


def test_more_answers_than_the_memory_holds_are_refused(make_layer, refuse, monkeypatch):
    monkeypatch.setattr(
        "polyweight_plugin.processing.algorithms.compute.this_machine", lambda: Machine("linux", 2, 100_000)
    )
    points = make_layer("Point", [], [("POINT(5 5)",)] * 100)
    polygons = make_layer("Polygon", ["k:integer"], [(square(0, 0), kind) for kind in range(100)])
    assert "100 points and 100 types need" in refuse(points, polygons, TYPE_FIELD="k", ENGINE=1)


def test_as_many_types_as_a_geopackage_has_columns_are_written(make_layer, run, tmp_path):
    polygons = make_layer("Polygon", ["k:integer"], [(square(0, 0), kind) for kind in range(1997)])
    points = make_layer("Point", ["id:integer"], [("POINT(5 5)", 1)])
    outcome = run(points, polygons, TYPE_FIELD="k", OUTPUT=str(tmp_path / "out.gpkg"))
    assert outcome.rows == [[1, 1, *[1] * 1997]]
