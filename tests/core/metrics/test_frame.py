"""Axes that fit a layer change no chord, and boxes along them hold what they ought to."""

from __future__ import annotations

import numpy as np
import pytest

from polyweight_plugin.core.metrics import geocentric
from polyweight_plugin.core.metrics.frame import Frame
from tests.core.metrics.earths import ALL, EARTH, NAMES, anywhere


@pytest.mark.parametrize("ellipsoid", ALL, ids=NAMES)
def test_a_turn_in_space_changes_no_chord(ellipsoid):
    lon, lat = anywhere(np.random.default_rng(1), 500)
    earth = geocentric.places(lon, lat, ellipsoid)
    for frame in (Frame(ellipsoid), Frame(ellipsoid, -77.0, 12.5), Frame(ellipsoid, 180.0, -90.0)):
        turned = frame.places(lon, lat)
        for step in (1, 7, 250):
            chords = [np.linalg.norm(places - np.roll(places, step, axis=1), axis=0) for places in (earth, turned)]
            np.testing.assert_allclose(chords[1], chords[0], rtol=0, atol=1e-14 * ellipsoid.a)


def test_the_third_axis_points_up_in_the_middle_of_a_layer():
    frame = Frame.around(EARTH, np.array([[7.0, 47.0, 9.0, 49.0], [8.0, 48.0, 8.0, 48.0]]))
    east, north, up = frame.places(np.array([8.01, 8.0, 8.0]), np.array([48.0, 48.01, 48.0])).T
    middle = up
    np.testing.assert_allclose(east - middle, [746, 0, 0], atol=5)
    np.testing.assert_allclose(north - middle, [0, 1112, 0], atol=5)
    assert middle[2] > 6.3e6 and np.abs(middle[:2]).max() < 30_000


def test_places_are_the_same_bits_whether_one_is_asked_for_or_very_many():
    lon, lat = anywhere(np.random.default_rng(3), 20_001)
    frame = Frame(EARTH, 8.0, 48.0)
    places = frame.places(lon, lat)
    for one in (0, 8191, 8192, 16_383, 16_384, 20_000):
        assert frame.places(lon[[one]], lat[[one]]).tobytes() == np.ascontiguousarray(places[:, [one]]).tobytes()


def test_without_a_layer_there_are_axes_too():
    assert Frame.around(EARTH, np.zeros((0, 4))).places(np.zeros(1), np.zeros(1)).shape == (3, 1)


@pytest.mark.parametrize("ellipsoid", ALL, ids=NAMES)
def test_a_box_holds_every_place_of_its_rectangle(ellipsoid):
    random = np.random.default_rng(2)
    corner = np.column_stack([random.uniform(-540, 540, 1500), random.uniform(-90, 90, 1500)])
    size = 10.0 ** random.uniform(-5, 2.6, (1500, 2))
    bounds = np.column_stack([corner, corner[:, 0] + size[:, 0], np.minimum(corner[:, 1] + size[:, 1], 90)])
    bounds[:100, 2:] = bounds[:100, :2]
    frame = Frame(ellipsoid, 33.0, 55.0)
    low, high = frame.boxes(bounds)
    steps = np.linspace(0, 1, 25)
    for (west, south, east, north), lowest, highest in zip(bounds, low.T, high.T):
        lon, lat = np.meshgrid(west + steps * (east - west), south + steps * (north - south))
        inside = frame.places(lon.ravel(), lat.ravel())
        rounding = 1e-15 * ellipsoid.a
        assert (inside.min(axis=1) >= lowest - rounding).all() and (inside.max(axis=1) <= highest + rounding).all()


def test_small_boxes_near_the_middle_are_flat():
    low, high = Frame(EARTH, 8.0, 48.0).boxes(np.array([[8.0, 48.0, 8.01, 48.01]]))
    np.testing.assert_allclose((high - low)[:, 0], [746, 1112, 0.2], atol=1)
