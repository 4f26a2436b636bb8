"""Polygons in well-known binary as flat arrays of vertices, read by numpy, all of them at once.

Known as structure of arrays, with compressed rows (CSR) from polygons to rings to vertices. GEOS makes an object of
each polygon instead, which takes three times as long, and is not needed where vertices are only compared.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Optional

import numpy as np

MOST_RINGS = 64
"""Of a row that is read here: rings are found in rounds, one of each row."""

_PREFIX = "ring_"
"""Of an array's name on a journey."""

_POLYGON, _MULTIPOLYGON = 3, 6
_LITTLE_ENDIAN = 1
_HEADER = 9
_VERTEX = 16


@dataclass(frozen=True)
class ReadRings:
    """The rings of those of n rows that were read.

    is_read: bool (n,). row, part: int64 (rings,), of each ring its row, ascending, and which of its row's polygons.
    is_hole: bool (rings,). first: int64 (rings + 1,), ring r has the vertices xy[first[r]:first[r + 1]], the last of
    which is the first again. xy: float64 (vertices, 2). boxes: float64 (n, 4), around all rings; NaN where none was
    read.
    """

    is_read: np.ndarray
    row: np.ndarray
    part: np.ndarray
    is_hole: np.ndarray
    first: np.ndarray
    xy: np.ndarray
    boxes: np.ndarray

    @classmethod
    def joined(cls, pieces: Sequence[ReadRings]) -> ReadRings:
        """Those of some rows, then those of further rows, and so on; at least one piece."""
        rows = np.cumsum([0, *(len(piece.is_read) for piece in pieces)])
        vertices = np.cumsum([0, *(len(piece.xy) for piece in pieces)])
        return cls(
            is_read=np.concatenate([piece.is_read for piece in pieces]),
            row=np.concatenate([piece.row + before for piece, before in zip(pieces, rows)]),
            part=np.concatenate([piece.part for piece in pieces]),
            is_hole=np.concatenate([piece.is_hole for piece in pieces]),
            first=np.concatenate(
                [*(piece.first[:-1] + before for piece, before in zip(pieces, vertices)), vertices[-1:]]
            ),
            xy=np.concatenate([piece.xy for piece in pieces]),
            boxes=np.concatenate([piece.boxes for piece in pieces]),
        )

    @classmethod
    def of_arrays(cls, arrays: Mapping[str, np.ndarray]) -> Optional[ReadRings]:
        """What `arrays` gave, among others; None where it is not there."""
        if f"{_PREFIX}xy" not in arrays:
            return None
        return cls(**{field.name: arrays[_PREFIX + field.name] for field in fields(cls)})

    def arrays(self) -> dict[str, np.ndarray]:
        """For a journey to another process."""
        return {_PREFIX + field.name: getattr(self, field.name) for field in fields(self)}

    @property
    def vertices(self) -> np.ndarray:
        """int64 (n,), of all rings of a row."""
        return np.bincount(self.row, np.diff(self.first), len(self.is_read)).astype(np.int64)

    def without(self, rows: np.ndarray) -> ReadRings:
        """The same with some rows, int64 (k,), not read."""
        if not len(rows):
            return self
        is_read, boxes = self.is_read.copy(), self.boxes.copy()
        is_read[rows], boxes[rows] = False, np.nan
        kept = is_read[self.row]
        counts = np.diff(self.first)
        first = np.concatenate([np.zeros(1, np.int64), np.cumsum(counts[kept])])
        xy = self.xy[np.repeat(kept, counts)]
        return ReadRings(is_read, self.row[kept], self.part[kept], self.is_hole[kept], first, xy, boxes)


def rings_of(wkb: np.ndarray, offsets: np.ndarray) -> ReadRings:
    """Of polygons and multipolygons of two dimensions, little-endian, whose rings are closed and have four vertices.

    wkb: uint8 (b,). offsets: int64 (n + 1,), row i is wkb[offsets[i]:offsets[i + 1]]. Whatever else a row is, it is not
    read, and left to GEOS.
    """
    is_read, (row, part, is_hole, begin, vertices) = _walk(wkb, offsets)
    kept = np.flatnonzero(is_read[row])
    kept = kept[np.argsort(row[kept], kind="stable")]
    begin, vertices = begin[kept], vertices[kept]
    xy = _vertices(wkb, begin, vertices)
    first = np.concatenate([np.zeros(1, np.int64), np.cumsum(vertices)])
    rings = ReadRings(is_read, row[kept], part[kept], is_hole[kept], first, xy, _boxes(is_read, row[kept], first, xy))
    is_open = (xy[first[:-1]] != xy[first[1:] - 1]).any(axis=1)
    return rings.without(np.unique(rings.row[is_open]))


