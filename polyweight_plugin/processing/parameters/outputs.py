"""What comes out: the points with their new fields, tables, a report, and three numbers."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from polyweight_plugin.processing.outputs.destination import Destination
from polyweight_plugin.processing.outputs.output_parameter import OUTPUT, Output
from polyweight_plugin.processing.parameters.given import Given
from polyweight_plugin.processing.parameters.layers import Points, Polygons
from polyweight_plugin.processing.parameters.parameter import Parameter
from polyweight_plugin.processing.text import is_plain, quoted, tr

DEFAULT_PREFIX = "polygon_type"
"""Which loses its _type where no type is told; a prefix of the user's own stays as it is."""

KEEPS_NO_FIELDS = ("DXF", "DGN", "GPX")
"""Formats, by the name of GDAL's driver, that have fields of their own only."""


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
        destination = Output(given.algorithm, given.parameters, given.context).destination
        inputs = [given.layer(name) for name in (Points.name, Polygons.name)]
        yield from _destination_refusals(destination, [layer for layer in inputs if layer is not None])

    def read(self, given: Given) -> bool:
        return is_wanted(given, self.name)


class _Table(Parameter):
    """A table beside the points, which is made only where it is asked for."""

    def define(self) -> QgsProcessingParameterDefinition:
        kind = QgsProcessing.SourceType.TypeVector
        return QgsProcessingParameterFeatureSink(self.name, self.label(), kind, None, True, False)

    def refusals(self, given: Given) -> Iterator[str]:
        if self.read(given):
            yield tr("{parameter}: this table cannot be written yet. Leave it out.", parameter=self.name)

    def read(self, given: Given) -> bool:
        return is_wanted(given, self.name)


class LongTable(_Table):
    name = "LONG_TABLE"

    def label(self) -> str:
        return tr("Long table: a row for each point, type and distance")

    def explain(self) -> str:
        return tr(
            "A table without geometry, with one row for each point, type and distance with a match: point_fid, type, "
            "distance, then the statistics."
        )


class Pairs(_Table):
    name = "PAIRS"

    def label(self) -> str:
        return tr("Pairs: a row for each point and polygon in its reach")

    def explain(self) -> str:
        return tr(
            "A table without geometry, with one row for each pair in reach of the largest distance: point_fid, "
            "polygon_fid, type, weight, distance."
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
        if self.read(given):
            yield tr("{parameter}: a report cannot be written yet. Leave it out.", parameter=self.name)

    def read(self, given: Given) -> str:
        """The path; "" where none is wanted."""
        if not is_wanted(given, self.name):
            return ""
        return str(given.algorithm.parameterAsFileOutput(given.parameters, self.name, given.context))


GROUP: tuple[Parameter, ...] = (PointsWithAnswers(), LongTable(), Pairs(), Report())


def is_wanted(given: Given, name: str) -> bool:
    """Whether a destination was given. Where it leads is resolved by the run, whose context is another one."""
    return given.parameters.get(name) not in (None, "")


def numbers() -> list[QgsProcessingOutputNumber]:
    """The results that a model can use, besides the outputs."""
    return [
        QgsProcessingOutputNumber("POINT_COUNT", tr("Number of points")),
        QgsProcessingOutputNumber("POLYGON_COUNT", tr("Number of polygons")),
        QgsProcessingOutputNumber("MATCH_COUNT", tr("Number of pairs of a point and a polygon in reach")),
    ]


def _destination_refusals(destination: Destination, inputs: list[QgsVectorLayer]) -> Iterator[str]:
    if destination.file is None:
        return
    file, folder = destination.file, destination.file.parent
    if not folder.is_dir():
        what = tr("is no folder") if folder.exists() else tr("does not exist")
        yield tr("OUTPUT: {folder} {what}. Choose a folder that exists.", folder=quoted(str(folder)), what=what)
    elif not os.access(folder, os.W_OK | os.X_OK):
        yield tr("OUTPUT: the folder {folder} is read-only. Choose another.", folder=quoted(str(folder)))
    elif file.is_dir():
        yield tr("OUTPUT: {file} is a folder, not a file.", file=quoted(str(file)))
    elif "\n" in str(file):
        yield tr(
            "OUTPUT: QGIS cannot open a path with a line break in it: {file}. Choose another.", file=quoted(str(file))
        )
    elif destination.driver in KEEPS_NO_FIELDS:
        yield tr(
            "OUTPUT: the format {format} cannot hold the new fields. Choose another, such as GeoPackage.",
            format=destination.driver,
        )
    for layer in inputs:
        if _would_overwrite(destination, layer):
            yield tr(
                "OUTPUT: {file} is where the input {layer} lies. Choose another name.",
                file=quoted(str(file)),
                layer=quoted(layer.name()),
            )


def _would_overwrite(destination: Destination, layer: QgsVectorLayer) -> bool:
    table_and_path = _place_of(layer)
    if table_and_path is None or not destination.file or not destination.file.exists():
        return False
    table, path = table_and_path
    return os.path.samefile(path, destination.file) and destination.table in (None, table)


def _place_of(layer: QgsVectorLayer) -> Optional[tuple[str, str]]:
    """(table, file) of a layer that lies in a file."""
    place = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = place.get("path") or ""
    return (place.get("layerName") or Path(path).stem, path) if path and os.path.exists(path) else None
