"""The limit itself counts, to the last bit, whether a polygon is small or large, and whatever is asked of the pair."""

from __future__ import annotations

import dataclasses
from fractions import Fraction

import numpy as np
import pytest
import shapely

from polyweight_plugin.core import job, summarize
from polyweight_plugin.core.engines.in_process import InProcess
from polyweight_plugin.core.index import polygon_index
from polyweight_plugin.core.model import Points, Polygons
from polyweight_plugin.core.question import Question
from tests.core import by_fractions, layers
from tests.core.metrics.test_exact_planar import families
from tests.core.test_summarize import ask

SLOPE = shapely.from_wkt("POLYGON ((0 0, 51 68, 0 68, 0 0))")
STRAY_HOLE = shapely.Polygon([(0, 0), (10, 0), (10, 10), (0, 10)], [[(30, 3), (40, 3), (40, 7), (30, 7)]])


@pytest.fixture(params=["small", "large"])
def size(request, monkeypatch):
    monkeypatch.setattr(polygon_index, "LARGE", 1 if request.param == "large" else 10_000)


def found(place, shape, limit) -> int:
    return int(ask(layers.points(place), layers.polygons([shape]), limit).counts[0, 0])


def by_distance(points: Points, among: Polygons, question: Question, key: str) -> list[list[float]]:
    """What each distance finds for each point."""
    blocks = summarize.prepare(job.setup(among, question))({"xy": points.xy})
    answer = summarize.columns.answer(question, blocks)
    return [
        [float(value) for value in values]
        for column, values in zip(answer.columns, answer.values)
        if column.statistic == key
    ]


def pairs(points: Points, among: Polygons, question: Question) -> list[tuple[int, int, float]]:
    engine = InProcess(summarize.prepare, 1)
    try:
        engine.start(job.setup(among, question))
        counts = job.answer_points(points, among, question, engine, lambda share: None, lambda: False).pairs
        blocks = list(job.pairs(points, counts, engine, lambda share: None, lambda: False))
    finally:
        engine.close()
    return [pair for b in blocks for pair in zip(b.points.tolist(), b.polygons.tolist(), b.distance.tolist())]


@pytest.mark.promise(16)
@pytest.mark.usefixtures("size")
def test_a_point_exactly_at_the_limit_from_a_slanted_edge_counts_and_one_ulp_below_does_not():
    assert found((21, 3), SLOPE, 15.0) == 1
    assert found((21, 3), SLOPE, np.nextafter(15, 0)) == 0


@pytest.mark.usefixtures("size")
@pytest.mark.parametrize("whose", ["points", "polygons"])
def test_thousands_of_edges_of_every_slope_are_met_exactly_with_a_reach_for_each(whose):
    """Side by side in one layer, far apart: each point meets the polygon of its own number, and that alone counts."""
    ties = list(families(1200))
    reach = np.array([limit for _, _, limit in ties])
    among, spots = layers.polygons([shape for _, shape, _ in ties]), layers.points(*(place for place, _, _ in ties))
    for limits, met in ((reach, True), (np.nextafter(reach, 0), False), (np.nextafter(reach, np.inf), True)):
        asked, of = spots, among
        if whose == "points":
            asked = dataclasses.replace(spots, reach=limits)
        else:
            of = dataclasses.replace(among, reach=limits)
        among_pairs = {(point, polygon) for point, polygon, _ in pairs(asked, of, layers.question(of, 1))}
        assert [(row, row) in among_pairs for row in range(len(ties))] == [met] * len(ties)


def test_a_polygon_of_three_vertices_and_one_of_three_thousand_answer_alike():
    corners = np.array(SLOPE.exterior.coords)
    # Vertices that lie exactly on the same edges: 51 / 1024 and 68 / 1024 have few binary digits.
    dense = shapely.Polygon([a + (b - a) * k / 1024 for a, b in zip(corners, corners[1:]) for k in range(1024)])
    assert shapely.get_num_coordinates(dense) > polygon_index.LARGE
    for place, limit in (((21, 3), 15.0), ((42, 6), 30.0), ((-3, 70), 3.605551275463989), ((0, 0), 0.0)):
        for radius in (limit, float(np.nextafter(limit, 0)), float(np.nextafter(limit, 99))):
            if radius >= 0:
                exact = by_fractions.within(*map(float, place), SLOPE, radius)
                assert found(place, SLOPE, radius) == found(place, dense, radius) == exact


