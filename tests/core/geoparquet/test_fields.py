"""Columns of every kind that can be types, weights or distances are understood; the others are refused in words."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest

pytest.importorskip("pyarrow", reason="GeoParquet needs pyarrow")

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import shapely

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.core.geoparquet.fields import codes_of, distinct
from polyweight_plugin.core.geoparquet.request import Request
from polyweight_plugin.core.question import Question
from tests.core.geoparquet import files
from tests.core.geoparquet.test_run import UTM, answer_files

NOON = datetime.datetime(2024, 5, 6, 12)

TYPES = {
    "texts": (pa.array(["b", None, "a", "b"]), ["a", "b"]),
    "a dictionary": (pa.array(["b", None, "a", "b"]).dictionary_encode(), ["a", "b"]),
    "long texts": (pa.array(["b", None, "a", "b"], pa.large_string()), ["a", "b"]),
    "whole numbers": (pa.array([10, None, 9, 10], pa.int16()), ["9", "10"]),
    "numbers": (pa.array([10.5, None, -0.0, 10.5]), ["0", "10.5"]),
    "NaN": (pa.array([1.0, float("nan"), 0.0, 1.0]), ["0", "1"]),
    "decimals": (pa.array([Decimal("10.00"), None, Decimal("9.50"), Decimal("10.00")]), ["9.5", "10"]),
    "flags": (pa.array([True, None, False, True]), ["false", "true"]),
    "days": (pa.array([NOON.date(), None, datetime.date(1999, 1, 1), NOON.date()]), ["1999-01-01", "2024-05-06"]),
    "times": (pa.array([NOON, None, NOON.replace(hour=1), NOON]), ["2024-05-06T01:00:00", "2024-05-06T12:00:00"]),
    "bytes": (pa.array([b"\xff", None, b"\x00", b"\xff"]), ["00", "ff"]),
}


def answered(tmp_path, columns: dict, **fields) -> pa.Table:
    """A point with four polygons in reach."""
    points = files.write(tmp_path / "points.parquet", [shapely.Point(0, 0)], {"far": ["5"]}, crs=UTM)
    polygons = files.write(tmp_path / "polygons.parquet", [shapely.box(-1, -1, 1, 1)] * 4, columns, crs=UTM)
    has_weights = "weight_field" in fields
    question = Question(0, (5.0,), has_weights, ("sum", "count") if has_weights else ("count",))
    answer_files(Request(str(points), str(polygons), str(tmp_path / "out"), question, **fields))
    return pq.read_table(tmp_path / "out").drop_columns(["far", "geometry", "bbox"])


@pytest.mark.parametrize("kind", TYPES)
def test_types_of_every_kind_come_in_their_order_and_null_is_none(tmp_path, kind):
    column, labels = TYPES[kind]
    table = answered(tmp_path, {"kind": column}, type_field="kind")
    assert table.to_pylist() == [{f"{labels[0]}_count_Count_0": 1, f"{labels[1]}_count_Count_0": 2}]


def test_nanoseconds_are_types_to_the_last_digit():
    keys, rows = distinct(pa.chunked_array([pa.array([1, 2, 1], pa.timestamp("ns"))]))
    assert len({keys[row] for row in rows}) == 2


def test_a_dictionary_with_null_among_its_indices_and_among_its_values():
    column = pa.chunked_array([pa.DictionaryArray.from_arrays(pa.array([0, None, 1, 2]), pa.array(["a", None, "b"]))])
    assert codes_of(column, {"a": 0, "b": 1}).tolist() == [0, -1, -1, 1]
    assert codes_of(column, {"b": 0}, others=5).tolist() == [5, -1, -1, 0]
    assert codes_of(pa.chunked_array([], pa.string()), {"a": 0}).tolist() == []


@pytest.mark.parametrize(
    "weights",
    [
        pa.array([Decimal("1.25"), None, Decimal("2.00"), Decimal("-1.00")]),
        pa.array([1.25, None, 2.0, -1.0]).dictionary_encode(),
        pa.array([1.25, None, 2.0, -1.0], pa.float32()),
        pa.array(np.array([1.25, 0.0, 2.0, -1.0], np.float16)),
    ],
    ids=["decimals", "a dictionary", "singles", "halves"],
)
def test_weights_of_every_kind_of_number_are_added(tmp_path, weights):
    table = answered(tmp_path, {"w": weights}, weight_field="w")
    assert list(table.to_pylist()[0].values()) == [2.25, 4]


@pytest.mark.parametrize(
    ("column", "field", "words"),
    [
        (["1"] * 4, "weight_field", "'x' of .*polygons.parquet is of the kind string, which can be no weight"),
        ([True] * 4, "weight_field", "of the kind bool, which can be no weight"),
        (["1"] * 4, "reach_field", "which can be no distance"),
        ([[1]] * 4, "type_field", "of the kind list<.*>, which can be no type"),
        ([{"a": 1}] * 4, "type_field", "which can be no type"),
    ],
)
def test_a_column_that_cannot_be_what_is_asked_is_refused_beforehand(tmp_path, column, field, words):
    with pytest.raises(BadInputError, match=words):
        answered(tmp_path, {"x": column}, **{field: "x"})
    assert not (tmp_path / "out").exists()


def test_a_distance_that_is_text_is_refused(tmp_path):
    with pytest.raises(BadInputError, match=r"'far' of .*points\.parquet is of the kind string"):
        answered(tmp_path, {}, distance_field="far")


def test_a_text_that_is_no_utf_8_is_told(tmp_path):
    column = pa.Array.from_buffers(pa.string(), 4, pa.array([b"\xff", b"a", b"b", b"c"]).buffers())
    with pytest.raises(BadInputError, match="TYPE_FIELD: there is a text that is no UTF-8"):
        answered(tmp_path, {"kind": column}, type_field="kind")


@pytest.mark.parametrize("kind", [pa.string(), pa.int64(), pa.null(), pa.dictionary(pa.int8(), pa.string())], ids=str)
def test_no_polygons_at_all_are_of_no_type(tmp_path, kind):
    points = files.write(tmp_path / "points.parquet", [shapely.Point(0, 0)], {"id": [7]}, crs=UTM)
    polygons = files.write(tmp_path / "polygons.parquet", [], {"kind": pa.array([], kind)}, crs=UTM)
    question = Question(0, (5.0,), False, ("count",))
    answer_files(Request(str(points), str(polygons), str(tmp_path / "out"), question, type_field="kind"))
    assert pq.read_table(tmp_path / "out").column_names == ["id", "geometry", "bbox"]
