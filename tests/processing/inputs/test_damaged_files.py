"""Files that cannot be read to their end: QGIS stops without a word, the algorithm with an error."""

from __future__ import annotations

import os

import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt import sip

from tests.processing.conftest import square

POLYGONS = 5_000


def damage(path):
    """Some pages in the middle make no sense."""
    with path.open("r+b") as file:
        file.seek(os.path.getsize(path) * 2 // 5 // 4096 * 4096)
        file.write(b"\xff" * 8192)


def cut(path):
    os.truncate(path, os.path.getsize(path) // 2)


HARM = [("gpkg", damage, ""), ("gpkg", damage, "|subset=fid > 0"), ("shp", cut, "")]


@pytest.mark.promise(20)
@pytest.mark.parametrize("ending, harm, source", HARM)
def test_polygons_that_cannot_be_read_to_the_end_are_an_error(make_layer, save, refuse, tmp_path, ending, harm, source):
    points = make_layer("Point", [], [("POINT(5 5)",)])
    polygons = save(make_layer("Polygon", [], [(square(0, 0),)] * POLYGONS), f"places.{ending}")
    sip.delete(polygons)
    path = tmp_path / f"places.{ending}"
    harm(path)
    damaged = QgsVectorLayer(f"{path}{source}", "places", "ogr")
    assert damaged.isValid()
    assert sum(1 for _ in damaged.getFeatures()) in range(1, POLYGONS + (ending == "shp"))
    words = refuse(points, damaged)
    assert words.startswith("The layer 'places' cannot be read whole: ")
    sip.delete(damaged)
