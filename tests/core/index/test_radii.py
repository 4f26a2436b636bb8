"""Limits of nodes are those of what is below, and what reaches nothing reaches nothing."""

from __future__ import annotations

import numpy as np
import pytest

from polyweight_plugin.core.index.query_tree import known
from polyweight_plugin.core.index.radii import CommonRadii, OwnRadii
from polyweight_plugin.core.metrics.planar import Planar

PAIRS = np.arange(4), np.arange(4)[::-1]


def test_common_radii_are_the_same_for_all():
    radii = CommonRadii(Planar(), (3.0, 5.0), 100.0)
    assert (radii.count, radii.farthest) == (2, 5)
    for (surely_in, surely_out), radius in zip(radii.of_items(PAIRS), (3, 5)):
        assert surely_in < radius**2 < surely_out
        assert surely_in == pytest.approx(radius**2) and surely_out == pytest.approx(radius**2)
    assert radii.values(PAIRS) == [3, 5]


@pytest.mark.parametrize("of_query", [True, False])
def test_a_node_carries_the_least_and_the_greatest_below(of_query):
    reach = np.random.default_rng(1).uniform(1, 9, 100)
    radii = OwnRadii(Planar(), reach, 100.0, of_query)
    mine = PAIRS[0 if of_query else 1]
    (low, high), *none = radii.of_children((1, 1), PAIRS, opens_query=not of_query)
    assert none == [] and low.shape == high.shape == (4, 1)
    for row, node in enumerate(mine):
        assert low[row, 0] == pytest.approx(reach[node * 8 : node * 8 + 8].min() ** 2)
        assert high[row, 0] == pytest.approx(reach[node * 8 : node * 8 + 8].max() ** 2)
    ((low, high),) = radii.of_children((0, 0), PAIRS, opens_query=of_query)
    assert low.shape == (4, 8)
    np.testing.assert_allclose(high[1], reach[mine[1] * 8 : mine[1] * 8 + 8] ** 2)
    assert (radii.values(PAIRS)[0] == reach[mine]).all()


@pytest.mark.parametrize("reach", [np.nan, -1.0, -np.inf, -0.5])
def test_what_has_no_reach_has_no_pair_in_and_every_pair_out(reach):
    ((surely_in, surely_out),) = OwnRadii(Planar(), known(np.array([reach])), 1.0, True).of_items(
        (np.zeros(1, int),) * 2
    )
    assert surely_in[0] == -np.inf
    assert surely_out[0] < 0, "no lower bound is that low"


@pytest.mark.parametrize("reach", [0.0, -0.0])
def test_a_reach_of_nothing_still_touches(reach):
    ((surely_in, surely_out),) = OwnRadii(Planar(), known(np.array([reach])), 1.0, True).of_items(
        (np.zeros(1, int),) * 2
    )
    assert surely_in[0] < 0 < surely_out[0]


def test_a_radius_beyond_everything_has_a_square_that_is_a_number():
    ((surely_in, surely_out),) = CommonRadii(Planar(), (1e300,), 100.0).of_items(PAIRS)
    assert 200**2 * 2 < surely_in < surely_out < np.inf
