"""Workers that cannot be started, or only some of them, and those that are not up yet when all is over."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
import time

import numpy as np
import pytest

from polyweight_plugin.core.engines.processes import child as child_module
from polyweight_plugin.core.engines.processes.candidates import Interpreter
from polyweight_plugin.core.engines.processes.interpreter import find_interpreter
from polyweight_plugin.core.errors import EngineUnavailableError
from tests.core.engines import work
from tests.core.engines.conftest import children_of
from tests.core.engines.processes.batches import BATCHES, RIGHT, answers, faulty_setup
from tests.processes import wait_until, within

pytestmark = pytest.mark.timeout(30)


@pytest.mark.promise(7, 17)
@pytest.mark.parametrize("has_work", [True, False])
@pytest.mark.parametrize("moment", [0, 0.02, 0.1, 0.3])
def test_closing_while_workers_start_ends_all_of_them_within_a_second(processes, moment, has_work):
    engine = processes(work.prepare_for_five_seconds, 61)
    engine.start_ahead()
    if has_work:
        engine.start({})
    time.sleep(moment)
    started = time.monotonic()

    engine.close()

    assert wait_until(lambda: not children_of(os.getpid()), 0.5)
    assert within(time.monotonic() - started, 1)


class StartsFail:
    """Stands in for subprocess.Popen: from the given start of a worker on there are no processes to be had."""

    def __init__(self, first_failing):
        self._starts_left = first_failing - 1
        self._start = subprocess.Popen

    def __call__(self, command, **options):
        if self._starts_left == 0:
            raise BlockingIOError(11, "Resource temporarily unavailable")
        self._starts_left -= any("worker.main()" in word for word in map(str, command))
        return self._start(command, **options)


@pytest.mark.promise(7)
def test_workers_that_could_be_started_do_all_the_work(processes, monkeypatch, told):
    monkeypatch.setattr(child_module.subprocess, "Popen", StartsFail(3))

    assert answers(processes(work.scale, 8), {"factor": np.array([2.0])}, BATCHES) == RIGHT

    assert told[-1] == "Only 2 of 8 workers could be started: Resource temporarily unavailable."


def test_if_no_worker_can_be_started_the_engine_is_unavailable(processes, monkeypatch):
    monkeypatch.setattr(child_module.subprocess, "Popen", StartsFail(1))

    with pytest.raises(EngineUnavailableError, match="No worker process could be started: Resource temporarily"):
        answers(processes(work.scale, 3), {"factor": np.array([2.0])}, BATCHES)


def test_a_batch_whose_fresh_worker_cannot_be_started_is_done_by_another(processes, monkeypatch, tmp_path, told):
    marker = tmp_path / "the fault comes once"
    marker.touch()
    monkeypatch.setattr(child_module.subprocess, "Popen", StartsFail(3))

    assert answers(processes(work.scale_with_a_fault, 2), faulty_setup("be_killed", marker), BATCHES) == RIGHT

    assert told[-1] == "Only 1 of 2 workers could be started: Resource temporarily unavailable."


def test_without_threads_for_all_handlers_the_others_do_the_work(processes, monkeypatch, told):
    start = threading.Thread.start

    def no_third_handler(thread):
        if thread.name == "PolyWeight worker 3":
            raise RuntimeError("can't start new thread")
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", no_third_handler)

    assert answers(processes(work.scale, 3), {"factor": np.array([2.0])}, BATCHES) == RIGHT

    assert told == ["Only 2 of 3 workers could be started: can't start new thread."]


def test_without_a_thread_for_its_errors_a_worker_is_not_kept(processes, monkeypatch):
    start = threading.Thread.start

    def handlers_only(thread):
        if not thread.name.startswith("PolyWeight"):
            raise RuntimeError("can't start new thread")
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", handlers_only)

    with pytest.raises(EngineUnavailableError, match="can't start new thread"):
        answers(processes(work.scale, 2), {"factor": np.array([2.0])}, BATCHES)


def test_an_interpreter_that_has_gone_makes_the_engine_unavailable(processes, tmp_path):
    engine = processes(work.scale, 2, Interpreter(tmp_path / "python3", own=False))

    with pytest.raises(EngineUnavailableError, match="No such file"):
        answers(engine, {"factor": np.array([2.0])}, BATCHES)


def test_ctrl_c_does_not_hit_a_worker_that_is_only_just_beginning():
    for pause in (0, 0.01, 0.02, 0.04):
        child = child_module.Child(1, find_interpreter().interpreter)
        time.sleep(pause)
        os.kill(child._process.pid, signal.SIGINT)
        child.load(work.scale)
        child.set_up(work.scale, {"factor": np.array([2.0])})
        assert child.answer({"values": np.array([3.0])})["scaled"].tolist() == [6.0]
        child.close()
