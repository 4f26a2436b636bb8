"""What is in GeoParquet files is told by their footers; what cannot be read is refused in words."""

from __future__ import annotations

import json

import pytest

pytest.importorskip("pyarrow", reason="GeoParquet needs pyarrow")

import pyarrow as pa
import pyarrow.parquet as pq
import shapely

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.core.geoparquet.layer import CRS84, open_layer
from polyweight_plugin.core.geoparquet.places import Place
from polyweight_plugin.core.geoparquet.request import Columns
from polyweight_plugin.core.geoparquet.rows import read_table
from tests.core.geoparquet import files

UTM = {"type": "ProjectedCRS", "name": "UTM 32N", "id": {"authority": "EPSG", "code": 25832}}


def squares(*corners):
    return [None if corner is None else shapely.box(*corner, corner[0] + 1, corner[1] + 2) for corner in corners]


def layer_at(path):
    return open_layer(Place(str(path)))


def test_a_file_is_known_by_its_row_groups_and_their_boxes(tmp_path):
    path = files.write(tmp_path / "a.parquet", squares((0, 0), (5, 5), None, (9, -1)), row_group=2, crs=UTM)
    layer = layer_at(path)
    assert (layer.geometry, layer.encoding, layer.crs, layer.rows) == ("geometry", "WKB", UTM, 4)
    assert [(one.file, one.group, one.first, one.rows, one.box) for one in layer.groups] == [
        (0, 0, 0, 2, (0, 0, 6, 7)),
        (0, 1, 2, 2, (9, -1, 10, 1)),
    ]


@pytest.mark.parametrize(("said", "meant"), [("missing", CRS84), (None, None), (UTM, UTM)])
def test_a_file_that_says_nothing_of_its_crs_means_longitude_and_latitude(tmp_path, said, meant):
    assert layer_at(files.write(tmp_path / "a.parquet", squares((0, 0)), crs=said)).crs == meant


def test_a_folder_is_one_layer_in_the_order_of_names_without_hidden_files(tmp_path):
    for folder, name, corner in (("", "b.parquet", (2, 2)), ("sub", "a.geoparquet", (3, 3)), ("", "a.parquet", (1, 1))):
        (tmp_path / folder).mkdir(exist_ok=True)
        files.write(tmp_path / folder / name, squares(corner))
    for hidden in ("_part.parquet", ".part.parquet", "notes.txt"):
        (tmp_path / hidden).write_text("no Parquet")
    (tmp_path / "_work").mkdir()
    (tmp_path / "_work" / "c.parquet").write_text("no Parquet")
    layer = layer_at(tmp_path)
    assert [path.rpartition("/")[2] for path in layer.files] == ["a.parquet", "b.parquet", "a.geoparquet"]
    assert [(one.file, one.first, one.box[0]) for one in layer.groups] == [(0, 0, 1), (1, 1, 2), (2, 2, 3)]


def test_version_1_0_has_no_boxes(tmp_path):
    layer = layer_at(files.write(tmp_path / "a.parquet", squares((0, 0)), covering=False))
    assert layer.covering is None
    assert layer.groups[0].box is None


def test_native_points_are_their_own_boxes(tmp_path):
    path = files.write(tmp_path / "a.parquet", [shapely.Point(1, 2), shapely.Point(5, -2)], encoding="point")
    assert layer_at(path).groups[0].box == (1, -2, 5, 2)


def geo(**changes):
    meta = {"encoding": "WKB", "geometry_types": [], **changes.pop("column", {})}
    return {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": meta}, **changes}


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (geo(primary_column="shape"), "cannot be understood"),
        (geo(columns=[]), "cannot be understood"),
        (geo(columns={"geometry": "WKB"}), "cannot be understood"),
        (geo(column={"encoding": ["WKB"]}), "cannot be read"),
        (geo(column={"encoding": "GEOHASH"}), "in the encoding 'GEOHASH' cannot be read"),
        (geo(column={"edges": "spherical"}), "its edges are spherical"),
    ],
)
def test_what_a_file_says_wrongly_of_its_geometry_is_refused(tmp_path, said, words):
    path = files.write(tmp_path / "a.parquet", squares((0, 0)), geo=said)
    with pytest.raises(BadInputError, match=words):
        layer_at(path)


@pytest.mark.parametrize(
    ("column", "encoding"),
    [
        (pa.array([1]), "WKB"),
        (pa.array(["POINT (0 0)"]), "WKB"),
        (pa.array([b"\x01"]), "point"),
        (pa.array([{"x": 1.0}]), "point"),
        (pa.array([{"x": 1.0, "y": 1.0}]), "polygon"),
        (pa.array([[{"x": 1.0, "y": 1.0}]]), "point"),
    ],
)
def test_a_column_that_cannot_hold_geometries_in_its_encoding_is_refused(tmp_path, column, encoding):
    said = {b"geo": json.dumps(geo(column={"encoding": encoding}))}
    pq.write_table(pa.table({"geometry": column}).replace_schema_metadata(said), tmp_path / "a.parquet")
    with pytest.raises(
        BadInputError, match=rf"a\.parquet: the geometry column 'geometry' in the encoding '{encoding}'"
    ):
        layer_at(tmp_path / "a.parquet")


