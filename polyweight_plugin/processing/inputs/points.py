"""The point layer as coordinates."""

from __future__ import annotations

from collections.abc import Callable
from typing import Optional

import numpy as np
from qgis.core import QgsGeometry

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.processing.columns.rows import Numbers, Values
from polyweight_plugin.processing.inputs.input_layer import InputLayer, read
from polyweight_plugin.processing.inputs.point_wkb import Located, locate
from polyweight_plugin.processing.run_log import Report
from polyweight_plugin.processing.text import count


def read_points(
    points: InputLayer, key: Optional[str], report: Report, progress: Callable[[float], None]
) -> tuple[Located, bool]:
    """(the points, whether the field `key` numbers them: a whole number from 0 on, and of each its own)."""
    rows = read(points, [] if key is None else [key], point_wkb, None, report, progress)
    try:
        located = locate(rows.geometries, rows.ids)
    except ValueError as error:
        raise BadInputError(f"The layer {points.name} must consist of points: {error}.") from error
    missing = int((~located.has_place).sum()) - located.nowhere
    if missing:
        report.warn(f"{count(missing, 'point')} of {points.name} without geometry: kept, with NULL in the new fields.")
    if located.nowhere:
        report.warn(
            f"{count(located.nowhere, 'point')} of {points.name} with coordinates that are not finite, or beyond 1e13: "
            "kept, with NULL in the new fields."
        )
    return located, all(map(_numbers_rows, rows.values))


def point_wkb(geometry: QgsGeometry) -> bytes:
    return geometry.asWkb().data()


def _numbers_rows(values: Values) -> bool:
    if not isinstance(values, Numbers) or values.values.dtype.kind != "i" or values.missing.any():
        return False
    return bool((values.values >= 0).all()) and len(np.unique(values.values)) == len(values.values)
