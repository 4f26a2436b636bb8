from __future__ import annotations

import numpy as np
import pytest

from polyweight_plugin.core.metrics import chord, geocentric, geodesic
from tests.core.metrics.earths import ALL, BALL, EARTH, NAMES, anywhere


def many_pairs(random, count, ellipsoid):
    """(chords, geodesics) of pairs near and far, a quarter of them around poles."""
    lon, lat = anywhere(random, count)
    p = geocentric.places(lon, lat, ellipsoid)
    step = 10.0 ** random.uniform(-8, 1.95, (2, count)) * random.choice([-1, 1], (2, count))
    q = geocentric.places(
        lon + np.clip(step[0] / np.maximum(np.cos(np.radians(lat)), 1e-9), -180, 180),
        np.clip(lat + step[1], -90, 90),
        ellipsoid,
    )
    return np.sqrt(((p - q) ** 2).sum(axis=0)), geodesic.distance(p, q, ellipsoid)


@pytest.mark.parametrize("ellipsoid", ALL, ids=NAMES)
def test_the_chord_bounds_the_way_in_every_pair(ellipsoid):
    chords, ways = many_pairs(np.random.default_rng(1), 100_000, ellipsoid)
    at_least, at_most = chord.bounds(chords, ellipsoid)
    rounding = 1e-6 * ellipsoid.a / EARTH.a
    assert (at_least <= ways + rounding).all()
    assert (ways <= at_most + rounding).all()
    near = chords < ellipsoid.a / 100
    assert (at_least[near] <= ways[near] + rounding / 100).all() and (
        ways[near] <= at_most[near] + rounding / 100
    ).all()


def test_how_wide_the_bounds_are_on_the_earth():
    at_least, at_most = chord.bounds(np.array([100.0, 1e3, 1e4, 1e5, 1e6]), EARTH)
    np.testing.assert_allclose(at_most - at_least, [2.1e-11, 2.1e-8, 2.07e-5, 2.07e-2, 20.8], rtol=0.02, atol=1e-9)


def test_both_bounds_are_attained():
    """Northwards at the equator the surface bends most; across a pole it bends least."""
    for lat, which in ((0.0, 1), (90.0, 0)):
        ends = geocentric.places(
            np.array([0.0, 0.0 if lat == 0 else 180.0]), np.array([lat - 4.5, min(lat + 4.5, 85.5)]), EARTH
        )
        chords = np.sqrt(((ends[:, :1] - ends[:, 1:]) ** 2).sum(axis=0))
        way = geodesic.distance(ends[:, :1], ends[:, 1:], EARTH)
        assert chord.bounds(chords, EARTH)[which][0] == pytest.approx(way[0], abs=0.2)


@pytest.mark.parametrize("ellipsoid", ALL, ids=NAMES)
@pytest.mark.parametrize("share", [0.0, 1e-9, 1e-3, 0.3, 0.9, 0.995, 0.999, 0.99999])
def test_limits_are_sure(ellipsoid, share):
    distance = share * chord.farthest(ellipsoid)
    chords, ways = many_pairs(np.random.default_rng(2), 30_000, ellipsoid)
    inner, outer = chord.limits(np.array(distance), ellipsoid)
    assert (ways[chords <= inner] <= distance).all()
    assert (ways[chords > outer] > distance).all()
    assert inner < outer


def test_a_distance_of_nothing_is_never_sure():
    inner, outer = chord.limits(np.array([0.0, 1e-7]), EARTH)
    assert (inner < 0).all() and (outer > 0).all() and (outer < 1e-5).all()


@pytest.mark.parametrize("ellipsoid", ALL, ids=NAMES)
def test_a_chord_beyond_the_rivals_belongs_to_a_longer_way(ellipsoid):
    chords, ways = many_pairs(np.random.default_rng(3), 2000, ellipsoid)
    longer = chords[np.newaxis, :] > chord.rivals(chords, ellipsoid)[:, np.newaxis]
    assert (ways[np.newaxis, :] > ways[:, np.newaxis])[longer].all()
    assert longer.mean() > 0.3


def test_on_a_sphere_the_chord_tells_the_way():
    chords, ways = many_pairs(np.random.default_rng(4), 20_000, BALL)
    near = chords < 1.9 * BALL.a
    for bound in chord.bounds(chords[near], BALL):
        np.testing.assert_allclose(bound, ways[near], rtol=1e-14, atol=1e-7)
