"""What each node of the query tree has found so far, for each type; handed down to the items at the end."""

from __future__ import annotations

import numpy as np

from polyweight_plugin.core.index.aggregate_tree import Subtotals
from polyweight_plugin.core.index.packed_tree import FANOUT
from polyweight_plugin.core.index.query_tree import Pairs, QueryTree
from polyweight_plugin.core.statistics.measures import IDENTITY, Measure, combine


class Tally:
    """A table for each measure and level of the query tree, with a slot for each node, type and interval of radii.

    The slots of a node lie together, so that neighbours add to neighbouring slots.
    """

    def __init__(self, query: QueryTree, types: int, intervals: int, measures: list[Measure]) -> None:
        """measures: such as the subtotals will have that are added."""
        self._types, self._intervals, self._items, self._measures = types, intervals, len(query), measures
        width = types * intervals
        self._found = [
            [np.full((len(measure.values), len(level) * width), IDENTITY[measure.ufunc]) for measure in measures]
            for level in query.levels
        ]

    def add(self, level: int, subtotals: Subtotals, pairs: Pairs, interval: np.ndarray | int = 0) -> None:
        """Every point below each node reaches every item below the node of the subtotals beside it.

        interval: of radii, in which all these distances lie; int64 (pairs,), or one for all.
        """
        nodes, others = pairs
        for position, entry in subtotals.entries(others):
            slots = nodes[position] * self._types + subtotals.types[entry]
            if self._intervals > 1:
                slots = slots * self._intervals + (interval if isinstance(interval, int) else interval[position])
            first = int(slots.min())  # neighbours' slots are neighbours
            slots -= first
            for table, measure in zip(self._found[level], subtotals.measures):
                measure.accumulate(table[:, first:], slots, entry)

    def result(self) -> dict[str, np.ndarray]:
        """By the measure's name, float64 (k, items, types, intervals). To be called once."""
        width = self._types * self._intervals
        found = {}
        for number, measure in enumerate(self._measures):
            tables = [level[number].reshape(len(measure.values), -1, width) for level in self._found]
            for below, above in zip(tables[-2::-1], tables[:0:-1]):
                families = below.reshape(len(below), -1, FANOUT, width)
                measure.ufunc(families, above[:, : families.shape[1], np.newaxis], out=families)
            found[measure.name] = tables[0][:, : self._items].reshape(-1, self._items, self._types, self._intervals)
        return found


class FirstInterval:
    """For each node and type the nearest interval in which anything was found: existence, whatever the number."""

    def __init__(self, query: QueryTree, types: int, intervals: int) -> None:
        self._types, self._items = types, len(query)
        self._found = [np.full(len(level) * types, float(intervals)) for level in query.levels]

    def add(self, level: int, subtotals: Subtotals, pairs: Pairs, interval: np.ndarray | int = 0) -> None:
        """As Tally.add."""
        nodes, others = pairs
        intervals = np.broadcast_to(np.asarray(interval, np.float64), nodes.shape)
        for position, entry in subtotals.entries(others):
            slots = nodes[position] * self._types + subtotals.types[entry]
            combine(np.minimum, self._found[level], slots, intervals[position])

    def knows(self, level: int, subtotals: Subtotals, pairs: Pairs, interval: np.ndarray) -> np.ndarray:
        """Whether each pair is no news, bool (n,): of the one type below the second node the first one has found
        something in interval, the nearest in which the pair can be, int64 (n,), or nearer."""
        nodes, others = pairs
        entry = subtotals.first[others]
        is_one = subtotals.first[others + 1] == entry + 1
        return is_one & (self._found[level][nodes * self._types + subtotals.types[entry]] <= interval)

    def result(self) -> np.ndarray:
        """int64 (items, types). To be called once."""
        tables = [level.reshape(-1, self._types) for level in self._found]
        for below, above in zip(tables[-2::-1], tables[:0:-1]):
            families = below.reshape(-1, FANOUT, self._types)
            np.minimum(families, above[: len(families), np.newaxis], out=families)
        return tables[0][: self._items].astype(np.int64)
