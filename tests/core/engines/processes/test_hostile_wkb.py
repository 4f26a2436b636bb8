"""Polygons whose bytes make no sense: an answer, or an error in words, and never a hang.

The environment variable FUZZ_SEED repeats a run.
"""

from __future__ import annotations

import os
import random
import struct

import numpy as np
import pytest
import shapely

from polyweight_plugin.core import job, pipeline, summarize
from polyweight_plugin.core.errors import WorkerFailedError
from polyweight_plugin.core.model import Polygons
from polyweight_plugin.core.question import Question
from tests.core.engines import work

pytestmark = pytest.mark.timeout(60)

SEED = int(os.environ.get("FUZZ_SEED", str(random.randrange(10**6))))
MUTANTS = 400
PLACES = np.array([(0.0, 0.0), (50.0, 50.0), (1e6, -1e6)])

RING = shapely.box(0, 0, 100, 100)
SOUND = [
    shapely.to_wkb(RING),
    shapely.to_wkb(RING.difference(RING.buffer(-10))),
    shapely.to_wkb(RING.union(shapely.box(200, 200, 300, 300)), byte_order=0),
    shapely.to_wkb(shapely.force_3d(RING), flavor="iso"),
    shapely.to_wkb(shapely.GeometryCollection([RING, shapely.Point(7, 7)])),
]


def polygons(*wkb: bytes) -> Polygons:
    offsets = np.cumsum([0, *map(len, wkb)], dtype=np.int64)
    return Polygons(np.frombuffer(b"".join(wkb), np.uint8), offsets, np.zeros(len(wkb), np.int32), None, 1)


def setup(data):
    among = polygons(data)
    return job.setup(among, Question(among.type_count, (10.0,), among.weights is not None))


def mutant(chance):
    """A sound geometry with one to four changes: bytes, whole words such as counts, cuts, repeated pieces."""
    data = bytearray(chance.choice(SOUND))
    for _ in range(chance.randint(1, 4)):
        place = chance.randrange(len(data))
        kind = chance.randrange(4)
        if kind == 0:
            data[place] = chance.randrange(256)
        elif kind == 1:
            data[place : place + 4] = struct.pack("<I", chance.choice([0, 1, 2, 7, 17, 1003, 2**31, 2**32 - 1]))
        elif kind == 2:
            del data[max(1, place) :]
        else:
            data[place:place] = data[: chance.randrange(len(data))]
    return bytes(data)


@pytest.mark.promise(2)
def test_bytes_that_make_no_sense_are_an_answer_or_an_error_in_words(processes):
    chance = random.Random(SEED)
    mutants = [mutant(chance) for _ in range(MUTANTS)]
    batches = [{**setup(data), "xy": PLACES} for data in mutants]
    outcomes: dict[int, str] = {}
    while len(outcomes) < MUTANTS:
        left = [number for number in range(MUTANTS) if number not in outcomes]
        engine = processes(work.summarize_or_say_why_not, 1)
        engine.start({})
        try:
            for place, answer in pipeline.compute(engine, [batches[number] for number in left], lambda: False):
                outcomes[left[place]] = bytes(answer["words"]).decode() if "words" in answer else "an answer"
        except WorkerFailedError as error:
            outcomes[next(number for number in left if number not in outcomes)] = str(error)
        finally:
            engine.close()

    assert all(outcomes.values()), f"seed {SEED}"
    kinds = {words.split(":")[0] for words in outcomes.values()}
    assert {"an answer", "GEOSException"} <= kinds, f"seed {SEED}: {kinds}"


def nested(depth, innermost):
    return struct.pack("<BII", 1, 7, 1) * depth + innermost


@pytest.mark.parametrize("depth", [1000, 1_000_000])
def test_collections_within_collections_take_a_worker_with_them_at_most(processes, depth):
    engine = processes(summarize.prepare, 1)
    engine.start(setup(nested(depth, shapely.to_wkb(RING))))
    try:
        ((_, found),) = pipeline.compute(engine, [{"xy": PLACES}], lambda: False)
        words = "an answer"
        assert found["whole"][0].tolist() == [1, 1, 0]
    except WorkerFailedError as error:
        words = str(error)

    assert words == "an answer" or "segmentation fault" in words or "GEOSException" in words


def test_collections_with_nothing_in_the_innermost_end_the_job_in_the_words_of_geos(processes):
    engine = processes(summarize.prepare, 1)
    engine.start(setup(nested(1000, b"")))

    with pytest.raises(WorkerFailedError, match=r"raised GEOSException: .+ It was the second try"):
        list(pipeline.compute(engine, [{"xy": PLACES}], lambda: False))
