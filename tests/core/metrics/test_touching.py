from __future__ import annotations

import numpy as np
import pytest
import shapely

from polyweight_plugin.core.metrics.rings import Rings
from polyweight_plugin.core.metrics.touching import Touching

CAP = shapely.Polygon([(-180, 80), (-60, 78), (60, 79), (180, 80), (180, 90), (-180, 90)])
RING_AROUND_THE_POLE = shapely.Polygon(
    [(-180, 80), (-90, 80), (0, 80), (90, 80), (180, 80), (90, 79), (0, 79), (-90, 79)]
)


def touching(shapes) -> Touching:
    geometries = np.array(shapes, object)
    return Touching(geometries, shapely.bounds(geometries).T, shapely.get_num_coordinates(geometries))


def touch(shape: shapely.Geometry, *places: tuple[float, float]) -> list[bool]:
    lon, lat = np.array(places, float).T
    return touching([shape]).touches(lon, lat, np.zeros(len(lon), np.int64)).tolist()


def test_inside_and_on_the_rim_touch():
    square = shapely.box(0, 0, 10, 10)
    assert touch(square, (5, 5), (10, 5), (0, 0), (10.0001, 5), (5, -0.0001)) == [True, True, True, False, False]


@pytest.mark.parametrize("turn", [-720, -360, 0, 360, 720])
def test_whole_turns_change_nothing(turn):
    over = shapely.box(170 + turn, -5, 190 + turn, 5)
    assert (
        touch(over, (175, 0), (-175, 0), (180, 0), (-180, 0), (185, 0), (165, 0), (-165, 0)) == [True] * 5 + [False] * 2
    )
    assert touch(over, (170, 5), (-170, 5), (190, 5), (-190, 5)) == [True] * 4


def test_a_layer_from_0_to_360_meets_places_from_minus_180_to_180():
    assert touch(shapely.box(0, 0, 359.5, 1), (-0.25, 0.5), (-10, 0.5), (0, 0.5), (360, 1)) == [False, True, True, True]


def test_the_pole_touches_what_touches_its_latitude():
    assert touch(CAP, (0, 90), (12345, 90), (0, 89.9999), (179, 85), (180, 85), (0, 70)) == [True] * 5 + [False]
    assert touch(CAP, (0, -90)) == [False]
    assert touch(shapely.Point(33, -90), (0, -90), (33, -90), (33, -89.9)) == [True, True, False]


def test_a_ring_around_the_pole_that_does_not_go_there_holds_it_not():
    assert touch(RING_AROUND_THE_POLE, (0, 90), (0, 85), (0, 79.5)) == [False, False, True]


def test_lines_and_points_touch_where_they_are():
    assert touch(shapely.LineString([(0, 0), (10, 10)]), (5, 5), (5, 5.1), (365, 5)) == [True, False, True]
    assert touch(shapely.MultiPoint([(0, 0), (180, 3)]), (0, 0), (-180, 3), (1, 1)) == [True, True, False]


def test_without_turns_it_is_what_geos_says():
    random = np.random.default_rng(1)
    shapes = np.array([shapely.Point(*random.uniform(-8, 8, 2)).buffer(random.uniform(1, 5), 3) for _ in range(50)])
    lon, lat = random.integers(-10, 11, (2, 4000)).astype(float)
    which = random.integers(0, 50, 4000)
    expected = shapely.intersects(shapes[which], shapely.points(lon, lat))
    assert (touching(shapes).touches(lon, lat, which) == expected).all()
    assert 100 < expected.sum() < 3900


def test_the_rim_of_a_hole_outside_its_shell_touches_and_what_it_holds_does_not():
    shape = shapely.Polygon([(0, 0), (10, 0), (10, 10), (0, 10)], [[(30, 3), (40, 3), (40, 7), (30, 7)]])
    lon, lat = np.array([(5, 5), (30, 5), (35, 7), (35, 5), (20, 5), (395, 3)], float).T
    some = Touching(np.array([shape]), Rings.of(np.array([shape])).boxes.T, np.array([10]))
    assert some.touches(lon, lat, np.zeros(6, np.int64)).tolist() == [True, True, True, False, False, True]


def test_an_invalid_shape_of_many_vertices_answers_as_distances_do():
    ring = shapely.Point(0, 0).buffer(10, 40).exterior.coords
    broken = shapely.MultiPolygon([shapely.Polygon(ring), shapely.Polygon(ring)])
    assert not broken.is_valid
    assert touch(broken, (0, 0), (10, 0), (11, 0)) == [True, True, False]
