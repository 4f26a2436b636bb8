"""The points as the kernel measures from them: in the measure's CRS, with the reach of each.

The output keeps the points in their own CRS, so these are others where the two differ.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
)

from polyweight_plugin.core.model import Answer, Points, are_places
from polyweight_plugin.processing.inputs.measure import Measure
from polyweight_plugin.processing.inputs.shapes import POLE

_AT_ONCE = 20_000
"""Points that QGIS transforms together, as the vertices of one line."""

_LINE_HEADER = b"\1\2\0\0\0"
"""Of a line's well-known binary, little-endian; the number of vertices follows."""


@dataclass(frozen=True)
class MeasuredPoints:
    """points: for the kernel. measurable: bool (n,), which of n points with a place these are; None for all."""

    points: Points
    measurable: Optional[np.ndarray] = None

    @property
    def lost(self) -> int:
        return 0 if self.measurable is None else int((~self.measurable).sum())

    def spread(self, answer: Answer) -> Answer:
        """The answer for all n points, with NULL for those that are not measurable."""
        if self.measurable is None:
            return answer
        rows, lost = np.cumsum(self.measurable) - 1, ~self.measurable
        rows[lost] = -1

        def spread(values: np.ndarray) -> np.ndarray:
            return np.append(values, np.zeros(1, values.dtype))[rows]

        missing: list[Optional[np.ndarray]] = [lost if mask is None else spread(mask) | lost for mask in answer.missing]
        return replace(answer, values=list(map(spread, answer.values)), missing=missing, pairs=spread(answer.pairs))


def measured(
    points: Points,
    own: QgsCoordinateReferenceSystem,
    measure: Measure,
    transforms: QgsCoordinateTransformContext,
    reach: Optional[np.ndarray],
) -> MeasuredPoints:
    """own: the points' CRS. reach: float64 (n,), of each point in units of the measure; None for none."""
    xy = points.xy
    if own.isValid() and measure.crs.isValid() and own != measure.crs:
        xy = transformed(xy, QgsCoordinateTransform(own, measure.crs, transforms))
    good = are_places(xy)
    if measure.ellipsoid is not None:
        good &= np.abs(xy[:, 1]) <= POLE
    if good.all():
        return MeasuredPoints(Points(xy, points.offsets, reach))
    if points.offsets is None:
        return MeasuredPoints(Points(xy[good], None, None if reach is None else reach[good]), good)
    parts = np.add.reduceat(good, points.offsets[:-1], dtype=np.int64)
    kept = parts > 0
    offsets = np.concatenate([np.zeros(1, np.int64), np.cumsum(parts[kept], dtype=np.int64)])
    return MeasuredPoints(Points(xy[good], offsets, None if reach is None else reach[kept]), kept)


def transformed(xy: np.ndarray, transform: QgsCoordinateTransform) -> np.ndarray:
    """float64 (n, 2), infinite where the transformation fails."""
    blocks = [_transformed(xy[start : start + _AT_ONCE], transform) for start in range(0, len(xy), _AT_ONCE)]
    return np.concatenate([np.zeros((0, 2)), *blocks])


def _transformed(xy: np.ndarray, transform: QgsCoordinateTransform) -> np.ndarray:
    """Where one vertex fails, QGIS gives the whole line up: it is halved until the one is found."""
    line = QgsGeometry()
    line.fromWkb(_LINE_HEADER + np.uint32(len(xy)).tobytes() + np.ascontiguousarray(xy, "<f8").tobytes())
    try:
        done = line.transform(transform) == Qgis.GeometryOperationResult.Success
    except QgsCsException:
        done = False
    if done:
        return np.frombuffer(line.asWkb().data(), "<f8", offset=len(_LINE_HEADER) + 4).reshape(-1, 2)
    if len(xy) == 1:
        return np.full((1, 2), np.inf)
    middle = len(xy) // 2
    return np.concatenate([_transformed(xy[:middle], transform), _transformed(xy[middle:], transform)])
