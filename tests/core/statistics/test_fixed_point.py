"""Sums of faded weights: the same bits in any order, and as near to the truth as one rounding allows."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest

from polyweight_plugin.core.statistics.fixed_point import FixedPoint

RANDOM = np.random.default_rng(41)
N = 3000
VALUES = {
    "faded by a Gaussian": RANDOM.uniform(0, 100, N) * np.exp(-(RANDOM.uniform(0, 9, N) ** 2)),
    "both signs": RANDOM.normal(size=N) * np.exp(-RANDOM.uniform(0, 30, N)),
    "great ones that cancel": np.r_[
        (big := RANDOM.normal(size=N // 2) * 1e12), 1e-9 * RANDOM.normal(size=N // 2) - big
    ],
    "whole numbers": RANDOM.integers(-9, 9, N).astype(float),
    "zeros": np.zeros(N),
    "near the greatest double": RANDOM.uniform(-1, 1, N) * 1.7e305,
    "subnormal": RANDOM.integers(-9, 9, N) * 5e-324,
    "halves of the last digit": np.resize([1.0, 2.0**-53, 2.0**-99, -(2.0**-99), 2.0**-53], N),
}


def summed(values, slots, count, order, pieces, terms=N):
    scale = FixedPoint(float(np.abs(values).max()), terms)
    sums = np.zeros((scale.limbs, count))
    for some in np.array_split(order, pieces):
        scale.accumulate(sums, slots[some], values[some])
    return scale.total(sums)


@pytest.mark.parametrize("name", VALUES)
def test_any_order_and_any_split_give_the_same_bits(name):
    values = VALUES[name]
    slots = RANDOM.integers(0, 7, N)
    first = summed(values, slots, 7, np.arange(N), 1)
    for pieces in (1, 2, 13, 500):
        assert summed(values, slots, 7, RANDOM.permutation(N), pieces).tobytes() == first.tobytes()


@pytest.mark.parametrize("name", VALUES)
def test_sums_are_the_exact_ones_rounded_once(name):
    values = VALUES[name]
    slots = RANDOM.integers(0, 7, N)
    expected = [math.fsum(values[slots == slot]) for slot in range(7)]
    assert summed(values, slots, 7, np.arange(N), 3).tolist() == expected


def test_values_far_below_the_largest_are_lost_by_less_than_a_hundredth_power_of_two():
    values = np.r_[1.0, RANDOM.uniform(0, 1, N - 1) * 2.0 ** -RANDOM.integers(60, 200, N - 1)]
    scale = FixedPoint(1.0, N)
    sums = np.zeros((scale.limbs, 2))
    scale.accumulate(sums, np.r_[0, np.ones(N - 1, int)], values)
    exact = sum(map(Fraction, values[1:].tolist()))
    found = Fraction(float(scale.total(sums)[1]))
    assert abs(exact - found) < Fraction(1, 2**100) + exact / 2**53
    assert found != 0, "sums that are small as a whole are not lost"


def test_tables_of_sums_may_be_added_as_intervals_of_distance_are():
    values, slots = VALUES["both signs"], RANDOM.integers(0, 5, N)
    scale = FixedPoint(float(np.abs(values).max()), N)
    sums = np.zeros((scale.limbs, 5))
    scale.accumulate(sums, slots, values)
    discs = scale.total(np.cumsum(sums, axis=1))
    assert discs.tolist() == [math.fsum(values[slots <= slot]) for slot in range(5)]


def test_the_most_terms_of_the_largest_value_do_not_round():
    for terms in (1, 2, 1023, 1024, 1025):
        scale = FixedPoint(0.3, terms)
        sums = np.zeros((scale.limbs, 1))
        scale.accumulate(sums, np.zeros(terms, int), np.full(terms, 0.3))
        assert scale.total(sums).tolist() == [math.fsum([0.3] * terms)]


def test_nothing_is_added_by_no_pairs_and_slots_without_any_stay_zero():
    scale = FixedPoint(0.0, 0)
    sums = np.zeros((scale.limbs, 3))
    scale.accumulate(sums, np.zeros(0, np.int64), np.zeros(0))
    assert scale.total(sums).tolist() == [0.0, 0.0, 0.0]
