"""Which engine computes, with how many workers, and the words that say why."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from polyweight_plugin.core.engines.choice import EngineKind, EngineRequest, JobSize, choose
from polyweight_plugin.core.engines.in_process import InProcess
from polyweight_plugin.core.engines.machine import Machine
from polyweight_plugin.core.engines.processes.candidates import Interpreter
from polyweight_plugin.core.engines.processes.engine import ChildProcesses
from polyweight_plugin.core.engines.processes.interpreter import SearchResult
from tests.core.engines import work

pytestmark = pytest.mark.timeout(30)

FOUND = SearchResult(Interpreter(Path("python3"), own=True), ())
BIG = JobSize(points=1_000_000, polygon_bytes=10_000_000)
EIGHT_CORES = Machine("linux", 8, 32_000_000_000)


def chosen(kind=EngineKind.AUTOMATIC, workers=0, size=BIG, machine=EIGHT_CORES, found=FOUND):
    request = EngineRequest(kind, workers)
    return choose(request, size, work.scale, print, print, machine=machine, find=lambda cancelled, named: found)


def test_a_big_job_gets_a_process_for_each_core():
    choice = chosen()

    assert isinstance(choice.engine, ChildProcesses)
    assert choice.reason == "Computing in 8 worker processes: one for each core (8)."
    assert choice.warnings == ()


def test_a_small_job_stays_in_this_process():
    choice = chosen(size=JobSize(2_000, 10_000_000))

    assert isinstance(choice.engine, InProcess)
    assert (
        choice.reason == "Computing in this process, 1 thread: 2,000 points are too few to be worth worker processes."
    )


def test_a_job_of_unknown_size_gets_processes():
    assert isinstance(chosen(size=JobSize(None, 0)).engine, ChildProcesses)


def test_one_worker_is_this_process():
    choice = chosen(workers=1)

    assert isinstance(choice.engine, InProcess)
    assert choice.reason == "Computing in this process, 1 thread: 1 asked for."


def test_one_core_is_this_process():
    assert isinstance(chosen(machine=Machine("linux", 1, None)).engine, InProcess)


def test_who_asks_for_processes_gets_them_even_for_a_small_job():
    choice = chosen(EngineKind.LOCAL_PROCESSES, 1, JobSize(10, 0))

    assert isinstance(choice.engine, ChildProcesses)
    assert choice.reason == "Computing in 1 worker process: 1 asked for."


def test_who_asks_for_this_process_gets_it_with_threads():
    choice = chosen(EngineKind.THIS_PROCESS)

    assert isinstance(choice.engine, InProcess)
    assert choice.reason == "Computing in this process, 8 threads: as asked for."


@pytest.mark.promise(17)
@pytest.mark.parametrize(
    ("workers", "size", "machine", "count", "why"),
    [
        (10_000, BIG, EIGHT_CORES, 32, "10,000 asked for, but more than 4 for each core only take memory"),
        (62, BIG, Machine("win32", 64, None), 61, "62 asked for, but Windows allows 61"),
        (61, BIG, Machine("win32", 64, None), 61, "61 asked for"),
        (62, BIG, Machine("linux", 64, None), 62, "62 asked for"),
        (0, JobSize(40_000, 0), EIGHT_CORES, 3, "one for each core (8), but 40,000 points do not keep more busy"),
        (0, JobSize(None, 2 * 10**9), EIGHT_CORES, 3, "one for each core (8), but the free memory serves no more"),
    ],
)
def test_a_cap_on_the_workers_is_told_with_its_reason(workers, size, machine, count, why):
    choice = chosen(EngineKind.LOCAL_PROCESSES, workers, size, machine)

    assert choice.reason == f"Computing in {count} worker processes: {why}."


def test_the_cap_is_what_the_engine_gets():
    assert chosen(workers=10_000).engine.slots == 64


def test_memory_for_one_worker_only_means_this_process():
    choice = chosen(machine=Machine("linux", 8, 100_000_000))

    assert isinstance(choice.engine, InProcess)
    assert "the free memory serves no more" in choice.reason


def test_without_an_interpreter_threads_compute_and_one_warning_says_why():
    choice = chosen(
        found=SearchResult(None, ("/usr/bin/python3: numpy is not importable", "C:/qgis-bin.exe: is not named python"))
    )

    assert isinstance(choice.engine, InProcess)
    assert choice.reason == "Computing in this process, 8 threads: no Python was found that can be a worker."
    (warning,) = choice.warnings
    assert "/usr/bin/python3: numpy is not importable" in warning
    assert "C:/qgis-bin.exe: is not named python" in warning


def test_dask_that_cannot_be_imported_is_replaced_by_processes_with_a_warning(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)

    choice = chosen(EngineKind.DASK_CLUSTER)

    assert isinstance(choice.engine, ChildProcesses)
    (warning,) = choice.warnings
    assert "pip install dask distributed" in warning


def test_who_asks_for_dask_gets_it():
    request = EngineRequest(EngineKind.DASK_CLUSTER, scheduler="tcp://127.0.0.1:1")

    choice = choose(request, BIG, work.scale, print, print)
    choice.engine.close()

    assert type(choice.engine).__name__ == "DaskCluster"
    assert choice.reason == "Computing on the Dask cluster tcp://127.0.0.1:1: as asked for."


def test_nothing_of_dask_is_loaded_unasked():
    code = (
        "import sys; from polyweight_plugin.core.engines.choice import *;"
        "choose(EngineRequest(), JobSize(10**6, 0), None, print, lambda text: None);"
        "print([name for name in sys.modules if name.partition('.')[0] in ('dask', 'distributed', 'qgis', 'tornado')])"
    )

    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[3]
    )

    assert loaded.stdout == "[]\n"


def test_the_engines_are_numbered_as_the_parameter_promises():
    assert [(kind.value, kind.name) for kind in EngineKind] == [
        (0, "AUTOMATIC"),
        (1, "THIS_PROCESS"),
        (2, "LOCAL_PROCESSES"),
        (3, "DASK_CLUSTER"),
    ]


def test_a_named_python_that_does_not_serve_is_a_warning_with_the_reason():
    refused = ("/opt/python3: did not answer within 30 seconds",)
    choice = chosen(found=SearchResult(Interpreter(Path("/usr/bin/python3"), own=True), refused, named="/opt/python3"))

    assert isinstance(choice.engine, ChildProcesses)
    (warning,) = choice.warnings
    assert warning == (
        f"The Python named for workers does not serve, so {Path('/usr/bin/python3')} is used. "
        "Tried:\n  /opt/python3: did not answer within 30 seconds"
    )


def test_a_named_python_that_serves_is_no_warning():
    found = SearchResult(Interpreter(Path("/opt/python3"), own=True), (), named="/opt/python3")

    assert chosen(found=found).warnings == ()
