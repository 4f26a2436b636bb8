"""Shares of areas in reach, against brute force pair by pair."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import shapely

from polyweight_plugin.core.model import Points
from tests.core import layers
from tests.core.test_statistics import answer, spots


@pytest.mark.parametrize("rings", [False, True])
@pytest.mark.parametrize("share", [1, 2])
def test_area_shares(share, rings):
    random = np.random.default_rng(15)
    shapes = [shape for shape in layers.town(random, 40) if shape.is_valid]
    among = layers.polygons(shapes, np.zeros(len(shapes)), random.uniform(1, 2, len(shapes)))
    points, radii = spots(16, 15), (100.0, 250.0)
    found = answer(points, among, layers.question(among, *radii, statistics=("sum",), share=share, rings=rings))
    for row, place in enumerate(shapely.points(points.xy)):
        discs = [place.buffer(radius, quad_segs=500) for radius in radii]
        for number, disc in enumerate(discs):
            region = disc.difference(discs[0]) if rings and number else disc
            expected = sum(w * region.intersection(s).area / s.area for w, s in zip(among.weights, shapes))
            if share == 2:
                expected /= region.area
            assert found.values[number][row] == pytest.approx(expected, rel=2e-5, abs=1e-7)


RING_STATISTICS = ("sum", "count", "mean", "minimum", "maximum", "nearest")


@pytest.mark.parametrize("share", [1, 2])
def test_in_a_ring_there_is_what_begins_there_or_has_a_share_there_and_nothing_else(share):
    """Two polygons, two points: the triangle ends within the inner disc of one, though its box does not."""
    within = shapely.Polygon([(6, 6), (7, 6), (6, 7)])  # its corners are at most 9.22 away, that of its box 9.90
    across = shapely.box(8, -1, 14, 1)
    among = layers.polygons([within, across], None, [3.0, 5.0])
    points = Points(np.array([[0.0, 0.0], [400.0, 0.0]]))
    asked = layers.question(among, 9.5, 20, statistics=RING_STATISTICS, share=share, rings=True, null_sums=True)
    found = answer(points, among, asked)
    inner = shapely.Point(0, 0).buffer(9.5, quad_segs=20_000).intersection(across).area / across.area
    disc, ring = (1.0, 1.0) if share == 1 else (np.pi * 9.5**2, np.pi * (400 - 9.5**2))
    near, far = 5 * inner / disc, 5 * (1 - inner) / ring
    whole = 3 / disc
    expected = [near + whole, 2, (near + whole) / 2, min(near, whole), max(near, whole), 8.0]
    expected += [far, 0, far, far, far, None]
    for value, missing, wanted in zip(found.values, found.missing, expected):
        assert (missing is not None and bool(missing[0])) == (wanted is None)
        assert wanted is None or value[0] == pytest.approx(wanted, rel=1e-7)
    assert [bool(missing[1]) for missing in found.missing if missing is not None] == [True] * 10


def test_a_sum_is_there_where_a_polygon_without_weight_has_its_share():
    among = replace(layers.polygons([shapely.box(8, -1, 14, 1)], None, [0.0]), has_weight=np.zeros(1, bool))
    asked = layers.question(among, 9.5, 20, 40, statistics=("sum", "mean"), share=1, rings=True, null_sums=True)
    found = answer(Points(np.zeros((1, 2))), among, asked)
    assert [missing.tolist() for missing in found.missing] == [[False], [True], [False], [True], [True], [True]]


@pytest.mark.parametrize("reach_of", ["point", "polygon"])
@pytest.mark.parametrize("share", [1, 2])
def test_area_shares_of_discs_that_differ(share, reach_of):
    random = np.random.default_rng(21)
    shapes = [shape for shape in layers.town(random, 40) if shape.is_valid]
    among = layers.polygons(shapes, np.zeros(len(shapes)), random.uniform(1, 2, len(shapes)))
    points, unit = spots(22, 15), 2.0
    if reach_of == "point":
        points = replace(points, reach=random.choice([0.0, -1.0, 50.0, 250.0], len(points)))
    else:
        among = replace(among, reach=random.choice([0.0, -1.0, 50.0, 250.0], len(among)))
    asked = layers.question(among, 250, statistics=("sum", "maximum"), share=share, reach_of=reach_of, unit=unit)
    found = answer(points, among, asked)
    for row, place in enumerate(shapely.points(points.xy)):
        parts = [0.0]
        for polygon, shape in enumerate(shapes):
            radius = points.reach[row] if reach_of == "point" else among.reach[polygon]
            if radius > 0:
                disc = place.buffer(radius, quad_segs=4000)
                part = among.weights[polygon] * disc.intersection(shape).area / shape.area
                parts.append(part / (disc.area / unit**2) if share == 2 else part)
        assert found.values[0][row] == pytest.approx(sum(parts), rel=2e-5, abs=1e-7)
        assert found.values[1][row] == pytest.approx(max(parts), rel=2e-5, abs=1e-7)
