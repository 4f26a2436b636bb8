"""A search distance of each point's own: a field or an expression of the points."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import QgsExpression, QgsExpressionContext, QgsFeature, QgsFields, QgsProperty

from polyweight_plugin.processing.text import quoted, tr

FIELD, EXPRESSION = "field:", "expression:"
"""How a command line says so, in QGIS' own words (since 3.24; here with any QGIS)."""


def property_of(value: Any) -> Optional[QgsProperty]:
    """What was given for DISTANCE, where that is a field or an expression; None where it is one number for all."""
    if isinstance(value, str):
        if value.startswith(FIELD):
            return QgsProperty.fromField(value[len(FIELD) :].strip())
        if value.startswith(EXPRESSION):
            return QgsProperty.fromExpression(value[len(EXPRESSION) :].strip())
    is_own = isinstance(value, QgsProperty) and value.propertyType() in (
        QgsProperty.Type.FieldBasedProperty,
        QgsProperty.Type.ExpressionBasedProperty,
    )
    return value if is_own else None


ALL_ATTRIBUTES = "#!allattributes!#"
"""QgsFeatureRequest.ALL_ATTRIBUTES: an expression that computes the names of its fields may need any of them."""


@dataclass(frozen=True)
class OwnDistances:
    """property: of QGIS. context: made on the main thread, with what the layer and the project know.

    field: the numeric field that it is, and nothing else, which can be read by columns; None where it is evaluated.
    """

    property: QgsProperty
    context: QgsExpressionContext
    field: Optional[str] = None

    def of(self, feature: QgsFeature) -> float:
        """In the user's unit; NaN where it is NULL or no number."""
        self.context.setFeature(feature)
        value, _ = self.property.value(self.context)
        try:
            return float(value)
        except (TypeError, ValueError):
            return float("nan")


def numeric_field(distance: QgsProperty, fields: QgsFields) -> Optional[str]:
    """The name of the field that the property is, if it is one of numbers, and nothing is made of them."""
    if distance.propertyType() != QgsProperty.Type.FieldBasedProperty or distance.transformer() is not None:
        return None
    index = fields.lookupField(distance.field())
    return fields[index].name() if index >= 0 and fields[index].isNumeric() else None


def property_refusals(distance: QgsProperty, fields: QgsFields, layer: str) -> Iterator[str]:
    """Why the points of the layer cannot tell their distances by it."""
    if distance.propertyType() == QgsProperty.Type.ExpressionBasedProperty:
        expression = QgsExpression(distance.expressionString())
        if expression.hasParserError():
            yield tr(
                "DISTANCE: {expression} is no expression: {why}",
                expression=quoted(distance.expressionString()),
                why=expression.parserErrorString().strip(),
            )
            return
        wanted = expression.referencedColumns() - {ALL_ATTRIBUTES}
    else:
        wanted = {distance.field()}
    for name in sorted(wanted):
        if fields.lookupField(name) < 0:
            yield tr(
                "DISTANCE: the layer {layer} has no field {field}. Its fields: {fields}.",
                layer=quoted(layer),
                field=quoted(name),
                fields=", ".join(map(quoted, fields.names())) or tr("none"),
            )
