"""Shapes of any kind become edges, ring by ring, and their distances are shapely's."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from polyweight_plugin.core.metrics import edges as edges_of
from polyweight_plugin.core.metrics.containment import contains
from polyweight_plugin.core.metrics.rings import HOLE, LINE, SHELL, Rings
from tests.core import layers

WKT = [
    "POLYGON ((0 0, 9 0, 9 9, 0 0), (4 1, 8 1, 8 5, 4 1))",
    "POLYGON EMPTY",
    "MULTIPOLYGON (EMPTY, ((20 0, 29 0, 29 9, 20 0)), ((20 10, 29 10, 29 19, 20 10)))",
    "POINT Z (3 4 5)",
    "LINESTRING (0 0, 5 5, 5 5, 9 0)",
    "GEOMETRYCOLLECTION (POINT (1 2), GEOMETRYCOLLECTION (MULTIPOINT (3 4, 5 6), POLYGON ((0 0, 1 0, 1 1, 0 0))), "
    "LINESTRING EMPTY, MULTILINESTRING ((0 0, 1 1), (2 2, 3 3)))",
    "POLYGON ((0 0, 9 0, 9 9, 0 0), (40 1, 80 1, 80 5, 40 1))",
    "MULTIPOLYGON (EMPTY)",
]
SHAPES = np.array([*shapely.from_wkt(WKT), None])


def edges_by_ring(rings: Rings, shape: int) -> list[list[list[float]]]:
    """[ax, ay, bx, by] of each edge of each ring of a shape, as rectangles have them."""
    _, ring = edges_of.by_ring(rings, np.array([shape]))
    found: list = [None] * len(ring)
    for some in edges_of.rectangles(rings, np.zeros(len(ring)), np.zeros(len(ring)), ring):
        columns = len(some.own)
        for column, own in enumerate(some.own):
            edges = max(int(rings.count[ring[own]]) - 1, 1)
            found[own] = np.column_stack(some.ends(np.arange(edges) * columns + column)).tolist()
    return found


def test_edges_rings_and_roles_of_each_kind_of_geometry():
    rings = Rings.of(SHAPES)
    each = [edges_by_ring(rings, shape) for shape in range(len(rings))]
    assert [sum(map(len, of)) for of in each] == [6, 0, 6, 1, 3, 1 + 1 + 1 + 3 + 1 + 1, 6, 0, 0]
    of_shape = [rings.role[slice(*ends)].tolist() for ends in zip(rings.shape, rings.shape[1:])]
    assert of_shape[0] == [SHELL, HOLE]
    assert of_shape[6] == [SHELL, HOLE]
    assert of_shape[5].count(LINE) >= 5 and of_shape[5].count(SHELL) == 1
    assert each[0][0] == [[0, 0, 9, 0], [9, 0, 9, 9], [9, 9, 0, 0]]
    assert each[0][1] == [[4, 1, 8, 1], [8, 1, 8, 5], [8, 5, 4, 1]]
    assert each[3] == [[[3, 4, 3, 4]]]


def test_boxes_hold_holes_that_stick_out_and_no_edge_is_longer_than_the_extent():
    rings = Rings.of(SHAPES)
    assert rings.boxes[6].tolist() == [0, 0, 80, 9]
    assert rings.boxes[3].tolist() == [3, 4, 3, 4]
    assert np.isnan(rings.boxes[[1, 7, 8]]).all()
    longest = np.array([9 * 2**0.5, np.nan, 9 * 2**0.5, 0, 5 * 2**0.5, 2**0.5, 40.2, np.nan, np.nan])
    some = np.isfinite(longest)
    assert (np.isfinite(rings.extent) == some).all()
    assert rings.extent[some].tolist() == [18, 28, 0, 14, 11, 89], "both sides of the box"
    assert (rings.extent[some] >= longest[some]).all()


def test_some_of_the_rings_in_any_order_have_the_same_edges():
    all_rings, some = Rings.of(SHAPES), np.array([6, 2, 5, 8, 0])
    rings = all_rings[some]
    np.testing.assert_array_equal(rings.boxes, all_rings.boxes[some])
    for row, shape in enumerate(some):
        assert edges_by_ring(rings, row) == edges_by_ring(all_rings, shape)
        mine, theirs = slice(*rings.shape[row : row + 2]), slice(*all_rings.shape[shape : shape + 2])
        np.testing.assert_array_equal(rings.role[mine], all_rings.role[theirs])


def test_no_shapes_have_no_edges():
    rings = Rings.of(np.zeros(0, object))
    none = np.zeros(0, np.int64)
    assert (len(rings), len(rings.xy)) == (0, 0)
    assert edges_of.squared_distance(rings, np.zeros(0), np.zeros(0), none).tolist() == []
    assert contains(rings, np.zeros(0), np.zeros(0), none).tolist() == []


@pytest.mark.parametrize("few", [1, 1 << 11])
def test_rectangles_hold_every_ring_once_whatever_the_numbers_of_their_edges(monkeypatch, few):
    monkeypatch.setattr(edges_of, "_FEW", few)
    monkeypatch.setattr(edges_of, "AT_ONCE", 5000)
    counts = np.r_[np.arange(1, 40), np.full(300, 3), 70_001, 70_000, 9000, 1, 4999, 2]
    first = np.cumsum(counts) - counts
    xy = np.random.default_rng(9).uniform(0, 9, (int(counts.sum()), 2))
    number, role = np.arange(len(counts)), np.full(len(counts), LINE, np.int8)
    rings = Rings(xy, first, counts, np.arange(len(counts) + 1), number, role, np.zeros((len(counts), 4)))
    found = []
    for some in edges_of.rectangles(rings, number.astype(float), -number.astype(float), number):
        found += some.own.tolist()
        assert (some.x == some.own).all() and (some.y == -some.own).all()
        assert some.at_x[1:].size <= 5000 or len(some.own) == 1
        for column, ring in enumerate(some.own):
            line = xy[first[ring] : first[ring] + counts[ring]]
            padded = np.concatenate([line, np.repeat(line[-1:], len(some.at_x) - len(line), axis=0)])
            np.testing.assert_array_equal(np.column_stack([some.at_x[:, column], some.at_y[:, column]]), padded)
    assert sorted(found) == number.tolist()


@pytest.mark.parametrize("at_once", [1, 50, 1 << 15])
def test_distances_and_insides_are_those_of_shapely(monkeypatch, at_once):
    monkeypatch.setattr(edges_of, "AT_ONCE", at_once)
    random = np.random.default_rng(3)
    shapes = np.array([*SHAPES, *layers.town(random, 80)])
    rings = Rings.of(shapes)
    some = np.resize(np.arange(len(shapes)), 3000)
    boxes = np.nan_to_num(rings.boxes)[some]
    size = np.maximum(boxes[:, 2:] - boxes[:, :2], 5)
    x, y = (boxes[:, :2] + random.uniform(-0.5, 1.5, (3000, 2)) * size).T
    inside = contains(rings, x, y, some)
    assert 100 < inside.sum() < 1000
    distance = np.where(inside, 0, np.sqrt(edges_of.squared_distance(rings, x, y, some)))
    expected = shapely.distance(shapely.points(x, y), shapes[some])
    np.testing.assert_allclose(distance, np.where(np.isnan(expected), np.inf, expected), rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("scale", [1e-160, 1e-5, 1.0, 1e12])
def test_a_distance_is_the_least_that_the_formula_finds_over_all_edges_to_the_last_bit(scale):
    """Of long and short edges, through each other and through places, on whole numbers and far from the origin."""
    random = np.random.default_rng(6)
    shapes, places = [], []
    for number in range(400):
        origin = random.integers(-5, 6, 2) * random.choice([0.0, 1.0, 1e6])
        corners = random.normal(0, 1, (int(random.integers(3, 9)), 2)) * 10.0 ** random.integers(-6, 7, 2)
        corners = (np.round(corners) if number % 3 == 0 else corners) + origin
        shapes.append(shapely.Polygon(np.concatenate([corners, corners[-1:]]) * scale))
        vertex, to = corners[random.integers(len(corners))], corners[random.integers(len(corners))]
        places.append((vertex + random.choice([0.0, 1e-9, 0.5, 3.0]) * (to - vertex)) * scale)
    rings, (x, y) = Rings.of(np.array(shapes)), np.array(places).T
    found = edges_of.distance(rings, x, y, np.arange(len(shapes)))
    for row in range(len(shapes)):
        ends = np.array(edges_by_ring(rings, row)[0]).T
        each = edges_of.to_edges_by_cross_product(np.full(len(ends[0]), x[row]), np.full(len(ends[0]), y[row]), *ends)
        assert found[row] == each.min()


@pytest.mark.parametrize("scale", [1e-170, 1e-30, 1e-6, 1.0, 1e7, 1e19, 1e40, 1e140])
def test_a_distance_in_single_precision_is_off_by_no_more_than_its_bound(scale):
    """Edges of all lengths near and far from places: their distances in double precision are as good as true."""
    random = np.random.default_rng(11)
    for _ in range(300):
        corners = random.normal(0, 1, (9, 2)) * 10.0 ** random.integers(-7, 4, (9, 1)) + random.choice([0, 1e5])
        rings = Rings.of(np.array([shapely.LineString(corners * scale)]))
        x, y = np.tile(corners[random.integers(9)] * scale, (50, 1)).T
        x, y = x + scale * 10.0 ** random.uniform(-9, 4, 50), y + scale * 10.0 ** random.uniform(-9, 4, 50)
        for some in edges_of.rectangles(rings, x, y, np.zeros(50, np.int64)):
            with np.errstate(over="ignore", invalid="ignore"):
                single = np.sqrt(some.squared(np.float32).astype(np.float64))
                double = np.sqrt(some.squared(np.float64))
                bound = edges_of.error_bound(double, np.broadcast_to(rings.extent, double.shape), np.float32)
                assert (~(np.abs(single - double) > bound)).all()


def test_insides_of_rings_that_overlap_follow_the_even_odd_rule_of_each_ring():
    bow = [(0, 0), (10, 10), (10, 0), (0, 10)]
    star = [(5, 0), (8, 10), (0, 4), (10, 4), (2, 10)]
    square, small = [(0, 0), (10, 0), (10, 10), (0, 10)], [(4, 4), (6, 4), (6, 6), (4, 6)]
    shapes = [
        shapely.Polygon(bow),
        shapely.Polygon(star),
        shapely.Polygon(square, [small, small]),
        shapely.MultiPolygon([shapely.Polygon(square, [small]), shapely.Polygon(small)]),
        shapely.MultiPolygon([shapely.Polygon(square), shapely.Polygon(square)]),
        shapely.Polygon(small, [square]),
    ]
    rings = Rings.of(np.array(shapes))
    x, y = np.array([(5, 2), (8.5, 5), (5, 5.5)]).T
    found = [contains(rings, x, y, np.full(3, row)).tolist() for row in range(len(shapes))]
    assert found == [
        [False, True, False],  # only the wings of the bow tie
        [True, True, False],  # the tips of the star, not its middle
        [True, True, False],
        [True, True, True],
        [True, True, True],
        [False, False, False],
    ]
    for row, shape in enumerate(shapes):
        assert found[row] == (shapely.distance(shapely.points(x, y), shape) == 0).tolist()
