"""The writing steps of a run: names for the new fields, what the format can hold, and the finished outputs."""

from __future__ import annotations

from typing import Optional

import numpy as np

from polyweight_plugin.core.model import Answer, columns_of
from polyweight_plugin.processing.algorithms.compute import question_of
from polyweight_plugin.processing.algorithms.context import WRITE, ReadPoints, ReadPolygons, Run
from polyweight_plugin.processing.algorithms.points_layer import PointsLayer
from polyweight_plugin.processing.outputs.field_names import Names, NewFields, decimal_text, name_fields
from polyweight_plugin.processing.outputs.formats import Format
from polyweight_plugin.processing.outputs.schema import points_schema
from polyweight_plugin.processing.outputs.staging import write_all
from polyweight_plugin.processing.outputs.value_checks import check_points_fit, check_values_fit
from polyweight_plugin.processing.text import quoted, tr


def fields_named(run: Run, polygons: ReadPolygons) -> Names:
    """Raises BadInputError where the output's format cannot hold so many fields."""
    existing = [field.name() for field in run.asked.points.source.fields()]
    distances = run.asked.distances if len(run.asked.distances) > 1 else ()
    wanted = NewFields(
        columns_of(question_of(run.asked, polygons.arrays)),
        polygons.labels,
        run.asked.type_field is not None,
        run.asked.prefix,
        [decimal_text(distance) for distance in distances],
    )
    names = name_fields(existing, wanted, rules(run))
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


def write(run: Run, points: ReadPoints, polygons: ReadPolygons, answer: Answer, names: Names) -> list[str]:
    """Write all outputs; the identifiers by which QGIS finds them."""
    check_values_fit(rules(run), answer, names.new, polygons.labels)
    source = run.asked.points.source
    layer = PointsLayer(
        run.asked.points,
        points.located,
        answer,
        polygons.labels,
        _wanted(run, points, answer),
        points_schema(source, answer.columns, names, rules(run), points.key_is_unique),
        run.output.destination,
        run.output.open_sink,
        run.log.phase(*WRITE),
    )
    return write_all([layer], run.log)
