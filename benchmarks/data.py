"""The layers of a measure, the same for us and for every peer, as arrays and as files, kept under build/bench."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Optional

import numpy as np

from benchmarks.landscapes import TYPES, make
from polyweight_plugin.core.model import Points, Polygons

FOLDER = Path(__file__).parents[1] / "build" / "bench"
DEGREES = "-degrees"
"""Ends the kinds whose coordinates are longitudes and latitudes on WGS 84."""
ROW_GROUP = 122_880


@dataclass(frozen=True)
class Layers:
    """What one measure is made of: a kind of landscape and how much of it."""

    kind: str
    points: int
    polygons: int

    @property
    def in_degrees(self) -> bool:
        return self.kind.endswith(DEGREES)

    @property
    def on_plane(self) -> Layers:
        """The same landscape in metres on a plane."""
        return replace(self, kind=self.kind.removesuffix(DEGREES))

    @property
    def crs(self) -> str:
        return "EPSG:4326" if self.in_degrees else "EPSG:3857"

    @property
    def arrays(self) -> Path:
        return self._file(".npz")

    @property
    def points_file(self) -> Path:
        return self._file("-points.gpkg")

    @property
    def polygons_file(self) -> Path:
        return self._file("-polygons.gpkg")

    @property
    def points_parquet(self) -> Path:
        return self._file("-points.parquet")

    @property
    def polygons_parquet(self) -> Path:
        return self._file("-polygons.parquet")

    def _file(self, ending: str) -> Path:
        return FOLDER / f"{self.kind}-{self.points}x{self.polygons}{ending}"


def load(layers: Layers) -> tuple[Points, Polygons]:
    """The layers as arrays, made on first use."""
    if not layers.arrays.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        points, polygons = make(layers.on_plane.kind, layers.points, layers.polygons, layers.in_degrees)
        unfinished = layers.arrays.with_suffix(".part.npz")
        np.savez(
            unfinished,
            xy=points.xy,
            wkb=polygons.wkb,
            offsets=polygons.offsets,
            types=polygons.type_codes,
            weights=polygons.weights,
        )
        unfinished.replace(layers.arrays)
    stored = np.load(layers.arrays)
    return Points(stored["xy"]), Polygons(
        stored["wkb"], stored["offsets"], stored["types"], stored["weights"], type_count=TYPES
    )


def write_files(layers: Layers) -> None:
    """The same layers as two GeoPackages; the points have 15 fields. Needs pyogrio, so only run.py calls it."""
    if layers.points_file.exists() and layers.polygons_file.exists():
        return
    points, polygons = load(layers)
    shapes = np.array(wkb_list(polygons), object)
    _write(layers.points_file, layers.crs, "Point", np.array(points_as_wkb(points), object), _fields(len(points)))
    _write(layers.polygons_file, layers.crs, "Polygon", shapes, _polygon_fields(polygons))


def write_parquet(layers: Layers) -> None:
    """The same as two GeoParquet files of version 1.0 in no particular order, as most tools write them."""
    if layers.points_parquet.exists() and layers.polygons_parquet.exists():
        return
    points, polygons = load(layers)
    starts = 21 * np.arange(len(points) + 1)
    _write_parquet(layers.points_parquet, layers.crs, _point_rows(points), starts, _fields(len(points), 2, 1, 1))
    _write_parquet(layers.polygons_parquet, layers.crs, polygons.wkb, polygons.offsets, _polygon_fields(polygons))


def _fields(rows: int, whole: int = 4, real: int = 6, text: int = 4) -> dict[str, np.ndarray]:
    numbers = np.arange(1, rows + 1)
    names = np.array([f"Street of a name {i}" for i in range(1000)], object)
    return (
        {"PointID": numbers}
        | {f"whole{i}": numbers % (1000 + i) for i in range(whole)}
        | {f"real{i}": numbers / (3 + i) for i in range(real)}
        | {f"text{i}": names[numbers % (1000 - i)] for i in range(text)}
    )


def _polygon_fields(polygons: Polygons) -> dict[str, Optional[np.ndarray]]:
    return {"polyType": polygons.type_codes + 1, "polyWeighting": polygons.weights}


def wkb_list(polygons: Polygons) -> list[bytes]:
    """The polygons one by one, as peers want them."""
    wkb = polygons.wkb.tobytes()
    return [wkb[start:stop] for start, stop in zip(polygons.offsets[:-1], polygons.offsets[1:])]


def points_as_wkb(points: Points) -> list[bytes]:
    """The points one by one."""
    return [row.tobytes() for row in _point_rows(points)]


def _point_rows(points: Points) -> np.ndarray:
    """WKB of the points, uint8 (n, 21)."""
    rows = np.zeros((len(points), 21), np.uint8)
    rows[:, 0] = rows[:, 1] = 1  # little endian, point
    rows[:, 5:] = points.xy.view(np.uint8).reshape(-1, 16)
    return rows


def _write(path: Path, crs: str, geometry_type: str, geometry: np.ndarray, fields: dict[str, Any]) -> None:
    from pyogrio import raw

    unfinished = path.with_suffix(".part.gpkg")
    unfinished.unlink(missing_ok=True)
    raw.write(
        unfinished,
        geometry,
        list(fields.values()),
        list(fields),
        crs=crs,
        geometry_type=geometry_type,
        layer="data",
        dataset_options={"VERSION": "1.2"},  # which every QGIS from 3.22 knows
    )
    unfinished.replace(path)


def _write_parquet(path: Path, crs: str, wkb: np.ndarray, offsets: np.ndarray, fields: dict[str, Any]) -> None:
    """wkb: uint8, of all rows. offsets: where each row's WKB begins, and the end of the last."""
    import pyarrow as pa
    import pyproj
    from pyarrow import parquet

    buffers = [None, pa.py_buffer(offsets.astype(np.int64)), pa.py_buffer(np.ascontiguousarray(wkb))]
    geometry = pa.Array.from_buffers(pa.large_binary(), len(offsets) - 1, buffers).cast(pa.binary())
    about = {"encoding": "WKB", "geometry_types": [], "crs": pyproj.CRS(crs).to_json_dict()}
    geo = {"version": "1.0.0", "primary_column": "geometry", "columns": {"geometry": about}}
    table = pa.table({**fields, "geometry": geometry}).replace_schema_metadata({"geo": json.dumps(geo)})
    unfinished = path.with_suffix(".part")
    parquet.write_table(table, unfinished, row_group_size=ROW_GROUP, compression="zstd")
    unfinished.replace(path)
