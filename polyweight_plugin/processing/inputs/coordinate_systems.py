"""Facts about a coordinate reference system that QGIS tells in rounded form, or only in later versions."""

from __future__ import annotations

import math
from typing import Optional

from osgeo import osr
from qgis.core import QgsCoordinateReferenceSystem

from polyweight_plugin.core.question import Ellipsoid
from polyweight_plugin.processing.inputs.units import DEGREE, UNKNOWN, Unit, unit_of

RADIANS_PER_DEGREE = math.pi / 180


def is_geographic(crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether its coordinates are longitude and latitude; QGIS 3.22 denies it of a CRS that has no authority's code."""
    reference = _reference(crs)
    return reference is not None and bool(reference.IsGeographic())


def unit_of_coordinates(crs: QgsCoordinateReferenceSystem) -> Unit:
    """On the plane of the CRS."""
    reference = _reference(crs)
    if reference is None:
        return UNKNOWN
    if reference.IsGeographic():
        return DEGREE if _in_degrees(reference) else UNKNOWN
    return unit_of(reference.GetLinearUnits())


def ellipsoid_of(crs: QgsCoordinateReferenceSystem) -> Optional[Ellipsoid]:
    """Half axes in metres, of whatever planet; None where the CRS has none, or one that is longer than it is wide.

    None, too, for a rotated pole on what is no sphere: the surface is not the same all around such a pole.
    """
    reference = _reference(crs)
    if reference is None:
        return None
    a, b = reference.GetSemiMajor(), reference.GetSemiMinor()
    if reference.IsDerivedGeographic() and a != b:
        return None
    return Ellipsoid(a, b) if math.isfinite(a) and math.isfinite(b) and a >= b > 0 else None


def in_degrees(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """The longitude and latitude, in degrees, that the CRS is built on; itself where it is that.

    QGIS has toGeographicCrs() from 3.24 on, which keeps grads. A rotated pole stays: a sphere is the
    same around any.
    """
    reference = _reference(crs)
    if reference is None:
        return crs
    if reference.IsGeographic() and _in_degrees(reference):
        return crs
    base = reference.CloneGeogCS()
    if base is None:
        return QgsCoordinateReferenceSystem()
    if not _in_degrees(base):
        base.SetAngularUnits("degree", RADIANS_PER_DEGREE)
    return QgsCoordinateReferenceSystem.fromWkt(base.ExportToWkt(["FORMAT=WKT2_2018"]))


def _in_degrees(reference: osr.SpatialReference) -> bool:
    return math.isclose(reference.GetAngularUnits(), RADIANS_PER_DEGREE, rel_tol=1e-9)


def _reference(crs: QgsCoordinateReferenceSystem) -> Optional[osr.SpatialReference]:
    """None where GDAL knows nothing of it."""
    if not crs.isValid():
        return None
    reference = osr.SpatialReference()
    try:
        failed = reference.ImportFromWkt(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED))
    except RuntimeError:  # where someone has switched GDAL's exceptions on
        return None
    return None if failed else reference
