"""Layers in GeoPackages, written by GDAL; what a GeoPackage holds, read by sqlite; and what a result should hold."""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path

import numpy as np
import shapely
from osgeo import ogr, osr

POLYGON_FIELDS = {"kind": ogr.OFTInteger, "weight": ogr.OFTReal}


def write_points(path: Path, xy: np.ndarray) -> Path:
    """Points at xy, float64 (n, 2), numbered in a field `number`."""
    return _write(path, ogr.wkbPoint, {"number": ogr.OFTInteger}, shapely.points(xy), ((i,) for i in range(len(xy))))


def write_polygons(path: Path, geometries: Iterable[shapely.Geometry]) -> Path:
    """Polygons whose fields `kind` (0, 1, 2, 0, 1 ...) and `weight` (0.0, 0.1, 0.2 ...) follow from their place."""
    geometries = list(geometries)
    rows = ((number % 3, number / 10) for number in range(len(geometries)))
    return _write(path, ogr.wkbUnknown, POLYGON_FIELDS, geometries, rows)


def rows_of(path: Path) -> list[tuple]:
    """All rows of the only layer, without row number and geometry, in order."""
    with closing(sqlite3.connect(path)) as connection:
        (table,) = connection.execute("SELECT table_name FROM gpkg_contents").fetchone()
        columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')][2:]
        names = ", ".join(f'"{name}"' for name in columns)
        return connection.execute(f'SELECT {names} FROM "{table}" ORDER BY rowid').fetchall()


def right_rows(points: Path, polygons: Path, distance: float) -> list[tuple]:
    """The rows that a result should have: number, then sum and count of each kind, by shapely.dwithin and fsum."""
    places, shapes = _geometries(points), _geometries(polygons)
    shapely.prepare(shapes)
    near = np.array([shapely.dwithin(shape, places, distance) for shape in shapes])
    return [
        (row, *(value for kind in range(3) for value in _sum_and_count(np.flatnonzero(near[kind::3, row]) * 3 + kind)))
        for row in range(len(places))
    ]


def _sum_and_count(polygons: np.ndarray) -> tuple[float, int]:
    return math.fsum(number / 10 for number in polygons.tolist()), len(polygons)


def _geometries(path: Path) -> np.ndarray:
    """The geometries in order: WKB after a header, of which three bits tell the length."""
    with closing(sqlite3.connect(path)) as connection:
        blobs = [blob for (blob,) in connection.execute(f'SELECT geom FROM "{path.stem}" ORDER BY fid')]
    return shapely.from_wkb([blob[8 + (0, 32, 48, 48, 64)[blob[3] >> 1 & 7] :] for blob in blobs])


def files_in(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, with its bytes; of folders the names."""
    found = sorted(folder.rglob("*"))
    return {str(path.relative_to(folder)): path.read_bytes() if path.is_file() else b"" for path in found}


def _write(path: Path, kind: int, fields: dict[str, int], geometries: Sequence, rows: Iterable[tuple]) -> Path:
    place = osr.SpatialReference()
    place.ImportFromEPSG(25832)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer(path.stem, place, kind, ["SPATIAL_INDEX=NO"])
    for name, field_type in fields.items():
        layer.CreateField(ogr.FieldDefn(name, field_type))
    source.StartTransaction()
    for geometry, row in zip(geometries, rows):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(shapely.to_wkb(geometry)))
        for index, value in enumerate(row):
            feature.SetField(index, value)
        assert layer.CreateFeature(feature) == ogr.OGRERR_NONE
    source.CommitTransaction()
    return path
