"""Which places lie inside which shapes: exactly, ring by ring.

Known as the even-odd rule by ray crossing (Shimrat, 1962), with exact orientation tests where rounding could matter.

A polygon is what its shell encloses by the even-odd rule, less what its holes properly enclose likewise, with all its
rings. That is its definition for invalid polygons too, such as those whose holes overlap or lie outside the shell, and
what GEOS' distance goes by. Several parts are one set: inside one of them is inside.
"""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from polyweight_plugin.core.metrics import edges as edges_of
from polyweight_plugin.core.metrics import expansions
from polyweight_plugin.core.metrics.edges import Ends
from polyweight_plugin.core.metrics.expansions import difference, negative, product
from polyweight_plugin.core.metrics.rings import HOLE, LINE, Rings

_CERTAIN = 2.0**-50
"""Relative to the sum of the two products' magnitudes: twice what rounding can do to their difference."""

_NO_UNDERFLOW = 2.0**-900


def contains(rings: Rings, x: np.ndarray, y: np.ndarray, shapes: np.ndarray) -> np.ndarray:
    """Whether places lie inside the shapes beside them, bool (n,), for places that lie on none of their rings.

    x, y: float64 (n,). shapes: int64 (n,). A place on a ring may be called inside or not.
    """
    answer = np.zeros(len(shapes), bool)
    x0, y0, x1, y1 = rings.boxes[shapes].T
    in_box = np.flatnonzero((x0 <= x) & (x <= x1) & (y0 <= y) & (y <= y1))
    answer[in_box] = _contains(rings, x[in_box], y[in_box], shapes[in_box])
    return answer


def distance(rings: Rings, x: np.ndarray, y: np.ndarray, shapes: np.ndarray) -> np.ndarray:
    """From places to the shapes beside them, float64 (n,): 0 inside, inf where a shape has no edge."""
    found = np.zeros(len(shapes))
    outside = np.flatnonzero(~contains(rings, x, y, shapes))
    found[outside] = edges_of.distance(rings, x[outside], y[outside], shapes[outside])
    return found


def _contains(rings: Rings, x: np.ndarray, y: np.ndarray, shapes: np.ndarray) -> np.ndarray:
    pair, ring = edges_of.by_ring(rings, shapes)
    encloses = rings.role[ring] != LINE
    ring, pair = ring[encloses], pair[encloses]
    odd = _odd(rings, x[pair], y[pair], ring)
    ring, pair = ring[odd], pair[odd]
    is_hole = rings.role[ring] == HOLE
    part_of_pair = pair * (int(rings.part.max(initial=0)) + 1) + rings.part[ring]
    inside = ~is_hole & ~np.isin(part_of_pair, part_of_pair[is_hole])
    answer = np.zeros(len(shapes), bool)
    answer[pair[inside]] = True
    return answer


def _odd(rings: Rings, x: np.ndarray, y: np.ndarray, ring: np.ndarray) -> np.ndarray:
    """Whether a ray to the right crosses the rings beside the places an odd number of times, bool (n,)."""
    answer = np.zeros(len(ring), bool)
    for some in edges_of.rectangles(rings, x, y, ring):
        is_above = some.at_y > some.y
        edge, column = some.entries(is_above[:-1] != is_above[1:])
        crossed = column[_is_right_of(some.x[column], some.y[column], some.ends(edge))]
        answer[some.own] = np.bincount(crossed, minlength=len(some.own)) % 2 == 1
    return answer


def _is_right_of(x: np.ndarray, y: np.ndarray, ends: Ends) -> np.ndarray:
    """Whether the edges, none of them level, lie to the right of the places, bool (n,)."""
    ax, ay, bx, by = ends
    left, right = (bx - ax) * (y - ay), (by - ay) * (x - ax)
    size, turn = np.abs(left) + np.abs(right), left - right
    doubtful = np.flatnonzero((np.abs(turn) <= _CERTAIN * size) | (size < _NO_UNDERFLOW))
    if len(doubtful):
        turn[doubtful] = _turns(*(values[doubtful] for values in (ax, ay, bx, by, x, y)))
    return (turn > 0) == (by > ay)


def _turns(ax: np.ndarray, ay: np.ndarray, bx: np.ndarray, by: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """On which side of the line from a to b each place lies, exactly: float64 (n,), 1 left, -1 right, 0 on it."""
    numbers = difference(bx, ax), difference(y, ay), difference(by, ay), difference(x, ax)
    turn, certain = expansions.sign(product(*numbers[:2]) + negative(product(*numbers[2:])))
    certain &= expansions.can_be_multiplied(*numbers)
    for i in np.flatnonzero(~certain).tolist():
        a, b, c, d, e, f = (Fraction(float(values[i])) for values in (ax, ay, bx, by, x, y))
        exact = (c - a) * (f - b) - (d - b) * (e - a)
        turn[i] = (exact > 0) - (exact < 0)
    return turn
