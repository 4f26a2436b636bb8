"""What was written is opened again: rows and fields that are not there, or are called otherwise, are missed."""

from __future__ import annotations

import pytest

from polyweight_plugin.processing.outputs.checks import check_layer
from polyweight_plugin.processing.outputs.errors import OutputError


@pytest.fixture(params=["gpkg", "csv", "geojson"])
def path(request, make_layer, save):
    rows = [("POINT(1 1)", 1, 2.0), ("POINT(2 2)", 3, 4.0)]
    return save(make_layer("Point", ["Number:integer", "a b:double"], rows), f"out.{request.param}").source()


def test_a_layer_that_is_whole_is_found_so(path):
    check_layer(path, 2, ["Number", "a b"])
    check_layer(path, 2, ["number", "a_b"])  # some readers show other signs than were written


@pytest.mark.parametrize(
    "rows, names, words",
    [
        (3, ["Number", "a b"], "The output has 2 rows of 3: is the disk full"),
        (1, ["Number", "a b"], "The output has 2 rows of 1"),
        (2, ["Number", "a c"], "The output has no field 'a c'. Choose another format"),
        (2, ["Number", "a b", "c", "d"], r"The output has \d fields of 4"),
    ],
)
def test_rows_and_fields_that_are_not_there_are_missed(path, rows, names, words):
    with pytest.raises(OutputError, match=words):
        check_layer(path, rows, names)


def test_a_file_that_is_not_there_is_missed(tmp_path):
    with pytest.raises(OutputError, match=r"The output could not be read again: "):
        check_layer(str(tmp_path / "no.gpkg"), 1, [])
