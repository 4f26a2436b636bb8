"""Shares of polygons in discs, against closed forms worked by hand and against integrals over slices."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from polyweight_plugin.core.metrics import edges as edges_of
from polyweight_plugin.core.metrics.disc_area import DiscAreas, disc_area
from polyweight_plugin.core.metrics.rings import Rings
from tests.core import layers

SQUARE = [(0, 0), (10, 0), (10, 10), (0, 10)]
HOLE = [(3, 3), (7, 3), (7, 7), (3, 7)]


def share(shape, place, radius) -> float:
    x, y = np.array([place], float).T
    return float(DiscAreas(Rings.of(np.array([shape]))).shares(x, y, np.zeros(1, np.int64), radius)[0])


def cap(radius: float, beyond: float) -> float:
    """The area of a disc that lies beyond a line at a distance from its centre."""
    return radius**2 * math.acos(beyond / radius) - beyond * math.sqrt(radius**2 - beyond**2)


@pytest.mark.parametrize(
    ("place", "radius", "area"),
    [
        ((5, 5), 5, math.pi * 25),  # the disc lies inside and touches every side
        ((5, 5), 1e-3, math.pi * 1e-6),
        ((0, 0), 4, math.pi * 4),  # a quarter, centred on a corner
        ((5, 0), 3, math.pi * 4.5),  # a half, centred on a side
        ((-1, 5), 3, cap(3, 1)),
        ((13, 5), 3, 0),
        ((13, 5), 3.5, cap(3.5, 3)),
        ((5, 5), 6, math.pi * 36 - 4 * cap(6, 5)),
        ((5, 5), 8, 100),
        ((5, 5), math.sqrt(50), 100),
        ((50, 50), 1, 0),
        ((50, 50), 1e6, 100),
        ((5, 5), 1.7e308, 100),
        ((5, 5), 0, 0),
    ],
)
@pytest.mark.parametrize("turn", [1, -1])
@pytest.mark.parametrize("offset", [0, 5_000_000])
def test_of_a_square_by_hand(place, radius, area, turn, offset):
    ring = [(x + offset, y + offset) for x, y in SQUARE][::turn]
    found = share(shapely.Polygon(ring), (place[0] + offset, place[1] + offset), radius)
    assert found == pytest.approx(area / 100, rel=1e-12, abs=1e-15)


def test_of_a_polygon_whose_corners_all_lie_in_the_disc_the_share_is_all_of_it_to_the_last_bit():
    random = np.random.default_rng(5)
    for corners in random.uniform(-1, 1, (300, 3, 2)) + np.array([17.3, 0.1]):
        triangle = shapely.Polygon(corners)
        radius = float(np.hypot(*corners.T).max()) * (1 + 1e-12)
        assert share(triangle, (0, 0), radius) == 1, "of which nothing is left for the ring beyond"


def test_holes_count_negative_and_parts_add_whichever_way_they_run():
    for turn in (1, -1):
        frame = shapely.Polygon(SQUARE, [HOLE[::turn]])
        assert share(frame, (5, 5), 2) == pytest.approx(0, abs=1e-15)
        assert share(frame, (5, 5), 5) == pytest.approx((math.pi * 25 - 16) / 84, rel=1e-13)
        assert share(frame, (3, 5), 1) == pytest.approx(math.pi / 2 / 84, rel=1e-13)
        both = shapely.MultiPolygon([frame, shapely.Polygon([(20, 0), (24, 0), (24, 4), (20, 4)][::turn])])
        assert share(both, (22, 2), 3) == pytest.approx(16 / 100, rel=1e-13)
        assert share(both, (5, 5), 5) == pytest.approx((math.pi * 25 - 16) / 100, rel=1e-13)


def test_what_has_no_area_has_no_share():
    flat = shapely.Polygon([(0, 0), (5, 5), (9, 9)])
    line, point = shapely.LineString([(0, 0), (9, 9), (0, 9)]), shapely.Point(1, 1)
    for shape in (flat, line, point, shapely.Polygon(), None, shapely.MultiPoint([(0, 0), (1, 1)])):
        assert share(shape, (1, 1), 100) == 0
        assert share(shape, (1, 1), 0.5) == 0
    mixed = shapely.GeometryCollection([line, shapely.Polygon(SQUARE), point])
    assert share(mixed, (0, 0), 4) == pytest.approx(math.pi * 4 / 100, rel=1e-13), "its polygons count"


def test_invalid_polygons_are_signed_sums_as_geos_area_is_and_their_shares_stay_shares():
    square = shapely.Polygon(SQUARE)
    assert share(shapely.MultiPolygon([square, square]), (0, 0), 4) == pytest.approx(math.pi * 4 / 100, rel=1e-13)
    bow = shapely.Polygon([(0, 0), (4, 4), (4, 0), (0, 2)])
    areas = DiscAreas(Rings.of(np.array([bow]))).area
    assert areas.tolist() == pytest.approx([bow.area])
    assert share(bow, (4, 2), 1) == pytest.approx(math.pi / 2 / 4, rel=1e-12)
    assert share(bow, (4, 2), 2.5) == 1, "the larger wing alone has more than all"
    assert share(bow, (0, 1), 0.1) == 0, "the lesser wing counts against the other"
    assert share(shapely.Polygon(HOLE, [SQUARE]), (5, 5), 3) == 0, "a hole around its shell leaves nothing"


def test_areas_are_those_of_shapely():
    shapes = np.array(layers.town(np.random.default_rng(4), 120))
    np.testing.assert_allclose(DiscAreas(Rings.of(shapes)).area, shapely.area(shapes), rtol=1e-12)


def by_slices(shape, x, y, radius, slices=20_000) -> float:
    """The area by the lengths of upright slices of the shape within the disc, at the middles of as many steps."""
    left, right = (math.asin(min(max((edge - x) / radius, -1), 1)) for edge in shape.bounds[::2])
    angle = left + (np.arange(slices) + 0.5) / slices * (right - left)
    at, half = x + radius * np.sin(angle), radius * np.cos(angle)
    inside = np.zeros(slices)
    for part in getattr(shape, "geoms", [shape]):
        crossings: list[np.ndarray] = []
        for ring in (part.exterior, *part.interiors):
            corners = np.array(ring.coords)
            for (ax, ay), (bx, by) in zip(corners, corners[1:]):
                with np.errstate(divide="ignore", invalid="ignore"):
                    height = ay + (at - ax) * (by - ay) / (bx - ax)
                crossings.append(np.where((ax <= at) != (bx <= at), height, np.inf))
        crossings += [np.full(slices, np.inf)] * (len(crossings) % 2)
        heights = np.sort(np.array(crossings), axis=0)
        low, high = (np.clip(heights[i::2], y - half, y + half) for i in (0, 1))
        inside += (high - low).sum(axis=0)
    return float((inside * half).sum() * (right - left) / slices)


@pytest.mark.parametrize("radius", [3.0, 25.0, 120.0, 700.0])
def test_shares_of_a_town_are_integrals_over_slices(radius):
    random = np.random.default_rng(int(radius))
    shapes = np.array(layers.town(random, 30))
    rings = Rings.of(shapes)
    centres = rings.boxes[:, :2] + random.uniform(0, 1, (30, 2)) * (rings.boxes[:, 2:] - rings.boxes[:, :2])
    towards = random.uniform(0, 2 * np.pi, 30)
    x, y = (centres + np.column_stack([np.cos(towards), np.sin(towards)]) * radius * random.uniform(0, 1.1, (30, 1))).T
    found = DiscAreas(rings).shares(x, y, np.arange(30), radius)
    for row, shape in enumerate(shapes):
        expected = by_slices(shape, x[row], y[row], radius) / shape.area
        assert found[row] == pytest.approx(expected, rel=1e-4, abs=1e-4 * min(1, radius**2 / shape.area))
        polygonised = shapely.Point(x[row], y[row]).buffer(radius, quad_segs=4096)
        assert found[row] == pytest.approx(shape.intersection(polygonised).area / shape.area, rel=1e-6, abs=1e-6)


coordinate = st.integers(-8, 8).map(float) | st.floats(-8, 8, width=32)
place = st.tuples(coordinate, coordinate)


@given(st.lists(place, min_size=3, max_size=7), place, st.floats(1e-3, 1e3))
def test_shares_of_convex_hulls_grow_with_the_disc_and_add_up(corners, centre, radius):
    hull = shapely.MultiPoint(corners).convex_hull
    if hull.geom_type != "Polygon" or hull.area < 1e-3:
        return
    shares = [share(hull, centre, r) for r in (radius / 2, radius, 2 * radius, 40)]
    assert shares == pytest.approx(sorted(shares), abs=1e-9)
    assert shares[-1] == 1
    left, right = (hull.intersection(shapely.box(*box)) for box in ((-9, -9, 1, 9), (1, -9, 9, 9)))
    halves = sum(share(half, centre, radius) * half.area for half in (left, right))
    assert shares[1] * hull.area == pytest.approx(halves, abs=1e-9)
    disc = shapely.Point(centre).buffer(radius, quad_segs=2048)
    assert shares[1] == pytest.approx(hull.intersection(disc).area / hull.area, rel=1e-5, abs=1e-5)


def test_a_small_polygon_on_the_rim_of_a_huge_disc_and_a_small_disc_on_a_long_edge_keep_their_digits():
    unit = shapely.Polygon([(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)])
    for radius in (1e3, 1e5, 1e7):  # the rim through the square bulges by 1 / 24 / radius
        assert share(unit, (-radius, 0), radius) == pytest.approx(0.5 - 1 / 24 / radius, rel=2e-14 * radius)
    wall = shapely.Polygon([(-3e4, -4e4), (3e4, 4e4), (-1e5, 4e4)])
    for radius in (1.0, 1e-3):
        expected = math.pi * radius**2 / 2 / wall.area
        assert share(wall, (0, 0), radius) == pytest.approx(expected, rel=1e-11)


@pytest.mark.parametrize("at_once", [1, 64])
def test_blocks_of_any_size_give_the_same_bits(monkeypatch, at_once):
    random = np.random.default_rng(9)
    areas = DiscAreas(Rings.of(np.array(layers.town(random, 60))))
    x, y, shapes = *random.uniform(0, 1000, (2, 2000)), random.integers(0, 60, 2000)
    radius = random.uniform(1, 300, 2000)
    once = areas.shares(x, y, shapes, radius)
    monkeypatch.setattr(edges_of, "AT_ONCE", at_once)
    assert areas.shares(x, y, shapes, radius).tobytes() == once.tobytes()
    assert areas.shares(x[::-1], y[::-1], shapes[::-1], radius[::-1])[::-1].tobytes() == once.tobytes()


def test_the_area_of_discs_and_rings():
    assert disc_area(2.0) == pytest.approx(math.pi * 4)
    assert disc_area(np.array([3.0, 5.0, 0.0]), np.array([0.0, 3.0, 0.0])) == pytest.approx(
        [9 * math.pi, 16 * math.pi, 0]
    )
