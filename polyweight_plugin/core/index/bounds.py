"""What boxes and outlines prove about the distance between points and shapes, before GEOS is asked.

Let p be any point below node A, and g any shape (a polygon, or a line) below node B.

near: both lie in their boxes, so they are at least as far apart as the boxes are.
far: g has a place at or left of B.x0_all, and all of g lies right of B.x0 and between B.y0 and B.y1; so p is at most
    as far from g as from the farthest place of that strip. The same holds on the other three sides; the least counts.
outline, near: p lies in direction u from the centre, between the sectors' directions v and w, so u = a v + b w, neither
    a nor b negative; along u, g extends at most a times its reach along v and b times its reach along w.
outline, far: a vertex of g is a place of g, so p is at most that far from g; from a disc inside a polygon likewise.

Rounding moves each of them by far less than the slack that the search keeps between what bounds decide and its limit.
"""

from __future__ import annotations

import numpy as np

from polyweight_plugin.core.index.packed_tree import FANOUT, Boxes
from polyweight_plugin.core.index.support_vertices import SECTOR_ANGLE, SECTORS, Outlines

SLACK = 1e-12
"""Relative to the largest coordinate: thousands of times what rounding can do to a distance."""


def of_boxes(
    a: Boxes, nodes: np.ndarray, b: Boxes, grove_nodes: np.ndarray, opens_points: bool
) -> tuple[np.ndarray, np.ndarray]:
    """(near, far), float64 (pairs, FANOUT), squared: for each child of the opened nodes and the node beside it.

    a: the points' boxes, b: the shapes'. nodes, grove_nodes: int64 (pairs,), parents in a where opens_points is true,
    else in b; places in the other.
    """

    def of_points(values: np.ndarray) -> np.ndarray:
        return values.reshape(-1, FANOUT)[nodes] if opens_points else values[nodes, np.newaxis]

    def of_shapes(values: np.ndarray) -> np.ndarray:
        return values[grove_nodes, np.newaxis] if opens_points else values.reshape(-1, FANOUT)[grove_nodes]

    def axis(
        a0: np.ndarray, a1: np.ndarray, b0: np.ndarray, b1: np.ndarray, b0_all: np.ndarray, b1_all: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """(gap between the boxes, farthest extent, farthest extent to the strip at the nearer side) along one axis."""
        low, start, end = of_points(a0), of_shapes(b0), of_shapes(b1)
        high = low if a1 is a0 else of_points(a1)
        strip_start = start if b0_all is b0 else of_shapes(b0_all)
        strip_end = end if b1_all is b1 else of_shapes(b1_all)
        over, under = high - start, end - low
        gap = np.maximum(-np.minimum(over, under), 0)
        strip = np.minimum(np.maximum(over, strip_start - low), np.maximum(under, high - strip_end))
        return gap, np.maximum(over, under), strip

    with np.errstate(invalid="ignore", over="ignore"):  # padding lies at infinity
        gap_x, extent_x, strip_x = axis(a.x0, a.x1, b.x0, b.x1, b.x0_all, b.x1_all)
        gap_y, extent_y, strip_y = axis(a.y0, a.y1, b.y0, b.y1, b.y0_all, b.y1_all)
        far = np.minimum(strip_x * strip_x + extent_y * extent_y, extent_x * extent_x + strip_y * strip_y)
        return gap_x * gap_x + gap_y * gap_y, far


def of_outlines(x: np.ndarray, y: np.ndarray, outlines: Outlines, shapes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(near, far), float64 (pairs,): for points at x, y and the shapes beside them, by the point's direction."""
    outlines.complete(shapes)
    dx, dy = x - outlines.centre_x[shapes], y - outlines.centre_y[shapes]
    from_centre = np.sqrt(dx * dx + dy * dy)
    turn = np.arctan2(dy, dx) / SECTOR_ANGLE
    sector = np.floor(turn)
    angle = (turn - sector) * SECTOR_ANGLE
    first = shapes * SECTORS
    before, after = (first + (sector.astype(np.int64) + step & SECTORS - 1) for step in (0, 1))
    reach = np.sin(SECTOR_ANGLE - angle) * outlines.reach[before] + np.sin(angle) * outlines.reach[after]
    vertex = np.where(angle < SECTOR_ANGLE / 2, before, after)
    to_x, to_y = dx - outlines.x[vertex], dy - outlines.y[vertex]
    near = from_centre - reach / np.sin(SECTOR_ANGLE)
    return near, np.minimum(np.sqrt(to_x * to_x + to_y * to_y), from_centre - outlines.radius[shapes])
