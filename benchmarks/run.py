"""Measures PolyWeight and its peers: same data, same cores, in turns; equal answers before any time is printed.

    python -m benchmarks.run [--quick] [--only TEXT] [--again TEXT] [--who TEXT] [--rounds N] [--before COMMIT]
        [--qgis-root FOLDER]

Runs in .venv-bench. What was measured is kept in build/bench and not measured again; delete the folder to start afresh.
The tables and plots go to docs/, those of --quick to build/bench/quick/.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np

from benchmarks import answers, report
from benchmarks.before import check_out
from benchmarks.contenders import BEFORE, PARQUET, QGIS, Contender, Task
from benchmarks.data import FOLDER, load, write_files, write_parquet
from benchmarks.measures import Measure, measures, task_name
from benchmarks.qgis_install import REPOSITORY, install
from benchmarks.results import EVERYONE, Results
from benchmarks.watch import CommandFailed, watch

CORES = 2
"""What every contender may use, however many the machine has."""
ENOUGH_SECONDS = 300
"""Whoever has used this much time is not asked once more."""
LIMIT_SECONDS = 1200


def main() -> None:
    options = _options()
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:CORES])
    folder = FOLDER / "quick" if options.quick else FOLDER
    results = Results(folder / "results.json")
    chosen = [m for m in measures(100 if options.quick else 1) if re.search(options.only, m.name)]
    if not options.before:
        chosen = [measure for measure in chosen if BEFORE not in measure.needs]
    if not chosen:
        raise SystemExit(f"There is no measure called {options.only}.")
    failures = 0
    try:
        blank = _blank_task(chosen, folder, options)
        for measure in chosen:
            name = task_name(measure, blank.qgis.version if blank.qgis else "")
            task = replace(blank, name=name, layers=measure.layers, distance=measure.distance)
            if options.again:
                results.forget(task.name, options.again)
            rounds = 1 if options.quick else options.rounds or measure.rounds
            failures += run(task, replace(measure, rounds=rounds), options.who, results)
    finally:
        report.write(results, folder if options.quick else REPOSITORY)
    if options.quick:
        print("With layers this small, the start of programs is most of the time: the ratios say nothing.")
    if failures:
        raise SystemExit(f"{failures} runs failed")


def _blank_task(chosen: list[Measure], folder: Path, options: argparse.Namespace) -> Task:
    """With all that the measures need; what they are about is filled in for each."""
    needs = frozenset().union(*(measure.needs for measure in chosen))
    before = check_out(options.before) if BEFORE in needs else None
    qgis = install(options.qgis_root) if QGIS in needs else None
    qgis_before = install(options.qgis_root, before) if before and QGIS in needs else None
    return Task("", chosen[0].layers, 0, folder / "answers", qgis, before, qgis_before)


def run(task: Task, measure: Measure, who: str, results: Results) -> int:
    """All rounds that are still to be done, in turns, by those whose label the pattern is found in.

    Returns how many runs failed.
    """
    failed: set[Contender] = set()
    contenders = [contender for contender in measure.contenders if re.search(who, contender.label)]

    def waiting(contender: Contender) -> bool:
        runs = results.runs(task.name, contender)
        enough = len(runs) >= measure.rounds or sum(run["seconds"] for run in runs) >= ENOUGH_SECONDS
        return contender not in failed and not enough

    while any(map(waiting, contenders)):
        prepare(task, measure.needs)
        turn = min(len(results.runs(task.name, c)) for c in contenders if waiting(c))
        for contender in contenders:
            if waiting(contender) and len(results.runs(task.name, contender)) == turn:
                try:
                    one = run_once(task, contender, measure.contenders[0])
                except (CommandFailed, answers.WrongAnswer, OSError) as error:
                    print(f"{task.name} | {contender.label} | FAILED: {error}", flush=True)
                    failed.add(contender)
                else:
                    results.add(task.name, contender, one)
                    print(f"{task.name} | {contender.label} | {_words(one)}", flush=True)
    if not failed and not any(map(waiting, measure.contenders)):  # copies of an answer want it
        for contender in measure.contenders:
            _remove(contender.answer(task))
    return len(failed)


def prepare(task: Task, needs: frozenset[str]) -> None:
    """Make the layers, on first use."""
    for layers in (task.layers, task.layers.on_plane):
        load(layers)
        if QGIS in needs:
            write_files(layers)
        if PARQUET in needs:
            write_parquet(layers)
    task.folder.mkdir(parents=True, exist_ok=True)


def run_once(task: Task, contender: Contender, reference: Contender) -> dict[str, float]:
    """Run the command and compare its answer with the reference's. Raises CommandFailed, WrongAnswer."""
    answer, expected = contender.answer(task), task.folder / "expected.npz"
    _remove(answer)
    os.sync()  # nobody pays for what another one wrote
    told = watch(contender.command(task, answer), REPOSITORY, task.folder / f"{contender.label}.log", LIMIT_SECONDS)
    if not contender.suffix:
        return told
    found = answers.read(answer)
    if contender is reference:
        np.savez(expected, **found)
    return {**told, **answers.compare(found, answers.read(expected), contender.exact)}


def _remove(answer: Path) -> None:
    if answer.is_dir():
        shutil.rmtree(answer)
    else:
        answer.unlink(missing_ok=True)


def _words(run: dict[str, float]) -> str:
    words = [f"{run['seconds']:.2f} s, {run['peak_mb']:.0f} MB"]
    if "pairs" in run:
        words.append(f"{run['pairs']:,} pairs")
    if run.get("lost"):
        words.append(f"{run['lost']:,} of them differ")
    if run.get("off"):
        words.append(f"sums off by {run['off']:.2g}")
    return ", ".join(words)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="layers a hundredth of the size, to see that all works")
    parser.add_argument("--only", default="", metavar="TEXT", help="only measures in whose name the pattern is found")
    parser.add_argument("--who", default="", metavar="TEXT", help="only contenders in whose label the pattern is found")
    parser.add_argument("--rounds", type=int, metavar="N", help="as many runs of each, in place of what the table says")
    parser.add_argument(
        "--again",
        metavar="TEXT",
        help=f"forget what contenders with the text in their label did so far ({EVERYONE}: all of them)",
    )
    parser.add_argument("--before", metavar="COMMIT", help="measure PolyWeight as it was at that commit, too")
    parser.add_argument(
        "--qgis-root", type=Path, metavar="FOLDER", help="measure the QGIS of the Debian in this folder"
    )
    return parser.parse_args()


if __name__ == "__main__":
    main()
