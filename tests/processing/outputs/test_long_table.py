"""LONG_TABLE: a row for each point, type and distance with a match, in every format, all in place or none."""

from __future__ import annotations

import pytest
from osgeo import gdal
from qgis.core import NULL, QgsFeatureRequest, QgsFeatureSource, QgsVectorLayer

from polyweight_plugin.processing.inputs.type_codes import is_null
from polyweight_plugin.processing.outputs.destination import destination_of
from tests.processing.conftest import KML, Feedback, files_in, square
from tests.processing.outputs.test_every_format import endings


@pytest.fixture
def layers(make_layer, save):
    """Points 1 to 4 of a file, the third without geometry; parks, a school, and one of no type."""
    points = make_layer(
        "Point", ["name:string"], [("POINT(5 5)", "a"), ("POINT(25 5)", "b"), (None, "c"), ("POINT(999 5)", "d")]
    )
    polygons = [
        (square(0, 0), "park", 0.1),
        (square(1, 1), "park", 0.2),
        (square(20, 0), "school", NULL),
        (square(0, 0, 30), NULL, 5.0),
    ]
    return save(points, "homes.gpkg"), make_layer("Polygon", ["k:string", "w:double"], polygons)


def table(outcome, name="LONG_TABLE"):
    text = outcome.results[name]
    layer = text if isinstance(text, QgsVectorLayer) else QgsVectorLayer(text, "again", "ogr")
    assert layer.isValid(), text
    names = layer.fields().names()
    first = names.index("point_fid")
    features = layer.getFeatures(QgsFeatureRequest())
    return names[first:], [[None if is_null(v) else v for v in f.attributes()[first:]] for f in features]


BY_TYPE = {"TYPE_FIELD": "k", "WEIGHT_FIELD": "w", "DISTANCE": 0}
EXPECTED = [[1, "park", 0.0, 0.30000000000000004, 2], [2, "school", 0.0, 0.0, 1]]


def test_each_match_is_a_row_in_the_order_of_the_points(layers, run):
    names, rows = table(run(*layers, **BY_TYPE, LONG_TABLE="memory:"))
    assert names == ["point_fid", "type", "distance", "Sum", "Count"]
    assert rows == EXPECTED


def test_without_types_and_weights_there_is_no_type_and_no_sum(layers, run):
    names, rows = table(run(*layers, DISTANCE=0, LONG_TABLE="memory:"))
    assert names == ["point_fid", "type", "distance", "Count"]
    assert rows == [[1, None, 0.0, 3], [2, None, 0.0, 2]]


def test_it_has_every_statistic_of_a_type_in_their_order_and_none_over_all_types(layers, run):
    outcome = run(*layers, **BY_TYPE, STATISTICS=[8, 5, 2, 6], LONG_TABLE="memory:")
    names, rows = table(outcome)
    assert names == ["point_fid", "type", "distance", "Mean", "Nearest"]
    assert rows == [[1, "park", 0.0, 0.15000000000000002, 0.0], [2, "school", 0.0, None, 0.0]]
    assert outcome.names[2:] == [
        *("polygon_typepark_Mean", "polygon_typepark_Nearest", "polygon_typeschool_Mean", "polygon_typeschool_Nearest"),
        *("polygon_total_Sum", "polygon_total_Count", "polygon_diversity"),
    ]


def test_each_distance_is_a_row_of_its_own_and_so_is_each_ring(layers, run):
    more = {**BY_TYPE, "DISTANCE": 5, "MORE_DISTANCES": "15, 0.5", "LONG_TABLE": "memory:"}
    counts = {(1, "park"): [2, 2, 2], (1, "school"): [0, 0, 1], (2, "park"): [0, 0, 2], (2, "school"): [1, 1, 1]}
    for rings in (False, True):
        _, rows = table(run(*layers, **more, RINGS=rings))
        expected = []
        for (point, kind), disc in counts.items():
            ring = [disc[0], disc[1] - disc[0], disc[2] - disc[1]]
            numbers = zip((0.5, 5.0, 15.0), ring if rings else disc)
            expected += [[point, kind, distance, number] for distance, number in numbers if number]
        assert [[*row[:3], row[-1]] for row in rows] == expected


def test_a_point_with_a_distance_of_its_own_has_that_in_its_row(make_layer, layers, run):
    points = make_layer("Point", ["d:double"], [("POINT(5 5)", 1.5), ("POINT(25 5)", 20.0), ("POINT(25 5)", NULL)])
    _, rows = table(run(points, layers[1], **{**BY_TYPE, "DISTANCE": "field:d"}, LONG_TABLE="memory:"))
    assert [[*row[:3], row[-1]] for row in rows] == [[1, "park", 1.5, 2], [2, "park", 20.0, 2], [2, "school", 20.0, 1]]


def test_where_each_polygon_has_a_distance_of_its_own_there_is_none_to_tell(make_layer, layers, run):
    polygons = make_layer("Polygon", ["k:string", "r:double"], [(square(0, 0), "park", 16.0)])
    _, rows = table(run(layers[0], polygons, TYPE_FIELD="k", REACH_FIELD="r", LONG_TABLE="memory:"))
    assert rows == [[1, "park", None, 1], [2, "park", None, 1]]


