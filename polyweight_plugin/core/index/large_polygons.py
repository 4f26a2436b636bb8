"""Complex polygons, such as coasts and countries: their rims are cut into runs, a layer of its own to search.

A polygon is in reach of a point if one of its runs is, or if the point lies inside. The runs of a group of polygons
hang in one tree, whose types are the polygons. Nothing is clipped, so nothing is rounded: runs keep their vertices.
Whether a point lies inside is asked ring by ring, since GEOS takes a prepared polygon whose rings overlap for another.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import numpy as np
import shapely

from polyweight_plugin.core.index import aggregate_tree, bounds
from polyweight_plugin.core.index.query_tree import Pairs, Points, Tally
from polyweight_plugin.core.index.ranges import expanded
from polyweight_plugin.core.index.traversal import Search

RUN = 32
"""Edges of a run: its box is small, and GEOS goes along it in no time."""

GROUP = 64
"""Polygons of a group at most: for each point and each of them there is a number."""

BUDGET = 1_000_000
"""Vertices of the groups that are kept ready, about 100 bytes each. A larger polygon is made ready all the same."""


Predicate = Callable[[np.ndarray, np.ndarray], np.ndarray]


class Coasts:
    """Complex polygons in groups of neighbours, each made ready when points first come near. Safe across threads."""

    def __init__(self, geometries: np.ndarray, boxes: np.ndarray, distance: float) -> None:
        """geometries: object (n,), shapely polygons and multipolygons, neighbours together; boxes: float64 (n, 4)."""
        load = np.cumsum(shapely.get_num_coordinates(geometries)) // (BUDGET / 4)
        ends = np.flatnonzero((np.diff(load) > 0) | (np.arange(1, len(boxes)) % GROUP == 0)) + 1
        self._groups = np.split(np.arange(len(boxes)), ends)
        self._geometries, self._boxes, self._distance = geometries, boxes, distance
        self._magnitude = float(np.abs(boxes).max())
        self._ready: dict[int, _Shore] = {}  # those used last are the last
        self._lock = threading.Lock()

    def reached(self, points: Points) -> Iterator[Pairs]:
        """(item of the points, polygon), each int64: all pairs in reach of each other, a group at a time."""
        for number, polygons in enumerate(self._groups):
            if self._boxes_near(points, -1, 0, polygons).any():
                items, found = np.nonzero(self._shore(number).reached(points, self._distance))
                # GEOS looks at boxes first, and from the box of a broken polygon holes may stick out.
                near = self._boxes_near(points, 0, items, polygons[found])
                yield items[near], polygons[found[near]]

    def _boxes_near(self, points: Points, level: int, nodes: np.ndarray | int, polygons: np.ndarray) -> np.ndarray:
        """Whether the boxes of nodes of the points' tree and those of polygons beside them are in reach, bool."""
        of_nodes, (x0, y0, x1, y1) = points.levels[level], self._boxes[polygons].T
        across = np.maximum(of_nodes.x0[nodes] - x1, x0 - of_nodes.x1[nodes])
        upward = np.maximum(of_nodes.y0[nodes] - y1, y0 - of_nodes.y1[nodes])
        slack = bounds.SLACK * max(points.magnitude, self._magnitude)
        return np.hypot(np.maximum(across, 0), np.maximum(upward, 0)) <= self._distance + slack

    def _shore(self, number: int) -> _Shore:
        with self._lock:
            shore = self._ready.pop(number, None) or _Shore(self._geometries[self._groups[number]], self._distance)
            self._ready[number] = shore
            while len(self._ready) > 1 and sum(ready.vertices for ready in self._ready.values()) > BUDGET:
                del self._ready[next(iter(self._ready))]
            return shore


class _Shore:
    """The rims of a group of polygons, cut into runs, and the areas that their rings enclose."""

    def __init__(self, polygons: np.ndarray, distance: float) -> None:
        parts, polygon_of_part = shapely.get_parts(polygons, return_index=True)
        rings, part_of_ring = shapely.get_rings(parts, return_index=True)
        is_shell = np.diff(part_of_ring, prepend=-1) != 0
        areas = shapely.polygons(rings)
        shapely.prepare(areas)
        self._shells, self._holes, self._part_of_hole = areas[is_shell], areas[~is_shell], part_of_ring[~is_shell]
        self._polygon_of_part, self._polygon_count = polygon_of_part, len(polygons)
        runs = _Runs(rings)
        owners = polygon_of_part[part_of_ring[runs.ring]]
        self._runs = aggregate_tree.plant(runs, runs.boxes(), owners, np.ones((1, len(owners))), distance)
        self._lock = threading.Lock()
        self.vertices = int(shapely.get_num_coordinates(rings).sum())

    def reached(self, points: Points, distance: float) -> np.ndarray:
        """Whether each point reaches each polygon, bool (points, polygons)."""
        tally = Tally(points, self._polygon_count, 1)
        Search(self._runs, points, tally, distance, once=True).run()
        reached = tally.result()[0] > 0
        places, polygons = self._around(points)
        reached[points.item_of_place[places], polygons] = True
        return reached

    def _around(self, points: Points) -> Pairs:
        """(place, polygon) for each place inside a polygon."""
        tree = points.places
        places = tree.geometries

        def pairs(predicate: Predicate, areas: np.ndarray) -> Pairs:
            area, place = tree.query(areas)
            with self._lock:  # what GEOS builds on the first question to a prepared area is not safe across threads
                found = predicate(areas[area], places[place])
            return area[found], place[found]

        shell, place = pairs(shapely.intersects, self._shells)
        hole, place_in_hole = pairs(shapely.contains_properly, self._holes)
        inside = ~np.isin(shell * len(places) + place, self._part_of_hole[hole] * len(places) + place_in_hole)
        return place[inside], self._polygon_of_part[shell[inside]]


class _Runs:
    """Lines of up to RUN edges that make up the rings one by one; runs[i], object, makes some of them for GEOS.

    ring: int64 (n,), the ring of each.
    """

    def __init__(self, rings: np.ndarray) -> None:
        self._xy, ring = shapely.get_coordinates(rings, return_index=True)
        vertices = np.bincount(ring)
        counts = -(-(vertices - 1) // RUN)
        self.ring = np.repeat(np.arange(len(rings)), counts)
        begin = expanded(np.zeros(len(rings), np.int64), counts) * RUN
        self._first = (np.cumsum(vertices) - vertices)[self.ring] + begin
        self._edges = np.minimum(vertices[self.ring] - 1 - begin, RUN)

    def __getitem__(self, runs: np.ndarray) -> np.ndarray:
        vertices = self._edges[runs] + 1
        xy = self._xy[expanded(self._first[runs], vertices)]
        return shapely.linestrings(xy, indices=np.repeat(np.arange(len(runs)), vertices))

    def boxes(self) -> np.ndarray:
        """float64 (n, 4)."""
        last = self._xy[self._first + self._edges]
        # From one run's first vertex to the next one's there lie the run's vertices, its last perhaps excepted, and
        # where the ring ends, its last.
        low, high = (f(f.reduceat(self._xy, self._first), last) for f in (np.minimum, np.maximum))
        return np.concatenate([low, high], axis=1)
