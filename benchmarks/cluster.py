"""Dask workers against local processes on this machine, and what a cluster costs beside the search itself.

    .venv/bin/python -m benchmarks.cluster [--points N] [--polygons N] [--rounds N]

Scheduler and workers are processes of their own, as on a real cluster, so the processor time of each can be told apart.
docs/billion-points.md reckons with the numbers that this prints.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from dataclasses import dataclass, fields
from pathlib import Path
from statistics import median

import dask
import numpy as np

from benchmarks import no_work
from benchmarks.data import Layers, load
from polyweight_plugin.core import job, pipeline, summarize
from polyweight_plugin.core.engines import Engine
from polyweight_plugin.core.engines.dask_cluster.engine import DaskCluster
from polyweight_plugin.core.engines.processes.candidates import Interpreter
from polyweight_plugin.core.engines.processes.engine import ChildProcesses
from polyweight_plugin.core.model import Answer, Points, Polygons
from polyweight_plugin.core.question import Question
from tests.core.engines.conftest import children_of
from tests.core.engines.dask_cluster.machines import Machines

REPOSITORY = Path(__file__).parents[1]
DISTANCE = 500.0
BATCHES_WITHOUT_WORK = 300
SETUP_MEGABYTES = (1, 400)
WORKERS = (1, 2)


@dataclass(frozen=True)
class Run:
    """Seconds of one round. whole: from nothing to the answer; search: to the answer of a second, same question.

    everyone, own, scheduler: processor seconds of the search, in all processes, in this one and in the scheduler.
    """

    whole: float
    search: float
    everyone: float
    own: float
    scheduler: float


def main() -> None:
    options = _options()
    points, polygons = load(Layers("towns", options.points, options.polygons))
    with tempfile.TemporaryDirectory() as folder:
        machines = Machines(Path(folder), modules=REPOSITORY)
        try:
            _compare(machines, points, polygons, options.rounds)
            _tell_costs_of_asking(machines)
            _tell_costs_of_the_setup(machines)
        finally:
            machines.end()


def _compare(machines: Machines, points: Points, polygons: Polygons, rounds: int) -> None:
    """Print the table: who, how many workers, and how long; all answers must be equal to the byte."""
    print(f"{len(points):,} points, {len(polygons):,} polygons, {DISTANCE:g} m; median of {rounds}; seconds\n")
    print("| workers | engine | whole | search | processor time of all | of this process | of the scheduler |")
    print("|---|---|---|---|---|---|---|")
    answers = set()
    for workers in WORKERS:
        while len(machines.workers) < workers:
            machines.add_worker()
        machines.wait_for_workers(workers)
        runs: dict[str, list[Run]] = {"processes": [], "Dask": []}
        for _ in range(rounds):
            for name, engine in (("processes", _processes(workers)), ("Dask", _on(machines))):
                run, answer = _run(engine, points, polygons, machines.scheduler.pid)
                runs[name].append(run)
                answers.add(tuple(values.tobytes() for values in answer.values))
                assert len(answers) == 1, f"{name} found something else"
        local, cluster = (_median(each) for each in runs.values())
        _tell_row(workers, "processes", local)
        _tell_row(workers, "Dask", cluster)
        ratio = {name: getattr(cluster, name) / getattr(local, name) for name in ("whole", "search", "everyone")}
        print(f"| {workers} | ratio | {ratio['whole']:.2f} | {ratio['search']:.2f} | {ratio['everyone']:.2f} | | |")


def _median(runs: list[Run]) -> Run:
    return Run(*(median(getattr(run, field.name) for run in runs) for field in fields(Run)))


def _tell_row(workers: int, name: str, run: Run) -> None:
    seconds = (run.whole, run.search, run.everyone, run.own, run.scheduler)
    print(f"| {workers} | {name} | " + " | ".join(f"{value:.2f}" for value in seconds) + " |", flush=True)


def _tell_costs_of_asking(machines: Machines) -> None:
    """What batches cost where nothing is computed: the most that one client and one scheduler can ask."""
    print("\nNothing computed, milliseconds for each batch:\n")
    print("| points of a batch | fetched | wall | own CPU | scheduler's CPU |")
    print("|---|---|---|---|---|")
    for fetched, direct in (("through the scheduler", False), ("from the workers", True)):
        with dask.config.set({"distributed.client.direct-to-workers": direct}):
            for points in (1, job.BATCH_POINTS):
                wall, own, scheduler = _milliseconds_a_batch(machines, points)
                print(f"| {points:,} | {fetched} | {wall:.1f} | {own:.1f} | {scheduler:.1f} |", flush=True)


def _milliseconds_a_batch(machines: Machines, points: int) -> tuple[float, float, float]:
    """(wall, processor time of this process, of the scheduler)."""
    batch = {"xy": np.zeros((points, 2))}
    engine = DaskCluster(no_work.prepare, machines.address, lambda words: None)
    engine.start({})
    list(pipeline.compute(engine, [batch] * 10, lambda: False))
    wall, own, scheduler = time.perf_counter(), time.process_time(), _cpu_seconds(machines.scheduler.pid)
    list(pipeline.compute(engine, [batch] * BATCHES_WITHOUT_WORK, lambda: False))
    wall, own = time.perf_counter() - wall, time.process_time() - own
    scheduler = _cpu_seconds(machines.scheduler.pid) - scheduler
    engine.close()
    each = 1000 / BATCHES_WITHOUT_WORK
    return wall * each, own * each, scheduler * each


def _tell_costs_of_the_setup(machines: Machines) -> None:
    """How long a set-up takes to the workers."""
    small, large = (_seconds_to_the_first_answer(machines, megabytes) for megabytes in SETUP_MEGABYTES)
    per_gigabyte = (large - small) / (SETUP_MEGABYTES[1] - SETUP_MEGABYTES[0]) * 1000
    print(f"\nFirst answer on an idle cluster: after {small:.2f} s; for each GB of polygons {per_gigabyte:.1f} s later")


def _seconds_to_the_first_answer(machines: Machines, megabytes: int) -> float:
    engine = DaskCluster(no_work.prepare, machines.address, lambda words: None)
    started = time.perf_counter()
    engine.start({"polygons": np.zeros(megabytes * 1_000_000, np.uint8)})
    list(pipeline.compute(engine, [{"xy": np.zeros((1, 2))}], lambda: False))
    seconds = time.perf_counter() - started
    engine.close()
    return seconds


def _run(engine: Engine, points: Points, polygons: Polygons, scheduler: int) -> tuple[Run, Answer]:
    question = Question(polygons.type_count, (DISTANCE,), polygons.weights is not None)

    def ask() -> Answer:
        return job.answer_points(points, polygons, question, engine, lambda share: None, lambda: False)

    started = time.perf_counter()
    engine.start(job.setup(polygons, question))
    answer = ask()
    answered = time.perf_counter()
    children = [scheduler, *children_of(os.getpid()) - {scheduler}]
    before = np.array([time.process_time(), *map(_cpu_seconds, children)])
    ask()
    answered_again = time.perf_counter()
    used = np.array([time.process_time(), *map(_cpu_seconds, children)]) - before
    engine.close()
    return Run(answered - started, answered_again - answered, used.sum(), used[0], used[1]), answer


def _processes(workers: int) -> Engine:
    interpreter = Interpreter(Path(sys.executable), own=True)
    return ChildProcesses(summarize.prepare, workers, interpreter, print, lambda words: None)


def _on(machines: Machines) -> Engine:
    return DaskCluster(summarize.prepare, machines.address, lambda words: None)


def _cpu_seconds(process: int) -> float:
    """Processor time of a process so far (Linux)."""
    stat = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(stat[11]) + int(stat[12])) / os.sysconf("SC_CLK_TCK")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--points", type=int, default=1_000_000)
    parser.add_argument("--polygons", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=3)
    return parser.parse_args()


if __name__ == "__main__":
    main()
