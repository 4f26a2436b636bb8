"""How long a distance on the plane of a projected CRS is on the ground, where the points are.

Known as the scale factor of a map projection, along several directions (Tissot 1881; Snyder 1987, Map Projections).
"""

from __future__ import annotations

import math
from typing import Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsPointXY,
)

from polyweight_plugin.core.question import Ellipsoid
from polyweight_plugin.processing.inputs.coordinate_systems import ellipsoid_of, in_degrees, unit_of_coordinates

NOTICEABLE = 0.01
"""Relative: a surveyor's projection, used where it belongs, stays far below."""

SAMPLE = 50
"""Places that are looked at, besides the outermost ones."""

STEP = 50.0
"""Metres on the plane, to each side: long against rounding, short against the curvature of any projection."""


def ground_scale(
    xy: np.ndarray, crs: QgsCoordinateReferenceSystem, transforms: QgsCoordinateTransformContext
) -> Optional[tuple[float, float]]:
    """(the smallest, the largest) length on the ground of a metre on the plane, among places and directions.

    xy: float64 (n, 2), of which a sample is looked at. None where nothing can be told, such as outside of the
    projection's domain.
    """
    ellipsoid, unit = ellipsoid_of(crs), unit_of_coordinates(crs)
    if ellipsoid is None or unit.metres is None or not len(xy):
        return None
    step = STEP / float(unit.metres)
    to_degrees = QgsCoordinateTransform(crs, in_degrees(crs), transforms)
    scales = []
    for x, y in xy[_sample(xy)].tolist():
        for dx, dy in ((1.0, 0.0), (0.0, 1.0), (math.sqrt(0.5), math.sqrt(0.5)), (math.sqrt(0.5), -math.sqrt(0.5))):
            try:
                start = to_degrees.transform(QgsPointXY(x - step * dx, y - step * dy))
                end = to_degrees.transform(QgsPointXY(x + step * dx, y + step * dy))
            except QgsCsException:
                continue
            scales.append(_length(start, end, ellipsoid) / (2 * STEP))
    known = [scale for scale in scales if math.isfinite(scale) and scale > 0]
    return (min(known), max(known)) if known else None


def _sample(xy: np.ndarray) -> np.ndarray:
    """Rows: the outermost places, and others at even steps."""
    outermost = [xy[:, 0].argmin(), xy[:, 0].argmax(), xy[:, 1].argmin(), xy[:, 1].argmax()]
    return np.unique([*outermost, *np.linspace(0, len(xy) - 1, SAMPLE).astype(np.int64)])


def _length(start: QgsPointXY, end: QgsPointXY, ellipsoid: Ellipsoid) -> float:
    """In metres, of a line so short that the radii of curvature in its middle serve (1e-9 at 100 m)."""
    latitude = math.radians((start.y() + end.y()) / 2)
    eccentricity = 1 - (ellipsoid.b / ellipsoid.a) ** 2
    root = math.sqrt(1 - eccentricity * math.sin(latitude) ** 2)
    north = math.radians(end.y() - start.y()) * ellipsoid.a * (1 - eccentricity) / root**3
    turn = math.remainder(end.x() - start.x(), 360)
    east = math.radians(turn) * ellipsoid.a / root * math.cos(latitude)
    return math.hypot(north, east)
