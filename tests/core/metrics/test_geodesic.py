from __future__ import annotations

import numpy as np
import pytest

from polyweight_plugin.core.metrics import chord, geocentric, geodesic
from tests.core.metrics.earths import ALL, BALL, EARTH, FLAT, MARS, NAMES, anywhere, moved
from tests.core.metrics.earths import geodesic as karney

SLOPPY = {EARTH: 2e-8, MARS: 2e-8, BALL: 2e-8, FLAT: 2e-4}
"""What GeographicLib and we may be apart, in metres; its series of the sixth order is less good for FLAT."""


def measured(lon, lat, to_lon, to_lat, ellipsoid=EARTH) -> np.ndarray:
    every = np.broadcast_arrays(*(np.asarray(of, float) for of in (lon, lat, to_lon, to_lat)))
    lon, lat, to_lon, to_lat = (np.array(of) for of in every)
    return geodesic.distance(
        geocentric.places(lon, lat, ellipsoid), geocentric.places(to_lon, to_lat, ellipsoid), ellipsoid
    )


def pairs(random, count, reach, ellipsoid):
    """(lon, lat, to_lon, to_lat, metres) up to so far from each other."""
    lon, lat = anywhere(random, count)
    metres = reach * random.uniform(0, 1, count)
    return lon, lat, *moved(lon, lat, random.uniform(0, 360, count), metres, ellipsoid), metres


@pytest.mark.parametrize("ellipsoid", ALL, ids=NAMES)
@pytest.mark.parametrize("reach", [1e-3, 1.0, 100.0, 1e4, 1e5, 3e5, 1e6, 3e6])
def test_near_places_are_as_far_apart_as_one_walked(ellipsoid, reach):
    lon, lat, to_lon, to_lat, metres = pairs(np.random.default_rng(1), 1000, reach, ellipsoid)
    off = np.abs(measured(lon, lat, to_lon, to_lat, ellipsoid) - metres)
    assert (off <= 1e-8 * max(ellipsoid.a / EARTH.a, 1) + 4e-12 * metres).all()


@pytest.mark.parametrize("ellipsoid", ALL, ids=NAMES)
def test_far_places_are_as_far_apart_as_geographiclib_says(ellipsoid):
    random = np.random.default_rng(2)
    places = [of for _ in range(2) for of in anywhere(random, 1500)]
    near_opposite = (places[0], places[1], places[0] + 180, -places[1])
    scatter = 10.0 ** random.uniform(-10, 1, (2, 1500)) * random.choice([-1, 1], (2, 1500))
    somewhat = (places[0], places[1], places[0] + 180 + scatter[0], np.clip(scatter[1] - places[1], -90, 90))
    for one in (places, near_opposite, somewhat):
        off = np.abs(measured(*one, ellipsoid) - karney(*one, ellipsoid))
        assert off.max() <= SLOPPY[ellipsoid] + 5e-7 * ellipsoid.a / EARTH.a


@pytest.mark.parametrize(
    ("lon", "lat", "to_lon", "to_lat"),
    [
        (0, 0, 90, 0),
        (0, 0, 179.3, 0),
        (0, 0, 179.5, 0),
        (0, 0, 180, 0),
        (0, 1e-9, 179.9, 0),
        (0, 1e-9, 120, -1e-9),
        (12, 90, 77, -90),
        (12, 90, 77, 90),
        (12, 90, 77, 0),
        (5, 30, 185, 30),
        (5, 30, 185, -30),
        (5, 30, 185, -29.9999999),
        (5, 30, 184.9999999, -30),
        (-10, 89.9999999, 170, -89.9999999),
        (0, 45, 0, 45),
        (180, 45, -180, 45),
    ],
)
def test_no_pair_is_special(lon, lat, to_lon, to_lat):
    for one in ((lon, lat, to_lon, to_lat), (to_lon, to_lat, lon, lat), (-lon, -lat, -to_lon, -to_lat)):
        assert measured(*(np.array([of]) for of in one))[0] == pytest.approx(float(karney(*one)), abs=2e-8)


@pytest.mark.parametrize("ellipsoid", ALL, ids=NAMES)
def test_nothing_is_farther_than_from_pole_to_pole(ellipsoid):
    assert chord.farthest(ellipsoid) == pytest.approx(float(karney(0, 90, 0, -90, ellipsoid)), rel=2e-13)
    assert measured([0.0], [90.0], [0.0], [-90.0], ellipsoid)[0] == pytest.approx(chord.farthest(ellipsoid), rel=1e-15)


def test_of_a_sphere_it_is_the_angle():
    lon, lat = anywhere(np.random.default_rng(3), 2000)
    a, b = geocentric.places(lon, lat, BALL), geocentric.places(lon[::-1].copy(), lat[::-1].copy(), BALL)
    angle = np.arctan2(np.linalg.norm(np.cross(a, b, axis=0), axis=0), (a * b).sum(axis=0))
    np.testing.assert_allclose(geodesic.distance(a, b, BALL), BALL.a * angle, rtol=2e-15, atol=2e-8)


@pytest.mark.parametrize("reach", [1e3, 1e5, 2e7])
def test_a_distance_has_the_same_bits_in_whatever_batch(reach):
    lon, lat, to_lon, to_lat, _ = pairs(np.random.default_rng(4), 600, reach, EARTH)
    whole = measured(lon, lat, to_lon, to_lat)
    one_by_one = [measured(*(of[i : i + 1] for of in (lon, lat, to_lon, to_lat)))[0] for i in range(600)]
    assert whole.tolist() == one_by_one
