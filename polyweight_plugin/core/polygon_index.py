"""Polygons prepared once for many questions: trees of boxes with subtotals, and what decides most pairs without GEOS.

Simple and complex polygons are kept apart. A simple one is cheap to ask about one point after another. A complex one (a
coast, a country) is prepared by GEOS on first use and is asked about whole neighbourhoods of points before single ones.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely

from polyweight_plugin.core import box_tree, exact_sum
from polyweight_plugin.core.curve import hilbert_order
from polyweight_plugin.core.outlines import Outlines
from polyweight_plugin.core.prepared import PreparedPolygons

COMPLEX = 2048
"""Vertices from which preparing a polygon is cheaper than walking around it once for each point."""

_ENTRIES = 250_000
"""Entries of subtotals added together."""


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

    def entries(self, nodes: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """(position in nodes, entry), each int64, for every entry of every node: a bounded number at a time."""
        if len(self.types) == len(self.first) - 1:  # one for each, as in the leaves, where most of the work is
            yield np.arange(len(nodes)), nodes
            return
        counts = self.first[nodes + 1] - self.first[nodes]
        ends = np.cumsum(counts)
        parts = np.split(np.arange(len(nodes)), np.flatnonzero(np.diff(ends // _ENTRIES)) + 1)
        for part in parts if len(nodes) else []:
            position = np.repeat(part, counts[part])
            before = ends[part[0]] - counts[part[0]]
            skipped = self.first[nodes[part]] - (ends[part] - counts[part] - before)
            yield position, np.arange(len(position)) + np.repeat(skipped, counts[part])


@dataclass(frozen=True)
class Grove:
    """Polygons of one kind (simple or complex) along a curve, with the tree over them.

    levels and subtotals: one for each level of the tree, leaves first. prepared: None where polygons are simple.
    """

    geometries: np.ndarray
    prepared: PreparedPolygons | None
    levels: list[box_tree.Boxes]
    subtotals: list[Subtotals]
    outlines: Outlines


class PolygonIndex:
    """The polygons of one job, their types and weights.

    groves: the simple polygons and the complex ones, each only if there are any.
    limbs: how their weights were cut, None where only counts are wanted.
    """

    def __init__(
        self, geometries: np.ndarray, types: np.ndarray, weights: np.ndarray | None, type_count: int, distance: float
    ) -> None:
        """geometries: object (n,), shapely; types: int (n,), -1 for none; weights: float64 (n,), finite, or None.

        distance: the search distance, in the units of the coordinates.
        """
        boxes = shapely.bounds(geometries)
        kept = np.flatnonzero((types >= 0) & np.isfinite(boxes).all(axis=1))
        geometries, types, boxes = geometries[kept], types[kept].astype(np.int64), boxes[kept]
        self.type_count, self.distance = type_count, distance
        self.limbs = None if weights is None else exact_sum.cut(weights[kept])
        measures = np.ones((1, len(kept)))
        if self.limbs is not None:
            measures = np.concatenate([measures, self.limbs.values])
        self.magnitude = float(np.abs(boxes).max(initial=0.0))
        is_complex = shapely.get_num_coordinates(geometries) > COMPLEX
        self.groves = [
            _grove(geometries[chosen], boxes[chosen], types[chosen], measures[:, chosen], bool(complex_), distance)
            for complex_ in (False, True)
            for chosen in [np.flatnonzero(is_complex == complex_)]
            if len(chosen)
        ]


def _grove(
    geometries: np.ndarray,
    boxes: np.ndarray,
    types: np.ndarray,
    measures: np.ndarray,
    is_complex: bool,
    distance: float,
) -> Grove:
    order = hilbert_order(boxes[:, 0] / 2 + boxes[:, 2] / 2, boxes[:, 1] / 2 + boxes[:, 3] / 2)
    geometries, boxes = geometries[order], boxes[order]
    levels = box_tree.build(*boxes.T)
    leaves = Subtotals(np.arange(len(order) + 1), types[order], measures[:, order])
    subtotals = _subtotals(leaves, len(levels))
    outlines = Outlines(geometries, boxes, distance)
    return Grove(geometries, PreparedPolygons(geometries) if is_complex else None, levels, subtotals, outlines)


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
