"""What is refused before anything is computed, and in which words."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

from tests.processing.conftest import ALGORITHM, files_in, square


@pytest.fixture
def layers(make_layer):
    points = make_layer("Point", ["id:integer"], [("POINT(5 5)", 1)], name="homes")
    polygons = make_layer("Polygon", ["kind:string", "w:double"], [(square(0, 0), "a", 1.0)], name="places")
    return points, polygons


@pytest.fixture
def check(layers):
    """The words with which checkParameterValues refuses; "" where it accepts."""

    def check(**parameters):
        given = {"POINTS": layers[0], "POLYGONS": layers[1], "DISTANCE": 10, "OUTPUT": "memory:", **parameters}
        accepted, words = (
            QgsApplication.processingRegistry()
            .createAlgorithmById(ALGORITHM)
            .checkParameterValues(given, QgsProcessingContext())
        )
        assert accepted == (words == "")
        return words

    return check


def test_good_parameters_are_accepted(check, tmp_path):
    assert check(TYPE_FIELD="kind", WEIGHT_FIELD="w", WORKERS=3, OUTPUT=str(tmp_path / "out.gpkg")) == ""
    assert check(ENGINE=3, SCHEDULER="tls://scheduler.example.org:8786") == ""
    assert check(DISTANCE=0) == ""
    assert check(DISTANCE="12.5") == ""
    assert check(DISTANCE=1e300) == ""


@pytest.mark.promise(16)
@pytest.mark.parametrize(
    "distance, shown", [(-1, "-1"), (math.nan, "nan"), (math.inf, "inf"), ("nan", "nan"), ("far", "'far'"), ("", "''")]
)
def test_a_distance_that_is_no_finite_number_from_0_on_is_refused(check, distance, shown):
    words = check(DISTANCE=distance)
    assert words.startswith("DISTANCE: the search distance must be")
    assert words.endswith(f"not {shown}.")


@pytest.mark.promise(17)
@pytest.mark.parametrize(
    "workers, shown", [(-3, "-3"), (1.5, "1.5"), ("many", "'many'"), (math.nan, "nan"), (math.inf, "inf")]
)
def test_a_number_of_workers_that_is_no_whole_number_from_0_on_is_refused(check, workers, shown):
    assert (
        check(WORKERS=workers)
        == f"WORKERS: the number of worker processes must be a whole number, 0 or more, not {shown}."
    )


def test_a_weight_field_that_holds_no_numbers_is_refused(check):
    words = check(WEIGHT_FIELD="kind")
    assert "'kind' of 'places' holds string, not numbers" in words


@pytest.mark.parametrize("parameter", ["TYPE_FIELD", "WEIGHT_FIELD"])
def test_a_field_that_is_not_there_is_refused_and_those_that_are_there_are_named(check, parameter):
    assert (
        check(**{parameter: "knid"}) == f"{parameter}: the layer 'places' has no field 'knid'. Its fields: 'kind', 'w'."
    )


def test_layers_of_the_wrong_geometry_are_refused(check, layers):
    assert check(POINTS=layers[1]) == "POINTS: the layer 'places' holds polygons, not points."


def test_layers_that_may_be_swapped_are_asked_for(check, layers):
    assert check(POINTS=layers[1], POLYGONS=layers[0]) == (
        "POINTS: the layer 'places' holds polygons, not points. "
        "POLYGONS, the layer 'homes', holds points. Are they swapped?"
    )


@pytest.mark.parametrize("prefix", ["", "   "])
def test_an_empty_prefix_is_refused(check, prefix):
    assert check(PREFIX=prefix).startswith("PREFIX: the new fields need a prefix")


@pytest.mark.promise(22)
@pytest.mark.parametrize("prefix, shown", [("a\nb", "'a\\nb'"), ("a\u202eb", "'a\\u202eb'")])
def test_a_prefix_with_invisible_characters_is_refused_and_they_are_shown(check, prefix, shown):
    assert shown in check(PREFIX=prefix)


@pytest.mark.parametrize("engine", [0, 1, 2])
def test_a_scheduler_without_a_cluster_is_refused(check, engine):
    assert check(ENGINE=engine, SCHEDULER="tcp://localhost:8786").startswith(
        "SCHEDULER: an address was given, but ENGINE"
    )


@pytest.mark.parametrize(
    "address", ["localhost:8786", "http://localhost:8786", "tcp://localhost", "tcp://:8786", "tcp://a b:1"]
)
def test_an_address_that_is_none_is_refused(check, address):
    assert "is no address of a Dask scheduler" in check(ENGINE=3, SCHEDULER=address)


@pytest.mark.promise(9)
def test_a_folder_that_is_not_there_is_refused(check, tmp_path):
    assert check(OUTPUT=str(tmp_path / "no" / "out.gpkg")) == (
        f"OUTPUT: '{tmp_path / 'no'}' does not exist. Choose a folder that exists."
    )


@pytest.mark.promise(9)
def test_a_file_in_place_of_a_folder_is_refused(check, tmp_path):
    (tmp_path / "file").write_text("")
    assert "is no folder" in check(OUTPUT=str(tmp_path / "file" / "out.gpkg"))


def test_a_folder_in_place_of_the_file_is_refused(check, tmp_path):
    (tmp_path / "out.gpkg").mkdir()
    assert "is a folder, not a file" in check(OUTPUT=str(tmp_path / "out.gpkg"))


@pytest.mark.parametrize("ending", ["dxf", "gpx", "dgn"])
def test_a_format_that_cannot_hold_the_fields_is_refused(check, tmp_path, ending):
    assert "cannot hold the new fields" in check(OUTPUT=str(tmp_path / f"out.{ending}"))


@pytest.mark.promise(9)
@pytest.mark.parametrize("ending", ["gpkg", "shp", "geojson"])
@pytest.mark.parametrize("which", ["POINTS", "POLYGONS"])
def test_an_output_over_an_input_is_refused_and_the_input_is_whole(layers, save, refuse, tmp_path, which, ending):
    saved = {"POINTS": save(layers[0], f"homes.{ending}"), "POLYGONS": save(layers[1], f"places.{ending}")}
    before = files_in(tmp_path)
    words = refuse(saved["POINTS"], saved["POLYGONS"], OUTPUT=saved[which].source().partition("|")[0])
    assert f"is where the input '{saved[which].name()}' lies" in words
    assert files_in(tmp_path) == before


def test_an_output_over_an_input_by_another_path_is_refused(layers, save, refuse, tmp_path):
    points = save(layers[0], "homes.gpkg")
    (tmp_path / "link").symlink_to(tmp_path)
    assert "is where the input 'homes' lies" in refuse(points, layers[1], OUTPUT=str(tmp_path / "link" / "homes.gpkg"))


def test_an_output_over_the_input_layer_of_a_geopackage_is_refused_and_beside_it_is_not(
    layers, save, refuse, run, tmp_path
):
    points = save(layers[0], "town.gpkg", "homes")
    path = tmp_path / "town.gpkg"
    assert "is where the input" in refuse(points, layers[1], OUTPUT=f"ogr:dbname='{path}' table=\"homes\" (geom)")
    assert run(points, layers[1], OUTPUT=f"ogr:dbname='{path}' table=\"sums\" (geom)").added == [[1]]


@pytest.mark.promise(9)
def test_an_unknown_ending_becomes_a_geopackage_under_the_name_that_is_reported(layers, run, tmp_path):
    outcome = run(*layers, OUTPUT=str(tmp_path / "out.xyz"))
    assert outcome.results["OUTPUT"] == str(tmp_path / "out.xyz.gpkg")
    assert [path.name for path in tmp_path.iterdir()] == ["out.xyz.gpkg"]
    assert outcome.layer.dataProvider().storageType() == "GPKG"


def test_a_child_of_a_model_is_checked_too(layers):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    parameters = {"POINTS": layers[0], "POLYGONS": layers[1], "DISTANCE": -1, "OUTPUT": "memory:"}
    feedback = QgsProcessingFeedback(False)
    _, succeeded = algorithm.run(parameters, QgsProcessingContext(), feedback)
    assert not succeeded
    assert "DISTANCE: the search distance" in feedback.textLog()


def test_a_layer_that_is_not_there_is_refused_by_name(check, tmp_path):
    assert "POINTS" in check(POINTS=str(Path(tmp_path) / "missing.gpkg"))
