"""Numbers in one unit as numbers in another, exact to the last digit that was written."""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal, localcontext
from fractions import Fraction

import numpy as np


@dataclass(frozen=True)
class Scale:
    """How many units of the coordinates, or metres on an ellipsoid, one unit of the user has, exactly."""

    factor: Fraction = Fraction(1)

    def __call__(self, value: float) -> float:
        """The number in units of the measure: the decimal that was written, rounded once. NaN and infinity stay."""
        if self.factor == 1 or not math.isfinite(value):
            return float(value)
        with localcontext() as context:
            context.prec = 50
            return float(Decimal(repr(float(value))) * self.factor.numerator / self.factor.denominator)

    def of_each(self, values: np.ndarray) -> np.ndarray:
        """The same for many, float64 (n,)."""
        if self.factor == 1:
            return values
        different, places = np.unique(values, return_inverse=True)
        return np.array([self(value) for value in different.tolist()], np.float64)[places]
