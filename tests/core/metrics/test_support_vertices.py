"""Support vertices bound every distance, of invalid shapes too, and are safe across threads."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from polyweight_plugin.core.metrics.rings import Rings
from polyweight_plugin.core.metrics.support_vertices import SECTORS, SupportVertices
from tests.core import layers

DISC = shapely.Point(0, 0).buffer(10)
INVALID = [
    shapely.MultiPolygon([DISC, shapely.Point(6, 0).buffer(10)]),
    shapely.Polygon(DISC.exterior, [shapely.Point(8, 0).buffer(6).exterior]),
    shapely.Polygon(DISC.exterior, [shapely.Point(x, 0).buffer(4).exterior for x in (-2, 2)]),
    shapely.Polygon([(0, 0), (10, 10), (10, 0), (0, 10)]),
]


def support_vertices(shapes) -> SupportVertices:
    rings = Rings.of(np.array(shapes))
    return SupportVertices(rings, rings.boxes[:, :2].T, rings.boxes[:, 2:].T)


@pytest.mark.parametrize("farthest", [0.0, 1e9])
def test_bounds_enclose_the_squared_distance(farthest):
    random = np.random.default_rng(5)
    lines = [
        shapely.LineString(random.uniform(0, 50, (9, 2))),
        shapely.Point(3, 4),
        shapely.MultiPoint([(0, 0), (9, 9)]),
    ]
    shapes = np.array([*layers.town(random, 60, 100.0), *INVALID, *lines])
    places = random.uniform(-50, 150, (400, 2))
    place, shape = (grid.ravel() for grid in np.indices((len(places), len(shapes))))
    lower, upper = support_vertices(shapes).bounds(*places[place].T, shape, farthest)
    distance = shapely.distance(shapely.points(places)[place], shapes[shape])
    assert (lower <= distance**2 + 1e-9).all()
    assert (upper >= distance**2 - 1e-9 * (upper > 0)).all() or (distance[upper < 0] == 0).all()
    assert (distance[upper < 0] == 0).all()
    assert (upper[upper >= 0] >= (distance**2)[upper >= 0] - 1e-9).all()


def test_on_small_shapes_they_are_tight():
    square = support_vertices([shapely.box(-1, -1, 1, 1)])
    lower, upper = square.bounds(np.array([101.0]), np.array([1.0]), np.zeros(1, np.int64), 1e9)
    assert np.sqrt(lower[0]) == pytest.approx(100, abs=0.5)
    assert np.sqrt(upper[0]) == pytest.approx(100, abs=0.5)


@pytest.mark.parametrize("shape", INVALID)
def test_invalid_polygons_are_never_asked_what_geos_raises_on(monkeypatch, shape):
    def refuse(*given):
        raise shapely.errors.GEOSException("TopologyException: side location conflict")

    for predicate in ("intersects", "contains", "covers", "within", "disjoint", "relate"):
        monkeypatch.setattr(shapely, predicate, refuse)
    some = support_vertices([shape])
    _, upper = some.bounds(np.array([0.0]), np.array([0.0]), np.zeros(1, np.int64), 0.0)
    assert upper[0] >= -100


class WrittenOnce(np.ndarray):
    """An array that refuses to be told two values for one place at once: in between, another thread could read."""

    def __setitem__(self, places, values):
        assert len(np.unique(places)) == np.size(places)
        super().__setitem__(places, values)


def test_no_number_is_written_twice_where_several_vertices_are_outermost():
    ties = support_vertices([shapely.box(-1, -1, 1, 1), DISC, shapely.box(0, 0, 5, 0.1)])
    for name in ("x", "y", "support"):
        setattr(ties, name, getattr(ties, name).view(WrittenOnce))
    shapes = np.arange(3)
    ties.complete(shapes, 0.0)
    x, y = (np.asarray(values).reshape(-1, SECTORS) for values in (ties.x, ties.y))
    corners = {(1.0, 1.0), (1.0, -1.0), (-1.0, 1.0), (-1.0, -1.0)}
    assert set(zip(x[0].tolist(), y[0].tolist())) <= corners, "x and y are of one vertex"
