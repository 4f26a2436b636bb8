"""Complex polygons, which GEOS prepares when they are first asked about, within a budget of memory."""

from __future__ import annotations

import threading
from collections.abc import Callable

import numpy as np
import shapely

BUDGET = 1_000_000
"""Vertices prepared at a time; GEOS takes about 120 bytes for each. A larger polygon is prepared all the same."""


class PreparedPolygons:
    """Answers questions about pairs of a complex polygon and another geometry.

    geometries: object (n,), shapely. Safe across threads: what GEOS builds on the first question is not, so a lock is
    held while it answers.
    """

    def __init__(self, geometries: np.ndarray) -> None:
        self._geometries = geometries
        self._vertices = shapely.get_num_coordinates(geometries)
        self._last_asked = np.zeros(len(geometries), np.int64)
        self._clock = 0
        self._lock = threading.Lock()

    def ask(
        self, predicate: Callable[[np.ndarray, np.ndarray], np.ndarray], polygons: np.ndarray, others: np.ndarray
    ) -> np.ndarray:
        """predicate(polygon, other) for each pair, bool (n,). polygons: int64 (n,); others: object (n,), shapely."""
        answer = np.zeros(len(polygons), bool)
        order = np.argsort(polygons, kind="stable")
        chosen = polygons[order]
        is_first = np.diff(chosen, prepend=-1) != 0
        load = np.cumsum(np.where(is_first, self._vertices[chosen], 0)) // BUDGET
        for part in np.split(order, np.flatnonzero(np.diff(load)) + 1):
            with self._lock:
                answer[part] = predicate(self._prepared(polygons[part]), others[part])
        return answer

    def _prepared(self, polygons: np.ndarray) -> np.ndarray:
        """The polygons, prepared; those asked longest ago are released for them where the budget is short."""
        self._clock += 1
        self._last_asked[polygons] = self._clock
        ready = np.flatnonzero(self._last_asked)
        newest_first = ready[np.argsort(-self._last_asked[ready], kind="stable")]
        beyond = np.cumsum(self._vertices[newest_first]) > BUDGET
        released = newest_first[beyond & (self._last_asked[newest_first] < self._clock)]
        shapely.destroy_prepared(self._geometries[released])
        self._last_asked[released] = 0
        geometries = self._geometries[polygons]
        shapely.prepare(geometries)
        return geometries