@pytest.mark.parametrize(
    "covering",
    [
        "box",
        {"bbox": {"xmin": ["id"]}},
        {"bbox": {side: ["gone", side] for side in ("xmin", "ymin", "xmax", "ymax")}},
        {"bbox": {side: [1] for side in ("xmin", "ymin", "xmax", "ymax")}},
    ],
)
def test_boxes_that_are_not_there_are_as_if_nothing_was_said_of_them(tmp_path, covering):
    layer = layer_at(
        files.write(tmp_path / "a.parquet", squares((0, 0)), {"id": [1]}, geo=geo(column={"covering": covering}))
    )
    assert layer.covering is None
    assert "covering" not in layer.said["geometry"]


def test_parquet_that_is_newer_than_pyarrow_is_told_with_what_to_install(tmp_path, monkeypatch):
    def refuse(stream):
        raise OSError("Metadata contains Thrift LogicalType that is not recognized")

    path = files.write(tmp_path / "a.parquet", squares((0, 0)))
    monkeypatch.setattr(pq, "ParquetFile", refuse)
    with pytest.raises(BadInputError, match=rf"than pyarrow {pa.__version__} reads. Install a newer pyarrow"):
        layer_at(path)


def test_parquet_without_geometry_and_what_is_no_parquet_are_refused(tmp_path):
    pq.write_table(pa.table({"a": [1]}), tmp_path / "a.parquet")
    (tmp_path / "b.parquet").write_bytes(b"PAR1 and no more")
    with pytest.raises(BadInputError, match="no GeoParquet"):
        layer_at(tmp_path / "a.parquet")
    with pytest.raises(BadInputError, match="cannot be read as Parquet"):
        layer_at(tmp_path / "b.parquet")


def test_what_is_not_there_and_folders_without_data_are_refused(tmp_path):
    with pytest.raises(BadInputError, match="nothing at"):
        layer_at(tmp_path / "gone.parquet")
    with pytest.raises(BadInputError, match="no Parquet file"):
        layer_at(tmp_path)
    with pytest.raises(BadInputError, match="cannot be used"):
        layer_at("nowhere://bucket/a.parquet")


@pytest.mark.parametrize(
    ("outer", "inner", "holds"),
    [
        ("a", "a", True),
        ("a", "a/b/c", True),
        ("a/b", "a", False),
        ("a", "ab", False),
        ("a/../b", "b/c", True),
        ("s3://bucket/a?region=x", "s3://bucket/a/b?region=y", True),
        ("s3://bucket/a?region=x", "s3://bucket/ab?region=x", False),
        ("a", "s3://bucket/a?region=x", False),
    ],
)
def test_a_place_holds_itself_and_what_is_below_it(outer, inner, holds):
    assert Place(outer).holds(Place(inner)) is holds


def test_an_address_with_a_key_in_it_is_refused_and_the_key_is_not_repeated():
    with pytest.raises(BadInputError, match="AWS_SECRET_ACCESS_KEY") as refused:
        layer_at("s3://me:hush@bucket/a.parquet")
    assert "hush" not in str(refused.value)


@pytest.mark.parametrize(
    ("other", "words"),
    [
        ({"columns": {"id": [1], "more": [1]}}, "other columns than .*: only one of both has the column 'more'"),
        ({"crs": UTM}, "another CRS"),
        ({"covering": False}, "other columns than .*: only one of both has the column 'bbox'"),
        ({"columns": {"id": ["a"]}}, "other columns than .*id.*int64.*string"),
    ],
)
def test_files_of_a_folder_that_differ_are_refused(tmp_path, other, words):
    files.write(tmp_path / "a.parquet", squares((0, 0)), {"id": [1]} if "columns" in other else None)
    files.write(tmp_path / "b.parquet", squares((0, 0)), **other)
    with pytest.raises(BadInputError, match=words):
        layer_at(tmp_path)


def test_a_file_that_is_cut_short_after_its_footer_was_read_is_an_error(tmp_path):
    path = files.write(tmp_path / "a.parquet", squares(*[(x, 0) for x in range(1000)]))
    layer = layer_at(path)
    data = path.read_bytes()
    path.write_bytes(b"PAR1" + bytes(len(data) // 2) + data[len(data) // 2 + 4 :])
    with pytest.raises(BadInputError, match=r"a\.parquet cannot be read"):
        read_table(Columns.of(layer), 0, 0, ["geometry"])
    assert json.loads(layer.schema.metadata[b"geo"])["version"] == "1.1.0"
