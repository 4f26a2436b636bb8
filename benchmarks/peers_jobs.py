"""The peers' whole jobs, from files to a file:  python -m benchmarks.peers_jobs NAME LAYERS DISTANCE ANSWER

Timed from outside. Runs in .venv-bench.
"""

from __future__ import annotations

from pathlib import Path

from benchmarks.data import Layers
from benchmarks.landscapes import TYPES
from benchmarks.peers import THREADS, open_duckdb, run


def duckdb_files(layers: Layers, distance: float, answer: Path) -> None:
    """Read both GeoPackages, join, and write the points with the new columns."""
    database = open_duckdb()
    database.execute(f"CREATE TABLE points AS SELECT * FROM ST_Read('{layers.points_file}')")
    database.execute(f"CREATE TABLE polygons AS SELECT * FROM ST_Read('{layers.polygons_file}')")
    database.execute(f"CREATE TABLE found AS {_found('geom', distance)}")
    database.execute(
        f"COPY (SELECT points.* EXCLUDE (fid), found.* EXCLUDE (PointID) FROM points LEFT JOIN found USING (PointID)) "
        f"TO '{answer}' (FORMAT gdal, DRIVER 'GPKG', SRS '{layers.crs}')"
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


def duckdb_parquet(layers: Layers, distance: float, answer: Path) -> None:
    """The same from GeoParquet to GeoParquet."""
    database = open_duckdb()
    database.execute(f"CREATE VIEW points AS FROM '{layers.points_parquet}'")
    database.execute(f"CREATE VIEW polygons AS FROM '{layers.polygons_parquet}'")
    database.execute(f"COPY ({_joined(distance)}) TO '{answer}' (FORMAT parquet, COMPRESSION zstd)")


def sedona_parquet(layers: Layers, distance: float, answer: Path) -> None:
    """The same with SedonaDB."""
    import sedonadb

    database = sedonadb.connect()
    database.sql(f"SET datafusion.execution.target_partitions = {THREADS}")
    database.read_parquet(layers.points_parquet).to_view("points")
    database.read_parquet(layers.polygons_parquet).to_view("polygons")
    database.sql(_joined(distance)).to_parquet(answer)


def _joined(distance: float) -> str:
    """All points with the new columns, from tables with a column called geometry."""
    columns = ", ".join(f"found.{name}" for name in _new_columns())
    return (
        f'SELECT points.*, {columns} FROM points LEFT JOIN ({_found("geometry", distance)}) AS found USING ("PointID")'
    )


def _found(geometry: str, distance: float) -> str:
    """The points with a match: their number and the new columns."""
    columns = ", ".join(f"{what} AS {name}" for name, what in _new_columns().items())
    near = f"ST_DWithin(points.{geometry}, polygons.{geometry}, {distance})"
    return f'SELECT "PointID", {columns} FROM points JOIN polygons ON {near} GROUP BY "PointID"'


def _new_columns() -> dict[str, str]:
    """Name and aggregate."""
    return {
        f"polygon_type{t}_{name}": f'{what} FILTER (WHERE "polyType" = {t})'
        for t in range(1, TYPES + 1)
        for what, name in (('sum("polyWeighting")', "Sum"), ("count(*)", "Count"))
    }


if __name__ == "__main__":
    run(globals())
