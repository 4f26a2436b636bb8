"""Whether a place lies on or in a shape, as GEOS says of their longitudes and latitudes: the meaning of distance 0.

A shape may run from 170 to 190 degrees and a place lie at -175, so a place is asked at every whole turn at which the
shape has longitudes. At a pole there are no longitudes: that place touches whatever touches its latitude.
"""

from __future__ import annotations

import numpy as np
import shapely

from polyweight_plugin.core.metrics import Asked, Geometries, Query

_ROUNDING = 1e-9
"""Turns by which two longitudes may seem to differ from a whole number of turns; to ask once more does no harm."""

_MANY = 64
"""Vertices from which it pays to know whether a shape is valid: a valid one answers several times as fast."""

_UNKNOWN, _VALID, _INVALID = range(3)


class Touching:
    """n shapes in degrees. Safe across threads: what two of them learn at the same time is the same."""

    def __init__(self, geometries: Geometries, bounds: np.ndarray, vertices: np.ndarray) -> None:
        """bounds: float64 (4, n), west, south, east, north. vertices: int64 (n,), how many each has."""
        self._geometries, self._bounds = geometries, bounds
        self._validity = np.where(vertices < _MANY, _INVALID, _UNKNOWN).astype(np.int8)

    def touches(self, lon: np.ndarray, lat: np.ndarray, shapes: np.ndarray) -> np.ndarray:
        """Whether each place, degrees, float64 (k,), touches the shape beside it, int64 (k,): bool (k,)."""
        south, north = self._bounds[1][shapes], self._bounds[3][shapes]
        found = ((lat == 90.0) & (north >= 90.0)) | ((lat == -90.0) & (south <= -90.0))
        may = np.flatnonzero(~found & (lat >= south) & (lat <= north))
        lon, lat, shapes = lon[may], lat[may], shapes[may]
        turn = np.ceil((self._bounds[0][shapes] - lon) / 360.0 - _ROUNDING)
        last = np.floor((self._bounds[2][shapes] - lon) / 360.0 + _ROUNDING)
        for _ in range(int((last - turn).max(initial=-1.0)) + 1):
            asked = np.flatnonzero(turn <= last)
            found[may[asked]] |= self._ask(lon[asked] + 360.0 * turn[asked], lat[asked], shapes[asked])
            turn += 1.0
        return found

    def _ask(self, lon: np.ndarray, lat: np.ndarray, shapes: np.ndarray) -> np.ndarray:
        """GEOS' own word. For invalid shapes only distances never raise, and they are what the plane goes by."""
        unknown = np.unique(shapes[self._validity[shapes] == _UNKNOWN])
        if len(unknown):
            self._validity[unknown] = np.where(shapely.is_valid(self._geometries[unknown]), _VALID, _INVALID)
        answer, valid = np.empty(len(shapes), bool), self._validity[shapes] == _VALID
        if valid.any():
            answer[valid] = shapely.intersects_xy(self._geometries[shapes[valid]], lon[valid], lat[valid])
        places = shapely.points(lon[~valid], lat[~valid])
        others = self._geometries[shapes[~valid]]
        answer[~valid] = shapely.dwithin(places, others, 0.0)
        # GEOS looks at the shell's box first, but a hole that sticks out of it is a boundary, too.
        west, south, east, north = shapely.bounds(others).T
        x, y = lon[~valid], lat[~valid]
        beyond = np.flatnonzero((x < west) | (x > east) | (y < south) | (y > north))
        answer[np.flatnonzero(~valid)[beyond]] = shapely.distance(places[beyond], others[beyond]) == 0.0
        return answer


def inside(query: Query, areas: np.ndarray, strictly: bool, asked: Asked) -> tuple[np.ndarray, np.ndarray]:
    """(place, area), each int64: which places of the query, degrees, lie in which areas; see metrics.Metric."""
    found = [(np.zeros(0, np.int64), np.zeros(0, np.int64))]
    if len(areas) == 0:
        return found[0]
    lon, lat = query.xy.T
    west, south, east, north = shapely.bounds(areas).T
    predicate = shapely.contains_properly if strictly else shapely.intersects
    for turn in _turns(lon, float(west.min()), float(east.max())):
        turned = lon + 360.0 * turn
        some = np.flatnonzero((turned >= west.min()) & (turned <= east.max()))
        tree = shapely.STRtree(shapely.points(turned[some], lat[some])) if turn else query.places
        area, place = tree.query(areas)
        is_asked = asked(some[place] if turn else place, area)
        area, place = area[is_asked], place[is_asked]
        holds = predicate(areas[area], tree.geometries[place])
        found.append((some[place[holds]] if turn else place[holds], area[holds]))
    if not strictly:
        for pole, touched in ((90.0, north >= 90.0), (-90.0, south <= -90.0)):
            place, area = np.nonzero((lat == pole)[:, np.newaxis] & touched)
            found.append((place, area))
    places, whose = zip(*found)
    return np.concatenate(places), np.concatenate(whose)


def _turns(lon: np.ndarray, west: float, east: float) -> list[float]:
    """The whole turns after which any of the longitudes lies between west and east."""
    first = np.ceil((west - lon) / 360.0 - _ROUNDING)
    last = np.floor((east - lon) / 360.0 + _ROUNDING)
    steps = np.arange(int((last - first).max()) + 1)[:, np.newaxis]
    return np.unique((first + steps)[first + steps <= last]).tolist()
