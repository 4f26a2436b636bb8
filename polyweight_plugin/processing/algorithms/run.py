"""One run, from layers to the output: a table of contents."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any

from polyweight_plugin.core import summarize
from polyweight_plugin.core.engines.ahead import started_ahead
from polyweight_plugin.core.engines.choice import MakeProcesses
from polyweight_plugin.processing.algorithms.compute import check_memory, compute, expected_points, started_engine
from polyweight_plugin.processing.algorithms.context import Answered, Run
from polyweight_plugin.processing.algorithms.present import present
from polyweight_plugin.processing.algorithms.read import read_points, read_polygons
from polyweight_plugin.processing.algorithms.reporting import report_files
from polyweight_plugin.processing.algorithms.write import PAIRS, check_points, fields_named, number_written, write
from polyweight_plugin.processing.outputs.staging import warn_of_open_files
from polyweight_plugin.processing.text import count, tr


def run(run: Run) -> dict[str, Any]:
    """Answer what is asked and write the output; the results by name. Raises PolyWeightError in one of its kinds."""
    expected = expected_points(run)
    with started_ahead(run.engine, expected, summarize.prepare, run.log.say, run.log.debug) as make:
        return _run(run, make)


def _run(run: Run, make: MakeProcesses) -> dict[str, Any]:
    warn_of_open_files([output.destination for output in (run.output, *run.tables.values())], run.log)
    polygons = read_polygons(run)
    run.log.mark(tr("Read the polygons"))
    names = fields_named(run, polygons)
    first = None if run.asked.distances or run.asked.reach_field else read_points(run)  # each brings its own distance
    with ExitStack() as stack:
        engine = stack.enter_context(started_engine(run, polygons, first, make))
        points = read_points(run) if first is None else first
        check_points(run, points)
        check_memory(run, points, polygons)
        run.log.mark(tr("Read the points"))
        answer = compute(run, points, polygons, engine)
        run.log.mark(tr("Computed"))
        if PAIRS not in run.tables:  # which are found as they are written
            stack.close()
        answered = Answered(points, polygons, answer, names)
        written = write(run, answered, engine, report_files(run, answered))
    run.log.phase(99, 100)(1)
    run.log.say(
        tr(
            "Wrote {points}. The whole job took {time}.",
            points=count(number_written(run, points, answer), "point"),
            time=run.log.elapsed,
        )
    )
    present(run, answered, written)
    return {**written, **answered.numbers}
