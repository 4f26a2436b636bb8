"""Which shapes a distance can be measured to: what the algorithm on layers leaves out is left out here."""

from __future__ import annotations

import numpy as np
import shapely

from polyweight_plugin.core.geoparquet.geometry import POLE
from polyweight_plugin.core.metrics.rings import Rings
from polyweight_plugin.core.model import FARTHEST, are_places

LEFT_OUT = ("without_geometry", "unreadable", "nowhere", "past_pole", "collections")
"""Why; of collections it is all but their polygons."""


def measurable(
    shapes: np.ndarray, is_there: np.ndarray, on_globe: bool
) -> tuple[np.ndarray, np.ndarray, dict[str, int]]:
    """(the shapes, None for what is left out; the box of each, float64 (n, 4), NaN for none; how many of LEFT_OUT).

    shapes: object (n,), shapely. is_there: bool (n,), whether each has a geometry, which may have been unreadable.
    """
    unreadable = is_there & shapely.is_missing(shapes)
    shapes, collections = _polygons_of_collections(shapes)
    without = (shapely.is_missing(shapes) | shapely.is_empty(shapes)) & ~unreadable
    rings = Rings.of(shapes)
    nowhere = past_pole = np.zeros(len(shapes), bool)
    farthest = max(rings.xy.max(initial=0.0), -rings.xy.min(initial=0.0))
    if not farthest <= (POLE if on_globe else FARTHEST):  # NaN is not, either
        nowhere = _have(rings, ~are_places(rings.xy))
        past_pole = _have(rings, np.abs(rings.xy[:, 1]) > POLE) & ~nowhere & on_globe
    bounds = rings.boxes
    if (nowhere | past_pole).any():
        shapes = shapes.copy()
        shapes[nowhere | past_pole] = None
        bounds[nowhere | past_pole] = np.nan
    told = (without, unreadable, nowhere, past_pole, collections)
    return shapes, bounds, {name: int(rows.sum()) for name, rows in zip(LEFT_OUT, told)}


def _have(rings: Rings, vertices: np.ndarray) -> np.ndarray:
    """Whether each shape has one of these vertices, bool (n,)."""
    some = np.flatnonzero(vertices)
    ring = np.searchsorted(rings.first, some, side="right") - 1
    found = np.zeros(len(rings.boxes), bool)
    found[np.searchsorted(rings.shape, ring, side="right") - 1] = True
    return found


def _polygons_of_collections(shapes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(the same with the polygons in place of each collection; which collections hold something else, bool (n,))."""
    mixed = np.zeros(len(shapes), bool)
    rows = np.flatnonzero(shapely.get_type_id(shapes) == shapely.GeometryType.GEOMETRYCOLLECTION)
    if not len(rows):
        return shapes, mixed
    shapes = shapes.copy()
    for row in rows:
        parts = shapely.get_parts(shapes[row])
        while (shapely.get_type_id(parts) > shapely.GeometryType.POLYGON).any():  # collections in collections
            parts = shapely.get_parts(parts)
        polygons = parts[shapely.get_type_id(parts) == shapely.GeometryType.POLYGON]
        mixed[row] = len(polygons) < len(parts)
        shapes[row] = shapely.multipolygons(polygons) if len(polygons) else None
    return shapes, mixed
