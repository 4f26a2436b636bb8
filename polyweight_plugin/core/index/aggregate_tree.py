"""The reference tree: items in a packed tree whose nodes carry, for each type, the aggregates of what is below.

Known as an aggregate R-tree, aR-tree (Papadias, Kalnis, Zhang, Tao, 2001). The items are polygons, or pieces of the
boundaries of polygons; nothing here tells them apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from polyweight_plugin.core.index import packed_tree
from polyweight_plugin.core.index.ranges import expanded
from polyweight_plugin.core.metrics import Shapes
from polyweight_plugin.core.statistics.measures import Measure

_ENTRIES = 250_000
"""Entries of aggregates handled together."""


@dataclass(frozen=True)
class Subtotals:
    """For each node of one level, one entry for each type found below it.

    first: int64 (nodes + 1,), node i has the entries first[i]:first[i + 1].
    types: int64 (entries,). measures: of the entries, each aggregated over the items below.
    """

    first: np.ndarray
    types: np.ndarray
    measures: list[Measure]

    def entries(self, nodes: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """(position in nodes, entry), each int64, for every entry of every node: a bounded number at a time."""
        if len(nodes) == 0:
            return
        if len(self.types) == len(self.first) - 1:  # one for each, as in the leaves, where most of the work is
            yield np.arange(len(nodes)), nodes
            return
        counts = self.first[nodes + 1] - self.first[nodes]
        load = np.cumsum(counts) // _ENTRIES
        for part in np.split(np.arange(len(nodes)), np.flatnonzero(np.diff(load)) + 1):
            yield np.repeat(part, counts[part]), expanded(self.first[nodes[part]], counts[part])


@dataclass(frozen=True)
class ReferenceTree:
    """n > 0 items along a curve, with the tree over them.

    levels and subtotals: one for each level of the tree, leaves first. magnitude: of the largest coordinate.
    reach: float64 (n,), of each item, -1 for nowhere; None where radii are not theirs.
    """

    shapes: Shapes
    levels: list[packed_tree.Boxes]
    subtotals: list[Subtotals]
    reach: np.ndarray | None
    magnitude: float


def reference_tree(
    shapes: Shapes, types: np.ndarray, measures: list[Measure], reach: np.ndarray | None = None
) -> ReferenceTree:
    """The tree over some items, which are in an order that keeps neighbours together.

    types: int64 (n,), 0 and above. measures: of the items, what is aggregated for each type.
    """
    levels = packed_tree.of_boxes(*shapes.boxes)
    leaves = Subtotals(np.arange(len(types) + 1), types, measures)
    return ReferenceTree(shapes, levels, _subtotals(leaves, len(levels)), reach, magnitude_of(shapes.boxes))


def magnitude_of(boxes: tuple[np.ndarray, ...]) -> float:
    """Of the largest coordinate of boxes as metrics.Shapes has them."""
    return float(max(np.abs(boxes[0]).max(), np.abs(boxes[1]).max()))


def _subtotals(leaves: Subtotals, level_count: int) -> list[Subtotals]:
    levels = [leaves]
    for _ in range(level_count - 1):
        below = levels[-1]
        nodes = np.repeat(np.arange(len(below.first) - 1), np.diff(below.first)) // packed_tree.FANOUT
        order = np.lexsort((below.types, nodes))
        nodes, types = nodes[order], below.types[order]
        begins = np.flatnonzero(np.r_[True, (nodes[1:] != nodes[:-1]) | (types[1:] != types[:-1])])
        measures = [measure[order].reduced(begins) for measure in below.measures]
        first = np.searchsorted(nodes[begins], np.arange(nodes[-1] + 2))
        levels.append(Subtotals(first, types[begins], measures))
    return levels
