"""Whether a place is within a limit of an edge, decided as in exact arithmetic on the doubles given.

Known as exact geometric predicates behind a floating-point filter (Shewchuk, 1997).

A pair is decided by its computed distance, unless that lies as near to the limit as edges.error_bound says that it can
be off: first in single precision, then in double. Then each edge in question is decided without a root or a division,
by the signs of sums of products: where the foot of the perpendicular lies on the edge,
cross(q, d)**2 <= limit**2 * d.d, else |q|**2 <= limit**2, q from the nearer end. expansions.py computes such signs
exactly, for many edges at once; where products would underflow, fractions do.
"""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from polyweight_plugin.core.metrics import containment, expansions
from polyweight_plugin.core.metrics import edges as edges_of
from polyweight_plugin.core.metrics.edges import Ends
from polyweight_plugin.core.metrics.expansions import difference, negative, product, renormalised
from polyweight_plugin.core.metrics.rings import Rings

_AT_ONCE = 1 << 12
"""Edges that are decided exactly together."""

Decided = tuple[np.ndarray, np.ndarray]
"""Whether places are within the limit, and whether that is certain: bool (n,) each."""


def within(rings: Rings, x: np.ndarray, y: np.ndarray, shapes: np.ndarray, limit: np.ndarray | float) -> np.ndarray:
    """Whether places are at most the limit away from the shapes beside them, 0 inside: bool (n,), all exactly.

    x, y: float64 (n,). shapes: int64 (n,). limit: float64 (n,) or one for all, in the units of the coordinates; where
    it is NaN or negative nothing is within it.
    """
    limit = np.broadcast_to(np.asarray(limit, np.float64), x.shape)
    answer = np.zeros(len(shapes), bool)
    some = np.flatnonzero(limit >= 0)
    answer[some] = boundary_within(rings, x[some], y[some], shapes[some], limit[some])
    left = some[~answer[some]]
    answer[left] = containment.contains(rings, x[left], y[left], shapes[left])
    return answer


def boundary_within(rings: Rings, x: np.ndarray, y: np.ndarray, shapes: np.ndarray, limit: np.ndarray) -> np.ndarray:
    """Whether places are at most the limit, 0 or more, away from an edge of the shapes beside them: bool (n,).

    Single precision decides most pairs. Of the others it leaves the edges that may be within, for double precision.
    """
    answer, extent = np.zeros(len(shapes), bool), rings.extent[shapes]
    pair, ring = edges_of.by_ring(rings, shapes)
    with np.errstate(over="ignore", invalid="ignore"):  # what is too large for float32: see error_bound
        for some in edges_of.rectangles(rings, x[pair], y[pair], ring):
            own = pair[some.own]
            far, squared = limit[own], some.squared(np.float32)
            distance = np.sqrt(squared.min(axis=0).astype(np.float64))
            doubt = edges_of.error_bound(np.fmin(distance, far), extent[own], np.float32)
            is_within = distance < far - doubt
            answer[own[is_within]] = True
            is_unsure = ~is_within & ~(distance > far + doubt)
            if is_unsure.any():
                edge, column = some.entries(edges_of.close(squared, far + doubt) & is_unsure)
                near, ends = own[column], some.ends(edge)
                answer[near[_edges_within(some.x[column], some.y[column], ends, limit[near], extent[near])]] = True
    return answer


def _edges_within(x: np.ndarray, y: np.ndarray, ends: Ends, limit: np.ndarray, extent: np.ndarray) -> np.ndarray:
    """Whether each place is within the limit of the edge beside it: bool (n,). extent: no edge is longer."""
    ax, ay, bx, by = ends
    distance = np.sqrt(edges_of.to_edges(x - ax, y - ay, bx - ax, by - ay))
    doubt = edges_of.error_bound(np.minimum(distance, limit), extent)
    within = distance < limit - doubt
    in_question = np.flatnonzero((distance <= limit + doubt) & ~within)
    for start in range(0, len(in_question), _AT_ONCE):
        some = in_question[start : start + _AT_ONCE]
        within[some] = edges_within(*(of[some] for of in (x, y, *ends, limit)))
    return within


