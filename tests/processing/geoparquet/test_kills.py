"""Who is killed half-way leaves nothing that looks like a result, and the next run's result is the same to the byte."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("pyarrow", reason="GeoParquet needs pyarrow")
pytest.importorskip("distributed", reason="the cluster is one of Dask's")

import numpy as np

from tests.core.engines.conftest import children_of
from tests.core.engines.dask_cluster.machines import Machines, kill
from tests.core.geoparquet import files
from tests.processes import is_alive, wait_until

ROOT = Path(__file__).parents[3]
ROWS = 40_000

LOCAL = ("ENGINE=2", "WORKERS=2")

BEFORE_PLACING = [
    *(("survey", 0), ("survey", 3), ("deal-polygons", 2), ("gather-polygons", 1), ("survey-points", 2)),
    *(("deal-points", 3), ("answer-tiles", 20), ("parts", 0), ("parts", 3), ("placing", 0)),
]
"""Stages, and how many results they told before the end."""


@pytest.fixture(scope="module")
def inputs(tmp_path_factory) -> Path:
    return files.write_scattered(tmp_path_factory.mktemp("inputs"), ROWS, np.random.default_rng(2))


@pytest.fixture(scope="module")
def run(inputs) -> Callable[..., subprocess.Popen[str]]:
    def started(out: Path, engine, stage: str = "never", count: int = 0, how: str = "command"):
        files = (f"POINTS={inputs / 'points.parquet'}", f"POLYGONS={inputs / 'polygons.parquet'}", f"OUTPUT={out}")
        command = [sys.executable, "-m", "tests.processing.geoparquet.killed_at", stage, str(count), how]
        return subprocess.Popen(
            [*command, *files, *engine, "DISTANCE=200", "WEIGHT_FIELD=w"],
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    return started


@pytest.fixture(scope="module")
def expected(run, tmp_path_factory) -> dict[str, bytes]:
    """The result of a run that nobody disturbs, in one thread."""
    out = tmp_path_factory.mktemp("expected") / "out"
    process = run(out, ("ENGINE=1", "WORKERS=1"))
    assert process.wait() == 0, process.communicate()
    found = result(out)
    assert sorted(found) == ["_polyweight.json", *(f"part-{number:05d}.parquet" for number in range(5))]
    return found


@pytest.fixture
def machines(tmp_path):
    with Machines(tmp_path) as started:
        started.have_two_workers()
        yield started


def result(out: Path) -> dict[str, bytes]:
    """All that lies in the folder."""
    return {path.name: path.read_bytes() for path in sorted(out.iterdir())}


def looks_like_nothing(out: Path) -> bool:
    """Whether no reader of the folder finds a result in it."""
    return [path.name for path in out.iterdir()] == ["_polyweight"] and not list(out.rglob("*.parquet"))


def finishes(process: subprocess.Popen[str], out: Path, expected: dict[str, bytes]) -> None:
    words = process.communicate(timeout=60)[1]
    assert process.returncode == 0, words
    assert "Going on where an earlier run was stopped" in words
    assert result(out) == expected


@pytest.mark.parametrize(
    ("stage", "count", "how"),
    [*((*at, "command") for at in BEFORE_PLACING), *((*at, "all") for at in BEFORE_PLACING[1::3])],
)
def test_a_command_that_is_killed_leaves_no_result_and_the_next_one_finishes(
    run, expected, tmp_path, stage, count, how
):
    out = tmp_path / "out"
    assert run(out, LOCAL, stage, count, how).wait(60) == -signal.SIGKILL
    assert looks_like_nothing(out)
    finishes(run(out, LOCAL), out, expected)


@pytest.mark.parametrize("moved", [1, 4])
def test_a_command_that_is_killed_while_parts_take_their_names_has_no_manifest(run, expected, tmp_path, moved):
    out = tmp_path / "out"
    assert run(out, LOCAL, "placing", moved).wait(60) == -signal.SIGKILL
    assert len(list(out.glob("*.parquet"))) == moved
    assert not (out / "_polyweight.json").exists()
    finishes(run(out, LOCAL), out, expected)


def test_a_run_that_is_killed_again_and_again_is_finished_in_the_end(run, expected, tmp_path):
    out = tmp_path / "out"
    for stage, count in BEFORE_PLACING:
        assert run(out, LOCAL, stage, count).wait(60) == -signal.SIGKILL
        assert looks_like_nothing(out)
    finishes(run(out, LOCAL), out, expected)


@pytest.mark.timeout(180)
@pytest.mark.parametrize(("stage", "count"), [("survey", 3), ("answer-tiles", 20), ("parts", 3)])
def test_a_command_on_a_cluster_that_is_killed_is_finished_there_by_the_next(
    run, expected, tmp_path, machines, stage, count
):
    out, cluster = tmp_path / "out", ("ENGINE=3", f"SCHEDULER={machines.address}")
    assert run(out, cluster, stage, count).wait(60) == -signal.SIGKILL
    assert looks_like_nothing(out)
    finishes(run(out, cluster), out, expected)


@pytest.fixture
def paused(run, machines) -> Callable[..., subprocess.Popen[str]]:
    """A run on the cluster that has been stopped at a place: it asks for nothing and takes no result."""

    def started(*words):
        process = run(words[0], ("ENGINE=3", f"SCHEDULER={machines.address}"), *words[1:], "pause")
        assert wait_until(lambda: state(process) == "T" or process.poll() is not None, 60)
        assert process.poll() is None
        return process

    return started


def state(process: subprocess.Popen[str]) -> str:
    return Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()[0]


@pytest.mark.skipif(sys.platform != "linux", reason="states of processes are read from /proc")
@pytest.mark.timeout(180)
@pytest.mark.parametrize(("stage", "count"), [("deal-points", 3), ("answer-tiles", 20), ("parts", 2)])
def test_a_scheduler_that_is_killed_leaves_no_result_and_another_cluster_finishes(
    run, paused, expected, tmp_path, machines, stage, count
):
    out = tmp_path / "out"
    process = paused(out, stage, count)
    kill(machines.scheduler)
    process.send_signal(signal.SIGCONT)
    words = process.communicate(timeout=60)[1]
    assert process.returncode == 1, words
    assert "What is done is kept in" in words
    assert looks_like_nothing(out)
    (tmp_path / "another").mkdir()
    others = Machines(tmp_path / "another")
    try:
        others.have_two_workers()
        finishes(run(out, ("ENGINE=3", f"SCHEDULER={others.address}")), out, expected)
    finally:
        others.end()


@pytest.mark.skipif(sys.platform != "linux", reason="states of processes are read from /proc")
@pytest.mark.timeout(180)
@pytest.mark.parametrize(("stage", "count"), [("survey", 2), ("answer-tiles", 5), ("parts", 1)])
def test_a_worker_of_a_cluster_that_is_killed_is_done_without(paused, expected, tmp_path, machines, stage, count):
    out = tmp_path / "out"
    process = paused(out, stage, count)
    kill(machines.workers[0])
    process.send_signal(signal.SIGCONT)
    words = process.communicate(timeout=120)[1]
    assert process.returncode == 0, words
    assert result(out) == expected


@pytest.mark.skipif(sys.platform != "linux", reason="children are read from /proc")
@pytest.mark.parametrize(("stage", "count"), [("survey", 2), ("answer-tiles", 5), ("parts", 1)])
def test_a_local_worker_that_is_killed_is_replaced(run, expected, tmp_path, stage, count):
    out = tmp_path / "out"
    process = run(out, LOCAL, stage, count, "pause")
    assert wait_until(lambda: state(process) == "T", 60)
    os.kill(min(children_of(process.pid)), signal.SIGKILL)
    process.send_signal(signal.SIGCONT)
    words = process.communicate(timeout=60)[1]
    assert process.returncode == 0, words
    assert result(out) == expected


@pytest.mark.skipif(sys.platform != "linux", reason="children are read from /proc")
@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_reaches_the_workers_too_and_the_next_run_goes_on(run, expected, tmp_path, sent):
    out = tmp_path / "out"
    process = run(out, LOCAL, "answer-tiles", 20, "pause")
    assert wait_until(lambda: state(process) == "T", 60)
    workers = children_of(process.pid)
    os.killpg(process.pid, sent)
    os.killpg(process.pid, signal.SIGCONT)
    words = process.communicate(timeout=60)[1]
    assert process.returncode == 130, words
    assert "Interrupted." in words
    assert "Traceback" not in words
    assert wait_until(lambda: not any(map(is_alive, workers)), 5)
    assert looks_like_nothing(out)
    finishes(run(out, LOCAL), out, expected)
