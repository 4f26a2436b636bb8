"""The rule for what needs the distance of each pair: all pairs in reach, in bounded blocks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from polyweight_plugin.core.index import bounds
from polyweight_plugin.core.index.query_tree import Pairs
from polyweight_plugin.core.index.rules import Search, chosen
from polyweight_plugin.core.index.traversal import Step, children, traverse

_DECIDED_AT_ONCE = 16_384
"""Pairs: among so many there are enough of each number of edges to be measured together."""


@dataclass(frozen=True)
class Block:
    """Some pairs in reach: items of the query, shapes, distance float64, interval of radii int64; each (pairs,)."""

    items: np.ndarray
    shapes: np.ndarray
    distance: np.ndarray
    interval: np.ndarray

    def __getitem__(self, some: np.ndarray) -> Block:
        return Block(self.items[some], self.shapes[some], self.distance[some], self.interval[some])


class PairsRule:
    """Hands on every pair within the largest radius, a block at a time."""

    def __init__(self, search: Search, emit: Callable[[Block], None], measured: bool) -> None:
        """Distances are zeros unless they are to be measured, which takes longer than to tell their intervals."""
        self._search, self._emit, self._measured = search, emit, measured
        self._near: list[Pairs] = []

    def run(self) -> None:
        traverse(self._search.query.levels, self._search.reference.levels, self)
        self._decide()

    def expand(self, step: Step, pairs: Pairs) -> Pairs:
        query, reference = self._search.boxes(step)
        lower = bounds.lower_of_boxes(query, pairs[0], reference, pairs[1], step.opens_query)
        return children(step, pairs, lower <= self._search.limits(step, pairs)[-1][1])

    def base_case(self, pairs: Pairs) -> None:
        self._near.append(pairs)
        if sum(len(some[0]) for some in self._near) >= _DECIDED_AT_ONCE:
            self._decide()

    def _decide(self) -> None:
        """Most of what boxes leave is in reach, so what is to be measured is not bounded before."""
        if not self._near:
            return
        items, shapes = map(np.concatenate, zip(*self._near))
        self._near.clear()
        pairs = items, shapes
        if self._measured:
            distance = self._search.distance(pairs)
            interval = self._search.interval_at(pairs, distance)
        else:
            distance, interval = np.zeros(len(items)), self._search.interval(pairs, *self._search.item_bounds(pairs))
        inside = interval < self._search.radii.count
        self._emit(Block(*chosen(pairs, inside), distance[inside], interval[inside]))
