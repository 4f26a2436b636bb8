"""An order in which neighbours in the plane are neighbours in the list.

Known as Hilbert order (Hilbert, 1891), computed by a table of states (Bially, 1969).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

BITS = 20
"""Cells along each axis are 2**20: on a layer as wide as a country they are a metre or so. A multiple of 4."""

_AT_ONCE = 65_536
"""Locations worked on together: few enough for a processor's cache."""

_OUTLIERS = 0.001
"""Share of the coordinates at either end that may not stretch the grid: one stray point would flatten all others."""


def _strides() -> tuple[np.ndarray, np.ndarray]:
    """The curve as a machine that takes four bits of a column and of a row: (place along the curve, next state).

    Both int64 (4 * 256,), at state * 256 + column * 16 + row. A state is how the unit curve lies: bit 0 = axes swapped,
    bit 1 = both axes reversed. A quarter is entered swapped in the first quadrant, swapped and reversed in the last.
    """
    state, column, row = (axis.ravel() for axis in np.indices((4, 16, 16)))
    place = np.zeros_like(state)
    for bit in (3, 2, 1, 0):
        x, y = (((axis >> bit) & 1) ^ (state >> 1) for axis in (column, row))
        x, y = np.where(state & 1, (y, x), (x, y))
        quarter = (3 * x) ^ y
        place = (place << 2) | quarter
        state = state ^ np.array([1, 0, 0, 3])[quarter]
    return place, state


_PLACE, _FOLLOWING = (table.astype(np.uint16) for table in _strides())


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
    return np.lexsort([(codes >> np.uint64(bits)).astype(np.uint16) for bits in (0, 16, 32)])


def hilbert_codes(x: np.ndarray, y: np.ndarray, box: tuple[float, float, float, float]) -> np.ndarray:
    """Places along the curve through a box (x0, y0, x1, y1), uint64 (n,); locations outside count for its rim's."""
    x0, y0, x1, y1 = box
    return _codes(_scale(x0, x1)(x), _scale(y0, y1)(y))


def _grid(values: np.ndarray) -> Callable[[np.ndarray], np.ndarray]:
    """Tells the grid's column (or row), int32, of some of the values."""
    low, high = np.quantile(values[:: len(values) // 10_000 + 1], [_OUTLIERS, 1 - _OUTLIERS])
    return _scale(low, high)


def _scale(low: float, high: float) -> Callable[[np.ndarray], np.ndarray]:
    scale = (2**BITS - 1) / (high - low) if high > low else 0.0
    return lambda some: np.clip((some - low) * scale, 0, 2**BITS - 1).astype(np.int32)


def _codes(columns: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """The place of each cell along the curve, uint64."""
    codes = np.zeros(len(columns), np.uint64)
    state = np.zeros(len(columns), np.uint16)
    for shift in range(BITS - 4, -1, -4):
        step = (state << 8) | (((columns >> shift) & 15) << 4) | ((rows >> shift) & 15)
        codes = (codes << np.uint64(8)) | _PLACE[step]
        state = _FOLLOWING[step]
    return codes