@pytest.mark.usefixtures("size")
@pytest.mark.parametrize(
    "shape", [SLOPE.exterior, shapely.MultiLineString([[(0, 0), (51, 68)], [(0, 99), (9, 99)]]), SLOPE]
)
def test_lines_several_distances_and_rings_meet_the_limit_too(shape):
    below, above = float(np.nextafter(15, 0)), float(np.nextafter(15, 99))
    among, spots = layers.polygons([shape]), layers.points((21, 3))
    for distances, discs, rings in (
        ((below, 15.0, above), [[0], [1], [1]], [[0], [1], [0]]),
        ((15.0, above), [[1], [1]], [[1], [0]]),
        ((below, 90.0), [[0], [1]], [[0], [1]]),
    ):
        for are_rings, expected in ((False, discs), (True, rings)):
            question = layers.question(among, *distances, rings=are_rings, statistics=("count", "nearest"))
            assert by_distance(spots, among, question, "count") == expected
            nearest = by_distance(spots, among, question, "nearest")
            assert [[n > 0 for n in row] for row in nearest] == expected
    assert [pair[:2] for pair in pairs(spots, among, layers.question(among, 15.0))] == [(0, 0)]
    assert pairs(spots, among, layers.question(among, below)) == []


@pytest.mark.usefixtures("size")
def test_points_meet_the_limit_where_its_square_is_no_double():
    places = [(0.1 * k, 0.3 * k * k) for k in range(1, 300)]
    for x, y in places[:60]:
        limit = float(np.hypot(x - 7.7, y - 1.3))
        for radius in (np.nextafter(limit, 0), limit, np.nextafter(limit, 99)):
            exact = (Fraction(x) - Fraction(7.7)) ** 2 + (Fraction(y) - Fraction(1.3)) ** 2 <= Fraction(
                float(radius)
            ) ** 2
            assert found((x, y), shapely.Point(7.7, 1.3), float(radius)) == exact


@pytest.mark.usefixtures("size")
def test_two_polygons_that_share_the_nearest_vertex_answer_alike():
    random = np.random.default_rng(5)
    left = shapely.Polygon([(0.1, 0.2), (-7.3, -1.1), (-5.7, -8.9)])
    right = shapely.Polygon([(0.1, 0.2), (-3.3, -9.7), (-0.1, -5.3)])
    among = layers.polygons([left, right, shapely.Point(0.1, 0.2)], [0, 1, 2])
    for place in random.uniform(0.2, 9, (40, 2)):
        limit = float(np.hypot(*(place - [0.1, 0.2])))
        for radius in (np.nextafter(limit, 0), limit, np.nextafter(limit, 99)):
            exact = by_fractions.within(*map(float, place), left, float(radius))
            assert ask(layers.points(place), among, float(radius)).counts.tolist() == [[exact] * 3]


@pytest.mark.usefixtures("size")
def test_of_several_places_the_nearest_meets_the_limit():
    among = layers.polygons([SLOPE])
    asked = layers.multipoints([(500, 500), (21, 3), (300, 1)], [(500, 500), (22, 3)], [(21, 3)])
    assert ask(asked, among, 15.0).counts.tolist() == [[1], [0], [1]]
    assert ask(asked, among, np.nextafter(15, 0)).counts.tolist() == [[0], [0], [0]]


@pytest.mark.usefixtures("size")
def test_thousands_of_places_in_a_point_are_asked_a_bounded_number_at_a_time():
    far = np.random.default_rng(6).uniform(300, 900, (40_000, 2))
    asked = layers.multipoints([*far[:39_999], (21, 3)], far, [(21, 3), *far[:5]])
    assert ask(asked, layers.polygons([SLOPE, STRAY_HOLE], [0, 1]), 15.0).counts.tolist() == [[1, 1], [0, 0], [1, 1]]


@pytest.mark.usefixtures("size")
@pytest.mark.parametrize("scale", [2.0**-300, 2.0**-30, 1.0, 2.0**22])
def test_the_smallest_and_the_largest_coordinates_meet_it_as_well(scale):
    shape = shapely.Polygon(np.array(SLOPE.exterior.coords) * scale)
    limit = 15.0 * scale
    spots = layers.points((21 * scale, 3 * scale), (-15 * scale, -0.0), (-0.0, -15 * scale))
    for radius, expected in ((limit, 1), (np.nextafter(limit, 0), 0), (np.nextafter(limit, np.inf), 1)):
        assert ask(spots, layers.polygons([shape]), float(radius)).counts.tolist() == [[expected]] * 3


