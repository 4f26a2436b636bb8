"""Shapes in degrees, ready to be measured on the ellipsoid: which places are within a distance of them, and how far.

Three looks at a pair of a place and a shape, each dearer than the one before, and asked only for what that one left
open: the vertices, whose chords are short enough, or so long that no edge between them can be near; the straight
segments between them, with a bound on how far edges depart from these; and the exact distance (nearest_place.py).
Only the last decides by numbers that rounding could touch, and these do not depend on which pairs are asked together.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely

from polyweight_plugin.core.metrics import Geometries, chord, geocentric, nearest_place
from polyweight_plugin.core.metrics.frame import Frame
from polyweight_plugin.core.metrics.lonlat_edges import Edges, deviations, of_geometries

_AT_ONCE = 1024
"""Shapes whose vertices become places together."""

_SIZES = np.unique([[2**k, 3 * 2**k] for k in range(40)])
"""How many vertices fit into a row, for tables of shapes of like size."""

_EDGES = 32_768
"""Edges looked at together: few enough for a processor's cache."""


class LonLatShapes:
    """n shapes of any kind, as their vertices and edges; an area is its boundary here.

    vertices: int64 (n,), how many each has, twice the first of a ring counted.
    boxes: (low, high, max_low, min_high) of each in space, areas included; float64 (3, n), as in packed_tree.Boxes.

    The vertices' places lie in one table for all shapes of about the same size, a row for each, so that a look at a
    shape is a look at one stretch of memory. The last vertex fills what a row has left.
    """

    def __init__(self, geometries: Geometries, bounds: np.ndarray, frame: Frame) -> None:
        """geometries: n, none missing or empty; bounds: theirs, float64 (4, n), degrees, latitudes within 90.

        frame: the axes of places. Memory: about 50 bytes a vertex.
        """
        count = bounds.shape[1]
        prepared = list(_prepared(geometries, bounds, frame))
        self._frame = frame
        self._lonlat, place = (np.concatenate([getattr(p, of) for p in prepared], axis=1) for of in ("lonlat", "place"))
        self._ends, self.vertices, self._longest, self._deviation = (
            np.concatenate([getattr(p, of) for p in prepared]) for of in ("ends", "counts", "longest", "deviation")
        )
        self.boxes = tuple(np.concatenate(side, axis=1) for side in zip(*(p.boxes for p in prepared)))
        self._first = np.cumsum(self.vertices) - self.vertices
        self._size = np.searchsorted(_SIZES, self.vertices)
        self._row = np.empty(count, np.int64)
        self._tables: dict[int, np.ndarray] = {}
        for size in np.unique(self._size).tolist():
            some = np.flatnonzero(self._size == size)
            self._row[some] = np.arange(len(some))
            self._tables[size] = place[:, self._padded(some, size)]

    def bounds(self, place: np.ndarray, shapes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(lower, upper), float64 (k,), of the squared chord from places, float64 (3, k), to shapes, int64 (k,).

        By the nearest vertex: the foot of a perpendicular on a segment is at most half its length from one of its ends.
        """
        upper = np.empty(len(shapes))
        for size, some in self._slices(shapes):
            rows = self._row[shapes[some]]
            squared = 0.0
            for axis, table in enumerate(self._tables[size]):
                apart = table[rows]
                apart -= place[axis, some, np.newaxis]
                apart *= apart
                squared = np.add(squared, apart, out=apart)
            upper[some] = np.min(squared, axis=1)
        half = self._longest[shapes] / 2
        nearest = np.sqrt(np.maximum(upper - half * half, 0.0)) - self._deviation[shapes]
        return np.maximum(nearest, 0.0) ** 2, upper

    def within(self, lonlat: np.ndarray, place: np.ndarray, shapes: np.ndarray, radius: np.ndarray) -> np.ndarray:
        """Whether places are within a radius, float64 (k,), of shapes, int64 (k,): bool (k,).

        lonlat: float64 (2, k), degrees; place: float64 (3, k), the same along the frame's axes.
        """
        inside, is_open = np.zeros(len(shapes), bool), np.zeros(len(shapes), bool)
        surely_in, surely_out = chord.limits(radius, self._frame.ellipsoid)
        for size, some in self._slices(shapes):
            deviation = self._deviation[shapes[some]]
            straight = np.sqrt(self._squared_to_segments(place[:, some], shapes[some], size).min(axis=1))
            inside[some] = straight + deviation <= surely_in[some]
            is_open[some] = ~inside[some] & (straight - deviation <= surely_out[some])
        left = np.flatnonzero(is_open)
        if len(left):
            inside[left] = self.distances(lonlat[:, left], place[:, left], shapes[left]) <= radius[left]
        return inside

    def distances(self, lonlat: np.ndarray, place: np.ndarray, shapes: np.ndarray) -> np.ndarray:
        """Metres along the surface, float64 (k,), from places to the nearest vertex or edge of shapes; see within.

        To 4e-34 d**5 + 1e-8 metres, and at most 1e-6 metres, on WGS 84.
        """
        pairs, edges = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
        for size, some in self._slices(shapes):
            pair, edge = self._candidates(place[:, some], shapes[some], size)
            pairs.append(some[pair])
            edges.append(edge)
        pair, edge = np.concatenate(pairs), np.concatenate(edges)
        order = np.argsort(pair, kind="stable")
        first = np.searchsorted(pair[order], np.arange(len(shapes)))
        own = geocentric.places(lonlat[0], lonlat[1], self._frame.ellipsoid)
        return nearest_place.distances(own, self._edges(edge[order]), first, self._frame.ellipsoid)

    def _candidates(self, place: np.ndarray, shapes: np.ndarray, size: int) -> tuple[np.ndarray, np.ndarray]:
        """(place, edge), each int64, ascending by place: all edges on which the nearest place of the shape may lie."""
        straight, deviation = np.sqrt(self._squared_to_segments(place, shapes, size)), self._deviation[shapes]
        enough = chord.rivals(straight.min(axis=1) + deviation, self._frame.ellipsoid) + deviation
        pair, column = np.nonzero(straight <= enough[:, np.newaxis])
        is_padding = column >= self.vertices[shapes[pair]]
        pair, column = pair[~is_padding], column[~is_padding]
        return pair, self._first[shapes[pair]] + column

    def _edges(self, some: np.ndarray) -> Edges:
        lon, lat = self._lonlat[:, some]
        to_lon, to_lat = self._lonlat[:, np.where(self._ends[some], some, some + 1)]
        return Edges(lon, lat, to_lon - lon, to_lat - lat)

    def _slices(self, shapes: np.ndarray) -> Iterator[tuple[int, np.ndarray]]:
        """(number of the size, pairs), shapes of like size together, at most about _EDGES edges a slice."""
        sizes = self._size[shapes]
        order = np.argsort(sizes.astype(np.int8), kind="stable")
        ends = np.cumsum(np.bincount(sizes, minlength=1)).tolist()
        for size, (begin, end) in enumerate(zip([0, *ends], ends)):
            step = max(1, _EDGES // int(_SIZES[size]))
            for start in range(begin, end, step):
                yield size, order[start : min(start + step, end)]

    def _padded(self, shapes: np.ndarray, size: int) -> np.ndarray:
        """The numbers of the vertices of shapes, int64 (k, size), the last of each repeated."""
        columns = np.minimum(np.arange(_SIZES[size]), self.vertices[shapes, np.newaxis] - 1)
        return self._first[shapes, np.newaxis] + columns

    def _squared_to_segments(self, place: np.ndarray, shapes: np.ndarray, size: int) -> np.ndarray:
        """The squared distances to the segments from each vertex to the next one, float64 (k, size)."""
        start = self._tables[size][:, self._row[shapes]]
        span = np.zeros_like(start)
        np.subtract(start[:, :, 1:], start[:, :, :-1], out=span[:, :, :-1])
        span[:, self._ends[self._padded(shapes, size)]] = 0.0
        return nearest_place.squared_segment_distance(place[:, :, np.newaxis], start, span)[0]


def _prepared(geometries: Geometries, bounds: np.ndarray, frame: Frame) -> Iterator[_Prepared]:
    for start in range(0, bounds.shape[1], _AT_ONCE):
        some = np.arange(start, min(start + _AT_ONCE, bounds.shape[1]))
        yield _Prepared.of(geometries[some], bounds[:, some].T, frame)


@dataclass(frozen=True)
class _Prepared:
    """Some shapes: what LonLatShapes keeps of them."""

    lonlat: np.ndarray
    place: np.ndarray
    ends: np.ndarray
    counts: np.ndarray
    longest: np.ndarray
    deviation: np.ndarray
    boxes: tuple[np.ndarray, ...]

    @classmethod
    def of(cls, geometries: np.ndarray, bounds: np.ndarray, frame: Frame) -> _Prepared:
        edges, owner = of_geometries(geometries)
        place = frame.places(edges.lon, edges.lat)
        counts = np.bincount(owner, minlength=len(geometries))
        begins = np.cumsum(counts) - counts
        ends = (edges.d_lon == 0.0) & (edges.d_lat == 0.0)
        step = np.where(ends, 0.0, np.roll(place, -1, axis=1) - place)
        longest = np.sqrt(np.maximum.reduceat(step[0] ** 2 + step[1] ** 2 + step[2] ** 2, begins))
        deviation = np.maximum.reduceat(deviations(edges, frame.ellipsoid), begins)
        max_low, min_high = np.minimum.reduceat(place, begins, axis=1), np.maximum.reduceat(place, begins, axis=1)
        low, high = _boxes(geometries, bounds, frame)
        boxes = np.minimum(low, max_low), np.maximum(high, min_high), max_low, min_high
        return cls(np.stack([edges.lon, edges.lat]), place, ends, counts, longest, deviation, boxes)


def _boxes(geometries: np.ndarray, bounds: np.ndarray, frame: Frame) -> tuple[np.ndarray, np.ndarray]:
    """(low, high), float64 (3, n): part by part; as one, a shape cut at the antimeridian would circle the earth."""
    low, high = frame.boxes(bounds)
    several = np.flatnonzero(shapely.get_num_geometries(geometries) > 1)
    if len(several):
        parts, owner = shapely.get_parts(geometries[several], return_index=True)
        kept = ~shapely.is_empty(parts)
        lows, highs = frame.boxes(shapely.bounds(parts[kept]))
        begins = np.searchsorted(owner[kept], np.arange(len(several)))
        low[:, several] = np.minimum.reduceat(lows, begins, axis=1)
        high[:, several] = np.maximum.reduceat(highs, begins, axis=1)
    return low, high
