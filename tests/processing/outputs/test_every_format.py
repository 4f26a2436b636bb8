"""Every format that QGIS can be asked for: each holds the whole answer to the last value, or is refused beforehand."""

from __future__ import annotations

import math
import re
import shutil

import pytest
from osgeo import gdal
from qgis.core import QgsGeometry, QgsPoint, QgsProcessingException, QgsVectorFileWriter, QgsVectorLayer

from polyweight_plugin.processing.columns.rows import is_null
from polyweight_plugin.processing.outputs.destination import destination_of
from tests.processing.conftest import KML, files_in, square


def endings():
    """All that QGIS' dialog offers, and all others by which it would find one of GDAL's formats."""
    found = set(QgsVectorFileWriter.supportedFormatExtensions())
    for number in range(gdal.GetDriverCount()):
        driver = gdal.GetDriver(number)
        if driver.GetMetadataItem("DCAP_VECTOR") and driver.GetMetadataItem("DCAP_CREATE"):
            found.update((driver.GetMetadataItem("DMD_EXTENSIONS") or "").split())
    return sorted(found)


COMMON = ["gpkg", "shp", "csv", "fgb", "geojson", "gml", "tab", *KML, "xlsx", "ods", "sqlite", "gdb", "gmt"]
"""These are written."""

TYPES = ["a b|c", "A b|c", "a-b.c", 'a"b;c', "<x>&y", "école", "1st", "park"]
WEIGHTS = [0.1, 0.2, 0.7, -0.3, 0.9, 1 / 3, -2.5, 123456789.125]


@pytest.fixture(scope="module")
def layers(make_layer):
    """Three points, all with a place; each of eight types once in reach of the first, all but one of the second."""
    rows = [("POINT(5 5)", 1, "x"), ("POINT(25 5)", 2, 'y|z q, "1"; é'), ("POINT(5000 5)", 3, "")]
    points = make_layer("Point", ["id:integer", "name:string(60)"], rows)
    polygons = [(square(0, 0, 10 if kind == "park" else 30), kind, w) for kind, w in zip(TYPES, WEIGHTS)]
    return points, make_layer("Polygon", ["kind:string", "w:double"], polygons)


ORDER = sorted(range(len(TYPES)), key=TYPES.__getitem__)
EXPECTED = {
    1: [value for code in ORDER for value in (WEIGHTS[code], 1)],
    2: [value for code in ORDER for value in ((WEIGHTS[code], 1) if TYPES[code] != "park" else (0, 0))],
    3: [0] * 2 * len(TYPES),
}


def refusal(layers, run, **outputs):
    """The words, None where it was written; and the outcome."""
    try:
        return None, run(*layers, TYPE_FIELD="kind", WEIGHT_FIELD="w", DISTANCE=0, ENGINE=1, **outputs)
    except QgsProcessingException as error:
        return str(error), None


def rows_of(identifier):
    """(names of its fields, its rows)."""
    layer = QgsVectorLayer(identifier, "again", "ogr")
    assert layer.isValid()
    return layer.fields().names(), list(layer.getFeatures())


def equal_to(digits, values):
    """As many digits of the values as the format keeps."""
    return values if digits == 17 else [pytest.approx(value, rel=10.0 ** (1 - digits)) for value in values]


@pytest.mark.parametrize("ending", endings())
def test_the_answer_is_whole_to_the_last_value_or_refused_before_anything_is_read(layers, run, tmp_path, ending):
    words, outcome = refusal(layers, run, OUTPUT=str(tmp_path / f"out.{ending}"))
    if words is not None:
        assert ending not in COMMON
        assert "OUTPUT: the format " in words, "refused beforehand, by the format's name"
        assert files_in(tmp_path) == {}
        return
    digits = destination_of(outcome.results["OUTPUT"].partition("|")[0]).format.digits
    names, rows = rows_of(outcome.results["OUTPUT"])
    assert len(rows) == 3
    new = [name for name in names if name.endswith(("_Sum", "_Count", "_Cnt"))]
    assert len(new) == 2 * len(TYPES)
    for row in rows:
        values = [None if is_null(row[name]) else float(row[name]) for name in new]
        assert values == equal_to(digits, EXPECTED[int(row["id"])])


