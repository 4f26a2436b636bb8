from __future__ import annotations

import numpy as np
import pytest
import shapely
from geographiclib.geodesic import Geodesic
from shapely import affinity

from polyweight_plugin.core.metrics import chord
from polyweight_plugin.core.metrics.frame import Frame
from polyweight_plugin.core.metrics.lonlat_shapes import LonLatShapes
from tests.core import layers
from tests.core.metrics.earths import ALL, EARTH, NAMES, distance, geodesic, moved


def shapes_of(geometries, ellipsoid=EARTH) -> LonLatShapes:
    geometries = np.array(geometries, object)
    bounds = shapely.bounds(geometries)
    return LonLatShapes(geometries, bounds.T, Frame.around(ellipsoid, bounds))


def both(shapes: LonLatShapes, lon, lat) -> tuple[np.ndarray, np.ndarray]:
    """Places in degrees, and along the axes of the shapes' frame."""
    lonlat = np.array([lon, lat], float)
    return lonlat, shapes._frame.places(*lonlat)


def measured(lon, lat, geometries, ellipsoid=EARTH) -> np.ndarray:
    """From the place to the rim of the shape beside it."""
    shapes = shapes_of(geometries, ellipsoid)
    return shapes.distances(*both(shapes, lon, lat), np.arange(len(geometries)))


def rim(shape: shapely.Geometry) -> shapely.Geometry:
    return shapely.boundary(shape) if shape.geom_type.endswith("Polygon") else shape


def scenes(random, count, ellipsoid=EARTH, smallest=1.0, largest=6.5, beyond=3.0):
    """(lon, lat, shape): shapes of all kinds of 10**smallest to 10**largest metres, places around them."""
    made = []
    metres_of_degree = np.pi / 180 * ellipsoid.a
    for number in range(count):
        size = 10 ** random.uniform(smallest, largest) * ellipsoid.a / EARTH.a
        lat = random.choice([random.uniform(-75, 75), 90 - 10 ** random.uniform(-4, 1), random.uniform(-90, -89)])
        lon = random.choice([random.uniform(-180, 180), 180.0, -179.99])
        shape = layers.star(random, 0, 0, min(size / metres_of_degree, 80), int(random.integers(3, 9)))
        stretch = min(1 / np.cos(np.radians(lat)), 170 / max(shape.bounds[2] - shape.bounds[0], 1e-9))
        shape = affinity.translate(affinity.scale(shape, stretch, 1, origin=(0, 0)), lon, lat)
        shape = shapely.transform(shape, lambda xy: np.column_stack([xy[:, 0], np.clip(xy[:, 1], -90, 90)]))
        kind = number % 4
        if kind == 1:
            shape = shape.exterior
        elif kind == 2:
            shape = shapely.MultiPoint(shapely.get_coordinates(shape))
        to_lon, to_lat = moved([lon], [lat], [random.uniform(0, 360)], [size * random.uniform(0, beyond)], ellipsoid)
        made.append((float(to_lon[0]), float(to_lat[0]), shape))
    return made


@pytest.mark.parametrize("ellipsoid", ALL, ids=NAMES)
def test_distances_are_those_of_golden_section_with_geographiclib(ellipsoid):
    """Small and large shapes, everywhere, from places near and far: never off by more than is promised."""
    made = scenes(np.random.default_rng(1), 48, ellipsoid)
    found = measured(*zip(*((lon, lat) for lon, lat, _ in made)), [rim(shape) for _, _, shape in made], ellipsoid)
    expected = np.array(
        [
            distance(lon, lat, shapely.boundary(shape) if shape.geom_type == "Polygon" else shape, ellipsoid)
            for lon, lat, shape in made
        ]
    )
    size = max(ellipsoid.a / EARTH.a, 1.0)
    flatter = ((1 - (ellipsoid.b / ellipsoid.a) ** 2) / (1 - (EARTH.b / EARTH.a) ** 2)) ** 2
    grown = 4e-34 * expected**5 * flatter / (ellipsoid.a / EARTH.a) ** 4
    allowed = np.minimum(grown, 1e-6 * size) + 1e-8 * size
    assert (np.abs(found - expected) <= allowed + (3e-11 * expected if ellipsoid.a > 1e7 else 0)).all()


def azimuthal(lon: float, lat: float, line: shapely.Geometry, parts: int) -> shapely.Geometry:
    """The line in the azimuthal equidistant projection around a place, with so many vertices to an edge."""
    dense = shapely.get_coordinates(line)
    steps = np.linspace(0, 1, parts, endpoint=False)[:, np.newaxis]
    dense = np.concatenate([*(a + steps * (b - a) for a, b in zip(dense[:-1], dense[1:])), dense[-1:]])
    plane = []
    for x, y in dense:
        way = Geodesic.WGS84.Inverse(lat, lon, y, x, Geodesic.DISTANCE | Geodesic.AZIMUTH)
        azimuth = np.radians(way["azi1"])
        plane.append((way["s12"] * np.sin(azimuth), way["s12"] * np.cos(azimuth)))
    return shapely.LineString(plane)


