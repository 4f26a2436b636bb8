"""Measures PolyWeight and its peers: same data, same cores, in turns; equal answers before any time is printed.

    python -m benchmarks.run [--quick] [--only TEXT] [--again TEXT] [--qgis-root FOLDER]

Runs in .venv-bench. What was measured is kept in build/bench and not measured again; delete the folder to start afresh.
The tables and plots go to docs/, those of --quick to build/bench/quick/.
"""

from __future__ import annotations

import argparse
import json
import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks import report
from benchmarks.contenders import (
    DASK_1,
    DASK_2,
    DUCKDB,
    DUCKDB_JOB,
    GEOPANDAS,
    GEOPANDAS_JOB,
    KERNEL,
    OGR_COPY,
    OURS_1,
    OURS_2,
    OURS_JOB,
    QGIS_COPY,
    QGIS_JOIN,
    Contender,
    Task,
)
from benchmarks.data import FOLDER, Layers, load, write_files
from benchmarks.qgis_install import REPOSITORY, Qgis, install
from benchmarks.watch import CommandFailed, watch

CORES = 2
"""What every contender may use, however many the machine has."""
ROUNDS = 3
ENOUGH_SECONDS = 300
"""Whoever has used this much time is not asked once more."""
LIMIT_SECONDS = 1200


@dataclass(frozen=True)
class Measure:
    """One row: a task, and who does it in turns. The first contender is the one that all others must equal."""

    name: str
    layers: Layers
    distance: float
    contenders: tuple[Contender, ...]

    @property
    def from_files(self) -> bool:
        return OURS_JOB in self.contenders


