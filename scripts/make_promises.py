"""Writes docs/promises.md: the texts below, and under each the tests that are marked with its number.

A test that proves promise 5 carries @pytest.mark.promise(5); one may prove several, promise(5, 7). The tests are read,
not run. Usage: make_promises.py FILE.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Union

ROOT = Path(__file__).parents[1]

Key = Union[int, str]

INTRODUCTION = """\
# What PolyWeight promises

A run ends in one of three ways: the whole right answer; a clear error and nothing changed; or cancelled and nothing
changed. Never a hang, never a process left behind, never a partial layer that looks whole, never a number that is
silently wrong.

Only a table of a database (other than a GeoPackage) and a layer that rows are appended to are written to directly.
Where such a run fails, or is cancelled while it writes, it says that the output may hold some of the rows.

Each line below is proved by tests that make the fault happen for real; they are listed under its number further down.
`make test` runs them all; to run a single one, type for example
`scripts/test.sh tests/end_to_end/test_signals.py -k SIGKILL`. (This page is made from the tests by `make promises`.)
"""

PROMISES: dict[Key, tuple[str, str]] = {
    1: (
        "A worker process is killed, or the system ends it because memory ran out",
        "Its batch is tried once more on a fresh worker. If that dies too, the run ends within a second with "
        "an error that names the exit code and what to do. No process stays.",
    ),
    2: (
        "A worker crashes on a malformed geometry, raises an error, or answers nonsense",
        "The same; the debug log has the worker's own traceback or stack.",
    ),
    3: (
        "A worker is frozen",
        "QGIS stays alive, the log says which worker is silent, and cancel takes less than a second. However "
        "QGIS ends, a frozen worker ends with it.",
    ),
    4: (
        "You cancel, in whatever phase",
        "It takes less than a second. Nothing is at the output's place that was not there before; a script "
        "gets an exception, a command line an exit code other than 0.",
    ),
    5: (
        "`qgis_process` gets Ctrl-C, SIGTERM, SIGHUP or SIGKILL, alone or with its group",
        "After a second no process of it lives, and no file or folder of it is left. An earlier output is as "
        "it was. (Where row 6 applies, SIGKILL may leave a hidden folder `.polyweight-...` beside the output, "
        "which can be deleted.)",
    ),
    6: (
        "No Python for worker processes is found, or only one that hangs, has another version, or lacks numpy "
        "or shapely",
        "Threads of QGIS' own process compute, with the same result; one warning says what was tried, and the "
        "next run tries again what was only too slow. A QGIS program, or a stand-in of the system, is never "
        "started in place of a Python.",
    ),
    7: (
        "The system has no more processes, threads, file descriptors or memory",
        "Fewer workers, with a word; or a clear error, and what had started is ended. Limits of a container count.",
    ),
    8: (
        "Standard streams are closed; a script has no guard for `__main__`; paths have spaces, accents or "
        "quotes; the working folder is read-only or gone",
        "It works, and the script's body runs once. (An output path with a line break is refused, since QGIS "
        "cannot open it.)",
    ),
    9: (
        "The output's folder is missing, read-only or a file; the output is one of the inputs; its ending is unknown",
        "An error before anything is computed. An unknown ending becomes a GeoPackage, whose name is reported.",
    ),
    10: (
        "The disk is full, or the folder for temporary files is",
        "An error; the part that was written is removed; what was there before is as it was.",
    ),
    11: (
        "The output is a layer of a GeoPackage that has others, and the run fails or is cancelled",
        "The GeoPackage is the same to the byte.",
    ),
    12: (
        "Types make names that are taken, too long, alike but for case, or too many",
        "Unique readable names, every row written, and the log says which became which. More types than the "
        "format has columns are refused beforehand.",
    ),
    13: (
        "There are no points, no polygons, or no geometries",
        "A valid output with the right fields; progress ends at 100.",
    ),
    14: (
        "Geometries are missing, invalid, curved, not finite, or lost in a transformation",
        "[The algorithm](algorithm.md) says what each counts for; whatever is left out is reported once, with "
        "how many there were. The dialog's setting for invalid geometries changes nothing.",
    ),
    15: (
        "Weights are NULL, not finite, negative, enormous; types are NULL, empty, text, booleans, dates",
        "As [the algorithm](algorithm.md) says. Weights whose sum could overflow are refused, with field and value.",
    ),
    16: (
        "The distance is 0, tiny, larger than the world, negative, not a number",
        "Exact, or refused beforehand.",
    ),
    17: (
        "You ask for no workers, or for ten thousand",
        "As many as make sense, with a word, and the same result to the bit.",
    ),
    18: (
        "A layer has no CRS, another one, or one in degrees",
        "Polygons are reprojected; where that cannot be, an error says so. Degrees are never taken for metres "
        "in silence.",
    ),
    19: (
        "A million points lie in one place under a thousand polygons; a polygon has five million vertices; "
        "everything is in reach of everything",
        "Memory is bounded (a worker takes 200 MB, four times the polygons' own size, and 120 bytes for each "
        "vertex of a polygon that has more than a million), progress moves, and cancel takes less than a "
        "second.",
    ),
    20: (
        "A layer changes, or its file vanishes, while it is in use, or is damaged",
        "An error that names the layer, and no output.",
    ),
    21: (
        "Ten runs at once; a row of a batch fails; the algorithm is in a model twice; the plugin is reloaded "
        "during a run",
        "Each run ends on its own terms, and nothing of it is left.",
    ),
    22: (
        "Texts of the data hold HTML, quotes, line breaks, control or right-to-left characters",
        "They are shown as they are, or made visible.",
    ),
}
"""By number: what goes wrong, and what you get."""

BEYOND: dict[Key, str] = {
    "random": "Small layers, distances, types and weights are drawn at random, and the whole algorithm is compared "
    "with the plainest possible code, one pair at a time.",
    "soak": "Jobs with random faults run one after the other, and nothing piles up: no process, no descriptor, no "
    "file, no memory (`make soak` runs 200).",
    "cluster": "On a Dask cluster, a worker or the scheduler that dies is noticed within seconds.",
}
"""What is beyond single faults."""


def page() -> str:
    """The whole page. Raises ValueError where a test is marked with what is no promise, or a promise has no test."""
    proofs: dict[Key, list[str]] = {key: [] for key in [*PROMISES, *BEYOND]}
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        for test, key in _marked_tests(ast.parse(path.read_text("utf-8"))):
            if key not in proofs:
                raise ValueError(f"{path.name}: {test} is marked with {key!r}, which is no promise")
            proofs[key].append(f"- {_sentence(test)} ([{path.name}](../{path.relative_to(ROOT).as_posix()}))")
    unproved = [key for key, tests in proofs.items() if not tests]
    if unproved:
        raise ValueError(f"no test is marked with {unproved}")
    return "\n".join([INTRODUCTION, *_table(), "", *_beyond(), "", "## The tests", "", *_tests(proofs)])


def _table() -> Iterator[str]:
    yield "| | What goes wrong | What you get |"
    yield "|---|---|---|"
    for number, (fault, outcome) in PROMISES.items():
        yield f"| {number} | {fault} | {outcome} |"


def _beyond() -> Iterator[str]:
    yield "Beyond single faults:"
    yield ""
    for text in BEYOND.values():
        yield f"- {text}"


def _tests(proofs: dict[Key, list[str]]) -> Iterator[str]:
    for key, tests in proofs.items():
        title = f"{key}. {PROMISES[key][0]}" if key in PROMISES else f"Beyond single faults: {key}"
        yield f"### {title}"
        yield ""
        yield from tests
        yield ""


def _marked_tests(module: ast.Module) -> Iterator[tuple[str, Key]]:
    """Each test function with each promise that it is marked with."""
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef):
            for mark in node.decorator_list:
                if isinstance(mark, ast.Call) and ast.unparse(mark.func) == "pytest.mark.promise":
                    for argument in mark.args:
                        yield node.name, ast.literal_eval(argument)


def _sentence(test: str) -> str:
    words = test.removeprefix("test_").replace("_", " ")
    return words[0].upper() + words[1:]


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(page(), "utf-8")
