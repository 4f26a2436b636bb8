"""The whole search by true metres equals a look at every pair, wherever on the earth, and however polygons are cut."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from shapely import affinity

from polyweight_plugin.core import columns, job, summarize
from polyweight_plugin.core.index import large_polygons, polygon_index
from polyweight_plugin.core.index.hilbert import hilbert_order
from polyweight_plugin.core.metrics import choice, chord
from polyweight_plugin.core.metrics.frame import Frame
from polyweight_plugin.core.metrics.lonlat_shapes import LonLatShapes
from polyweight_plugin.core.question import Question
from tests.core import layers
from tests.core.metrics.earths import ALL, EARTH, NAMES, anywhere, distance, moved

CAP = shapely.Polygon([(-180, 70), (-90, 75), (0, 68), (90, 77), (180, 70), (180, 90), (-180, 90)])
ANTARCTICA = shapely.Polygon(
    [(-180, -78), *((lon, -70 + 5 * np.sin(lon)) for lon in range(-170, 180, 10)), (180, -78), (180, -90), (-180, -90)]
)
RUSSIA = shapely.MultiPolygon(
    [
        shapely.Polygon([(28, 55), (40, 45), (130, 43), (180, 65), (180, 70), (100, 77), (30, 69)]),
        shapely.Polygon([(-180, 65), (-170, 66), (-180, 70)]),
    ]
)
FIJI = shapely.box(176, -20, 182, -15)
SHAPES = [CAP, ANTARCTICA, RUSSIA, FIJI, shapely.box(350, 10, 365, 20)]


def ask(xy, shapes, *distances: float, ellipsoid=EARTH, types=None, reach=None, offsets=None, **more):
    """(count, nearest), each (types, distances, points), of single points in the order of the curve."""
    among = layers.polygons(shapes, types)
    question = layers.question(among, *distances, statistics=("count", "nearest"), ellipsoid=ellipsoid, **more)
    setup = job.setup(among, question)
    if reach is not None:
        setup["reach"] = np.asarray(reach, float)
    batch = {"xy": np.ascontiguousarray(xy, float)}
    if offsets is not None:
        batch["offsets"] = np.asarray(offsets, np.int64)
    answer = columns.answer(question, summarize.prepare(setup)(batch))
    shape = among.type_count, len(distances), -1
    return tuple(
        np.array([values for column, values in zip(answer.columns, answer.values) if column.statistic == of]).reshape(
            shape
        )
        for of in ("count", "nearest")
    )


def pair_by_pair(xy, shapes, farthest: float, ellipsoid=EARTH) -> np.ndarray:
    """Metres, (points, shapes): each shape alone, inside asked at every turn; infinite surely beyond farthest."""
    lon, lat = np.ascontiguousarray(np.asarray(xy, float).T)
    frame, zeros = Frame(ellipsoid), np.zeros(len(lon), np.int64)
    lonlat, place = np.array([lon, lat]), frame.places(lon, lat)
    metres = np.full((len(lon), len(shapes)), np.inf)
    for column, shape in enumerate(shapes):
        alone = LonLatShapes(np.array([shape]), np.array([shape.bounds]).T, frame)
        near = np.flatnonzero(chord.bounds(np.sqrt(alone.bounds(place, zeros)[0]), ellipsoid)[0] <= farthest + 1e-3)
        metres[near, column] = alone.distances(lonlat[:, near], place[:, near], zeros[near])
        for turn in (-360, 0, 360):
            metres[shapely.intersects_xy(shape, lon + turn, lat), column] = 0
        south, north = shape.bounds[1::2]
        metres[((lat == 90) & (north == 90)) | ((lat == -90) & (south == -90)), column] = 0
    return metres


def world(random, count):
    """(xy, shapes): all kinds, some at poles and on the antimeridian, and points in and around them, along a curve."""
    shapes = list(SHAPES)
    for number in range(count):
        lon, lat = (of[0] for of in anywhere(random, 1))
        lat = (lat, lat, 90 - 10 ** random.uniform(-3, 1), 10 ** random.uniform(-3, 1) - 90)[number % 4]
        lon = 180.0 if number % 5 == 0 else lon
        size = 10 ** random.uniform(-3, 1.2)
        star = layers.star(random, lon, lat, size, int(random.integers(3, 40)))
        star = shapely.transform(star, lambda xy: np.column_stack([xy[:, 0], np.clip(xy[:, 1], -90, 90)]))
        if not star.is_valid:
            star = shapely.make_valid(star)
        elif number % 6 == 1:
            star = shapely.boundary(star)
        elif number % 6 == 2:
            star = shapely.MultiPoint(shapely.get_coordinates(star))
        elif number % 6 == 3:
            star = shapely.MultiPolygon([star, affinity.translate(star, 3 * size, 0)])
        elif number % 6 == 4:
            star = shapely.Polygon(star.exterior, [affinity.scale(star, 0.3, 0.3).exterior.coords])
        shapes.append(star)
    at = np.array([shapely.get_coordinates(shapes[i])[0] for i in random.integers(0, len(shapes), 60)])
    near = at + random.normal(0, 0.1, at.shape)
    lon, lat = anywhere(random, 100)
    xy = np.concatenate([at, near, np.column_stack([lon, lat])])
    xy[:, 1] = np.clip(xy[:, 1], -90, 90)
    return xy[hilbert_order(*np.ascontiguousarray(xy.T))], shapes


@pytest.fixture(params=["each", "cut up"])
def however_cut(request, monkeypatch):
    """Polygons looked at one by one, or cut into sequences of edges."""
    if request.param == "cut up":
        monkeypatch.setattr(polygon_index, "LARGE", 4)
        monkeypatch.setattr(large_polygons, "GROUP", 16)


@pytest.mark.usefixtures("however_cut")
@pytest.mark.parametrize("ellipsoid", ALL, ids=NAMES)
def test_every_pair_on_every_planet_is_decided_as_it_is_alone(ellipsoid):
    xy, shapes = world(np.random.default_rng(1), 30 if ellipsoid is EARTH else 12)
    size = ellipsoid.a / EARTH.a
    metres = pair_by_pair(xy, shapes, 3e5 * size, ellipsoid)
    for radii in ([0.0], [1.0], [300 * size, 25_000 * size, 3e5 * size]):
        count, nearest = ask(xy, shapes, *radii, ellipsoid=ellipsoid)
        for which, radius in enumerate(radii):
            assert (count[0, which] == (metres <= radius).sum(axis=1)).all()
            least = metres.min(axis=1)
            np.testing.assert_array_equal(nearest[0, which][least <= radius], least[least <= radius])


@pytest.mark.parametrize("radius", [4e6, 1.2e7, 1.95e7])
def test_far_across_the_earth_too(radius):
    xy, shapes = world(np.random.default_rng(2), 15)
    count, _ = ask(xy[::8], shapes, radius)
    assert (count[0, 0] == (pair_by_pair(xy[::8], shapes, radius) <= radius).sum(axis=1)).all()


@pytest.mark.usefixtures("however_cut")
def test_the_judge_is_geographiclib():
    random = np.random.default_rng(3)
    lon, lat = anywhere(random, 12)
    lat = np.clip(lat, -89.5, 89.5)
    shapes = [
        affinity.scale(layers.star(random, x, y, 0.3, 6), min(1 / np.cos(np.radians(y)), 20), 1)
        for x, y in zip(lon, lat)
    ]
    shapes = [shapely.transform(s, lambda xy: np.column_stack([xy[:, 0], np.clip(xy[:, 1], -90, 90)])) for s in shapes]
    xy = np.column_stack(moved(lon, lat, random.uniform(0, 360, 12), random.uniform(0, 90_000, 12)))
    expected = np.array([distance(*place, shape) for place, shape in zip(xy, shapes)])
    _, nearest = ask(xy, shapes, 1e6, types=np.arange(12))
    np.testing.assert_allclose(nearest[np.arange(12), 0, np.arange(12)], expected, rtol=0, atol=3e-8)
    count, _ = ask(xy, shapes, *np.sort(np.r_[expected + 1e-7, np.maximum(expected - 1e-7, 0)]), types=np.arange(12))
    assert (np.sort(count[np.arange(12), :, np.arange(12)].sum(axis=1)) > 0).all()


@pytest.mark.usefixtures("however_cut")
@pytest.mark.parametrize("change", ["turned", "whole turn", "mirrored", "denser", "cut at the antimeridian"])
def test_what_changes_nothing_on_the_earth_changes_no_answer(change):
    random = np.random.default_rng(4)
    xy, shapes = world(random, 30)
    shapes = [shape for shape in shapes if shape.geom_type.endswith("Polygon")]
    radius = 20_123.4567
    before, _ = ask(xy, shapes, radius)
    other, moved_xy = shapes, xy.copy()
    if change == "turned":
        moved_xy[:, 0] += 77.25
        other = [affinity.translate(shape, 77.25) for shape in shapes]
    elif change == "whole turn":
        moved_xy[::2, 0] += 360
        other = [affinity.translate(shape, 360 * (i % 3 - 1)) for i, shape in enumerate(shapes)]
    elif change == "mirrored":
        moved_xy[:, 1] *= -1
        other = [affinity.scale(shape, 1, -1, origin=(0, 0)) for shape in shapes]
    elif change == "denser":
        other = [shapely.segmentize(shape, 5.0) for shape in shapes]
    else:
        halves = [shapely.box(-540, -90, -180, 90), shapely.box(-180, -90, 180, 90), shapely.box(180, -90, 540, 90)]
        other = [
            shapely.MultiPolygon(
                [
                    part
                    for half, turn in zip(halves, (360, 0, -360))
                    for part in shapely.get_parts(affinity.translate(shapely.intersection(shape, half), turn))
                    if part.geom_type == "Polygon" and not part.is_empty
                ]
            )
            for shape in shapes
        ]
    after, _ = ask(moved_xy, other, radius)
    assert (before == after).all()
    assert before.sum() > 50


@pytest.mark.usefixtures("however_cut")
def test_of_a_multipoint_the_nearest_part_counts():
    random = np.random.default_rng(5)
    xy, shapes = world(random, 30)
    offsets = np.r_[0, np.sort(random.choice(np.arange(1, len(xy)), 60, replace=False)), len(xy)]
    metres = np.minimum.reduceat(pair_by_pair(xy, shapes, 2e5), offsets[:-1], axis=0)
    for radius in (0.0, 5000.0, 2e5):
        count, nearest = ask(xy, shapes, radius, offsets=offsets)
        assert (count[0, 0] == (metres <= radius).sum(axis=1)).all()
        least = metres.min(axis=1)
        np.testing.assert_array_equal(nearest[0, 0][least <= radius], least[least <= radius])


@pytest.mark.usefixtures("however_cut")
def test_each_polygon_may_have_a_reach_of_its_own():
    random = np.random.default_rng(6)
    xy, shapes = world(random, 30)
    reach = 10 ** random.uniform(0, 5.5, len(shapes))
    reach[:4] = 0.0, -1.0, np.nan, 1e3
    count, _ = ask(xy, shapes, float(np.nanmax(reach)), reach=reach, reach_of="polygon")
    with np.errstate(invalid="ignore"):
        assert (count[0, 0] == (pair_by_pair(xy, shapes, 4e5) <= reach).sum(axis=1)).all()


def test_batches_do_not_change_a_bit():
    xy, shapes = world(np.random.default_rng(7), 40)
    whole = ask(xy, shapes, 3e4, 3e5)
    for size in (7, 100):
        cut = [ask(xy[start : start + size], shapes, 3e4, 3e5) for start in range(0, len(xy), size)]
        for one, other in zip(whole, zip(*cut)):
            assert one.tobytes() == np.concatenate(other, axis=2).tobytes()


def test_at_distance_0_it_is_what_geos_calls_intersecting():
    xy, shapes = world(np.random.default_rng(8), 60)
    xy = xy[np.abs(xy[:, 1]) < 90]
    inland = [shape for shape in shapes if shape.bounds[0] >= -180 and shape.bounds[2] < 180 and shape is not RUSSIA]
    xy = xy[np.abs(xy[:, 0]) < 180]
    count, nearest = ask(xy, inland, 0.0)
    expected = shapely.intersects(shapely.points(xy)[:, np.newaxis], np.array(inland)[np.newaxis]).sum(axis=1)
    assert (count[0, 0] == expected).all() and expected.sum() > 40
    assert (nearest[0, 0][expected > 0] == 0).all()


def test_what_lies_beyond_a_pole_is_no_place():
    shapes = [shapely.box(0, 80, 10, 91), shapely.box(0, 80, 10, 85), shapely.box(4000, 0, 4001, 1)]
    count, _ = ask([(5.0, 82.0)], shapes, 1e7, types=[0, 1, 2])
    assert count[:, 0, 0].tolist() == [0, 1, 0]


def test_the_question_knows_its_ellipsoid_after_it_was_sent():
    question = Question(1, (5.0,), ellipsoid=EARTH)
    assert Question.from_array(question.to_array()).ellipsoid == EARTH
    assert choice.metric_of(question).ellipsoid == EARTH
