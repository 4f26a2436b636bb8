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
from polyweight_plugin.core.prepared import PreparedPolygons

COMPLEX = 2048
"""Vertices from which preparing a polygon is cheaper than walking around it once for each point."""

SECTORS = 8
"""Directions in which the outermost vertex of a polygon is kept."""

_ENTRIES = 250_000
"""Entries of subtotals added together."""

_AT_ONCE = 1024
"""Polygons whose vertices are looked at together: few enough for a processor's cache."""


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
        counts = self.first[nodes + 1] - self.first[nodes]
        ends = np.cumsum(counts)
        parts = np.split(np.arange(len(nodes)), np.flatnonzero(np.diff(ends // _ENTRIES)) + 1)
        for part in parts if len(nodes) else []:
            position = np.repeat(part, counts[part])
            before = ends[part[0]] - counts[part[0]]
            skipped = self.first[nodes[part]] - (ends[part] - counts[part] - before)
            yield position, np.arange(len(position)) + np.repeat(skipped, counts[part])


@dataclass(frozen=True)
class Outline:
    """The outermost vertex of each of n polygons in each of SECTORS directions, seen from the box's centre.

    centre_x, centre_y: float64 (n,). x, y: float64 (n * SECTORS,), that vertex, relative to the centre.
    reach: float64 (n * SECTORS,), how far the polygon extends from the centre in that direction.
    radius: float64 (n,), of a disc around the centre that lies in the polygon; -inf where none is known.
    """

    centre_x: np.ndarray
    centre_y: np.ndarray
    x: np.ndarray
    y: np.ndarray
    reach: np.ndarray
    radius: np.ndarray


DIRECTION_X, DIRECTION_Y = (np.round(f(np.arange(SECTORS) * 2 * np.pi / SECTORS), 15) for f in (np.cos, np.sin))


@dataclass(frozen=True)
class Grove:
    """Polygons of one kind (simple or complex) along a curve, with the tree over them.

    levels and subtotals: one for each level of the tree, leaves first. prepared: None where polygons are simple.
    """

    geometries: np.ndarray
    prepared: PreparedPolygons | None
    levels: list[box_tree.Boxes]
    subtotals: list[Subtotals]
    outline: Outline


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
    outline = _outline(geometries, boxes, distance)
    return Grove(geometries, PreparedPolygons(geometries) if is_complex else None, levels, subtotals, outline)


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


def _outline(geometries: np.ndarray, boxes: np.ndarray, distance: float) -> Outline:
    n = len(geometries)
    centre_x, centre_y = boxes[:, 0] / 2 + boxes[:, 2] / 2, boxes[:, 1] / 2 + boxes[:, 3] / 2
    x, y, reach = np.empty((n, SECTORS)), np.empty((n, SECTORS)), np.empty((n, SECTORS))
    for start in range(0, n, _AT_ONCE):
        some = slice(start, start + _AT_ONCE)
        x[some], y[some], reach[some] = _outermost(geometries[some], centre_x[some], centre_y[some])
    radius = _inner_radius(geometries, boxes, centre_x, centre_y, distance)
    return Outline(centre_x, centre_y, x.ravel(), y.ravel(), reach.ravel(), radius)


def _outermost(
    geometries: np.ndarray, centre_x: np.ndarray, centre_y: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """x, y and reach as in Outline, each float64 (n, SECTORS)."""
    xy, owner = shapely.get_coordinates(geometries, return_index=True)
    begins = np.searchsorted(owner, np.arange(len(geometries)))
    dx, dy = xy[:, 0] - centre_x[owner], xy[:, 1] - centre_y[owner]
    x, y, reach = (np.empty((len(geometries), SECTORS)) for _ in range(3))
    for sector in range(SECTORS):
        along = dx * DIRECTION_X[sector] + dy * DIRECTION_Y[sector]
        farthest = np.maximum.reduceat(along, begins)
        vertex = np.flatnonzero(along == farthest[owner])
        x[owner[vertex], sector], y[owner[vertex], sector] = dx[vertex], dy[vertex]
        reach[:, sector] = farthest
    return x, y, reach


def _inner_radius(
    geometries: np.ndarray, boxes: np.ndarray, centre_x: np.ndarray, centre_y: np.ndarray, distance: float
) -> np.ndarray:
    """Of polygons larger than the search distance, whose inside no vertex on the rim can vouch for."""
    radius = np.full(len(geometries), -np.inf)
    large = np.flatnonzero(np.maximum(boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]) > distance)
    centres = shapely.points(centre_x[large], centre_y[large])
    inside = shapely.intersects(geometries[large], centres)
    large, centres = large[inside], centres[inside]
    radius[large] = shapely.distance(shapely.boundary(geometries[large]), centres)
    return radius
