"""PAIRS: a row for each point and polygon in its reach, in the order of the points, streamed."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from qgis.core import NULL, QgsVectorLayer

from polyweight_plugin.core.model import Pairs, Polygons
from polyweight_plugin.processing.outputs import pairs_table
from polyweight_plugin.processing.outputs.destination import destination_of
from polyweight_plugin.processing.outputs.pairs_table import PairsTable
from polyweight_plugin.processing.run_log import RunLog
from tests.processing.conftest import Feedback, files_in, square
from tests.processing.outputs.test_long_table import table

BY_TYPE = {"TYPE_FIELD": "k", "WEIGHT_FIELD": "w"}
POLYGONS = [(square(0, 0), "park", 0.1), (square(20, 0), "school", NULL), (square(0, 30), NULL, 5.0)]


@pytest.fixture
def layers(make_layer):
    points = make_layer("Point", [], [("POINT(25 5)",), (None,), ("POINT(5 5)",), ("POINT(999 5)",)])
    return points, make_layer("Polygon", ["k:string", "w:double"], POLYGONS)


def test_each_pair_is_a_row_by_point_then_polygon_with_its_distance(layers, run):
    outcome = run(*layers, **BY_TYPE, DISTANCE=15, PAIRS="memory:")
    names, rows = table(outcome, "PAIRS")
    assert names == ["point_fid", "polygon_fid", "type", "weight", "distance"]
    assert rows == [
        [1, 1, "park", 0.1, 15.0],
        [1, 2, "school", None, 0.0],
        [3, 1, "park", 0.1, 0.0],
        [3, 2, "school", None, 15.0],
    ]
    assert outcome.results["MATCH_COUNT"] == 4


def test_without_types_and_weights_there_is_no_type_and_no_weight_field(layers, run):
    names, rows = table(run(*layers, DISTANCE=0, PAIRS="memory:"), "PAIRS")
    assert names == ["point_fid", "polygon_fid", "type", "distance"]
    assert rows == [[1, 2, None, 0.0], [3, 1, None, 0.0]]


def test_distances_are_in_the_unit_that_was_asked_for(layers, run):
    _, rows = table(run(*layers, **BY_TYPE, DISTANCE=0.015, UNIT=2, PAIRS="memory:"), "PAIRS")
    assert [row[-1] for row in rows] == [0.015, 0.0, 0.0, 0.015]


def test_pairs_go_as_far_as_the_largest_distance(layers, run):
    outcome = run(*layers, **BY_TYPE, DISTANCE=1, MORE_DISTANCES="15", PAIRS="memory:", LONG_TABLE="memory:")
    assert len(table(outcome, "PAIRS")[1]) == 4
    assert [row[:3] for row in table(outcome)[1]] == [
        *([1, "park", 15.0], [1, "school", 1.0], [1, "school", 15.0]),
        *([3, "park", 1.0], [3, "park", 15.0], [3, "school", 15.0]),
    ]


@pytest.mark.parametrize("engine, workers", [(1, 0), (2, 1), (2, 2)])
def test_pairs_are_those_of_brute_force_in_the_same_order_whatever_the_engine(make_layer, run, engine, workers):
    shapely = pytest.importorskip("shapely")
    random = np.random.default_rng(5)
    xy = random.uniform(0, 200, (300, 2)).round(3)
    corners = random.uniform(0, 200, (100, 2)).round(3)
    points = make_layer("Point", [], [(f"POINT({x} {y})",) for x, y in xy])
    polygons = make_layer("Polygon", ["w:double"], [(square(x, y, 5), 1.0) for x, y in corners])
    outcome = run(points, polygons, DISTANCE=20, ENGINE=engine, WORKERS=workers, PAIRS="memory:")
    shapes = [shapely.from_wkt(square(x, y, 5)) for x, y in corners]
    distances = np.array([shapely.distance(shapes, shapely.Point(*place)) for place in xy])
    expected = [[p + 1, q + 1] for p, q in np.argwhere(distances <= 20).tolist()]
    _, rows = table(outcome, "PAIRS")
    assert [row[:2] for row in rows] == expected
    assert [row[-1] for row in rows] == pytest.approx([distances[p - 1, q - 1] for p, q in expected], abs=1e-9)


def test_a_format_without_null_is_refused_where_a_weight_is_missing(layers, refuse, tmp_path):
    words = refuse(*layers, **BY_TYPE, OUTPUT=str(tmp_path / "out.gpkg"), PAIRS=str(tmp_path / "pairs.tab"))
    assert "MapInfo cannot hold NULL: the field 'weight' would have" in words
    assert files_in(tmp_path) == {}


def test_points_pairs_and_long_table_go_into_one_geopackage(layers, run, tmp_path):
    names = ("OUTPUT", "PAIRS", "LONG_TABLE")
    outputs = {name: f"ogr:dbname='{tmp_path}/town.gpkg' table=\"{name}\" (geom)" for name in names}
    outcome = run(*layers, **BY_TYPE, DISTANCE=15, **outputs)
    assert outcome.layer.featureCount() == 4
    for name in names[1:]:
        assert QgsVectorLayer(outcome.results[name], name, "ogr").featureCount() == 4


def test_memory_does_not_grow_with_the_number_of_pairs(monkeypatch):
    rows = []

    class Counting(pairs_table.PlainTable):
        def write(self, blocks, stage, log):
            rows.append(sum(len(block[0]) for block in blocks))

    monkeypatch.setattr(pairs_table, "PlainTable", Counting)
    polygons = Polygons(np.zeros(0, np.uint8), np.zeros(1001, np.int64), np.zeros(1000, np.int32), np.ones(1000), 1)

    def found(blocks):
        for block in range(blocks):
            yield Pairs(np.full(10_000, block), np.tile(np.arange(1000), 10), np.zeros(10_000))

    def peak(blocks):
        ids = np.arange(1000)
        made = PairsTable(destination_of("memory:"), None, ids, ids, polygons, ["park"], found(blocks))
        tracemalloc.start()
        made.write(None, RunLog(Feedback()))
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    peak(1)
    assert peak(50) < 1.2 * peak(5)
    assert rows == [10_000, 500_000, 50_000]
