"""Sums of weights are what math.fsum says, in whatever order and grouping they are added."""

from __future__ import annotations

import math

import numpy as np
import pytest

from polyweight_plugin.core.statistics.exact_sum import cut

RANDOM = np.random.default_rng(7)
WEIGHTS = {
    "whole numbers": (RANDOM.integers(-1000, 1000, 300).astype(float), 1),
    "hundredths": (RANDOM.uniform(0, 100, 300).round(2), 2),
    "any doubles": (RANDOM.normal(size=300), 2),
    "hundreds of magnitudes": (RANDOM.normal(size=300) * 10.0 ** RANDOM.integers(-300, 300, 300), None),
    "great ones that cancel": (
        np.r_[(big := RANDOM.normal(size=150) * 1e12), 1e-9 * RANDOM.normal(size=150) - big],
        None,
    ),
    "halves of the last digit": (np.tile([1.0, 2.0**-53, 2.0**-106, -(2.0**-106), 2.0**-53, 1e-300], 50), None),
    "the smallest doubles": (RANDOM.integers(1, 9, 300) * 5e-324, 1),
    "near the greatest double": (np.full(10, 1.7e307), None),
    "zeros": (np.zeros(5), 1),
}


@pytest.mark.parametrize("name", WEIGHTS)
def test_sums_of_any_subset_equal_fsum(name):
    weights, _ = WEIGHTS[name]
    limbs = cut(weights)
    chosen = RANDOM.random((300, len(weights))) < RANDOM.random((300, 1))
    sums = np.array([[limb[subset].sum() for subset in chosen] for limb in limbs.values])
    np.testing.assert_array_equal(limbs.total(sums), [math.fsum(weights[subset]) for subset in chosen])


@pytest.mark.parametrize("name", [name for name, (_, count) in WEIGHTS.items() if count])
def test_no_more_limbs_are_cut_than_the_weights_need(name):
    weights, count = WEIGHTS[name]
    assert len(cut(weights).values) == count


def test_limbs_add_exactly_in_any_order():
    weights = RANDOM.normal(size=20_000) * 1e6
    limbs = cut(weights).values
    assert len(limbs) > 1
    shuffled = limbs[:, RANDOM.permutation(len(weights))]
    np.testing.assert_array_equal(np.add.reduce(limbs, axis=1), np.cumsum(shuffled, axis=1)[:, -1])
    assert np.cumsum(weights)[-1] != math.fsum(weights), "plain addition of these weights rounds"


def test_no_weights_sum_to_zero():
    assert cut(np.zeros(0)).total(np.zeros((1, 3))).tolist() == [0.0, 0.0, 0.0]
