"""What every engine on this machine must do, whichever it is."""

from __future__ import annotations

import time

import numpy as np
import pytest

from polyweight_plugin.core import pipeline
from polyweight_plugin.core.engines.in_process import InProcess
from polyweight_plugin.core.engines.processes.frames import DTYPES
from polyweight_plugin.core.errors import BadInputError, Cancelled, WorkerFailedError
from tests.core.engines import work
from tests.processes import within

pytestmark = pytest.mark.timeout(30)

FACTOR = {"factor": np.array([3.0])}


@pytest.fixture(params=["1 thread", "3 threads", "1 process", "3 processes"])
def make_engine(request, processes):
    """Make an engine, closed in the end, for a function to prepare with."""
    count, kind = int(request.param[0]), request.param[2:]
    made = []

    def make(prepare):
        made.append(InProcess(prepare, count) if kind.startswith("thread") else processes(prepare, count))
        return made[-1]

    yield make
    for engine in made:
        engine.close()


def answers(engine, setup, batches):
    engine.start(setup)
    return dict(pipeline.compute(engine, batches, lambda: False))


def test_each_batch_gets_its_own_answer(make_engine):
    batches = [{"values": np.arange(number, dtype=np.float64)} for number in range(200)]

    found = answers(make_engine(work.scale), FACTOR, batches)

    assert sorted(found) == list(range(200))
    for number, answer in found.items():
        assert answer["scaled"].tolist() == [3.0 * value for value in range(number)]


def test_no_batches_give_no_answers(make_engine):
    assert answers(make_engine(work.scale), FACTOR, []) == {}


def test_arrays_of_every_type_and_shape_come_back_as_they_went(make_engine):
    numbers = np.random.default_rng(1).integers(0, 2, 1_400_000)
    shapes = [(), (0,), (0, 2), (5, 0), (1, 1), (700_000, 2)]
    sent = {
        f"{dtype} {shape}": numbers[: np.prod(shape, dtype=int)].reshape(shape).astype(dtype)
        for dtype in sorted(DTYPES)
        for shape in shapes
    }

    found = answers(make_engine(work.echo), {}, [sent])[0]

    assert found.keys() == sent.keys()
    for name, array in sent.items():
        assert (found[name].dtype, found[name].shape) == (array.dtype, array.shape)
        assert found[name].tobytes() == array.tobytes()


def test_slices_that_are_not_contiguous_arrive_whole(make_engine):
    table = np.arange(20.0).reshape(5, 4)

    found = answers(make_engine(work.scale), FACTOR, [{"values": table[:, 1]}, {"values": table.T}])

    assert found[0]["scaled"].tolist() == [3.0, 15.0, 27.0, 39.0, 51.0]
    np.testing.assert_array_equal(found[1]["scaled"], table.T * 3)


def test_an_exception_of_the_computing_ends_the_job(make_engine):
    engine = make_engine(work.scale_with_a_fault)

    with pytest.raises(WorkerFailedError, match="ValueError: seven is not a number"):
        answers(engine, {**FACTOR, "fault": work.text("raise")}, [{"values": np.array([-1.0])}])


def test_running_out_of_memory_ends_the_job(make_engine):
    engine = make_engine(work.scale_with_a_fault)

    with pytest.raises(WorkerFailedError, match="MemoryError: no room for 39 MB"):
        answers(engine, {**FACTOR, "fault": work.text("run_out_of_memory")}, [{"values": np.array([-1.0])}])


def test_an_error_raised_on_purpose_arrives_as_it_is(make_engine):
    engine = make_engine(work.scale_with_a_fault)

    with pytest.raises(BadInputError, match=r"^Polygon 7 has no rings\.$"):
        answers(engine, {**FACTOR, "fault": work.text("refuse")}, [{"values": np.array([-1.0])}])


def test_a_preparation_that_fails_ends_the_job(make_engine):
    with pytest.raises(WorkerFailedError, match="RuntimeError: no index today"):
        answers(make_engine(work.fail_to_prepare), FACTOR, [{"values": np.array([1.0])}])


def test_a_preparation_that_refuses_its_input_says_so_in_its_own_words(make_engine):
    with pytest.raises(BadInputError, match=r"^Polygon 7 has no rings\.$"):
        answers(make_engine(work.refuse_to_prepare), FACTOR, [{"values": np.array([1.0])}])


@pytest.mark.promise(4)
def test_cancel_during_a_long_batch_ends_the_job_within_a_second(make_engine):
    engine = make_engine(work.sleep_for_two_seconds)
    engine.start({})
    started = time.monotonic()

    with pytest.raises(Cancelled):
        list(pipeline.compute(engine, [{}, {}, {}], lambda: time.monotonic() > started + 0.5))
    engine.close()

    assert within(time.monotonic() - started - 0.5, 1)


def test_an_engine_that_never_started_can_be_closed_and_twice(make_engine):
    engine = make_engine(work.scale)

    engine.close()
    engine.close()


def test_an_engine_can_be_closed_the_moment_it_was_started(make_engine):
    engine = make_engine(work.scale)

    engine.start(FACTOR)
    engine.close()


def test_collect_waits_no_longer_than_asked(make_engine):
    engine = make_engine(work.scale)
    engine.start(FACTOR)
    started = time.monotonic()

    assert engine.collect(0.1) == []

    waited = time.monotonic() - started
    assert waited >= 0.1 and within(waited, 1)
