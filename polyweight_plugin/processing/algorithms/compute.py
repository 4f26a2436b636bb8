"""The computing steps of a run: the question for the kernel, an engine, the answer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Optional

import numpy as np

from polyweight_plugin.core import job, summarize
from polyweight_plugin.core.engines import Engine
from polyweight_plugin.core.engines.choice import JobSize, MakeProcesses, choose
from polyweight_plugin.core.engines.machine import this_machine
from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.core.model import Answer, Points, Polygons, columns_of
from polyweight_plugin.core.question import Decay, Question
from polyweight_plugin.core.statistics import STATISTICS
from polyweight_plugin.processing.algorithms.context import COMPUTE, ReadPoints, ReadPolygons, Run
from polyweight_plugin.processing.algorithms.remarks import remark_on_answer
from polyweight_plugin.processing.outputs.long_table import MATCHES
from polyweight_plugin.processing.parameters.asked import Asked
from polyweight_plugin.processing.text import count, tr, translated

BYTES_PER_VALUE = 12
"""A number of the answer, of four bytes or eight, and what it takes to put it in its place."""


def needed_statistics(asked: Asked) -> tuple[str, ...]:
    """Those asked for, in their order; and counts, by which a long table knows where there is a match."""
    return tuple(key for key in STATISTICS if key in asked.statistics or (asked.long_table and key == MATCHES))


def question_of(asked: Asked, polygons: Polygons, points: Optional[Points] = None) -> Question:
    """The same for every point, in units of the measure.

    points: where each has a reach of its own, so that the largest is known; without them it counts as 0.
    """
    measure = asked.how_measured
    distances = tuple(map(measure.scale, asked.distances)) or (
        _largest(polygons.reach, None if points is None else points.reach),
    )
    unit = float(measure.scale.factor)
    return Question(
        polygons.type_count,
        distances,
        polygons.weights is not None,
        needed_statistics(asked),
        rings=asked.rings and len(distances) > 1,
        reach_of="polygon" if asked.reach_field else "" if asked.distances else "point",
        ellipsoid=measure.ellipsoid,
        decay=_decay(asked, distances[-1] / unit),
        share=int(asked.share),
        unit=unit,
        null_sums=bool(asked.no_match),
    )


def _largest(*reaches: Optional[np.ndarray]) -> float:
    return max((float(np.nanmax(reach, initial=0.0)) for reach in reaches if reach is not None), default=0.0)


def _decay(asked: Asked, largest: float) -> Optional[Decay]:
    """largest: search distance, in UNIT."""
    if asked.decay is None:
        return None
    return Decay(asked.decay.key, asked.decay.chosen(asked.decay_parameter, largest))


def expected_points(run: Run) -> Optional[int]:
    """How many the layer says it has; None where it does not know."""
    expected = run.asked.points.source.featureCount()
    return expected if expected >= 0 else None


@contextmanager
def started_engine(
    run: Run, polygons: ReadPolygons, points: Optional[ReadPoints], make: MakeProcesses
) -> Iterator[Optional[Engine]]:
    """Workers build their index while the points are read. None where there is nothing to find.

    points: read already, where the question depends on them. make: as choose() wants it.
    """
    if job.nothing_to_find(polygons.arrays):
        run.log.say(tr("No polygon can be in reach of any point."))
        yield None
        return
    size = JobSize(expected_points(run), polygons.arrays.nbytes)
    choice = choose(run.engine, size, summarize.prepare, run.log.say, run.log.debug, run.log.cancelled, make=make)
    for warning in choice.warnings:
        run.log.warn(warning)
    run.log.say(choice.reason)
    run.log.engine = translated(choice.reason)
    try:
        question = question_of(run.asked, polygons.arrays, None if points is None else points.measured.points)
        choice.engine.start(job.setup(polygons.arrays, question))
        yield choice.engine
    finally:
        choice.engine.close()


def check_memory(run: Run, points: ReadPoints, polygons: ReadPolygons) -> None:
    """Raises BadInputError where the answer alone, a value for each point and column, exceeds free memory."""
    memory = this_machine().memory
    columns = columns_of(question_of(run.asked, polygons.arrays))
    needed = len(points.located.points) * len(columns) * BYTES_PER_VALUE
    if memory is not None and needed > memory:
        raise BadInputError(
            tr(
                "{points} and {types} need {needed:,.1f} GB of memory, and {free:,.1f} GB are free. "
                "Run in parts, or choose a TYPE_FIELD with fewer different values.",
                points=count(len(points.located.points), "point"),
                types=count(polygons.arrays.type_count, "type"),
                needed=needed / 1e9,
                free=memory / 1e9,
            )
        )


def compute(run: Run, points: ReadPoints, polygons: ReadPolygons, engine: Optional[Engine]) -> Answer:
    measured = points.measured
    question = question_of(run.asked, polygons.arrays, measured.points)
    progress = run.log.phase(*COMPUTE)
    answer = job.answer_points(measured.points, polygons.arrays, question, engine, progress, run.log.cancelled)
    answer = measured.spread(answer)
    remark_on_answer(run, points, polygons, answer)
    return answer
