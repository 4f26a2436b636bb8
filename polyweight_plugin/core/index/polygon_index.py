"""The polygons of one job, prepared for all its points: most in an aggregate tree, the large ones apart.

Three things can be asked of it, each by its rule: aggregates, the nearest, and the pairs themselves.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Optional

import numpy as np
import shapely

from polyweight_plugin.core.geometries import GeometryColumn, Some
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
from polyweight_plugin.core.metrics.rings import Rings
from polyweight_plugin.core.model import Attributes
from polyweight_plugin.core.question import Question
from polyweight_plugin.core.statistics.measures import combine, of_polygons
from polyweight_plugin.core.wkb import ReadRings

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

    types: int64 (n,). attributes: theirs, with a reach of -1 for nowhere. measures: what they bring to the aggregates.
    """

    def __init__(
        self,
        metric: Metric,
        geometries: GeometryColumn,
        types: np.ndarray,
        question: Question,
        attributes: Attributes,
        needs: set[str],
    ) -> None:
        """geometries: n; types: int (n,), -1 for none. needs: which measures, besides the count."""
        rings = geometries.rings()
        boxes, large = rings.boxes, _large_among(geometries, rings)
        is_large = ~shapely.is_missing(large)
        kept = np.flatnonzero((types >= 0) & metric.covers(boxes))
        kept = kept[hilbert_order(boxes[kept, 0] / 2 + boxes[kept, 2] / 2, boxes[kept, 1] / 2 + boxes[kept, 3] / 2)]
        self.rows = kept[np.argsort(is_large[kept], kind="stable")]
        self.types, self.attributes = types[self.rows].astype(np.int64), attributes[self.rows]
        if self.attributes.reach is not None:
            self.attributes = replace(self.attributes, reach=known(self.attributes.reach))
        self.measures = of_polygons(needs, len(self.rows), self.attributes.weights, self.attributes.has_weight)
        self.metric = metric.around(boxes[kept])
        self.type_count, self.distances = question.type_count, question.distances
        self._large_from = len(self.rows) - int(is_large[kept].sum())
        self._tree: Optional[ReferenceTree] = None
        self._large: Optional[tuple[LargePolygons, Subtotals]] = None
        if self._large_from:
            self._tree = self._small_ones(geometries, rings, slice(0, self._large_from))
        if self._large_from < len(self.rows):
            self._large = self._large_ones(large, boxes, slice(self._large_from, None))

    def _small_ones(self, geometries: GeometryColumn, rings: Rings, some: slice) -> ReferenceTree:
        rows = self.rows[some]
        shapes = self.metric.shapes(Some(geometries, rows), rings[rows])
        measures = [measure[some] for measure in self.measures]
        return reference_tree(shapes, self.types[some], measures, self.attributes[some].reach)

    def _large_ones(self, geometries: np.ndarray, boxes: np.ndarray, some: slice) -> tuple[LargePolygons, Subtotals]:
        rows = self.rows[some]
        polygons = LargePolygons(self.metric, geometries[rows], boxes[rows], self.attributes[some].reach)
        types, measures = self.types[some], [measure[some] for measure in self.measures]
        return polygons, Subtotals(np.arange(len(types) + 1), types, measures)

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

    def pairs(self, query: QueryTree, emit: Callable[[Block], None], measured: bool = True) -> None:
        """All pairs in reach of the largest distance, a bounded number at a time; shapes are places in rows.

        Distances are zeros unless they are to be measured.
        """
        if self._tree:
            PairsRule(Search.of(self.metric, query, self._tree, self.distances), emit, measured).run()
        if self._large:
            for block in self._large[0].blocks(query, self.distances, measured):
                emit(replace(block, shapes=block.shapes + self._large_from))


def needs_objects(rings: ReadRings) -> np.ndarray:
    """Which polygons the index wants as GEOS' objects, too, on the plane: bool (n,)."""
    return ~rings.is_read | (rings.vertices > LARGE)


def _large_among(geometries: GeometryColumn, rings: Rings) -> np.ndarray:
    """The large ones, object (n,), shapely; None in place of all others."""
    large = np.full(len(rings.boxes), None, object)
    rows = np.flatnonzero(rings.vertices > LARGE)
    parsed = geometries[rows]
    can_be_cut = np.isin(shapely.get_type_id(parsed), _CUT)
    large[rows[can_be_cut]] = parsed[can_be_cut]
    return large
