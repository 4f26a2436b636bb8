"""The Hilbert curve: an order in which neighbours in the plane are neighbours in the list."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

BITS = 20
"""Cells along each axis are 2**20: on a layer as wide as a country they are about a metre."""

_AT_ONCE = 65_536
"""Locations worked on together: few enough for a processor's cache."""

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


def hilbert_order(x: np.ndarray, y: np.ndarray, step: Callable[[], None] = lambda: None) -> np.ndarray:
    """The order, int64 (n,), that puts the locations x, y (float64, (n,), finite) along a Hilbert curve.

    Locations in one cell of the grid keep their order, so the same locations always give the same order.
    step: called every now and then; may raise.
    """
    if len(x) == 0:
        return np.zeros(0, np.int64)
    columns, rows = _grid(x), _grid(y)
    codes = np.empty(len(x), np.uint64)
    for start in range(0, len(x), _AT_ONCE):
        some = slice(start, start + _AT_ONCE)
        codes[some] = _codes(columns(x[some]), rows(y[some]))
        step()
    return np.argsort(codes, kind="stable")


def _grid(values: np.ndarray) -> Callable[[np.ndarray], np.ndarray]:
    """Tells the grid's column (or row), int32, of some of the values."""
    low, high = np.quantile(values[:: len(values) // 10_000 + 1], [_OUTLIERS, 1 - _OUTLIERS])
    scale = (2**BITS - 1) / (high - low) if high > low else 0.0
    return lambda some: np.clip((some - low) * scale, 0, 2**BITS - 1).astype(np.int32)


def _codes(columns: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """The place of each cell along the curve, uint64."""
    codes = np.zeros(len(columns), np.uint64)
    state = np.zeros(len(columns), np.uint8)
    for bit in range(BITS - 1, -1, -1):
        quadrant = ((columns >> bit) & 1) << 1 | ((rows >> bit) & 1)
        key = (state << 2) | quadrant.astype(np.uint8)
        codes = (codes << np.uint64(2)) | _PLACE[key]
        state = _FOLLOWING[key]
    return codes