@pytest.mark.parametrize("ending", endings())
@pytest.mark.parametrize("nowhere", [None, (math.inf, 5.0), (5.0, math.nan)], ids=["none", "infinite", "not a number"])
def test_a_point_without_a_place_keeps_its_nulls_or_the_log_says_what_it_gets(
    make_layer, layers, run, tmp_path, ending, nowhere
):
    geometry = nowhere and QgsGeometry(QgsPoint(*nowhere))
    points = make_layer("Point", ["id:integer"], [("POINT(5 5)", 1), (geometry, 2)])
    words, outcome = refusal((points, layers[1]), run, OUTPUT=str(tmp_path / f"out.{ending}"))
    if words is not None:
        assert files_in(tmp_path) == {}
        assert "OUTPUT: the format " in words or "cannot hold points without geometry" in words
        return
    names, rows = rows_of(outcome.results["OUTPUT"])
    new = [name for name in names if name.endswith(("_Sum", "_Count", "_Cnt"))]
    found = {int(row["id"]): row for row in rows}
    assert sorted(found) == [1, 2]
    has_values = any(not is_null(found[2][name]) and found[2][name] != "" for name in new)
    has_place = found[2].hasGeometry() and not found[2].geometry().isEmpty()
    assert ("in place of NULL" in outcome.warnings) == has_values
    assert ("1 point will lie at 0, 0" in outcome.warnings) == has_place
    assert ("with coordinates that are not finite: written without them" in outcome.warnings) == (nowhere is not None)


@pytest.mark.parametrize("ending", endings())
def test_a_mean_of_nothing_is_null_or_refused(make_layer, run, tmp_path, ending):
    points = make_layer("Point", ["id:integer"], [("POINT(5 5)", 1), ("POINT(5000 5)", 2)])
    polygons = make_layer("Polygon", ["kind:string", "w:double"], [(square(0, 0), "city park", 2.5)])
    words, outcome = refusal((points, polygons), run, STATISTICS=[2, 5, 7], OUTPUT=str(tmp_path / f"out.{ending}"))
    if words is not None:
        assert files_in(tmp_path) == {}
        assert "OUTPUT: the format " in words or "cannot hold NULL" in words
        return
    names, rows = rows_of(outcome.results["OUTPUT"])
    new = [name for name in names if re.search("city.p|dominant", name)]  # a KML or JML has others besides
    found = {int(row["id"]): [row[name] for name in new] for row in rows}
    assert [float(found[1][0]), float(found[1][1]), found[1][2]] == [2.5, 0.0, "city park"]
    assert all(is_null(value) or value == "" for value in found[2])


@pytest.mark.parametrize("ending", endings())
def test_tables_are_whole_to_the_last_value_or_refused_before_anything_is_read(layers, run, tmp_path, ending):
    outputs = {"LONG_TABLE": str(tmp_path / f"long.{ending}"), "PAIRS": str(tmp_path / f"pairs.{ending}")}
    words, outcome = refusal(layers, run, **outputs)
    if words is not None:
        assert ending not in {*COMMON} - {"fgb", "sqlite", "gmt"}
        assert "LONG_TABLE: the format " in words
        assert files_in(tmp_path) == {}
        return
    digits = destination_of(outcome.results["PAIRS"].partition("|")[0]).format.digits
    _, pairs = rows_of(outcome.results["PAIRS"])
    assert [(int(row["point_fid"]), row["type"]) for row in pairs] == [(1, kind) for kind in TYPES] + [
        (2, kind) for kind in TYPES[:-1]
    ]
    assert [float(row["weight"]) for row in pairs] == equal_to(digits, [*WEIGHTS, *WEIGHTS[:-1]])
    _, rows = rows_of(outcome.results["LONG_TABLE"])
    codes = [*ORDER, *(code for code in ORDER if TYPES[code] != "park")]
    assert [row["type"] for row in rows] == [TYPES[code] for code in codes]
    assert [float(row["Sum"]) for row in rows] == equal_to(digits, [WEIGHTS[code] for code in codes])


@pytest.mark.parametrize("ending", endings())
def test_no_points_and_no_pairs_become_empty_layers_or_the_words_say_that_the_format_has_none(
    make_layer, layers, run, tmp_path, ending
):
    paths = {name: str(tmp_path / f"{name}.{ending}") for name in ("OUTPUT", "PAIRS")}
    for name, table in (("OUTPUT", {}), ("PAIRS", {"OUTPUT": "memory:"})):
        nothing = make_layer("Point", ["id:integer"], [])
        words, outcome = refusal((nothing, layers[1]), run, **{name: paths[name], **table})
        if words is not None:
            assert "OUTPUT: the format " in words or "PAIRS: the format " in words or "has no rows" in words
            assert ending not in {"gpkg", "shp", "csv", "geojson", "gml", "tab", *KML, "xlsx", "gdb"}
            assert files_in(tmp_path) == {}
            continue
        assert rows_of(outcome.results[name])[1] == []
        for file in tmp_path.iterdir():
            shutil.rmtree(file) if file.is_dir() else file.unlink()
