"""Finding a Python for the workers: what is looked at, on every platform, and what is refused and why."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from polyweight_plugin.core.engines.processes import interpreter as interpreter_module
from polyweight_plugin.core.engines.processes import launch
from polyweight_plugin.core.engines.processes.candidates import Interpreter
from polyweight_plugin.core.engines.processes.identity import identity
from polyweight_plugin.core.engines.processes.interpreter import search
from polyweight_plugin.core.errors import Cancelled
from tests.processes import within

pytestmark = pytest.mark.timeout(30)


def script(path, body):
    """Make an executable shell script that stands in for a Python."""
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
    return Interpreter(path, own=False)


def never():
    return False


def refusal(candidate, limit=5.0, **wanted):
    """Why the candidate was refused."""
    found = search([candidate], {**identity(), **wanted}, never, own_seconds=limit, other_seconds=limit)
    assert found.interpreter is None
    (reason,) = found.refused
    assert reason.startswith(f"{candidate.path}: ")
    return reason


def test_this_very_python_serves():
    found = search([Interpreter(Path(sys.executable), own=True)], identity(), never)

    assert found.interpreter.path == Path(sys.executable)
    assert found.refused == ()


@pytest.mark.promise(6)
@pytest.mark.parametrize(
    "name", ["qgis", "qgis-bin.exe", "QGIS", "python-qgis.bat", "python3-config", "ipython3", "pythonista"]
)
def test_what_is_not_named_python_is_never_started(tmp_path, name):
    trace = tmp_path / "was started"
    candidate = script(tmp_path / name, f"touch '{trace}'")

    assert "not named python" in refusal(candidate)

    assert not trace.exists()


@pytest.mark.parametrize(
    "name", ["python", "python3", "python3.11", "python.exe", "pythonw.exe", "Python", "python3.13t"]
)
def test_what_is_named_python_is_tried(tmp_path, name):
    assert "could not say what it is" in refusal(script(tmp_path / name, "echo hello"))


@pytest.mark.promise(6)
def test_an_interpreter_that_hangs_is_given_up(tmp_path):
    started = time.monotonic()

    assert "did not answer within 0.3 seconds" in refusal(script(tmp_path / "python3", "sleep 5"), limit=0.3)

    assert within(time.monotonic() - started, 2)


def test_waiting_for_a_hanging_interpreter_can_be_cancelled(tmp_path):
    started = time.monotonic()

    with pytest.raises(Cancelled):
        search([script(tmp_path / "python3", "exec sleep 60")], identity(), lambda: time.monotonic() > started + 0.2)

    assert within(time.monotonic() - started, 1)


@pytest.mark.promise(6)
@pytest.mark.parametrize(
    ("fact", "value"),
    [
        ("Python", "3.9.2"),
        ("implementation", "pypy39"),
        ("pointer size", "4 bytes"),
        ("extension modules", ".cpython-313t-darwin.so"),
        ("numpy", "1.19.0"),
        ("shapely", "1.8.5 on GEOS 3.8.0"),
    ],
)
def test_an_interpreter_that_differs_from_ours_is_refused_with_the_difference(fact, value):
    here = identity()[fact]

    reason = refusal(Interpreter(Path(sys.executable), own=True), **{fact: value})

    assert reason.endswith(f"{fact} is {here}, here it is {value}")


@pytest.mark.promise(6)
def test_an_interpreter_without_numpy_and_shapely_is_refused(monkeypatch):
    bare = [entry for entry in launch.import_path() if "-packages" not in entry]
    monkeypatch.setattr(launch, "import_path", lambda: bare)

    assert "numpy is not importable (ModuleNotFoundError)" in refusal(Interpreter(Path(sys.executable), own=True))


def test_a_shapely_without_dwithin_is_refused(monkeypatch, tmp_path):
    (tmp_path / "shapely.py").write_text("__version__ = '1.8.5'")
    monkeypatch.syspath_prepend(str(tmp_path))

    assert "shapely is too old (has no dwithin)" in refusal(Interpreter(Path(sys.executable), own=True))


def test_what_cannot_be_executed_is_refused(tmp_path):
    path = tmp_path / "python3"
    path.write_bytes(b"\x7fELF, but no more of it")
    path.chmod(0o755)

    assert "could not be started (Exec format error)" in refusal(Interpreter(path, own=False))


def test_the_last_words_of_a_failing_interpreter_are_in_the_reason(tmp_path):
    candidate = script(tmp_path / "python3", "echo 'SyntaxError: annotations' >&2; exit 1")

    assert "(exit code 1, its last words: SyntaxError: annotations)" in refusal(candidate)


def test_the_search_goes_on_until_one_serves(tmp_path):
    wrong = script(tmp_path / "python3", "exit 1")
    right = Interpreter(Path(sys.executable), own=True)

    found = search([wrong, right, script(tmp_path / "python", "sleep 60")], identity(), never)

    assert found.interpreter is right
    assert len(found.refused) == 1


def test_our_own_python_has_half_a_minute_for_its_first_answer_and_another_5_seconds(tmp_path):
    slow = script(tmp_path / "python3", f"sleep 1; exec '{sys.executable}' \"$@\"")
    own = Interpreter(slow.path, own=True)

    assert search([own], identity(), never, other_seconds=0.5).interpreter is own
    assert search([slow], identity(), never, other_seconds=0.5).interpreter is None
    assert (interpreter_module.OWN_SECONDS, interpreter_module.OTHER_SECONDS) == (30, 5)


def test_once_our_own_python_was_too_slow_the_other_ways_to_it_get_no_half_minute_each(tmp_path):
    ways = [Interpreter(script(tmp_path / name, "exec sleep 60").path, own=True) for name in ("python3", "python")]

    found = search(ways, identity(), never, own_seconds=0.4, other_seconds=0.3)

    assert found.refused == (
        f"{ways[0].path}: did not answer within 0.4 seconds",
        f"{ways[1].path}: did not answer within 0.3 seconds",
    )


def test_a_python_that_reads_nothing_is_given_up_however_long_its_import_path(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "path", [*sys.path, *(f"/{n:0200}" for n in range(1000))])

    assert "did not answer within 0.3 seconds" in refusal(script(tmp_path / "python3", "exec sleep 60"), limit=0.3)


def test_what_stands_in_for_a_python_is_not_started(tmp_path):
    found = search([Interpreter(Path("/usr/bin/python3"), own=True)], identity(), never, platform="darwin")

    assert found.interpreter is None
    assert "macOS' stand-in" in found.refused[0]
