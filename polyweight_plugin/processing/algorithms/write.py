"""The writing steps of a run: names for the new fields, and the finished output."""

from __future__ import annotations

from polyweight_plugin.core.model import Answer
from polyweight_plugin.processing.algorithms.context import WRITE, ReadPolygons, Run
from polyweight_plugin.processing.columns.reader import Table
from polyweight_plugin.processing.columns.writer import columns_to_copy, write_columns
from polyweight_plugin.processing.gdal_errors import gdal_errors
from polyweight_plugin.processing.inputs.point_wkb import Located
from polyweight_plugin.processing.outputs.destination import GEOPACKAGE
from polyweight_plugin.processing.outputs.feature_writer import write_points
from polyweight_plugin.processing.outputs.field_names import ANY_FORMAT, FORMATS, Names, name_fields
from polyweight_plugin.processing.outputs.schema import Schema
from polyweight_plugin.processing.outputs.spatial_index import build_spatial_index
from polyweight_plugin.processing.outputs.staging import OutputError, staged
from polyweight_plugin.processing.parameters.outputs import DEFAULT_PREFIX
from polyweight_plugin.processing.text import quoted, tr, visible


def fields_named(run: Run, polygons: ReadPolygons) -> Names:
    existing = [field.name() for field in run.asked.points.source.fields()]
    prefix = run.asked.prefix
    if prefix == DEFAULT_PREFIX and not run.asked.type_field:
        prefix = DEFAULT_PREFIX.removesuffix("_type")
    rules = FORMATS.get(run.output.destination.driver, ANY_FORMAT)
    names = name_fields(existing, prefix, polygons.labels, run.asked.weight_field is not None, rules)
    if names.changed:
        run.log.warn(
            tr(
                "Some names are taken, or do not fit the output's format. In the output {changes}.",
                changes=", ".join(
                    tr("{wanted} is {given}", wanted=quoted(wanted), given=quoted(given))
                    for wanted, given in names.changed
                ),
            )
        )
    return names


def write(run: Run, located: Located, answer: Answer, schema: Schema) -> str:
    """The identifier of the finished output, by which QGIS finds it."""
    layer, destination, log = run.asked.points, run.output.destination, run.log
    with staged(destination, log.cancelled) as stage:
        layer.check_file()
        table = columns_to_copy(layer.table, schema, destination.driver)
        sink, identifier = run.output.open_sink(stage.text, schema)
        unchanged = True
        with gdal_errors() as errors:
            try:
                if table is None:
                    write_points(layer, located, answer, sink, log, log.phase(*WRITE))
            finally:
                del sink  # closes the file, which may fail as writing may
            if table is not None:
                output = Table(identifier.partition("|")[0], None, schema.fields)
                unchanged = write_columns(table, located, answer, schema, output, log, log.phase(*WRITE))
        if errors:
            raise OutputError(tr("The output could not be written: {why}", why=visible(errors[0])))
        layer.check_file()
        if not unchanged:
            raise layer.changed()
        if destination.driver == GEOPACKAGE:
            build_spatial_index(identifier.partition("|")[0], log)
        return stage.finish(identifier, len(located), schema.fields.count(), log.cancelled)
