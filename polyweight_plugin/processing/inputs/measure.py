"""How distances are measured, and in what: from the CRS of the layers and from what UNIT and MEASURE ask for."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import IntEnum
from fractions import Fraction
from typing import Optional

from qgis.core import QgsCoordinateReferenceSystem

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.core.metrics import chord
from polyweight_plugin.core.question import Ellipsoid
from polyweight_plugin.core.scale import Scale
from polyweight_plugin.processing.inputs.coordinate_systems import (
    ellipsoid_of,
    in_degrees,
    is_geographic,
    unit_of_coordinates,
)
from polyweight_plugin.processing.inputs.units import DEGREE, LENGTHS, METRE, Unit
from polyweight_plugin.processing.text import tr


class UnitChoice(IntEnum):
    AUTOMATIC = 0
    METRES = 1
    KILOMETRES = 2
    FEET = 3
    US_SURVEY_FEET = 4
    YARDS = 5
    MILES = 6
    NAUTICAL_MILES = 7
    OF_CRS = 8


class MeasureChoice(IntEnum):
    AUTOMATIC = 0
    PLANAR = 1
    ELLIPSOIDAL = 2


@dataclass(frozen=True)
class Measure:
    """crs: into which the coordinates of both layers are brought; not valid where they stay as they are.

    unit: in which the user tells and is told distances. scale: from there to units of the coordinates, or metres.
    ellipsoid: along whose surface distances go; None on the plane. farthest: in units of the measure, how far anything
    can be away; infinite on a projected plane.
    """

    crs: QgsCoordinateReferenceSystem
    unit: Unit
    scale: Scale
    ellipsoid: Optional[Ellipsoid] = None
    farthest: float = math.inf

    @property
    def is_in_degrees(self) -> bool:
        """Whether a plane of degrees is measured on, which no distance on the ground corresponds to."""
        return self.ellipsoid is None and is_geographic(self.crs)

    @property
    def farthest_in_words(self) -> str:
        if not math.isfinite(self.farthest):
            return tr("the largest number there is")
        return DEGREE(self.farthest) if self.ellipsoid is None else METRE(round(self.farthest))

    def sentence(self, distances: str) -> str:
        """What the distances, told with their unit, are measured along."""
        if self.ellipsoid is not None:
            return tr(
                "Search distance: {distances}, along the surface of the ellipsoid of {crs} "
                "(half axes {a:,.3f} and {b:,.3f} metres).",
                distances=distances,
                crs=self.crs.userFriendlyIdentifier(),
                a=self.ellipsoid.a,
                b=self.ellipsoid.b,
            )
        if not self.crs.isValid():
            return tr("Search distance: {distances}, on a plane of unknown units.", distances=distances)
        return tr(
            "Search distance: {distances}, on the plane of {crs}.",
            distances=distances,
            crs=self.crs.userFriendlyIdentifier(),
        )


def measure_of(
    points: QgsCoordinateReferenceSystem,
    polygons: QgsCoordinateReferenceSystem,
    unit: UnitChoice,
    measure: MeasureChoice,
) -> Measure:
    """From the CRS of both layers; of one without a CRS that of the other is taken.

    Raises BadInputError where the two parameters and the CRS do not go together.
    """
    crs = points if points.isValid() else polygons
    if not crs.isValid():
        return _of_unknown_plane(crs, unit, measure)
    automatic = measure == MeasureChoice.AUTOMATIC and is_geographic(crs) and unit != UnitChoice.OF_CRS
    if measure == MeasureChoice.ELLIPSOIDAL or automatic:
        return _along_the_surface(crs, unit)
    return _on_the_plane(crs, unit)


def _of_unknown_plane(crs: QgsCoordinateReferenceSystem, unit: UnitChoice, measure: MeasureChoice) -> Measure:
    if measure == MeasureChoice.ELLIPSOIDAL:
        raise BadInputError(
            tr(
                "MEASURE: neither layer has a CRS, so nothing tells where on which ellipsoid they lie. "
                "Give the layers their CRS, or choose 1 (planar)."
            )
        )
    if unit not in (UnitChoice.AUTOMATIC, UnitChoice.OF_CRS):
        raise BadInputError(
            tr(
                "UNIT: neither layer has a CRS, so nothing tells how long the units of their coordinates are. "
                "Give the layers their CRS, or choose 0 (automatic), which takes these units as they are."
            )
        )
    return Measure(crs, unit_of_coordinates(crs), Scale())


def _along_the_surface(crs: QgsCoordinateReferenceSystem, unit: UnitChoice) -> Measure:
    own = unit_of_coordinates(crs)
    if unit == UnitChoice.OF_CRS and own.metres is None:
        raise BadInputError(
            tr(
                "UNIT and MEASURE: the units of {crs} are angles, and on the ellipsoid no angle is a distance. "
                "Choose a unit of length, or MEASURE 1 (planar).",
                crs=crs.userFriendlyIdentifier(),
            )
        )
    degrees, ellipsoid = in_degrees(crs), ellipsoid_of(crs)
    if ellipsoid is None or not degrees.isValid():
        raise BadInputError(
            tr(
                "MEASURE: {crs} tells no ellipsoid, or none that is wider than it is long. Choose 1 (planar).",
                crs=crs.userFriendlyIdentifier(),
            )
        )
    chosen = _chosen(unit) or (METRE if own.metres is None else own)
    return Measure(degrees, chosen, Scale(chosen.metres or Fraction(1)), ellipsoid, chord.farthest(ellipsoid))


def _on_the_plane(crs: QgsCoordinateReferenceSystem, unit: UnitChoice) -> Measure:
    own = unit_of_coordinates(crs)
    if is_geographic(crs):
        if unit != UnitChoice.OF_CRS:
            raise BadInputError(
                tr(
                    "MEASURE: on the plane of {crs} distances are in degrees, which have no length of their own. "
                    "Choose MEASURE 2 (ellipsoidal) for lengths, or UNIT 8 for degrees.",
                    crs=crs.userFriendlyIdentifier(),
                )
            )
        return Measure(crs, own, Scale(), farthest=180.0 if own == DEGREE else math.inf)
    chosen = _chosen(unit) or own
    return Measure(crs, chosen, Scale((chosen.metres or Fraction(1)) / (own.metres or Fraction(1))))


def _chosen(unit: UnitChoice) -> Optional[Unit]:
    """None for the units of the CRS."""
    return LENGTHS[unit - 1] if UnitChoice.METRES <= unit <= UnitChoice.NAUTICAL_MILES else None
