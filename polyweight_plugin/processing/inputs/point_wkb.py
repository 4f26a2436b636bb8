"""Points out of well-known binary, without a loop: all geometries of one shape are read as one block of bytes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from polyweight_plugin.core.model import Points, are_places
from polyweight_plugin.processing.columns.rows import Geometries

_POINT, _MULTIPOINT = 1, 4


@dataclass(frozen=True)
class Located:
    """The points of n features, of which some have no place.

    points: those that have one, in the order of the features. has_place: bool (n,).
    nowhere: features whose coordinates are not finite or too far away; empty points, stored as NaN, are none of them.
    whole: whether no part was left out for its coordinates. ids: the features' own, int64 (n,); None where not asked.
    """

    points: Points
    has_place: np.ndarray
    nowhere: int
    whole: bool
    ids: Optional[np.ndarray] = None

    def __len__(self) -> int:
        return len(self.has_place)

    def only(self, wanted: np.ndarray) -> Located:
        """Some of the features. wanted: bool (n,)."""
        points, of_points = self.points, wanted[self.has_place]
        xy, offsets = points.xy, points.offsets
        if offsets is not None:
            parts = np.diff(offsets)
            of_parts, offsets = np.repeat(of_points, parts), _offsets(parts[of_points])
        else:
            of_parts = of_points
        ids = None if self.ids is None else self.ids[wanted]
        return Located(Points(xy[of_parts], offsets), self.has_place[wanted], self.nowhere, self.whole, ids)


def locate(geometries: Geometries, ids: Optional[np.ndarray] = None) -> Located:
    """Read the WKB of points and multipoints, with Z and M or not. ids: of the features.

    Parts of a multipoint that are no places are left out. Raises ValueError for any other geometry.
    """
    data, starts, lengths = geometries.data, geometries.offsets[:-1], geometries.lengths
    if _are_alike(data, lengths):
        xy = _coordinates(data, starts, int(lengths[0]))
        if xy.shape[1] == 1 and are_places(xy[:, 0]).all():  # as nearly always, at a fifth of the time
            return Located(Points(xy[:, 0]), np.ones(len(lengths), bool), 0, True, ids)
    shapes = _shapes(data, starts, lengths)
    xy_blocks, row_blocks = [np.zeros((0, 2))], [np.zeros(0, np.int64)]
    for shape in np.unique(shapes[shapes >= 0]):
        rows = np.flatnonzero(shapes == shape)
        xy = _coordinates(data, starts[rows], int(lengths[rows[0]]))
        xy_blocks.append(xy.reshape(-1, 2))
        row_blocks.append(np.repeat(rows, xy.shape[1]))
    return _in_order(np.concatenate(xy_blocks), np.concatenate(row_blocks), len(lengths), ids)


def _are_alike(data: np.ndarray, lengths: np.ndarray) -> bool:
    """Whether all geometries have the same length, byte order and type."""
    if len(lengths) == 0 or lengths[0] == 0 or not (lengths == lengths[0]).all():
        return False
    headers = data.reshape(len(lengths), -1)[:, :5]
    return all(bool((column == column[0]).all()) for column in headers.T)


def _shapes(data: np.ndarray, starts: np.ndarray, lengths: np.ndarray) -> np.ndarray:
    """A number for each geometry, the same for those of equal length, byte order and type; -1 for none."""
    shapes = np.full(len(lengths), -1, np.int64)
    present = np.flatnonzero(lengths)
    header = np.zeros((len(present), 8), np.uint8)
    header[:, :5] = data[starts[present, np.newaxis] + np.arange(5)]
    length_number = np.unique(lengths[present], return_inverse=True)[1]
    shapes[present] = header.view("<i8").ravel() | (length_number << 40)
    return shapes


def _coordinates(data: np.ndarray, starts: np.ndarray, length: int) -> np.ndarray:
    """float64 (geometries, parts, 2) of geometries of one shape."""
    alone = len(starts) * length == len(data)  # as nearly always
    block = data.reshape(len(starts), length) if alone else data[starts[:, np.newaxis] + np.arange(length)]
    order = "<" if block[0, 0] else ">"
    kind = int(block[0, 1:5].view(f"{order}u4")[0])
    if _base(kind) == _POINT:
        parts = block[:, np.newaxis, :]
    elif _base(kind) == _MULTIPOINT:
        count = int(block[0, 5:9].view(f"{order}u4")[0])
        if count == 0:
            return np.zeros((len(block), 0, 2))
        parts = block[:, 9:].reshape(len(block), count, (length - 9) // count)
    else:
        raise ValueError(f"WKB of type {kind} is neither a point nor a multipoint")
    return np.ascontiguousarray(parts[:, :, 5:21]).view(f"{order}f8").astype(np.float64, copy=False)


def _base(kind: int) -> int:
    """The type without Z and M, whether they are written as ISO (1001) or as OGR and PostGIS do (bits 29 to 31)."""
    return (kind & 0x1FFFFFFF) % 1000


def _in_order(xy: np.ndarray, rows: np.ndarray, count: int, ids: Optional[np.ndarray]) -> Located:
    is_place = are_places(xy)
    empty = np.isnan(xy).all(axis=1)
    has_place = np.zeros(count, bool)
    has_place[rows[is_place]] = True
    stray = np.zeros(count, bool)
    stray[rows[~is_place & ~empty]] = True
    order = np.flatnonzero(is_place)[np.argsort(rows[is_place], kind="stable")]
    parts = np.bincount(rows[order], minlength=count)[has_place]
    points = Points(xy[order], _offsets(parts))
    return Located(points, has_place, int((stray & ~has_place).sum()), not stray.any(), ids)


def _offsets(parts: np.ndarray) -> Optional[np.ndarray]:
    if (parts == 1).all():
        return None
    return np.concatenate([np.zeros(1, np.int64), np.cumsum(parts, dtype=np.int64)])
