"""One cluster for all tests of this folder that do not end its scheduler; each test finds two workers of one thread."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

import pytest

from polyweight_plugin.core.engines.dask_cluster.engine import DaskCluster
from tests.core.engines.dask_cluster.machines import THERE, Machines

sys.path.append(str(THERE))


@pytest.fixture(autouse=True)
def nothing_left_behind() -> None:
    """In place of the outer fixture: the cluster's own machines come and go, and outlive a test."""


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
