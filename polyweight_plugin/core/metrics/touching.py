"""Whether a place lies on or in a shape, as GEOS says of their longitudes and latitudes: the meaning of distance 0.

A shape may run from 170 to 190 degrees and a place lie at -175, so a place is asked at every whole turn at which the
shape has longitudes. At a pole there are no longitudes: that place touches whatever touches its latitude.
"""

from __future__ import annotations

import numpy as np
import shapely

_ROUNDING = 1e-9
"""Turns by which two longitudes may seem to differ from a whole number of turns; to ask once more does no harm."""


def touches(lon: np.ndarray, lat: np.ndarray, shapes: np.ndarray, bounds: np.ndarray, which: np.ndarray) -> np.ndarray:
    """Whether each place touches the shape beside it, bool (n,).

    lon, lat: float64 (n,), degrees. shapes: object (m,), shapely; bounds: float64 (4, m), theirs; which: int64 (n,),
    the shape beside each place.
    """
    south, north = bounds[1][which], bounds[3][which]
    found = ((lat == 90.0) & (north >= 90.0)) | ((lat == -90.0) & (south <= -90.0))
    may = np.flatnonzero(~found & (lat >= south) & (lat <= north))
    lon, lat, which = lon[may], lat[may], which[may]
    turn = np.ceil((bounds[0][which] - lon) / 360.0 - _ROUNDING)
    last = np.floor((bounds[2][which] - lon) / 360.0 + _ROUNDING)
    for _ in range(int((last - turn).max(initial=-1.0)) + 1):
        asked = np.flatnonzero(turn <= last)
        turned = lon[asked] + 360.0 * turn[asked]
        found[may[asked]] |= shapely.intersects_xy(shapes[which[asked]], turned, lat[asked])
        turn += 1.0
    return found
