"""Finding a Python for the workers: what is looked at, on every platform, and what is refused and why."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from polyweight_plugin.core.engines.processes import interpreter as interpreter_module
from polyweight_plugin.core.engines.processes.identity import identity
from polyweight_plugin.core.engines.processes.interpreter import (
    Interpreter,
    SearchResult,
    candidates,
    find_interpreter,
    import_path,
    prefetched_interpreter,
    search,
)
from polyweight_plugin.core.errors import Cancelled
from tests.processes import wait_until

pytestmark = pytest.mark.timeout(30)


def nowhere(name):
    return None


def tree(root, *names):
    """Make empty files and return the root."""
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return root


def paths(found, root):
    """The candidates below the root, relative to it."""
    return [str(c.path.relative_to(root)) for c in found if root in c.path.parents]


def script(path, body):
    """Make an executable shell script that stands in for a Python."""
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
    return Interpreter(path, own=False)


def never():
    return False


def refusal(candidate, limit=5.0, **wanted):
    """Why the candidate was refused."""
    found = search([candidate], {**identity(), **wanted}, never, limit)
    assert found.interpreter is None
    (reason,) = found.refused
    assert reason.startswith(f"{candidate.path}: ")
    return reason


def test_on_linux_the_installation_comes_before_path(tmp_path):
    root = tree(tmp_path, "usr/bin/python3.11", "usr/bin/python3", "opt/python3", "venv/bin/python")

    found = candidates(
        "linux",
        [str(root / "opt/python3"), None],
        [str(root / "venv"), str(root / "usr"), str(root / "usr")],
        (3, 11),
        lambda name: str(root / "opt/python3") if name == "python3" else None,
    )

    assert paths(found, root) == ["opt/python3", "venv/bin/python", "usr/bin/python3.11", "usr/bin/python3"]


def test_on_windows_python_is_found_in_the_apps_folder_of_qgis(tmp_path):
    root = tree(
        tmp_path, "bin/qgis-ltr-bin.exe", "apps/Python312/python.exe", "apps/Python312/pythonw.exe", "bin/python3.exe"
    )

    found = candidates("win32", [str(root / "bin/qgis-ltr-bin.exe")], [], (3, 12), nowhere)

    assert paths(found, root) == [
        "bin/qgis-ltr-bin.exe",
        "apps/Python312/python.exe",
        "apps/Python312/pythonw.exe",
        "bin/python3.exe",
    ]
    assert all(candidate.own for candidate in found)


def test_on_windows_the_prefix_serves_too(tmp_path):
    root = tree(tmp_path, "Python312/python.exe", "venv/Scripts/python.exe")

    found = candidates("win32", [], [str(root / "venv"), str(root / "Python312")], (3, 12), nowhere)

    assert sorted(paths(found, root)) == ["Python312/python.exe", "venv/Scripts/python.exe"]


@pytest.mark.parametrize(
    "place",
    [
        "MacOS/bin/python3",
        "MacOS/python3.12",
        "MacOS/bin/python3.12",
        "Frameworks/bin/python3.12",
        "Frameworks/Python.framework/Versions/3.12/bin/python3.12",
    ],
)
def test_on_macos_python_is_found_wherever_the_bundle_has_it(tmp_path, place):
    contents = tree(tmp_path / "QGIS.app/Contents", "MacOS/QGIS", place)

    by_executable = candidates("darwin", [str(contents / "MacOS/QGIS")], [], (3, 12), nowhere)
    by_prefix = candidates("darwin", [], [str(contents / "Resources/python")], (3, 12), nowhere)

    assert place in paths(by_executable, contents)
    assert place in paths(by_prefix, contents)


def test_a_python_from_path_is_not_our_own(tmp_path):
    root = tree(tmp_path, "elsewhere/python3")

    (found,) = [
        c
        for c in candidates("linux", [], [], (3, 11), lambda name: str(root / "elsewhere/python3"))
        if root in c.path.parents
    ]

    assert not found.own


def test_our_own_python_keeps_the_environment_and_another_gets_no_python_variables(monkeypatch):
    monkeypatch.setenv("PYTHONHOME", "/of/qgis")
    monkeypatch.setenv("PYTHONPATH", "/of/qgis")
    monkeypatch.setenv("LANG", "C")

    assert Interpreter(Path("python3"), own=True).environment() is None
    foreign = Interpreter(Path("python3"), own=False).environment()

    assert foreign["LANG"] == "C"
    assert not [name for name in foreign if name.startswith("PYTHON")]


def test_this_very_python_serves():
    found = search([Interpreter(Path(sys.executable), own=True)], identity(), never)

    assert found.interpreter.path == Path(sys.executable)
    assert found.refused == ()


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


def test_an_interpreter_that_hangs_is_given_up(tmp_path):
    started = time.monotonic()

    assert "did not answer within 0.3 seconds" in refusal(script(tmp_path / "python3", "sleep 5"), limit=0.3)

    assert time.monotonic() - started < 2


def test_waiting_for_a_hanging_interpreter_can_be_cancelled(tmp_path):
    started = time.monotonic()

    with pytest.raises(Cancelled):
        search([script(tmp_path / "python3", "exec sleep 60")], identity(), lambda: time.monotonic() > started + 0.2)

    assert time.monotonic() - started < 1


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


def test_an_interpreter_without_numpy_and_shapely_is_refused(monkeypatch):
    bare = [entry for entry in import_path() if "-packages" not in entry]
    monkeypatch.setattr(interpreter_module, "import_path", lambda: bare)

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


def test_the_search_is_made_once(monkeypatch):
    first = find_interpreter()
    monkeypatch.setattr(subprocess, "Popen", None)

    assert find_interpreter() is first


@pytest.fixture
def seeking(monkeypatch):
    """A search that goes on until it is cancelled; tells that it has begun."""
    begun = threading.Event()

    def search_for_ever(found, wanted, cancelled):
        begun.set()
        while not cancelled():
            time.sleep(0.01)
        raise Cancelled()

    monkeypatch.setattr(interpreter_module, "_remembered", None)
    monkeypatch.setattr(interpreter_module, "search", search_for_ever)
    return begun


def test_what_is_prefetched_interpreter_is_there_when_it_is_asked_for(monkeypatch):
    sought = []
    monkeypatch.setattr(interpreter_module, "_remembered", None)
    monkeypatch.setattr(interpreter_module, "search", lambda *_: sought.append(SearchResult(None, ())) or sought[0])

    with prefetched_interpreter():
        assert wait_until(lambda: len(sought) == 1, 5)
        assert find_interpreter() is sought[0]

    assert len(sought) == 1


def test_a_search_that_goes_on_meanwhile_ends_with_the_body(seeking):
    with prefetched_interpreter():
        assert seeking.wait(5)

    assert not [thread for thread in threading.enumerate() if "seeks" in thread.name]


def test_who_waits_for_a_search_that_goes_on_can_be_cancelled(seeking):
    with prefetched_interpreter():
        assert seeking.wait(5)
        with pytest.raises(Cancelled):
            find_interpreter(lambda: True)


def test_the_import_path_is_absolute_and_holds_this_package(monkeypatch):
    monkeypatch.setattr(sys, "path", ["", "relative", "/absolute", 7])

    path = import_path()

    root = Path(__file__).parents[4]
    assert path == [str(root), str(Path.cwd()), str(Path.cwd() / "relative"), "/absolute"]


def test_in_a_working_folder_that_is_gone_relative_paths_are_left_out(monkeypatch, tmp_path):
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    monkeypatch.setattr(sys, "path", ["", "relative", os.sep + "absolute"])

    assert import_path() == [str(Path(__file__).parents[4]), "/absolute"]
