"""Well-known binary that GEOS refuses for its rings: closed where they are open, as QGIS does when it reads a file."""

from __future__ import annotations

import struct
from typing import Optional

import numpy as np
import shapely

CORNERS = 3
"""Of a ring, at least; lines have two."""

_LINE, _POLYGON = 2, 3
_PARTS = {4: shapely.multipoints, 5: shapely.multilinestrings, 6: shapely.multipolygons, 7: shapely.geometrycollections}


def closed(wkb: bytes) -> Optional[shapely.Geometry]:
    """The geometry of two dimensions, None where a ring or a line has too few corners. Raises ValueError where it is no
    WKB of points, lines, polygons or several of them."""
    reader = _Reader(wkb)
    try:
        geometry = reader.geometry()
    except (struct.error, IndexError) as error:
        raise ValueError(f"it ends after {len(wkb)} bytes") from error
    if reader.at != len(wkb):
        raise ValueError(f"it goes on after {reader.at} bytes")
    return None if reader.has_too_few else geometry


class _Reader:
    """Walks from byte to byte, through ISO and extended WKB alike."""

    def __init__(self, wkb: bytes) -> None:
        self._wkb = wkb
        self.at = 0
        self.has_too_few = False

    def geometry(self) -> shapely.Geometry:
        order = "<" if self._wkb[self.at] == 1 else ">"
        self.at += 1
        said = self._whole(order)
        kind, size = (said & 0xFFFF) % 1000, 2 + sum(map(bool, (said & 0x80000000, said & 0x40000000)))
        size = max(size, (2, 3, 3, 4)[(said & 0xFFFF) // 1000 % 4])
        if said & 0x20000000:
            self._whole(order)
        if kind == 1:
            return shapely.Point(self._vertices(order, size, 1)[0])
        if kind == _LINE:
            return self._line(self._vertices(order, size, self._whole(order)))
        if kind == _POLYGON:
            rings = [self._ring(order, size) for _ in range(self._count(order))]
            return shapely.Polygon() if self.has_too_few or not rings else shapely.Polygon(rings[0], rings[1:])
        if kind in _PARTS:
            return _PARTS[kind]([self.geometry() for _ in range(self._count(order))])
        raise ValueError(f"unknown kind of geometry {said}")

    def _ring(self, order: str, size: int) -> np.ndarray:
        xy = self._vertices(order, size, self._whole(order))
        if len(xy) and (xy[0] != xy[-1]).any():
            xy = np.concatenate([xy, xy[:1]])
        self.has_too_few |= len(xy) <= CORNERS
        return xy

    def _line(self, xy: np.ndarray) -> shapely.Geometry:
        self.has_too_few |= len(xy) == 1
        return shapely.LineString(xy if len(xy) > 1 else [])

    def _vertices(self, order: str, size: int, count: int) -> np.ndarray:
        end = self.at + 8 * size * count
        values = np.array(struct.unpack_from(f"{order}{size * count}d", self._wkb[:end], self.at), np.float64)
        self.at = end
        return values.reshape(count, size)[:, :2]

    def _count(self, order: str) -> int:
        """Of parts or rings, which have four bytes each at least."""
        count = self._whole(order)
        if 4 * count > len(self._wkb) - self.at:
            raise IndexError
        return count

    def _whole(self, order: str) -> int:
        (value,) = struct.unpack_from(f"{order}I", self._wkb, self.at)
        self.at += 4
        return int(value)
