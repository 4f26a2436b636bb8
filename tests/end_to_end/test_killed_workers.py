"""Workers of a real qgis_process are killed or frozen: the right answer, or an error in words; nothing left behind."""

from __future__ import annotations

import contextlib
import os
import re
import signal

import pytest

from tests.end_to_end.layers import files_in, right_rows, rows_of
from tests.processes import wait_until


@pytest.mark.promise(1)
def test_a_job_whose_worker_is_killed_ends_with_the_right_answer(qgis_process, layers, output):
    program = qgis_process("some_hard.gpkg", DISTANCE=5)
    program.wait_for(lambda program: "Read 60,000 points" in program.said and len(program.workers) == 2)
    killed = min(program.workers)
    os.kill(killed, signal.SIGKILL)

    assert program.finish() == 0
    assert f"process {killed}) was killed (signal SIGKILL)" in program.said
    assert program.said.count("Its work is tried once more.") == 1
    assert rows_of(output) == right_rows(layers / "points.gpkg", layers / "some_hard.gpkg", 5)


@pytest.mark.promise(1)
def test_workers_that_are_killed_again_and_again_end_the_job_in_words(qgis_process, output):
    program = qgis_process("hard.gpkg")

    def kill_all(program):
        for worker in program.workers:
            with contextlib.suppress(ProcessLookupError):  # in the end they go by themselves
                os.kill(worker, signal.SIGKILL)
        return "It was the second try on a fresh worker" in program.said

    program.wait_for(kill_all)

    assert wait_until(lambda: not program.offspring, 1)
    assert program.finish() != 0
    assert re.search(r"Worker \d \(process \d+\) was killed \(signal SIGKILL\)", program.said)
    assert "fewer workers need less memory" in program.said
    assert files_in(output.parent) == {}


@pytest.mark.promise(3)
def test_frozen_workers_are_named_and_do_not_stop_a_cancel(qgis_process, output):
    program = qgis_process("hard.gpkg")
    program.wait_for(lambda program: "Read 60,000 points" in program.said and len(program.workers) == 2)
    frozen = program.workers
    for worker in frozen:
        os.kill(worker, signal.SIGSTOP)
    for worker in frozen:
        program.wait_for_words(f"(process {worker}) has been silent for 5 seconds")

    program.send(signal.SIGINT)

    assert wait_until(lambda: not program.offspring and "Cancelled. Nothing was written." in program.said, 1)
    assert program.finish() != 0
    assert files_in(output.parent) == {}
