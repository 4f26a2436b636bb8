"""Exact sums and products of doubles, for arrays: numbers as unevaluated sums of doubles.

Known as floating-point expansions (Priest, 1991; Shewchuk, 1997), made by error-free transformations (Dekker, Knuth).
An expansion is a list of arrays, float64 (n,); the number that it stands for is their sum, without any rounding. Terms
that are zero in all n places are left out, so that numbers of few digits, such as whole ones, stay single doubles.
"""

from __future__ import annotations

import numpy as np

Expansion = list[np.ndarray]

SMALLEST = 2.0**-150
"""Terms smaller than this, zero excepted, must not be multiplied: products of four of them could underflow."""

_SPLITTER = 2.0**27 + 1


def difference(a: np.ndarray, b: np.ndarray) -> Expansion:
    """a - b."""
    return _without_zeros(_two_sum(a, -b)[::-1])


def product(a: Expansion, b: Expansion) -> Expansion:
    """a times b. Exact where nothing underflows or overflows, that is for magnitudes from SMALLEST to 2**250."""
    return _without_zeros([term for p in a for q in b for term in _two_product(p, q)])


def negative(a: Expansion) -> Expansion:
    return [-term for term in a]


def renormalised(a: Expansion) -> Expansion:
    """The same numbers in fewer terms, the largest last."""
    return _without_zeros(_distilled(_distilled(a)))


def sign(a: Expansion) -> tuple[np.ndarray, np.ndarray]:
    """(-1, 0 or 1, whether that is certain), float64 and bool (n,). It practically always is, and never falsely."""
    for _ in range(len(a) + 2):
        rest = sum((np.abs(term) for term in a[:-1]), np.zeros(len(a[-1])))
        certain = (rest == 0) | (np.abs(a[-1]) > 2 * rest)
        if certain.all():
            break
        a = _distilled(a)
    return np.sign(a[-1]), certain


def can_be_multiplied(*numbers: Expansion) -> np.ndarray:
    """Whether no product of four of these numbers underflows, bool (n,)."""
    small = [(term != 0) & (np.abs(term) < SMALLEST) for number in numbers for term in number]
    return ~np.logical_or.reduce(small)


def _distilled(a: Expansion) -> Expansion:
    """Each term's rounding errors left in the one before it, their sum in the last: known as VecSum."""
    a = list(a)
    for i in range(1, len(a)):
        a[i], a[i - 1] = _two_sum(a[i], a[i - 1])
    return a


def _without_zeros(a: Expansion) -> Expansion:
    return [term for term in a[:-1] if term.any()] + a[-1:]


def _two_sum(a: np.ndarray, b: np.ndarray) -> Expansion:
    """[the rounded sum, what rounding took from it] (Knuth)."""
    total = a + b
    share = total - a
    return [total, (a - (total - share)) + (b - share)]


def _two_product(a: np.ndarray, b: np.ndarray) -> Expansion:
    """[what rounding took from the product, the rounded product] (Dekker, Veltkamp)."""
    total = a * b
    a_high, b_high = _upper_half(a), _upper_half(b)
    a_low, b_low = a - a_high, b - b_high
    return [a_low * b_low - (((total - a_high * b_high) - a_low * b_high) - a_high * b_low), total]


def _upper_half(a: np.ndarray) -> np.ndarray:
    scaled = a * _SPLITTER
    return scaled - (scaled - a)
