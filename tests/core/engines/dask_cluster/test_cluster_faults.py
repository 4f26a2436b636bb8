"""What goes wrong on a cluster, done for real: machines that die, hang, come late or lack a library."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from types import SimpleNamespace

import cluster_work
import numpy as np
import pytest

from polyweight_plugin.core import pipeline
from polyweight_plugin.core.engines.dask_cluster import client_process
from polyweight_plugin.core.errors import BadInputError, ClusterError, WorkerFailedError
from tests.core.engines.dask_cluster.conftest import sockets
from tests.core.engines.dask_cluster.machines import Machines, kill
from tests.processes import wait_until, within

pytestmark = pytest.mark.timeout(90)

QUICK = {"seconds": np.array(0.05)}


def batches(count):
    return [{"values": np.array([float(number)])} for number in range(count)]


@pytest.fixture
def own_machines(tmp_path):
    """A cluster of one worker for the tests that end or stop its scheduler."""
    with Machines(tmp_path) as started:
        started.add_worker()
        yield started


@pytest.mark.promise("cluster")
def test_what_a_killed_worker_had_is_computed_elsewhere(cluster, engine_on):
    engine = engine_on(cluster, cluster_work.double)
    engine.start(QUICK)
    found = {}
    for number, answer in pipeline.compute(engine, batches(60), lambda: False):
        if len(found) == 10:
            kill(cluster.workers[0])
        found[number] = answer["doubled"].tolist()

    assert found == {number: [2.0 * number] for number in range(60)}


def test_newcomers_get_the_polygons_even_if_all_who_had_them_are_dead(cluster, engine_on):
    engine = engine_on(cluster, cluster_work.double)
    engine.start(QUICK)
    found = {}
    for number, answer in pipeline.compute(engine, batches(60), lambda: False):
        if len(found) == 10:
            for worker in cluster.workers:
                kill(worker)
            newcomer = cluster.add_worker()
        found[number] = answer

    assert {number: answer["doubled"].tolist() for number, answer in found.items()} == {
        number: [2.0 * number] for number in range(60)
    }
    assert newcomer.pid in {int(answer["process"][0]) for answer in found.values()}


def test_a_worker_that_joins_half_way_gets_work(cluster, engine_on, told):
    engine = engine_on(cluster, cluster_work.double)
    engine.start(QUICK)
    newcomers = []
    deadline = time.monotonic() + 30
    seen = set()

    def until_the_newcomer_worked():
        while time.monotonic() < deadline and not {worker.pid for worker in newcomers} & seen:
            yield {"values": np.zeros(1)}

    for _, answer in pipeline.compute(engine, until_the_newcomer_worked(), lambda: False):
        seen.add(int(answer["process"][0]))
        if not newcomers:
            newcomers.append(cluster.add_worker())

    assert newcomers[0].pid in seen
    assert wait_until(lambda: engine.collect(0.05) or len(told) == 2, 5)
    assert told[-1] == f"Dask cluster at {cluster.address}: 3 workers, 3 threads."


def test_a_batch_that_kills_every_worker_ends_the_job_in_words(cluster, engine_on):
    cluster.add_worker()
    engine = engine_on(cluster, cluster_work.be_killed)
    engine.start({})

    with pytest.raises(WorkerFailedError, match="tried on 3 Dask workers and each of them died"):
        list(pipeline.compute(engine, batches(1), lambda: False))


def test_an_exception_on_a_worker_comes_back_in_words(cluster, engine_on):
    engine = engine_on(cluster, cluster_work.fail_to_prepare)
    engine.start({})

    with pytest.raises(WorkerFailedError, match="ValueError: seven is not a number"):
        list(pipeline.compute(engine, batches(1), lambda: False))


def test_an_error_of_ours_on_a_worker_comes_back_as_what_it_is(cluster, engine_on):
    engine = engine_on(cluster, cluster_work.refuse_to_prepare)
    engine.start({})

    with pytest.raises(BadInputError, match="Polygon 7 has no rings"):
        list(pipeline.compute(engine, batches(1), lambda: False))


@pytest.mark.parametrize("library", ["numpy", "shapely"])
def test_a_worker_that_lacks_a_library_is_named_with_what_to_install(cluster, engine_on, tmp_path, library):
    (tmp_path / f"{library}.py").write_text("raise ImportError('not here')")
    with cluster.observer() as observer:
        others = set(observer.nthreads())
        cluster.add_worker(before_libraries=tmp_path)
        assert wait_until(lambda: len(observer.nthreads()) == 3, 30)
        (lacking,) = set(observer.nthreads()) - others
    engine = engine_on(cluster, cluster_work.double)
    engine.start({})

    with pytest.raises(ClusterError) as caught:
        wait_until(lambda: engine.collect(0.05), 20)

    assert f"The Dask worker {lacking} on " in str(caught.value)
    assert f"{library} is not importable (ImportError)" in str(caught.value)
    assert f"pip install {library}" in str(caught.value)


def test_a_worker_with_another_shapely_is_mentioned_once(cluster, engine_on, told, tmp_path):
    (tmp_path / "sitecustomize.py").write_text("import shapely; shapely.__version__ = '9.8.7'")
    cluster.add_worker(before_libraries=tmp_path)
    cluster.wait_for_workers(3)
    engine = engine_on(cluster, cluster_work.double)
    engine.start(QUICK)
    list(pipeline.compute(engine, batches(30), lambda: False))

    (said,) = (text for text in told if "shapely" in text)
    assert " has shapely 9.8.7 on GEOS " in said


def test_a_cluster_without_workers_is_said_not_waited_for(tmp_path, engine_on, monkeypatch):
    monkeypatch.setattr(client_process, "NO_WORKERS_SECONDS", 1)
    machines = Machines(tmp_path)
    try:
        engine = engine_on(machines, cluster_work.double)
        engine.start({})
        with pytest.raises(ClusterError, match=f"has no workers. Start one with: dask worker {machines.address}"):
            list(pipeline.compute(engine, batches(1), lambda: False))
    finally:
        machines.end()


@pytest.mark.promise("cluster")
def test_a_scheduler_that_dies_ends_the_job_within_seconds(own_machines, engine_on):
    engine = engine_on(own_machines, cluster_work.double)
    engine.start(QUICK)
    died = []

    with pytest.raises(ClusterError, match=f"The Dask scheduler at {own_machines.address} went away"):
        for _ in pipeline.compute(engine, batches(10_000), lambda: False):
            if not died:
                kill(own_machines.scheduler)
                died.append(time.monotonic())

    assert within(time.monotonic() - died[0], 5)


def test_a_scheduler_that_hangs_does_not_delay_the_user_and_forgets_us_when_it_wakes(own_machines, engine_on):
    engine = engine_on(own_machines, cluster_work.double)
    engine.start(QUICK)
    next(pipeline.compute(engine, batches(10_000), lambda: False))
    os.kill(own_machines.scheduler.pid, signal.SIGSTOP)
    for number in range(1000, 1020):
        engine.submit(number, {"values": np.zeros(1_000_000)})
    started = time.monotonic()
    engine.collect(0.05)
    engine.close()
    waited_no_second = within(time.monotonic() - started, 1)
    os.kill(own_machines.scheduler.pid, signal.SIGCONT)

    assert waited_no_second
    with own_machines.observer() as observer:
        assert wait_until(lambda: observer.run_on_scheduler(cluster_work.keys_of_ours) == 0, 10)
        assert wait_until(lambda: set(observer.run(cluster_work.setups_in_memory).values()) == {0}, 10)


@pytest.mark.promise("cluster")
def test_of_a_scheduler_that_hangs_no_connection_stays_open(own_machines, engine_on):
    before = sockets()
    engine = engine_on(own_machines, cluster_work.double)
    engine.start(QUICK)
    next(pipeline.compute(engine, batches(100), lambda: False))
    os.kill(own_machines.scheduler.pid, signal.SIGSTOP)
    for number in range(1000, 1020):
        engine.submit(number, {"values": np.zeros(1_000_000)})
    engine.collect(0.05)
    engine.close()

    assert wait_until(lambda: not engine._thread.is_alive(), 10)
    assert sockets() <= before


def test_a_scheduler_that_stays_silent_ends_the_job(own_machines, engine_on, monkeypatch):
    monkeypatch.setattr(client_process, "SILENT_SECONDS", 1)
    engine = engine_on(own_machines, cluster_work.double)
    engine.start(QUICK)
    next(pipeline.compute(engine, batches(10_000), lambda: False))
    os.kill(own_machines.scheduler.pid, signal.SIGSTOP)

    with pytest.raises(ClusterError, match="was silent for 1 seconds"):
        wait_until(lambda: engine.collect(0.05) and False, 10)


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:1", "127.0.0.1:1", "carrier-pigeon://loft", "tls://127.0.0.1:1"])
def test_a_scheduler_that_cannot_be_reached_is_said_within_seconds(engine_on, address):
    engine = engine_on(address, cluster_work.double)
    started = time.monotonic()
    engine.start({})

    with pytest.raises(ClusterError, match=f"The Dask scheduler at {address} cannot be reached"):
        list(pipeline.compute(engine, batches(3), lambda: False))

    assert within(time.monotonic() - started, 5)


def test_giving_up_on_a_scheduler_that_cannot_be_reached_takes_no_second(engine_on):
    engine = engine_on("tcp://127.0.0.1:1", cluster_work.double)
    engine.start({})
    engine.collect(0.2)
    started = time.monotonic()
    engine.close()

    assert within(time.monotonic() - started, 1)


def test_a_client_whose_good_bye_times_out_is_not_said_good_bye_again_by_its_destructor():
    class Slow:
        rpc = SimpleNamespace(available={}, occupied={})
        scheduler_comm = None
        status = "running"

        async def close(self, seconds):
            self.status = "closing"
            raise asyncio.TimeoutError

    client = Slow()
    asyncio.run(client_process._say_good_bye(client))
    assert client.status == "closed"


@pytest.mark.parametrize("broken_off", ["_watch", "_answer"])
def test_what_someone_else_breaks_off_in_our_loop_ends_the_job_and_not_only_a_task(
    cluster, engine_on, monkeypatch, broken_off
):
    async def cancelled(*given):
        raise asyncio.CancelledError

    monkeypatch.setattr(client_process.DaskClient, broken_off, cancelled)
    engine = engine_on(cluster, cluster_work.double)
    engine.start(QUICK)
    with pytest.raises(ClusterError, match="went away or was restarted"):
        for _ in pipeline.compute(engine, batches(3), lambda: False):
            pass
