"""One run, from layers to the output: read, compute, write."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Optional

from qgis.core import QgsFeatureSink, QgsProcessingContext

from polyweight_plugin.core import job, summarize
from polyweight_plugin.core.engines import Engine
from polyweight_plugin.core.engines.choice import EngineRequest, JobSize, choose
from polyweight_plugin.core.engines.machine import this_machine
from polyweight_plugin.core.engines.processes.interpreter import prefetched_interpreter
from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.core.model import Answer, Polygons
from polyweight_plugin.core.question import Question as Asked
from polyweight_plugin.processing.columns.reader import Table
from polyweight_plugin.processing.columns.writer import columns_to_copy, write_columns
from polyweight_plugin.processing.gdal_errors import gdal_errors
from polyweight_plugin.processing.inputs.coordinate_systems import warn_about_crs
from polyweight_plugin.processing.inputs.input_layer import InputLayer
from polyweight_plugin.processing.inputs.point_wkb import Located
from polyweight_plugin.processing.inputs.points import read_points
from polyweight_plugin.processing.inputs.polygons import read_polygons
from polyweight_plugin.processing.outputs.destination import GEOPACKAGE, Destination
from polyweight_plugin.processing.outputs.feature_writer import write_points
from polyweight_plugin.processing.outputs.field_names import ANY_FORMAT, FORMATS, Names, name_fields
from polyweight_plugin.processing.outputs.schema import (
    Schema,
    check_points_fit,
    check_sums_fit,
    key_field,
    output_schema,
)
from polyweight_plugin.processing.outputs.spatial_index import build_spatial_index
from polyweight_plugin.processing.outputs.staging import OutputError, staged
from polyweight_plugin.processing.run_log import Report
from polyweight_plugin.processing.text import count, quoted, visible

READ_POLYGONS, READ_POINTS, COMPUTE, WRITE = (0, 10), (10, 20), (20, 60), (60, 99)
"""Each phase's part of the progress scale, in percent."""

BYTES_PER_ANSWER = 16
"""A sum and a count."""

DEFAULT_PREFIX = "polygon_type"
"""Which loses its _type where no type is told; a prefix of the user's own stays as it is."""

OpenSink = Callable[[str, Schema], tuple[QgsFeatureSink, str]]
"""Opens QGIS' sink: (destination, what the layer is to look like) -> (sink, identifier)."""


@dataclass(frozen=True)
class Question:
    """What the user asks for. distance: in the units of the points' CRS."""

    points: InputLayer
    polygons: InputLayer
    type_field: Optional[str]
    weight_field: Optional[str]
    distance: float
    prefix: str
    engine: EngineRequest


@dataclass(frozen=True)
class Result:
    """identifier: by which QGIS finds the output layer. matches: pairs of a point and a polygon in its reach."""

    identifier: str
    points: int
    polygons: int
    matches: int


def run(
    question: Question, destination: Destination, open_sink: OpenSink, context: QgsProcessingContext, report: Report
) -> Result:
    """Answer the question and write the output. Raises PolyWeightError in one of its kinds."""
    with prefetched_interpreter(question.engine.python):
        return _run(question, destination, open_sink, context, report)


def _run(
    question: Question, destination: Destination, open_sink: OpenSink, context: QgsProcessingContext, report: Report
) -> Result:
    points = question.points.source
    warn_about_crs(points, question.polygons.source, question.distance, report)
    polygons, labels = _read_polygons(question, context, report)
    names = _names(question, labels, destination, report)
    with _started_engine(question, polygons, report) as engine:
        located, key_is_unique = _read_points(question, destination, report)
        check_points_fit(destination.driver, located)
        check_memory(located, polygons)
        answer = _compute(located, polygons, _asked(question, polygons), engine, report)
    schema = output_schema(points, names, destination.driver, key_is_unique)
    check_sums_fit(destination.driver, answer, names)
    identifier = _write(question, located, answer, schema, destination, open_sink, report)
    report.phase(99, 100)(1)
    report.say(f"Wrote {count(len(located), 'point')}. The whole job took {report.elapsed}.")
    return Result(identifier, len(located), len(polygons), int(answer.pairs.sum()))


def _asked(question: Question, polygons: Polygons) -> Asked:
    return Asked(polygons.type_count, (question.distance,), polygons.weights is not None)


