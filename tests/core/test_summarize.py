"""The answer equals shapely's, one pair at a time, whatever decided the pair."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from polyweight_plugin.core import job, summarize
from polyweight_plugin.core.index import bounds, large_polygons, packed_tree, polygon_index, traversal
from polyweight_plugin.core.index.query_tree import QueryTree
from polyweight_plugin.core.metrics import facets
from polyweight_plugin.core.metrics.planar import Planar
from polyweight_plugin.core.model import Points, Polygons
from tests.core import layers
from tests.core.layers import Table


def ask(points: Points, polygons: Polygons, distance: float) -> Table:
    asked = layers.question(polygons, distance)
    found = summarize.prepare(job.setup(polygons, asked))(
        {"xy": points.xy} if points.offsets is None else {"xy": points.xy, "offsets": points.offsets}
    )
    return layers.blocks_table(asked, found)


def check(points: Points, polygons: Polygons, distance: float) -> Table:
    answer = ask(points, polygons, distance)
    layers.same(answer, layers.pair_by_pair(points, polygons, distance))
    return answer


SQUARE = shapely.box(0, 0, 10, 10)
RING = shapely.Polygon([(0, 0), (10, 0), (10, 10), (0, 10)], [[(3, 3), (7, 3), (7, 7), (3, 7)]])


@pytest.mark.parametrize(
    ("place", "shape", "distance", "found"),
    [
        ((5, 5), SQUARE, 0, 1),
        ((10, 5), SQUARE, 0, 1),
        ((10, 10), SQUARE, 0, 1),
        ((13, 5), SQUARE, 3, 1),
        ((13, 5), SQUARE, np.nextafter(3, 0), 0),
        ((np.nextafter(13, 14), 5), SQUARE, 3, 0),
        ((13, 14), SQUARE, 5, 1),
        ((13, 14), SQUARE, np.nextafter(5, 0), 0),
        ((5, 5), RING, 1.9, 0),
        ((5, 5), RING, 2, 1),
        ((4, 5), RING, 1, 1),
        ((20, 5), shapely.union_all([SQUARE, shapely.box(22, 0, 30, 10)]), 2, 1),
        ((16, 5), shapely.union_all([SQUARE, shapely.box(22, 0, 30, 10)]), 5.9, 0),
    ],
)
def test_a_point_and_a_polygon_by_hand(place, shape, distance, found):
    answer = check(layers.points(place), layers.polygons([shape], weights=[2.5]), distance)
    assert answer.counts.tolist() == [[found]]
    assert answer.sums.tolist() == [[2.5 * found]]


def test_overlapping_polygons_of_several_types_by_hand():
    among = layers.polygons([SQUARE, SQUARE, RING, shapely.box(8, 8, 20, 20)], [0, 2, 2, 3], [1, 2, 4, 8])
    answer = check(layers.points((9, 9), (5, 5), (100, 100)), among, 0)
    assert answer.counts.tolist() == [[1, 0, 2, 1], [1, 0, 1, 0], [0, 0, 0, 0]]
    assert answer.sums.tolist() == [[1, 0, 6, 8], [1, 0, 2, 0], [0, 0, 0, 0]]


def test_polygons_without_type_or_geometry_reach_nothing():
    among = layers.polygons([SQUARE, SQUARE, None, shapely.Polygon()], [-1, 0, 0, 0], [1, 2, 4, 8])
    answer = ask(layers.points((5, 5)), among, 1)
    assert (answer.counts.tolist(), answer.sums.tolist()) == ([[1]], [[2]])


def test_no_polygon_at_all_gives_zeros():
    answer = ask(layers.points((5, 5), (6, 6)), layers.polygons([], type_count=3, weights=[]), 10)
    assert answer.counts.tolist() == [[0] * 3] * 2
    assert answer.sums.tolist() == [[0.0] * 3] * 2


def test_without_weights_there_are_counts_alone():
    answer = ask(layers.points((5, 5)), layers.polygons([SQUARE]), 0)
    assert answer.sums.shape == (1, 0)
    assert answer.counts.tolist() == [[1]]


@pytest.mark.parametrize("distance", [0, 1e-9, 0.5, 10, 60, 400, 3000, 1e9, 1e300])
@pytest.mark.parametrize("complex_from", [4, 30, 10_000])
def test_a_random_town_equals_shapely_one_pair_at_a_time(monkeypatch, distance, complex_from):
    monkeypatch.setattr(polygon_index, "LARGE", complex_from)
    monkeypatch.setattr(traversal, "SLICE", 64)
    random = np.random.default_rng([complex_from, int(min(distance, 1e9) * 100)])
    among = layers.polygons(layers.town(random, 150), random.integers(-1, 4, 150), random.uniform(-9, 9, 150), 4)
    spots = random.uniform(-50, 1050, (120, 2))
    spots[:30] = spots[30:60].round(-1)
    check(Points(spots), among, distance)


@pytest.mark.parametrize("offset", [0, 5e6, 1e12])
def test_distances_that_are_met_exactly_count_far_from_the_origin_too(offset):
    among = layers.polygons([shapely.box(x + offset, offset, x + offset + 8, offset + 8) for x in range(0, 400, 16)])
    spots = Points(np.array([(x + offset + 4, offset + 8 + 32.0) for x in range(0, 400, 16)]))
    answer = check(spots, among, 32.0)
    assert (answer.counts >= 1).all()


@pytest.mark.parametrize("beyond", [1.1e13, -1e200, 1.7976931348623157e308, np.inf])
def test_a_polygon_that_is_nowhere_is_left_out_and_spoils_nothing(beyond):
    nowhere = shapely.Polygon([(0, 0), (beyond, 0), (0, 10)])
    answer = ask(layers.points((5, 5), (100, 5)), layers.polygons([SQUARE, nowhere]), 3)
    assert answer.counts.tolist() == [[1], [0]]


def test_multipoints_take_the_nearest_part():
    random = np.random.default_rng(5)
    among = layers.polygons(layers.town(random, 90), random.integers(0, 3, 90), random.uniform(0, 9, 90))
    parts = [random.uniform(0, 1000, (size, 2)) for size in random.integers(1, 6, 60)]
    check(layers.multipoints(*parts), among, 45)
    both_ends = layers.multipoints([(-3, 5), (13, 5), (500, 500)])
    assert ask(both_ends, layers.polygons([SQUARE, RING]), 3).counts.tolist() == [[2]]


def test_thousands_of_points_in_one_place_and_polygons_that_all_overlap():
    random = np.random.default_rng(6)
    among = layers.polygons([layers.star(random, 0, 0, 100, 20) for _ in range(50)], weights=random.uniform(0, 1, 50))
    one = check(layers.points((60, 10)), among, 5)
    many = ask(Points(np.tile([[60.0, 10.0]], (5000, 1))), among, 5)
    assert 0 < one.counts[0, 0] < 50
    assert (many.counts == one.counts).all() and (many.sums == one.sums).all()


def test_a_polygon_of_a_hundred_thousand_vertices():
    random = np.random.default_rng(8)
    angle = np.linspace(0, 2 * np.pi, 100_000, endpoint=False)
    reach = 1000 + np.convolve(random.normal(0, 30, 100_000), np.ones(50) / 7, "same")
    coast = shapely.Polygon(np.column_stack([reach * np.cos(angle), reach * np.sin(angle)]))
    check(Points(random.uniform(-1300, 1300, (300, 2))), layers.polygons([coast, SQUARE], [0, 1]), 40)


def test_a_bow_tie_answers_as_geos_answers():
    tie = shapely.Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
    assert not tie.is_valid
    check(layers.points((1, 5), (5, 1), (5, 5), (5, 9), (12, 5), (-1, 5)), layers.polygons([tie]), 0.5)


def test_thousands_of_types_stay_apart():
    boxes = [shapely.box(x % 60, x // 60, x % 60 + 0.5, x // 60 + 0.5) for x in range(3000)]
    among = layers.polygons(boxes, np.arange(3000), np.arange(3000.0))
    answer = ask(layers.points((0.2, 0.2), (30, 25), (500, 500)), among, 1000)
    assert (answer.counts == 1).all()
    np.testing.assert_array_equal(answer.sums, np.tile(np.arange(3000.0), (3, 1)))
    check(layers.points((30.2, 25.2)), among, 1)


coordinate = st.integers(-8, 8).map(float) | st.floats(-8, 8, width=16)
place = st.tuples(coordinate, coordinate)
triangles = st.lists(st.lists(place, min_size=3, max_size=5), min_size=1, max_size=12)


@given(st.lists(place, min_size=1, max_size=12), triangles, st.sampled_from([0, 0.5, 1, 2, 3, 5, 20]))
def test_small_layers_on_a_grid_equal_shapely_one_pair_at_a_time(places, rings, distance):
    among = layers.polygons([shapely.Polygon(ring) for ring in rings], np.arange(len(rings)) % 2, type_count=2)
    check(layers.points(*places), among, distance)


@given(st.lists(place, min_size=9, max_size=40), triangles, st.booleans())
def test_bounds_enclose_the_squared_distance_of_every_pair_below_them(places, rings, opens_points):
    spots, shapes = np.array(places), np.array([shapely.Polygon(ring) for ring in rings])
    x, y = np.ascontiguousarray(spots[:, 0]), np.ascontiguousarray(spots[:, 1])
    a, b = packed_tree.of_places(np.array([x, y])), packed_tree.of_boxes(*Planar().boxes(shapely.bounds(shapes)))
    squared = shapely.distance(shapely.points(spots)[:, None], shapes[None, :]) ** 2
    if opens_points:
        families, roots = np.arange(len(a[0]) // 8), np.zeros(len(a[0]) // 8, np.int64)
        near, far = (bound.ravel()[: len(spots)] for bound in bounds.of_boxes(a[0], families, b[-1], roots, True))
        least, most = squared.min(axis=1), squared.max(axis=1)
    else:
        nodes, families = (grid.ravel() for grid in np.indices((-(-len(spots) // 8), len(b[0]) // 8)))
        near, far = (bound.ravel() for bound in bounds.of_boxes(a[1], nodes, b[0], families, False))
        blocks = np.split(squared, range(8, len(spots), 8))
        padding = np.full(-len(shapes) % 8, np.nan)
        least = np.concatenate([np.r_[block.min(axis=0), padding] for block in blocks])
        most = np.concatenate([np.r_[block.max(axis=0), padding] for block in blocks])
    real = np.isfinite(least)
    assert (near[real] <= least[real] + 1e-9).all()
    assert (far[real] >= most[real] - 1e-9).all()


def overlapping_discs(inner: shapely.Polygon) -> list[shapely.Geometry]:
    """Invalid in each way that two rings can be: GEOS prepares them into something else than they are."""
    disc, other = shapely.Point(0, 0).buffer(10), shapely.Point(6, 0).buffer(10)
    hole = inner.exterior.coords
    return [
        shapely.MultiPolygon([disc, other]),
        shapely.MultiPolygon([disc, disc]),
        shapely.Polygon(disc.exterior.coords, [hole, hole]),
        shapely.Polygon(inner.exterior.coords, [disc.exterior.coords]),
        shapely.Polygon(disc.exterior.coords, [shapely.Point(30, 0).buffer(3).exterior.coords]),
        shapely.MultiPolygon([shapely.Polygon(disc.exterior.coords, [hole]), shapely.Point(0, 0).buffer(2)]),
        shapely.MultiPolygon([shapely.Polygon(), disc, shapely.Polygon(), inner]),
        shapely.GeometryCollection([inner, shapely.LineString([(-12, -8), (30, -8)])]),
    ]


@pytest.mark.parametrize("distance", [0, 0.25, 2])
@pytest.mark.parametrize("complex_from", [4, 10_000])
def test_rings_that_overlap_answer_as_geos_answers_for_polygons_that_are_not_prepared(
    monkeypatch, distance, complex_from
):
    monkeypatch.setattr(polygon_index, "LARGE", complex_from)
    shapes = overlapping_discs(shapely.Point(1, 0).buffer(4))
    spots = np.stack(np.meshgrid(np.arange(-12, 35, 1.5), np.arange(-11, 12, 1.5)), axis=-1).reshape(-1, 2)
    among = layers.polygons(shapes, np.arange(len(shapes)))
    found = check(Points(spots), among, distance)
    assert (found.counts.sum(axis=0) > 0).sum() >= 7
    pairs = spots[: len(spots) // 2 * 2].reshape(-1, 2, 2)
    check(layers.multipoints(*pairs), among, distance)


@pytest.mark.parametrize(("run", "group", "budget"), [(3, 64, 10**6), (32, 2, 100), (1, 1, 1)])
def test_coasts_answer_alike_however_they_are_cut_and_grouped(monkeypatch, run, group, budget):
    monkeypatch.setattr(polygon_index, "LARGE", 4)
    monkeypatch.setattr(facets, "EDGES", run)
    for name, value in {"GROUP": group, "BUDGET": budget}.items():
        monkeypatch.setattr(large_polygons, name, value)
    random = np.random.default_rng(11)
    shapes = layers.town(random, 60)
    among = layers.polygons(shapes, random.integers(0, 3, 60), random.uniform(-9, 9, 60))
    spots = random.uniform(-50, 1050, (150, 2))
    on_the_rim = np.concatenate([shapely.get_coordinates(shape)[:2] for shape in shapes])
    for distance in (0, 3, 200):
        check(Points(np.concatenate([spots, on_the_rim])), among, distance)


def test_of_neighbouring_coasts_those_that_are_near_count(monkeypatch):
    monkeypatch.setattr(polygon_index, "LARGE", 4)
    row = [shapely.Point(x, 0).buffer(10) for x in range(0, 3000, 30)]
    assert check(layers.points((0, 0), (4, 3), (30, 9)), layers.polygons(row), 15).counts.tolist() == [[1], [1], [1]]
    last = shapely.MultiPolygon([shapely.Polygon(), shapely.box(-10, -10, 10, 10), shapely.Polygon()])
    assert check(layers.points((0, 0), (0, 10), (30, 0)), layers.polygons([last]), 0).counts.tolist() == [[1], [1], [0]]
    groups = large_polygons.LargePolygons(Planar(), np.array(row), shapely.bounds(row), None)._groups
    assert [len(group) for group in groups] == [64, 36]


@pytest.mark.parametrize("complex_from", [4, 10_000])
def test_the_distance_that_geos_measures_is_within_the_distance(monkeypatch, complex_from):
    monkeypatch.setattr(polygon_index, "LARGE", complex_from)
    random = np.random.default_rng(16)
    for spot in random.uniform(-30, 40, (100, 2)):
        distance = shapely.distance(SQUARE, shapely.Point(spot))
        check(layers.points(spot), layers.polygons([SQUARE]), distance)
        check(layers.points(spot), layers.polygons([SQUARE]), np.nextafter(distance, 0))


def test_only_coasts_within_the_budget_are_kept_ready(monkeypatch):
    monkeypatch.setattr(large_polygons, "BUDGET", 400)
    monkeypatch.setattr(large_polygons, "GROUP", 1)
    random = np.random.default_rng(12)
    shapes = np.array([layers.star(random, x * 100, 0, 40, 99) for x in range(12)])
    made = []
    group = large_polygons._Group
    monkeypatch.setattr(large_polygons, "_Group", lambda *given: made.append(group(*given)) or made[-1])
    some = large_polygons.LargePolygons(Planar(), shapes, shapely.bounds(shapes), None)

    def ask_at(x):
        return [
            int(polygon)
            for block in some.blocks(QueryTree(Planar(), np.array([[x, 0.0]]), None, None), (10.0,), measured=False)
            for polygon in block.shapes
        ]

    assert [ask_at(100.0 * number) for number in range(12)] == [[number] for number in range(12)]
    assert len(made) == 12
    assert len(some._ready) == 4
    assert ask_at(1100.0) == [11] and len(made) == 12, "still ready"
    assert ask_at(800.0) == [8] and len(made) == 12, "still ready, and now the last that was used"
    assert ask_at(0.0) == [0] and len(made) == 13, "made again, for which the ninth had to go"
    assert ask_at(800.0) == [8] and len(made) == 13
