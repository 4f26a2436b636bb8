"""Shapes prepared once for many questions: a tree of boxes with subtotals, and outlines.

The shapes are polygons, or pieces of the rims of polygons; nothing here tells them apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from polyweight_plugin.core.index import packed_tree
from polyweight_plugin.core.index.ranges import expanded
from polyweight_plugin.core.index.support_vertices import Outlines, Shapes

_ENTRIES = 250_000
"""Entries of subtotals added together."""


@dataclass(frozen=True)
class Subtotals:
    """For each node of one level, one entry for each type found below it.

    first: int64 (nodes + 1,), node i has the entries first[i]:first[i + 1].
    types: int64 (entries,). measures: float64 (k, entries), the sums of the k measures of the shapes.
    """

    first: np.ndarray
    types: np.ndarray
    measures: np.ndarray

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
class Grove:
    """n > 0 shapes along a curve, with the tree over them.

    levels and subtotals: one for each level of the tree, leaves first.
    magnitude: of the largest coordinate.
    """

    shapes: Shapes
    levels: list[packed_tree.Boxes]
    subtotals: list[Subtotals]
    outlines: Outlines
    magnitude: float


def plant(shapes: Shapes, boxes: np.ndarray, types: np.ndarray, measures: np.ndarray, distance: float) -> Grove:
    """The grove of some shapes, which are in an order that keeps neighbours together.

    boxes: float64 (n, 4), theirs. types: int64 (n,), 0 and above.
    measures: float64 (k, n), what is summed for each type. distance: the search distance.
    """
    levels = packed_tree.build(*boxes.T)
    leaves = Subtotals(np.arange(len(types) + 1), types, measures)
    subtotals = _subtotals(leaves, len(levels))
    return Grove(shapes, levels, subtotals, Outlines(shapes, boxes, distance), float(np.abs(boxes).max()))


def _subtotals(leaves: Subtotals, level_count: int) -> list[Subtotals]:
    levels = [leaves]
    for _ in range(level_count - 1):
        below = levels[-1]
        nodes = np.repeat(np.arange(len(below.first) - 1), np.diff(below.first)) // packed_tree.FANOUT
        order = np.lexsort((below.types, nodes))
        nodes, types = nodes[order], below.types[order]
        begins = np.flatnonzero(np.r_[True, (nodes[1:] != nodes[:-1]) | (types[1:] != types[:-1])])
        measures = np.add.reduceat(below.measures[:, order], begins, axis=1)
        first = np.searchsorted(nodes[begins], np.arange(nodes[-1] + 2))
        levels.append(Subtotals(first, types[begins], measures))
    return levels
