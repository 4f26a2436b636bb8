"""The rule for sums, counts, least and greatest weights: a subtree that lies in reach is added at once, undivided."""

from __future__ import annotations

from typing import Optional, Union

import numpy as np

from polyweight_plugin.core.index.aggregate_tree import Subtotals
from polyweight_plugin.core.index.query_tree import Pairs
from polyweight_plugin.core.index.radii import Limits
from polyweight_plugin.core.index.rules import Search, chosen, decide, interval_of, nearest_interval
from polyweight_plugin.core.index.tally import FirstInterval, Tally
from polyweight_plugin.core.index.traversal import Step, children, traverse

_MEASURED_AT_ONCE = 4096
"""Pairs that bounds left unsure."""


class AggregateRule:
    """Tallies the reference's subtotals in the interval of radii in which all distances below a pair of nodes lie."""

    def __init__(
        self, search: Search, tally: Union[Tally, FirstInterval], known: Optional[FirstInterval] = None
    ) -> None:
        """known: for existence only: once a point has one item of a type, further ones as far off are skipped."""
        self._search, self._tally, self._known = search, tally, known
        self._unsure: list[tuple[np.ndarray, ...]] = []

    def run(self) -> None:
        traverse(self._search.query.levels, self._search.reference.levels, self)
        self._measure()

    def expand(self, step: Step, pairs: Pairs) -> Pairs:
        lower, upper = self._search.bounds(step, pairs)
        limits = self._search.limits(step, pairs)
        included, unsure = decide(lower, upper, limits)
        subtotals = self._search.reference.subtotals[step.reference_level]
        self._tally.add(step.level, subtotals, children(step, pairs, included), interval_of(upper, included, limits))
        opened = children(step, pairs, unsure)
        if self._known is None:
            return opened
        return chosen(opened, self._news(self._known, step.level, subtotals, opened, lower[unsure], limits))

    def base_case(self, pairs: Pairs) -> None:
        lower, upper = self._search.item_bounds(pairs)
        limits = self._search.radii.of_items(pairs)
        included, unsure = decide(lower, upper, limits)
        subtotals = self._search.reference.subtotals[0]
        self._tally.add(0, subtotals, chosen(pairs, included), interval_of(upper, included, limits))
        pairs, lower, upper = chosen(pairs, unsure), lower[unsure], upper[unsure]
        if self._known is not None:
            news = self._news(self._known, 0, subtotals, pairs, lower, limits)
            pairs, lower, upper = chosen(pairs, news), lower[news], upper[news]
        self._unsure.append((*pairs, lower, upper))
        if self._known is not None or sum(len(some[0]) for some in self._unsure) >= _MEASURED_AT_ONCE:
            self._measure()

    def _measure(self) -> None:
        """Decide what bounds left unsure: many pairs at once, unless the next ones depend on what is found."""
        if not self._unsure:
            return
        points, items, lower, upper = map(np.concatenate, zip(*self._unsure))
        self._unsure.clear()
        found = self._search.interval((points, items), lower, upper)
        inside = found < self._search.radii.count
        pairs = chosen((points, items), inside)
        self._tally.add(0, self._search.reference.subtotals[0], pairs, found[inside])

    @staticmethod
    def _news(
        known: FirstInterval, level: int, subtotals: Subtotals, pairs: Pairs, lower: np.ndarray, limits: list[Limits]
    ) -> np.ndarray:
        """Which pairs may tell more than is known already, bool (pairs,); lower: their bounds."""
        return ~known.knows(level, subtotals, pairs, nearest_interval(lower, limits))
