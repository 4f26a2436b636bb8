"""The curve visits every cell once, and neighbours follow each other."""

from __future__ import annotations

import numpy as np

from polyweight_plugin.core.index import hilbert as curve


def test_on_a_full_grid_each_step_goes_to_a_neighbour(monkeypatch):
    monkeypatch.setattr(curve, "BITS", 8)
    monkeypatch.setattr(curve, "_OUTLIERS", 0.0)
    x, y = (axis.ravel().astype(float) for axis in np.meshgrid(range(256), range(256)))
    order = curve.hilbert_order(x, y)
    assert sorted(order) == list(range(256 * 256))
    assert (abs(np.diff(x[order])) + abs(np.diff(y[order])) == 1).all()


def test_one_stray_point_leaves_the_others_in_their_neighbourhoods():
    random = np.random.default_rng(1)
    x, y = random.uniform(0, 1000, (2, 5000))
    x[0] = y[0] = 1e9
    order = curve.hilbert_order(x, y)
    order = order[order != 0]
    step = np.hypot(np.diff(x[order]), np.diff(y[order]))
    assert np.median(step) < 20, "the mean distance between neighbours is about 14"


def test_points_in_one_place_keep_their_order():
    assert curve.hilbert_order(np.full(9, 3.0), np.full(9, -7.0)).tolist() == list(range(9))


def test_no_points_have_an_order():
    assert len(curve.hilbert_order(np.zeros(0), np.zeros(0))) == 0
