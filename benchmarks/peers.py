"""The peers, each as its own users would write it:  python -m benchmarks.peers NAME LAYERS DISTANCE ANSWER

The two searches start from geometry that is already in the peer's own memory, and are timed here; the two whole jobs
go from files to a file, and are timed from outside. Runs in .venv-bench.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from benchmarks.data import CRS, TYPES, Layers, load, wkb_list

THREADS = 2


def duckdb_search(layers: Layers, distance: float, answer: Path) -> None:
    """ST_DWithin join and GROUP BY, on two threads."""
    import pandas

    points, polygons = load(layers)
    database = _duckdb()
    point_frame = pandas.DataFrame({"id": np.arange(len(points)), "x": points.xy[:, 0], "y": points.xy[:, 1]})  # noqa: F841
    polygon_frame = pandas.DataFrame(  # noqa: F841
        {"type": polygons.type_codes, "weight": polygons.weights, "wkb": wkb_list(polygons)}
    )
    database.execute("CREATE TABLE points AS SELECT id, ST_Point(x, y) AS geom FROM point_frame")
    database.execute("CREATE TABLE polygons AS SELECT type, weight, ST_GeomFromWKB(wkb) AS geom FROM polygon_frame")
    with timed():
        found = database.execute(
            "SELECT id, type, sum(weight) AS sum, count(*) AS count FROM points JOIN polygons "
            f"ON ST_DWithin(points.geom, polygons.geom, {distance}) GROUP BY ALL"
        ).fetchnumpy()
    save_groups(answer, len(points), found["id"], found["type"], found["sum"], found["count"])


def geopandas_search(layers: Layers, distance: float, answer: Path) -> None:
    """sjoin(dwithin) and groupby, on the one thread it has."""
    import geopandas
    import shapely

    points, polygons = load(layers)
    left = geopandas.GeoDataFrame(geometry=shapely.points(points.xy), crs=CRS)
    right = geopandas.GeoDataFrame(
        {"type": polygons.type_codes, "weight": polygons.weights},
        geometry=shapely.from_wkb(wkb_list(polygons)),
        crs=CRS,
    )
    with timed():
        pairs = left.sjoin(right, predicate="dwithin", distance=distance)
        found = pairs.groupby([pairs.index, "type"])["weight"].agg(["sum", "count"])
    save_groups(answer, len(points), *(found.index.get_level_values(i) for i in (0, 1)), found["sum"], found["count"])


def duckdb_files(layers: Layers, distance: float, answer: Path) -> None:
    """Read both GeoPackages, join, and write the points with the new columns."""
    database = _duckdb()
    new_columns = [
        f"{what} FILTER (polyType = {t}) AS polygon_type{t}_{name}"
        for t in range(1, TYPES + 1)
        for what, name in (("sum(polyWeighting)", "Sum"), ("count(*)", "Count"))
    ]
    database.execute(f"CREATE TABLE points AS SELECT * FROM ST_Read('{layers.points_file}')")
    database.execute(f"CREATE TABLE polygons AS SELECT * FROM ST_Read('{layers.polygons_file}')")
    database.execute(
        f"CREATE TABLE found AS SELECT PointID, {', '.join(new_columns)} FROM points JOIN polygons "
        f"ON ST_DWithin(points.geom, polygons.geom, {distance}) GROUP BY PointID"
    )
    database.execute(
        f"COPY (SELECT points.* EXCLUDE (fid), found.* EXCLUDE (PointID) FROM points LEFT JOIN found USING (PointID)) "
        f"TO '{answer}' (FORMAT gdal, DRIVER 'GPKG', SRS '{CRS}')"
    )


def geopandas_files(layers: Layers, distance: float, answer: Path) -> None:
    """Read both GeoPackages, sjoin, pivot, and write the points with the new columns."""
    import geopandas

    points = geopandas.read_file(layers.points_file)
    polygons = geopandas.read_file(layers.polygons_file)
    pairs = points[["geometry"]].sjoin(polygons, predicate="dwithin", distance=distance)
    found = pairs.groupby([pairs.index, "polyType"])["polyWeighting"].agg(["sum", "count"]).unstack(fill_value=0)
    found.columns = [f"polygon_type{t}_{'Sum' if what == 'sum' else 'Count'}" for what, t in found.columns]
    points.join(found).to_file(answer)


def save_groups(answer: Path, points: int, ids: object, types: object, sums: object, counts: object) -> None:
    """Spread rows of (point, type, sum, count) over arrays of (points, types)."""
    all_sums, all_counts = np.zeros((points, TYPES)), np.zeros((points, TYPES), np.int64)
    all_sums[ids, types], all_counts[ids, types] = sums, counts
    np.savez(answer, sums=all_sums, counts=all_counts)


class timed:
    """Prints how long its block took, for run.py to read."""

    def __enter__(self) -> None:
        self.start = time.perf_counter()

    def __exit__(self, *error: object) -> None:
        print(json.dumps({"seconds": time.perf_counter() - self.start}))


def _duckdb():  # noqa: ANN202
    import duckdb
    import duckdb_extension_spatial

    database = duckdb.connect(config={"threads": THREADS})
    (extension,) = Path(duckdb_extension_spatial.__file__).parent.glob("extensions/*/spatial.duckdb_extension")
    database.execute(f"LOAD '{extension}'")
    return database


if __name__ == "__main__":
    name, kind, points, polygons, distance, answer = sys.argv[1:]
    contender: Callable[[Layers, float, Path], None] = globals()[name]
    contender(Layers(kind, int(points), int(polygons)), float(distance), Path(answer))
