"""The peers' searches, as their users would write them.

    python -m benchmarks.peers NAME LAYERS DISTANCE ANSWER [QUESTION]

The clock starts when geometry is in the peer's own memory. Runs in .venv-bench.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks import questions
from benchmarks.data import Layers, load, wkb_list
from benchmarks.landscapes import TYPES

THREADS = 2


def duckdb_search(layers: Layers, distance: float, answer: Path, question: str) -> None:
    """ST_DWithin join and GROUP BY, on two threads."""
    import pandas

    points, polygons = load(layers)
    database = open_duckdb()
    point_frame = pandas.DataFrame({"id": np.arange(len(points)), "x": points.xy[:, 0], "y": points.xy[:, 1]})  # noqa: F841
    polygon_frame = pandas.DataFrame(  # noqa: F841
        {"type": polygons.type_codes, "weight": polygons.weights, "wkb": wkb_list(polygons)}
    )
    database.execute("CREATE TABLE points AS SELECT id, ST_Point(x, y) AS geom FROM point_frame")
    database.execute("CREATE TABLE polygons AS SELECT type, weight, ST_GeomFromWKB(wkb) AS geom FROM polygon_frame")
    with timed():
        found = database.execute(
            f"SELECT id, type, {_columns(question, distance)} FROM points JOIN polygons "
            f"ON ST_DWithin(points.geom, polygons.geom, {distance}) GROUP BY ALL"
        ).fetchnumpy()
    save_groups(answer, len(points), found)


def _columns(question: str, distance: float) -> str:
    """What DuckDB is to select for each point and type."""
    apart, plain = "ST_Distance(points.geom, polygons.geom)", "sum(weight) AS sums, count(*) AS counts"
    if question == questions.FIVE_DISTANCES:
        nearer = {f"{d:g}": f"FILTER (ST_DWithin(points.geom, polygons.geom, {d}))" for d in questions.DISTANCES[:-1]}
        columns = [
            f'sum(weight) {which} AS "sums {d}", count(*) {which} AS "counts {d}"' for d, which in nearer.items()
        ]
        return ", ".join([*columns, plain])
    return {
        questions.PLAIN: plain,
        questions.STATISTICS: f"{plain}, avg(weight) AS means, min(weight) AS minimums, max(weight) AS maximums",
        questions.NEAREST: f"count(*) AS counts, min({apart}) AS nearests",
        questions.DECAY: f"sum(weight * exp(-{apart} / {questions.fading(distance)})) AS sums, count(*) AS counts",
    }[question]


def geopandas_search(layers: Layers, distance: float, answer: Path, question: str) -> None:
    """sjoin(dwithin) and groupby, on the one thread it has."""
    left, right = _frames(layers)
    own = question == questions.OWN_DISTANCES
    within = questions.own_distances(len(left), distance) if own else distance
    with timed():
        pairs = left.sjoin(right, predicate="dwithin", distance=within)
        found = pairs.groupby(["id", "type"])["weight"].agg(["sum", "count"]).reset_index()
    save_groups(answer, len(left), found.rename(columns={"sum": "sums", "count": "counts"}))


def geopandas_share(layers: Layers, distance: float, answer: Path) -> None:
    """buffer and overlay: each polygon's weight by the share of its area that lies in a disc of 64 corners."""
    left, right = _frames(layers)
    with timed():
        discs = left.set_geometry(left.buffer(distance))
        pieces = discs.overlay(right.assign(whole=right.area), how="intersection")
        pieces["sums"] = pieces["weight"] * pieces.area / pieces["whole"]
        found = pieces.groupby(["id", "type"]).agg(sums=("sums", "sum"), counts=("sums", "count")).reset_index()
    save_groups(answer, len(left), found)


def _frames(layers: Layers) -> tuple[Any, Any]:
    """Points and polygons for GeoPandas."""
    import geopandas
    import shapely

    points, polygons = load(layers)
    fields = {"type": polygons.type_codes, "weight": polygons.weights}
    left = geopandas.GeoDataFrame({"id": np.arange(len(points))}, geometry=shapely.points(points.xy), crs=layers.crs)
    return left, geopandas.GeoDataFrame(fields, geometry=shapely.from_wkb(wkb_list(polygons)), crs=layers.crs)


def save_groups(answer: Path, points: int, found: Any) -> None:
    """Spread columns of one row for each point (id) and type with a match over arrays of (points, types)."""
    spread = {}
    for name in set(found) - {"id", "type"}:
        spread[name] = np.full((points, TYPES), 0.0 if name.startswith(("sums", "counts")) else np.nan)
        spread[name][np.asarray(found["id"]), np.asarray(found["type"])] = np.ma.filled(found[name], 0)
    np.savez(answer, **spread)


class timed:
    """Prints how long its block took, for run.py to read."""

    def __enter__(self) -> None:
        self.start = time.perf_counter()

    def __exit__(self, *error: object) -> None:
        print(json.dumps({"seconds": time.perf_counter() - self.start}))


def open_duckdb() -> Any:
    import duckdb
    import duckdb_extension_spatial

    database = duckdb.connect(config={"threads": THREADS})
    (extension,) = Path(duckdb_extension_spatial.__file__).parent.glob("extensions/*/spatial.duckdb_extension")
    database.execute(f"LOAD '{extension}'")
    return database


def run(contenders: dict[str, Any]) -> None:
    """The contender that the command line names."""
    name, kind, points, polygons, distance, answer, *question = sys.argv[1:]
    contender: Callable[..., None] = contenders[name]
    contender(Layers(kind, int(points), int(polygons)), float(distance), Path(answer), *question)


if __name__ == "__main__":
    run(globals())
