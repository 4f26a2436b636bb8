"""Shapes in degrees, ready to be measured on the ellipsoid: which places are within a distance of them, and how far.

Three looks at a pair of a place and a shape, each dearer than the one before, and asked only for what that one left
open: the vertices, whose chords are short enough, or so long that no edge between them can be near; the straight
segments between them, with a bound on how far edges depart from these; and the exact distance (nearest_place.py).
Only the last decides by numbers that rounding could touch, and it sees one pair at a time, so that no answer depends on
which pairs are asked together.
"""

from __future__ import annotations

from typing import Protocol

import numpy as np

from polyweight_plugin.core.index.ranges import expanded
from polyweight_plugin.core.metrics import chord, nearest_place
from polyweight_plugin.core.metrics.lonlat_edges import Edges, deviations, of_geometries
from polyweight_plugin.core.question import Ellipsoid

_PREPARED = 1024
"""Shapes whose vertices become places together."""

_EDGES = 32_768
"""Edges looked at together: few enough for a processor's cache."""


class Geometries(Protocol):
    """geometries[i], i int64 (k,), are some of them: object (k,), shapely. An array, or what makes them when asked."""

    def __getitem__(self, some: np.ndarray) -> np.ndarray: ...


class LonLatShapes:
    """n shapes of any kind whose vertices are longitudes and latitudes; places are made when first asked for.

    Safe across threads: what two of them make at the same time is the same.
    """

    def __init__(self, geometries: Geometries, vertices: np.ndarray, ellipsoid: Ellipsoid) -> None:
        """geometries: n; vertices: int64 (n,), how many each has, at least one."""
        self._geometries, self._ellipsoid = geometries, ellipsoid
        self._counts, self._first = vertices, np.cumsum(vertices) - vertices
        total = int(vertices.sum())
        self._lonlat, self._place = np.empty((2, total)), np.empty((3, total))
        self._ends = np.empty(total, bool)
        self._longest, self._deviation = np.empty(len(vertices)), np.empty(len(vertices))
        self._is_ready = np.zeros(len(vertices), bool)

    def within(self, place: np.ndarray, shapes: np.ndarray, limits: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(is within, is open), bool (k,): whether the vertices or edges of each shape are within the limit of a place.

        place: float64 (3, k), beside shapes, int64 (k,). limits: float64 (2, k), chords surely in and surely out.
        """
        self._prepare(shapes)
        inside, unsure = np.zeros(len(shapes), bool), np.ones(len(shapes), bool)
        for look in (self._vertices, self._segments):
            for some in self._slices(shapes, np.flatnonzero(unsure)):
                near, far = look(place[:, some], shapes[some])
                inside[some] = far <= limits[0, some]
                unsure[some] = ~inside[some] & (near <= limits[1, some])
        return inside, unsure

    def distances(self, place: np.ndarray, shapes: np.ndarray) -> np.ndarray:
        """Metres along the surface, float64 (k,), from places, float64 (3, k), to the nearest vertex or edge of shapes.

        To 4e-34 d**5 + 1e-8 metres, and at most 1e-6 metres, on WGS 84.
        """
        self._prepare(shapes)
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
        is_padding = column >= self._counts[shapes[pair]]
        pair, column = pair[~is_padding], column[~is_padding]
        return pair, at[pair, column]

    def _edges(self, some: np.ndarray) -> Edges:
        lon, lat = self._lonlat[:, some]
        to_lon, to_lat = self._lonlat[:, np.where(self._ends[some], some, some + 1)]
        return Edges(lon, lat, to_lon - lon, to_lat - lat)

    def _prepare(self, shapes: np.ndarray) -> None:
        missing = np.unique(shapes[~self._is_ready[shapes]])
        for start in range(0, len(missing), _PREPARED):
            some = missing[start : start + _PREPARED]
            edges, _ = of_geometries(self._geometries[some])
            at = expanded(self._first[some], self._counts[some])
            place = edges.places(0.0, self._ellipsoid)
            self._lonlat[:, at] = edges.lon, edges.lat
            self._place[:, at] = place
            is_end = (edges.d_lon == 0.0) & (edges.d_lat == 0.0)
            self._ends[at] = is_end
            begins = np.cumsum(self._counts[some]) - self._counts[some]
            self._deviation[some] = np.maximum.reduceat(deviations(edges, self._ellipsoid), begins)
            step = np.where(is_end, 0.0, np.roll(place, -1, axis=1) - place)
            self._longest[some] = np.sqrt(np.maximum.reduceat((step * step).sum(axis=0), begins))
        self._is_ready[missing] = True

    def _slices(self, shapes: np.ndarray, pairs: np.ndarray) -> list[np.ndarray]:
        """The pairs, shapes of like size together, padded to at most _EDGES edges a slice."""
        size = np.ceil(np.log2(self._counts[shapes[pairs]])).astype(np.int64)
        order = pairs[np.argsort(size, kind="stable")]
        ends = np.cumsum(np.bincount(size))
        slices = []
        for power, (begin, end) in enumerate(zip(np.r_[0, ends[:-1]], ends)):
            step = max(1, _EDGES >> power)
            slices += [order[start : min(start + step, end)] for start in range(begin, end, step)]
        return slices

    def _padded(self, shapes: np.ndarray) -> np.ndarray:
        """The numbers of the edges of shapes, int64 (k, most), the last of each repeated."""
        counts = self._counts[shapes]
        return self._first[shapes, np.newaxis] + np.minimum(np.arange(counts.max()), counts[:, np.newaxis] - 1)

    def _vertices(self, place: np.ndarray, shapes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(near, far), chords float64 (k,): by the nearest vertex, and how far from it an edge may come nearer."""
        at = self._padded(shapes)
        squared = np.zeros(at.shape)
        for axis in range(3):
            apart = self._place[axis][at]
            apart -= place[axis][:, np.newaxis]
            apart *= apart
            squared += apart
        nearest2 = squared.min(axis=1)
        # The foot of a perpendicular on a segment is at most half the segment from one of its ends.
        half = self._longest[shapes] / 2
        near = np.sqrt(np.maximum(nearest2 - half * half, 0.0)) - self._deviation[shapes]
        return near, np.sqrt(nearest2)

    def _segments(self, place: np.ndarray, shapes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(near, far), chords float64 (k,): by the nearest segment, and how far edges depart from segments."""
        _, squared = self._squared_to_segments(place, shapes)
        straight = np.sqrt(squared.min(axis=1))
        return straight - self._deviation[shapes], straight + self._deviation[shapes]

    def _squared_to_segments(self, place: np.ndarray, shapes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(numbers of the edges, squared distances to the segments between their ends), (k, most)."""
        at = self._padded(shapes)
        start = self._place[:, at]
        span = self._place[:, np.where(self._ends[at], at, at + 1)] - start
        squared, _ = nearest_place.squared_segment_distance(place[:, :, np.newaxis], start, span)
        return at, squared
