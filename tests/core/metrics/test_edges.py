"""Shapes of any kind become edges, ring by ring, and their distances are shapely's."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from polyweight_plugin.core.metrics import edges as edges_of
from polyweight_plugin.core.metrics.containment import contains
from polyweight_plugin.core.metrics.edges import Edges, LazyEdges
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


def test_edges_rings_and_roles_of_each_kind_of_geometry():
    edges = Edges.of(SHAPES)
    assert np.diff(edges.first).tolist() == [6, 0, 6, 1, 3, 1 + 1 + 1 + 3 + 1 + 1, 6, 0, 0]
    of_shape = [edges.role[slice(*ends)].tolist() for ends in zip(edges.shape, edges.shape[1:])]
    assert of_shape[0] == [SHELL, HOLE]
    assert of_shape[6] == [SHELL, HOLE]
    assert of_shape[5].count(LINE) >= 5 and of_shape[5].count(SHELL) == 1
    first = edges.first[0]
    ends = np.column_stack([edges.ax, edges.ay, edges.bx, edges.by])[first : first + 6].tolist()
    assert ends[:3] == [[0, 0, 9, 0], [9, 0, 9, 9], [9, 9, 0, 0]]
    assert ends[3:] == [[4, 1, 8, 1], [8, 1, 8, 5], [8, 5, 4, 1]]


def test_boxes_hold_holes_that_stick_out_and_no_edge_is_longer_than_the_extent():
    edges = Edges.of(SHAPES)
    assert edges.boxes[6].tolist() == [0, 0, 80, 9]
    assert edges.boxes[3].tolist() == [3, 4, 3, 4]
    assert np.isnan(edges.boxes[[1, 7, 8]]).all()
    longest = np.array([9 * 2**0.5, np.nan, 9 * 2**0.5, 0, 5 * 2**0.5, 2**0.5, 40.2, np.nan, np.nan])
    some = np.isfinite(longest)
    assert (np.isfinite(edges.extent) == some).all()
    assert edges.extent[some].tolist() == [18, 28, 0, 14, 11, 89], "both sides of the box"
    assert (edges.extent[some] >= longest[some]).all()


def test_some_of_the_rings_in_any_order_have_the_same_edges_made_when_asked_for():
    all_edges, some = Edges.of(SHAPES), np.array([6, 2, 5, 8, 0])
    edges = LazyEdges.of_rings(Rings.of(SHAPES)[some])
    for shapes in ([1], [4, 1, 4], [0, 2], [3]):
        edges.complete(np.array(shapes))
        assert set(np.flatnonzero(edges.are_made).tolist()) >= set(shapes)
    np.testing.assert_array_equal(edges.boxes, all_edges.boxes[some])
    for row, shape in enumerate(some):
        mine, theirs = slice(*edges.first[row : row + 2]), slice(*all_edges.first[shape : shape + 2])
        for name in ("ax", "ay", "bx", "by"):
            np.testing.assert_array_equal(getattr(edges, name)[mine], getattr(all_edges, name)[theirs])
        mine, theirs = slice(*edges.shape[row : row + 2]), slice(*all_edges.shape[shape : shape + 2])
        np.testing.assert_array_equal(edges.role[mine], all_edges.role[theirs])


def test_no_shapes_have_no_edges():
    edges = Edges.of(np.zeros(0, object))
    none = np.zeros(0, np.int64)
    assert (len(edges), len(edges.ax)) == (0, 0)
    assert edges_of.squared_distance(edges, np.zeros(0), np.zeros(0), none).tolist() == []
    assert contains(edges, np.zeros(0), np.zeros(0), none).tolist() == []


@pytest.mark.parametrize("at_once", [1, 50, 1 << 15])
def test_distances_and_insides_are_those_of_shapely(monkeypatch, at_once):
    monkeypatch.setattr(edges_of, "AT_ONCE", at_once)
    random = np.random.default_rng(3)
    shapes = np.array([*SHAPES, *layers.town(random, 80)])
    edges = Edges.of(shapes)
    some = np.resize(np.arange(len(shapes)), 3000)
    boxes = np.nan_to_num(edges.boxes)[some]
    size = np.maximum(boxes[:, 2:] - boxes[:, :2], 5)
    x, y = (boxes[:, :2] + random.uniform(-0.5, 1.5, (3000, 2)) * size).T
    inside = contains(edges, x, y, some)
    assert 100 < inside.sum() < 1000
    distance = np.where(inside, 0, np.sqrt(edges_of.squared_distance(edges, x, y, some)))
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
    made, (x, y) = Edges.of(np.array(shapes)), np.array(places).T
    found = edges_of.distance(made, x, y, np.arange(len(shapes)))
    for row, (first, last) in enumerate(zip(made.first, made.first[1:])):
        edge = np.arange(first, last)
        each = edges_of._to_edges_by_cross_product(made, edge, np.full(len(edge), x[row]), np.full(len(edge), y[row]))
        assert found[row] == each.min()


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
    edges = Edges.of(np.array(shapes))
    x, y = np.array([(5, 2), (8.5, 5), (5, 5.5)]).T
    found = [contains(edges, x, y, np.full(3, row)).tolist() for row in range(len(shapes))]
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
