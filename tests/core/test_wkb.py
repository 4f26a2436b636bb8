"""ReadRings read by numpy, compared with what GEOS reads."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from polyweight_plugin.core import wkb
from polyweight_plugin.core.wkb import ReadRings, rings_of


def joined(pieces: list[bytes]) -> tuple[np.ndarray, np.ndarray]:
    """As rings_of takes them."""
    offsets = np.concatenate([[0], np.cumsum([len(piece) for piece in pieces])]).astype(np.int64)
    return np.frombuffer(b"".join(pieces), np.uint8), offsets


def rings_by_geos(geometry: shapely.Geometry) -> list[tuple[int, bool, list[tuple[float, float]]]]:
    """(part, whether it is a hole, vertices) of each ring."""
    return [
        (part, ring > 0, list(line.coords))
        for part, polygon in enumerate(shapely.get_parts(geometry))
        for ring, line in enumerate([polygon.exterior, *polygon.interiors])
    ]


def rings_of_row(rings: ReadRings, row: int) -> list[tuple[int, bool, list[tuple[float, float]]]]:
    return [
        (int(rings.part[r]), bool(rings.is_hole[r]), list(map(tuple, rings.xy[rings.first[r] : rings.first[r + 1]])))
        for r in np.flatnonzero(rings.row == row)
    ]


def some_polygon(random: np.random.Generator) -> shapely.Polygon:
    """With up to three holes; validity is of no interest."""
    shell, *holes = (random.normal(size=(random.integers(3, 9), 2)).tolist() for _ in range(random.integers(1, 5)))
    return shapely.Polygon(shell, holes)


def some_shape(random: np.random.Generator) -> shapely.Geometry:
    if random.random() < 0.5:
        return some_polygon(random)
    return shapely.MultiPolygon([some_polygon(random) for _ in range(random.integers(1, 4))])


def test_rings_of_polygons_with_holes_and_parts_are_those_that_geos_reads():
    random = np.random.default_rng(1)
    shapes = [some_shape(random) for _ in range(300)]
    rings = rings_of(*joined([shape.wkb for shape in shapes]))
    assert rings.is_read.all()
    assert (np.diff(rings.row) >= 0).all()
    for row, shape in enumerate(shapes):
        assert rings_of_row(rings, row) == rings_by_geos(shape)


SQUARE = shapely.box(0, 0, 1, 1)


@pytest.mark.parametrize(
    "piece",
    [
        b"",
        shapely.Point(1, 2).wkb,
        shapely.LineString([(0, 0), (1, 1), (2, 0)]).wkb,
        shapely.GeometryCollection([SQUARE]).wkb,
        shapely.Polygon().wkb,
        b"\1\6\0\0\0\2\0\0\0" + SQUARE.wkb + shapely.Polygon().wkb,
        shapely.to_wkb(shapely.force_3d(SQUARE)),
        shapely.to_wkb(shapely.force_3d(SQUARE), flavor="iso"),
        shapely.to_wkb(SQUARE, byte_order=0),
        shapely.to_wkb(shapely.MultiPolygon([SQUARE]), byte_order=0),
        SQUARE.wkb[:-1],
        SQUARE.wkb[:12],
        SQUARE.wkb[:9],
        SQUARE.wkb + b"\0",
        SQUARE.wkb[:-16] + bytes(8) + np.float64(0.5).tobytes(),
        SQUARE.wkb[:9] + (3).to_bytes(4, "little") + SQUARE.wkb[13 : 13 + 32] + SQUARE.wkb[13 : 13 + 16],
        SQUARE.wkb[:9] + (2**32 - 1).to_bytes(4, "little") + SQUARE.wkb[13:],
        shapely.Polygon([(0, 0), (9, 0), (9, 9)], [[(1, 1), (2, 1), (2, 2)]] * wkb.MOST_RINGS).wkb,
    ],
    ids=[
        "nothing",
        "point",
        "line",
        "collection",
        "empty",
        "empty part",
        "z",
        "z by iso",
        "big-endian",
        "big-endian parts",
        "a byte short",
        "rings cut off",
        "header alone",
        "a byte too many",
        "open ring",
        "three vertices",
        "too many vertices",
        "too many rings",
    ],
)
def test_whatever_is_no_usual_polygon_is_left_to_geos_and_does_not_disturb_its_neighbours(piece):
    hole = shapely.Polygon([(0, 0), (9, 0), (9, 9)], [[(1, 1), (2, 1), (2, 2)]])
    rings = rings_of(*joined([hole.wkb, piece, SQUARE.wkb]))
    assert rings.is_read.tolist() == [True, False, True]
    assert rings_of_row(rings, 0) == rings_by_geos(hole)
    assert rings_of_row(rings, 1) == []
    assert rings_of_row(rings, 2) == rings_by_geos(SQUARE)


def test_no_rows_have_no_rings():
    rings = rings_of(*joined([]))
    assert (len(rings.is_read), len(rings.row), rings.first.tolist(), rings.xy.shape) == (0, 0, [0], (0, 2))


def test_as_many_rings_as_are_read_at_most_are_read():
    shape = shapely.Polygon([(0, 0), (9, 0), (9, 9)], [[(1, 1), (2, 1), (2, 2)]] * (wkb.MOST_RINGS - 1))
    rings = rings_of(*joined([shape.wkb]))
    assert rings_of_row(rings, 0) == rings_by_geos(shape)


def test_bytes_that_are_changed_at_random_are_read_as_geos_reads_them_or_not_at_all():
    random = np.random.default_rng(2)
    pieces = []
    for _ in range(3000):
        piece = bytearray(some_shape(random).wkb)
        for _ in range(random.integers(1, 4)):
            piece[random.integers(len(piece)) if random.random() < 0.3 else random.integers(24)] = random.integers(256)
        pieces.append(bytes(piece[: random.integers(len(piece))] if random.random() < 0.1 else piece))
    rings = rings_of(*joined(pieces))
    assert 100 < rings.is_read.sum() < 2900
    for row in np.flatnonzero(rings.is_read):
        with np.errstate(invalid="ignore"):
            assert rings_of_row(rings, row) == rings_by_geos(shapely.from_wkb(pieces[row]))


def test_rings_read_in_slices_and_joined_are_those_of_all_rows():
    random = np.random.default_rng(3)
    pieces = [some_shape(random).wkb if random.random() < 0.8 else shapely.Point(1, 2).wkb for _ in range(100)]
    cuts = [0, 0, 1, 30, 77, 100]
    slices = [rings_of(*joined(pieces[begin:end])) for begin, end in zip(cuts, cuts[1:])]

    assert_same(ReadRings.joined(slices), rings_of(*joined(pieces)))


def test_rings_are_the_same_after_a_journey():
    rings = rings_of(*joined([SQUARE.wkb, b"", some_shape(np.random.default_rng(4)).wkb]))

    assert_same(ReadRings.of_arrays({**rings.arrays(), "offsets": np.zeros(3)}), rings)
    assert ReadRings.of_arrays({"offsets": np.zeros(3)}) is None


def test_rings_without_some_rows_are_those_of_the_others():
    random = np.random.default_rng(7)
    pieces = [some_shape(random).wkb for _ in range(20)]
    rows = np.array([0, 3, 4, 19])
    rings = rings_of(*joined(pieces)).without(rows)

    assert np.flatnonzero(~rings.is_read).tolist() == rows.tolist()
    assert_same(rings, rings_of(*joined([b"" if row in rows else piece for row, piece in enumerate(pieces)])))


def test_boxes_are_those_of_geos_and_vertices_are_counted_row_by_row():
    shapes = [SQUARE, shapely.MultiPolygon([SQUARE, shapely.Polygon([(20, 1), (21, 1), (21, 2), (20, 1)])])]
    rings = rings_of(*joined([shapes[0].wkb, shapely.Point(1, 2).wkb, shapes[1].wkb]))

    assert rings.boxes[[0, 2]].tolist() == shapely.bounds(shapes).tolist()
    assert np.isnan(rings.boxes[1]).all()
    assert rings.vertices.tolist() == [5, 0, 9]


def assert_same(one: ReadRings, other: ReadRings) -> None:
    for name, array in other.arrays().items():
        np.testing.assert_array_equal(one.arrays()[name], array, err_msg=name)
        assert one.arrays()[name].dtype == array.dtype, name
