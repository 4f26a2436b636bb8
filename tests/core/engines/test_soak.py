"""Job after job with random faults: each ends in one of the promised ways, and nothing piles up.

The environment variable SOAK_JOBS says how many jobs, with faults that nobody tried; SOAK_SEED repeats a run.
"""

from __future__ import annotations

import contextlib
import os
import random
import signal
import time
from pathlib import Path

import numpy as np
import pytest

from polyweight_plugin.core import pipeline
from polyweight_plugin.core.engines.in_process import InProcess
from polyweight_plugin.core.errors import BadInputError, Cancelled, WorkerFailedError
from tests.core.engines import work
from tests.core.engines.conftest import children_of
from tests.processes import within

JOBS = int(os.environ.get("SOAK_JOBS", "15"))
SEED = int(os.environ.get("SOAK_SEED", str(random.randrange(10**6)) if "SOAK_JOBS" in os.environ else "1"))

CRASHES = ["be_killed", "crash", "leave", "answer_nonsense", "answer_half_a_frame", "answer_with_objects"]
EXCEPTIONS = ["raise", "run_out_of_memory", "refuse"]
ENDS = (WorkerFailedError, BadInputError, Cancelled)
BATCH = {"values": np.linspace(-1, 1, 10_000)}

pytestmark = pytest.mark.timeout(60 + 5 * JOBS)


@pytest.mark.promise("soak")
def test_jobs_with_random_faults_end_well_and_leave_nothing_behind(processes, tmp_path, monkeypatch):
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    chance = random.Random(SEED)
    memory = []

    for number in range(JOBS):
        outcome = run_one(chance, processes, tmp_path / f"marker {number}")
        assert outcome == "right" or isinstance(outcome, ENDS), f"seed {SEED}, job {number}: {outcome!r}"
        assert not children_of(os.getpid()), f"seed {SEED}, job {number}"
        memory.append(resident_megabytes())

    assert list(temporary.iterdir()) == []
    # The first jobs load and cache what is needed; from then on memory must not grow with the number of jobs.
    assert memory[-1] - memory[min(9, JOBS // 2)] < 20, f"seed {SEED}: {memory}"


def run_one(chance, processes, marker):
    """Run one job, in which something may go wrong; "right", or the exception that ended it."""
    in_threads = chance.random() < 0.2
    fault = chance.choice(EXCEPTIONS if in_threads else CRASHES + EXCEPTIONS)
    comes_once, comes_always = chance.random() < 0.4, chance.random() < 0.2
    if comes_once:
        marker.touch()
    setup = {"factor": np.array([2.0]), "fault": work.text(fault)}
    if not comes_always or comes_once:
        setup["marker"] = work.text(str(marker))
    workers = chance.randint(1, 3)
    engine = InProcess(work.scale_with_a_fault, workers) if in_threads else processes(work.scale_with_a_fault, workers)
    mischief = chance.choice([None, None, signal.SIGKILL, signal.SIGSTOP])
    patience = chance.choice([60, 60, 1, 0.3, 0.05]) if mischief is not signal.SIGSTOP else 1
    batches = chance.randint(0, 50)
    started = time.monotonic()

    def cancelled():
        if mischief and (children := children_of(os.getpid())) and chance.random() < 0.1:
            with contextlib.suppress(ProcessLookupError):  # it may end by itself in just this moment
                os.kill(chance.choice(sorted(children)), mischief)
        return time.monotonic() - started > patience

    try:
        engine.start(setup)
        found = dict(pipeline.compute(engine, [BATCH] * batches, cancelled))
    except ENDS as end:
        return end
    finally:
        closing = time.monotonic()
        engine.close()
        assert within(time.monotonic() - closing, 1)
    right = all(np.array_equal(answer["scaled"], BATCH["values"] * 2) for answer in found.values())
    return "right" if right and sorted(found) == list(range(batches)) else "wrong"


def resident_megabytes():
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
