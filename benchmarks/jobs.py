"""Who does a whole job, from files to a file, and the command for each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from benchmarks.contenders import BEFORE, PARQUET, PYTHON, QGIS, Command, Contender, Task, peer
from benchmarks.landscapes import TYPES
from benchmarks.qgis_install import REPOSITORY, Qgis

ALGORITHM = "polyweight:sumpolygonweights"


def _qgis_process(algorithm: str, parameters: Callable[[Task], dict[str, object]], before: bool = False) -> Command:
    def command(task: Task, answer: Path) -> list[str]:
        given = [f"--{name}={value}" for name, value in {**parameters(task), "OUTPUT": answer}.items()]
        qgis = _qgis(task, before)
        return qgis.command(qgis.process, "run", algorithm, *given)

    return command


def _qgis(task: Task, before: bool = False) -> Qgis:
    qgis = task.qgis_before if before else task.qgis
    assert qgis
    return qgis


def _our_parameters(task: Task) -> dict[str, object]:
    return {
        "POINTS": task.layers.points_file,
        "POLYGONS": task.layers.polygons_file,
        "TYPE_FIELD": "polyType",
        "WEIGHT_FIELD": "polyWeighting",
        "DISTANCE": task.distance,
        "WORKERS": 2,
    }


def _parameters_on_plane(task: Task) -> dict[str, object]:
    plane = task.layers.on_plane
    return {**_our_parameters(task), "POINTS": plane.points_file, "POLYGONS": plane.polygons_file}


def _help(task: Task, answer: Path) -> list[str]:
    """Starts QGIS, loads PolyWeight, and asks it nothing."""
    return _qgis(task).command(_qgis(task).process, "help", ALGORITHM)


def _ogr2ogr(task: Task, answer: Path) -> list[str]:
    """By the GDAL of the same QGIS."""
    return _qgis(task).command("ogr2ogr", str(answer), str(OURS_JOB.answer(task)))


def _buffer_and_join(task: Task, answer: Path) -> list[str]:
    script = REPOSITORY / "benchmarks/peers_qgis.py"
    files = [str(task.layers.points_file), str(task.layers.polygons_file)]
    return _qgis(task).command("/usr/bin/python3", str(script), *files, str(TYPES), str(task.distance), str(answer))


def _parquet_parameters(task: Task, answer: Path) -> list[str]:
    files = {"POINTS": task.layers.points_parquet, "POLYGONS": task.layers.polygons_parquet}
    return [f"{name}={value}" for name, value in {**_our_parameters(task), **files, "OUTPUT": answer}.items()]


def _terminal(task: Task, answer: Path) -> list[str]:
    return [PYTHON, "-m", "polyweight_plugin", *_parquet_parameters(task, answer)]


def _on_dask(workers: int) -> Command:
    program = [PYTHON, "-m", "benchmarks.parquet_on_dask", str(workers)]
    return lambda task, answer: [*program, *_parquet_parameters(task, answer)]


def _peer(label: str, function: str) -> Contender:
    return Contender(label, ".gpkg", peer(function, module="peers_jobs"))


def _in_qgis(
    label: str, command: Command, suffix: str = ".gpkg", exact: bool = True, before: bool = False
) -> Contender:
    return Contender(label, suffix, command, exact, frozenset({QGIS, BEFORE} if before else {QGIS}))


def _on_parquet(label: str, command: Command, suffix: str = ".parts") -> Contender:
    return Contender(label, suffix, command, needs=frozenset({PARQUET}))


DUCKDB_JOB = _peer("DuckDB spatial, whole job", "duckdb_files")
GEOPANDAS_JOB = _peer("GeoPandas, whole job", "geopandas_files")
OURS_JOB = _in_qgis("PolyWeight, whole job", _qgis_process(ALGORITHM, _our_parameters))
OURS_JOB_BEFORE = _in_qgis("PolyWeight before, whole job", _qgis_process(ALGORITHM, _our_parameters, True), before=True)
OURS_JOB_ON_PLANE = _in_qgis(
    "PolyWeight on a plane, whole job", _qgis_process(ALGORITHM, _parameters_on_plane), exact=False
)
QGIS_START = _in_qgis("start of qgis_process alone", _help, suffix="")
OGR_COPY = _in_qgis("ogr2ogr's copy of the output", _ogr2ogr)
QGIS_COPY = _in_qgis(
    "QGIS' plain copy of the output", _qgis_process("native:savefeatures", lambda t: {"INPUT": OURS_JOB.answer(t)})
)
QGIS_JOIN = _in_qgis("QGIS' own buffer + join", _buffer_and_join, exact=False)

DUCKDB_PARQUET = _on_parquet("DuckDB spatial, GeoParquet", peer("duckdb_parquet", module="peers_jobs"), ".parquet")
SEDONA_PARQUET = _on_parquet("SedonaDB, GeoParquet", peer("sedona_parquet", module="peers_jobs"), ".parquet")
OURS_PARQUET = _on_parquet("PolyWeight, GeoParquet, 2 workers", _terminal)
DASK_1_PARQUET = _on_parquet("PolyWeight, GeoParquet, 1 Dask worker", _on_dask(1))
DASK_2_PARQUET = _on_parquet("PolyWeight, GeoParquet, 2 Dask workers", _on_dask(2))
