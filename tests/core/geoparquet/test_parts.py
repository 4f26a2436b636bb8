"""Parts are valid GeoParquet 1.1, and keep every column of the points as it was."""

from __future__ import annotations

import datetime
import json
from decimal import Decimal

import pytest

pytest.importorskip("pyarrow", reason="GeoParquet needs pyarrow")

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import shapely

from polyweight_plugin.core.geoparquet import parts
from polyweight_plugin.core.geoparquet.request import Request
from polyweight_plugin.core.geoparquet.stages import Telling
from polyweight_plugin.core.question import Question
from tests.core.geoparquet import files
from tests.core.geoparquet.test_run import UTM, Town, answer_files, small  # noqa: F401

POINTS = [shapely.Point(1, 2), None, shapely.Point(), shapely.Point(8, 9)]


def answered(tmp_path, points) -> pq.ParquetFile:
    """The first part of the answer for points in a file or a folder."""
    polygons = files.write(tmp_path / "polygons.parquet", [shapely.box(0, 0, 1, 1)], crs=UTM)
    answer_files(Request(str(points), str(polygons), str(tmp_path / "out"), Question(0, (5.0,))))
    return pq.ParquetFile(tmp_path / "out" / "part-00000.parquet")


def geo_of(part: pq.ParquetFile) -> dict:
    return json.loads(part.schema_arrow.metadata[b"geo"])


@pytest.mark.parametrize("encoding", ["WKB", "point"])
def test_a_row_has_a_box_if_and_only_if_it_has_a_geometry(tmp_path, encoding):
    points = POINTS if encoding == "WKB" else [POINTS[0], None, POINTS[3]]
    part = answered(tmp_path, files.write(tmp_path / "a.parquet", points, covering=False, encoding=encoding, crs=UTM))
    boxes = part.read().column("bbox").to_pylist()
    assert boxes[:2] == [{"xmin": 1, "ymin": 2, "xmax": 1, "ymax": 2}, None]
    assert boxes[-1] == {"xmin": 8, "ymin": 9, "xmax": 8, "ymax": 9}
    if encoding == "WKB":
        assert boxes[2] == dict.fromkeys(("xmin", "ymin", "xmax", "ymax"))
    assert geo_of(part) == {
        "version": "1.1.0",
        "primary_column": "geometry",
        "columns": {
            "geometry": {
                "encoding": encoding,
                "geometry_types": [],
                "crs": UTM,
                "covering": {"bbox": {side: ["bbox", side] for side in ("xmin", "ymin", "xmax", "ymax")}},
            }
        },
    }


@pytest.mark.parametrize("nullable", [True, False])
def test_boxes_are_optional_where_geometries_are(tmp_path, nullable):
    path = files.write(tmp_path / "a.parquet", [shapely.Point(1, 2)], covering=False, crs=UTM)
    table = pq.read_table(path)
    field = pa.field("geometry", pa.binary(), nullable)
    pq.write_table(pa.table([table.column(0)], schema=pa.schema([field], table.schema.metadata)), path)
    schema = answered(tmp_path, path).schema_arrow
    assert [schema.field(name).nullable for name in ("geometry", "bbox")] == [nullable, nullable]


def test_a_part_says_of_its_geometry_what_all_its_files_say(tmp_path):
    def geo(kinds, box, **more):
        meta = {"encoding": "WKB", "geometry_types": kinds, "bbox": box, "crs": UTM, **more}
        return {"version": "1.0.0", "primary_column": "geometry", "columns": {"geometry": meta}}

    (tmp_path / "in").mkdir()
    for name, geometry, said in (
        ("a", shapely.Point(1, 2), geo(["Point"], [1, 2, 1, 2], orientation="counterclockwise")),
        ("b", shapely.MultiPoint([(3, 4)]), geo(["MultiPoint"], [3, 4, 3, 4])),
    ):
        files.write(tmp_path / "in" / f"{name}.parquet", [geometry], covering=False, geo=said)
    said = geo_of(answered(tmp_path, tmp_path / "in"))["columns"]["geometry"]
    del said["covering"]
    assert said == {"encoding": "WKB", "geometry_types": ["MultiPoint", "Point"], "crs": UTM}


COLUMNS = {
    "text": pa.array(["a", None, "ä", ""]),
    "long text": pa.array(["a", None, "b", "c"], pa.large_string()),
    "words": pa.array(["x", "y", None, "x"]).dictionary_encode(),
    "money": pa.array([Decimal("1.10"), None, Decimal("-2.05"), Decimal("0.00")], pa.decimal128(10, 2)),
    "when": pa.array([datetime.datetime(2024, 5, 6, 7, 8, 9, 10), None, None, None], pa.timestamp("us", "UTC")),
    "nanoseconds": pa.array([1000, None, 3000, 4000], pa.timestamp("ns")),
    "day": pa.array([datetime.date(2024, 5, 6), None, None, None]),
    "list": pa.array([[1, 2], [], None, [None]]),
    "struct": pa.array([{"a": 1, "b": "x"}, None, {"a": None, "b": "y"}, {"a": 2, "b": None}]),
    "map": pa.array([[("a", 1)], [], None, [("b", None)]], pa.map_(pa.string(), pa.int64())),
    "bytes": pa.array([b"\x00", None, b"", b"\xff"]),
    "fixed": pa.array([b"ab", None, b"cd", b"ef"], pa.binary(2)),
    "flag": pa.array([True, False, None, True]),
    "tiny": pa.array([1, None, -3, 4], pa.int8()),
    "unsigned": pa.array([2**64 - 1, None, 0, 1], pa.uint64()),
    "half": pa.array([1.5, None, float("nan"), float("inf")], pa.float32()),
    "nothing": pa.nulls(4),
}


