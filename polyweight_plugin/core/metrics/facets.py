"""Rings and lines cut into short sequences of edges, each a shape of its own with a small box.

Known as facet sequences (GEOS' IndexedFacetDistance). Nothing is clipped, so nothing is rounded: vertices stay as they
are.
"""

from __future__ import annotations

import numpy as np
import shapely

from polyweight_plugin.core.index.ranges import expanded
from polyweight_plugin.core.metrics.rings import LINE, Rings

EDGES = 32
"""Edges of a sequence: its box is small, and going along it takes no time."""


class FacetSequences:
    """Lines of up to EDGES edges that make up the rings one by one; facets[i], object, makes some of them for shapely.

    ring: int64 (n,), the ring of each.
    """

    def __init__(self, rings: np.ndarray) -> None:
        """rings: object (k,), shapely rings or lines, none of them empty."""
        self._xy, ring = shapely.get_coordinates(rings, return_index=True)
        vertices = np.bincount(ring)
        counts = -(-(vertices - 1) // EDGES)
        self.ring = np.repeat(np.arange(len(rings)), counts)
        begin = expanded(np.zeros(len(rings), np.int64), counts) * EDGES
        self._first = (np.cumsum(vertices) - vertices)[self.ring] + begin
        self._edges = np.minimum(vertices[self.ring] - 1 - begin, EDGES)

    def __getitem__(self, some: np.ndarray) -> np.ndarray:
        vertices = self._edges[some] + 1
        xy = self._xy[expanded(self._first[some], vertices)]
        return shapely.linestrings(xy, indices=np.repeat(np.arange(len(some)), vertices))

    def rings(self) -> Rings:
        """The sequences, each a shape of its own."""
        number, role = np.arange(len(self.ring) + 1), np.full(len(self.ring), LINE, np.int8)
        boxes = np.concatenate(self.boxes()).T
        return Rings(self._xy, self._first, self._edges + 1, number, number[:-1], role, boxes)

    def boxes(self) -> tuple[np.ndarray, np.ndarray]:
        """(low, high), float64 (2, n)."""
        last = self._xy[self._first + self._edges]
        # From one sequence's first vertex to the next one's there lie its vertices, its last perhaps excepted, and
        # where the ring ends, its last.
        low, high = (f(f.reduceat(self._xy, self._first), last) for f in (np.minimum, np.maximum))
        return np.ascontiguousarray(low.T), np.ascontiguousarray(high.T)
