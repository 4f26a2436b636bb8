"""The whole algorithm on a Dask cluster: two parameters more, nothing else differs."""

from __future__ import annotations

import time

import numpy as np
import pytest

from tests.core.engines.dask_cluster.machines import Machines
from tests.processes import within
from tests.processing.conftest import Feedback, files_in, square

DASK = 3


@pytest.fixture(scope="module")
def machines(tmp_path_factory):
    started = Machines(tmp_path_factory.mktemp("cluster"))
    started.add_worker()
    started.add_worker()
    started.wait_for_workers(2)
    yield started
    started.end()


@pytest.fixture
def layers(make_layer):
    """40,000 points and 400 squares of three types, whose weights no sum holds exactly."""
    points = make_layer("Point", ["id:integer"], [(f"POINT({i % 200} {i // 200})", i) for i in range(40_000)])
    rows = [(square(i % 20 * 10, i // 20 * 10, 4), i % 3, 0.1 * (i + 1)) for i in range(400)]
    return points, make_layer("Polygon", ["kind:integer", "w:double"], rows)


FIELDS = {"TYPE_FIELD": "kind", "WEIGHT_FIELD": "w"}


def test_two_parameters_more_give_the_same_rows(machines, layers, run):
    here = run(*layers, **FIELDS, ENGINE=1)
    there = run(*layers, **FIELDS, ENGINE=DASK, SCHEDULER=machines.address)

    assert there.rows == here.rows
    assert there.results["MATCH_COUNT"] == here.results["MATCH_COUNT"] > 0
    assert f"Computing on the Dask cluster {machines.address}: as asked for." in there.feedback.infos
    assert f"Dask cluster at {machines.address}: 2 workers, 2 threads." in there.feedback.infos


ASKED = {
    "decay": {"DECAY": 2, "MORE_DISTANCES": "1, 5", "STATISTICS": list(range(9))},
    "shares in rings": {"SHARE": 1, "RINGS": True, "MORE_DISTANCES": "1, 5", "STATISTICS": list(range(9))},
    "density of own discs that fades": {"SHARE": 2, "DECAY": 3, "REACH_FIELD": "reach", "NO_MATCH": 1},
    "metres on the ellipsoid": {"MEASURE": 2, "DECAY": 1, "TYPES": "2, 1", "OTHER_TYPES": 1, "STATISTICS": [0, 5, 7]},
}


@pytest.mark.parametrize("asked", ASKED)
def test_points_and_tables_are_the_same_bytes_wherever_they_are_computed(machines, make_layer, run, tmp_path, asked):
    random = np.random.default_rng(4)
    places = random.uniform((500_000, 5_600_000), (500_200, 5_600_200), (1500, 2))
    points = make_layer("Point", ["id:integer"], [(f"POINT({x} {y})", i) for i, (x, y) in enumerate(places)])
    corners = random.uniform((500_000, 5_600_000), (500_200, 5_600_200), (150, 2))
    rows = [(square(x, y, 7), i % 3, 0.1 * (i + 1), i % 9) for i, (x, y) in enumerate(corners)]
    polygons = make_layer("Polygon", ["kind:integer", "w:double", "reach:double"], rows)

    def files(number, **where):
        folder = tmp_path / str(number)
        folder.mkdir()
        outputs = {name: str(folder / f"{name}.csv") for name in ("OUTPUT", "LONG_TABLE", "PAIRS")}
        run(points, polygons, **FIELDS, DISTANCE=9, **ASKED[asked], **where, **outputs)
        return files_in(folder)

    here = files(0, ENGINE=1, WORKERS=1)
    assert len(here) == 3
    assert all(text.count(b"\n") > 1000 for text in here.values())
    for number, workers in enumerate((0, 1, 2, 5), 1):
        assert files(number, ENGINE=2, WORKERS=workers) == here
    assert files(9, ENGINE=DASK, SCHEDULER=machines.address) == here


def test_a_cluster_that_cannot_be_reached_is_an_error_and_nothing_is_written(layers, refuse, tmp_path):
    output = str(tmp_path / "out.gpkg")

    words = refuse(*layers, **FIELDS, ENGINE=DASK, SCHEDULER="tcp://127.0.0.1:1", OUTPUT=output)

    assert "The Dask scheduler at tcp://127.0.0.1:1 cannot be reached" in words
    assert files_in(tmp_path) == {}


def test_a_job_cancelled_on_the_cluster_ends_within_a_second(machines, layers, refuse, tmp_path):
    pressed = []

    def press(percent):
        if percent > 20 and not pressed:
            pressed.append(time.monotonic())
            feedback.cancel()

    feedback = Feedback(when=press)
    refuse(*layers, feedback, **FIELDS, ENGINE=DASK, SCHEDULER=machines.address, OUTPUT=str(tmp_path / "out.gpkg"))

    assert within(time.monotonic() - pressed[0], 1)
    assert files_in(tmp_path) == {}
