"""How far to search: one distance for all, several, or one of each point's or each polygon's own."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, Union

from qgis.core import (
    QgsFields,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsPropertyDefinition,
)

from polyweight_plugin.processing.inputs.own_distances import (
    OwnDistances,
    numeric_field,
    property_of,
    property_refusals,
)
from polyweight_plugin.processing.lists import as_number, distances_in
from polyweight_plugin.processing.parameters.given import Given
from polyweight_plugin.processing.parameters.layers import Points, PolygonField
from polyweight_plugin.processing.parameters.measures import Measure, Unit
from polyweight_plugin.processing.parameters.parameter import Parameter, Switch
from polyweight_plugin.processing.text import quoted, tr

DEFAULT = 1000.0
WIDGET = "polyweight_plugin.processing.parameters.distance_widget.DistanceWidget"
"""By name: it needs QGIS' windows, which qgis_process has not."""


class Distance(Parameter):
    """A plain number, not QGIS' own distance, with a box of ours (distance_widget.py, which says why)."""

    name = "DISTANCE"
    advanced = False

    def label(self) -> str:
        return tr("Search distance")

    def explain(self) -> str:
        return tr(
            "How far to search, 0 or more, in the unit chosen. A field or an expression of the points gives each point "
            "a distance of its own (on a command line field:NAME or expression:TEXT); NULL or a negative one reaches "
            "nothing."
        )

    def define(self) -> QgsProcessingParameterDefinition:
        double = QgsProcessingParameterNumber.Type.Double
        definition = QgsProcessingParameterNumber(self.name, self.label(), double, DEFAULT, minValue=0)
        definition.setIsDynamic(True)
        definition.setDynamicLayerParameterName(Points.name)
        kind = QgsPropertyDefinition.StandardPropertyTemplate.DoublePositive
        definition.setDynamicPropertyDefinition(QgsPropertyDefinition(self.name, self.label(), kind))
        definition.setMetadata({"widget_wrapper": {"class": WIDGET}})
        return definition

    def refusals(self, given: Given) -> Iterator[str]:
        own = property_of(given.value(self.name))
        if own is not None:
            source = given.source(Points.name)
            if source is not None:
                yield from property_refusals(own, source.fields(), source.sourceName())
            return
        distance = given.number(self.name)
        if not isinstance(distance, (int, float)):
            yield tr("DISTANCE: the search distance must be a number, not {value}.", value=quoted(str(distance)))
        elif not is_distance(distance):
            yield tr(
                "DISTANCE: the search distance must be a finite number, 0 or more, not {value}.", value=f"{distance:g}"
            )

    def as_qgis_knows(self, value: Any) -> Any:
        """field:NAME and expression:TEXT are read by QGIS itself from 3.24 on only."""
        own = property_of(value)
        return value if own is None else own

    def read(self, given: Given) -> Union[float, OwnDistances]:
        own = property_of(given.value(self.name))
        if own is None:
            return abs(float(given.number(self.name)))  # which is 0 for -0.0
        source = given.source(Points.name)
        context = given.algorithm.createExpressionContext(given.parameters, given.context, source)
        fields = QgsFields() if source is None else source.fields()
        context.setFields(fields)
        own.prepare(context)
        return OwnDistances(own, context, numeric_field(own, fields))


class ReachField(PolygonField):
    name = "REACH_FIELD"
    needs_numbers = True

    def label(self) -> str:
        return tr("Field with each polygon's own distance")

    def explain(self) -> str:
        return tr(
            "How far each polygon reaches, in place of the search distance and in its unit: the catchment of a school, "
            "or one distance for each type. NULL or a negative one reaches no point."
        )


class MoreDistances(Parameter):
    name = "MORE_DISTANCES"

    def label(self) -> str:
        return tr("Further distances, such as: 250, 500")

    def explain(self) -> str:
        return tr(
            "Further distances in the same unit, separated by commas, answered in the same run. The names of all new "
            "fields then end with the distance: polygon_type1_Sum_250."
        )

    def define(self) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterString(self.name, self.label(), optional=True)

    def refusals(self, given: Given) -> Iterator[str]:
        for part in distances_in(given.value(self.name)):
            distance = as_number(part)
            if not isinstance(distance, float) or not is_distance(distance):
                yield tr(
                    "MORE_DISTANCES: {value} is no distance. Distances are finite numbers, 0 or more, such as: "
                    "250, 500.",
                    value=quoted(str(part)),
                )

    def read(self, given: Given) -> tuple[float, ...]:
        """In the order in which they were written."""
        return tuple(abs(float(part)) for part in distances_in(given.value(self.name)))


class Rings(Switch):
    name = "RINGS"

    def label(self) -> str:
        return tr("Rings: each distance without the next smaller one")

    def explain(self) -> str:
        return tr(
            "Each distance counts only what lies beyond the next smaller one: farther than the inner and at most at "
            "the outer distance. A single distance stays a disc."
        )


def is_distance(number: float) -> bool:
    return math.isfinite(number) and number >= 0


GROUP: tuple[Parameter, ...] = (Distance(), Unit(), Measure(), ReachField(), MoreDistances(), Rings())
