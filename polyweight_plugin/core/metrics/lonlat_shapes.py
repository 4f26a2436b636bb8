"""Shapes in degrees, ready to be measured on the ellipsoid: which places are within a distance of them, and how far.

Three looks at a pair of a place and a shape, each dearer than the one before, and asked only for what that one left
open: the vertices, whose chords are short enough, or so long that no edge between them can be near; the straight
segments between them, with a bound on how far edges depart from these; and the exact distance (nearest_place.py).
Only the last decides by numbers that rounding could touch, and these do not depend on which pairs are asked together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import shapely

from polyweight_plugin.core.metrics import chord, geocentric, nearest_place
from polyweight_plugin.core.metrics.lonlat_edges import Edges, deviations, of_geometries
from polyweight_plugin.core.metrics.support_vertices import Geometries
from polyweight_plugin.core.question import Ellipsoid

_AT_ONCE = 1024
"""Shapes whose vertices become places together."""

_EDGES = 32_768
"""Edges looked at together: few enough for a processor's cache."""


class LonLatShapes:
    """n shapes of any kind, as their vertices and edges; an area is its boundary here.

    boxes: (low, high, max_low, min_high) of each in space, areas included; float64 (3, n), as in packed_tree.Boxes.
    """

    def __init__(self, geometries: Geometries, count: int, ellipsoid: Ellipsoid) -> None:
        """geometries: count of them, none missing or empty, latitudes within 90 degrees. About 50 bytes a vertex."""
        prepared = list(_prepared(geometries, count, ellipsoid))
        self._ellipsoid = ellipsoid
        self._lonlat, self._place = (
            np.concatenate([getattr(p, of) for p in prepared], axis=1) for of in ("lonlat", "place")
        )
        self._ends, self.vertices, self._longest, self._deviation = (
            np.concatenate([getattr(p, of) for p in prepared]) for of in ("ends", "counts", "longest", "deviation")
        )
        self._first = np.cumsum(self.vertices) - self.vertices
        self.boxes = _joined(p.boxes for p in prepared)

    def bounds(self, place: np.ndarray, shapes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(lower, upper), float64 (k,), of the squared chord from places, float64 (3, k), to shapes, int64 (k,).

        By the nearest vertex: the foot of a perpendicular on a segment is at most half its length from one of its ends.
        """
        lower, upper = np.empty(len(shapes)), np.empty(len(shapes))
        for some in self._slices(shapes, np.arange(len(shapes))):
            own, of = place[:, some], shapes[some]
            at = self._padded(of)
            squared = np.zeros(at.shape)
            for axis in range(3):
                apart = self._place[axis][at]
                apart -= own[axis][:, np.newaxis]
                apart *= apart
                squared += apart
            upper[some] = squared.min(axis=1)
            half = self._longest[of] / 2
            nearest = np.sqrt(np.maximum(upper[some] - half * half, 0.0)) - self._deviation[of]
            lower[some] = np.maximum(nearest, 0.0) ** 2
        return lower, upper

    def within(self, place: np.ndarray, shapes: np.ndarray, radius: np.ndarray) -> np.ndarray:
        """Whether places, float64 (3, k), are within a radius, float64 (k,), of shapes, int64 (k,): bool (k,)."""
        inside, is_open = np.zeros(len(shapes), bool), np.zeros(len(shapes), bool)
        surely_in, surely_out = chord.limits(radius, self._ellipsoid)
        for some in self._slices(shapes, np.arange(len(shapes))):
            of = shapes[some]
            straight = np.sqrt(self._squared_to_segments(place[:, some], of)[1].min(axis=1))
            inside[some] = straight + self._deviation[of] <= surely_in[some]
            is_open[some] = ~inside[some] & (straight - self._deviation[of] <= surely_out[some])
        left = np.flatnonzero(is_open)
        inside[left] = self.distances(place[:, left], shapes[left]) <= radius[left]
        return inside

    def distances(self, place: np.ndarray, shapes: np.ndarray) -> np.ndarray:
        """Metres along the surface, float64 (k,), from places, float64 (3, k), to the nearest vertex or edge of shapes.

        To 4e-34 d**5 + 1e-8 metres, and at most 1e-6 metres, on WGS 84.
        """
        pairs, edges = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
        for some in self._slices(shapes, np.arange(len(shapes))):
            pair, edge = self._candidates(place[:, some], shapes[some])
            pairs.append(some[pair])
            edges.append(edge)
        pair, edge = np.concatenate(pairs), np.concatenate(edges)
        order = np.argsort(pair, kind="stable")
        first = np.searchsorted(pair[order], np.arange(len(shapes)))
        return nearest_place.distances(place, self._edges(edge[order]), first, self._ellipsoid)

    def _candidates(self, place: np.ndarray, shapes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(place, edge), each int64, ascending by place: all edges on which the nearest place of the shape may lie."""
        at, squared = self._squared_to_segments(place, shapes)
        straight, deviation = np.sqrt(squared), self._deviation[shapes]
        enough = chord.rivals(straight.min(axis=1) + deviation, self._ellipsoid) + deviation
        pair, column = np.nonzero(straight <= enough[:, np.newaxis])
        is_padding = column >= self.vertices[shapes[pair]]
        pair, column = pair[~is_padding], column[~is_padding]
        return pair, at[pair, column]

    def _edges(self, some: np.ndarray) -> Edges:
        lon, lat = self._lonlat[:, some]
        to_lon, to_lat = self._lonlat[:, np.where(self._ends[some], some, some + 1)]
        return Edges(lon, lat, to_lon - lon, to_lat - lat)

    def _slices(self, shapes: np.ndarray, pairs: np.ndarray) -> list[np.ndarray]:
        """The pairs, shapes of like size together, padded to at most _EDGES edges a slice."""
        size = np.ceil(np.log2(self.vertices[shapes[pairs]])).astype(np.int64)
        order = pairs[np.argsort(size, kind="stable")]
        ends = np.cumsum(np.bincount(size))
        slices = []
        for power, (begin, end) in enumerate(zip(np.r_[0, ends[:-1]], ends)):
            step = max(1, _EDGES >> power)
            slices += [order[start : min(start + step, end)] for start in range(begin, end, step)]
        return slices

    def _padded(self, shapes: np.ndarray) -> np.ndarray:
        """The numbers of the edges of shapes, int64 (k, most), the last of each repeated."""
        counts = self.vertices[shapes]
        return self._first[shapes, np.newaxis] + np.minimum(np.arange(counts.max()), counts[:, np.newaxis] - 1)

    def _squared_to_segments(self, place: np.ndarray, shapes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(numbers of the edges, squared distances to the segments between their ends), (k, most)."""
        at = self._padded(shapes)
        start = self._place[:, at]
        span = self._place[:, np.where(self._ends[at], at, at + 1)] - start
        squared, _ = nearest_place.squared_segment_distance(place[:, :, np.newaxis], start, span)
        return at, squared


def _prepared(geometries: Geometries, count: int, ellipsoid: Ellipsoid) -> Iterator[_Prepared]:
    for start in range(0, count, _AT_ONCE):
        yield _Prepared.of(geometries[np.arange(start, min(start + _AT_ONCE, count))], ellipsoid)


def _joined(boxes: Iterable[tuple[np.ndarray, ...]]) -> tuple[np.ndarray, ...]:
    return tuple(np.concatenate(side, axis=1) for side in zip(*boxes))


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
    def of(cls, geometries: np.ndarray, ellipsoid: Ellipsoid) -> _Prepared:
        edges, owner = of_geometries(geometries)
        place = edges.places(0.0, ellipsoid)
        counts = np.bincount(owner, minlength=len(geometries))
        begins = np.cumsum(counts) - counts
        ends = (edges.d_lon == 0.0) & (edges.d_lat == 0.0)
        step = np.where(ends, 0.0, np.roll(place, -1, axis=1) - place)
        longest = np.sqrt(np.maximum.reduceat(step[0] ** 2 + step[1] ** 2 + step[2] ** 2, begins))
        deviation = np.maximum.reduceat(deviations(edges, ellipsoid), begins)
        max_low, min_high = np.minimum.reduceat(place, begins, axis=1), np.maximum.reduceat(place, begins, axis=1)
        low, high = _boxes(geometries, ellipsoid)
        boxes = np.minimum(low, max_low), np.maximum(high, min_high), max_low, min_high
        return cls(np.stack([edges.lon, edges.lat]), place, ends, counts, longest, deviation, boxes)


def _boxes(geometries: np.ndarray, ellipsoid: Ellipsoid) -> tuple[np.ndarray, np.ndarray]:
    """(low, high), float64 (3, n): part by part; as one, a shape cut at the antimeridian would circle the earth."""
    parts, owner = shapely.get_parts(geometries, return_index=True)
    kept = ~shapely.is_empty(parts)
    low, high = geocentric.boxes(shapely.bounds(parts[kept]), ellipsoid)
    begins = np.searchsorted(owner[kept], np.arange(len(geometries)))
    return np.minimum.reduceat(low, begins, axis=1), np.maximum.reduceat(high, begins, axis=1)
