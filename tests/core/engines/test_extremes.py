"""Extreme layers on real worker processes: bounded memory, moving progress, right answers, a quick cancel."""

from __future__ import annotations

import os
import time
from pathlib import Path

import numpy as np
import pytest
import shapely

from polyweight_plugin.core import job, summarize
from polyweight_plugin.core.engines.choice import WORKER_BYTES, WORKER_BYTES_PER_POLYGON_BYTE
from polyweight_plugin.core.errors import Cancelled
from polyweight_plugin.core.index import large_polygons
from polyweight_plugin.core.model import Points
from tests.core.engines.conftest import children_of, workers_of
from tests.core.layers import polygons, question, star, table
from tests.processes import within

PREPARED_BYTES_PER_VERTEX = 120

pytestmark = pytest.mark.timeout(100)


def crowd():
    """A million points in one place, inside a thousand polygons that overlap there; all reach all."""
    random = np.random.default_rng(3)
    shapes = [star(random, 0, 0, 1000, 100).buffer(400) for _ in range(1000)]
    return Points(np.zeros((1_000_000, 2))), polygons(shapes, weights=[0.1] * 1000), 0.0, 1000


def coast():
    """Points in and around one polygon of five million vertices."""
    angles = np.linspace(0, 2 * np.pi, 5_000_000, endpoint=False)
    radius = 1000 + np.sin(angles * 1000)
    ring = shapely.linearrings(np.column_stack([radius * np.cos(angles), radius * np.sin(angles)]))
    places = np.random.default_rng(3).uniform(-1200, 1200, (40_000, 2))
    from_centre = np.hypot(*places.T)
    clear = np.abs(from_centre - 1005) > 2  # whatever the ring's waves do there
    in_reach = (from_centre < 1005)[clear].astype(int)
    return Points(places[clear]), polygons([shapely.polygons(ring)], weights=[2.5]), 5.0, in_reach


def world():
    """Points and polygons all over the place, and a distance that holds them all."""
    random = np.random.default_rng(3)
    low = random.uniform(0, 1000, (20_000, 2))
    shapes = shapely.box(*low.T, *(low + 3).T)
    return Points(random.uniform(0, 1000, (300_000, 2))), polygons(shapes, weights=[0.1] * 20_000), 1e5, 20_000


LAYERS = {"a crowd in one place": crowd, "five million vertices": coast, "everything in reach": world}


@pytest.fixture(scope="module", params=LAYERS)
def layers(request):
    return LAYERS[request.param]()


def answer(engine, layers, progress, cancelled):
    points, among, distance, _ = layers
    asked = question(among, distance)
    engine.start(job.setup(among, asked))
    return table(job.answer_points(points, among, asked, engine, progress, cancelled))


def beyond_budget(among):
    """Bytes that GEOS takes to prepare a polygon that is larger than the budget for preparing."""
    largest = int(np.diff(among.offsets).max()) // 16
    return PREPARED_BYTES_PER_VERTEX * max(0, largest - large_polygons.BUDGET)


def peak_of(process):
    """The most memory it had at any time, in bytes."""
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024
    raise AssertionError(f"process {process} is gone")


@pytest.mark.promise(19)
def test_extreme_layers_are_answered_within_the_memory_that_a_worker_is_reckoned_with(layers, processes):
    _, among, _, in_reach = layers
    steps = []

    found = answer(processes(summarize.prepare), layers, steps.append, lambda: False)

    peaks = [peak_of(worker) for worker in workers_of(os.getpid())]
    assert len(peaks) == 2
    assert max(peaks) < WORKER_BYTES + WORKER_BYTES_PER_POLYGON_BYTE * len(among.wkb) + beyond_budget(among), peaks
    assert steps == sorted(set(steps)) and len(steps) >= 2 and steps[-1] == 1.0
    np.testing.assert_array_equal(found.counts[:, 0], in_reach)
    np.testing.assert_array_equal(found.sums[:, 0], among.weights[0] * in_reach)


@pytest.mark.promise(19)
@pytest.mark.parametrize("moment", ["at the start", "while workers start", "after the first answer"])
def test_a_job_on_extreme_layers_is_cancelled_within_a_second(layers, processes, moment):
    started = time.monotonic()
    answered, asked = [], []

    def cancelled():
        waited = answered if moment.startswith("after") else time.monotonic() - started > 0.1 * moment.startswith("wh")
        asked.extend([time.monotonic()] if waited else [])
        return bool(asked)

    engine = processes(summarize.prepare)
    with pytest.raises(Cancelled):
        answer(engine, layers, answered.append, cancelled)
    engine.close()

    assert within(time.monotonic() - asked[0], 1)
    assert not children_of(os.getpid())
