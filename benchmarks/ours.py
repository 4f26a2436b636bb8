"""Our search without QGIS:  python -m benchmarks.ours ENGINE WORKERS LAYERS DISTANCE ANSWER [QUESTION]

ENGINE is processes, threads, dask or kernel. The clock runs from arrays in memory to arrays in memory: it includes the
start of the workers, parsing and their indexes. A second question to the same engine then shows the search alone.
For the kernel alone, in this process, the clock starts as the peers' does: when geometries are parsed. On the plane
that is to have their rings, as in a job from QGIS.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks import questions
from benchmarks.data import Layers, load
from polyweight_plugin.core import job
from polyweight_plugin.core.engines import Engine
from polyweight_plugin.core.engines.processes.candidates import Interpreter
from polyweight_plugin.core.engines.processes.engine import ChildProcesses
from polyweight_plugin.core.index.polygon_index import needs_objects
from polyweight_plugin.core.model import Answer, Polygons
from polyweight_plugin.core.question import Decay, Ellipsoid, Question
from polyweight_plugin.core.summarize import parse, prepare, prepare_parsed
from polyweight_plugin.core.wkb import rings_of
from polyweight_plugin.processing.columns.rows import Geometries

WGS_84 = Ellipsoid(6378137.0, 6356752.314245179)


def main(kind: str, workers: int, layers: Layers, distance: float, answer: Path, asked: str = questions.PLAIN) -> None:
    points, polygons = load(layers)
    if asked == questions.OWN_DISTANCES:
        points = replace(points, reach=questions.own_distances(len(points), distance))
        distance = float(points.reach.max())
    plain = Question(polygons.type_count, (distance,), True, ellipsoid=WGS_84 if layers.in_degrees else None)
    question = replace(plain, **_changes(distance)[asked])
    if kind == "kernel":
        polygons = parsed(polygons, question)
    with engine_of(kind, workers, polygons) as engine:
        started = time.perf_counter()
        if isinstance(engine, ChildProcesses):
            engine.start_ahead()
        if kind != "kernel":
            polygons = parsed(polygons, question)
        engine.start(job.setup(polygons, question))
        found = job.answer_points(points, polygons, question, engine, lambda share: None, lambda: False)
        answered = time.perf_counter()
        job.answer_points(points, polygons, question, engine, lambda share: None, lambda: False)
        answered_again = time.perf_counter()
    np.savez(answer, **_by_name(found, question))
    print(
        json.dumps(
            {
                "seconds": answered - started,
                "search_seconds": answered_again - answered,
                "polygons_mb": sum(a.nbytes for a in job.setup(polygons, question).values()) / 1e6,
            }
        )
    )


def parsed(polygons: Polygons, question: Question) -> Polygons:
    """As a job from QGIS hands them to its workers."""
    if question.ellipsoid or question.share:
        return polygons
    rings = rings_of(polygons.wkb, polygons.offsets)
    others = Geometries(polygons.wkb, polygons.offsets).kept(needs_objects(rings))
    return replace(polygons, wkb=others.data, offsets=others.offsets, rings=rings)


def _changes(distance: float) -> dict[str, dict[str, Any]]:
    """In what each question differs from the plain one."""
    return {
        questions.PLAIN: {},
        questions.FIVE_DISTANCES: {"distances": questions.DISTANCES},
        questions.OWN_DISTANCES: {"reach_of": "point"},
        questions.STATISTICS: {"statistics": ("sum", "count", "mean", "minimum", "maximum")},
        questions.NEAREST: {"statistics": ("count", "nearest")},
        questions.DECAY: {"decay": Decay("exponential", questions.fading(distance))},
        questions.SHARE: {"share": 1},
    }


def _by_name(found: Answer, question: Question) -> dict[str, np.ndarray]:
    """Each statistic's columns as one array (points, types), under the name that answers.py knows."""
    by_name: dict[str, list[np.ndarray]] = {}
    for column, values, missing in zip(found.columns, found.values, found.missing):
        distance = question.distances[column.distance]
        name = f"{column.statistic}s" + (f" {distance:g}" if distance < question.distances[-1] else "")
        by_name.setdefault(name, []).append(values if missing is None else np.where(missing, np.nan, values))
    return {name: np.column_stack(columns) for name, columns in by_name.items()}


@contextlib.contextmanager
def engine_of(kind: str, workers: int, polygons: Polygons) -> Iterator[Engine]:
    """An engine that is not started yet, closed at the end."""
    with contextlib.ExitStack() as stack:
        engine: Engine
        if kind == "processes":
            interpreter = Interpreter(Path(sys.executable), own=True)
            engine = ChildProcesses(prepare, workers, interpreter, log=print, debug=lambda text: None)
        elif kind == "threads":
            from polyweight_plugin.core.engines.in_process import InProcess

            engine = InProcess(prepare, workers)
        elif kind == "kernel":
            from polyweight_plugin.core.engines.in_process import InProcess

            os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:workers])
            in_rings = polygons.rings is not None
            how = prepare if in_rings else partial(prepare_parsed, parse(polygons.wkb, polygons.offsets))
            engine = InProcess(how, workers)
        else:
            from polyweight_plugin.core.engines.dask_cluster.engine import DaskCluster
            from tests.core.engines.dask_cluster.machines import Machines

            machines = Machines(Path(stack.enter_context(tempfile.TemporaryDirectory())))
            stack.callback(machines.end)
            for _ in range(workers):
                machines.add_worker()
            machines.wait_for_workers(workers)
            engine = DaskCluster(prepare, machines.address, log=print)
        stack.callback(engine.close)
        yield engine


if __name__ == "__main__":
    engine, workers, kind, points, polygons, distance, answer, *asked = sys.argv[1:]
    main(engine, int(workers), Layers(kind, int(points), int(polygons)), float(distance), Path(answer), *asked)
