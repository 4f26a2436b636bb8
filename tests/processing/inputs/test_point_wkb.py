"""Points out of well-known binary, against shapely."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from polyweight_plugin.processing.columns.rows import Geometries
from polyweight_plugin.processing.inputs.point_wkb import Located
from polyweight_plugin.processing.inputs.point_wkb import locate as located_in

SHAPES = [
    "POINT (1 2)",
    "MULTIPOINT ((3 4), (5 6))",
    "POINT Z (7 8 9)",
    "MULTIPOINT ((10 11))",
    "MULTIPOINT Z ((12 13 14), (15 16 17), (18 19 20))",
    "POINT (-1e12 1e-300)",
    "MULTIPOINT ((21 22), (23 24))",
]


def locate(pieces) -> Located:
    return located_in(Geometries.of(pieces))


@pytest.mark.parametrize("byte_order", [0, 1])
@pytest.mark.parametrize("flavor", ["extended", "iso"])
def test_points_and_multipoints_keep_order_and_parts(byte_order, flavor):
    shapes = shapely.from_wkt(SHAPES * 3)
    located = locate(list(shapely.to_wkb(shapes, byte_order=byte_order, flavor=flavor)))
    coordinates, owner = shapely.get_coordinates(shapes, return_index=True)
    np.testing.assert_array_equal(located.points.xy, coordinates)
    np.testing.assert_array_equal(np.repeat(np.arange(len(shapes)), np.diff(located.points.offsets)), owner)
    assert located.has_place.all()
    assert located.nowhere == 0


def test_points_of_one_part_each_have_no_offsets():
    shapes = shapely.points(np.random.default_rng(1).uniform(-9, 9, (1000, 2)))
    located = locate(list(shapely.to_wkb(shapes)))
    assert located.points.offsets is None
    np.testing.assert_array_equal(located.points.xy, shapely.get_coordinates(shapes))


def test_m_is_ignored():
    zm = shapely.to_wkb(shapely.Point(1, 2), byte_order=1)[:1] + (3001).to_bytes(4, "little") + np.arange(4.0).tobytes()
    assert locate([zm]).points.xy.tolist() == [[0.0, 1.0]]


def test_what_is_missing_empty_or_not_finite_has_no_place():
    shapes = ["POINT (1 2)", "POINT EMPTY", "MULTIPOINT EMPTY", "POINT (inf 1)", "MULTIPOINT ((nan 1), (3 4))"]
    located = locate([b"", *shapely.to_wkb(shapely.from_wkt(shapes))])
    assert located.has_place.tolist() == [False, True, False, False, False, True]
    assert located.points.xy.tolist() == [[1.0, 2.0], [3.0, 4.0]]
    assert located.nowhere == 1


def test_no_points_at_all_are_located():
    assert len(locate([])) == len(locate([]).points) == 0


def test_another_geometry_is_refused():
    with pytest.raises(ValueError, match="type 2"):
        locate([shapely.to_wkb(shapely.LineString([(0, 0), (1, 1)]))])
