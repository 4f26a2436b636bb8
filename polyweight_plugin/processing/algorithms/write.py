"""The writing steps of a run: names for the new fields, what the format can hold, and the finished outputs."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Optional

import numpy as np

from polyweight_plugin.core import job
from polyweight_plugin.core.engines import Engine
from polyweight_plugin.core.model import Answer, columns_of
from polyweight_plugin.processing.algorithms.compute import question_of
from polyweight_plugin.processing.algorithms.context import WRITE, Answered, ReadPoints, ReadPolygons, Run
from polyweight_plugin.processing.algorithms.points_layer import PointsLayer
from polyweight_plugin.processing.algorithms.remarks import remark_on_names
from polyweight_plugin.processing.inputs.feature_ids import feature_ids
from polyweight_plugin.processing.outputs.answer_rows import only
from polyweight_plugin.processing.outputs.field_names import Names, NewFields, decimal_text, name_fields
from polyweight_plugin.processing.outputs.formats import Format
from polyweight_plugin.processing.outputs.long_table import LongTable
from polyweight_plugin.processing.outputs.output_parameter import OUTPUT
from polyweight_plugin.processing.outputs.pairs_table import PairsTable
from polyweight_plugin.processing.outputs.schema import points_schema
from polyweight_plugin.processing.outputs.staging import PlannedOutput, write_all
from polyweight_plugin.processing.outputs.value_checks import check_points_fit, check_values_fit

LONG_TABLE = "LONG_TABLE"
PAIRS = "PAIRS"

Progress = Callable[[float], None]


def fields_named(run: Run, polygons: ReadPolygons) -> Names:
    """Raises BadInputError where the output's format cannot hold so many fields."""
    existing = [field.name() for field in run.asked.points.source.fields()]
    names = name_fields(existing, new_fields(run, polygons), rules(run))
    remark_on_names(run, names)
    return names


def new_fields(run: Run, polygons: ReadPolygons) -> NewFields:
    distances = run.asked.distances if len(run.asked.distances) > 1 else ()
    question = question_of(run.asked, polygons.arrays)
    return NewFields(
        [column for column in columns_of(question) if column.statistic in run.asked.statistics],
        polygons.labels,
        run.asked.type_field is not None,
        run.asked.prefix,
        [decimal_text(distance) for distance in distances],
    )


def rules(run: Run) -> Format:
    """What the format of the points layer can hold."""
    return run.output.destination.format


def check_points(run: Run, points: ReadPoints) -> None:
    """Raises BadInputError where the format would lose points; warns of what it makes of those without geometry."""
    without_place = 0 if run.asked.discard_nonmatching else int((~points.located.has_place).sum())
    check_points_fit(rules(run), without_place, run.log)


def _wanted(run: Run, points: ReadPoints, answer: Answer) -> Optional[np.ndarray]:
    """Which features are written; None for all."""
    if not run.asked.discard_nonmatching:
        return None
    wanted = points.located.has_place.copy()
    wanted[wanted] = answer.pairs > 0
    return wanted


def number_written(run: Run, points: ReadPoints, answer: Answer) -> int:
    wanted = _wanted(run, points, answer)
    return len(points) if wanted is None else int(wanted.sum())


def write(run: Run, answered: Answered, engine: Optional[Engine], files: Mapping[str, PlannedOutput]) -> dict[str, str]:
    """Write all outputs; by their parameters' names, the identifiers by which QGIS finds them.

    engine: that found the answer; still at work only where PAIRS are wanted. files: what is written beside the layers.
    """
    points, polygons, answer, names = answered.points, answered.polygons, answered.answer, answered.names
    outputs = {OUTPUT: run.output, **run.tables}
    start, end = WRITE
    steps = [start + (end - start) * number / len(outputs) for number in range(len(outputs) + 1)]
    progress = dict(zip(outputs, map(run.log.phase, steps, steps[1:])))
    planned: list[PlannedOutput] = [points_layer(run, points, polygons, answer, names, progress[OUTPUT])]
    if LONG_TABLE in outputs:
        planned.append(long_table(run, points, polygons, answer, progress[LONG_TABLE]))
    if PAIRS in outputs:
        planned.append(pairs_table(run, points, polygons, answer, engine, progress[PAIRS]))
    identifiers = dict(zip([*outputs, *files], write_all([*planned, *files.values()], run.log)))
    return {**identifiers, **{name: output.publish(identifiers[name]) for name, output in outputs.items()}}


def points_layer(
    run: Run, points: ReadPoints, polygons: ReadPolygons, answer: Answer, names: Names, progress: Progress
) -> PointsLayer:
    shown = only(answer, run.asked.statistics)
    check_values_fit(rules(run), shown, names.new, polygons.labels)
    return PointsLayer(
        run.asked.points,
        points.located,
        shown,
        polygons.labels,
        _wanted(run, points, answer),
        points_schema(run.asked.points.source, shown.columns, names, rules(run), points.key_is_unique),
        run.output.destination,
        run.output.open_sink,
        progress,
    )


def long_table(run: Run, points: ReadPoints, polygons: ReadPolygons, answer: Answer, progress: Progress) -> LongTable:
    output = run.tables[LONG_TABLE]
    one_type = replace(question_of(run.asked, polygons.arrays), type_count=1)
    return LongTable(
        output.destination.without_geometry(),
        output.open_sink,
        feature_ids(run.asked.points, len(points), run.log)[points.located.has_place],
        answer,
        [
            column
            for column in columns_of(one_type)
            if column.type_code == 0 and column.distance == 0 and column.statistic in run.asked.statistics
        ],
        polygons.labels if run.asked.type_field is not None else None,
        run.asked.distances or (math.nan,),
        _own_distances(run, points),
        progress,
    )


def _own_distances(run: Run, points: ReadPoints) -> Optional[np.ndarray]:
    """In UNIT, of each point with a place; None where all have the same."""
    measured = points.measured
    if measured.points.reach is None:
        return None
    reach = measured.points.reach / float(run.measure.scale.factor)
    if measured.measurable is None:
        return reach
    own = np.full(len(measured.measurable), np.nan)
    own[measured.measurable] = reach
    return own


def pairs_table(
    run: Run,
    points: ReadPoints,
    polygons: ReadPolygons,
    answer: Answer,
    engine: Optional[Engine],
    progress: Progress,
) -> PairsTable:
    output, measured = run.tables[PAIRS], points.measured
    ids, counts = feature_ids(run.asked.points, len(points), run.log)[points.located.has_place], answer.pairs
    if measured.measurable is not None:
        ids, counts = ids[measured.measurable], counts[measured.measurable]
    return PairsTable(
        output.destination.without_geometry(),
        output.open_sink,
        ids,
        feature_ids(run.asked.polygons, len(polygons), run.log),
        polygons.arrays,
        polygons.labels if run.asked.type_field is not None else None,
        job.pairs(measured.points, counts, engine, progress, run.log.cancelled),
    )
