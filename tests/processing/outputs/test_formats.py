"""The table of formats: a format of one's own in a few lines, and no fact about formats anywhere else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from osgeo import gdal

from polyweight_plugin.processing.outputs import formats
from polyweight_plugin.processing.outputs.formats import FORMATS, Format
from tests.processing.conftest import files_in, square

PROCESSING = Path(formats.__file__).parents[1]


@pytest.fixture
def layers(make_layer):
    points = make_layer("Point", ["id:integer", "x y:integer"], [("POINT(5 5)", 1, 2), (None, 3, 4)])
    return points, make_layer("Polygon", ["k:string", "w:double"], [(square(0, 0), "city park", 1e9)])


BY_TYPE = {"TYPE_FIELD": "k", "WEIGHT_FIELD": "w"}


@pytest.fixture
def register(monkeypatch):
    """As a line in FORMATS does: register("JML", name_bytes=8)."""
    return lambda driver, **facts: monkeypatch.setitem(FORMATS, driver, Format("Our own", **facts))


def test_a_format_of_ones_own_has_its_names(register, layers, run, tmp_path):
    register("JML", name_bytes=8, unfit=" ", own=("id",))
    outcome = run(*layers, **BY_TYPE, OUTPUT=str(tmp_path / "out.jml"))
    assert outcome.names[:4] == ["id_2", "x_y", "city_Sum", "city_Cnt"]
    assert "'x y' is 'x_y'" in outcome.warnings


@pytest.mark.parametrize(
    "facts, words",
    [
        ({"refused": "is made of cheese"}, "OUTPUT: the format Our own is made of cheese."),
        ({"fields": 3}, "would have 4 fields"),
        ({"no_place": "lost"}, "Our own cannot hold points without geometry: 1 point would be lost."),
        ({"largest": 1e8}, "Our own cannot hold the sum 1000000000.0 of the field"),
    ],
)
def test_a_format_of_ones_own_has_its_limits(register, layers, refuse, tmp_path, facts, words):
    register("JML", **facts)
    assert words in refuse(*layers, **BY_TYPE, OUTPUT=str(tmp_path / "out.jml"))
    assert files_in(tmp_path) == {}


def test_a_format_of_ones_own_without_null_is_not_given_any(register, make_layer, layers, refuse, run, tmp_path):
    register("JML", nulls=False, no_place="0, 0")
    assert "with 0 in place of NULL" in run(*layers, OUTPUT=str(tmp_path / "out.jml")).warnings
    far = make_layer("Point", [], [("POINT(5 5)",), ("POINT(500 5)",)])
    words = refuse(far, layers[1], WEIGHT_FIELD="w", STATISTICS=[2], OUTPUT=str(tmp_path / "no.jml"))
    assert words.startswith("Our own cannot hold NULL: the field 'polygon_Mean' would have 1.")


def test_a_format_of_ones_own_without_tables_gets_none(register, layers, refuse, tmp_path):
    register("JML", tables=False)
    words = refuse(*layers, LONG_TABLE=str(tmp_path / "long.jml"))
    assert "LONG_TABLE: the format Our own cannot hold a table without geometry" in words


def test_every_line_of_the_table_says_what_it_is_called_and_is_a_format_of_gdal_or_a_provider_of_qgis():
    known = {gdal.GetDriver(number).ShortName for number in range(gdal.GetDriverCount())}
    not_everywhere = {"PMTiles", "MiraMonVector", "LIBKML", "Geoconcept"}
    providers = {"postgres", "spatialite", "mssql", "hana", "oracle"}
    assert {name for name in FORMATS if name not in known | not_everywhere | providers} == set()
    assert all(rules.title for rules in FORMATS.values())


def test_no_other_file_has_facts_about_formats():
    names = "|".join(re.escape(name) for name in FORMATS if name not in ("GPKG", "CSV", "PDF", "postgres", "GML"))
    pattern = re.compile(rf"([\"'])(?:{names})\1")
    found = {
        f"{path.relative_to(PROCESSING)}: {match.group()}"
        for path in PROCESSING.rglob("*.py")
        if path.name != "formats.py"
        for match in pattern.finditer(path.read_text(encoding="utf-8"))
    }
    assert found == set()
