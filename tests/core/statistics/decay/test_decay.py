"""Each decay against its formula, worked by hand and by Python's own functions."""

from __future__ import annotations

import math

import numpy as np
import pytest

from polyweight_plugin.core.statistics.decay import DECAYS
from polyweight_plugin.core.statistics.decay.fading import Fading, ratio


def factor(key, distance, search_distance, parameter=0.0) -> list[float]:
    d = np.asarray(distance, float)
    return DECAYS[key].factor(d, np.full(d.shape, float(search_distance)), parameter).tolist()


def test_the_registry_is_in_the_order_of_the_contract():
    assert list(DECAYS) == ["linear", "exponential", "gaussian", "inverse_power"]
    assert [fading.parameter for fading in DECAYS.values()] == ["", "s", "s", "p"]
    assert [fading.default(900.0) for fading in DECAYS.values()] == [0.0, 300.0, 300.0, 1.0]


def test_linear_decay_by_hand():
    assert factor("linear", [0, 125, 250, 500], 500) == [1.0, 0.75, 0.5, 0.0]


def test_exponential_decay_by_hand():
    expected = [1.0, math.exp(-1), math.exp(-2), math.exp(-0.5)]
    assert factor("exponential", [0, 100, 200, 50], 500, 100) == pytest.approx(expected, rel=1e-15)


def test_gaussian_decay_by_hand():
    expected = [1.0, math.exp(-0.5), math.exp(-2), math.exp(-0.125)]
    assert factor("gaussian", [0, 100, 200, 50], 500, 100) == pytest.approx(expected, rel=1e-15)


def test_inverse_power_by_hand():
    assert factor("inverse_power", [0, 1, 3, 9], 500, 1) == [1.0, 0.5, 0.25, 0.1]
    assert factor("inverse_power", [0, 1, 3, 9], 500, 2) == pytest.approx([1.0, 0.25, 0.0625, 0.01], rel=1e-14)
    assert factor("inverse_power", [0, 1, 3, 8], 500, 0.5) == pytest.approx([1, 0.5**0.5, 0.5, 1 / 3], rel=1e-15)
    assert factor("inverse_power", [0, 1, 3, 9], 500, 0) == [1.0] * 4


@pytest.mark.parametrize("key", DECAYS)
@pytest.mark.parametrize("largest", [5e-324, 1e-300, 1.0, 1234.5, 1e13, 1e300])
def test_every_decay_is_one_at_no_distance_never_rises_and_stays_between_nought_and_one(key, largest):
    fading = DECAYS[key]
    d = largest * np.linspace(0, 1, 101)
    found = fading.factor(d, np.full(101, largest), fading.default(largest) or 5e-324)
    assert found[0] == 1
    assert ((found >= 0) & (found <= 1)).all()
    assert (np.diff(found) <= 0).all()


@pytest.mark.parametrize("key", DECAYS)
def test_a_search_distance_of_nought_leaves_the_whole_weight_inside(key):
    assert factor(key, [0, 0], 0, DECAYS[key].default(0)) == [1.0, 1.0]


def test_linear_decay_leaves_nothing_beyond_the_search_distance_by_the_last_bit():
    assert factor("linear", [np.nextafter(3, 4)], 3) == [0.0]


def test_each_point_may_have_its_own_search_distance():
    d, own = np.array([1.0, 1.0, 0.0]), np.array([2.0, 4.0, 0.0])
    assert DECAYS["linear"].factor(d, own, 0.0).tolist() == [0.5, 0.75, 1.0]


def test_a_length_of_nought_is_infinitely_often_in_a_distance_but_not_in_none():
    assert ratio(np.array([0.0, 1.0, 1e-320]), 0.0).tolist() == [0.0, math.inf, math.inf]
    assert factor("gaussian", [0, 5], 5, 0.0) == [1.0, 0.0]


def test_a_new_decay_is_a_factor_and_a_line_in_the_registry(monkeypatch):
    """As DEVELOPMENT.md's "how to add a decay" says."""

    def halving(distance, search_distance, half_life):
        return 1 / (1 + ratio(distance, half_life))

    added = Fading("hyperbolic", "1 / (1 + d/h)", halving, "h", lambda largest: largest / 2)
    monkeypatch.setitem(DECAYS, added.key, added)
    assert factor("hyperbolic", [0, 10, 30], 40, added.default(20)) == [1.0, 0.5, 0.25]
