"""exp, log and atan that give the same bits on every processor, for arrays.

numpy's own take other ways where a processor has AVX-512, and end in other last bits. Machines of one cluster may
differ in that, answers must not. Here are only additions, multiplications, divisions and roots, which IEEE 754 rounds
alike everywhere, around the textbook's series (Abramowitz, Stegun, 4.2.1, 4.1.27, 4.4.42). Errors: 1 ulp for exp, 2 for
the others.
"""

from __future__ import annotations

import math

import numpy as np

_LN2_HIGH = float.fromhex("0x1.62e42fefa0000p-1")
"""ln 2 to 39 bits, so that multiples of it by exponents are exact."""

_LN2_LOW = float.fromhex("0x1.cf79abc9e3b3ap-40")
"""What is missing from it."""

_LEAST = -800.0
"""exp of this, and of what is less, is 0."""


def exp(x: np.ndarray) -> np.ndarray:
    """e to the power of x, float64, for x of at most 700."""
    x = np.maximum(x, _LEAST)
    k = np.rint(x * math.log2(math.e))
    high, low = x - k * _LN2_HIGH, k * _LN2_LOW
    r = high - low
    series = np.full(x.shape, 1 / math.factorial(13))
    for n in range(12, 1, -1):
        series = series * r + 1 / math.factorial(n)
    return np.ldexp(1 + (high + (r * r * series - low)), k.astype(np.int64))


def log1p(x: np.ndarray) -> np.ndarray:
    """The natural logarithm of 1 + x, float64, for x of at least 0."""
    whole = 1 + x
    lost = np.where(x > 1, 1 - (whole - x), x - (whole - 1)) / whole
    mantissa, exponent = np.frexp(whole)
    is_small = mantissa < math.sqrt(0.5)
    f = np.where(is_small, 2 * mantissa, mantissa) - 1
    exponent = exponent - is_small
    s = f / (2 + f)
    square = s * s
    series = np.full(s.shape, 1 / 25)
    for n in range(23, 1, -2):
        series = series * square + 1 / n
    return exponent * _LN2_HIGH + (2 * s + (2 * s * square * series + (exponent * _LN2_LOW + lost)))


def arctan2(y: np.ndarray, x: np.ndarray) -> np.ndarray:
    """The angle from the x axis to the place (x, y), float64 from -pi to pi; 0 where both are 0."""
    across, along = np.abs(y), np.abs(x)
    larger, smaller = np.maximum(across, along), np.minimum(across, along)
    is_steep = smaller > math.tan(math.pi / 8) * larger
    above = np.where(is_steep, smaller - larger, smaller)
    below = np.where(is_steep, smaller + larger, larger)
    z = np.divide(above, below, out=np.zeros(np.shape(above)), where=below > 0)
    square = z * z
    series = np.full(z.shape, -1 / 43)
    for n in range(41, 1, -2):
        series = series * square + (1 / n if n % 4 == 1 else -1 / n)
    angle = np.where(is_steep, math.pi / 4, 0) + (z + z * square * series)
    angle = np.where(across > along, math.pi / 2 - angle, angle)
    return np.copysign(np.where(x < 0, math.pi - angle, angle), y)
