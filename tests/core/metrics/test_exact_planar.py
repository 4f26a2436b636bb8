"""The limit itself counts, to the last bit: every answer is the one of rational arithmetic on the doubles given."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest
import shapely
from hypothesis import example, given
from hypothesis import strategies as st

from polyweight_plugin.core.metrics import edges as edges_of
from polyweight_plugin.core.metrics import exact_planar
from polyweight_plugin.core.metrics.rings import Rings
from tests.core import by_fractions

RANDOM = np.random.default_rng(88)
TRIPLES = [(3, 4, 5), (5, 12, 13), (8, 15, 17), (7, 24, 25), (20, 21, 29), (12, 35, 37), (9, 40, 41), (119, 120, 169)]
SLOPE = shapely.from_wkt("POLYGON ((0 0, 51 68, 0 68, 0 0))")
SQUARE = [(0, 0), (10, 0), (10, 10), (0, 10)]


def ask(place, shape, limit) -> bool:
    x, y = np.array([place], float).T
    return bool(exact_planar.within(Rings.of(np.array([shape])), x, y, np.zeros(1, np.int64), limit)[0])


def test_a_point_three_to_four_off_a_slanted_edge_is_within_the_limit_and_not_one_ulp_below():
    assert ask((21, 3), SLOPE, 15.0)
    assert not ask((21, 3), SLOPE, np.nextafter(15, 0))
    assert not shapely.dwithin(shapely.Point(21, 3), SLOPE, 15.0), "GEOS' own arithmetic refuses it"


def families(count: int):
    """(place, triangle, limit): a slanted edge that is met exactly, rotated and scaled by Pythagorean triples."""
    for _ in range(count):
        (a, b, c), (p, q, r) = (TRIPLES[i] for i in RANDOM.integers(0, len(TRIPLES), 2))
        dx, dy = a * p - b * q, a * q + b * p  # of length c * r
        scale = int(RANDOM.integers(1, 400)) * 2.0 ** int(RANDOM.integers(-12, 3))
        start = RANDOM.integers(-1000, 1000, 2) * scale + RANDOM.choice([0.0, 2.0**19, 5 * 2.0**20])
        foot, off = int(RANDOM.integers(1, 5)), int(RANDOM.integers(1, 9))
        end = start + np.array([dx, dy]) * float(RANDOM.integers(5, 50)) * scale
        place = start + (np.array([dx, dy]) * float(foot) + np.array([-dy, dx]) * float(off)) * scale
        behind = start + np.array([dy, -dx]) * 3.0 * scale
        yield tuple(place), shapely.Polygon([start, end, behind]), float(off * c * r * scale)


def test_pythagorean_families_are_met_exactly_and_missed_by_one_ulp():
    refused = accepted = 0
    for place, shape, limit in families(600):
        assert by_fractions.squared_distance(*place, shape) == Fraction(limit) ** 2
        below = float(np.nextafter(limit, 0))
        assert ask(place, shape, limit) and not ask(place, shape, below)
        refused += not shapely.dwithin(shapely.Point(place), shape, limit)
        accepted += shapely.dwithin(shapely.Point(place), shape, below)
    assert refused > 0 and accepted > 0, "what GEOS' arithmetic makes of them"


def test_all_at_once_they_are_decided_as_one_by_one():
    asked = list(families(500))
    places, shapes, limits = np.array([p for p, _, _ in asked]), [s for _, s, _ in asked], [d for _, _, d in asked]
    rings, row = Rings.of(np.array(shapes)), np.arange(len(asked))
    for limit, expected in ((np.array(limits), True), (np.nextafter(limits, 0), False)):
        assert (exact_planar.within(rings, places[:, 0], places[:, 1], row, limit) == expected).all()


def test_two_polygons_that_share_the_nearest_vertex_answer_alike():
    left = shapely.Polygon([(0.1, 0.2), (-7.3, -1.1), (-5.7, -8.9)])
    right = shapely.Polygon([(0.1, 0.2), (-3.3, -9.7), (-0.1, -5.3)])
    for _ in range(40):
        x, y = RANDOM.uniform(0.2, 9, 2)
        for limit in nearby(math.hypot(x - 0.1, y - 0.2)):
            answers = [ask((x, y), shape, limit) for shape in (left, right, shapely.Point(0.1, 0.2))]
            assert answers == [by_fractions.within(x, y, left, limit)] * 3


def nearby(limit: float) -> list[float]:
    """The doubles next to a limit, 0 or above."""
    values = [limit]
    for _ in range(3):
        values = [float(np.nextafter(values[0], -1)), *values, float(np.nextafter(values[-1], np.inf))]
    return [value for value in values if value >= 0]


whole = st.integers(-9, 9).map(float)
decimal = st.integers(-900, 900).map(lambda n: n / 100)
northing = st.integers(0, 900).map(lambda n: 5_123_456 + n / 100)
anything = st.floats(-1e13, 1e13, allow_nan=False)
tiny = st.floats(-1e-150, 1e-150, allow_nan=False)


def places(coordinate):
    return st.tuples(coordinate, coordinate)


def shapes(place):
    ring = st.lists(place, min_size=3, max_size=6)
    polygon = st.builds(shapely.Polygon, ring, st.lists(ring, max_size=2))
    line = st.lists(place, min_size=2, max_size=5).map(shapely.LineString)
    point = place.map(shapely.Point)
    several = st.lists(polygon, min_size=1, max_size=3).map(shapely.MultiPolygon)
    mixed = st.lists(st.one_of(polygon, line, point), min_size=1, max_size=3).map(shapely.GeometryCollection)
    return st.one_of(polygon, line, point, several, mixed)


def questions(coordinate):
    place = places(coordinate)
    return st.tuples(place, shapes(place))


kinds = [whole, decimal, northing, anything, tiny, st.one_of(whole, tiny), st.one_of(whole, decimal, anything)]


@given(st.one_of([questions(kind) for kind in kinds]))
@example(((0.0, 0.0), shapely.Polygon([(-1, -1), (1, 1), (5e-324, 9)])))
@example(((5.0, 5.0), shapely.Polygon(SQUARE, [[(20, 20), (30, 20), (30, 30)]])))
@example(((20.0, 25.0), shapely.Polygon(SQUARE, [[(20, 20), (30, 20), (30, 30)]])))
@example(((5.0, 5.0), shapely.Polygon(SQUARE, [[(4, 4), (6, 4), (6, 6), (4, 6)], [(4, 4), (9, 4), (9, 9)]])))
def test_any_shape_and_any_limit_near_the_distance_as_in_rational_arithmetic(question):
    (x, y), shape = question
    squared = by_fractions.squared_distance(x, y, shape)
    for limit in [0.0, *nearby(root(squared))]:
        assert ask((x, y), shape, limit) == (squared <= Fraction(limit) ** 2)


def root(squared: Fraction) -> float:
    """The square root, good to a few ulp for the smallest numbers too."""
    shift = 2 * max(0, (squared.denominator.bit_length() - squared.numerator.bit_length()) // 2) if squared else 0
    return math.ldexp(math.sqrt(squared * 2**shift), -(shift // 2))


@given(st.one_of([questions(kind) for kind in (whole, decimal, northing, anything)]))
def test_a_computed_distance_is_off_by_no_more_than_its_bound(question):
    (x, y), shape = question
    rings = Rings.of(np.array([shapely.boundary(shape) if shape.geom_type == "Polygon" else shape]))
    x, y, ring = np.full(len(rings.count), x), np.full(len(rings.count), y), np.arange(len(rings.count))
    edges = []
    for some in edges_of.rectangles(rings, x, y, ring):
        edges += np.column_stack(some.ends(np.arange(some.at_x[1:].size))).reshape(-1, 2, 2).tolist()
    lines = shapely.GeometryCollection([shapely.LineString(ends) for ends in edges])
    squared = by_fractions.squared_distance(x[0], y[0], lines)
    found = edges_of.squared_distance(rings, x[:1], y[:1], np.zeros(1, np.int64))
    bound = float(edges_of.error_bound(np.sqrt(found), rings.extent)[0])
    assert abs(float(np.sqrt(found)[0]) - root(squared)) <= bound


@pytest.mark.parametrize("limit", [math.nan, -1.0, -5e-324, -math.inf])
def test_nothing_is_within_a_limit_that_is_none(limit):
    assert not ask((5, 5), shapely.Polygon(SQUARE), limit)
    assert not ask((10, 5), shapely.Polygon(SQUARE), limit)


def test_everything_is_within_a_huge_limit_and_nothing_of_an_empty_shape():
    assert ask((5e12, 5), shapely.Polygon(SQUARE), 1.7e308)
    for empty in (shapely.Polygon(), None, shapely.MultiPolygon([shapely.Polygon()]), shapely.Point()):
        assert not ask((0, 0), empty, 1e300)


def test_a_grid_of_parcels_and_a_grid_of_points_a_round_distance_apart_counts_every_tie():
    corners = [(x, y) for x in range(0, 200, 20) for y in range(0, 200, 20)]
    rings = Rings.of(np.array([shapely.box(x, y, x + 10, y + 10) for x, y in corners]))
    x, y = (axis.ravel().astype(float) for axis in np.meshgrid(np.arange(-150, 350, 10), np.arange(-150, 350, 10)))
    place, shape = (axis.ravel() for axis in np.indices((len(x), len(corners))))
    (cx, cy) = np.array(corners, float).T
    across = np.maximum(np.maximum(cx[shape] - x[place], x[place] - cx[shape] - 10), 0)
    upward = np.maximum(np.maximum(cy[shape] - y[place], y[place] - cy[shape] - 10), 0)
    expected = across**2 + upward**2 <= 100.0**2  # whole numbers: exact
    assert (across**2 + upward**2 == 100.0**2).sum() == 1600
    np.testing.assert_array_equal(exact_planar.within(rings, x[place], y[place], shape, 100.0), expected)
    turned = Rings.of(
        np.array(
            [
                shapely.Polygon(
                    [(3 * a - 4 * b, 4 * a + 3 * b) for a, b in ((x, y), (x + 10, y), (x + 10, y + 10), (x, y + 10))]
                )
                for x, y in corners
            ]
        )
    )
    places = 3 * x[place] - 4 * y[place], 4 * x[place] + 3 * y[place]
    np.testing.assert_array_equal(exact_planar.within(turned, *places, shape, 500.0), expected)


@given(st.data())
def test_random_shapes_far_from_ties_answer_as_geos_answers(data):
    seed = data.draw(st.integers(0, 2**32))
    random = np.random.default_rng(seed)
    rings = [random.uniform(-9, 9, (int(random.integers(3, 9)), 2)) for _ in range(20)]
    shapes_ = np.array([shapely.Polygon(a, [b]) for a, b in zip(rings, rings[1:])])
    place, shape = (axis.ravel() for axis in np.indices((30, len(shapes_))))
    x, y = random.uniform(-15, 15, (2, 30))
    for limit in (0.0, 0.5, 3.0):
        expected = shapely.distance(shapely.points(x, y)[place], shapes_[shape]) <= limit
        found = exact_planar.within(Rings.of(shapes_), x[place], y[place], shape, limit)
        np.testing.assert_array_equal(found, expected)
