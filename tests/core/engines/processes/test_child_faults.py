"""Real faults of real worker processes: the whole right answer, or a clear error at once; nothing left behind."""

from __future__ import annotations

import os
import signal
import threading
import time

import numpy as np
import pytest

from polyweight_plugin.core.engines.processes import child as child_module
from polyweight_plugin.core.engines.processes import engine as processes_module
from polyweight_plugin.core.errors import OutOfMemoryError, WorkerFailedError
from tests.core.engines import work
from tests.core.engines.conftest import children_of, workers_of
from tests.core.engines.processes.batches import BATCHES, RIGHT, answers, faulty_setup
from tests.processes import is_alive, wait_until, within

pytestmark = pytest.mark.timeout(30)

FAULTS = {
    "be_killed": "SIGKILL",
    "crash": "segmentation fault",
    "leave": "ended by itself with exit code 3",
    "raise": "raised ValueError: seven is not a number",
    "run_out_of_memory": "raised MemoryError: no room for 39 MB",
    "answer_nonsense": "sent what is not an answer: expected a frame, got b'Traceback",
    "answer_half_a_frame": "ended by itself with exit code 0",
    "answer_with_objects": "raised FrameError: array 'scaled' is of type object",
}


@pytest.mark.promise(2)
@pytest.mark.parametrize("fault", FAULTS)
def test_a_batch_whose_worker_fails_is_tried_once_more_on_a_fresh_one(fault, processes, tmp_path, told, debugged):
    marker = tmp_path / "the fault comes once"
    marker.touch()
    engine = processes(work.scale_with_a_fault)

    assert answers(engine, faulty_setup(fault, marker), BATCHES) == RIGHT

    assert not marker.exists()
    assert len(told) == 1 and FAULTS[fault] in told[0] and told[0].endswith("Its work is tried once more.")
    assert len(debugged) == 1


@pytest.mark.promise(2)
@pytest.mark.parametrize("fault", FAULTS)
def test_a_batch_that_fails_twice_ends_the_job_within_a_second_and_leaves_no_child(fault, processes, debugged):
    engine = processes(work.scale_with_a_fault)
    answers(engine, faulty_setup(fault), [{"values": np.array([1.0])}])
    started = time.monotonic()

    engine.submit(7, {"values": np.array([-1.0])})
    with pytest.raises(WorkerFailedError, match=FAULTS[fault]):
        while not engine.collect(0.05):
            pass
    engine.close()

    assert within(time.monotonic() - started, 1)
    assert not children_of(os.getpid())
    assert len(debugged) == 2


@pytest.mark.promise(7)
def test_an_answer_that_our_memory_cannot_hold_ends_the_job_in_words(processes):
    with pytest.raises(OutOfMemoryError, match=r"^The memory is exhausted: 512\. GiB more are needed\."):
        answers(processes(work.scale_with_a_fault), faulty_setup("answer_with_half_a_terabyte"), BATCHES)


def test_the_debug_log_gets_the_traceback_of_an_exception(processes, debugged):
    with pytest.raises(WorkerFailedError):
        answers(processes(work.scale_with_a_fault), faulty_setup("raise"), BATCHES)

    assert all("in _raise" in text and "ValueError: seven is not a number" in text for text in debugged)


@pytest.mark.promise(2)
def test_the_debug_log_gets_the_stack_of_a_crash(processes, debugged):
    with pytest.raises(WorkerFailedError):
        answers(processes(work.scale_with_a_fault), faulty_setup("crash"), BATCHES)

    assert all("Fatal Python error: Segmentation fault" in text and "in _crash" in text for text in debugged)


def test_a_worker_killed_from_outside_while_idle_is_replaced(processes, told):
    engine = processes(work.scale, 1)
    answers(engine, {"factor": np.array([2.0])}, BATCHES)
    (worker,) = workers_of(os.getpid())

    os.kill(worker, signal.SIGKILL)
    assert wait_until(lambda: not is_alive(worker), 1)
    engine.submit(0, BATCHES[5])
    found = []
    while not found:
        found = engine.collect(1)

    assert found[0][1]["scaled"].tolist() == RIGHT[5]
    assert "SIGKILL" in told[0]


def test_an_interrupt_is_for_the_parent_to_understand_not_for_its_workers(processes, told):
    engine = processes(work.sleep_for_two_seconds, 1)
    engine.start({})
    engine.submit(0, {})
    assert wait_until(lambda: workers_of(os.getpid()), 5)
    (worker,) = workers_of(os.getpid())
    assert engine.collect(0.7) == []

    os.kill(worker, signal.SIGINT)
    found = []
    while not found:
        found = engine.collect(5)

    assert found == [(0, {})]
    assert told == []


