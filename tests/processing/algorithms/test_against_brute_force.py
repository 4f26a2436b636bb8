"""Random layers against the plainest possible code: one pair at a time, by QGIS' own distance."""

from __future__ import annotations

import math
import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qgis.core import NULL, QgsGeometry

from tests.processing.conftest import square

WEIGHTS = st.one_of(st.none(), st.integers(-5, 5), st.floats(-1e6, 1e6), st.just(0.1))


def brute_force(points, polygons, distance):
    """{type: [(sum, count) for each point]} for polygons of (wkt, type, weight); None where a point has no place."""
    shapes = [(wkt and QgsGeometry.fromWkt(wkt), kind, weight) for wkt, kind, weight in polygons]
    answers = {}
    for wanted in {kind for _, kind, _ in polygons if kind is not None}:
        answers[wanted] = []
        for point in points:
            place = point and QgsGeometry.fromWkt(point)
            near = [
                w
                for shape, kind, w in shapes
                if place and shape and kind == wanted and place.distance(shape) <= distance
            ]
            found = (math.fsum(w or 0 for w in near), len(near)) if place else (None, None)
            answers[wanted].append(found)
    return answers


def as_columns(outcome, kinds):
    return {
        kind: list(zip(outcome.column(f"polygon_type{kind}_Sum"), outcome.column(f"polygon_type{kind}_Count")))
        for kind in kinds
    }


def star(rng, x, y, radius):
    """A ring of 3 to 12 corners around x, y."""
    angles = sorted(rng.uniform(0, 2 * math.pi) for _ in range(rng.randint(3, 12)))
    corners = [
        (x + rng.uniform(0.3, 1) * radius * math.cos(a), y + rng.uniform(0.3, 1) * radius * math.sin(a)) for a in angles
    ]
    return "(" + ", ".join(f"{a!r} {b!r}" for a, b in [*corners, corners[0]]) + ")"


def test_random_polygons_and_points_agree_with_brute_force(make_layer, run):
    rng = random.Random(7)
    polygons = []
    for _ in range(150):
        rings = [
            star(rng, rng.uniform(0, 1000), rng.uniform(0, 1000), rng.uniform(5, 90)) for _ in range(rng.randint(1, 2))
        ]
        shape = "MULTIPOLYGON(" + ", ".join(f"({ring})" for ring in rings) + ")"
        polygons.append((shape, rng.randint(1, 4), rng.choice([None, rng.uniform(-9, 9), 0.1])))
    points = [f"POINT({rng.uniform(-50, 1050)!r} {rng.uniform(-50, 1050)!r})" for _ in range(300)]
    layer = make_layer(
        "MultiPolygon", ["k:integer", "w:double"], [(s, k, NULL if w is None else w) for s, k, w in polygons]
    )
    place = make_layer("Point", [], [(p,) for p in points])
    for distance in (0, 3, 55, 400):
        outcome = run(place, layer, TYPE_FIELD="k", WEIGHT_FIELD="w", DISTANCE=distance)
        assert as_columns(outcome, (1, 2, 3, 4)) == brute_force(points, polygons, distance)


@pytest.mark.promise("random")
@settings(
    max_examples=settings.default.max_examples * 2 // 5,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    points=st.lists(st.one_of(st.none(), st.tuples(st.integers(0, 30), st.integers(0, 30))), max_size=12),
    polygons=st.lists(
        st.tuples(
            st.one_of(st.none(), st.tuples(st.integers(0, 30), st.integers(0, 30), st.integers(1, 9))),
            st.one_of(st.none(), st.integers(-2, 2)),
            WEIGHTS,
        ),
        max_size=12,
    ),
    distance=st.one_of(st.integers(0, 40), st.floats(0, 1e3)),
)
def test_any_small_layers_agree_with_brute_force(make_layer, run, points, polygons, distance):
    places = [place and f"POINT({place[0]} {place[1]})" for place in points]
    shapes = [(shape and square(*shape), kind, weight) for shape, kind, weight in polygons]
    rows = [(s, NULL if k is None else k, NULL if w is None else w) for s, k, w in shapes]
    outcome = run(
        make_layer("Point", [], [(place,) for place in places]),
        make_layer("Polygon", ["k:integer", "w:double"], rows),
        TYPE_FIELD="k",
        WEIGHT_FIELD="w",
        DISTANCE=distance,
    )
    expected = brute_force(places, shapes, distance)
    assert as_columns(outcome, expected) == expected
    assert len(outcome.names) == 2 * len(expected)