def test_points_without_a_match_are_left_out_of_the_points_and_are_in_no_row(layers, run, tmp_path):
    for output in ("memory:", str(tmp_path / "out.gpkg"), str(tmp_path / "out.shp")):
        outcome = run(*layers, **BY_TYPE, DISCARD_NONMATCHING=True, OUTPUT=output, LONG_TABLE="memory:")
        assert outcome.column("name") == ["a", "b"]
        assert table(outcome)[1] == EXPECTED


def test_sums_of_nothing_can_be_null_and_counts_stay_zero(layers, run):
    outcome = run(*layers, **BY_TYPE, NO_MATCH=1)
    assert [row[2:] for row in outcome.rows] == [
        [0.30000000000000004, 2, None, 0],
        [None, 0, 0.0, 1],
        [None, None, None, None],
        [None, 0, None, 0],
    ]


def test_the_points_are_as_they_are_without_the_table(layers, run):
    alone = run(*layers, **BY_TYPE)
    both = run(*layers, **BY_TYPE, LONG_TABLE="memory:")
    assert (both.names, both.rows) == (alone.names, alone.rows)
    assert "LONG_TABLE" not in alone.results


@pytest.mark.parametrize("ending", endings())
def test_the_table_is_whole_in_every_format_or_refused_before_anything_is_read(layers, run, tmp_path, ending):
    from qgis.core import QgsProcessingException

    folder = tmp_path / "out"
    folder.mkdir()
    try:
        outcome = run(*layers, **BY_TYPE, LONG_TABLE=str(folder / f"long.{ending}"))
    except QgsProcessingException as error:
        assert ending not in ("gpkg", "shp", "csv", "geojson", "gdb", "tab", "xlsx", "ods", "gml", *KML)
        assert "LONG_TABLE: the format " in str(error)
        assert files_in(folder) == {}
        return
    names, rows = table(outcome)
    assert [name.casefold() for name in names[:5]] == ["point_fid", "type", "distance", "sum", "count"]
    assert [row[1] for row in rows] == ["park", "school"]
    digits = destination_of(outcome.results["LONG_TABLE"].partition("|")[0]).format.digits
    for row, expected in zip(rows, EXPECTED):
        numbers = [float(value) for value in (row[0], *row[2:5])]
        assert numbers == pytest.approx([expected[0], *expected[2:]], rel=10.0 ** (1 - digits) if digits < 17 else 0)


def test_points_and_table_share_a_geopackage_that_is_new(layers, run, tmp_path):
    outputs = {name: f"ogr:dbname='{tmp_path}/town.gpkg' table=\"{name}\" (geom)" for name in ("OUTPUT", "LONG_TABLE")}
    outcome = run(*layers, **BY_TYPE, **outputs)
    assert table(outcome)[1] == EXPECTED
    assert outcome.layer.featureCount() == 4
    assert outcome.layer.hasSpatialIndex() == QgsFeatureSource.SpatialIndexPresence.SpatialIndexPresent
    assert sorted(path.name for path in tmp_path.iterdir()) == ["homes.gpkg", "town.gpkg"]


def test_points_and_table_join_a_geopackage_that_has_other_layers(layers, save, run, tmp_path):
    save(layers[1], "town.gpkg", "places")
    outputs = {name: f"ogr:dbname='{tmp_path}/town.gpkg' table=\"{name}\" (geom)" for name in ("OUTPUT", "LONG_TABLE")}
    for _ in range(2):
        outcome = run(*layers, **BY_TYPE, **outputs)
        assert table(outcome)[1] == EXPECTED
    dataset = gdal.OpenEx(str(tmp_path / "town.gpkg"), gdal.OF_VECTOR)
    names = sorted(dataset.GetLayer(index).GetName() for index in range(dataset.GetLayerCount()))
    assert names == ["LONG_TABLE", "OUTPUT", "places"]
    assert dataset.GetLayerByName("LONG_TABLE").GetGeometryColumn() == ""


class CancelAt(Feedback):
    def __init__(self, percent):
        super().__init__(lambda now: self.cancel() if now >= percent else None)


@pytest.mark.parametrize("percent", [61, 79, 90, 98])
def test_a_cancel_leaves_neither_points_nor_table(layers, refuse, tmp_path, percent):
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "long.csv").write_text("old")
    refuse(
        *layers,
        **BY_TYPE,
        feedback=CancelAt(percent),
        OUTPUT=str(folder / "out.gpkg"),
        LONG_TABLE=str(folder / "long.csv"),
    )
    assert files_in(folder) == {"long.csv": b"old"}


def test_a_table_that_cannot_be_written_leaves_no_points(layers, refuse, small_disk, tmp_path):
    disk = small_disk(4096)
    folder = tmp_path / "out"
    folder.mkdir()
    refuse(*layers, **BY_TYPE, OUTPUT=str(folder / "out.gpkg"), LONG_TABLE=str(disk / "long.gpkg"))
    assert files_in(folder) == {}
    assert list(disk.iterdir()) == []


def test_a_table_over_an_input_or_over_the_points_is_refused(layers, refuse, tmp_path):
    words = refuse(*layers, LONG_TABLE=str(tmp_path / "homes.gpkg"))
    assert f"LONG_TABLE: '{tmp_path / 'homes.gpkg'}' is where the input" in words
    words = refuse(*layers, OUTPUT=str(tmp_path / "a.gpkg"), LONG_TABLE=str(tmp_path / "a.gpkg"))
    assert f"LONG_TABLE: '{tmp_path / 'a.gpkg'}' is where OUTPUT goes, too" in words
