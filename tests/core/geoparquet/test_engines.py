"""Wherever tasks are done, parts are the same to the byte; who dies half-way leaves no result, and it goes on."""

from __future__ import annotations

import os
import signal

import pytest

pytest.importorskip("pyarrow", reason="GeoParquet needs pyarrow")
pytest.importorskip("distributed", reason="the cluster is one of Dask's")

from polyweight_plugin.core.engines.dask_cluster.engine import DaskCluster
from polyweight_plugin.core.engines.processes.engine import ChildProcesses
from polyweight_plugin.core.engines.processes.interpreter import find_interpreter
from polyweight_plugin.core.errors import BadInputError, OutputFailedError, PolyWeightError
from polyweight_plugin.core.geoparquet import worker
from polyweight_plugin.core.geoparquet.request import Request
from polyweight_plugin.core.geoparquet.stages import Telling
from polyweight_plugin.core.question import Question
from tests.core.engines.dask_cluster.machines import Machines, kill
from tests.core.geoparquet.test_run import Town, answer_files, small  # noqa: F401

QUESTION = Question(2, (50.0,), has_weights=True)


@pytest.fixture
def request_in(tmp_path, small):  # noqa: F811
    points, polygons = Town(41).write(tmp_path, 90)
    return lambda name: Request(points, polygons, str(tmp_path / name), QUESTION, "kind", "w")


@pytest.fixture
def machines(tmp_path):
    with Machines(tmp_path) as started:
        started.have_two_workers()
        yield started


def processes(workers: int) -> ChildProcesses:
    interpreter = find_interpreter().interpreter
    assert interpreter
    return ChildProcesses(worker.prepare, workers, interpreter, lambda text: None, lambda text: None)


def parts_of(folder) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.glob("part-*.parquet"))}


def at(share: float, act) -> Telling:
    """Acts once, when the progress is there."""
    done: list[float] = []

    def progress(now: float) -> None:
        if now >= share and not done:
            done.append(now)
            act()

    return Telling(lambda text: None, lambda text: None, progress, lambda: False)


def test_processes_write_the_bytes_of_a_thread_also_where_one_of_them_is_killed(request_in, tmp_path):
    answer_files(request_in("one"), threads=1)
    answer_files(request_in("two"), engine=processes(2))
    engine = processes(2)

    def kill_one() -> None:
        os.kill(next(iter(engine._children.values()))._process.pid, signal.SIGKILL)

    answer_files(request_in("three"), at(0.4, kill_one), engine=engine)
    expected = parts_of(tmp_path / "one")
    assert len(expected) == 3
    assert parts_of(tmp_path / "two") == expected
    assert parts_of(tmp_path / "three") == expected


@pytest.mark.timeout(120)
def test_a_cluster_writes_the_bytes_of_a_thread_also_where_a_worker_is_killed(request_in, tmp_path, machines):
    answer_files(request_in("one"), threads=1)
    expected = parts_of(tmp_path / "one")
    for name, act in (("two", lambda: None), ("three", lambda: kill(machines.workers[0]))):
        engine = DaskCluster(worker.prepare, machines.address, lambda text: None)
        answer_files(request_in(name), at(0.4, act), engine=engine)
        assert parts_of(tmp_path / name) == expected


@pytest.mark.timeout(120)
def test_a_scheduler_that_dies_leaves_no_result_and_this_machine_finishes(request_in, tmp_path, machines):
    engine = DaskCluster(worker.prepare, machines.address, lambda text: None)
    with pytest.raises(PolyWeightError):
        answer_files(request_in("two"), at(0.4, lambda: kill(machines.scheduler)), engine=engine)
    assert [one.name for one in (tmp_path / "two").iterdir()] == ["_polyweight"]
    answer_files(request_in("two"), engine=processes(2))
    answer_files(request_in("one"), threads=1)
    assert parts_of(tmp_path / "two") == parts_of(tmp_path / "one")


def test_a_file_that_is_damaged_after_it_was_looked_at_is_told_and_leaves_no_result(request_in, tmp_path):
    def cut() -> None:
        path = tmp_path / "points.parquet"
        data = path.read_bytes()
        path.write_bytes(data[:1000] + bytes(len(data) - 2000) + data[-1000:])

    with pytest.raises(PolyWeightError, match=r"points\.parquet"):
        answer_files(request_in("out"), at(0.5, cut), threads=1)
    assert [one.name for one in (tmp_path / "out").iterdir()] == ["_polyweight"]


def test_a_worker_that_cannot_write_its_part_says_so_in_our_words_and_is_not_tried_again(request_in, tmp_path):
    resource = pytest.importorskip("resource", reason="limits of one process are of POSIX")
    engine = processes(1)

    def allow_no_file_of_more_than_a_few_bytes() -> None:
        (worker,) = (child._process.pid for child in engine._children.values())
        resource.prlimit(worker, resource.RLIMIT_FSIZE, (100, 100))

    with pytest.raises(OutputFailedError, match=r"_polyweight/.* cannot be written: .* Is the disk full\?$"):
        answer_files(request_in("out"), at(0.1, allow_no_file_of_more_than_a_few_bytes), engine=engine)
    assert [one.name for one in (tmp_path / "out").iterdir()] == ["_polyweight"]


@pytest.mark.timeout(120)
def test_a_cluster_whose_worker_has_no_pyarrow_says_so_and_what_to_do(request_in, tmp_path):
    (tmp_path / "less").mkdir()
    (tmp_path / "less" / "pyarrow.py").write_text("raise ImportError('No module named pyarrow')")
    machines = Machines(tmp_path)
    try:
        machines.add_worker(before_libraries=tmp_path / "less")
        engine = DaskCluster(worker.prepare, machines.address, lambda text: None)
        with pytest.raises(PolyWeightError, match=r"No module named pyarrow.*Install it there"):
            answer_files(request_in("out"), engine=engine)
    finally:
        machines.end()


def test_processes_tell_which_file_is_damaged(request_in, tmp_path):
    path = tmp_path / "polygons.parquet"
    data = path.read_bytes()
    path.write_bytes(data[:1000] + bytes(len(data) // 2) + data[1000 + len(data) // 2 :])
    with pytest.raises(BadInputError, match=r"polygons\.parquet"):
        answer_files(request_in("out"), engine=processes(2))
