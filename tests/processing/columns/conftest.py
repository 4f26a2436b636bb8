"""Points in a file, and what both ways out make of them: by columns, and by features."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from polyweight_plugin.processing.algorithms import points_layer

SQUARES = [(f"POLYGON(({x} 0, {x + 8} 0, {x + 8} 8, {x} 8, {x} 0))", x % 3 + 1, x / 7) for x in range(0, 200, 10)]


@pytest.fixture
def layers(make_layer, save):
    """Makes (2,500 points in a GeoPackage, of which every hundredth has no place, with NULL values; squares).

    Makes: a layer that is a fixture itself would be deleted after QGIS at the end of the session, which crashes.
    """

    def make():
        random = np.random.default_rng(3)
        rows = [
            (
                None if i % 100 == 7 else f"Point({x:.3f} {y:.3f})",
                i,
                None if i % 9 == 0 else i / 3,
                None if i % 5 == 0 else f"Café №{i}",
            )
            for i, (x, y) in enumerate(random.uniform(-20, 220, (2500, 2)))
        ]
        points = make_layer("Point", ["number:integer", "real:double", "name:string(40)"], rows)
        return save(points, "points.gpkg"), make_layer("Polygon", ["kind:integer", "weight:double"], SQUARES)

    return make


@pytest.fixture
def written_by_columns(monkeypatch):
    """The tables that took the quick way."""
    taken, write = [], points_layer.write_columns

    def noting(table, *rest):
        taken.append(table)
        return write(table, *rest)

    monkeypatch.setattr(points_layer, "write_columns", noting)
    return taken


def everything(path):
    """Name, fields, extent, spatial index and rows of the only layer of a file, as GDAL tells them."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    assert dataset.GetLayerCount() == 1
    layer = dataset.GetLayer(0)
    definition = layer.GetLayerDefn()
    fields = [definition.GetFieldDefn(i) for i in range(definition.GetFieldCount())]
    extent = layer.GetExtent() if any(f.geometry() and not f.geometry().IsEmpty() for f in layer) else None
    return (
        (layer.GetName(), layer.GetFIDColumn(), layer.GetGeometryColumn(), extent, layer.GetFeatureCount()),
        (layer.GetSpatialRef().GetAuthorityCode(None), definition.GetGeomType()),
        layer.TestCapability("FastSpatialFilter"),
        [(field.GetName(), field.GetType(), field.GetSubType(), field.GetWidth()) for field in fields],
        [
            (feature.GetFID(), feature.items(), feature.geometry() and feature.geometry().ExportToWkt())
            for feature in layer
        ],
    )


@pytest.fixture
def both_ways(run, tmp_path, monkeypatch, written_by_columns):
    """The files that both ways write, as `everything` tells them: both_ways(points, squares)."""

    def both_ways(points, squares, quickly=True, **more):
        found = []
        for way in ("quick", "plain"):
            folder = tmp_path / way
            folder.mkdir()
            given = {"TYPE_FIELD": "kind", "WEIGHT_FIELD": "weight", "OUTPUT": str(folder / "out.gpkg"), **more}
            run(points, squares, **given)
            assert len(written_by_columns) == quickly
            found.append(everything(folder / "out.gpkg"))
            monkeypatch.setattr(points_layer, "columns_to_copy", lambda *arguments: None)
        return found

    return both_ways
