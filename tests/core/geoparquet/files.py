"""GeoParquet files for tests, written column by column as the specification says."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import shapely

XY = pa.struct([("x", pa.float64()), ("y", pa.float64())])

NATIVE = {
    "point": XY,
    "multipoint": pa.list_(XY),
    "polygon": pa.list_(pa.list_(XY)),
    "multipolygon": pa.list_(pa.list_(pa.list_(XY))),
}


def write(
    path: Path,
    geometries,
    columns: dict[str, object] | None = None,
    *,
    crs: object = "missing",
    encoding: str = "WKB",
    covering: bool = True,
    row_group: int = 1000,
    geo: dict | None = None,
) -> Path:
    """geometries: shapely's, None for none. crs: PROJJSON, None for unknown, "missing" to say nothing."""
    shapes = np.array([*list(geometries), None], object)[:-1]
    wkb = pa.array([None if one is None else shapely.to_wkb(one) for one in shapes], pa.binary())
    own = wkb if encoding == "WKB" else pa.array(map(_nested, shapes), NATIVE[encoding])
    table = pa.table({**(columns or {}), "geometry": own})
    meta: dict = {"encoding": encoding, "geometry_types": []}
    if crs != "missing":
        meta["crs"] = crs
    if covering and encoding == "WKB":
        bounds = [pa.array(side, from_pandas=True) for side in shapely.bounds(shapes).reshape(-1, 4).T]
        table = table.append_column("bbox", pa.StructArray.from_arrays(bounds, ["xmin", "ymin", "xmax", "ymax"]))
        meta["covering"] = {"bbox": {side: ["bbox", side] for side in ("xmin", "ymin", "xmax", "ymax")}}
    said = geo or {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": meta}}
    pq.write_table(table.replace_schema_metadata({"geo": json.dumps(said)}), path, row_group_size=row_group)
    return path


def write_scattered(folder: Path, points: int, random: np.random.Generator, weights=None) -> Path:
    """points.parquet, and polygons.parquet of 2,000 discs, in no order and in many row groups; returns the folder.

    weights: of the discs, drawn if None.
    """
    places = shapely.points(random.uniform(0, 1e4, (points, 2)))
    discs = shapely.buffer(shapely.points(random.uniform(0, 1e4, (2000, 2))), 40)
    weights = random.normal(0, 1, 2000) if weights is None else weights
    write(folder / "points.parquet", places, {"id": range(points)}, crs=None, row_group=4000)
    write(folder / "polygons.parquet", discs, {"w": weights}, crs=None, row_group=400)
    return folder


def _nested(shape: shapely.Geometry | None) -> object:
    if shape is None:
        return None

    def places(line) -> list[dict[str, float]]:
        return [{"x": x, "y": y} for x, y in shapely.get_coordinates(line).tolist()]

    def rings(polygon) -> list[list[dict[str, float]]]:
        return [places(ring) for ring in (polygon.exterior, *polygon.interiors)]

    by_type = {
        "Point": lambda: places(shape)[0],
        "MultiPoint": lambda: places(shape),
        "Polygon": lambda: rings(shape),
        "MultiPolygon": lambda: [rings(part) for part in shape.geoms],
    }
    return by_type[shape.geom_type]()
