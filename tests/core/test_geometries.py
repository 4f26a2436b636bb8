"""Polygons as a worker has them, in well-known binary or as objects: the same rings, boxes and answers."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional

import numpy as np
import shapely

from polyweight_plugin.core import job, summarize
from polyweight_plugin.core.geometries import InWkb, Parsed
from polyweight_plugin.core.index.polygon_index import needs_objects
from polyweight_plugin.core.metrics.rings import Rings
from polyweight_plugin.core.wkb import rings_of
from tests.core import layers

SQUARE, TRIANGLE = shapely.box(0, 0, 10, 10), shapely.Polygon([(1, 1), (2, 1), (2, 2)])
HOLED = shapely.Polygon([(0, 0), (9, 0), (9, 9)], [[(1, 1), (2, 1), (2, 2)], [(8, 9), (12, 9), (12, 14)]])
SHAPES = [
    SQUARE,
    None,
    shapely.Point(3, 4),
    HOLED,
    shapely.LineString([(0, 0), (5, 5), (9, 1)]),
    shapely.MultiPolygon([TRIANGLE, HOLED]),
    shapely.Polygon(),
    shapely.GeometryCollection([TRIANGLE, shapely.Point(7, 7)]),
    shapely.force_3d(SQUARE),
    shapely.MultiPoint([(0, 0), (1, 2)]),
    TRIANGLE,
]


def rings_of_each(rings: Rings) -> list[list[tuple[int, int, list[tuple[float, float]]]]]:
    """Of each shape (its parts counted from 0, role, vertices) of its rings; one without vertices is none."""
    found = []
    for begin, end in zip(rings.shape, rings.shape[1:]):
        parts = {part: number for number, part in enumerate(dict.fromkeys(rings.part[begin:end].tolist()))}
        found.append(
            [
                (
                    parts[int(rings.part[r])],
                    int(rings.role[r]),
                    list(map(tuple, rings.xy[rings.first[r] : rings.first[r] + rings.count[r]])),
                )
                for r in range(begin, end)
                if rings.count[r]
            ]
        )
    return found


def test_rings_of_well_known_binary_are_those_of_objects_whatever_lies_among_them():
    random = np.random.default_rng(5)
    for _ in range(20):
        some = [SHAPES[i] for i in random.integers(len(SHAPES), size=random.integers(0, 30))]
        in_wkb, parsed = InWkb(*wkb_of(some)).rings(), Parsed(np.array(some, object)).rings()
        assert rings_of_each(in_wkb) == rings_of_each(parsed)
        np.testing.assert_array_equal(in_wkb.boxes, parsed.boxes)
        np.testing.assert_array_equal(in_wkb.are_areas, parsed.are_areas)
        np.testing.assert_array_equal(in_wkb.vertices, parsed.vertices)


def test_polygons_of_different_parts_never_share_the_number_of_a_part():
    rings = InWkb(*wkb_of([shape for shape in SHAPES if shape is not None] * 2)).rings()
    owner = np.repeat(np.arange(len(rings.boxes)), np.diff(rings.shape))
    assert len(set(zip(owner.tolist(), rings.part.tolist()))) == len(set(rings.part.tolist()))


def test_objects_are_made_of_those_rows_that_are_asked_for():
    some = InWkb(*wkb_of(SHAPES))[np.array([3, 1, 0, 3])]
    assert [shape if shape is None else shape.wkt for shape in some] == [HOLED.wkt, None, SQUARE.wkt, HOLED.wkt]


def test_answers_are_the_same_bytes_from_objects_and_from_well_known_binary():
    random = np.random.default_rng(6)
    shapes = [*layers.town(random, 300), *SHAPES, shapely.Point(300, 300).buffer(200, quad_segs=1000)]
    among = layers.polygons(shapes, types=random.integers(0, 3, len(shapes)), weights=random.normal(size=len(shapes)))
    setup = job.setup(among, layers.question(among, 30.0, 120.0))
    batch = {"xy": random.uniform(-100, 1100, (2000, 2))}
    one, other = summarize.prepare(setup)(batch), summarize.prepare_parsed(np.array(shapes, object), setup)(batch)
    assert one.keys() == other.keys()
    assert [one[name].tobytes() for name in one] == [other[name].tobytes() for name in one]
    assert one["real"].any()


def test_answers_are_the_same_bytes_where_rings_were_read_before():
    random = np.random.default_rng(6)
    lake = shapely.Point(700, 700).buffer(150, quad_segs=1000) - shapely.Point(700, 700).buffer(100, quad_segs=1000)
    shapes = [*layers.town(random, 300), *SHAPES, shapely.Point(300, 300).buffer(200, quad_segs=1000), lake]
    among = layers.polygons(shapes, types=random.integers(0, 3, len(shapes)), weights=random.normal(size=len(shapes)))
    rings = rings_of(among.wkb, among.offsets)
    others = [shape if needed else None for shape, needed in zip(shapes, needs_objects(rings))]
    before = replace(among, rings=rings, **dict(zip(("wkb", "offsets"), wkb_of(others))))
    asked, batch = layers.question(among, 30.0, 120.0), {"xy": random.uniform(-100, 1100, (2000, 2))}

    now, then = (summarize.prepare(job.setup(polygons, asked))(batch) for polygons in (before, among))

    assert [now[name].tobytes() for name in now] == [then[name].tobytes() for name in then]
    assert 0 < len(before.wkb) < len(among.wkb) and now["real"].any()


def wkb_of(shapes: list[Optional[shapely.Geometry]]) -> tuple[np.ndarray, np.ndarray]:
    among = layers.polygons(shapes)
    return among.wkb, among.offsets
