"""Every statistic, distance, ring, reach and decay, and what they are together, against brute force pair by pair."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import shapely
from hypothesis import example, given
from hypothesis import strategies as st

from polyweight_plugin.core import job, summarize
from polyweight_plugin.core.engines.in_process import InProcess
from polyweight_plugin.core.index import polygon_index, traversal
from polyweight_plugin.core.model import Answer, Points, Polygons, columns_of
from polyweight_plugin.core.question import Decay, Question
from polyweight_plugin.core.statistics import STATISTICS
from tests.core import brute_force, layers

ALL = tuple(STATISTICS)


def answer(points: Points, polygons: Polygons, question: Question, threads: int = 1) -> Answer:
    engine = InProcess(summarize.prepare, threads)
    try:
        engine.start(job.setup(polygons, question))
        return job.answer_points(points, polygons, question, engine, lambda share: None, lambda: False)
    finally:
        engine.close()


def check(points: Points, polygons: Polygons, question: Question) -> Answer:
    found = answer(points, polygons, question)
    brute_force.check(found, points, polygons, question)
    return found


def town(seed: int, count: int = 50, with_nulls: bool = True) -> Polygons:
    """Polygons, lines and points, some without weight, type or geometry, with weights of either sign."""
    random = np.random.default_rng(seed)
    shapes = [*layers.town(random, count), None, shapely.Polygon()]
    shapes += [shapely.LineString(random.uniform(0, 1000, (5, 2))) for _ in range(6)]
    shapes += [shapely.Point(*random.uniform(0, 1000, 2)) for _ in range(6)]
    shapes += [shapely.MultiPoint(random.uniform(0, 1000, (4, 2))) for _ in range(3)]
    has_weight = random.uniform(size=len(shapes)) < 0.8
    weights = np.where(has_weight, random.normal(size=len(shapes)).round(3), 0.0)
    among = layers.polygons(shapes, random.integers(-1, 3, len(shapes)), weights, 3)
    return replace(among, has_weight=has_weight) if with_nulls else among


def spots(seed: int, count: int = 40) -> Points:
    return Points(np.random.default_rng(seed).uniform(-100, 1100, (count, 2)))


@pytest.mark.parametrize("large", [4, 10_000])
@pytest.mark.parametrize("rings", [False, True])
@pytest.mark.parametrize("distances", [(60.0,), (0.0, 30.0, 90.0, 90.5, 400.0)])
def test_all_statistics_at_once(monkeypatch, distances, rings, large):
    monkeypatch.setattr(polygon_index, "LARGE", large)
    monkeypatch.setattr(traversal, "SLICE", 64)
    among = town(1)
    check(spots(2), among, layers.question(among, *distances, statistics=ALL, rings=rings, unit=0.3048))


@pytest.mark.parametrize("statistic", ALL)
@pytest.mark.parametrize("null_sums", [False, True])
def test_each_statistic_alone(statistic, null_sums):
    among = town(3)
    check(spots(4), among, layers.question(among, 50, statistics=(statistic,), null_sums=null_sums))


@pytest.mark.parametrize("statistic", ALL)
def test_without_weights_what_needs_them_is_left_out(statistic):
    among = replace(town(3), weights=None, has_weight=None)
    question = layers.question(among, 50, 100, statistics=(statistic,))
    check(spots(4), among, question)
    assert not {"Sum", "Mean", "Min", "Max"} & {column.ending for column in columns_of(question)}


def test_columns_come_by_type_then_distance_then_statistic_and_what_is_over_all_last():
    question = Question(2, (5.0, 9.0), True, ("sum", "mean", "nearest", "total", "dominant"))
    made = [(c.type_code, c.distance, c.ending, c.kind) for c in columns_of(question)]
    each = [("Sum", "real"), ("Mean", "real"), ("Nearest", "real")]
    by_type = [(code, distance, *field) for code in (0, 1) for distance in (0, 1) for field in each]
    over_all = [("Sum", "real"), ("Count", "whole"), ("", "type")]
    assert made == by_type + [(None, distance, *field) for distance in (0, 1) for field in over_all]


def test_where_nothing_is_in_reach_by_hand():
    among = layers.polygons([layers.shapely.box(0, 0, 1, 1)], weights=[3.0])
    found = answer(layers.points((50, 50)), among, layers.question(among, 5, statistics=ALL))
    said = {
        (column.statistic, column.ending): None if missing is not None and missing[0] else values[0]
        for column, values, missing in zip(found.columns, found.values, found.missing)
    }
    assert said == {
        ("sum", "Sum"): 0,
        ("count", "Count"): 0,
        ("mean", "Mean"): None,
        ("minimum", "Min"): None,
        ("maximum", "Max"): None,
        ("nearest", "Nearest"): None,
        ("total", "Sum"): 0,
        ("total", "Count"): 0,
        ("dominant", ""): None,
        ("diversity", ""): 0,
    }


def test_of_equal_types_the_first_dominates_and_a_negative_sum_beats_a_type_that_is_not_there():
    box = layers.shapely.box
    among = layers.polygons([box(0, 0, 1, 1), box(0, 0, 1, 1), box(9, 9, 10, 10)], [2, 1, 0], [4, 4, 1], 3)
    question = layers.question(among, 1, statistics=("dominant",))
    assert answer(layers.points((0, 0)), among, question).values[0].tolist() == [1]
    among = replace(among, weights=np.array([-5.0, -7.0, 1.0]))
    assert answer(layers.points((0, 0)), among, question).values[0].tolist() == [2]


def test_half_a_type_each_is_a_diversity_of_ln_2():
    box = layers.shapely.box
    among = layers.polygons([box(0, 0, 1, 1)] * 4, [0, 1, 1, 0])
    found = answer(layers.points((0, 0)), among, layers.question(among, 1, statistics=("diversity",)))
    assert found.values[0].tolist() == [pytest.approx(np.log(2), abs=1e-15)]


REACHES = [0.0, 5.0, 40.0, 41.0, 300.0, 2000.0, np.nan, -1.0]


@pytest.mark.parametrize("large", [4, 10_000])
@pytest.mark.parametrize("decay", [None, Decay("exponential", 30.0)])
def test_each_point_has_its_own_reach(monkeypatch, large, decay):
    monkeypatch.setattr(polygon_index, "LARGE", large)
    monkeypatch.setattr(traversal, "SLICE", 64)
    among, random = town(5), np.random.default_rng(6)
    xy = np.repeat(spots(7, 30).xy, 2, axis=0)  # some in one place, with reaches of their own
    points = Points(xy, None, random.choice(REACHES, 60))
    check(points, among, layers.question(among, 2000, statistics=ALL, reach_of="point", decay=decay))
    offsets = np.arange(0, 61, 3)
    points = Points(xy, offsets, random.choice(REACHES, 20))
    check(points, among, layers.question(among, 2000, statistics=ALL, reach_of="point", decay=decay))


@pytest.mark.parametrize("large", [4, 10_000])
@pytest.mark.parametrize("decay", [None, Decay("linear", 0.0)])
def test_each_polygon_has_its_own_reach(monkeypatch, large, decay):
    monkeypatch.setattr(polygon_index, "LARGE", large)
    monkeypatch.setattr(traversal, "SLICE", 64)
    among = town(8)
    among = replace(among, reach=np.random.default_rng(9).choice(REACHES, len(among)))
    check(spots(10), among, layers.question(among, 2000, statistics=ALL, reach_of="polygon", decay=decay))


@pytest.mark.parametrize("decay", brute_force.DECAYS)
@pytest.mark.parametrize("rings", [False, True])
@pytest.mark.parametrize("large", [4, 10_000])
def test_faded_weights(monkeypatch, decay, rings, large):
    monkeypatch.setattr(polygon_index, "LARGE", large)
    among, parameter = town(11), 1.5 if decay in ("linear", "inverse_power") else 40.0
    question = layers.question(
        among,
        30,
        90,
        400,
        statistics=ALL,
        rings=rings,
        decay=Decay(decay, parameter),
        unit=2.0,
        null_sums=True,
    )
    check(spots(12), among, question)


def test_faded_sums_are_the_same_bits_in_any_batch_and_thread(monkeypatch):
    among, points = town(13, 200), spots(14, 600)
    question = layers.question(among, 50, 300, statistics=ALL, decay=Decay("gaussian", 77.0))
    expected = layers.bytes_of(answer(points, among, question))
    monkeypatch.setattr(job, "BATCH_POINTS", 37)
    monkeypatch.setattr(traversal, "SLICE", 64)
    assert layers.bytes_of(answer(points, among, question, threads=3)) == expected


@pytest.mark.parametrize("decay", [Decay("exponential", 1.0), Decay("gaussian", 10.0), Decay("inverse_power", 25.0)])
def test_sums_keep_their_digits_however_much_decay_takes(decay):
    """Of weights at 110 and 150 there is left 1e-65 at least, which is nothing beside one of 1e9 out of reach."""
    among = layers.polygons([shapely.box(x, -1, x + 1, 1) for x in (900, 150, 110)], [0, 1, 2], [1e9, 7.0, 3.0])
    asked = layers.question(among, 150, statistics=("sum", "mean", "maximum", "dominant"), decay=decay)
    found = answer(Points(np.zeros((1, 2))), among, asked)
    for code, weight, distance in ((1, 7.0, 150.0), (2, 3.0, 110.0)):
        left = weight * brute_force.DECAYS[decay.kind](distance, 150.0, decay.parameter)
        of_type = [value[0] for column, value in zip(found.columns, found.values) if column.type_code == code]
        assert of_type == [pytest.approx(left, rel=1e-12, abs=0)] * 3
    assert found.values[-1].tolist() == [2]


def test_several_distances_are_one_run_for_each():
    among, points = town(17), spots(18, 200)
    together = answer(points, among, layers.question(among, 10, 50, 51, 300, statistics=ALL))
    for number, distance in enumerate((10, 50, 51, 300)):
        alone = answer(points, among, layers.question(among, distance, statistics=ALL))
        chosen = [index for index, column in enumerate(together.columns) if column.distance == number]
        for index, values, missing in zip(chosen, alone.values, alone.missing):
            np.testing.assert_array_equal(together.values[index], values)
            np.testing.assert_array_equal(together.missing[index], missing)


@pytest.mark.parametrize("threads", [1, 3])
def test_pairs_come_by_point_and_polygon_in_bounded_blocks(monkeypatch, threads):
    monkeypatch.setattr(job, "BATCH_PAIRS", 20)
    monkeypatch.setattr(polygon_index, "LARGE", 40)
    among = town(19)
    points = Points(np.repeat(spots(20, 60).xy, 2, axis=0))
    question = layers.question(among, 20, 150, unit=0.5)
    engine = InProcess(summarize.prepare, threads)
    engine.start(job.setup(among, question))
    counts = job.answer_points(points, among, question, engine, lambda share: None, lambda: False).pairs
    shares: list[float] = []
    blocks = list(job.pairs(points, counts, engine, shares.append, lambda: False))
    engine.close()
    assert max(len(block.points) for block in blocks) <= 20 + counts.max()
    brute = brute_force.Brute(points, among, question)
    expected = [
        (row, p, brute.distance[row, p] / 0.5)
        for row in range(len(points))
        for p in range(len(among))
        if among.type_codes[p] >= 0 and brute.distance[row, p] <= 150
    ]
    found = [pair for b in blocks for pair in zip(b.points.tolist(), b.polygons.tolist(), b.distance.tolist())]
    assert [pair[:2] for pair in found] == [pair[:2] for pair in expected]
    np.testing.assert_allclose([pair[2] for pair in found], [pair[2] for pair in expected], rtol=1e-14)
    assert shares == sorted(shares) and shares[-1] == 1


reach = st.sampled_from(REACHES)
radii = st.lists(st.sampled_from([0.0, 1.0, 2.0, 2.5, 5.0, 20.0]), min_size=1, max_size=4, unique=True).map(sorted)
place = st.tuples(*[st.integers(-8, 8).map(float) | st.floats(-8, 8, width=16)] * 2)
rings_of_places = st.lists(st.lists(place, min_size=3, max_size=5), min_size=1, max_size=9)


@example([(5.0, -1.0)], [[(0.0, -6.0), (0.0, 2.0**-24), (-1.0, 0.0)]], [0.0, 5.0], False, 1)  # a tie that GEOS misses
@given(st.lists(place, min_size=1, max_size=8), rings_of_places, radii, st.booleans(), st.integers(0, 2**32 - 1))
def test_random_combinations_on_a_grid(places, rings, distances, are_rings, seed):
    random = np.random.default_rng(seed)
    shapes = [shapely.Polygon(ring) for ring in rings]
    has_weight = random.uniform(size=len(shapes)) < 0.7
    weights = np.where(has_weight, random.integers(-3, 4, len(shapes)), 0)
    among = replace(layers.polygons(shapes, random.integers(-1, 2, len(shapes)), weights, 2), has_weight=has_weight)
    asked = tuple(key for key in ALL if random.uniform() < 0.6) or ("count",)
    decay = None if random.uniform() < 0.5 else Decay("exponential", 3.0)
    question = layers.question(among, *distances, statistics=asked, rings=are_rings, decay=decay)
    check(layers.points(*places), among, question)
