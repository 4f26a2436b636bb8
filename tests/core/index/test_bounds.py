"""Bounds of boxes: by hand, and never violated, on the plane and in space."""

from __future__ import annotations

import numpy as np
import pytest

from polyweight_plugin.core.index import bounds, packed_tree

ROOT = np.zeros(1, np.int64)


def tree_of_places(*places):
    return packed_tree.of_places(np.array(places, np.float64).T)


def test_a_place_and_a_box_by_hand():
    a = tree_of_places((13, 5))
    b = packed_tree.of_boxes(np.array([[0.0], [0.0]]), np.array([[10.0], [10.0]]))
    lower, upper = bounds.of_boxes(a[0], ROOT, b[0], ROOT, True)
    assert lower[0, 0] == 9
    assert upper[0, 0] == 3**2 + 5**2, "the box's right side is touched somewhere, at worst at a corner"


def test_inside_a_box_the_lower_bound_is_zero_and_the_nearest_side_gives_the_upper_one():
    a = tree_of_places((2, 5))
    b = packed_tree.of_boxes(np.array([[0.0], [0.0]]), np.array([[10.0], [10.0]]))
    lower, upper = bounds.of_boxes(a[0], ROOT, b[0], ROOT, True)
    assert (lower[0, 0], upper[0, 0]) == (0, 2**2 + 5**2)


def test_padding_is_beyond_every_limit_and_never_within():
    a = tree_of_places((1, 1))
    b = packed_tree.of_boxes(np.zeros((2, 3)), np.ones((2, 3)))
    lower, upper = bounds.of_boxes(a[0], ROOT, b[0], ROOT, True)
    assert (lower[0, 1:] > 1e300).all() and not (upper[0, 1:] < 1e300).any()
    lower, upper = bounds.of_boxes(a[0], ROOT, b[0], ROOT, False)
    assert (lower[0, 3:] > 1e300).all() and not (upper[0, 3:] < 1e300).any()


@pytest.mark.parametrize("dimensions", [2, 3])
@pytest.mark.parametrize("opens_query", [False, True])
@pytest.mark.parametrize("are_touched", [False, True])
def test_every_distance_below_two_nodes_lies_between_their_bounds(dimensions, opens_query, are_touched):
    random = np.random.default_rng([dimensions, opens_query, are_touched])
    places = random.uniform(0, 100, (dimensions, 400))
    places = places[:, np.argsort(places[0])]
    vertices = random.uniform(0, 12, (dimensions, 300, 4)) + random.uniform(0, 90, (dimensions, 300, 1))
    low, high = vertices.min(axis=2), vertices.max(axis=2)
    inner = () if are_touched else (low + 0.5, high - 0.5)
    if not are_touched:
        low, high, inner = low - 2, high + 2, (low, high)
    a, b = packed_tree.of_places(places), packed_tree.of_boxes(low, high, *inner)
    apart = places[:, :, None, None] - vertices[:, None]
    squared = (apart * apart).sum(axis=0)  # places, shapes, vertices: a shape is its vertices
    for level, reference_level in ((1, 1), (2, 1), (1, 2)):
        nodes, others = (grid.ravel() for grid in np.indices((-(-400 // 8**level), -(-300 // 8**reference_level))))
        to = (level - opens_query, reference_level - (not opens_query))
        lower, upper = bounds.of_boxes(a[to[0]], nodes, b[to[1]], others, opens_query)
        np.testing.assert_array_equal(lower, bounds.lower_of_boxes(a[to[0]], nodes, b[to[1]], others, opens_query))
        for pair, child in np.ndindex(lower.shape):
            query = nodes[pair] * 8 + child if opens_query else nodes[pair]
            reference = others[pair] if opens_query else others[pair] * 8 + child
            below = squared[
                query * 8 ** to[0] : (query + 1) * 8 ** to[0], reference * 8 ** to[1] : (reference + 1) * 8 ** to[1]
            ]
            if below.size:
                assert lower[pair, child] <= below.min() + 1e-9
                assert upper[pair, child] >= below.min(axis=2).max() - 1e-9


def test_the_lower_bound_of_pairs_is_that_of_the_boxes_beside_each_other():
    a = packed_tree.of_boxes(np.array([[0.0, 5.0], [0.0, 5.0]]), np.array([[1.0, 6.0], [1.0, 6.0]]))[0]
    b = packed_tree.of_boxes(np.array([[4.0], [5.0]]), np.array([[5.5], [5.5]]))[0]
    lower = bounds.lower_of_pairs(a, np.array([0, 1]), b, np.array([0, 0]))
    assert lower.tolist() == [3**2 + 4**2, 0]
