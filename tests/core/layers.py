"""Small layers for the tests of core, and an oracle for one polygon after the other."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
import shapely

from polyweight_plugin.core import columns
from polyweight_plugin.core.model import Answer, Points, Polygons
from polyweight_plugin.core.question import Question
from tests.core import by_fractions


class Table(NamedTuple):
    """Sums, float64 (n, t), (n, 0) without weights, and counts, int (n, t), of n points and t types."""

    sums: np.ndarray
    counts: np.ndarray


def table(answer: Answer) -> Table:
    """The sums and counts of an answer at its largest distance."""
    last = max((column.distance for column in answer.columns), default=0)

    def of(statistic):
        chosen = [
            values
            for column, values in zip(answer.columns, answer.values)
            if (column.statistic, column.distance) == (statistic, last)
        ]
        return np.array(chosen).reshape(len(chosen), len(answer.pairs)).T

    return Table(of("sum"), of("count"))


def blocks_table(question: Question, blocks) -> Table:
    """The same of what a worker answers."""
    return table(columns.answer(question, blocks))


def bytes_of(answer: Answer) -> list[bytes]:
    return [values.tobytes() for values in (*answer.values, *answer.missing, answer.pairs) if values is not None]


def question(among: Polygons, *distances: float, **more) -> Question:
    """The question about some polygons."""
    return Question(among.type_count, tuple(map(float, distances)), among.weights is not None, **more)


def polygons(geometries, types=None, weights=None, type_count: int | None = None) -> Polygons:
    """Polygons from shapely geometries (None for a missing one)."""
    wkb = [b"" if geometry is None else shapely.to_wkb(geometry) for geometry in geometries]
    codes = np.zeros(len(wkb), np.int32) if types is None else np.asarray(types, np.int32)
    return Polygons(
        np.frombuffer(b"".join(wkb), np.uint8),
        np.cumsum([0] + [len(piece) for piece in wkb], dtype=np.int64),
        codes,
        None if weights is None else np.asarray(weights, np.float64),
        int(codes.max(initial=0)) + 1 if type_count is None else type_count,
    )


def points(*places) -> Points:
    """Single points from (x, y)."""
    return Points(np.array(places, np.float64).reshape(-1, 2))


def multipoints(*parts) -> Points:
    """Multipoints, each a list of (x, y)."""
    offsets = np.cumsum([0] + [len(part) for part in parts], dtype=np.int64)
    return Points(np.array([place for part in parts for place in part], np.float64).reshape(-1, 2), offsets)


def pair_by_pair(asked: Points, among: Polygons, distance: float) -> Table:
    """The answer by reaches, one polygon at a time, and math.fsum."""
    data, ends = among.wkb.tobytes(), among.offsets.tolist()
    first = np.arange(len(asked)) if asked.offsets is None else asked.offsets[:-1]
    found: list[list[list[float]]] = [[[] for _ in range(among.type_count)] for _ in range(len(asked))]
    for polygon, (code, begin, end) in enumerate(zip(among.type_codes, ends, ends[1:])):
        if begin < end and code >= 0:
            reached = reaches(asked.xy, shapely.from_wkb(data[begin:end]), distance)
            for row in np.flatnonzero(np.logical_or.reduceat(reached, first)):
                found[row][code].append(0.0 if among.weights is None else float(among.weights[polygon]))
    counts = np.array([[len(weights) for weights in row] for row in found], np.int64).reshape(len(asked), -1)
    sums = np.zeros((len(asked), 0 if among.weights is None else among.type_count))
    if among.weights is not None:
        sums[:] = [[math.fsum(weights) for weights in row] for row in found]
    return Table(sums, counts)


def reaches(places: np.ndarray, shape: shapely.Geometry, distance: float) -> np.ndarray:
    """Whether each place, float64 (n, 2), is within the distance of a shape, bool (n,).

    As shapely measures the distance, and where that is too near to the limit to trust its last digits, by fractions.
    """
    if shape.is_empty:
        return np.zeros(len(places), bool)
    points, rims = shapely.points(places), _rims(shape)
    answer = shapely.distance(points, shape) <= distance
    scale = max(float(np.abs(places).max()), float(np.abs(shapely.get_coordinates(shape)).max()))
    for row in np.flatnonzero(np.abs(shapely.distance(points, rims) - distance) <= 1e-13 * scale):
        answer[row] = by_fractions.within(*map(float, places[row]), shape, float(distance))
    return answer


def _rims(shape: shapely.Geometry) -> shapely.Geometry:
    """All rings, lines and points of a shape."""
    parts = [shape]
    while any(hasattr(part, "geoms") for part in parts):
        parts = [member for part in parts for member in getattr(part, "geoms", [part])]
    areas = [part for part in parts if part.geom_type == "Polygon"]
    rings = [ring for area in areas if not area.is_empty for ring in (area.exterior, *area.interiors)]
    return shapely.GeometryCollection([*rings, *(part for part in parts if part.geom_type != "Polygon")])


def star(random: np.random.Generator, x: float, y: float, radius: float, corners: int) -> shapely.Polygon:
    """A wiggly ring around x, y."""
    angle = (np.arange(corners) + random.uniform(0, 0.9, corners)) * (2 * np.pi / corners)
    reach = radius * random.uniform(0.3, 1.0, corners)
    return shapely.Polygon(np.column_stack([x + reach * np.cos(angle), y + reach * np.sin(angle)]))


def town(random: np.random.Generator, count: int, side: float = 1000.0) -> list[shapely.Geometry]:
    """Stars, triangles, slivers, rings with holes, multipolygons and squares on a grid that touch."""
    made: list[shapely.Geometry] = []
    for number in range(count):
        x, y, radius = random.uniform(0, side), random.uniform(0, side), float(random.pareto(1.5) * side / 40 + 0.1)
        shape = star(random, x, y, radius, int(random.integers(5, 60)))
        kind = number % 6
        if kind == 1:
            shape = shape.difference(shape.buffer(-radius / 8))
        elif kind == 2:
            shape = shapely.union_all([shape, shapely.affinity.translate(shape, side / 5, side / 9)])
        elif kind == 3:
            shape = shapely.box(round(x, -1), round(y, -1), round(x, -1) + 10, round(y, -1) + 10)
        elif kind == 4:
            shape = shapely.Polygon([(x, y), (x + radius, y + 1e-7), (x + radius, y)])
        made.append(shape)
    return made


def same(one: Table, other: Table) -> None:
    """Both answers are equal to the last bit."""
    np.testing.assert_array_equal(one.counts, other.counts)
    np.testing.assert_array_equal(one.sums, other.sums)
