from __future__ import annotations

import numpy as np
import pytest

from polyweight_plugin.core.metrics import geocentric
from tests.core.metrics.earths import ALL, EARTH, NAMES, anywhere


def same_bits(places: np.ndarray) -> bool:
    bits = np.ascontiguousarray(places).view(np.uint64)
    return bool((bits == bits[:, :1]).all())


def places(lon, lat, ellipsoid=EARTH) -> np.ndarray:
    lon, lat = np.broadcast_arrays(np.asarray(lon, float), np.asarray(lat, float))
    return geocentric.places(lon, lat, ellipsoid)


@pytest.mark.parametrize("lat", [0.0, -0.0, 33.3, -89.99999, 90.0])
def test_the_antimeridian_is_one_place_whatever_number_it_bears(lat):
    assert same_bits(places([180.0, -180.0, 540.0, -540.0, 900.0], lat))
    assert same_bits(places([0.0, -0.0, 360.0, -720.0], lat))
    assert same_bits(places([90.0, -270.0, 450.0], lat))


def test_a_pole_is_one_place_at_every_longitude():
    lon = np.r_[np.random.default_rng(1).uniform(-400, 400, 100), 0.0, -0.0, 180.0, -90.0]
    for lat in (90.0, -90.0):
        pole = places(lon, lat)
        assert same_bits(pole)
        assert pole[:2, 0].tolist() == [0.0, 0.0]
        assert pole[2, 0] == pytest.approx(np.sign(lat) * EARTH.b, abs=1e-9)


def test_right_angles_have_exact_sines():
    sine, cosine = geocentric.sine_cosine(np.arange(-8, 9) * 90.0)
    assert sine.tolist() == [0, 1, 0, -1] * 4 + [0]
    assert cosine.tolist() == [1, 0, -1, 0] * 4 + [1]
    assert not np.signbit(sine[sine == 0]).any() and not np.signbit(cosine[cosine == 0]).any()


def test_sines_are_as_good_as_those_of_the_library_and_mirror_exactly():
    angle = np.random.default_rng(2).uniform(-45, 45, 100_000)
    sine, cosine = geocentric.sine_cosine(angle)
    assert (np.abs(sine - np.sin(np.radians(angle))) <= 3 * np.spacing(np.abs(sine))).all()
    assert (np.abs(cosine - np.cos(np.radians(angle))) <= 3 * np.spacing(cosine)).all()
    mirrored = geocentric.sine_cosine(-angle)
    assert (mirrored[0] == -sine).all() and (mirrored[1] == cosine).all()
    angle = angle[np.abs(angle) < 44]
    upright = geocentric.sine_cosine(90.0 - np.rint(angle))
    assert (upright[0] == geocentric.sine_cosine(np.rint(angle))[1]).all()


def test_a_place_of_the_geodesists_textbook():
    """EPSG guidance note 7-2, geographic to geocentric conversion: 53 48' 33.82" N, 2 07' 46.38" E at height 0."""
    lat, lon = 53 + 48 / 60 + 33.82 / 3600, 2 + 7 / 60 + 46.38 / 3600
    x, y, z = places([lon], [lat])[:, 0]
    normal = np.array([np.cos(np.radians(lat)) * np.cos(np.radians(lon)), 0, np.sin(np.radians(lat))])
    height = 73.0
    assert x + height * normal[0] == pytest.approx(3771793.97, abs=0.01)
    assert y + height * np.cos(np.radians(lat)) * np.sin(np.radians(lon)) == pytest.approx(140253.34, abs=0.01)
    assert z + height * normal[2] == pytest.approx(5124304.35, abs=0.01)


@pytest.mark.parametrize("ellipsoid", ALL, ids=NAMES)
def test_places_lie_on_the_ellipsoid_and_latitude_is_the_direction_of_the_normal(ellipsoid):
    lon, lat = anywhere(np.random.default_rng(3), 5000)
    x, y, z = geocentric.places(lon, lat, ellipsoid)
    a, b = ellipsoid.a, ellipsoid.b
    np.testing.assert_allclose((x * x + y * y) / (a * a) + z * z / (b * b), 1, rtol=0, atol=1e-15)
    np.testing.assert_allclose(np.degrees(np.arctan2(z / (b * b), np.hypot(x, y) / (a * a))), lat, rtol=0, atol=3e-14)


@pytest.mark.parametrize("ellipsoid", ALL, ids=NAMES)
def test_batches_do_not_change_a_bit(ellipsoid):
    lon, lat = anywhere(np.random.default_rng(4), 1000)
    whole = geocentric.places(lon, lat, ellipsoid)
    for size in (1, 3, 7, 64):
        cut = [geocentric.places(lon[i : i + size], lat[i : i + size], ellipsoid) for i in range(0, 1000, size)]
        assert (np.concatenate(cut, axis=1) == whole).all()
    assert (geocentric.places(np.r_[lon, lon][::2], np.r_[lat, lat][::2], ellipsoid)[:, :500] == whole[:, ::2]).all()


def test_a_box_holds_every_place_of_its_rectangle_and_touches_it():
    random = np.random.default_rng(5)
    corner = np.column_stack([random.uniform(-540, 540, 3000), random.uniform(-90, 90, 3000)])
    size = 10.0 ** random.uniform(-4, 2.6, (3000, 2))
    bounds = np.column_stack([corner, corner[:, 0] + size[:, 0], np.minimum(corner[:, 1] + size[:, 1], 90)])
    bounds[:100] = np.rint(bounds[:100] / 90) * 90
    bounds[100:200, 2:] = bounds[100:200, :2]
    low, high = geocentric.boxes(bounds, EARTH)
    steps = np.linspace(0, 1, 60)
    for (west, south, east, north), lowest, highest in zip(bounds, low.T, high.T):
        angles = np.r_[west + steps * (east - west), np.arange(np.ceil(west / 90) * 90, east, 90)]
        lat = np.r_[south + steps * (north - south), 0.0 if south < 0 < north else south]
        lon, lat = (grid.ravel() for grid in np.meshgrid(angles, lat))
        inside = geocentric.places(lon, lat, EARTH)
        assert (inside.min(axis=1) >= lowest - 3e-9).all() and (inside.max(axis=1) <= highest + 3e-9).all()
        assert (np.abs(inside.min(axis=1) - lowest) <= 3e-9).all()
        assert (np.abs(inside.max(axis=1) - highest) <= 3e-9).all()