def _boxes(is_read: np.ndarray, row: np.ndarray, first: np.ndarray, xy: np.ndarray) -> np.ndarray:
    boxes = np.full((len(is_read), 4), np.nan)
    if len(row):
        begins = first[np.flatnonzero(np.diff(row, prepend=-1))]
        boxes[is_read] = np.hstack([extreme.reduceat(xy, begins) for extreme in (np.minimum, np.maximum)])
    return boxes


def _walk(wkb: np.ndarray, offsets: np.ndarray) -> tuple[np.ndarray, list[np.ndarray]]:
    """(which rows were walked to their last byte; of each ring its row, part, whether it is a hole, its first vertex's
    byte and its number of vertices)."""
    word = _words(wkb)
    is_read = np.zeros(len(offsets) - 1, bool)
    row = np.flatnonzero(np.diff(offsets) > _HEADER)
    at = offsets[row]
    row, at = _those(_is_header(wkb, word, at, _POLYGON) | _is_header(wkb, word, at, _MULTIPOLYGON), row, at)
    parts = np.where(word[at + 1] == _MULTIPOLYGON, word[at + 5].astype(np.int64), 1)
    at = np.where(word[at + 1] == _MULTIPOLYGON, at + _HEADER, at)
    rings, part = np.zeros_like(at), np.full_like(at, -1)
    found = [(row[:0], part[:0], np.zeros(0, bool), at[:0], at[:0])]
    for _ in range(MOST_RINGS + 1):  # in the last, those are ended that have as many
        ended = (rings == 0) & (parts == 0)
        is_read[row[ended & (at == offsets[row + 1])]] = True
        row, at, parts, rings, part = _those(~ended & (at + _HEADER < offsets[row + 1]), row, at, parts, rings, part)
        begins = rings == 0
        is_sound = ~begins | _is_header(wkb, word, at, _POLYGON)
        rings = np.where(begins, word[at + 5], rings).astype(np.int64)
        at, parts, part = at + _HEADER * begins, parts - begins, part + begins
        is_sound &= (rings > 0) & (at + 4 < offsets[row + 1])
        row, at, parts, rings, part, begins = _those(is_sound, row, at, parts, rings, part, begins)
        vertices = word[at].astype(np.int64)
        at, rings = at + 4 + _VERTEX * vertices, rings - 1
        row, at, parts, rings, part, begins, vertices = _those(
            (vertices >= 4) & (at <= offsets[row + 1]), row, at, parts, rings, part, begins, vertices
        )
        found.append((row, part, ~begins, at - _VERTEX * vertices, vertices))
        if not len(row):
            break
    return is_read, [np.concatenate(of) for of in zip(*found)]


def _is_header(wkb: np.ndarray, word: np.ndarray, at: np.ndarray, kind: int) -> np.ndarray:
    return (wkb[at] == _LITTLE_ENDIAN) & (word[at + 1] == kind)


def _those(chosen: np.ndarray, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
    return arrays if chosen.all() else tuple(array[chosen] for array in arrays)


def _words(wkb: np.ndarray) -> np.ndarray:
    """The number of four bytes that begins at each byte: in well-known binary they are not aligned."""
    wkb = np.ascontiguousarray(wkb)
    return np.ndarray((max(len(wkb) - 3, 0),), "<u4", wkb.data, 0, (1,))


def _vertices(wkb: np.ndarray, begin: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """float64 (vertices, 2) of rings whose vertices begin at these bytes.

    Copied ring by ring, which is faster than one look-up of all vertices, whose places would be as many numbers.
    """
    xy = np.empty((int(counts.sum()), 2), "<f8")
    source, target, start = np.ascontiguousarray(wkb).data, xy.reshape(-1).view(np.uint8).data, 0
    for first, size in zip(begin.tolist(), (_VERTEX * counts).tolist()):
        target[start : start + size] = source[first : first + size]
        start += size
    return xy.astype(np.float64, copy=False)