@pytest.mark.usefixtures("size")
def test_edges_without_length_change_nothing():
    corners = list(SLOPE.exterior.coords)
    repeated = shapely.Polygon([corner for corner in corners[:3] for _ in range(4)])
    a_place, a_needle = shapely.LineString([(0, 0)] * 3), shapely.Polygon([(0, 0), (51, 68), (0, 0), (0, 0)])
    among = layers.polygons([repeated, a_place, a_needle], [0, 1, 2])
    assert ask(layers.points((21, 3), (9, 12), (-9, -12)), among, 15.0).counts.tolist() == [
        [1, 0, 1],
        [1, 1, 1],
        [1, 1, 1],
    ]
    below = float(np.nextafter(15, 0))
    assert ask(layers.points((21, 3), (9, 12), (-9, -12)), among, below).counts.tolist() == [
        [0, 0, 0],
        [1, 0, 1],
        [0, 0, 0],
    ]


@pytest.mark.usefixtures("size")
@pytest.mark.parametrize("more", [[], [shapely.box(70, 70, 80, 80)]])
def test_a_polygon_with_a_vertex_that_is_no_number_lies_nowhere_and_hides_no_other(more):
    corners = np.array([(0, 0), (10, 0), (np.nan, 5), (10, 10), (0, 10), (0, 0)], float)
    broken = shapely.MultiPolygon([shapely.Polygon(corners), *more]) if more else shapely.Polygon(corners)
    assert np.isnan(shapely.get_coordinates(broken)).any()
    spots = layers.points((5, 5), (0, 0), (99, 99), (21, 3), (75, 75))
    counts = ask(spots, layers.polygons([broken, SLOPE, SLOPE], [0, 1, 1]), 15.0).counts.tolist()
    assert counts == [[0, 2], [0, 2], [0, 0], [0, 2], [0, 0]]


@pytest.mark.usefixtures("size")
def test_a_hole_outside_its_shell_is_part_of_the_polygon_by_definition():
    places = [(5, 5), (29, 5), (35, 5), (45, 5), (20, 5), (41, 8)]
    counts = [[found(place, STRAY_HOLE, radius) for place in places] for radius in (0, 1, 2, 5)]
    assert counts == [[1, 0, 0, 0, 0, 0], [1, 1, 0, 0, 0, 0], [1, 1, 1, 0, 0, 1], [1, 1, 1, 1, 0, 1]]


@pytest.mark.usefixtures("size")
def test_of_a_hole_outside_its_shell_counts_nearest_and_pairs_agree():
    spots = layers.points((5, 5), (29, 5), (30, 5), (45, 5), (99, 5), (38.5, 5))
    several = shapely.MultiPolygon([shapely.box(0, 70, 10, 80), STRAY_HOLE])
    for among in (layers.polygons([STRAY_HOLE]), layers.polygons([several])):
        question = layers.question(among, 5.0, statistics=("count", "nearest"))
        assert by_distance(spots, among, question, "count") == [[1, 1, 1, 1, 0, 1]]
        assert by_distance(spots, among, question, "nearest") == [[0, 1, 0, 5, 0, 1.5]]
        expected = [(0, 0, 0.0), (1, 0, 1.0), (2, 0, 0.0), (3, 0, 5.0), (5, 0, 1.5)]
        assert pairs(spots, among, question) == expected


@pytest.mark.usefixtures("size")
def test_whole_grids_of_parcels_and_points_count_every_tie():
    turned = [(a, b) for a in range(0, 120, 20) for b in range(0, 120, 20)]

    def turn(x, y):
        return 3 * x - 4 * y, 4 * x + 3 * y

    squares = [shapely.Polygon([turn(a, b), turn(a + 10, b), turn(a + 10, b + 10), turn(a, b + 10)]) for a, b in turned]
    grid = np.stack(np.meshgrid(np.arange(-60, 180, 10.0), np.arange(-60, 180, 10.0)), axis=-1).reshape(-1, 2)
    x, y = grid.T[..., np.newaxis]
    cx, cy = np.array(turned, float).T
    across, upward = np.maximum(np.abs(x - cx - 5) - 5, 0), np.maximum(np.abs(y - cy - 5) - 5, 0)
    spots = Points(np.column_stack(turn(*grid.T)))
    for limit in (30.0, 50.0):
        expected = (across**2 + upward**2 <= limit**2).sum(axis=1)
        assert ask(spots, layers.polygons(squares), 5 * limit).counts[:, 0].tolist() == expected.tolist()
        below = (across**2 + upward**2 < limit**2).sum(axis=1)
        less = float(np.nextafter(5 * limit, 0))
        assert ask(spots, layers.polygons(squares), less).counts[:, 0].tolist() == below.tolist()
