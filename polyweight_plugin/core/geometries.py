"""The polygons of a job as a worker has them: made into GEOS' objects only where one is asked for.

On the plane few are. Vertices are read from well-known binary by numpy (see wkb.py), and the rest is arithmetic.
"""

from __future__ import annotations

from typing import Protocol

import numpy as np
import shapely

from polyweight_plugin.core.metrics.rings import Rings
from polyweight_plugin.core.wkb import ReadRings

_PARSED_AT_ONCE = 20_000
"""Other threads wait meanwhile."""


class GeometryColumn(Protocol):
    """n geometries, in whatever form they lie. Known as a geometry column (GeoArrow)."""

    def __len__(self) -> int: ...

    def __getitem__(self, some: np.ndarray) -> np.ndarray:
        """Some rows, int64 (k,), as objects of shapely, (k,), None where there is none."""

    def rings(self) -> Rings:
        """Of all of them."""


class Parsed:
    """Geometries that are objects already, object (n,), shapely."""

    def __init__(self, geometries: np.ndarray) -> None:
        self._geometries = geometries

    def __len__(self) -> int:
        return len(self._geometries)

    def __getitem__(self, some: np.ndarray) -> np.ndarray:
        return self._geometries[some]

    def rings(self) -> Rings:
        return Rings.of(self._geometries)


class InWkb:
    """Geometries in well-known binary, as model.Polygons has them. Each question makes objects anew."""

    def __init__(self, wkb: np.ndarray, offsets: np.ndarray) -> None:
        self._wkb, self._offsets = wkb, offsets

    def __len__(self) -> int:
        return len(self._offsets) - 1

    def __getitem__(self, some: np.ndarray) -> np.ndarray:
        geometries = np.empty(len(some), object)
        data = self._wkb.data
        for start in range(0, len(some), _PARSED_AT_ONCE):
            rows = some[start : start + _PARSED_AT_ONCE]
            spans = zip(self._offsets[rows].tolist(), self._offsets[rows + 1].tolist())
            pieces = [bytes(data[begin:end]) or None for begin, end in spans]
            geometries[start : start + len(pieces)] = shapely.from_wkb(np.array(pieces, dtype=object))
        return geometries

    def rings(self) -> Rings:
        return Rings.of_wkb(self._wkb, self._offsets, self.__getitem__)


class WithRings:
    """Geometries whose rings were read before. Objects are there only of those that are also in well-known binary."""

    def __init__(self, read: ReadRings, in_wkb: InWkb) -> None:
        self._read, self._in_wkb = read, in_wkb

    def __len__(self) -> int:
        return len(self._in_wkb)

    def __getitem__(self, some: np.ndarray) -> np.ndarray:
        return self._in_wkb[some]

    def rings(self) -> Rings:
        return Rings.of_read(self._read, self.__getitem__)


class Some:
    """Some of many geometries, int64 (n,), as metrics.Geometries."""

    def __init__(self, geometries: GeometryColumn, rows: np.ndarray) -> None:
        self._geometries, self._rows = geometries, rows

    def __getitem__(self, some: np.ndarray) -> np.ndarray:
        return self._geometries[self._rows[some]]
