"""The shapes of the polygon layer as well-known binary, with nothing in place of those no distance goes to.

What is left out is counted and reported once. Lines and points are shapes as well.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np
import shapely
from qgis.core import (
    QgsAbstractGeometry,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCurvePolygon,
    QgsFeatureRequest,
    QgsGeometry,
    QgsGeometryCollection,
    QgsLineString,
    QgsPolygon,
    QgsWkbTypes,
)

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.core.metrics import lonlat_edges
from polyweight_plugin.core.model import are_places
from polyweight_plugin.core.wkb import ReadRings, rings_of
from polyweight_plugin.processing.columns.rows import Geometries, Rows
from polyweight_plugin.processing.inputs.input_layer import InputLayer, Wanted, read
from polyweight_plugin.processing.inputs.measure import Measure
from polyweight_plugin.processing.run_log import RunLog
from polyweight_plugin.processing.text import count, tr

SLICE = 2_000
"""Shapes that are looked through between two looks at the cancel button."""

_SIMPLE = {
    QgsWkbTypes.Type.Point,
    QgsWkbTypes.Type.LineString,
    QgsWkbTypes.Type.Polygon,
    QgsWkbTypes.Type.MultiPoint,
    QgsWkbTypes.Type.MultiLineString,
    QgsWkbTypes.Type.MultiPolygon,
}
"""With Z or without, GEOS of any version reads them as QGIS writes them."""

_SIMPLE_WKB = (-1, *range(1, 7), *range(1001, 1007), *range(0x80000001, 0x80000007))
"""The same as WKB names them, by ISO and by OGR, and nothing at all."""

_OF_PATCHES = tuple(
    getattr(QgsWkbTypes.Type, name) for name in ("PolyhedralSurface", "TIN") if hasattr(QgsWkbTypes.Type, name)
)
"""Which QGIS knows from 3.40 on, and makes multipolygons of before."""

HALF_TURN, POLE = 180.0, 90.0


def read_shapes(
    layer: InputLayer,
    fields: Sequence[str],
    measure: Measure,
    transforms: QgsCoordinateTransformContext,
    log: RunLog,
    progress: Callable[[float], None],
) -> tuple[Rows, Optional[ReadRings]]:
    """(the shapes in the measure's CRS, and the fields; on the plane the rings of those that need no closer look).

    Raises Cancelled, BadInputError.
    """
    request, lost = _reprojected(layer, measure, transforms)
    mixed = _MixedCollections()
    rows = read(layer, Wanted(fields, mixed.shape_wkb, request), log, progress)
    if request is None and not np.isin(rows.geometries.kinds(), _SIMPLE_WKB).all():
        mixed.count = 0
        rows = read(layer, Wanted(fields, mixed.shape_wkb, QgsFeatureRequest()), log, progress)
    looked = _look_at(rows.geometries, measure, log)
    if request is None and looked.unreadable:  # QGIS closes rings that are open, in a file
        mixed.count = 0
        rows = read(layer, Wanted(fields, mixed.shape_wkb, QgsFeatureRequest()), log, progress)
        looked = _look_at(rows.geometries, measure, log)
    usable = rows.geometries.kept(looked.keep)
    _report(layer, looked, len(lost), log)
    if request is not None and (lost or len(rows.geometries.data)) and not len(usable.data):
        raise BadInputError(
            tr("Not one polygon of {layer} can be transformed to the CRS of the points. Is it right?", layer=layer.name)
        )
    if mixed.count:
        log.warn(
            tr(
                "{polygons} of {layer} as a collection of geometries: only the polygons in them count, and those "
                "without any are left out.",
                polygons=count(mixed.count, "polygon"),
                layer=layer.name,
            )
        )
    return Rows(rows.ids, usable, rows.values), ReadRings.joined(looked.rings) if looked.rings else None


def _reprojected(
    layer: InputLayer, measure: Measure, transforms: QgsCoordinateTransformContext
) -> tuple[Optional[QgsFeatureRequest], list[int]]:
    """(the request that reprojects, None where there is nothing to do; the ids of what it fails on, in time)."""
    own, crs = layer.source.sourceCrs(), measure.crs
    lost: list[int] = []
    if own == crs or not own.isValid() or not crs.isValid():
        return None, lost
    if not QgsCoordinateTransform(own, crs, transforms).isValid():
        raise BadInputError(
            tr(
                "There is no transformation from the CRS of {layer} ({own}) to that of the points ({other}). "
                "Reproject one of the layers first.",
                layer=layer.name,
                own=own.userFriendlyIdentifier(),
                other=crs.userFriendlyIdentifier(),
            )
        )
    request = QgsFeatureRequest().setDestinationCrs(crs, transforms)
    return request.setTransformErrorCallback(lambda feature: lost.append(feature.id())), lost


def shape_wkb(geometry: QgsGeometry) -> bytes:
    """WKB that GEOS of any version reads: curves made of straight pieces, no M; of a collection its polygons."""
    kind = geometry.wkbType()
    if QgsWkbTypes.flatType(kind) in _SIMPLE and not QgsWkbTypes.hasM(kind):
        return geometry.asWkb().data()
    if QgsWkbTypes.flatType(kind) in (QgsWkbTypes.Type.GeometryCollection, *_OF_PATCHES):
        geometry = _polygons_in(geometry)
    if geometry.isEmpty() or geometry.type() == QgsWkbTypes.GeometryType.UnknownGeometry:
        return b""
    plain = geometry.constGet().segmentize()
    plain.dropMValue()
    return plain.asWkb().data()


def _polygons_in(collection: QgsGeometry) -> QgsGeometry:
    """As one geometry. (QGIS' convertGeometryCollectionToSubclass() loses those of multipolygons, and curved ones.)"""
    polygons = (part for part in _single_parts(collection) if isinstance(part, QgsCurvePolygon))
    return QgsGeometry.collectGeometry([QgsGeometry(_plain(part)) for part in polygons])


def _plain(part: QgsAbstractGeometry) -> QgsAbstractGeometry:
    """Of straight pieces, and without heights, which some parts of a collection may have and others not."""
    plain = part.segmentize()
    plain.dropZValue()
    plain.dropMValue()
    return plain


def _single_parts(collection: QgsGeometry) -> Iterator[QgsAbstractGeometry]:
    """The parts of a collection, and of the collections in it, however deep; of a surface of patches the patches."""
    left = [collection.constGet()]
    while left:
        part = left.pop()
        if isinstance(part, QgsGeometryCollection):
            left += [part.geometryN(number) for number in reversed(range(part.numGeometries()))]
        elif QgsWkbTypes.flatType(part.wkbType()) in _OF_PATCHES:  # of which QGIS 3.40 hands out places only
            for outer, *holes in part.coordinateSequence():
                yield QgsPolygon(QgsLineString(outer), list(map(QgsLineString, holes)))
        else:
            yield part


class _MixedCollections:
    """Counts the collections that hold something else than polygons, as it turns geometries into WKB."""

    def __init__(self) -> None:
        self.count = 0

    def shape_wkb(self, geometry: QgsGeometry) -> bytes:
        if QgsWkbTypes.flatType(geometry.wkbType()) == QgsWkbTypes.Type.GeometryCollection:
            self.count += not all(isinstance(part, QgsCurvePolygon) for part in _single_parts(geometry))
        return shape_wkb(geometry)


@dataclass
class _Looked:
    """What was seen of the shapes.

    keep: bool (n,), those that distances can be measured to. Of the others, how many have no geometry, rings that GEOS
    cannot read, coordinates that are no place, a latitude past the pole. wide: edges of more than half a turn.
    rings: of the usual ones, slice by slice; on the plane alone.
    """

    keep: np.ndarray
    rings: list[ReadRings]
    missing: int = 0
    unreadable: int = 0
    nowhere: int = 0
    past_pole: int = 0
    wide: int = 0


def _look_at(shapes: Geometries, measure: Measure, log: RunLog) -> _Looked:
    looked = _Looked(np.zeros(len(shapes), bool), [])
    for start in range(0, len(shapes), SLICE):
        log.stop_if_cancelled()
        rows = np.arange(start, min(start + SLICE, len(shapes)))
        rings = _usual_rings(shapes, rows, measure)
        looked.keep[rows] = rings.is_read
        if measure.ellipsoid is None:
            looked.rings.append(rings)
        if not rings.is_read.all():
            _look_closer(shapes, rows[~rings.is_read], measure, looked)
    return looked


def _look_closer(shapes: Geometries, rows: np.ndarray, measure: Measure, looked: _Looked) -> None:
    some = shapes.some(rows)
    with np.errstate(invalid="ignore"):  # NaN is looked for below
        geometries = shapely.from_wkb(np.array([piece or None for piece in some], object), on_invalid="ignore")
    coordinates, owner = shapely.get_coordinates(geometries, return_index=True)
    strays = np.zeros(len(some), bool)
    strays[owner[~are_places(coordinates)]] = True
    absent = np.array([not piece for piece in some]) | shapely.is_empty(geometries)
    refused = shapely.is_missing(geometries) & ~absent
    past_pole = np.zeros(len(some), bool)
    if measure.ellipsoid is not None:
        past_pole[owner[np.abs(coordinates[:, 1]) > POLE]] = True
        past_pole &= ~strays
        looked.wide += _wide_edges(geometries[~(absent | refused | strays | past_pole)])
    looked.missing += int(absent.sum())
    looked.unreadable += int(refused.sum())
    looked.nowhere += int(strays.sum())
    looked.past_pole += int(past_pole.sum())
    looked.keep[rows] = ~(absent | refused | strays | past_pole)


def _report(layer: InputLayer, looked: _Looked, lost: int, log: RunLog) -> None:
    """lost: of those without geometry, the ones that could not be transformed."""
    for number, what in (
        (looked.missing - lost, tr("without geometry: reached by no point")),
        (lost, tr("that cannot be transformed to the CRS of the points: left out")),
        (looked.nowhere, tr("with coordinates that are not finite, or beyond 1e13: left out")),
        (looked.past_pole, tr("with a latitude beyond 90 degrees: left out")),
        (looked.unreadable, tr("with rings that are not closed or have too few vertices: left out")),
    ):
        if number:
            log.warn(
                tr("{polygons} of {layer} {what}.", polygons=count(number, "polygon"), layer=layer.name, what=what)
            )
    if looked.wide:
        log.warn(
            tr(
                "{edges} of {layer} of more than 180 degrees of longitude: taken as drawn, the long way round. Where "
                "the short way is meant, cut the polygons at the antimeridian.",
                edges=count(looked.wide, "edge"),
                layer=layer.name,
            )
        )


def _usual_rings(shapes: Geometries, rows: np.ndarray, measure: Measure) -> ReadRings:
    """Those of these rows, one after the other, that are polygons that distances can be measured to without any remark.

    Found without GEOS, to which only the others are shown.
    """
    ends = shapes.offsets[rows[0] : rows[-1] + 2]
    rings = rings_of(shapes.data[ends[0] : ends[-1]], ends - ends[0])
    usual = are_places(rings.boxes)
    if measure.ellipsoid is not None:
        west, south, east, north = rings.boxes.T
        usual &= (south >= -POLE) & (north <= POLE) & (east - west <= HALF_TURN)
    return rings.without(np.flatnonzero(rings.is_read & ~usual))


def _wide_edges(geometries: np.ndarray) -> int:
    """How many edges span more than half of all longitudes."""
    boxes = shapely.bounds(geometries)
    return lonlat_edges.wide(geometries[boxes[:, 2] - boxes[:, 0] > HALF_TURN])
