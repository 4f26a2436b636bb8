"""The query tree: the points of a batch under a packed tree of boxes.

Known as the query tree of a dual-tree algorithm (Gray, Moore, 2000); the polygons' tree is its reference tree.
"""

from __future__ import annotations

from functools import cached_property
from typing import Optional

import numpy as np
import shapely

from polyweight_plugin.core.index import packed_tree
from polyweight_plugin.core.metrics import Metric

Pairs = tuple[np.ndarray, np.ndarray]
"""Nodes of the query tree, or items, and beside them nodes or items of a reference tree; each int64 (n,)."""


class QueryTree:
    """The points of a batch, and the tree over them.

    item: int64 (n,), which of the tree's items each point is; single points in one place are one item.
    xy: float64 (m, 2), the places of all items; coordinates: float64 (d, m), as the metric has them.
    item_of_place: int64 (m,); for single points the places are the items.
    reach: float64 (items,), of each item, -1 for nowhere; None where radii are common.
    """

    def __init__(
        self, metric: Metric, xy: np.ndarray, offsets: Optional[np.ndarray], reach: Optional[np.ndarray] = None
    ) -> None:
        """xy, offsets, reach: as in model.Points, n > 0."""
        self.single = offsets is None
        self.reach = None if reach is None else known(reach)
        if offsets is None:
            is_new = np.concatenate([[True], (xy[1:] != xy[:-1]).any(axis=1)])
            if self.reach is not None:
                is_new[1:] |= self.reach[1:] != self.reach[:-1]
                self.reach = self.reach[is_new]
            self.item = np.cumsum(is_new) - 1
            self.xy = xy[is_new]
            self.item_of_place = np.arange(len(self.xy))
        else:
            self.item = np.arange(len(offsets) - 1)
            self.xy = xy
            self.item_of_place = np.repeat(self.item, np.diff(offsets))
        self.coordinates = metric.coordinates(self.xy)
        self.magnitude = float(np.abs(self.coordinates).max())
        if offsets is None:
            self.levels = packed_tree.of_places(self.coordinates)
        else:
            low, high = (f.reduceat(self.coordinates, offsets[:-1], axis=1) for f in (np.minimum, np.maximum))
            self.levels = packed_tree.of_boxes(low, high)

    def __len__(self) -> int:
        return int(self.item_of_place[-1]) + 1

    @cached_property
    def first_place(self) -> np.ndarray:
        """int64 (items + 1,), item i has the places first_place[i]:first_place[i + 1]."""
        return np.searchsorted(self.item_of_place, np.arange(len(self) + 1))

    @cached_property
    def places(self) -> shapely.STRtree:
        """GEOS' own tree over the places, for few questions with large shapes."""
        return shapely.STRtree(shapely.points(self.xy))


def known(reach: np.ndarray) -> np.ndarray:
    """Reaches, float64 (n,), with -1 for what reaches nothing: NaN, and what is negative."""
    return np.where(reach >= 0, reach, -1.0)
