"""A batch of points under a tree of boxes, and what each node of that tree has found."""

from __future__ import annotations

from functools import cached_property, partial

import numpy as np
import shapely

from polyweight_plugin.core.index import packed_tree
from polyweight_plugin.core.index.aggregate_tree import Subtotals
from polyweight_plugin.core.index.packed_tree import FANOUT

Pairs = tuple[np.ndarray, np.ndarray]
"""Nodes of the points' tree, or items, and beside them nodes or shapes of something else; each int64 (n,)."""


class Points:
    """The points of a batch, and the tree over them.

    item: int64 (n,), which of the tree's items each point is; single points in one place are one item.
    x, y: float64 (m,), the places of all items. item_of_place: int64 (m,); for single points the places are the items.
    """

    def __init__(self, xy: np.ndarray, offsets: np.ndarray | None) -> None:
        """xy, offsets: as in model.Points, n > 0."""
        self.single = offsets is None
        self.magnitude = float(np.abs(xy).max())
        if offsets is None:
            is_new = np.concatenate([[True], (xy[1:] != xy[:-1]).any(axis=1)])
            self.item = np.cumsum(is_new) - 1
            self.x, self.y = x, y = np.ascontiguousarray(xy[is_new].T)
            self.item_of_place = np.arange(len(x))
            self.levels = packed_tree.build(x, y, x, y)
        else:
            self.item = np.arange(len(offsets) - 1)
            self.x, self.y = x, y = np.ascontiguousarray(xy.T)
            self.item_of_place = np.repeat(self.item, np.diff(offsets))
            self._multipoints = shapely.multipoints(shapely.points(x, y), indices=self.item_of_place)
            lowest, highest = (partial(f.reduceat, indices=offsets[:-1]) for f in (np.minimum, np.maximum))
            self.levels = packed_tree.build(lowest(x), lowest(y), highest(x), highest(y))

    @cached_property
    def places(self) -> shapely.STRtree:
        """GEOS' own tree over the places, for few questions with large shapes."""
        return shapely.STRtree(shapely.points(self.x, self.y))

    def geometries(self, items: np.ndarray) -> np.ndarray:
        """Items, int64 (k,), as GEOS wants them: object (k,), shapely."""
        return shapely.points(self.x[items], self.y[items]) if self.single else self._multipoints[items]


class Tally:
    """What each node of the points' tree has found so far, for each type; handed down to the items at the end."""

    def __init__(self, points: Points, types: int, measures: int) -> None:
        self._types = types
        self._items = int(points.item_of_place[-1]) + 1
        self._found = [np.zeros((measures, len(level.x0) * types)) for level in points.levels]

    def add(self, level: int, subtotals: Subtotals, pairs: Pairs) -> None:
        """Every point below each node reaches every shape below the node of the subtotals beside it."""
        nodes, others = pairs
        for position, entry in subtotals.entries(others):
            slots = nodes[position] * self._types + subtotals.types[entry]
            first = int(slots.min())
            slots -= first
            for found, measure in zip(self._found[level], subtotals.measures):
                sums = np.bincount(slots, weights=measure[entry])
                found[first : first + len(sums)] += sums

    def knows(self, level: int, subtotals: Subtotals, pairs: Pairs) -> np.ndarray:
        """Whether each node has found already the one type that there is below the node beside it, bool (n,)."""
        nodes, others = pairs
        entry = subtotals.first[others]
        is_one = subtotals.first[others + 1] == entry + 1
        return is_one & (self._found[level][0, nodes * self._types + subtotals.types[entry]] > 0)

    def result(self) -> np.ndarray:
        """The measures' sums, float64 (measures, items, types). To be called once."""
        for below, above in zip(self._found[-2::-1], self._found[:0:-1]):
            families = below.reshape(len(below), -1, FANOUT, self._types)
            families += above.reshape(len(above), -1, 1, self._types)[:, : families.shape[1]]
        return self._found[0].reshape(len(self._found[0]), -1, self._types)[:, : self._items]
