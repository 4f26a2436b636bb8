"""The rule for the distance to the nearest polygon of each type: whoever cannot be nearer than another one is pruned.

Known as branch and bound all-nearest-neighbours (Roussopoulos, Kelley, Vincent, 1995; dual-tree: Gray, Moore, 2000).
"""

from __future__ import annotations

from typing import Optional

import numpy as np

from polyweight_plugin.core.index.packed_tree import FANOUT
from polyweight_plugin.core.index.query_tree import Pairs
from polyweight_plugin.core.index.rules import Search, chosen
from polyweight_plugin.core.index.traversal import Step, children, traverse
from polyweight_plugin.core.statistics.measures import combine

_DECIDED_AT_ONCE = 16_384
"""Pairs: among so many there are enough of each number of edges to be measured together."""


class NearestRule:
    """The least distance from each item of the query to the reference's items of each type.

    A node keeps, for each type, the lower bound above which nothing below it can be the nearest.
    """

    def __init__(self, search: Search, types: int, ring: Optional[int] = None) -> None:
        """ring: the interval of radii in which distances count; None for all within the largest."""
        self._search, self._types, self._ring = search, types, ring
        self._magnitude = max(search.query.magnitude, search.reference.magnitude)
        self._best = [np.full(len(level) * types, np.inf) for level in search.query.levels]
        self._found = np.full(len(search.query) * types, np.inf)
        self._rivals: list[tuple[np.ndarray, ...]] = []

    def run(self) -> np.ndarray:
        """float64 (items, types), inf where nothing counts."""
        traverse(self._search.query.levels, self._search.reference.levels, self)
        self._decide()
        return self._found.reshape(-1, self._types)

    def expand(self, step: Step, pairs: Pairs) -> Pairs:
        if step.opens_query:
            self._hand_down(step.level, np.unique(pairs[0]))
        lower, upper = self._search.bounds(step, pairs)
        kept, counts = self._relevant(lower, upper, self._search.limits(step, pairs))
        opened = children(step, pairs, kept)
        return chosen(
            opened, self._promising(step.level, step.reference_level, opened, lower[kept], upper[kept], counts[kept])
        )

    def base_case(self, pairs: Pairs) -> None:
        lower, upper = self._search.item_bounds(pairs)
        kept, counts = self._relevant(lower, upper, self._search.radii.of_items(pairs))
        pairs, lower, upper, counts = chosen(pairs, kept), lower[kept], upper[kept], counts[kept]
        promising = self._promising(0, 0, pairs, lower, upper, counts)
        self._rivals.append((*chosen(pairs, promising), lower[promising]))
        if sum(len(some[0]) for some in self._rivals) >= _DECIDED_AT_ONCE:
            self._decide()

    def _decide(self) -> None:
        """Measure the most promising pair of each point and type, then those that can be nearer all the same."""
        if not self._rivals:
            return
        items, shapes, lower = map(np.concatenate, zip(*self._rivals))
        self._rivals.clear()
        slots = items * self._types + self._search.reference.subtotals[0].types[shapes]
        for is_first in (True, False):
            possible = lower <= self._best[0][slots]
            items, shapes, lower, slots = (of[possible] for of in (items, shapes, lower, slots))
            now = _least(slots, lower) if is_first else np.ones(len(slots), bool)
            self._measure((items[now], shapes[now]), slots[now])
            items, shapes, lower, slots = (of[~now] for of in (items, shapes, lower, slots))

    def _measure(self, pairs: Pairs, slots: np.ndarray) -> None:
        """Take the distances of pairs into account, whose points and types have the slots beside them."""
        distance = self._search.distance(pairs)
        interval = self._search.interval_at(pairs, distance)
        inside = interval < self._search.radii.count if self._ring is None else interval == self._ring
        slots, distance = slots[inside], distance[inside]
        combine(np.minimum, self._found, slots, distance)
        _, surely_farther = self._search.metric.limits(distance, self._magnitude)
        combine(np.minimum, self._best[0], slots, np.asarray(surely_farther))

    def _relevant(self, lower: np.ndarray, upper: np.ndarray, limits: list) -> tuple[np.ndarray, np.ndarray]:
        """(may count, all do), bool, of the bounds' shape: as far as the radii tell."""
        last = limits[-1 if self._ring is None else self._ring]
        kept, counts = lower <= last[1], upper < last[0]
        if self._ring:
            inner = limits[self._ring - 1]
            kept, counts = kept & ~(upper < inner[0]), counts & (lower > inner[1])
        return kept, counts

    def _promising(
        self, level: int, reference_level: int, pairs: Pairs, lower: np.ndarray, upper: np.ndarray, counts: np.ndarray
    ) -> np.ndarray:
        """Which pairs may hold a nearest one, bool (pairs,), after what all of them tell about each other."""
        subtotals, best = self._search.reference.subtotals[reference_level], self._best[level]
        rival = np.where(counts, self._search.metric.rivals(upper, self._magnitude), np.inf)
        for position, entry in subtotals.entries(pairs[1]):
            combine(np.minimum, best, pairs[0][position] * self._types + subtotals.types[entry], rival[position])
        promising = np.zeros(len(lower), bool)
        for position, entry in subtotals.entries(pairs[1]):
            slots = pairs[0][position] * self._types + subtotals.types[entry]
            promising[position[lower[position] <= best[slots]]] = True
        return promising

    def _hand_down(self, level: int, parents: np.ndarray) -> None:
        """What is known of nodes holds for their children, at a level."""
        families = self._best[level].reshape(-1, FANOUT, self._types)
        above = self._best[level + 1].reshape(-1, 1, self._types)[parents]
        families[parents] = np.minimum(families[parents], above)


def _least(slots: np.ndarray, values: np.ndarray) -> np.ndarray:
    """Which values are the least in their slots, both (n,): bool (n,)."""
    if len(slots) == 0:
        return np.zeros(0, bool)
    slots = slots - slots.min()
    least = np.full(int(slots.max()) + 1, np.inf)
    combine(np.minimum, least, slots, values)
    return values == least[slots]
