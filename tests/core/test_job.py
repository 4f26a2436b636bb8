"""A whole job: batches along the curve, answers back in the order of the points."""

from __future__ import annotations

import numpy as np
import pytest

from polyweight_plugin.core import job, summarize
from polyweight_plugin.core.engines.in_process import InProcess
from polyweight_plugin.core.errors import Cancelled, OutOfMemoryError
from polyweight_plugin.core.model import Points, Polygons
from tests.core import layers


def answer(
    points: Points, polygons: Polygons, distance: float, progress=lambda share: None, cancelled=lambda: False
) -> layers.Table:
    engine = InProcess(summarize.prepare, threads=1)
    try:
        asked = layers.question(polygons, distance)
        engine.start(job.setup(polygons, asked))
        return layers.table(job.answer_points(points, polygons, asked, engine, progress, cancelled))
    finally:
        engine.close()


def town(seed: int, count: int = 60) -> Polygons:
    random = np.random.default_rng(seed)
    return layers.polygons(layers.town(random, count), random.integers(0, 3, count), random.normal(size=count))


def test_answers_come_back_in_the_order_of_the_points(monkeypatch):
    monkeypatch.setattr(job, "BATCH_POINTS", 7)
    points = Points(np.random.default_rng(1).uniform(0, 1000, (200, 2)))
    layers.same(answer(points, town(2), 50), layers.pair_by_pair(points, town(2), 50))


def test_multipoints_keep_their_parts_together(monkeypatch):
    monkeypatch.setattr(job, "BATCH_POINTS", 7)
    random = np.random.default_rng(3)
    points = layers.multipoints(*(random.uniform(0, 1000, (size, 2)) for size in random.integers(1, 5, 60)))
    layers.same(answer(points, town(4), 50), layers.pair_by_pair(points, town(4), 50))


def test_the_size_of_the_batches_does_not_change_a_bit_of_the_answer(monkeypatch):
    points = Points(np.random.default_rng(5).uniform(0, 1000, (500, 2)))
    at_once = answer(points, town(6), 300)
    monkeypatch.setattr(job, "BATCH_POINTS", 11)
    layers.same(at_once, answer(points, town(6), 300))


def test_many_types_make_small_batches(monkeypatch):
    sizes = []

    def prepare(setup):
        return lambda batch: sizes.append(len(batch["xy"])) or summarize.prepare(setup)(batch)

    monkeypatch.setattr(job, "BATCH_ANSWERS", 300)
    among = layers.polygons([layers.shapely.box(0, 0, 1, 1)], type_count=100)
    engine = InProcess(prepare, threads=1)
    asked = layers.question(among, 1)
    engine.start(job.setup(among, asked))
    points = Points(np.zeros((10, 2)))
    answer = job.answer_points(points, among, asked, engine, lambda share: None, lambda: False)
    counts = layers.table(answer).counts
    engine.close()
    assert sorted(sizes) == [1, 3, 3, 3]
    assert counts.tolist() == [[1] + [0] * 99] * 10


def test_progress_rises_to_one(monkeypatch):
    monkeypatch.setattr(job, "BATCH_POINTS", 10)
    shares: list[float] = []
    answer(Points(np.zeros((35, 2))), town(7), 5, progress=shares.append)
    assert shares == sorted(shares)
    assert len(shares) == 4
    assert shares[-1] == 1


def test_no_points_are_no_work():
    found = answer(Points(np.zeros((0, 2))), town(8), 5)
    assert found.counts.shape == found.sums.shape == (0, 3)


@pytest.mark.parametrize("weights", [None, np.ones(2)])
def test_polygons_without_any_type_or_geometry_are_no_work(weights):
    points, box = Points(np.zeros((5, 2))), layers.shapely.box(0, 0, 1, 1)
    typeless = layers.polygons([box, box], np.full(2, -1), weights, type_count=0)
    shapeless = layers.polygons([None, None], np.array([0, 2]), weights, type_count=3)
    for among, types in ((typeless, 0), (shapeless, 3)):
        asked = layers.question(among, 1)
        found = layers.table(job.answer_points(points, among, asked, None, lambda share: None, lambda: False))
        assert found.counts.tolist() == [[0] * types] * 5
        assert found.sums.tolist() == [[0.0] * (0 if weights is None else types)] * 5


def test_cancel_ends_the_job():
    with pytest.raises(Cancelled):
        answer(Points(np.zeros((5, 2))), town(9), 5, cancelled=lambda: True)


def test_an_answer_that_memory_cannot_hold_is_an_error_in_words():
    points, among = Points(np.broadcast_to(np.zeros((1, 2)), (10**13, 2))), town(9)

    with pytest.raises(OutOfMemoryError, match=r"^The memory is exhausted: [\d.]+ TiB more are needed\. Close other"):
        answer(points, among, 5)
