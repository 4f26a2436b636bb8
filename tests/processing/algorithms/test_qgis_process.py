"""The command line: qgis_process with parameters as words and as JSON."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import NULL, QgsVectorLayer

from tests.processing.conftest import ALGORITHM

SAMPLE = Path(__file__).parents[3] / "resources" / "sample"


@pytest.fixture
def parameters(tmp_path):
    return {
        "POINTS": str(SAMPLE / "homes.gpkg"),
        "POLYGONS": str(SAMPLE / "places.gpkg"),
        "TYPE_FIELD": "polyType",
        "WEIGHT_FIELD": "polyWeighting",
        "DISTANCE": 400,
        "WORKERS": 2,
        "OUTPUT": str(tmp_path / "out.gpkg"),
    }


def as_words(parameters):
    return [f"{name}={value}" for name, value in parameters.items()]


def rows(path):
    return [feature.attributes() for feature in QgsVectorLayer(str(path), "out", "ogr").getFeatures()]


def test_it_runs_with_the_parameters_of_the_contract(qgis_process, parameters, run, tmp_path):
    ran = qgis_process("run", ALGORITHM, "--", *as_words(parameters))
    assert ran.returncode == 0, ran.stderr
    here = run(
        parameters.pop("POINTS"), parameters.pop("POLYGONS"), **{**parameters, "OUTPUT": str(tmp_path / "here.gpkg")}
    )
    for name in ("POINT_COUNT", "POLYGON_COUNT", "MATCH_COUNT"):
        assert f"{name}:\t{here.results[name]}\n" in ran.stdout
    assert rows(tmp_path / "out.gpkg") == rows(tmp_path / "here.gpkg")


def test_it_runs_with_its_parameters_as_json_on_standard_input(qgis_process_results, parameters, tmp_path):
    results = qgis_process_results(ALGORITHM, parameters)
    assert results["OUTPUT"] == parameters["OUTPUT"]
    assert results["POINT_COUNT"] == len(rows(tmp_path / "out.gpkg")) == 2000
    assert results["POLYGON_COUNT"] == 1500
    assert results["MATCH_COUNT"] == 309_252


def test_its_help_names_every_parameter(qgis_process):
    helped = qgis_process("help", ALGORITHM)
    assert helped.returncode == 0
    for name in (
        "POINTS",
        "POLYGONS",
        "TYPE_FIELD",
        "WEIGHT_FIELD",
        "DISTANCE",
        "WORKERS",
        "PREFIX",
        "ENGINE",
        "OUTPUT",
    ):
        assert f"\n{name}: " in helped.stdout


def test_several_statistics_and_a_distance_of_each_points_own_are_told_on_the_command_line(
    qgis_process, parameters, run, tmp_path
):
    """The distance is 200 for every second home, and nothing for the others."""
    own = {**parameters, "DISTANCE": 'expression:if("fid" % 2 = 0, 0.2, NULL)', "UNIT": 2, "TYPES": "1, 2"}
    ran = qgis_process("run", ALGORITHM, "--", *as_words(own), "STATISTICS=1", "STATISTICS=5")
    assert ran.returncode == 0, ran.stderr
    here = run(
        parameters["POINTS"],
        parameters["POLYGONS"],
        TYPE_FIELD="polyType",
        DISTANCE=200,
        TYPES="1, 2",
        STATISTICS=[1, 5],
    )
    found = rows(tmp_path / "out.gpkg")
    assert len(found) == 2000
    for row, all_of_it in zip(found, here.rows):
        count_1, nearest_1, count_2, nearest_2 = row[-4:]
        if row[0] % 2:
            assert (count_1, count_2) == (0, 0)
        else:
            assert [count_1, count_2] == [all_of_it[-4], all_of_it[-2]]
            assert nearest_1 == NULL or nearest_1 * 1000 == pytest.approx(all_of_it[-3], rel=1e-12)
            assert (nearest_2 == NULL) == (count_2 == 0)


@pytest.mark.parametrize(
    "change, words", [({"DISTANCE": -5}, "not -5"), ({"OUTPUT": "/no/such/folder/out.gpkg"}, "does not exist")]
)
def test_what_is_refused_exits_with_an_error_and_no_traceback(qgis_process, parameters, tmp_path, change, words):
    ran = qgis_process("run", ALGORITHM, "--", *as_words({**parameters, **change}))
    assert ran.returncode != 0
    assert words in ran.stdout + ran.stderr
    assert "Traceback" not in ran.stdout + ran.stderr
    assert list(tmp_path.iterdir()) == []


def test_with_a_shapely_that_is_too_old_it_says_what_to_install(qgis_process, parameters, tmp_path):
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "shapely.py").write_text('__version__ = "1.8.5"')
    ran = qgis_process("run", ALGORITHM, "--", *as_words(parameters), PYTHONPATH=str(tmp_path / "old"))
    assert ran.returncode != 0
    assert "PolyWeight needs the Python library shapely" in ran.stdout + ran.stderr
    assert "the version found (1.8.5) is too old" in ran.stdout + ran.stderr
    assert "Python Console" in ran.stderr or "nstall the package python3-" in ran.stderr  # with and without pip
