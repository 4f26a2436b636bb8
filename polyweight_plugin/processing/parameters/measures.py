"""In which unit distances are told, and how they are measured."""

from __future__ import annotations

from polyweight_plugin.processing.inputs.measure import MeasureChoice, UnitChoice
from polyweight_plugin.processing.parameters.parameter import Choice
from polyweight_plugin.processing.text import tr


class Unit(Choice):
    name = "UNIT"
    advanced = False
    kind = UnitChoice

    def label(self) -> str:
        return tr("Unit of the distances")

    def explain(self) -> str:
        return tr(
            "The unit of all distances, asked for and answered. Automatic is the unit of the points' CRS, and metres "
            "where that is in longitude and latitude."
        )

    def options(self) -> list[str]:
        return [
            tr("Automatic (unit of the CRS; metres, not degrees)"),
            tr("Metres"),
            tr("Kilometres"),
            tr("Feet"),
            tr("US survey feet"),
            tr("Yards"),
            tr("Miles"),
            tr("Nautical miles"),
            tr("Units of the points' CRS (may be degrees)"),
        ]


class Measure(Choice):
    name = "MEASURE"
    kind = MeasureChoice

    def label(self) -> str:
        return tr("How distances are measured")

    def explain(self) -> str:
        return tr(
            "Planar: on the plane of the points' CRS, as the map shows it. Ellipsoidal: along the surface of the earth "
            "(or of the planet of the CRS), in any CRS. Automatic is ellipsoidal for points in longitude and latitude, "
            "and planar otherwise."
        )

    def options(self) -> list[str]:
        return [tr("Automatic"), tr("Planar"), tr("Ellipsoidal")]
