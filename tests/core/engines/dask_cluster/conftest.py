"""One cluster for all tests of this folder that do not end its scheduler; each test finds two workers of one thread."""

from __future__ import annotations

import contextlib
import gc
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from polyweight_plugin.core.engines.dask_cluster.engine import DaskCluster
from tests.core.engines.dask_cluster.machines import THERE, Machines
from tests.processes import wait_until

sys.path.append(str(THERE))


@pytest.fixture(autouse=True)
def nothing_left_behind() -> None:
    """In place of the outer fixture: the cluster's own machines come and go, and outlive a test."""


def sockets() -> set[str]:
    """The open connections of this process."""
    found = set()
    for entry in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(OSError):  # which is the one that lists the folder
            found.add(os.readlink(entry))
    return {target for target in found if target.startswith("socket:")}


@pytest.fixture(scope="package", autouse=True)
def no_socket_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Connections that close late must not be counted against the tests that come next."""
    before = sockets()
    yield
    gc.collect()  # a connection that was only just being made as a client left belongs to nobody
    # What a failed test held is kept with its traceback, for the report.
    assert wait_until(lambda: sockets() <= before, 5) or request.session.testsfailed, "sockets left behind"


@pytest.fixture(scope="package")
def machines(tmp_path_factory) -> Iterator[Machines]:
    started = Machines(tmp_path_factory.mktemp("cluster"))
    yield started
    started.end()


@pytest.fixture
def cluster(machines) -> Machines:
    machines.have_two_workers()
    return machines


@pytest.fixture
def told() -> list[str]:
    """What the engine told the user."""
    return []


@pytest.fixture
def engine_on(told) -> Iterator[Callable[..., DaskCluster]]:
    """Make engines, which are closed in the end."""
    made: list[DaskCluster] = []

    def make(machines: Machines | str, prepare) -> DaskCluster:
        address = machines if isinstance(machines, str) else machines.address
        made.append(DaskCluster(prepare, address, told.append))
        return made[-1]

    yield make
    for engine in made:
        engine.close()
    for engine in made:  # close() waits half a second, as a user does; a good-bye to a busy scheduler takes longer
        if engine._thread is not None:
            engine._thread.join(30)
            assert not engine._thread.is_alive()