def test_distances_are_those_of_the_azimuthal_equidistant_projection_around_the_place():
    random = np.random.default_rng(2)
    for lon, lat, shape in scenes(random, 24, smallest=2, largest=5.3, beyond=1.5)[::4]:
        ring = shape.exterior
        planar = shapely.distance(azimuthal(lon, lat, ring, 400), shapely.Point(0, 0))
        assert measured([lon], [lat], [ring])[0] == pytest.approx(planar, rel=1e-5, abs=1e-3)


@pytest.mark.parametrize("turned", [-360.0, 360.0, 33.25, 720.0])
def test_neither_turning_the_earth_nor_mirroring_it_changes_a_distance(turned):
    made = scenes(np.random.default_rng(3), 60)
    lon, lat, shapes = (list(of) for of in zip(*made))
    found = measured(lon, lat, shapes)
    np.testing.assert_allclose(
        measured(np.array(lon) + turned, lat, [affinity.translate(shape, turned) for shape in shapes]),
        found,
        rtol=1e-13,
        atol=5e-8,
    )
    mirrored = [affinity.scale(shape, 1, -1, origin=(0, 0)) for shape in shapes]
    np.testing.assert_allclose(measured(lon, -np.array(lat), mirrored), found, rtol=1e-13, atol=2e-8)


def test_more_vertices_on_its_edges_do_not_change_a_shape():
    made = scenes(np.random.default_rng(4), 60, largest=6.2)
    lon, lat, shapes = (list(of) for of in zip(*made))
    shapes = [rim(shape) for shape in shapes]
    denser = [shapely.segmentize(shape, max(shape.length / 50, 1e-9)) for shape in shapes]
    np.testing.assert_allclose(measured(lon, lat, denser), measured(lon, lat, shapes), rtol=1e-13, atol=3e-7)


def test_the_antimeridian_and_whole_turns_do_not_matter():
    over = shapely.LineString([(170, 10), (190, 14)])
    cut = shapely.MultiLineString([[(170, 10), (180, 12)], [(-180, 12), (-170, 14)]])
    places = [(179.9, 12.5), (-179.9, 11), (-160, 20), (165, 10), (180, 12)]
    for lon, lat in places:
        one, other = measured([lon, lat * 0 + lon], [lat, lat], [over, cut])
        assert one == pytest.approx(other, abs=1e-8)
    assert measured([-180.0], [12.0], [over])[0] < 1e-8


def test_hand_worked_distances():
    """A minute of latitude at 45 degrees is 1852.2 m; a degree of longitude at the equator is 2 pi a / 360."""
    degree = 2 * np.pi * EARTH.a / 360
    assert measured([0.0], [0.0], [shapely.LineString([(1, -1), (1, 1)])])[0] == pytest.approx(degree, abs=1e-6)
    north = measured([7.0], [45.0], [shapely.Point(7, 45 + 1 / 60)])[0]
    assert north == pytest.approx(1852.2, abs=0.1)
    parallel = shapely.LineString([(-60, 60), (60, 60)])
    quarter = measured([0.0], [90.0], [parallel])[0]
    assert quarter == pytest.approx(float(geodesic(0, 90, 0, 60)), abs=1e-6), "a parallel is equally far from its pole"


def test_a_place_at_the_pole_is_as_far_from_everything_as_any_number_of_its_longitude_says():
    shape = shapely.LineString([(10, 80), (50, 84)])
    found = measured([0.0, 77.0, -180.0], [90.0] * 3, [shape] * 3)
    assert len(set(found.tolist())) == 1
    assert found[0] == pytest.approx(float(geodesic(0, 90, 50, 84)), abs=1e-8)


@pytest.mark.parametrize("reach", [1.0, 300.0, 2e4, 1e6, 7e6])
def test_what_is_decided_without_measuring_is_decided_rightly(reach):
    random = np.random.default_rng(5)
    made = scenes(random, 400, smallest=0, beyond=1 + reach / 1e4)
    lon, lat, shapes = (list(of) for of in zip(*made))
    ready = shapes_of([rim(shape) for shape in shapes])
    lonlat, place = both(ready, lon, lat)
    pairs = np.arange(len(lon))
    near = ready.distances(lonlat, place, pairs) <= reach
    assert (ready.within(lonlat, place, pairs, np.full(len(lon), reach)) == near).all()
    surely_in, surely_out = chord.limits(np.array(reach), EARTH)
    lower, upper = ready.bounds(place, pairs)
    assert near[np.sqrt(upper) < surely_in].all()
    assert not near[np.sqrt(lower) > surely_out].any()


@pytest.mark.parametrize("batch", [1, 7, 64])
def test_a_distance_has_the_same_bits_whichever_pairs_are_asked_with_it(batch):
    made = scenes(np.random.default_rng(6), 200, largest=6.9)
    shapes = shapes_of([shape for _, _, shape in made])
    lonlat, place = both(shapes, *zip(*(scene[:2] for scene in made)))
    whole = shapes.distances(lonlat, place, np.arange(200))
    order = np.random.default_rng(7).permutation(200)
    found = np.empty(200)
    for start in range(0, 200, batch):
        some = order[start : start + batch]
        found[some] = shapes.distances(lonlat[:, some], place[:, some], some)
    assert found.tolist() == whole.tolist()
