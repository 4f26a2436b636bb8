"""Every format that QGIS can be asked for: each holds the whole answer to the last value, or is refused beforehand."""

from __future__ import annotations

import pytest
from osgeo import gdal
from qgis.core import QgsVectorFileWriter, QgsVectorLayer

from polyweight_plugin.processing.columns.rows import is_null
from polyweight_plugin.processing.outputs.destination import destination_of
from tests.processing.conftest import files_in, square


def endings():
    """All that QGIS' dialog offers, and all others by which it would find one of GDAL's formats."""
    found = set(QgsVectorFileWriter.supportedFormatExtensions())
    for number in range(gdal.GetDriverCount()):
        driver = gdal.GetDriver(number)
        if driver.GetMetadataItem("DCAP_VECTOR") and driver.GetMetadataItem("DCAP_CREATE"):
            found.update((driver.GetMetadataItem("DMD_EXTENSIONS") or "").split())
    return sorted(found)


COMMON = ["gpkg", "shp", "csv", "fgb", "geojson", "gml", "tab", "kml", "xlsx", "ods", "sqlite", "gdb", "gmt"]
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


def refusal(layers, run, output):
    """The words, None where it was written; and the outcome."""
    from qgis.core import QgsProcessingException

    try:
        return None, run(*layers, TYPE_FIELD="kind", WEIGHT_FIELD="w", DISTANCE=0, ENGINE=1, OUTPUT=output)
    except QgsProcessingException as error:
        return str(error), None


@pytest.mark.parametrize("ending", endings())
def test_the_answer_is_whole_to_the_last_value_or_refused_before_anything_is_read(layers, run, tmp_path, ending):
    words, outcome = refusal(layers, run, str(tmp_path / f"out.{ending}"))
    if words is not None:
        assert ending not in COMMON
        assert "OUTPUT: the format " in words, "refused beforehand, by the format's name"
        assert files_in(tmp_path) == {}
        return
    digits = destination_of(outcome.results["OUTPUT"].partition("|")[0]).format.digits
    layer = QgsVectorLayer(outcome.results["OUTPUT"], "again", "ogr")
    assert layer.isValid()
    assert layer.featureCount() == 3
    new = [name for name in layer.fields().names() if name.endswith(("_Sum", "_Count", "_Cnt"))]
    assert len(new) == 2 * len(TYPES)
    for feature in layer.getFeatures():
        values = [None if is_null(feature[name]) else float(feature[name]) for name in new]
        expected = EXPECTED[int(feature["id"])]
        assert values == (
            [pytest.approx(value, rel=10.0 ** (1 - digits)) for value in expected] if digits < 17 else expected
        )


@pytest.mark.parametrize("ending", endings())
def test_a_point_without_geometry_keeps_its_nulls_or_the_log_says_what_it_gets(
    make_layer, layers, run, tmp_path, ending
):
    points = make_layer("Point", ["id:integer"], [("POINT(5 5)", 1), (None, 2)])
    words, outcome = refusal((points, layers[1]), run, str(tmp_path / f"out.{ending}"))
    if words is not None:
        assert files_in(tmp_path) == {}
        assert "OUTPUT: the format " in words or "cannot hold points without geometry" in words
        return
    layer = QgsVectorLayer(outcome.results["OUTPUT"], "again", "ogr")
    new = [name for name in layer.fields().names() if name.endswith(("_Sum", "_Count", "_Cnt"))]
    found = {int(feature["id"]): feature for feature in layer.getFeatures()}
    assert sorted(found) == [1, 2]
    has_values = any(not is_null(found[2][name]) and found[2][name] != "" for name in new)
    has_place = found[2].hasGeometry() and not found[2].geometry().isEmpty()
    assert ("in place of NULL" in outcome.warnings) == has_values
    assert ("1 point will lie at 0, 0" in outcome.warnings) == has_place
