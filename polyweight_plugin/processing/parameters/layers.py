"""The layers, and the fields that tell type and weight."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingFeatureSource,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsWkbTypes,
)

from polyweight_plugin.processing.inputs.input_layer import InputLayer
from polyweight_plugin.processing.parameters.given import Given
from polyweight_plugin.processing.parameters.parameter import Parameter
from polyweight_plugin.processing.text import quoted, tr


class Points(Parameter):
    name = "POINTS"
    advanced = False

    def label(self) -> str:
        return tr("Points")

    def explain(self) -> str:
        return tr(
            "The points. A multipoint counts from its nearest part. A point without geometry is kept, with NULLs."
        )

    def define(self) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterFeatureSource(self.name, self.label(), [QgsProcessing.SourceType.TypeVectorPoint])

    def refusals(self, given: Given) -> Iterator[str]:
        source = given.source(self.name)
        if source is None or _geometry(source) in (_POINT, _ANY):
            return
        words = tr("POINTS: the layer {layer} holds {what}, not points.", layer=_name(source), what=_what(source))
        polygons = given.source(Polygons.name)
        if polygons is not None and _geometry(polygons) == _POINT:
            words += " " + tr("POLYGONS, the layer {layer}, holds points. Are they swapped?", layer=_name(polygons))
        yield words

    def read(self, given: Given) -> InputLayer:
        return given.input_layer(self.name)


class Polygons(Parameter):
    name = "POLYGONS"
    advanced = False

    def label(self) -> str:
        return tr("Polygons")

    def explain(self) -> str:
        return tr(
            "The polygons; lines and points will do as well. They are reprojected to the CRS of the points where "
            "theirs differs. Invalid ones are measured as they are; those without geometry reach no point."
        )

    def define(self) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterFeatureSource(
            self.name, self.label(), [QgsProcessing.SourceType.TypeVectorAnyGeometry]
        )

    def refusals(self, given: Given) -> Iterator[str]:
        source = given.source(self.name)
        if source is not None and _geometry(source) == _NONE:
            yield tr("POLYGONS: the layer {layer} is a table without geometry.", layer=_name(source))

    def read(self, given: Given) -> InputLayer:
        return given.input_layer(self.name)


class PolygonField(Parameter):
    """A field of POLYGONS, or none. needs_numbers: whether it must be numeric."""

    needs_numbers: ClassVar[bool] = False

    def define(self) -> QgsProcessingParameterDefinition:
        kinds = QgsProcessingParameterField.DataType
        kind = kinds.Numeric if self.needs_numbers else kinds.Any
        return QgsProcessingParameterField(self.name, self.label(), None, Polygons.name, kind, optional=True)

    def refusals(self, given: Given) -> Iterator[str]:
        source, asked = given.source(Polygons.name), given.text(self.name)
        if source is None or not asked:
            return
        field = given.own_field_name(source, self.name)
        if field is None:
            yield tr(
                "{parameter}: the layer {layer} has no field {field}. Its fields: {fields}.",
                parameter=self.name,
                layer=_name(source),
                field=quoted(asked),
                fields=", ".join(map(quoted, source.fields().names())) or tr("none"),
            )
        elif ";" in asked:
            yield tr(
                "{parameter}: QGIS takes {field} for several names, because of the semicolon. Rename the field.",
                parameter=self.name,
                field=quoted(asked),
            )
        elif self.needs_numbers and not source.fields().field(field).isNumeric():
            yield tr(
                "{parameter}: the field {field} of {layer} holds {what}, not numbers. {what_to_do}",
                parameter=self.name,
                field=quoted(field),
                layer=_name(source),
                what=source.fields().field(field).typeName(),
                what_to_do=self.instead_of_texts(),
            )

    def instead_of_texts(self) -> str:
        return tr("Choose a numeric field.")

    def read(self, given: Given) -> Optional[str]:
        source = given.source(Polygons.name)
        return given.own_field_name(source, self.name) if source is not None and given.text(self.name) else None


class TypeField(PolygonField):
    name = "TYPE_FIELD"
    advanced = False

    def label(self) -> str:
        return tr("Type field")

    def explain(self) -> str:
        return tr(
            "The field that tells a polygon's type; each of its values gets fields of its own. Polygons with NULL "
            "belong to no type. Left out, all polygons are one type."
        )


class WeightField(PolygonField):
    name = "WEIGHT_FIELD"
    advanced = False
    needs_numbers = True

    def label(self) -> str:
        return tr("Weight field")

    def explain(self) -> str:
        return tr(
            "The field with the weights to add. A polygon whose weight is NULL or not finite is counted and adds "
            "nothing. Left out, polygons are counted only."
        )

    def instead_of_texts(self) -> str:
        return tr("Choose a numeric field, or leave it out to count only.")


GROUP: tuple[Parameter, ...] = (Points(), Polygons(), TypeField(), WeightField())

_POINT = QgsWkbTypes.GeometryType.PointGeometry
_NONE = QgsWkbTypes.GeometryType.NullGeometry
_ANY = QgsWkbTypes.GeometryType.UnknownGeometry


def _geometry(source: QgsProcessingFeatureSource) -> QgsWkbTypes.GeometryType:
    return QgsWkbTypes.geometryType(source.wkbType())


def _name(source: QgsProcessingFeatureSource) -> str:
    return quoted(source.sourceName())


def _what(source: QgsProcessingFeatureSource) -> str:
    kinds = QgsWkbTypes.GeometryType
    words = {kinds.LineGeometry: tr("lines"), kinds.PolygonGeometry: tr("polygons"), _NONE: tr("no geometry")}
    return words.get(_geometry(source), QgsWkbTypes.displayString(source.wkbType()))