def measures(scale: int) -> list[Measure]:
    """All rows; the layers are divided by the scale."""

    def towns(points: int, polygons: int) -> Layers:
        return Layers("towns", points // scale, polygons // scale)

    everyone = (DUCKDB, GEOPANDAS, OURS_1, OURS_2)
    without_geopandas = (DUCKDB, OURS_1, OURS_2)  # which wants memory for every pair
    return [
        *(Measure(f"points {n}", towns(n, 100_000), 500, everyone) for n in (10_000, 30_000, 100_000, 300_000)),
        Measure("points 1000000", towns(1_000_000, 100_000), 500, (*everyone, KERNEL, DASK_1, DASK_2)),
        *(Measure(f"distance {d}", towns(100_000, 20_000), d, everyone) for d in (100, 200, 500, 1000, 2000)),
        *(Measure(f"distance {d}", towns(100_000, 20_000), d, without_geopandas) for d in (5000, 10_000)),
        Measure("coasts", Layers("coasts", 34_000 // scale, 150_000 // scale), 10_000, (*everyone, KERNEL)),
        Measure("job small", towns(100_000, 20_000), 500, (DUCKDB_JOB, OURS_JOB, QGIS_COPY, QGIS_JOIN)),
        Measure("job", towns(1_000_000, 100_000), 500, (DUCKDB_JOB, GEOPANDAS_JOB, OURS_JOB, OGR_COPY, QGIS_COPY)),
        Measure("job coasts", Layers("coasts", 235_000 // scale, 150_000 // scale), 10_000, (DUCKDB_JOB, OURS_JOB)),
        Measure("job large", towns(10_000_000, 1_000_000), 500, (OURS_JOB,)),
    ]


def main() -> None:
    options = _options()
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:CORES])
    folder = FOLDER / "quick" if options.quick else FOLDER
    results = Results(folder / "results.json")
    chosen = [measure for measure in measures(100 if options.quick else 1) if options.only in measure.name]
    try:
        qgis = install(options.qgis_root) if any(measure.from_files for measure in chosen) else None
        for measure in chosen:
            task = task_of(measure, qgis, folder)
            if options.again:
                results.forget(task.name, options.again)
            run(task, measure.contenders, results, 1 if options.quick else ROUNDS)
    finally:
        report.write(results.all, folder if options.quick else REPOSITORY)
    if options.quick:
        print("With layers this small, the start of programs is most of the time: the ratios say nothing.")
    if results.failures:
        raise SystemExit(f"{results.failures} runs failed")


class Results:
    """What was measured so far, on disk after every run: {measure: {contender: [run, ...]}}."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.failures = 0
        self.all: dict[str, dict[str, list[dict[str, float]]]] = json.loads(path.read_text()) if path.exists() else {}

    def forget(self, measure: str, text: str) -> None:
        """Drop the measure's runs of contenders whose label contains the text: they changed since."""
        contenders = self.all.get(measure, {})
        for label in [label for label in contenders if text in label]:
            del contenders[label]

    def runs(self, measure: str, contender: Contender) -> list[dict[str, float]]:
        return self.all.get(measure, {}).get(contender.label, [])

    def add(self, measure: str, contender: Contender, run: dict[str, float]) -> None:
        self.all.setdefault(measure, {}).setdefault(contender.label, []).append(run)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = self.path.with_suffix(".part")
        unfinished.write_text(json.dumps(self.all, indent=1))
        unfinished.replace(self.path)


def task_of(measure: Measure, qgis: Qgis | None, folder: Path) -> Task:
    if not (measure.from_files and qgis):
        return Task(measure.name, measure.layers, measure.distance, folder / "answers")
    name = f"{measure.name}, QGIS {qgis.version}"
    return Task(name, measure.layers, measure.distance, folder / "answers", qgis)


def run(task: Task, contenders: tuple[Contender, ...], results: Results, rounds: int) -> None:
    """All rounds that are still to be done; the first contender is the reference."""
    failed: set[Contender] = set()

    def waiting(contender: Contender) -> bool:
        runs = results.runs(task.name, contender)
        return contender not in failed and len(runs) < rounds and sum(r["seconds"] for r in runs) < ENOUGH_SECONDS

    while any(waiting(contender) for contender in contenders):
        prepare(task)
        turn = min(len(results.runs(task.name, c)) for c in contenders if waiting(c))
        for contender in contenders:
            if waiting(contender) and len(results.runs(task.name, contender)) == turn:
                try:
                    one = run_once(task, contender, contenders[0])
                except (CommandFailed, WrongAnswer, OSError) as error:
                    print(f"{task.name} | {contender.label} | FAILED: {error}", flush=True)
                    failed.add(contender)
                    results.failures += 1
                else:
                    results.add(task.name, contender, one)
                    print(f"{task.name} | {contender.label} | {_words(one)}", flush=True)
    if not failed:
        for answer in task.folder.glob("*.gpkg"):
            answer.unlink()


def prepare(task: Task) -> None:
    """Make the layers, on first use."""
    load(task.layers)
    if task.qgis:
        write_files(task.layers)
    task.folder.mkdir(parents=True, exist_ok=True)


def run_once(task: Task, contender: Contender, reference: Contender) -> dict[str, float]:
    """Run the command and compare its answer with the reference's. Raises CommandFailed, WrongAnswer."""
    answer = contender.answer(task)
    answer.unlink(missing_ok=True)
    os.sync()  # nobody pays for what another one wrote
    run = watch(contender.command(task, answer), REPOSITORY, answer.with_suffix(".log"), LIMIT_SECONDS)
    sums, counts = read_answer(answer)
    if contender is reference:
        np.savez(task.folder / "expected.npz", sums=sums, counts=counts)
    expected_sums, expected_counts = read_answer(task.folder / "expected.npz")
    if contender.exact and not np.array_equal(counts, expected_counts):
        raise WrongAnswer(f"counts differ for {(counts != expected_counts).any(axis=1).sum()} points")
    if contender.exact and not np.allclose(sums, expected_sums, rtol=1e-9, atol=0):
        raise WrongAnswer("sums differ")
    return {**run, "pairs": int(expected_counts.sum()), "lost": int(np.abs(expected_counts - counts).sum())}


def read_answer(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """(sums, counts), each (points, types), in the order of the points, from arrays or from a layer's new columns."""
    if path.suffix == ".npz":
        arrays = np.load(path)
        return arrays["sums"], arrays["counts"]
    import pyogrio

    rows = pyogrio.read_dataframe(path, read_geometry=False).sort_values("PointID").fillna(0)
    return rows.filter(regex="(?i)_sum").to_numpy(float), rows.filter(regex="(?i)_count").to_numpy(np.int64)


class WrongAnswer(Exception):
    """A contender that ought to be exact is not, so its time means nothing."""


def _words(run: dict[str, float]) -> str:
    lost = f", {run['lost']:,} of them lost" if run["lost"] else ""
    return f"{run['seconds']:.2f} s, {run['peak_mb']:.0f} MB, {run['pairs']:,} pairs{lost}"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="layers a hundredth of the size, to see that all works")
    parser.add_argument("--only", default="", metavar="TEXT", help="only measures whose name contains the text")
    parser.add_argument(
        "--again", metavar="TEXT", help="forget what contenders with the text in their label did so far"
    )
    parser.add_argument(
        "--qgis-root", type=Path, metavar="FOLDER", help="measure the QGIS of the Debian in this folder"
    )
    return parser.parse_args()


if __name__ == "__main__":
    main()
