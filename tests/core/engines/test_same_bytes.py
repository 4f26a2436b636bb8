"""The real computing gives the same bytes wherever it runs, and survives a worker's death half-way."""

from __future__ import annotations

import os
import signal
from dataclasses import replace

import numpy as np
import pytest
import shapely

from polyweight_plugin.core import job, summarize
from polyweight_plugin.core.engines.in_process import InProcess
from polyweight_plugin.core.model import Points, Polygons
from polyweight_plugin.core.question import Decay
from polyweight_plugin.core.statistics import STATISTICS
from tests.core.engines.conftest import workers_of
from tests.core.layers import bytes_of, question

pytestmark = pytest.mark.timeout(60)

DISTANCE = 30.0


@pytest.fixture(scope="module")
def layers():
    """50,000 points and 2,000 polygons of 3 types whose weights lose bits in any sum that is rounded step by step."""
    random = np.random.default_rng(7)
    centres = shapely.points(random.uniform(0, 1000, (2000, 2)))
    shapes = shapely.buffer(centres, random.uniform(1, 40, 2000), quad_segs=3)
    wkb = [bytes(text) for text in shapely.to_wkb(shapes)]
    polygons = Polygons(
        wkb=np.frombuffer(b"".join(wkb), np.uint8),
        offsets=np.cumsum([0, *map(len, wkb)], dtype=np.int64),
        type_codes=random.integers(-1, 3, 2000).astype(np.int32),
        weights=random.normal(0, 1, 2000) * 10.0 ** random.integers(-12, 12, 2000),
        type_count=3,
    )
    return Points(random.uniform(0, 1000, (50_000, 2))), polygons


@pytest.fixture(scope="module")
def expected(layers):
    return compute(InProcess(summarize.prepare, 1), layers)


def compute(engine, layers, progress=lambda share: None):
    points, polygons = layers
    try:
        asked = question(polygons, DISTANCE)
        engine.start(job.setup(polygons, asked))
        answer = job.answer_points(points, polygons, asked, engine, progress, lambda: False)
    finally:
        engine.close()
    return bytes_of(answer)


def test_three_threads_give_the_bytes_of_one(layers, expected):
    assert compute(InProcess(summarize.prepare, 3), layers) == expected


@pytest.mark.promise(17)
@pytest.mark.parametrize("workers", [1, 3])
def test_processes_give_the_bytes_of_a_thread(layers, expected, processes, workers):
    assert compute(processes(summarize.prepare, workers), layers) == expected


@pytest.mark.promise(1)
def test_a_worker_killed_half_way_changes_no_byte(layers, expected, processes, told, monkeypatch):
    monkeypatch.setattr(job, "BATCH_POINTS", 500)
    killed = []

    def kill_one(share):
        if not killed:
            killed.append(min(workers_of(os.getpid())))
            os.kill(killed[0], signal.SIGKILL)

    assert compute(processes(summarize.prepare, 2), layers, kill_one) == expected

    assert f"process {killed[0]}) was killed (signal SIGKILL" in told[0]


DISTANCES = (5.0, 12.0, DISTANCE)
ALL = {"statistics": tuple(STATISTICS), "null_sums": True}
ASKED = {
    "all statistics in rings": {**ALL, "rings": True},
    "exponential decay": {**ALL, "decay": Decay("exponential", 10.0)},
    "Gaussian decay in rings": {**ALL, "decay": Decay("gaussian", 10.0), "rings": True},
    "inverse power, of each point's own": {**ALL, "decay": Decay("inverse_power", 1.5), "reach_of": "point"},
    "linear decay, of each polygon's own": {**ALL, "decay": Decay("linear", 0.0), "reach_of": "polygon"},
    "share that fades": {**ALL, "share": 1, "decay": Decay("exponential", 10.0)},
    "density in rings": {**ALL, "share": 2, "rings": True},
    "density, of each polygon's own": {**ALL, "share": 2, "reach_of": "polygon"},
}


@pytest.fixture(scope="module")
def few(layers):
    """Some of them, the points in no order, each with a reach of its own, as have the polygons."""
    points, polygons = layers
    random = np.random.default_rng(8)
    polygons = replace(polygons, reach=random.uniform(-5, DISTANCE, len(polygons)))
    return Points(points.xy[:1500], reach=random.uniform(-5, DISTANCE, 1500)), polygons


def all_bytes(engine, layers, name):
    """What is asked for under that name, and all pairs."""
    asked = ASKED[name]
    points, polygons = layers
    points = points if asked.get("reach_of") == "point" else replace(points, reach=None)
    polygons = polygons if asked.get("reach_of") == "polygon" else replace(polygons, reach=None)
    asked = question(polygons, *((DISTANCE,) if asked.get("reach_of") else DISTANCES), **asked)
    try:
        engine.start(job.setup(polygons, asked))
        answer = job.answer_points(points, polygons, asked, engine, lambda share: None, lambda: False)
        found = list(job.pairs(points, answer.pairs, engine, lambda share: None, lambda: False))
    finally:
        engine.close()
    assert sum(len(block.points) for block in found) == answer.pairs.sum() > 1000
    parts = ([getattr(block, part) for block in found] for part in ("points", "polygons", "distance"))
    return [*bytes_of(answer), *(np.concatenate(part).tobytes() for part in parts)]


@pytest.mark.parametrize("name", ASKED)
def test_whatever_is_asked_batches_threads_and_processes_change_no_byte(few, processes, monkeypatch, name):
    expected = all_bytes(InProcess(summarize.prepare, 1), few, name)
    monkeypatch.setattr(job, "BATCH_POINTS", 211)
    monkeypatch.setattr(job, "BATCH_PAIRS", 1700)
    for threads in (1, 5):
        assert all_bytes(InProcess(summarize.prepare, threads), few, name) == expected
    for workers in (2, 5):
        assert all_bytes(processes(summarize.prepare, workers), few, name) == expected
