"""When a Python is searched for, what is remembered of it, and how the user names one."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from polyweight_plugin.core.engines.processes import interpreter as interpreter_module
from polyweight_plugin.core.engines.processes.candidates import Interpreter
from polyweight_plugin.core.engines.processes.interpreter import SearchResult, find_interpreter, prefetched_interpreter
from polyweight_plugin.core.errors import Cancelled
from tests.core.engines.processes.test_interpreter import script
from tests.processes import wait_until

pytestmark = pytest.mark.timeout(60)


@pytest.fixture
def fresh_memory(monkeypatch):
    monkeypatch.setattr(interpreter_module, "_memory", interpreter_module._Memory())


def test_the_search_is_made_once(monkeypatch):
    first = find_interpreter()
    monkeypatch.setattr(subprocess, "Popen", None)

    assert find_interpreter() is first


@pytest.fixture
def seeking(fresh_memory, monkeypatch):
    """A search that goes on until it is cancelled; tells that it has begun."""
    begun = threading.Event()

    def search_for_ever(found, wanted, cancelled, named):
        begun.set()
        while not cancelled():
            time.sleep(0.01)
        raise Cancelled()

    monkeypatch.setattr(interpreter_module, "search", search_for_ever)
    return begun


def test_what_is_prefetched_interpreter_is_there_when_it_is_asked_for(fresh_memory, monkeypatch):
    sought = []
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


def only_candidate(monkeypatch, candidate):
    monkeypatch.setattr(interpreter_module, "candidates_here", lambda: [candidate])


def slow_at_first(path):
    """A Python that hangs the first time it is started."""
    return script(
        path, f"if mkdir '{path}.started' 2>/dev/null; then exec sleep 60; fi; exec '{sys.executable}' \"$@\""
    )


def impatient(monkeypatch):
    plain = interpreter_module.search
    monkeypatch.setattr(interpreter_module, "search", lambda *given: plain(*given, own_seconds=0.5, other_seconds=0.5))


@pytest.mark.promise(6)
def test_a_time_out_is_not_remembered(fresh_memory, monkeypatch, tmp_path):
    candidate = slow_at_first(tmp_path / "python3")
    only_candidate(monkeypatch, candidate)
    with monkeypatch.context() as patch:
        impatient(patch)
        first = find_interpreter()

    assert first.interpreter is None
    assert find_interpreter().interpreter == candidate


def test_a_run_waits_for_a_python_that_hangs_only_once(fresh_memory, monkeypatch, tmp_path):
    only_candidate(monkeypatch, script(tmp_path / "python3", "exec sleep 60"))
    impatient(monkeypatch)

    with prefetched_interpreter():
        first = find_interpreter()
        assert first.interpreter is None
        assert find_interpreter() is first
    with prefetched_interpreter():
        assert find_interpreter() is not first


def test_a_python_that_could_not_be_started_for_the_moment_is_tried_again(fresh_memory, monkeypatch):
    only_candidate(monkeypatch, Interpreter(Path(sys.executable), own=True))
    with monkeypatch.context() as patch:
        patch.setattr(subprocess, "Popen", StartsFail())
        assert find_interpreter().interpreter is None

    assert find_interpreter().interpreter is not None


class StartsFail:
    def __call__(self, *args, **kwargs):
        raise BlockingIOError(11, "Resource temporarily unavailable")


def test_a_python_that_does_not_serve_is_remembered(fresh_memory, monkeypatch, tmp_path):
    only_candidate(monkeypatch, script(tmp_path / "python3", "exit 1"))

    first = find_interpreter()

    assert first.interpreter is None
    assert find_interpreter() is first


def test_the_python_that_a_setting_names_comes_first(fresh_memory, tmp_path):
    named = script(tmp_path / "python3", f"exec '{sys.executable}' \"$@\"").path

    found = find_interpreter(named=str(named))

    assert found.interpreter.path == named
    assert (found.named, found.refused) == (str(named), ())


def test_the_environment_variable_comes_before_the_setting(fresh_memory, monkeypatch, tmp_path):
    named = script(tmp_path / "python3", f"exec '{sys.executable}' \"$@\"").path
    monkeypatch.setenv("POLYWEIGHT_PYTHON", str(named))

    assert find_interpreter(named="/somewhere/else/python3").interpreter.path == named


def test_a_named_python_that_does_not_serve_is_refused_in_words_and_another_is_found(fresh_memory):
    found = find_interpreter(named="/no/such/python3")

    assert found.interpreter is not None
    assert found.refused[0] == "/no/such/python3: could not be started (No such file or directory)"


def test_naming_another_python_is_heeded_without_a_restart(fresh_memory, tmp_path):
    named = script(tmp_path / "python3", f"exec '{sys.executable}' \"$@\"").path

    assert find_interpreter().interpreter.path != named
    assert find_interpreter(named=str(named)).interpreter.path == named
