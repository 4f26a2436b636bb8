"""The polygons of one job, prepared for all its points: a grove of simple polygons, and coasts for the complex ones."""

from __future__ import annotations

from typing import Optional

import numpy as np
import shapely

from polyweight_plugin.core.index import aggregate_tree
from polyweight_plugin.core.index.aggregate_tree import Grove, Subtotals
from polyweight_plugin.core.index.hilbert import hilbert_order
from polyweight_plugin.core.index.large_polygons import Coasts
from polyweight_plugin.core.model import are_places
from polyweight_plugin.core.statistics import exact_sum

COMPLEX = 2048
"""Vertices from which cutting a polygon's rim into runs is cheaper than walking around it for each point."""


class PolygonIndex:
    """grove: the simple polygons, None if there are none.

    coasts: the complex polygons, with the subtotals of each, None if there are none.
    limbs: how the weights were cut, None where only counts are wanted.
    """

    def __init__(
        self, geometries: np.ndarray, types: np.ndarray, weights: np.ndarray | None, type_count: int, distance: float
    ) -> None:
        """geometries: object (n,), shapely; types: int (n,), -1 for none; weights: float64 (n,), finite, or None.

        distance: the search distance, in the units of the coordinates.
        """
        boxes, is_complex = shapely.bounds(geometries), _are_complex(geometries)
        kept = np.flatnonzero((types >= 0) & are_places(boxes))
        kept = kept[hilbert_order(boxes[kept, 0] / 2 + boxes[kept, 2] / 2, boxes[kept, 1] / 2 + boxes[kept, 3] / 2)]
        geometries, boxes, is_complex = geometries[kept], boxes[kept], is_complex[kept]
        types = types[kept].astype(np.int64)
        self.type_count, self.distance = type_count, distance
        self.limbs = None if weights is None else exact_sum.cut(weights[kept])
        measures = np.ones((1, len(kept)))  # the number of polygons, then the limbs of their weights
        if self.limbs is not None:
            measures = np.concatenate([measures, self.limbs.values])
        self.grove: Optional[Grove] = None
        self.coasts: Optional[tuple[Coasts, Subtotals]] = None
        if not is_complex.all():
            some = ~is_complex
            self.grove = aggregate_tree.plant(geometries[some], boxes[some], types[some], measures[:, some], distance)
        if is_complex.any():
            some = is_complex
            each = Subtotals(np.arange(some.sum() + 1), types[some], measures[:, some])
            self.coasts = Coasts(geometries[some], boxes[some], distance), each


def _are_complex(geometries: np.ndarray) -> np.ndarray:
    answer = shapely.get_num_coordinates(geometries) > COMPLEX
    areas = [shapely.GeometryType.POLYGON, shapely.GeometryType.MULTIPOLYGON]
    answer[answer] = np.isin(shapely.get_type_id(geometries[answer]), areas)
    return answer
