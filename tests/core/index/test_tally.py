"""Subtotals are those of what is below, and tallies hand down to the items what their ancestors found."""

from __future__ import annotations

import numpy as np
import pytest

from polyweight_plugin.core.index import aggregate_tree
from polyweight_plugin.core.index.aggregate_tree import reference_tree
from polyweight_plugin.core.index.query_tree import QueryTree
from polyweight_plugin.core.index.tally import FirstInterval, Tally
from polyweight_plugin.core.metrics.planar import Planar
from polyweight_plugin.core.statistics import measures
from polyweight_plugin.core.statistics.measures import Measure, combine

TYPES = 3
COUNT = 700


class Boxes:
    """Shapes that nobody asks anything but their boxes."""

    def __init__(self, low, high):
        self.boxes = low, high


@pytest.fixture
def random():
    return np.random.default_rng(4)


@pytest.fixture
def query(random):
    places = random.uniform(0, 100, (300, 2))
    return QueryTree(Planar(), places[np.argsort(places[:, 0])], None)


@pytest.fixture
def tree(random):
    low = random.uniform(0, 100, (2, COUNT))
    weights, has_weight = random.integers(-9, 9, COUNT).astype(float), random.uniform(size=COUNT) < 0.7
    brought = measures.of_polygons({"sum", "weighted", "minimum", "maximum"}, COUNT, weights * has_weight, has_weight)
    return reference_tree(Boxes(low, low + 1), random.integers(0, TYPES, COUNT), brought)


def test_each_entry_is_the_aggregate_of_one_type_below_one_node(tree):
    types, leaves = tree.subtotals[0].types, tree.subtotals[0].measures
    assert [measure.name for measure in leaves] == ["count", "sum", "weighted", "maximum", "minimum"]
    below = 1
    for subtotals in tree.subtotals:
        for node in range(-(-COUNT // below)):
            mine = np.arange(node * below, min((node + 1) * below, COUNT))
            entries = slice(*subtotals.first[node : node + 2])
            assert subtotals.types[entries].tolist() == sorted(set(types[mine].tolist()))
            for entry, code in zip(range(entries.start, entries.stop), subtotals.types[entries]):
                some = mine[types[mine] == code]
                for measure, leaf in zip(subtotals.measures, leaves):
                    expected = {"minimum": np.min, "maximum": np.max}.get(measure.name, np.sum)(
                        leaf.values[:, some], axis=1
                    )
                    np.testing.assert_array_equal(measure.values[:, entry], expected)
        below *= 8


@pytest.mark.parametrize("at_once", [1, 20, 250_000])
def test_entries_come_all_whatever_their_number(tree, monkeypatch, at_once):
    monkeypatch.setattr(aggregate_tree, "_ENTRIES", at_once)
    nodes = np.array([3, 0, 3, 9])
    subtotals = tree.subtotals[1]
    found = [pair for part in subtotals.entries(nodes) for pair in zip(*(values.tolist() for values in part))]
    expected = [
        (position, entry)
        for position, node in enumerate(nodes)
        for entry in range(subtotals.first[node], subtotals.first[node + 1])
    ]
    assert sorted(found) == sorted(expected)
    assert list(subtotals.entries(nodes[:0])) == []


@pytest.mark.parametrize("intervals", [1, 4])
def test_what_is_added_at_any_level_reaches_every_item_below(query, tree, random, intervals):
    tally = Tally(query, TYPES, intervals, tree.subtotals[0].measures)
    sizes = {"count": 1, "sum": len(tree.subtotals[0].measures[1].values), "weighted": 1, "maximum": 1, "minimum": 1}
    identity = {"maximum": -np.inf, "minimum": np.inf}
    expected = {
        name: np.full((size, len(query), TYPES, intervals), identity.get(name, 0.0)) for name, size in sizes.items()
    }
    for level, reference_level in ((0, 0), (1, 0), (2, 1), (0, 2), (3, 3)):
        nodes = random.integers(0, -(-len(query) // 8**level), 50)
        others = random.integers(0, -(-COUNT // 8**reference_level), 50)
        interval = random.integers(0, intervals, 50)
        subtotals = tree.subtotals[reference_level]
        tally.add(level, subtotals, (nodes, others), interval if intervals > 1 else 0)
        for node, other, of in zip(nodes, others, interval):
            for entry in range(*subtotals.first[other : other + 2]):
                for measure in subtotals.measures:
                    items = expected[measure.name][:, node * 8**level : (node + 1) * 8**level]
                    at = (slice(None), slice(None), subtotals.types[entry], of if intervals > 1 else 0)
                    items[at] = measure.ufunc(items[at], measure.values[:, entry][:, np.newaxis])
    found = tally.result()
    assert sorted(found) == sorted(expected)
    for name in found:
        np.testing.assert_array_equal(found[name], expected[name])


def test_existence_keeps_the_nearest_interval_and_knows_what_is_no_news(query):
    places = np.array([[0.0, 50.0], [0.0, 50.0]])
    tree = reference_tree(Boxes(places, places + 1), np.array([0, 1]), [])
    first = FirstInterval(query, 2, 3)
    subtotals, pair = tree.subtotals[0], (np.array([5]), np.array([1]))
    assert not first.knows(0, subtotals, pair, np.array([0]))[0]
    first.add(0, subtotals, pair, np.array([2]))
    first.add(0, subtotals, pair, np.array([1]))
    first.add(1, subtotals, (np.array([2]), np.array([0])), 0)
    assert first.knows(0, subtotals, pair, np.array([1]))[0], "as near has been found"
    assert not first.knows(0, subtotals, pair, np.array([0]))[0], "nearer would be news"
    assert not first.knows(1, tree.subtotals[1], (np.array([2]), np.array([0])), np.array([0]))[0], "two types below"
    found = first.result()
    assert found[5].tolist() == [3, 1]
    assert found[16:24].tolist() == [[0, 3]] * 8
    assert (np.delete(found, [5, *range(16, 24)], axis=0) == 3).all()


@pytest.mark.parametrize("ufunc", [np.add, np.minimum, np.maximum])
def test_values_are_combined_where_slots_repeat(random, ufunc):
    row = random.normal(size=20)
    expected = row.copy()
    slots, values = random.integers(0, 20, 500), random.normal(size=500)
    ufunc.at(expected, slots, values)
    combine(ufunc, row, slots, values)
    np.testing.assert_allclose(row, expected, rtol=1e-12)
    combine(ufunc, row, slots[:0], values[:0])
    np.testing.assert_allclose(row, expected, rtol=1e-12)


def test_measures_can_be_chosen_and_reduced():
    measure = Measure("minimum", np.array([[5.0, 2.0, 7.0, 1.0]]))
    assert measure[np.array([2, 0])].values.tolist() == [[7, 5]]
    assert measure.reduced(np.array([0, 2])).values.tolist() == [[2, 1]]