def test_what_a_worker_prints_neither_blocks_it_nor_spoils_its_answers(processes):
    assert answers(processes(work.scale_with_a_fault), faulty_setup("flood_stderr"), BATCHES) == RIGHT


def test_a_worker_whose_errors_can_no_longer_be_read_is_replaced_and_does_not_wait_for_a_reader(
    processes, told, debugged, monkeypatch
):
    """It would block in the middle of its words, and the job with it."""
    pipes = child_module.Child._pipes
    unread = []

    class OutOfMemory:
        def __init__(self, stream):
            self._stream = stream

        def read(self, size):
            raise MemoryError("not even 4 kB")

        def close(self):
            self._stream.close()

    def first_child_unread(child):
        requests, replies, errors = pipes(child)
        if not unread or unread == [child]:
            unread[:] = [child]
            errors = OutOfMemory(errors)
        return requests, replies, errors

    monkeypatch.setattr(child_module.Child, "_pipes", first_child_unread)

    assert answers(processes(work.scale_with_a_fault, 1), faulty_setup("flood_stderr"), BATCHES) == RIGHT

    assert "was killed" in told[0] and told[0].endswith("Its work is tried once more.")
    assert "Its errors could not be read: MemoryError('not even 4 kB')" in debugged[0]


def test_a_stopped_worker_is_named_and_welcomed_back(processes, told, monkeypatch):
    engine = processes(work.scale_with_a_fault, 1)
    answers(engine, faulty_setup("stop"), [{"values": np.array([1.0])}])  # from here on it has a heartbeat
    monkeypatch.setattr(processes_module, "SILENCE_SECONDS", 1.5)
    engine.submit(0, {"values": np.array([-1.0])})

    assert wait_until(lambda: engine.collect(0.05) or told, 10)
    (worker,) = workers_of(os.getpid())
    assert told == [f"Worker 1 (process {worker}) has been silent for 1.5 seconds: it may be stopped. Still waiting."]
    os.kill(worker, signal.SIGCONT)
    found = []
    while not found:
        found = engine.collect(5)
    engine.collect(0)

    assert found[0][1]["scaled"].tolist() == [-2.0]
    assert told[1:] == [f"Worker 1 (process {worker}) is back."]


def test_a_worker_that_computes_for_long_is_not_called_silent(processes, told, monkeypatch):
    engine = processes(work.sleep_for_four_seconds_if_asked, 1)
    engine.start({})
    engine.submit(0, {})
    while not engine.collect(0.05):  # from here on it has a heartbeat
        pass
    monkeypatch.setattr(processes_module, "SILENCE_SECONDS", 2.5)  # a heartbeat each second may be late
    engine.submit(1, {"sleep": np.array(True)})

    while not engine.collect(0.05):
        pass

    assert told == []


@pytest.mark.promise(3)
def test_a_stopped_worker_with_20_MB_queued_is_closed_within_a_second(processes):
    engine = processes(work.scale_with_a_fault, 1)
    engine.start(faulty_setup("stop"))
    engine.submit(0, {"values": np.array([1.0])})
    while not engine.collect(0.05):
        pass
    (worker,) = workers_of(os.getpid())
    os.kill(worker, signal.SIGSTOP)
    for number in range(20):
        engine.submit(number, {"values": np.zeros(131_072)})
    assert engine.collect(0.3) == []
    started = time.monotonic()

    engine.close()

    assert within(time.monotonic() - started, 1)
    assert not children_of(os.getpid())


def test_the_log_is_written_on_the_thread_that_collects(interpreter, tmp_path):
    marker = tmp_path / "the fault comes once"
    marker.touch()
    threads = set()
    note = lambda text: threads.add(threading.current_thread())  # noqa: E731
    engine = processes_module.ChildProcesses(work.scale_with_a_fault, 2, interpreter, note, note)

    try:
        assert answers(engine, faulty_setup("be_killed", marker), BATCHES) == RIGHT
    finally:
        engine.close()

    assert threads == {threading.current_thread()}


def test_a_function_that_no_worker_could_import_is_refused(processes):
    with pytest.raises(WorkerFailedError, match="a worker cannot import"):
        answers(processes(lambda setup: None), {}, BATCHES)
