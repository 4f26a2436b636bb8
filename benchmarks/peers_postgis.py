"""PostGIS' search among geographies:  python -m benchmarks.peers_postgis search LAYERS DISTANCE ANSWER

Its server is the system's, started for this one run in a folder of its own, as the tests do it. Runs in .venv.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from benchmarks.data import Layers, load, wkb_list
from benchmarks.peers import run, save_groups, timed
from tests.processing.outputs.postgres import postgres_server

TABLES = {"points": "id int, place geography(Point)", "polygons": "type int, weight float8, place geography(Polygon)"}
ONE_CORE = "SET max_parallel_workers_per_gather = 0"


def search(layers: Layers, distance: float, answer: Path) -> None:
    """ST_DWithin of geographies with an index on each table, and GROUP BY; on one core, as our kernel."""
    points, polygons = load(layers)
    with postgres_server() as server:
        places = (f"{i}\tPOINT({x!r} {y!r})\n" for i, (x, y) in enumerate(points.xy.tolist()))
        shapes = zip(polygons.type_codes.tolist(), polygons.weights.tolist(), wkb_list(polygons))
        _fill(server, "points", places)
        _fill(server, "polygons", (f"{kind}\t{weight!r}\t{wkb.hex()}\n" for kind, weight, wkb in shapes))
        with timed():
            near = f"ST_DWithin(points.place, polygons.place, {distance})"
            select = f"SELECT id, type, sum(weight), count(*) FROM points JOIN polygons ON {near} GROUP BY id, type"
            found = _psql(server, f"{ONE_CORE}; {select}")
    rows = np.array([row.split(",") for row in found.splitlines()], float).reshape(-1, 4)
    numbers = dict(zip(("id", "type"), rows[:, :2].astype(int).T))
    save_groups(answer, len(points), {**numbers, "sums": rows[:, 2], "counts": rows[:, 3]})


def _fill(server: str, table: str, rows: Iterable[str]) -> None:
    _psql(server, f"CREATE TABLE {table} ({TABLES[table]})")
    _psql(server, f"COPY {table} FROM STDIN", rows)
    _psql(server, f"CREATE INDEX ON {table} USING gist (place)")
    _psql(server, f"VACUUM ANALYZE {table}")


def _psql(server: str, command: str, rows: Iterable[str] = ()) -> str:
    """What the command prints, fields parted by commas. Raises CalledProcessError."""
    program = ["psql", server, "-v", "ON_ERROR_STOP=1", "-qAt", "-F,", "-c", command]
    return subprocess.run(program, input="".join(rows), stdout=subprocess.PIPE, text=True, check=True).stdout


if __name__ == "__main__":
    run(globals())
