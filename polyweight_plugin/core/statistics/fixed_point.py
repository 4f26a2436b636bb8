"""Sums of faded weights that are the same bits in any order: each value is cut on one fixed scale, then added exactly.

Known as reproducible summation by binned, or indexed, fixed-point accumulators (Kulisch, 1971; Demmel, Nguyen, 2013).

exact_sum cuts weights that are all known beforehand into the fewest limbs. What is left of a weight after decay or
share is known only pair by pair, so the scale comes from what bounds all of them: the largest |weight|, and how much
decay can take of it. A value is cut off PRECISION bits below what is left of the largest, so that even the errors of
all terms of a sum stay below 2**-100 of that. What is cut off depends on the value alone, the limbs' sums never round,
and the last step rounds once. So the sum depends on the set of the values, not on order, batch or worker.
"""

from __future__ import annotations

import numpy as np

from polyweight_plugin.core.statistics.exact_sum import Limbs

PRECISION = 101
"""Bits below the largest value that are kept of a sum of any number of terms."""

DEEPEST = 256
"""Bits that decay may take from a value (a factor of 1e-77) until less is kept of it: each 30 take a limb more."""


class FixedPoint:
    """The scale of some sums. limbs: how many numbers hold one sum, k.

    A table of sums is float64 (k, slots), the least significant limb first, zeros at first; such tables may be added.
    """

    def __init__(self, largest: float, terms: int, faintest: float = 1.0) -> None:
        """largest: no value is greater in magnitude; finite. terms: values that one sum is made of at most.

        faintest: what decay leaves of a value at least, 0 to 1.
        """
        bits = max(terms, 1).bit_length()
        depth = DEEPEST if faintest <= 0 else min(-int(np.frexp(faintest)[1]) + 1, DEEPEST)
        self._width = 52 - bits
        self.limbs = -(-(PRECISION + depth + bits) // self._width)
        self._exponent = int(np.frexp(largest)[1])

    def accumulate(self, sums: np.ndarray, slots: np.ndarray, values: np.ndarray) -> None:
        """Add each of values, float64 (n,), to the sum in the slot beside it, int64 (n,), of sums, (k, slots)."""
        if len(slots) == 0:
            return
        first = int(slots.min())
        slots = slots - first
        rest = np.ldexp(values, self._width - self._exponent)
        for limb in range(self.limbs - 1, -1, -1):
            whole = np.trunc(rest)
            found = np.bincount(slots, weights=whole)
            sums[limb, first : first + len(found)] += found
            rest = (rest - whole) * 2.0**self._width
            if not rest.any():  # a value has 53 bits; those near the largest need only the upper limbs
                break

    def total(self, sums: np.ndarray) -> np.ndarray:
        """The sums, float64 (...), each rounded once, from the limbs' sums, float64 (k, ...)."""
        scale = Limbs(np.zeros((self.limbs, 0)), -self.limbs * self._width, self._width)
        with np.errstate(over="ignore"):  # beyond the greatest double there is infinity
            return np.ldexp(scale.total(sums), self._exponent)
