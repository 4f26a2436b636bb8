"""Which boxes may hold something within reach of which others: never too few, seldom too many."""

from __future__ import annotations

import math
from typing import Optional

import numpy as np

from polyweight_plugin.core.geoparquet.layer import Box
from polyweight_plugin.core.question import Ellipsoid

_ROUNDING = 1e-9
"""Relative; far above what rounding can do to a box, far below what it costs to look at a little more."""


def may_be_near(box: Box, reach: float, others: np.ndarray, ellipsoid: Optional[Ellipsoid]) -> np.ndarray:
    """Whether each of other boxes, float64 (n, 4), may hold something within reach of something in the box: bool (n,).

    reach: in units of the coordinates on the plane, in metres on an ellipsoid, whose coordinates are in degrees.
    """
    x0, y0, x1, y1 = box
    if ellipsoid is None:
        along_x = along_y = reach + _ROUNDING * (reach + float(np.abs(box).max()))
        return _overlaps(others, x0 - along_x, x1 + along_x, 0, 2) & _overlaps(others, y0 - along_y, y1 + along_y, 1, 3)
    # A way of length s changes latitude by at most s / (b^2 / a), the least radius of curvature.
    along_y = math.degrees(reach / (ellipsoid.b**2 / ellipsoid.a)) * (1 + _ROUNDING) + _ROUNDING
    near = _overlaps(others, y0 - along_y, y1 + along_y, 1, 3)
    farthest = max(abs(y0 - along_y), abs(y1 + along_y))
    if farthest >= 90:
        return near
    # It stays in that band of latitudes, whose parallels have radii of at least a cos(latitude).
    along_x = math.degrees(reach / (ellipsoid.a * math.cos(math.radians(farthest)))) * (1 + _ROUNDING) + _ROUNDING
    if x1 - x0 + 2 * along_x >= 360:
        return near
    turns = range(
        math.floor((float(others[:, 0].min(initial=x0)) - x1 - along_x) / 360),
        1 + math.ceil((float(others[:, 2].max(initial=x1)) - x0 + along_x) / 360),
    )
    around = np.zeros(len(others), bool)
    for turn in turns:
        around |= _overlaps(others, x0 - along_x + 360 * turn, x1 + along_x + 360 * turn, 0, 2)
    return near & around


def _overlaps(others: np.ndarray, low: float, high: float, start: int, end: int) -> np.ndarray:
    found: np.ndarray = (others[:, start] <= high) & (others[:, end] >= low)
    return found
