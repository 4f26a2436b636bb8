"""The Hilbert curve: an order in which neighbours in the plane are neighbours in the list."""

from __future__ import annotations

import numpy as np

BITS = 20
"""Cells along each axis are 2**20: on a layer as wide as a country they are about a metre."""

_OUTLIERS = 0.001
"""Share of the coordinates at either end that may not stretch the grid: one stray point would flatten all others."""


def _transitions() -> tuple[np.ndarray, np.ndarray]:
    """The curve as a machine: (position of a quadrant along the curve, next state), both (state * 4 + quadrant).

    A quadrant is 2 * (right half) + (upper half). A state is how the unit curve lies: bit 0 = axes swapped,
    bit 1 = both axes reversed. A quarter is entered swapped in the first quadrant, swapped and reversed in the last.
    """
    place, following = np.zeros(16, np.uint8), np.zeros(16, np.uint8)
    for state in range(4):
        for quadrant in range(4):
            x, y = quadrant >> 1, quadrant & 1
            if state & 2:
                x, y = 1 - x, 1 - y
            if state & 1:
                x, y = y, x
            position = (3 * x) ^ y
            place[state * 4 + quadrant] = position
            following[state * 4 + quadrant] = state ^ {0: 1, 1: 0, 2: 0, 3: 3}[position]
    return place, following


_PLACE, _FOLLOWING = _transitions()


def hilbert_order(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """The order, int64 (n,), that puts the locations x, y (float64, (n,), finite) along a Hilbert curve.

    Locations in one cell of the grid keep their order, so the same locations always give the same order.
    """
    if len(x) == 0:
        return np.zeros(0, np.int64)
    columns, rows = _cells(x), _cells(y)
    code = np.zeros(len(x), np.uint64)
    state = np.zeros(len(x), np.uint8)
    for bit in range(BITS - 1, -1, -1):
        quadrant = ((columns >> bit) & 1) << 1 | ((rows >> bit) & 1)
        key = (state << 2) | quadrant.astype(np.uint8)
        code = (code << np.uint64(2)) | _PLACE[key]
        state = _FOLLOWING[key]
    return np.argsort(code, kind="stable")


def _cells(values: np.ndarray) -> np.ndarray:
    """The grid column (or row) of each value, int32 (n,)."""
    low, high = np.quantile(values[:: len(values) // 10_000 + 1], [_OUTLIERS, 1 - _OUTLIERS])
    scale = (2**BITS - 1) / (high - low) if high > low else 0.0
    return np.clip((values - low) * scale, 0, 2**BITS - 1).astype(np.int32)
