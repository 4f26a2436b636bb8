"""The Dask engine on a healthy cluster: real scheduler, real workers, none of which knows PolyWeight."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import cluster_work
import dask
import numpy as np
import pytest
import shapely
from distributed import Client

from polyweight_plugin import core
from polyweight_plugin.core import job, pipeline, summarize
from polyweight_plugin.core.engines.dask_cluster.engine import DaskCluster
from polyweight_plugin.core.engines.in_process import InProcess
from polyweight_plugin.core.errors import Cancelled, ClusterError
from tests.core import layers
from tests.processes import wait_until, within

pytestmark = pytest.mark.timeout(90)


def batches(count, first=0):
    return [{"values": np.array([float(number)])} for number in range(first, first + count)]


def answers(engine, setup, asked):
    engine.start(setup)
    return dict(pipeline.compute(engine, asked, lambda: False))


def text(value) -> np.ndarray:
    return np.frombuffer(os.fsencode(value), np.uint8)


def test_each_batch_gets_its_own_answer(cluster, engine_on):
    found = answers(engine_on(cluster, cluster_work.double), {}, batches(100))

    assert {number: answer["doubled"].tolist() for number, answer in found.items()} == {
        number: [2.0 * number] for number in range(100)
    }
    assert {int(answer["process"][0]) for answer in found.values()} <= {worker.pid for worker in cluster.workers}


def test_the_cluster_gives_the_bytes_of_this_process_and_needs_no_polyweight(cluster, engine_on):
    random = np.random.default_rng(3)
    shapes = shapely.buffer(shapely.points(random.uniform(0, 1000, (500, 2))), random.uniform(1, 40, 500), quad_segs=3)
    weights = random.normal(0, 1, 500) * 10.0 ** random.integers(-12, 12, 500)
    polygons = layers.polygons(shapes, random.integers(-1, 3, 500), weights)
    points = layers.points(*random.uniform(0, 1000, (60_000, 2)))

    def bytes_from(engine):
        asked = layers.question(polygons, 30.0)
        engine.start(job.setup(polygons, asked))
        found = job.answer_points(points, polygons, asked, engine, lambda share: None, lambda: False)
        engine.close()
        return layers.bytes_of(found)

    assert bytes_from(engine_on(cluster, summarize.prepare)) == bytes_from(InProcess(summarize.prepare, 1))
    with cluster.observer() as observer:
        for packages in observer.run(cluster_work.imported_core).values():
            assert packages and all(package.startswith("polyweight_core_") for package in packages)


def test_the_polygons_are_indexed_once_by_each_worker_however_many_threads_and_batches(cluster, engine_on, tmp_path):
    cluster.add_worker(threads=3)
    cluster.wait_for_workers(3)
    notes = tmp_path / "notes"
    notes.touch()
    engine = engine_on(cluster, cluster_work.double)

    engine.start({"notes": text(notes), "seconds": np.array(0.01)})
    assert wait_until(lambda: len(notes.read_text().split()) == 3, 10)  # before any batch
    time.sleep(0.5)  # Dask's memory manager runs ten times meanwhile, and no batch needs the set-up
    found = dict(pipeline.compute(engine, batches(100), lambda: False))

    assert len(found) == 100
    assert sorted(int(line) for line in notes.read_text().split()) == sorted(worker.pid for worker in cluster.workers)
    assert engine.slots == 2 * (1 + 1 + 3)


def test_no_more_batches_are_under_way_than_keep_the_workers_busy(cluster, engine_on):
    engine = engine_on(cluster, cluster_work.double)
    asked, arrived, most = 0, 0, 0

    def asking():
        nonlocal asked, most
        for batch in batches(60):
            asked += 1
            most = max(most, asked - arrived)
            yield batch

    engine.start({"seconds": np.array(0.01)})
    for _ in pipeline.compute(engine, asking(), lambda: False):
        arrived += 1

    assert arrived == 60
    assert 2 <= most <= 2 * 2


def test_a_cancelled_job_is_over_at_once_and_leaves_nothing_on_the_cluster(cluster, engine_on):
    engine = engine_on(cluster, cluster_work.double)
    engine.start({"seconds": np.array(1.0)})
    pressed = []
    with pytest.raises(Cancelled):
        for _ in pipeline.compute(engine, batches(1000), lambda: bool(pressed)):
            pressed.append(time.monotonic())
    engine.close()

    assert within(time.monotonic() - pressed[0], 1)
    with cluster.observer() as observer:
        assert wait_until(lambda: observer.run_on_scheduler(cluster_work.keys_of_ours) == 0, 5)
        assert wait_until(lambda: set(observer.run(cluster_work.setups_in_memory).values()) == {0}, 5)


def test_leaving_in_the_moment_in_which_the_scheduler_answers_leaves_nothing_on_the_cluster(
    cluster, engine_on, monkeypatch
):
    engine = engine_on(cluster, cluster_work.double)
    plain = Client.nthreads

    async def leaving(client):
        threads = await plain(client)
        engine._client.leave()
        return threads

    with monkeypatch.context() as patch:
        patch.setattr(Client, "nthreads", leaving)
        engine.start({})
        assert wait_until(lambda: not engine._thread.is_alive(), 10)
    with cluster.observer() as observer:
        assert wait_until(lambda: observer.run_on_scheduler(cluster_work.keys_of_ours) == 0, 5)


def test_closing_before_the_cluster_answered_is_quiet_and_quick(cluster, engine_on, told):
    engine = engine_on(cluster, cluster_work.double)
    engine.close()
    engine.start({})
    started = time.monotonic()
    engine.close()
    engine.close()

    assert within(time.monotonic() - started, 1)
    assert told == []


def test_two_jobs_at_once_do_not_meet(cluster, engine_on):
    first, second = engine_on(cluster, cluster_work.double), engine_on(cluster, cluster_work.double)
    first.start({"seconds": np.array(0.02)})
    second.start({"seconds": np.array(0.01)})

    ones = pipeline.compute(first, batches(30), lambda: False)
    others = pipeline.compute(second, batches(30, first=1000), lambda: False)
    found = [(one["doubled"][0], other["doubled"][0]) for (_, one), (_, other) in zip(ones, others)]

    assert sorted(one for one, _ in found) == [2.0 * number for number in range(30)]
    assert sorted(other for _, other in found) == [2.0 * number for number in range(1000, 1030)]


def test_jobs_that_bring_the_same_core_at_once_wait_for_it_and_do_not_write_it_anew(
    cluster, engine_on, tmp_path, monkeypatch
):
    slow_disk = "import os, time\nplain = os.fsync\nos.fsync = lambda file: time.sleep(0.3) or plain(file)\n"
    (tmp_path / "sitecustomize.py").write_text(slow_disk)
    cluster.add_worker(before_libraries=tmp_path)
    cluster.wait_for_workers(3)
    unknown = shutil.copytree(core.__path__[0], tmp_path / "core")
    with (unknown / "errors.py").open("a") as source:
        source.write(f"# {tmp_path}\n")
    monkeypatch.setattr(core, "__path__", [str(unknown)])
    engines = [engine_on(cluster, cluster_work.double) for _ in range(8)]

    for engine in engines:
        engine.start({})

    for engine in engines:
        assert len(list(pipeline.compute(engine, batches(6), lambda: False))) == 6


def test_a_newer_core_never_meets_an_older_one(cluster, engine_on, tmp_path, monkeypatch):
    newer = shutil.copytree(core.__path__[0], tmp_path / "core")
    worker = newer / "engines" / "dask_cluster" / "cluster_worker.py"
    worker.write_text(worker.read_text().replace("respond(frames", "_newer(respond)(frames"))
    with worker.open("a") as source:
        source.write("\n\ndef _newer(respond):\n    return lambda batch: {'newer': respond(batch)['doubled']}\n")

    def names_in_the_answer():
        return set(answers(engine_on(cluster, cluster_work.double), {}, batches(1))[0])

    before = names_in_the_answer()
    with monkeypatch.context() as patch:
        patch.setattr(core, "__path__", [str(newer)])
        between = names_in_the_answer()
    after = names_in_the_answer()

    assert between == {"newer"}
    assert before == after == {"doubled", "process"}


def test_the_scheduler_may_be_named_in_dasks_own_configuration(cluster, engine_on):
    with dask.config.set({"scheduler-address": cluster.address}):
        assert len(answers(engine_on("", cluster_work.double), {}, batches(3))) == 3


def test_no_scheduler_named_anywhere_is_said_before_anything_starts():
    with dask.config.set({"scheduler-address": None}), pytest.raises(ClusterError, match="No Dask scheduler is named"):
        DaskCluster(cluster_work.double, " ", print)


def test_the_log_says_how_large_the_cluster_is(cluster, engine_on, told):
    answers(engine_on(cluster, cluster_work.double), {}, batches(3))

    assert told == [f"Dask cluster at {cluster.address}: 2 workers, 2 threads."]


def test_a_dask_that_cannot_be_imported_is_said_with_how_to_install_it(tmp_path):
    (tmp_path / "distributed.py").write_text("raise ImportError('a library is missing')")
    code = (
        "from polyweight_plugin.core.engines.dask_cluster.engine import DaskCluster\n"
        "from polyweight_plugin.core.errors import EngineUnavailableError\n"
        "from polyweight_plugin.core.summarize import prepare\n"
        "try: DaskCluster(prepare, 'tcp://127.0.0.1:1', print)\n"
        "except EngineUnavailableError as error: print(error)\n"
    )
    paths = os.pathsep.join([str(tmp_path), str(Path(__file__).parents[4])])
    said = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=True,
    ).stdout

    assert "a library is missing" in said
    assert "pip install dask distributed" in said
