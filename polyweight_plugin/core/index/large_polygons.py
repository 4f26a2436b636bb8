"""Large polygons and lines, such as coasts and countries: their boundaries are cut up, a layer of its own to search.

Known as facet sequences in an index of their own (GEOS' IndexedFacetDistance), here for many polygons at once.

A polygon is in reach of a point if one of its facet sequences is, or if the point lies inside. The sequences of a
group of polygons hang in one tree, whose types are the polygons. Whether a point lies inside is asked ring by ring,
since GEOS takes a prepared polygon whose rings overlap for another.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Optional

import numpy as np
import shapely

from polyweight_plugin.core.index import packed_tree
from polyweight_plugin.core.index.aggregate_rule import AggregateRule
from polyweight_plugin.core.index.aggregate_tree import magnitude_of, reference_tree
from polyweight_plugin.core.index.bounds import lower_of_pairs
from polyweight_plugin.core.index.nearest_rule import NearestRule
from polyweight_plugin.core.index.pairs_rule import Block
from polyweight_plugin.core.index.query_tree import Pairs, QueryTree
from polyweight_plugin.core.index.radii import radii_of
from polyweight_plugin.core.index.rules import Search
from polyweight_plugin.core.index.tally import FirstInterval
from polyweight_plugin.core.metrics import Asked, Metric

GROUP = 64
"""Polygons of a group at most: for each point and each of them there is a number."""

BUDGET = 1_000_000
"""Vertices of the groups that are kept ready, about 100 bytes each. A larger polygon is made ready all the same."""


class LargePolygons:
    """Polygons in groups of neighbours, each made ready when points first come near. Safe across threads."""

    def __init__(self, metric: Metric, geometries: np.ndarray, bounds: np.ndarray, reach: Optional[np.ndarray]) -> None:
        """geometries: object (n,), shapely polygons and lines, single or multi, neighbours together. bounds: theirs.

        reach: float64 (n,), of each, -1 for nowhere; None where radii are not theirs.
        """
        vertices = shapely.get_num_coordinates(geometries)
        load = np.cumsum(vertices) // (BUDGET / 4)
        ends = np.flatnonzero((np.diff(load) > 0) | (np.arange(1, len(geometries)) % GROUP == 0)) + 1
        self._groups = np.split(np.arange(len(geometries)), ends)
        self._metric, self._geometries, self._reach = metric, geometries, reach
        self._ready: dict[int, _Group] = {}  # those used last are the last
        self._lock = threading.Lock()

        boxes = metric.boxes(bounds)
        self._boxes = packed_tree.of_boxes(*boxes)[0]
        self._magnitude = magnitude_of(boxes)

    def blocks(self, query: QueryTree, distances: tuple[float, ...], measured: bool) -> Iterator[Block]:
        """All pairs in reach of each other, a group at a time. Distances are zeros unless they are to be measured."""
        magnitude = max(query.magnitude, self._magnitude)
        radii = radii_of(self._metric, query, self._reach, distances, magnitude)
        _, surely_out = self._metric.limits(radii.farthest, magnitude)
        for number, polygons in enumerate(self._groups):
            root = np.zeros(len(polygons), np.int64)
            if (lower_of_pairs(query.levels[-1], root, self._boxes, polygons) <= surely_out).any():
                group = self._group(number)
                interval = group.intervals(query, distances)
                items, found = np.nonzero(interval < radii.count)
                # GEOS looks at boxes first, and from the box of a broken polygon holes may stick out.
                pairs = items, polygons[found]
                lower = lower_of_pairs(query.levels[0], items, self._boxes, polygons[found])
                near = lower <= radii.of_items(pairs)[-1][1]
                items, found = items[near], found[near]
                distance = group.distances(query, distances)[items, found] if measured else np.zeros(len(items))
                yield Block(items, polygons[found], distance, interval[items, found])

    def _group(self, number: int) -> _Group:
        with self._lock:
            polygons = self._groups[number]
            reach = None if self._reach is None else self._reach[polygons]
            group = self._ready.pop(number, None) or _Group(self._metric, self._geometries[polygons], reach)
            self._ready[number] = group
            while len(self._ready) > 1 and sum(ready.vertices for ready in self._ready.values()) > BUDGET:
                del self._ready[next(iter(self._ready))]
            return group


class _Group:
    """The boundaries of some polygons in facet sequences, and the areas that their rings enclose."""

    def __init__(self, metric: Metric, polygons: np.ndarray, reach: Optional[np.ndarray]) -> None:
        parts, polygon_of_part = shapely.get_parts(polygons, return_index=True)
        is_area = shapely.get_type_id(parts) == shapely.GeometryType.POLYGON
        rings, area_of_ring = shapely.get_rings(parts[is_area], return_index=True)
        is_shell = np.diff(area_of_ring, prepend=-1) != 0
        part_of_ring = np.flatnonzero(is_area)[area_of_ring]
        areas = shapely.polygons(rings)
        shapely.prepare(areas)
        self._shells, self._part_of_shell = areas[is_shell], part_of_ring[is_shell]
        self._holes, self._part_of_hole = areas[~is_shell], part_of_ring[~is_shell]
        self._metric, self._polygon_of_part, self._count = metric, polygon_of_part, len(polygons)
        is_line = ~is_area & ~shapely.is_empty(parts)
        lines = np.concatenate([rings, parts[is_line]])
        facets, line = metric.facets(lines)
        owner = polygon_of_part[np.concatenate([part_of_ring, np.flatnonzero(is_line)])][line]
        self._tree = reference_tree(facets, owner, [], None if reach is None else reach[owner])
        self._lock = threading.Lock()
        self.vertices = int(shapely.get_num_coordinates(lines).sum())

    def intervals(self, query: QueryTree, distances: tuple[float, ...]) -> np.ndarray:
        """In which interval of radii each point and each polygon are, int64 (items, polygons)."""
        search = Search.of(self._metric, query, self._tree, distances)
        first = FirstInterval(query, self._count, search.radii.count)
        AggregateRule(search, first, known=first).run()
        interval = first.result()
        interval[self._around(query, interval > 0)] = 0
        return interval

    def distances(self, query: QueryTree, distances: tuple[float, ...]) -> np.ndarray:
        """How far each point is from each polygon that it reaches, float64 (items, polygons), else infinite."""
        distance = NearestRule(Search.of(self._metric, query, self._tree, distances), self._count).run()
        distance[self._around(query, distance > 0)] = 0.0
        return distance

    def _around(self, query: QueryTree, is_asked: np.ndarray) -> Pairs:
        """(item, polygon) for each item with a place inside a polygon: in the shell of a part, and in no hole of it.

        is_asked: bool (items, polygons), pairs that are looked at.
        """

        def asked(parts: np.ndarray) -> Asked:
            return lambda place, area: is_asked[query.item_of_place[place], self._polygon_of_part[parts[area]]]

        with self._lock:  # what GEOS builds on the first question to a prepared area is not safe across threads
            place, shell = self._metric.inside(query, self._shells, False, asked(self._part_of_shell))
            place_in_hole, hole = self._metric.inside(query, self._holes, True, asked(self._part_of_hole))
        part, count = self._part_of_shell[shell], len(query.xy)
        outside = np.isin(part * count + place, self._part_of_hole[hole] * count + place_in_hole)
        return query.item_of_place[place[~outside]], self._polygon_of_part[part[~outside]]
