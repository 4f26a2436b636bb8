"""Polygons prepared once for many questions: trees of boxes with subtotals, and what decides most pairs without GEOS.

Simple and complex polygons are kept apart. A simple one is cheap to ask about one point after another. A complex one (a
coast, a country) is prepared by GEOS on first use and is asked about whole neighbourhoods of points before single ones.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass

import numpy as np
import shapely

from polyweight_plugin.core import box_tree, exact_sum
from polyweight_plugin.core.curve import hilbert_order

COMPLEX = 256
"""Vertices from which asking a prepared polygon is cheaper than walking around it once for each point."""

SECTORS = 8
"""Directions in which the outermost vertex of a simple polygon is kept."""


@dataclass(frozen=True)
class Subtotals:
    """For each node of one level, one entry for each type found below it.

    first: int64 (nodes + 1,), node i has the entries first[i]:first[i + 1].
    types: int64 (entries,). measures: float64 (1 + k, entries), the number of polygons, then the sums of the k limbs
    of their weights.
    """

    first: np.ndarray
    types: np.ndarray
    measures: np.ndarray

    def entries(self, nodes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(position in nodes, entry) for every entry of every node, each int64."""
        counts = self.first[nodes + 1] - self.first[nodes]
        ends = np.cumsum(counts)
        position = np.repeat(np.arange(len(nodes)), counts)
        return position, np.arange(len(position)) + np.repeat(self.first[nodes] - (ends - counts), counts)


@dataclass(frozen=True)
class Outline:
    """The outermost vertex of each of n simple polygons in each of SECTORS directions, seen from the box's centre.

    centre_x, centre_y: float64 (n,). x, y: float64 (n * SECTORS,), that vertex, relative to the centre.
    reach: float64 (n * SECTORS,), how far the polygon extends from the centre in that direction.
    """

    centre_x: np.ndarray
    centre_y: np.ndarray
    x: np.ndarray
    y: np.ndarray
    reach: np.ndarray


DIRECTION_X, DIRECTION_Y = (np.round(f(np.arange(SECTORS) * 2 * np.pi / SECTORS), 15) for f in (np.cos, np.sin))


@dataclass(frozen=True)
class Grove:
    """Polygons of one kind (simple or complex) along a curve, with the tree over them.

    levels and subtotals: one for each level of the tree, leaves first. outline: None for complex polygons.
    """

    geometries: np.ndarray
    levels: list[box_tree.Boxes]
    subtotals: list[Subtotals]
    outline: Outline | None


class PolygonIndex:
    """The polygons of one job, their types and weights.

    groves: the simple polygons and the complex ones, each only if there are any.
    limbs: how their weights were cut, None where only counts are wanted.
    prepared: held while GEOS answers about complex polygons; what it prepares lazily is not safe across threads.
    """

    def __init__(
        self, geometries: np.ndarray, types: np.ndarray, weights: np.ndarray | None, type_count: int
    ) -> None:
        """geometries: object (n,), shapely; types: int (n,), -1 for none; weights: float64 (n,), finite, or None."""
        boxes = shapely.bounds(geometries)
        kept = np.flatnonzero((types >= 0) & np.isfinite(boxes).all(axis=1))
        geometries, types, boxes = geometries[kept], types[kept].astype(np.int64), boxes[kept]
        self.type_count = type_count
        self.limbs = None if weights is None else exact_sum.cut(weights[kept])
        measures = np.ones((1, len(kept)))
        if self.limbs is not None:
            measures = np.concatenate([measures, self.limbs.values])
        self.magnitude = float(np.abs(boxes).max(initial=0.0))
        self.prepared = threading.Lock()
        is_complex = shapely.get_num_coordinates(geometries) > COMPLEX
        self.groves = [
            _grove(geometries[chosen], boxes[chosen], types[chosen], measures[:, chosen], bool(complex_))
            for complex_ in (False, True)
            for chosen in [np.flatnonzero(is_complex == complex_)]
            if len(chosen)
        ]


def _grove(
    geometries: np.ndarray, boxes: np.ndarray, types: np.ndarray, measures: np.ndarray, is_complex: bool
) -> Grove:
    order = hilbert_order(boxes[:, 0] / 2 + boxes[:, 2] / 2, boxes[:, 1] / 2 + boxes[:, 3] / 2)
    geometries, boxes = geometries[order], boxes[order]
    levels = box_tree.build(*boxes.T)
    leaves = Subtotals(np.arange(len(order) + 1), types[order], measures[:, order])
    if is_complex:
        shapely.prepare(geometries)
    return Grove(geometries, levels, _subtotals(leaves, len(levels)), None if is_complex else _outline(geometries, boxes))


def _subtotals(leaves: Subtotals, level_count: int) -> list[Subtotals]:
    levels = [leaves]
    for _ in range(level_count - 1):
        below = levels[-1]
        nodes = np.repeat(np.arange(len(below.first) - 1), np.diff(below.first)) // box_tree.FANOUT
        order = np.lexsort((below.types, nodes))
        nodes, types = nodes[order], below.types[order]
        begins = np.flatnonzero(np.r_[True, (nodes[1:] != nodes[:-1]) | (types[1:] != types[:-1])])
        measures = np.add.reduceat(below.measures[:, order], begins, axis=1)
        first = np.searchsorted(nodes[begins], np.arange(nodes[-1] + 2))
        levels.append(Subtotals(first, types[begins], measures))
    return levels


def _outline(geometries: np.ndarray, boxes: np.ndarray) -> Outline:
    n = len(geometries)
    xy, owner = shapely.get_coordinates(geometries, return_index=True)
    begins = np.searchsorted(owner, np.arange(n))
    centre_x, centre_y = boxes[:, 0] / 2 + boxes[:, 2] / 2, boxes[:, 1] / 2 + boxes[:, 3] / 2
    dx, dy = xy[:, 0] - centre_x[owner], xy[:, 1] - centre_y[owner]
    x, y, reach = np.empty((n, SECTORS)), np.empty((n, SECTORS)), np.empty((n, SECTORS))
    for sector in range(SECTORS):
        along = dx * DIRECTION_X[sector] + dy * DIRECTION_Y[sector]
        reach[:, sector] = np.maximum.reduceat(along, begins)
        outermost = np.flatnonzero(along == reach[owner, sector])
        x[owner[outermost], sector], y[owner[outermost], sector] = dx[outermost], dy[outermost]
    return Outline(centre_x, centre_y, x.ravel(), y.ravel(), reach.ravel())
