"""Workers that start before anybody knows what they are for."""

from __future__ import annotations

import os
import signal
import time

import numpy as np
import pytest

from polyweight_plugin.core.engines.ahead import started_ahead
from polyweight_plugin.core.engines.choice import EngineKind, EngineRequest, JobSize, choose
from polyweight_plugin.core.engines.processes.engine import ChildProcesses
from polyweight_plugin.core.engines.processes.interpreter import find_interpreter
from tests.core.engines import work
from tests.core.engines.conftest import children_of
from tests.core.engines.processes.batches import BATCHES, RIGHT, answers
from tests.processes import wait_until, within

pytestmark = pytest.mark.timeout(30)

TWO = EngineRequest(EngineKind.LOCAL_PROCESSES, 2)
SETUP = {"factor": np.array([2.0])}
LEADER_AND_TWO = 3
"""Processes: of the workers' group, and the workers."""


@pytest.fixture
def begun():
    """A run that began, for a request; tells how to make its engine."""
    find_interpreter()

    def begin(request=TWO, points=1_000_000):
        return started_ahead(request, points, work.scale, print, print)

    return begin


def test_an_engine_that_was_started_ahead_answers_as_any_other(begun):
    with begun() as make:
        assert wait_until(lambda: len(children_of(os.getpid())) == LEADER_AND_TWO, 5)
        there = set(children_of(os.getpid()))
        engine = choose(TWO, JobSize(1_000_000, 0), work.scale, print, print, make=make).engine
        try:
            assert answers(engine, SETUP, BATCHES) == RIGHT
            assert set(children_of(os.getpid())) == there
        finally:
            engine.close()


def test_where_fewer_workers_are_wanted_in_the_end_those_ahead_are_ended(begun, interpreter):
    with begun() as make:
        assert wait_until(lambda: len(children_of(os.getpid())) == LEADER_AND_TWO, 5)
        ahead = set(children_of(os.getpid()))
        engine = make(work.scale, 1, interpreter, print, print)
        try:
            assert wait_until(lambda: not ahead & set(children_of(os.getpid())), 1)
            assert answers(engine, SETUP, BATCHES) == RIGHT
        finally:
            engine.close()


def test_workers_that_nobody_came_for_end_with_the_run(begun):
    with begun():
        assert wait_until(lambda: len(children_of(os.getpid())) == LEADER_AND_TWO, 5)
        started = time.monotonic()

    assert wait_until(lambda: not children_of(os.getpid()), 0.5)
    assert within(time.monotonic() - started, 1)


def test_a_run_that_ends_at_once_leaves_no_worker(begun):
    for _ in range(20):
        with begun():
            pass

    assert not children_of(os.getpid())


@pytest.mark.parametrize(
    ("request_", "points"),
    [
        (EngineRequest(EngineKind.AUTOMATIC, 2), 20_000),
        (EngineRequest(EngineKind.AUTOMATIC, 1), 1_000_000),
        (EngineRequest(EngineKind.THIS_PROCESS, 2), 1_000_000),
        (EngineRequest(EngineKind.DASK_CLUSTER, 2), 1_000_000),
    ],
)
def test_nothing_starts_ahead_where_no_processes_will_compute(begun, request_, points):
    with begun(request_, points):
        time.sleep(0.2)

        assert not children_of(os.getpid())


@pytest.mark.promise(1)
def test_a_worker_that_is_killed_before_its_work_is_there_is_replaced(begun, interpreter, told):
    engine = ChildProcesses(work.scale, 2, interpreter, told.append, print)
    try:
        engine.start_ahead()
        assert wait_until(lambda: len(engine._children) == 2, 5)
        os.kill(next(iter(engine._children.values()))._process.pid, signal.SIGKILL)

        assert answers(engine, SETUP, BATCHES) == RIGHT
        assert [word for word in told if "tried once more" in word]
    finally:
        engine.close()


def test_what_cannot_be_imported_is_told_when_the_work_comes(interpreter, told):
    def prepare(setup):
        raise NotImplementedError

    prepare.__module__, prepare.__qualname__ = "polyweight_plugin.no_such_module", "prepare"
    engine = ChildProcesses(prepare, 1, interpreter, told.append, print)
    try:
        with pytest.raises(Exception, match="no_such_module"):
            answers(engine, SETUP, BATCHES)
    finally:
        engine.close()