def _read_polygons(question: Question, context: QgsProcessingContext, report: Report) -> tuple[Polygons, list[str]]:
    polygons, labels = read_polygons(
        question.polygons,
        question.type_field,
        question.weight_field,
        question.points.source.sourceCrs(),
        context,
        report,
        report.phase(*READ_POLYGONS),
    )
    report.say(f"Read {count(len(polygons), 'polygon')} of {count(len(labels), 'type')} ({report.elapsed}).")
    return polygons, labels


def _names(question: Question, labels: list[str], destination: Destination, report: Report) -> Names:
    existing = [field.name() for field in question.points.source.fields()]
    prefix = question.prefix
    if prefix == DEFAULT_PREFIX and not question.type_field:
        prefix = DEFAULT_PREFIX.removesuffix("_type")
    rules = FORMATS.get(destination.driver, ANY_FORMAT)
    names = name_fields(existing, prefix, labels, question.weight_field is not None, rules)
    if names.changed:
        changes = ", ".join(f"{quoted(wanted)} is {quoted(given)}" for wanted, given in names.changed)
        report.warn(f"Some names are taken, or do not fit the output's format. In the output {changes}.")
    return names


@contextmanager
def _started_engine(question: Question, polygons: Polygons, report: Report) -> Iterator[Optional[Engine]]:
    """Workers start and build their index while the points are read. None where there is nothing to find."""
    if job.nothing_to_find(polygons):
        report.say("No polygon can be in reach of any point.")
        yield None
        return
    expected = question.points.source.featureCount()
    size = JobSize(expected if expected >= 0 else None, len(polygons.wkb))
    choice = choose(question.engine, size, summarize.prepare, report.say, report.debug, report.cancelled)
    for warning in choice.warnings:
        report.warn(warning)
    report.say(choice.reason)
    try:
        choice.engine.start(job.setup(polygons, _asked(question, polygons)))
        yield choice.engine
    finally:
        choice.engine.close()


def _read_points(question: Question, destination: Destination, report: Report) -> tuple[Located, bool]:
    key = key_field(destination.driver, question.points.source.fields())
    located, key_is_unique = read_points(question.points, key, report, report.phase(*READ_POINTS))
    if key is not None and not key_is_unique:
        report.warn(
            f"The field {quoted(key)} does not number the rows one by one, so the output has a further field for that."
        )
    report.say(f"Read {count(len(located), 'point')} ({report.elapsed}).")
    return located, key_is_unique


def check_memory(located: Located, polygons: Polygons) -> None:
    """Raises BadInputError where the answer alone, a sum and a count for each point and type, exceeds free memory."""
    memory = this_machine().memory
    needed = len(located.points) * polygons.type_count * BYTES_PER_ANSWER
    if memory is not None and needed > memory:
        raise BadInputError(
            f"{count(len(located.points), 'point')} and {count(polygons.type_count, 'type')} need "
            f"{needed / 1e9:,.1f} GB of memory, and {memory / 1e9:,.1f} GB are free. "
            "Run in parts, or choose a TYPE_FIELD with fewer different values."
        )


def _compute(located: Located, polygons: Polygons, asked: Asked, engine: Optional[Engine], report: Report) -> Answer:
    answer = job.answer_points(located.points, polygons, asked, engine, report.phase(*COMPUTE), report.cancelled)
    matches = int(answer.pairs.sum())
    report.say(f"Found {count(matches, 'pair')} of a point and a polygon in its reach ({report.elapsed}).")
    return answer


def _write(
    question: Question,
    located: Located,
    answer: Answer,
    schema: Schema,
    destination: Destination,
    open_sink: OpenSink,
    report: Report,
) -> str:
    """The identifier of the finished output."""
    with staged(destination, report.cancelled) as stage:
        question.points.check_file()
        table = columns_to_copy(question.points.table, schema, destination.driver)
        sink, identifier = open_sink(stage.text, schema)
        unchanged = True
        with gdal_errors() as errors:
            try:
                if table is None:
                    write_points(question.points, located, answer, sink, report, report.phase(*WRITE))
            finally:
                del sink  # closes the file, which may fail as writing may
            if table is not None:
                output = Table(identifier.partition("|")[0], None, schema.fields)
                unchanged = write_columns(table, located, answer, schema, output, report, report.phase(*WRITE))
        if errors:
            raise OutputError(f"The output could not be written: {visible(errors[0])}")
        question.points.check_file()
        if not unchanged:
            raise question.points.changed()
        if destination.driver == GEOPACKAGE:
            build_spatial_index(identifier.partition("|")[0], report)
        return stage.finish(identifier, len(located), schema.fields.count(), report.cancelled)
