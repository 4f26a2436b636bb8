"""The polygons of one job, prepared for all its points: most in an aggregate tree, the large ones apart.

Three things can be asked of it, each by its rule: aggregates, the nearest, and the pairs themselves.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Optional

import numpy as np
import shapely

from polyweight_plugin.core.index.aggregate_rule import AggregateRule
from polyweight_plugin.core.index.aggregate_tree import ReferenceTree, Subtotals, reference_tree
from polyweight_plugin.core.index.hilbert import hilbert_order
from polyweight_plugin.core.index.large_polygons import LargePolygons
from polyweight_plugin.core.index.nearest_rule import NearestRule
from polyweight_plugin.core.index.pairs_rule import Block, PairsRule
from polyweight_plugin.core.index.query_tree import QueryTree, known
from polyweight_plugin.core.index.rules import Search
from polyweight_plugin.core.index.tally import Tally
from polyweight_plugin.core.metrics import Metric
from polyweight_plugin.core.statistics.measures import Measure, combine

LARGE = 2048
"""Vertices from which cutting a polygon's boundary up is cheaper than walking around it for each point."""

_CUT = [
    shapely.GeometryType.LINESTRING,
    shapely.GeometryType.POLYGON,
    shapely.GeometryType.MULTILINESTRING,
    shapely.GeometryType.MULTIPOLYGON,
]


class PolygonIndex:
    """rows: int64 (n,), which of the polygons are here, in the order of the index: the large ones come last.

    types: int64 (n,). reach: float64 (n,), -1 for nowhere; None where radii are not theirs. measures: of them all.
    distances: of all searches, ascending, where neither points nor polygons have a reach of their own.
    """

    def __init__(
        self,
        metric: Metric,
        geometries: np.ndarray,
        types: np.ndarray,
        type_count: int,
        reach: Optional[np.ndarray],
        distances: tuple[float, ...],
        measures_of: Callable[[np.ndarray], list[Measure]],
    ) -> None:
        """geometries: object (n,), shapely; types: int (n,), -1 for none; reach: as in model.Polygons.

        measures_of: what some of the polygons, int64 (k,), bring to the aggregates.
        """
        boxes, is_large = shapely.bounds(geometries), _are_large(geometries)
        kept = np.flatnonzero((types >= 0) & metric.covers(boxes))
        kept = kept[hilbert_order(boxes[kept, 0] / 2 + boxes[kept, 2] / 2, boxes[kept, 1] / 2 + boxes[kept, 3] / 2)]
        self.rows = kept[np.argsort(is_large[kept], kind="stable")]
        self.types, self.measures = types[self.rows].astype(np.int64), measures_of(self.rows)
        self.metric, self.type_count, self.distances = metric, type_count, distances
        self._large_from = len(self.rows) - int(is_large[kept].sum())
        small, large = slice(0, self._large_from), slice(self._large_from, None)
        geometries, boxes = geometries[self.rows], boxes[self.rows]
        self.reach = reach = None if reach is None else known(reach[self.rows])
        self._tree: Optional[ReferenceTree] = None
        self._large: Optional[tuple[LargePolygons, Subtotals]] = None
        if self._large_from:
            shapes = metric.shapes(geometries[small], boxes[small])
            measures = [measure[small] for measure in self.measures]
            self._tree = reference_tree(shapes, self.types[small], measures, None if reach is None else reach[small])
        if self._large_from < len(self.rows):
            polygons = LargePolygons(metric, geometries[large], boxes[large], None if reach is None else reach[large])
            types_, measures = self.types[large], [measure[large] for measure in self.measures]
            self._large = polygons, Subtotals(np.arange(len(types_) + 1), types_, measures)

    def aggregates(self, query: QueryTree) -> dict[str, np.ndarray]:
        """What all polygons in reach of each point bring together, by measure: float64 (k, items, types, distances).

        Each distance has what lies beyond the next smaller one.
        """
        tally = Tally(query, self.type_count, len(self.distances), self.measures)
        if self._tree:
            AggregateRule(Search.of(self.metric, query, self._tree, self.distances), tally).run()
        if self._large:
            polygons, subtotals = self._large
            for block in polygons.blocks(query, self.distances, measured=False):
                tally.add(0, subtotals, (block.items, block.shapes), block.interval)
        return tally.result()

    def nearest(self, query: QueryTree, ring: Optional[int] = None) -> np.ndarray:
        """The distance from each point to the nearest polygon of each type in reach, float64 (items, types), else inf.

        ring: the place of the distance within which, and beyond the next smaller one, it is to be.
        """
        found = np.full((len(query), self.type_count), np.inf)
        if self._tree:
            found = NearestRule(Search.of(self.metric, query, self._tree, self.distances), self.type_count, ring).run()
        if self._large:
            polygons, subtotals = self._large
            for block in polygons.blocks(query, self.distances, measured=True):
                counts = slice(None) if ring is None else block.interval == ring
                slots = (block.items * self.type_count + subtotals.types[block.shapes])[counts]
                combine(np.minimum, found.reshape(-1), slots, block.distance[counts])
        return found

    def pairs(self, query: QueryTree, emit: Callable[[Block], None]) -> None:
        """All pairs in reach of the largest distance, a bounded number at a time; shapes are places in rows."""
        if self._tree:
            PairsRule(Search.of(self.metric, query, self._tree, self.distances), emit).run()
        if self._large:
            for block in self._large[0].blocks(query, self.distances, measured=True):
                emit(replace(block, shapes=block.shapes + self._large_from))


def _are_large(geometries: np.ndarray) -> np.ndarray:
    answer = shapely.get_num_coordinates(geometries) > LARGE
    answer[answer] = np.isin(shapely.get_type_id(geometries[answer]), _CUT)
    return answer
