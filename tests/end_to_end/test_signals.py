"""qgis_process is interrupted, ended or killed in each of its phases: nothing of it outlives the next second."""

from __future__ import annotations

import os
import signal
import time

import pytest

from tests.end_to_end.layers import files_in, write_points
from tests.processes import wait_until

INTERRUPT, GROUP, TERMINATE, HANG_UP, KILL = "Ctrl-C", "Ctrl-C to the group", "SIGTERM", "SIGHUP", "SIGKILL"
SIGNALS = {
    INTERRUPT: (signal.SIGINT, False),
    GROUP: (signal.SIGINT, True),
    TERMINATE: (signal.SIGTERM, False),
    HANG_UP: (signal.SIGHUP, True),
    KILL: (signal.SIGKILL, False),
}


@pytest.fixture
def reading(qgis_process):
    program = qgis_process("hard.gpkg", points="points.gpkg|layername=points|subset=fid > 0")  # not by columns
    program.wait_for(lambda program: "worker processes" in program.said and len(program.workers) == 2)
    assert "Read 60,000 points" not in program.said
    return program


@pytest.fixture
def computing(qgis_process):
    program = qgis_process("hard.gpkg")
    program.wait_for(lambda program: "Read 60,000 points" in program.said and len(program.workers) == 2)
    return program


@pytest.fixture
def writing(qgis_process, output):
    program = qgis_process("easy.gpkg")
    program.wait_for(lambda program: program.cleaners and any(output.parent.glob(".polyweight-*/*")))
    return program


def end_and_check(program, end, output, before):
    """Send the signal; after a second there may be no process and no file but those of before."""
    sent = program.send(*SIGNALS[end])
    gone = wait_until(lambda: not program.offspring and files_in(output.parent) == before, 1)
    assert gone, (time.monotonic() - sent, program.offspring, list(files_in(output.parent)), program.said)
    assert program.finish() != 0
    assert "Wrote" not in program.said
    if end in (INTERRUPT, GROUP):
        assert "Cancelled. Nothing was written." in program.said
        assert "Traceback" not in program.said


@pytest.mark.promise(5)
@pytest.mark.parametrize("end", SIGNALS)
def test_a_program_that_ends_while_it_reads_leaves_nothing(reading, end, output):
    end_and_check(reading, end, output, {})


@pytest.mark.promise(5)
@pytest.mark.parametrize("end", SIGNALS)
def test_a_program_that_ends_while_it_computes_leaves_nothing(computing, end, output):
    end_and_check(computing, end, output, {})


@pytest.mark.promise(5)
@pytest.mark.parametrize("end", [INTERRUPT, TERMINATE, KILL])
def test_a_program_that_ends_while_it_writes_leaves_nothing(writing, end, output):
    end_and_check(writing, end, output, {})


@pytest.mark.promise(3, 5)
@pytest.mark.parametrize("end", [TERMINATE, KILL])
def test_frozen_workers_do_not_outlive_their_program(computing, end, output):
    for worker in computing.workers:
        os.kill(worker, signal.SIGSTOP)

    end_and_check(computing, end, output, {})


@pytest.mark.promise(5)
def test_a_program_that_is_killed_as_it_begins_to_write_leaves_nothing(pyqgis, output):
    program = pyqgis(
        f"""
        import signal
        make = os.mkdir

        def make_and_die(path, *rest, **options):
            make(path, *rest, **options)
            if ".polyweight-" in str(path):
                print("MADE", os.path.isdir(path), flush=True)
                os.kill(os.getpid(), signal.SIGKILL)

        os.mkdir = make_and_die
        run({str(output)!r}, ENGINE=1)
        """
    )

    assert program.finish() == -signal.SIGKILL
    assert "MADE True" in program.said
    assert wait_until(lambda: not program.offspring and files_in(output.parent) == {}, 1), files_in(output.parent)


@pytest.fixture
def earlier_result(output):
    write_points(output, [(1, 2), (3, 4)])
    return files_in(output.parent)


@pytest.mark.promise(5)
@pytest.mark.parametrize("end", [GROUP, HANG_UP, KILL])
def test_a_program_that_ends_while_it_writes_leaves_an_earlier_result_as_it_was(earlier_result, writing, end, output):
    end_and_check(writing, end, output, earlier_result)
