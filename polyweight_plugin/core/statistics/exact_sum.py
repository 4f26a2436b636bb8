"""Sums that are right to the last bit in any order: each weight is cut into whole numbers that doubles add exactly.

Known as exact accumulation (Kulisch, 1971); limb is GMP's word for a digit of such a number.

A weight is a sum of limbs, limb k a whole number times 2**(low + k * width). A width of 52 bits less those that n
additions can carry keeps every sum of limbs below 2**53, where adding doubles never rounds. So sums of limbs do not
depend on the order in which they were made, and only the last step, limbs to one double, rounds: once, to nearest, ties
to even, as math.fsum does. Weights that are whole numbers, or have few binary digits, need a single limb.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Optional, Protocol

import numpy as np


class Scale(Protocol):
    """Tells the correctly rounded sums, float64 (...), from their limbs, float64 (k, ...)."""

    def total(self, sums: np.ndarray) -> np.ndarray: ...


@dataclass(frozen=True)
class Sums:
    """Sums that are exact still: limbs, float64 (k, n, t), and the scale they were cut on.

    divisor: float64 (n,), what they are to be divided by in the end; None for nothing.
    """

    limbs: np.ndarray
    scale: Scale
    divisor: Optional[np.ndarray] = None

    def rounded(self) -> np.ndarray:
        """float64 (n, t)."""
        sums = self.scale.total(self.limbs)
        return sums if self.divisor is None else sums / self.divisor[:, np.newaxis]

    def over_all(self) -> np.ndarray:
        """The sums over all types, float64 (n,), each rounded once."""
        sums = self.scale.total(self.limbs.sum(axis=-1))
        return sums if self.divisor is None else sums / self.divisor


@dataclass(frozen=True)
class Limbs:
    """n weights cut into k limbs: values float64 (k, n), whole numbers; the least significant first."""

    values: np.ndarray
    low: int
    width: int

    def total(self, sums: np.ndarray) -> np.ndarray:
        """The weights' sums, float64, correctly rounded, from the limbs' sums, float64 (k, ...)."""
        parts = [np.ldexp(limb, self.low + k * self.width) for k, limb in enumerate(sums)]
        if len(parts) == 1:
            return parts[0]
        high = parts[-1] + parts[-2]
        if len(parts) == 2:
            return high
        small = np.array([_lost(parts[-1], parts[-2], high), *parts[:-2]])
        return _rounded_once(high, small, parts)


def cut(weights: np.ndarray) -> Limbs:
    """Cut weights, float64 (n,), finite, into the fewest limbs whose sums over any of them are exact."""
    width = 52 - max(len(weights), 1).bit_length()
    mantissa, exponent = np.frexp(weights[weights != 0])
    if len(mantissa) == 0:
        return Limbs(np.zeros((1, len(weights))), 0, width)
    whole = np.ldexp(mantissa, 53).astype(np.int64)
    trailing_zeros = np.frexp((whole & -whole).astype(np.float64))[1] - 1
    low = int((exponent - 53 + trailing_zeros).min())
    count = -(-(int(exponent.max()) - low) // width)
    values = np.empty((count, len(weights)))
    rest = weights
    for k in range(count - 1, -1, -1):
        unit = low + k * width
        values[k] = np.trunc(np.ldexp(rest, -unit))
        rest = rest - np.ldexp(values[k], unit)
    return Limbs(values, low, width)


def _lost(a: np.ndarray, b: np.ndarray, total: np.ndarray) -> np.ndarray:
    """What rounding took from total = a + b, exactly (Knuth's two-sum)."""
    share = total - a
    return (a - (total - share)) + (b - share)


def _rounded_once(high: np.ndarray, small: np.ndarray, parts: list[np.ndarray]) -> np.ndarray:
    """high + small[0] + small[1] + ...: where the rounding of the small ones' sum could matter, fsum decides."""
    rest = small.sum(axis=0)
    doubt = len(small) * 2.0**-52 * np.abs(small).sum(axis=0)
    total = high + rest
    doubtful = (high + (rest - doubt)) != (high + (rest + doubt))
    if doubtful.any():
        total[doubtful] = [math.fsum(row) for row in zip(*(part[doubtful] for part in parts))]
    return total
