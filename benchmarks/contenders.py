"""Who is measured, and the command for each. A search has arrays in and out; a job goes from files to a file."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from benchmarks.data import TYPES, Layers
from benchmarks.qgis_install import REPOSITORY, Qgis


@dataclass(frozen=True)
class Task:
    """One question, its name, and where answers go. qgis: for whole jobs, which start from files."""

    name: str
    layers: Layers
    distance: float
    answers: Path
    qgis: Optional[Qgis] = None

    @property
    def folder(self) -> Path:
        return self.answers / self.name

    @property
    def arguments(self) -> list[str]:
        return [self.layers.kind, str(self.layers.points), str(self.layers.polygons), str(self.distance)]


Command = Callable[[Task, Path], list[str]]
"""From a task and the path for its answer to a command line."""


@dataclass(frozen=True)
class Contender:
    """label: as plots and tables show it. command: from a task and the path for the answer. exact: finds every pair."""

    label: str
    suffix: str
    command: Command
    exact: bool = True

    def answer(self, task: Task) -> Path:
        return task.folder / f"{self.label}{self.suffix}"


def _peer(function: str) -> Command:
    python = [sys.executable, "-m", "benchmarks.peers", function]
    return lambda task, answer: [*python, *task.arguments, str(answer)]


def _ours(engine: str, workers: int) -> Command:
    python = [str(REPOSITORY / ".venv/bin/python"), "-m", "benchmarks.ours", engine, str(workers)]
    return lambda task, answer: [*python, *task.arguments, str(answer)]


def _qgis_process(algorithm: str, parameters: Callable[[Task], dict[str, object]]) -> Command:
    def command(task: Task, answer: Path) -> list[str]:
        assert task.qgis
        given = [f"--{name}={value}" for name, value in {**parameters(task), "OUTPUT": answer}.items()]
        return task.qgis.command(task.qgis.process, "run", algorithm, *given)

    return command


def _our_parameters(task: Task) -> dict[str, object]:
    return {
        "POINTS": task.layers.points_file,
        "POLYGONS": task.layers.polygons_file,
        "TYPE_FIELD": "polyType",
        "WEIGHT_FIELD": "polyWeighting",
        "DISTANCE": task.distance,
        "WORKERS": 2,
    }


def _ogr2ogr(task: Task, answer: Path) -> list[str]:
    """By the GDAL of the same QGIS."""
    assert task.qgis
    return task.qgis.command("ogr2ogr", str(answer), str(OURS_JOB.answer(task)))


def _buffer_and_join(task: Task, answer: Path) -> list[str]:
    assert task.qgis
    script = REPOSITORY / "benchmarks/peers_qgis.py"
    files = [str(task.layers.points_file), str(task.layers.polygons_file)]
    return task.qgis.command("/usr/bin/python3", str(script), *files, str(TYPES), str(task.distance), str(answer))


DUCKDB = Contender("DuckDB spatial", ".npz", _peer("duckdb_search"))
GEOPANDAS = Contender("GeoPandas", ".npz", _peer("geopandas_search"))
KERNEL = Contender("PolyWeight's kernel, 1 core", ".npz", _ours("kernel", 1))
OURS_1 = Contender("PolyWeight, 1 worker", ".npz", _ours("processes", 1))
OURS_2 = Contender("PolyWeight, 2 workers", ".npz", _ours("processes", 2))
DASK_1 = Contender("PolyWeight, 1 Dask worker", ".npz", _ours("dask", 1))
DASK_2 = Contender("PolyWeight, 2 Dask workers", ".npz", _ours("dask", 2))

DUCKDB_JOB = Contender("DuckDB spatial, whole job", ".gpkg", _peer("duckdb_files"))
GEOPANDAS_JOB = Contender("GeoPandas, whole job", ".gpkg", _peer("geopandas_files"))
OURS_JOB = Contender("PolyWeight, whole job", ".gpkg", _qgis_process("polyweight:sumpolygonweights", _our_parameters))
OGR_COPY = Contender("ogr2ogr's copy of the output", ".gpkg", _ogr2ogr)
QGIS_COPY = Contender(
    "QGIS' plain copy of the output",
    ".gpkg",
    _qgis_process("native:savefeatures", lambda t: {"INPUT": OURS_JOB.answer(t)}),
)
QGIS_JOIN = Contender("QGIS' own buffer + join", ".gpkg", _buffer_and_join, exact=False)
