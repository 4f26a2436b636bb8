"""What a contender is, and who searches: from arrays in memory to arrays in memory."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Optional

from benchmarks.data import Layers
from benchmarks.qgis_install import REPOSITORY, Qgis
from benchmarks.questions import DECAY, FIVE_DISTANCES, NEAREST, OWN_DISTANCES, PLAIN, SHARE, STATISTICS

PYTHON = str(REPOSITORY / ".venv/bin/python")
"""With what PolyWeight needs; the peers have their own, sys.executable."""
QGIS, PARQUET, BEFORE = "a QGIS and GeoPackages", "GeoParquet files", "PolyWeight as it was before"
"""What a contender may need."""


@dataclass(frozen=True)
class Task:
    """One question, its name, and where answers go.

    qgis: where a contender needs it. before, qgis_before: PolyWeight's repository as it was, and a QGIS with it.
    """

    name: str
    layers: Layers
    distance: float
    answers: Path
    qgis: Optional[Qgis] = None
    before: Optional[Path] = None
    qgis_before: Optional[Qgis] = None

    @property
    def folder(self) -> Path:
        return self.answers / self.name


Command = Callable[[Task, Path], list[str]]
"""From a task and the path for its answer to a command line."""


@dataclass(frozen=True)
class Contender:
    """label: as plots and tables show it. suffix: of its answer's file, "" where it gives none.

    command: from a task and the path for the answer. exact: finds what the measure's first contender finds.
    """

    label: str
    suffix: str
    command: Command
    exact: bool = True
    needs: frozenset[str] = frozenset()

    def answer(self, task: Task) -> Path:
        return task.folder / f"{self.label}{self.suffix}"


def arguments(layers: Layers, distance: float, answer: Path, question: str = "") -> list[str]:
    """As peers and ours take them on their command lines."""
    return [
        *(layers.kind, str(layers.points), str(layers.polygons), str(distance), str(answer)),
        *([question] if question else []),
    ]


def peer(function: str, question: str = "", module: str = "peers", python: str = sys.executable) -> Command:
    program = [python, "-m", f"benchmarks.{module}", function]
    return lambda task, answer: [*program, *arguments(task.layers, task.distance, answer, question)]


def _ours(engine: str, workers: int, question: str = "", on_plane: bool = False) -> Command:
    program = [PYTHON, "-m", "benchmarks.ours", engine, str(workers)]

    def command(task: Task, answer: Path) -> list[str]:
        layers = task.layers.on_plane if on_plane else task.layers
        return [*program, *arguments(layers, task.distance, answer, question)]

    return command


def _before(task: Task, answer: Path) -> list[str]:
    """What the repository held then, with the benchmark that it held."""
    program = [PYTHON, "-m", "benchmarks.ours", "kernel", "1"]
    return ["env", "-C", str(task.before), *program, *arguments(task.layers, task.distance, answer)]


def _labelled(who: str, command: Callable[..., Command], question: str) -> Contender:
    return Contender(who if question == PLAIN else f"{who}: {question}", ".npz", command(question=question))


_duckdb = partial(_labelled, "DuckDB spatial", partial(peer, "duckdb_search"))
_geopandas = partial(_labelled, "GeoPandas", partial(peer, "geopandas_search"))
_kernel = partial(_labelled, "PolyWeight's kernel, 1 core", partial(_ours, "kernel", 1))
_two_workers = partial(_labelled, "PolyWeight, 2 workers", partial(_ours, "processes", 2))

DUCKDB, GEOPANDAS, KERNEL, OURS_2 = (who(PLAIN) for who in (_duckdb, _geopandas, _kernel, _two_workers))
OURS_1 = Contender("PolyWeight, 1 worker", ".npz", _ours("processes", 1))
DASK_1 = Contender("PolyWeight, 1 Dask worker", ".npz", _ours("dask", 1))
DASK_2 = Contender("PolyWeight, 2 Dask workers", ".npz", _ours("dask", 2))
KERNEL_BEFORE = Contender("PolyWeight's kernel before, 1 core", ".npz", _before, needs=frozenset({BEFORE}))

# Along the ellipsoid, where layers are in degrees; the plane's pairs at the limit are others.
KERNEL_ON_PLANE = Contender(
    "PolyWeight's kernel on a plane, 1 core", ".npz", _ours("kernel", 1, on_plane=True), exact=False
)
POSTGIS = Contender("PostGIS geography, 1 core", ".npz", peer("search", "", "peers_postgis", PYTHON), exact=False)

DUCKDB_FIVE, KERNEL_FIVE = (who(FIVE_DISTANCES) for who in (_duckdb, _kernel))
GEOPANDAS_OWN, KERNEL_OWN = (who(OWN_DISTANCES) for who in (_geopandas, _kernel))
DUCKDB_STATISTICS, KERNEL_STATISTICS = (who(STATISTICS) for who in (_duckdb, _kernel))
DUCKDB_NEAREST, OURS_NEAREST = (who(NEAREST) for who in (_duckdb, _two_workers))
DUCKDB_DECAY, OURS_DECAY = (who(DECAY) for who in (_duckdb, _two_workers))
KERNEL_ONE_DISTANCE = Contender("PolyWeight's kernel, 1 core: one distance", ".npz", _ours("kernel", 1), exact=False)
OURS_SHARE = _two_workers(SHARE)
GEOPANDAS_SHARE = Contender("GeoPandas: buffer and overlay", ".npz", peer("geopandas_share"), exact=False)
