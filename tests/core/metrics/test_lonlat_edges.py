from __future__ import annotations

import numpy as np
import pytest
import shapely

from polyweight_plugin.core.metrics import lonlat_edges
from polyweight_plugin.core.metrics.lonlat_edges import Edges
from polyweight_plugin.core.metrics.nearest_place import squared_segment_distance
from tests.core.metrics.earths import ALL, NAMES, anywhere


def edges_of(*geometries) -> tuple[list, list]:
    edges, owner = lonlat_edges.of_geometries(np.array(geometries, object))
    columns = (edges.lon, edges.lat, edges.d_lon, edges.d_lat)
    return [tuple(row) for row in np.column_stack(columns).tolist()], owner.tolist()


def test_a_ring_ends_with_an_edge_that_goes_nowhere():
    assert edges_of(shapely.Polygon([(0, 0), (4, 0), (4, 3)])) == (
        [(0, 0, 4, 0), (4, 0, 0, 3), (4, 3, -4, -3), (0, 0, 0, 0)],
        [0, 0, 0, 0],
    )


def test_points_lines_holes_and_parts_keep_apart():
    hole = shapely.Polygon([(0, 0), (9, 0), (9, 9)], [[(5, 1), (7, 1), (7, 2)]])
    edges, owner = edges_of(
        shapely.Point(1, 2),
        shapely.MultiPoint([(3, 4), (3, 4)]),
        shapely.LineString([(0, 0), (1, 1)]),
        None,
        shapely.Polygon(),
        hole,
        shapely.MultiLineString([[(0, 0), (1, 1)], [(1, 1), (5, 5)]]),
        shapely.GeometryCollection([shapely.Point(8, 8), shapely.MultiPolygon([hole])]),
    )
    assert owner == [0, 1, 1, 2, 2, *[5] * 8, *[6] * 4, *[7] * 9]
    assert edges[:5] == [(1, 2, 0, 0), (3, 4, 0, 0), (3, 4, 0, 0), (0, 0, 1, 1), (1, 1, 0, 0)]
    ring = [(0, 0, 9, 0), (9, 0, 0, 9), (9, 9, -9, -9), (0, 0, 0, 0)]
    inner = [(5, 1, 2, 0), (7, 1, 0, 1), (7, 2, -2, -1), (5, 1, 0, 0)]
    assert edges[5:13] == ring + inner
    assert edges[13:17] == [(0, 0, 1, 1), (1, 1, 0, 0), (1, 1, 4, 4), (5, 5, 0, 0)]
    assert edges[17:] == [(8, 8, 0, 0), *ring, *inner]


def test_halves_are_the_same_edges():
    edges = Edges(*(np.array(of) for of in ([0.0, 170.0], [0.0, 80.0], [10.0, 20.0], [-4.0, 0.0])))
    halves = edges.halves()
    assert halves.lon.tolist() == [0, 5, 170, 180] and halves.lat.tolist() == [0, -2, 80, 80]
    assert halves.d_lon.tolist() == [5, 5, 10, 10] and halves.d_lat.tolist() == [-2, -2, 0, 0]


@pytest.mark.parametrize("ellipsoid", ALL, ids=NAMES)
def test_no_edge_departs_from_its_segment_by_more_than_the_bound(ellipsoid):
    random = np.random.default_rng(1)
    lon, lat = anywhere(random, 40_000)
    reach = 10.0 ** random.uniform(-5, 2.2, (2, 40_000)) * random.choice([-1, 1], (2, 40_000))
    reach[random.integers(0, 2, 10_000), np.arange(10_000)] = 0.0
    edges = Edges(lon, lat, reach[0], np.clip(lat + reach[1], -90, 90) - lat)
    start, end = edges.places(0.0, ellipsoid), edges.places(1.0, ellipsoid)
    bound = lonlat_edges.deviations(edges, ellipsoid)
    worst = np.zeros(len(lon))
    for t in np.linspace(0, 1, 33):
        squared, _ = squared_segment_distance(edges.places(t, ellipsoid), start, end - start)
        worst = np.maximum(worst, np.sqrt(squared))
    assert (worst <= bound + 5e-9 * ellipsoid.a / 6e6).all()
    some = bound > 1e-3
    assert np.median(worst[some] / bound[some]) > 0.2, "a bound, and not a mile off"


def test_edges_that_may_have_been_meant_to_go_the_other_way_round_are_counted():
    shapes = [
        shapely.box(170, -20, 190, -10),
        shapely.box(-180, -90, 180, -70),
        shapely.Polygon([(179, 0), (-179, 0), (-179, 1), (179, 1)]),
        shapely.LineString([(-90, 0), (90, 0)]),
        None,
    ]
    assert lonlat_edges.wide(np.array(shapes, object)) == 4
    assert lonlat_edges.wide(np.array(shapes[3:], object)) == 0
