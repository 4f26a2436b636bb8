"""The dual-tree traversal: points and polygons, each under a tree, decided for whole neighbourhoods where possible.

Known as dual-tree traversal of a query and a reference tree: expand, prune, include, base case (Gray, Moore, 2000).

We start with one pair, all points and all polygons, and expand pairs step by step. What becomes of the pairs of
children is for the rule to say: it includes them (everything below is decided), prunes them, or keeps them to be
expanded further. So with aggregates the work grows with the rim of the search circle, not with its area. A pair of one
point and one polygon is the base case. The traversal knows no question, and a rule no order.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from polyweight_plugin.core.index.packed_tree import FANOUT, Boxes
from polyweight_plugin.core.index.query_tree import Pairs

SLICE = 4096
"""Pairs expanded at once on the plane. With eight children each, the working arrays fit a processor's cache."""


@dataclass(frozen=True)
class Step:
    """One expansion: of the query's nodes or of the reference's, and the levels at which the pairs are then."""

    opens_query: bool
    level: int
    reference_level: int


class Rule(Protocol):
    """What is asked of the pairs."""

    def expand(self, step: Step, pairs: Pairs) -> Pairs:
        """The pairs of children, of the nodes that the step opens and those beside them, to go on with."""

    def base_case(self, pairs: Pairs) -> None:
        """Decide pairs of one item of the query and one of the reference for good."""


def traverse(query_levels: list[Boxes], reference_levels: list[Boxes], rule: Rule) -> None:
    """Expand pairs, always the deepest that fill a slice, so that fewer than nine slices wait at each step."""
    steps = _schedule(query_levels, reference_levels)
    size = SLICE * 2 // len(query_levels[0].low)
    root = np.zeros(1, np.int64)
    waiting: list[Pairs] = [(root, root)] + [(root[:0], root[:0])] * len(steps)
    while any(len(nodes) for nodes, _ in waiting):
        full = [step for step, (nodes, _) in enumerate(waiting) if len(nodes) >= size]
        now = full[-1] if full else next(step for step, (nodes, _) in enumerate(waiting) if len(nodes))
        nodes, others = waiting[now]
        waiting[now] = nodes[size:], others[size:]
        pairs = nodes[:size], others[:size]
        if now == len(steps):
            rule.base_case(pairs)
        else:
            waiting[now + 1] = _joined(waiting[now + 1], rule.expand(steps[now], pairs))


def children(step: Step, pairs: Pairs, chosen: np.ndarray) -> Pairs:
    """The pairs of expanded nodes whose place in chosen, bool (pairs, FANOUT), is true."""
    nodes, others = pairs
    places = np.flatnonzero(chosen)
    pair, child = places // FANOUT, places % FANOUT
    if step.opens_query:
        return nodes[pair] * FANOUT + child, others[pair]
    return nodes[pair], others[pair] * FANOUT + child


def _schedule(levels: list[Boxes], reference_levels: list[Boxes]) -> list[Step]:
    """Which side to open at each step: the one whose boxes are larger, until both are at their leaves."""
    sizes, reference_sizes = [level.size for level in levels], [level.size for level in reference_levels]
    level, reference_level = len(levels) - 1, len(reference_levels) - 1
    steps = []
    while level or reference_level:
        opens_query = reference_level == 0 or (level > 0 and sizes[level] >= reference_sizes[reference_level])
        level, reference_level = (level - 1, reference_level) if opens_query else (level, reference_level - 1)
        steps.append(Step(opens_query, level, reference_level))
    return steps


def _joined(some: Pairs, more: Pairs) -> Pairs:
    return np.concatenate([some[0], more[0]]), np.concatenate([some[1], more[1]])
