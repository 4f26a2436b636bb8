"""The command on a terminal: its words, its exit codes, and the same result as the algorithm in QGIS."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pyarrow", reason="GeoParquet needs pyarrow")

import numpy as np
import pyarrow.parquet as pq
import shapely

from tests.core.geoparquet import files
from tests.processes import wait_until

ROOT = Path(__file__).parents[3]
UTM = {
    "type": "ProjectedCRS",
    "name": "UTM 32N",
    "id": {"authority": "EPSG", "code": 25832},
    "coordinate_system": {"subtype": "Cartesian", "axis": [{"unit": "metre"}, {"unit": "metre"}]},
}


@pytest.fixture
def town(tmp_path) -> Path:
    """Two points; a square of type a, weight 2, at a distance of 5 of the first and 30 of the second."""
    files.write(tmp_path / "points.parquet", [shapely.Point(0, 0), shapely.Point(45, 0)], {"id": [1, 2]}, crs=UTM)
    files.write(tmp_path / "polygons.parquet", [shapely.box(5, -5, 15, 5)], {"kind": ["a"], "w": [2.0]}, crs=UTM)
    return tmp_path


def run(folder: Path, *words: str, **changes) -> subprocess.CompletedProcess[str]:
    given = {
        "POINTS": folder / "points.parquet",
        "POLYGONS": folder / "polygons.parquet",
        "TYPE_FIELD": "kind",
        "WEIGHT_FIELD": "w",
        "DISTANCE": 5,
        "OUTPUT": folder / "out",
        **changes,
    }
    return subprocess.run(
        [sys.executable, "-m", "polyweight_plugin", *(f"{name}={value}" for name, value in given.items()), *words],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def rows(folder: Path) -> list[dict]:
    return pq.read_table(folder / "out").drop_columns(["geometry", "bbox"]).to_pylist()


def test_the_command_answers_and_prints_the_results_as_json(town):
    ended = run(town)
    assert ended.returncode == 0, ended.stderr
    assert json.loads(ended.stdout) == {
        "OUTPUT": str(town / "out"),
        "POINT_COUNT": 2,
        "POLYGON_COUNT": 1,
        "MATCH_COUNT": 1,
    }
    assert rows(town) == [
        {"id": 1, "polygon_typea_Sum": 2.0, "polygon_typea_Count": 1},
        {"id": 2, "polygon_typea_Sum": 0.0, "polygon_typea_Count": 0},
    ]
    assert "search distance: 5 metres, on the plane" in ended.stderr


def test_options_may_be_written_with_dashes_and_several_distances_tell_themselves(town):
    ended = run(town, "--more-distances", "0.03", "--unit=2", "--statistics", "1", "--statistics=5", DISTANCE=0.005)
    assert ended.returncode == 0, ended.stderr
    assert rows(town)[1] == {
        "id": 2,
        "polygon_typea_Count_0.005": 0,
        "polygon_typea_Nearest_0.005": None,
        "polygon_typea_Count_0.03": 1,
        "polygon_typea_Nearest_0.03": 0.03,
    }


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"DISTANCE": -1}, "DISTANCE: '-1' is no distance"),
        ({"DISTANCE": "nan"}, "no distance"),
        ({"UNIT": 9}, "UNIT: '9' is none of its numbers, 0 to 8"),
        ({"MEASURE": 2}, "ellipsoidal distances want longitude and latitude"),
        ({"STATISTICS": 9}, "STATISTICS: '9'"),
        ({"STATISTICS": ""}, "STATISTICS: choose at least one of 0, 1 ... 8"),
        ({"TYPE_FIELD": "geometry"}, "'geometry' of .*polygons.parquet is of the kind geometry, which can be no type"),
        ({"TYPE_FIELD": "type"}, "has no column 'type'. Its columns: 'kind', 'w'"),
        ({"MORE_DISTANCES": "5"}, "asked for twice"),
        ({"REACH_FIELD": "w", "MORE_DISTANCES": "7"}, "MORE_DISTANCES"),
        ({"TYPES": '"a'}, "TYPES"),
        ({"ENGINE": 7}, "ENGINE"),
        ({"WORKERS": -2}, "WORKERS"),
        ({"POINTS": "gone.parquet"}, "There is nothing at 'gone.parquet'"),
    ],
)
def test_what_makes_no_sense_is_refused_in_words_and_nothing_is_written(town, changes, words):
    ended = run(town, **changes)
    assert ended.returncode == 1
    assert re.search(words, ended.stderr)
    assert "Traceback" not in ended.stderr
    assert not (town / "out").exists()


def test_an_unknown_option_is_the_second_exit_code(town):
    assert run(town, "--colour=red").returncode == 2


def test_the_help_names_every_parameter(town):
    told = run(town, "--help").stdout
    for name in ("--points", "--more-distances", "--statistics", "--discard-nonmatching", "--scheduler"):
        assert name in told


def test_each_points_own_distance_and_each_polygons_reach(town):
    files.write(
        town / "points.parquet",
        [shapely.Point(0, 0), shapely.Point(45, 0)],
        {"id": [1, 2], "far": [4.0, 30.0]},
        crs=UTM,
    )
    assert run(town, DISTANCE="field:far").returncode == 0
    assert [row["polygon_typea_Count"] for row in rows(town)] == [0, 1]
    files.write(town / "polygons.parquet", [shapely.box(5, -5, 15, 5)], {"kind": ["a"], "w": [29.0]}, crs=UTM)
    assert run(town, REACH_FIELD="w").returncode == 0
    assert [row["polygon_typea_Count"] for row in rows(town)] == [1, 0]


def test_ctrl_c_ends_the_run_without_a_result_and_the_next_one_finishes(town):
    random = np.random.default_rng(1)
    files.write(town / "points.parquet", shapely.points(random.uniform(0, 1e4, (300_000, 2))), crs=UTM, row_group=9000)
    files.write(
        town / "polygons.parquet",
        shapely.buffer(shapely.points(random.uniform(0, 1e4, (4000, 2))), 40),
        {"kind": ["a"] * 4000, "w": [1.0] * 4000},
        crs=UTM,
        row_group=500,
    )
    out = town / "out"
    command = [sys.executable, "-m", "polyweight_plugin", "ENGINE=2", "WORKERS=2", "DISTANCE=300"]
    command += [f"POINTS={town / 'points.parquet'}", f"POLYGONS={town / 'polygons.parquet'}", f"OUTPUT={out}"]
    started = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True)
    assert wait_until(lambda: (out / "_polyweight" / "survey.json").exists(), 60)
    started.send_signal(signal.SIGINT)
    words = started.communicate(timeout=60)[1]
    assert started.returncode == 130, words
    assert "Interrupted" in words
    assert [one.name for one in out.iterdir()] == ["_polyweight"]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert ended.returncode == 0, ended.stderr
    assert "Going on where an earlier run was stopped" in ended.stderr
    assert pq.read_table(out).num_rows == 300_000


def test_a_switch_that_is_neither_on_nor_off_is_refused(town):
    ended = run(town, RINGS="maybe")
    assert ended.returncode == 1
    assert "RINGS: 'maybe' is neither true nor false" in ended.stderr
    assert run(town, RINGS="No", DISCARD_NONMATCHING="on").returncode == 0
    assert [row["id"] for row in rows(town)] == [1]


@pytest.mark.parametrize(
    ("axis", "words"), [("grad", "is in the unit grad; ellipsoidal distances want degrees"), ("degree", None)]
)
def test_angles_that_are_no_degrees_are_not_taken_for_degrees(town, axis, words):
    """NTF (Paris) is in grads."""
    unit = axis if axis == "degree" else {"type": "AngularUnit", "name": axis, "conversion_factor": 0.01570796}
    crs = {
        "type": "GeographicCRS",
        "name": "NTF (Paris)",
        "datum": {"ellipsoid": {"semi_major_axis": 6378249.2, "inverse_flattening": 293.466021}},
        "coordinate_system": {"subtype": "ellipsoidal", "axis": [{"unit": unit}, {"unit": unit}]},
    }
    files.write(town / "points.parquet", [shapely.Point(0, 0)], {"id": [1]}, crs=crs)
    files.write(town / "polygons.parquet", [shapely.box(0, 0, 1, 1)], {"kind": ["a"], "w": [2.0]}, crs=crs)
    ended = run(town)
    assert (ended.returncode, words or "along the ellipsoid") == (1 if words else 0, words or "along the ellipsoid")
    assert (words or "along the ellipsoid") in ended.stderr
    assert run(town, UNIT=8).returncode == 0
