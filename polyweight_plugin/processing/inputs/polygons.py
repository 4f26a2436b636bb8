"""The polygon layer as well-known binary, with a type code and a weight for each polygon.

Everything that the contract leaves out of the answer is counted and reported once.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Optional

import numpy as np
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsWkbTypes,
)

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.core.model import Polygons, are_places
from polyweight_plugin.processing.columns.rows import Geometries, Numbers, Values
from polyweight_plugin.processing.inputs.input_layer import InputLayer, read
from polyweight_plugin.processing.inputs.type_codes import NO_TYPE, encode
from polyweight_plugin.processing.run_log import Report
from polyweight_plugin.processing.text import count, quoted

SLICE = 2_000
"""Polygons that are looked through between two looks at the cancel button."""

LARGEST_WHOLE = 2**53
"""Up to here every whole number has a double of its own."""

_SIMPLE = {
    QgsWkbTypes.Type.Polygon,
    QgsWkbTypes.Type.MultiPolygon,
    QgsWkbTypes.Type.PolygonZ,
    QgsWkbTypes.Type.MultiPolygonZ,
}
"""What GEOS of any version reads as QGIS writes it."""

_SIMPLE_WKB = (-1, 3, 6, 1003, 1006, 0x80000003, 0x80000006)
"""The same as WKB names it, and nothing at all."""


def read_polygons(
    layer: InputLayer,
    type_field: Optional[str],
    weight_field: Optional[str],
    crs: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
    report: Report,
    progress: Callable[[float], None],
) -> tuple[Polygons, list[str]]:
    """(the polygons in the given CRS, the label of each type; a single empty one without type_field)."""
    fields = [field for field in (type_field, weight_field) if field is not None]
    request, lost = _reprojected(layer, crs, context)
    rows = read(layer, fields, polygon_wkb, request, report, progress)
    if request is None and not np.isin(rows.geometries.kinds(), _SIMPLE_WKB).all():
        rows = read(layer, fields, polygon_wkb, QgsFeatureRequest(), report, progress)
    usable = _usable(layer, rows.geometries, lost, report)
    if request is not None and (lost or len(rows.geometries.data)) and not len(usable.data):
        raise BadInputError(
            f"Not one polygon of {layer.name} can be transformed to the CRS of the points. Is it right?"
        )
    codes, labels = np.zeros(len(usable), np.int32), [""]
    if type_field is not None:
        codes, labels = _types(layer, type_field, rows.values[0], report)
    weights = None
    if weight_field is not None:
        weights = _weights(layer, weight_field, rows.values[-1], codes, report)
    return Polygons(usable.data, usable.offsets, codes, weights, len(labels)), labels


def _reprojected(
    layer: InputLayer, crs: QgsCoordinateReferenceSystem, context: QgsProcessingContext
) -> tuple[Optional[QgsFeatureRequest], list[int]]:
    """(the request that reprojects, None where there is nothing to do; the ids of what it fails on, in time)."""
    own = layer.source.sourceCrs()
    lost: list[int] = []
    if own == crs or not own.isValid() or not crs.isValid():
        return None, lost
    if not QgsCoordinateTransform(own, crs, context.transformContext()).isValid():
        raise BadInputError(
            f"There is no transformation from the CRS of {layer.name} ({own.userFriendlyIdentifier()}) "
            f"to that of the points ({crs.userFriendlyIdentifier()}). Reproject one of the layers first."
        )
    request = QgsFeatureRequest().setDestinationCrs(crs, context.transformContext())
    return request.setTransformErrorCallback(lambda feature: lost.append(feature.id())), lost


def polygon_wkb(geometry: QgsGeometry) -> bytes:
    """WKB that GEOS of any version reads: curves made of straight pieces, no M; of a collection its polygons."""
    if geometry.wkbType() in _SIMPLE:
        return geometry.asWkb().data()
    if QgsWkbTypes.flatType(geometry.wkbType()) == QgsWkbTypes.Type.GeometryCollection:
        geometry = QgsGeometry(geometry)
        if not geometry.convertGeometryCollectionToSubclass(QgsWkbTypes.GeometryType.PolygonGeometry):
            return b""
    if geometry.isEmpty() or geometry.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
        return b""
    plain = geometry.constGet().segmentize()
    plain.dropMValue()
    return plain.asWkb().data()


def _usable(layer: InputLayer, shapes: Geometries, lost: list[int], report: Report) -> Geometries:
    """The shapes, with nothing in place of those that no distance can be measured to, which are reported."""
    keep = np.zeros(len(shapes), bool)
    missing = unreadable = nowhere = 0
    for start in range(0, len(shapes), SLICE):
        report.stop_if_cancelled()
        some = shapes.pieces(slice(start, start + SLICE))
        with np.errstate(invalid="ignore"):  # NaN is looked for below
            geometries = shapely.from_wkb(np.array([piece or None for piece in some], object), on_invalid="ignore")
        coordinates, owner = shapely.get_coordinates(geometries, return_index=True)
        strays = np.zeros(len(some), bool)
        strays[owner[~are_places(coordinates)]] = True
        absent = np.array([not piece for piece in some]) | shapely.is_empty(geometries)
        refused = shapely.is_missing(geometries) & ~absent
        missing, unreadable, nowhere = missing + absent.sum(), unreadable + refused.sum(), nowhere + strays.sum()
        keep[start : start + SLICE] = ~(absent | refused | strays)
    for number, what in (
        (missing - len(lost), "without geometry: no point reaches them"),
        (len(lost), "that cannot be transformed to the CRS of the points: left out"),
        (nowhere, "with coordinates that are not finite, or beyond 1e13: left out"),
        (unreadable, "with rings that are not closed or have too few vertices: left out"),
    ):
        if number:
            report.warn(f"{count(number, 'polygon')} of {layer.name} {what}.")
    return shapes.kept(keep)


def _types(layer: InputLayer, field: str, values: Values, report: Report) -> tuple[np.ndarray, list[str]]:
    codes, labels = encode(values)
    without = int((codes == NO_TYPE).sum())
    if without:
        report.warn(
            f"{count(without, 'polygon')} of {layer.name} with NULL in {quoted(field)}: they belong to no type."
        )
    return codes, labels


def _weights(layer: InputLayer, field: str, values: Values, codes: np.ndarray, report: Report) -> np.ndarray:
    """The weights as finite doubles; 0 where the field has none. Raises BadInputError where sums might overflow."""
    numbers, missing, too_long = _doubles(values)
    finite = np.isfinite(numbers)
    name = quoted(field)
    for number, what in (
        (int(missing.sum()), f"with NULL in {name}: counted, adding 0 to the sum"),
        (int((~finite).sum()), f"with a weight in {name} that is not finite: counted, adding 0 to the sum"),
        (
            int(too_long.sum()),
            f"with a weight in {name} beyond {LARGEST_WHOLE:,}: taken as the nearest 64-bit floating-point number",
        ),
    ):
        if number:
            report.warn(f"{count(number, 'polygon')} of {layer.name} {what}.")
    numbers[~finite] = 0.0
    _check_overflow(layer, field, numbers, codes)
    return numbers


def _doubles(values: Values) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(float64, 0 for NULL; where NULL is; where a whole number is that no double equals), each (n,)."""
    if isinstance(values, Numbers):
        numbers = np.where(values.missing, 0, values.values)
        too_long = ((numbers > LARGEST_WHOLE) | (numbers < -LARGEST_WHOLE)) & (numbers.dtype.kind == "i")
        return numbers.astype(np.float64), values.missing, too_long
    known = [*values.known, 0]  # the last is for -1, NULL
    too_long = np.array([isinstance(value, int) and abs(value) > LARGEST_WHOLE for value in known])
    return np.array([float(value) for value in known])[values.codes], values.codes < 0, too_long[values.codes]


def _check_overflow(layer: InputLayer, field: str, weights: np.ndarray, codes: np.ndarray) -> None:
    with np.errstate(over="ignore"):
        totals = np.bincount(codes[codes != NO_TYPE], weights=np.abs(weights[codes != NO_TYPE]))
    if not np.isfinite(totals).all():
        largest = weights[np.abs(weights).argmax()].item()
        raise BadInputError(
            f"The weights of {layer.name} in {quoted(field)} are too large to add: their sum may exceed "
            f"{np.finfo(np.float64).max:.2g}. The largest is {largest!r}. Divide them by a common number first."
        )
