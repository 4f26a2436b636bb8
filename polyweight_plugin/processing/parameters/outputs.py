"""What comes out: the points with their new fields, tables, a report, and three numbers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsProperty,
    QgsVectorLayer,
)

from polyweight_plugin.processing.outputs.destination import Destination
from polyweight_plugin.processing.outputs.field_names import DEFAULT_PREFIX
from polyweight_plugin.processing.outputs.output_parameter import OUTPUT, Output
from polyweight_plugin.processing.outputs.refusals import refusals, shared_refusals, table_refusals
from polyweight_plugin.processing.parameters.given import Given
from polyweight_plugin.processing.parameters.layers import Points, Polygons
from polyweight_plugin.processing.parameters.parameter import Parameter
from polyweight_plugin.processing.text import is_plain, quoted, tr


class Prefix(Parameter):
    name = "PREFIX"

    def label(self) -> str:
        return tr("Prefix of the new fields")

    def explain(self) -> str:
        return tr(
            "What the names of the new fields begin with: polygon_type gives polygon_type1_Sum and "
            "polygon_type1_Count; without a type field, polygon_Sum and polygon_Count."
        )

    def define(self) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterString(self.name, self.label(), DEFAULT_PREFIX)

    def refusals(self, given: Given) -> Iterator[str]:
        prefix = given.text(self.name)
        if not prefix.strip():
            yield tr("PREFIX: the new fields need a prefix, such as polygon_type.")
        elif not is_plain(prefix):
            yield tr("PREFIX: the prefix must not hold invisible characters: {prefix}.", prefix=quoted(prefix))

    def read(self, given: Given) -> str:
        return given.text(self.name)


class PointsWithAnswers(Parameter):
    name = OUTPUT
    advanced = False

    def label(self) -> str:
        return tr("Points with sums and counts")

    def explain(self) -> str:
        return tr(
            "The points in their order, unchanged, with new fields for each type. Names that are taken or too long for "
            "the format are changed, and the log says how."
        )

    def define(self) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterFeatureSink(self.name, self.label(), QgsProcessing.SourceType.TypeVectorPoint)

    def refusals(self, given: Given) -> Iterator[str]:
        if given.parameters.get(self.name) is None:
            return
        yield from refusals(self.name, destination_given(given, self.name), inputs_given(given))

    def read(self, given: Given) -> bool:
        return is_wanted(given, self.name)


class _Table(Parameter):
    """A table beside the points, which is made only where it is asked for."""

    def define(self) -> QgsProcessingParameterDefinition:
        kind = QgsProcessing.SourceType.TypeVector
        return QgsProcessingParameterFeatureSink(self.name, self.label(), kind, None, True, False)

    def refusals(self, given: Given) -> Iterator[str]:
        if not self.read(given):
            return
        destination = destination_given(given, self.name)
        yield from table_refusals(self.name, destination, inputs_given(given))
        others = [name for name in (OUTPUT, LongTable.name) if name != self.name and is_wanted(given, name)]
        yield from shared_refusals(
            [*((name, destination_given(given, name)) for name in others), (self.name, destination)]
        )

    def read(self, given: Given) -> bool:
        return is_wanted(given, self.name)


class LongTable(_Table):
    name = "LONG_TABLE"

    def label(self) -> str:
        return tr("Long table: by point, type and distance")

    def explain(self) -> str:
        return tr(
            "A table without geometry, with one row for each point, type and distance with a match: point_fid, type, "
            "distance, then the statistics."
        )


class Pairs(_Table):
    name = "PAIRS"

    def label(self) -> str:
        return tr("Pairs: each point with each polygon in reach")

    def explain(self) -> str:
        return tr(
            "A table without geometry, with one row for each pair in reach of the largest distance: point_fid, "
            "polygon_fid, type, weight, distance. The weight is the polygon's own, without decay or share."
        )


class Report(Parameter):
    name = "REPORT"

    def label(self) -> str:
        return tr("Report")

    def explain(self) -> str:
        return tr(
            "An HTML file that shows what went in and what came out. The same facts are written beside it as JSON, "
            "under the same name."
        )

    def define(self) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterFileDestination(
            self.name, self.label(), tr("HTML files (*.html)"), None, True, False
        )

    def refusals(self, given: Given) -> Iterator[str]:
        path = self.read(given)
        folder = Path(path).parent
        if path and not folder.is_dir():
            yield tr(
                "{parameter}: the folder {folder} does not exist.", parameter=self.name, folder=quoted(str(folder))
            )

    def read(self, given: Given) -> str:
        """The path; "" where none is wanted."""
        if not is_wanted(given, self.name):
            return ""
        return str(given.algorithm.parameterAsFileOutput(given.parameters, self.name, given.context))


GROUP: tuple[Parameter, ...] = (PointsWithAnswers(), LongTable(), Pairs(), Report())


def destination_given(given: Given, name: str) -> Destination:
    return Output(given.algorithm, given.parameters, given.context, name).destination


def inputs_given(given: Given) -> list[QgsVectorLayer]:
    layers = [given.layer(name) for name in (Points.name, Polygons.name)]
    return [layer for layer in layers if layer is not None]


def is_wanted(given: Given, name: str) -> bool:
    """Whether a destination was given. Where it leads is resolved by the run, whose context is another one.

    A batch gives what nobody filled in as a destination without a name.
    """
    value = given.parameters.get(name)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.valueAsString(given.context.expressionContext(), "")[0]
    return value not in (None, "")


def numbers() -> list[QgsProcessingOutputNumber]:
    """The results that a model can use, besides the outputs."""
    return [
        QgsProcessingOutputNumber("POINT_COUNT", tr("Number of points")),
        QgsProcessingOutputNumber("POLYGON_COUNT", tr("Number of polygons")),
        QgsProcessingOutputNumber("MATCH_COUNT", tr("Number of pairs of a point and a polygon in reach")),
    ]