def test_columns_of_every_type_are_kept_as_they_were(tmp_path):
    path = files.write(tmp_path / "a.parquet", POINTS, COLUMNS, crs=UTM)
    before = pq.read_table(path)
    after = answered(tmp_path, path).read()
    assert after.column_names == [*before.column_names, "_count_Count_0"]
    for name in before.column_names:
        kept, was = after.column(name), before.column(name)
        assert kept.type == was.type, name
        assert kept.to_pylist() == was.to_pylist() or name == "half", name  # NaN is no NaN
    assert after.column("half").to_pylist()[3] == float("inf")
    assert after.column(after.column_names[-1]).to_pylist() == [1, None, None, 0]


@pytest.mark.parametrize("groups", [0, 1, 3])
def test_a_file_without_rows_or_row_groups_becomes_a_valid_part_without_rows(tmp_path, groups):
    path = files.write(tmp_path / "a.parquet", [], {"id": []}, crs=UTM)
    empty = pq.read_table(path)
    with pq.ParquetWriter(path, empty.schema) as writer:
        for _ in range(groups):
            writer.write_table(empty)
    part = answered(tmp_path, path)
    assert part.metadata.num_rows == 0
    assert part.schema_arrow.names[:2] == ["id", "geometry"]
    assert geo_of(part)["version"] == "1.1.0"


def test_row_groups_of_very_different_sizes_and_without_any_geometry(tmp_path, small):  # noqa: F811
    path = files.write(tmp_path / "a.parquet", [], {"id": []}, crs=UTM)
    points = [None] * 3 + list(shapely.points([(x, 0) for x in range(400)]))
    table = pq.read_table(files.write(path, points, {"id": range(403)}, crs=UTM))
    with pq.ParquetWriter(path, table.schema) as writer:
        for begin, end in ((0, 1), (1, 3), (3, 3), (3, 390), (390, 403)):
            writer.write_table(table.slice(begin, end - begin))
    warned: list[str] = []
    polygons = files.write(tmp_path / "polygons.parquet", [shapely.box(0, 0, 9, 9), None], crs=UTM, row_group=1)
    request = Request(str(path), str(polygons), str(tmp_path / "out"), Question(0, (5.0,)))
    answer_files(request, Telling(warned.append, warned.append, lambda share: None, lambda: False))
    counts = pq.read_table(tmp_path / "out").column("_count_Count_0").to_pylist()
    assert counts == [None] * 3 + [1] * 15 + [0] * 385
    assert "3 points have no geometry, or one that lies nowhere: they are kept, with NULLs." in warned


def test_a_column_called_like_the_boxes_is_kept_and_theirs_is_called_otherwise(tmp_path):
    points = files.write(tmp_path / "a.parquet", POINTS, {"bbox": [1, 2, 3, 4]}, covering=False, crs=UTM)
    part = answered(tmp_path, points)
    assert part.read().column("bbox").to_pylist() == [1, 2, 3, 4]
    assert geo_of(part)["columns"]["geometry"]["covering"]["bbox"]["xmin"] == ["bbox_2", "xmin"]


def test_files_of_a_folder_may_have_their_columns_in_another_order_and_some_without_values(tmp_path):
    """As GeoPandas writes pieces of one frame: of a column without values it does not know the type."""
    (tmp_path / "in").mkdir()
    known = pa.array([[1, 2]], pa.list_(pa.int64()))
    for name, columns in (
        ("a", {"id": [1], "some": pa.nulls(1), "text": ["x"]}),
        ("b", {"text": ["y"], "some": known, "id": [2]}),
        ("c", {"text": pa.nulls(1), "id": [3], "some": pa.nulls(1)}),
    ):
        files.write(tmp_path / "in" / f"{name}.parquet", [shapely.Point(1, 2)], columns, crs=UTM)
    part = answered(tmp_path, tmp_path / "in")
    table = part.read()
    assert table.column_names[:5] == ["id", "some", "text", "geometry", "bbox"]
    assert table.select(["id", "some", "text"]).to_pylist() == [
        {"id": 1, "some": None, "text": "x"},
        {"id": 2, "some": [1, 2], "text": "y"},
        {"id": 3, "some": None, "text": None},
    ]
    assert table.schema.field("some").type == known.type


@pytest.mark.parametrize("kept", [[], [0], [2], [0, 1, 2, 3], [0, 2, 3], [1, 2]])
def test_rows_are_kept_also_where_a_column_is_of_a_kind_that_arrow_does_not_filter(kept):
    if not hasattr(pa, "string_view"):
        pytest.skip("this pyarrow has no views")
    table = pa.table({"id": [0, 1, 2, 3], "text": pa.array(["a", None, "c", "d"], pa.string_view())})
    rows = np.isin(np.arange(4), kept)
    found = parts._kept(table, rows)
    assert found.schema.equals(table.schema)
    assert found.to_pylist() == [table.to_pylist()[row] for row in kept]
