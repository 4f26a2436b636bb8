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
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import dask
import numpy as np

from benchmarks import no_work
from benchmarks.data import Layers, load
from polyweight_plugin.core import job, pipeline, summarize
from polyweight_plugin.core.engines import Engine
from polyweight_plugin.core.engines.dask_cluster import DaskCluster
from polyweight_plugin.core.engines.interpreter import Interpreter
from polyweight_plugin.core.engines.processes import ChildProcesses
from polyweight_plugin.core.model import Answer, Points, Polygons
from tests.core.cluster.machines import Machines

REPOSITORY = Path(__file__).parents[1]
DISTANCE = 500.0
BATCHES_WITHOUT_WORK = 300
SETUP_MEGABYTES = (1, 400)
WORKERS = (1, 2)


@dataclass(frozen=True)
class Run:
    """Seconds of one round. whole: from nothing to the answer; search: to the answer of a second, same question.

    own, scheduler: processor seconds that the search took in this process and in the scheduler.
    """

    whole: float
    search: float
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
    print("| engine | workers | whole | against local | search | against local | own CPU | scheduler's CPU |")
    print("|---|---|---|---|---|---|---|---|")
    expected = b""
    for workers in WORKERS:
        while len(machines.workers) < workers:
            machines.add_worker()
        machines.wait_for_workers(workers)
        local: Run | None = None
        for name, make in (("processes", _processes(workers)), ("Dask", _on(machines))):
            rows = []
            for _ in range(rounds):
                row, answer = _run(make(), points, polygons, machines.scheduler.pid)
                found = answer.sums.tobytes() + answer.counts.tobytes()
                assert found == (expected or found), f"{name} found something else"
                expected = found
                rows.append(row)
            middle = Run(*(median(getattr(row, field) for row in rows) for field in Run.__dataclass_fields__))
            local = local or middle
            print(
                f"| {name} | {workers} | {middle.whole:.2f} | {middle.whole / local.whole:.2f} | {middle.search:.2f} | "
                f"{middle.search / local.search:.2f} | {middle.own:.2f} | {middle.scheduler:.2f} |",
                flush=True,
            )


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
    def ask() -> Answer:
        return job.answer_points(points, polygons, engine, lambda share: None, lambda: False)

    started = time.perf_counter()
    engine.start(job.setup(polygons, DISTANCE))
    answer = ask()
    answered, own, schedulers = time.perf_counter(), time.process_time(), _cpu_seconds(scheduler)
    ask()
    answered_again = time.perf_counter()
    run = Run(
        answered - started,
        answered_again - answered,
        time.process_time() - own,
        _cpu_seconds(scheduler) - schedulers,
    )
    engine.close()
    return run, answer


def _processes(workers: int) -> Callable[[], Engine]:
    interpreter = Interpreter(Path(sys.executable), own=True)
    return lambda: ChildProcesses(summarize.prepare, workers, interpreter, print, lambda words: None)


def _on(machines: Machines) -> Callable[[], Engine]:
    return lambda: DaskCluster(summarize.prepare, machines.address, lambda words: None)


def _cpu_seconds(process: int) -> float:
    """Processor time of a process so far (Linux)."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--points", type=int, default=1_000_000)
    parser.add_argument("--polygons", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=3)
    return parser.parse_args()


if __name__ == "__main__":
    main()
