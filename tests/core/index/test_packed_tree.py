"""Each box of the tree holds what lies below it, and its inner sides are where every item has a place."""

from __future__ import annotations

import numpy as np
import pytest

from polyweight_plugin.core.index import packed_tree
from polyweight_plugin.core.index.packed_tree import FANOUT


def items(count: int, dimensions: int) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng([count, dimensions])
    low = random.uniform(-50, 50, (dimensions, count))
    return low, low + random.exponential(3, (dimensions, count))


@pytest.mark.parametrize("dimensions", [2, 3])
@pytest.mark.parametrize("count", [1, 2, 7, 8, 9, 63, 64, 65, 1000])
def test_each_node_is_the_hull_of_its_items(count, dimensions):
    low, high = items(count, dimensions)
    levels = packed_tree.of_boxes(low, high)
    below = 1
    for level in levels:
        for node in range(-(-count // below)):
            mine = slice(node * below, (node + 1) * below)
            np.testing.assert_array_equal(level.low[:, node], low[:, mine].min(axis=1))
            np.testing.assert_array_equal(level.high[:, node], high[:, mine].max(axis=1))
            np.testing.assert_array_equal(level.max_low[:, node], low[:, mine].max(axis=1))
            np.testing.assert_array_equal(level.min_high[:, node], high[:, mine].min(axis=1))
        below *= FANOUT
    assert below // FANOUT >= count, "the last level is a single node"
    assert len(levels) == 1 or below // FANOUT**2 < count


@pytest.mark.parametrize("count", [1, 5, 8, 77])
def test_levels_are_padded_to_whole_families_with_what_nothing_reaches(count):
    for level in packed_tree.of_boxes(*items(count, 2)):
        assert len(level) % FANOUT == 0
        padding = ~np.isfinite(level.low[0])
        assert (level.low[:, padding] == np.inf).all() and (level.high[:, padding] == -np.inf).all()


def test_a_single_place_is_its_own_box():
    levels = packed_tree.of_places(np.array([[3.0], [4.0]]))
    assert len(levels) == 1 and levels[0].are_places and levels[0].are_touched
    assert (levels[0].low[:, 0].tolist(), levels[0].high[:, 0].tolist()) == ([3, 4], [3, 4])
    assert levels[0].size == 0


def test_items_need_not_touch_their_boxes():
    low, high = np.zeros((2, 3)), np.full((2, 3), 10.0)
    levels = packed_tree.of_boxes(low, high, low + np.arange(3), high - 1)
    assert not levels[0].are_touched
    assert levels[1].max_low[:, 0].tolist() == [2, 2] and levels[1].min_high[:, 0].tolist() == [9, 9]


def test_the_size_is_the_median_of_the_longest_sides():
    low = np.zeros((2, 3))
    high = np.array([[1.0, 5.0, 9.0], [2.0, 4.0, 20.0]])
    assert packed_tree.of_boxes(low, high)[0].size == 5
