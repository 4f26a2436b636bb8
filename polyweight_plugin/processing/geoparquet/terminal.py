"""The command `python -m polyweight_plugin`: the question on GeoParquet files from a terminal, without QGIS."""

from __future__ import annotations

import argparse
import json
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from polyweight_plugin.core.errors import Cancelled, PolyWeightError
from polyweight_plugin.processing.geoparquet.contract import DEFAULTS, EXPLAIN
from polyweight_plugin.processing.geoparquet.session import answer_files
from polyweight_plugin.processing.text import tr, translated, visible_lines

try:
    from tqdm import tqdm
except ImportError:
    tqdm = None

FAILED, INTERRUPTED = 1, 130
"""Exit codes; 0 is success, 2 a command line that cannot be understood."""


def main(arguments: Sequence[str]) -> int:
    """The exit code."""
    given = _given(arguments)
    with _interrupts() as interrupted, _progress() as progress:
        try:
            results = answer_files(given, _say, _warn, lambda text: None, progress, interrupted)
        except Cancelled:
            _say(tr("Interrupted."))
            return INTERRUPTED
        except PolyWeightError as error:
            _say(tr("Error: {error}", error=translated(error)))
            return FAILED
    print(json.dumps(results))
    return 0


def _given(arguments: Sequence[str]) -> dict[str, Any]:
    """NAME=value, as qgis_process takes it, or --name value."""
    parser = argparse.ArgumentParser(
        "python -m polyweight_plugin",
        "python -m polyweight_plugin POINTS=FILE POLYGONS=FILE OUTPUT=FOLDER [NAME=VALUE ...]",
        description="For each point and type: sum and number of the polygons within a distance. GeoParquet in and out.",
        epilog="NAME=VALUE and --name VALUE are the same; STATISTICS may be given several times. Exit codes: 0 the "
        "result is there, 1 an error or a refusal, 2 a command line that cannot be understood, 130 interrupted. A "
        "command that was stopped goes on where it was.",
    )
    for name, default in DEFAULTS.items():
        words = EXPLAIN[name] + ("" if default is None else f" (default: {_shown(default)})")
        parser.add_argument(
            f"--{name.lower().replace('_', '-')}",
            dest=name,
            metavar="VALUE",
            action="append" if name == "STATISTICS" else "store",
            help=words.replace("%", "%%"),
        )
    options = [f"--{_option(word)}" if _is_named(word) else word for word in arguments if word != "--"]
    return {name: value for name, value in vars(parser.parse_args(options)).items() if value is not None}


def _shown(default: Any) -> str:
    """As it would be given."""
    return ",".join(map(str, default)) if isinstance(default, list) else str(default).lower()


def _is_named(word: str) -> bool:
    return word.partition("=")[0] in DEFAULTS and "=" in word


def _option(word: str) -> str:
    name, _, value = word.partition("=")
    return f"{name.lower().replace('_', '-')}={value}"


@contextmanager
def _interrupts() -> Iterator[Callable[[], bool]]:
    """Ctrl-C and SIGTERM end the run in order; a second one ends it at once."""
    seen: list[int] = []

    def note(number: int, frame: Any) -> None:
        seen.append(number)
        signal.signal(number, signal.SIG_DFL)

    before = {number: signal.signal(number, note) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield lambda: bool(seen)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def _progress() -> Iterator[Callable[[float], None]]:
    """A bar by tqdm where that is installed and there is a terminal to see it; else nothing."""
    if tqdm is None:
        yield lambda share: None
        return
    with tqdm(total=100, unit="%", bar_format="{l_bar}{bar}| {elapsed}", disable=None, file=sys.stderr) as bar:

        def show(share: float) -> None:
            bar.update(max(0.0, 100 * share - bar.n))

        yield show


def _say(text: str) -> None:
    """Above the bar, where there is one."""
    words = visible_lines(translated(text))
    if tqdm is None:
        print(words, file=sys.stderr, flush=True)
    else:
        tqdm.write(words, file=sys.stderr)


def _warn(text: str) -> None:
    _say(tr("Warning: {text}", text=translated(text)))
