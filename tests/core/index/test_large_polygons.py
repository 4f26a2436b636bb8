"""Large polygons answer as small ones do, whatever their rings and parts are."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
import shapely

from polyweight_plugin.core.index import polygon_index
from polyweight_plugin.core.model import Points
from tests.core import layers
from tests.core.test_summarize import ask


def disc(x: float, radius: float = 10.0, vertices: int = 3000) -> shapely.Polygon:
    angle = np.linspace(0, 2 * np.pi, vertices, endpoint=False)
    return shapely.Polygon(np.column_stack([x + radius * np.cos(angle), radius * np.sin(angle)]))


def with_empty_parts(polygon: shapely.Polygon, before: int, after: int) -> shapely.MultiPolygon:
    empty = ["EMPTY"]
    return shapely.from_wkt(f"MULTIPOLYGON ({', '.join(empty * before + [polygon.wkt[8:]] + empty * after)})")


def test_an_empty_part_does_not_shift_the_insides_of_other_polygons():
    among = layers.polygons([with_empty_parts(disc(0), 1, 0), disc(100)], [0, 1])
    assert ask(layers.points((100, 0), (0, 0)), among, 1).counts.tolist() == [[0, 1], [1, 0]]


def test_lines_of_a_group_do_not_shift_the_insides_of_its_polygons():
    along = np.linspace(-1, 1, 3000)
    shapes = [
        disc(x, 6) if x % 20 else shapely.LineString(np.column_stack([x + along, along])) for x in range(30, 230, 10)
    ]  # wherever the order of neighbours begins, some discs come after some lines
    among = layers.polygons(shapes, np.arange(len(shapes)))
    spots = np.column_stack([np.arange(25.0, 235.0, 5.0), np.full(42, 0.0)])
    expected = np.column_stack([shapely.dwithin(shapely.points(spots), shape, 1) for shape in shapes])
    np.testing.assert_array_equal(ask(Points(spots), among, 1).counts, expected)


HOLE = disc(2, 4, 20).exterior.coords
FAR_HOLE = disc(50, 4, 20).exterior.coords
ONE = disc(0, 10, 40)
PARTS = {
    "nothing": [],
    "an empty part": [shapely.Polygon()],
    "a disc": [ONE],
    "a disc with a hole": [shapely.Polygon(ONE.exterior, [HOLE])],
    "a disc with two holes": [shapely.Polygon(ONE.exterior, [HOLE, disc(-5, 2, 20).exterior.coords])],
    "a disc with the same hole twice": [shapely.Polygon(ONE.exterior, [HOLE, HOLE])],
    "a disc with a hole elsewhere": [shapely.Polygon(ONE.exterior, [FAR_HOLE])],
    "an island in the hole": [disc(2, 2, 20)],
    "a disc beside": [disc(25, 6, 30)],
}


@pytest.mark.parametrize("first", PARTS)
def test_every_structure_of_rings_answers_as_shapely_does(monkeypatch, first):
    monkeypatch.setattr(polygon_index, "LARGE", 4)
    spots = np.stack(np.meshgrid(np.arange(-12, 56, 1.5), np.arange(-11, 12, 1.5)), axis=-1).reshape(-1, 2)
    others = [list(some) for size in (1, 2) for some in itertools.product(PARTS, repeat=size)]
    shapes = [shapely.MultiPolygon([p for name in [first, *names] for p in PARTS[name]]) for names in others]
    for start in range(0, len(shapes), 30):  # together: they make ready, and are found, as a group
        some = shapes[start : start + 30]
        among = layers.polygons(some, np.arange(len(some)))
        for distance in (0, 1):
            expected = np.column_stack([layers.reaches(spots, shape, distance) for shape in some])
            np.testing.assert_array_equal(ask(Points(spots), among, distance).counts, expected)


def test_long_lines_are_cut_up_too_and_answer_alike(monkeypatch):
    random = np.random.default_rng(3)
    lines = [shapely.LineString(np.cumsum(random.normal(0, 3, (200, 2)), axis=0)) for _ in range(12)]
    lines += [shapely.MultiLineString(lines[:3]), shapely.from_wkt("MULTILINESTRING (EMPTY, (0 0, 5 5), EMPTY)")]
    among, spots = layers.polygons(lines, np.arange(len(lines))), Points(random.uniform(-60, 60, (300, 2)))
    small = ask(spots, among, 4)
    monkeypatch.setattr(polygon_index, "LARGE", 1)
    layers.same(ask(spots, among, 4), small)
    layers.same(small, layers.pair_by_pair(spots, among, 4))