def edges_within(
    x: np.ndarray,
    y: np.ndarray,
    ax: np.ndarray,
    ay: np.ndarray,
    bx: np.ndarray,
    by: np.ndarray,
    limit: np.ndarray,
) -> np.ndarray:
    """Whether each place is within the limit, 0 or more, of the edge beside it, exactly: bool (n,)."""
    within, certain = np.zeros(len(x), bool), np.zeros(len(x), bool)
    along_axis = (ax == bx) | (ay == by)
    for kind, decide in ((along_axis, _axis_edges_within), (~along_axis, _slanted_edges_within)):
        some = np.flatnonzero(kind)
        if len(some):
            within[some], certain[some] = decide(*(values[some] for values in (x, y, ax, ay, bx, by, limit)))
    for i in np.flatnonzero(~certain).tolist():
        within[i] = _within_by_fractions(*(Fraction(float(values[i])) for values in (x, y, ax, ay, bx, by, limit)))
    return within


def _axis_edges_within(
    x: np.ndarray, y: np.ndarray, ax: np.ndarray, ay: np.ndarray, bx: np.ndarray, by: np.ndarray, limit: np.ndarray
) -> Decided:
    near_x = np.minimum(np.maximum(x, np.minimum(ax, bx)), np.maximum(ax, bx))
    near_y = np.minimum(np.maximum(y, np.minimum(ay, by)), np.maximum(ay, by))
    return _places_within(x, y, near_x, near_y, limit)


def _slanted_edges_within(
    x: np.ndarray, y: np.ndarray, ax: np.ndarray, ay: np.ndarray, bx: np.ndarray, by: np.ndarray, limit: np.ndarray
) -> Decided:
    dx, dy = difference(bx, ax), difference(by, ay)
    from_a, from_b = (difference(x, ax), difference(y, ay)), (difference(x, bx), difference(y, by))
    after_a, certain_a = expansions.sign(product(from_a[0], dx) + product(from_a[1], dy))
    after_b, certain_b = expansions.sign(product(from_b[0], dx) + product(from_b[1], dy))
    certain = certain_a & certain_b & expansions.can_be_multiplied(dx, dy, *from_a, *from_b, [limit])
    beside = (after_a > 0) & (after_b < 0)
    end_x, end_y = np.where(after_a <= 0, ax, bx), np.where(after_a <= 0, ay, by)
    within, also_certain = _places_within(x, y, end_x, end_y, limit)
    cross = renormalised(product(from_a[0], dy) + negative(product(from_a[1], dx)))
    length = renormalised(product(dx, dx) + product(dy, dy))
    excess = product(cross, cross) + negative(product(product([limit], [limit]), length))
    line_sign, line_certain = expansions.sign(excess)
    return np.where(beside, line_sign <= 0, within), certain & np.where(beside, line_certain, also_certain)


def _places_within(x: np.ndarray, y: np.ndarray, to_x: np.ndarray, to_y: np.ndarray, limit: np.ndarray) -> Decided:
    """Whether places are within the limit of other places."""
    within, certain = np.zeros(len(x), bool), np.zeros(len(x), bool)
    straight = (x == to_x) | (y == to_y)
    some = np.flatnonzero(straight)
    if len(some):
        is_upright = x[some] == to_x[some]
        one, other = np.where(is_upright, y[some], x[some]), np.where(is_upright, to_y[some], to_x[some])
        excess, certain[some] = expansions.sign([np.maximum(one, other), -np.minimum(one, other), -limit[some]])
        within[some] = excess <= 0
    some = np.flatnonzero(~straight)
    if len(some):
        across, upward, far = difference(x[some], to_x[some]), difference(y[some], to_y[some]), [limit[some]]
        excess, sure = expansions.sign(product(across, across) + product(upward, upward) + negative(product(far, far)))
        within[some], certain[some] = excess <= 0, sure & expansions.can_be_multiplied(across, upward, far)
    return within, certain


def _within_by_fractions(
    x: Fraction, y: Fraction, ax: Fraction, ay: Fraction, bx: Fraction, by: Fraction, limit: Fraction
) -> bool:
    dx, dy = bx - ax, by - ay
    along, length = (x - ax) * dx + (y - ay) * dy, dx * dx + dy * dy
    if 0 < along < length:
        return bool(((x - ax) * dy - (y - ay) * dx) ** 2 <= limit**2 * length)
    end_x, end_y = (ax, ay) if along <= 0 else (bx, by)
    return bool((x - end_x) ** 2 + (y - end_y) ** 2 <= limit**2)
