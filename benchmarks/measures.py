"""The table of measures: which layers, at what distance, and who takes turns."""

from __future__ import annotations

from dataclasses import dataclass

from benchmarks import jobs
from benchmarks.contenders import (
    DASK_1,
    DASK_2,
    DUCKDB,
    DUCKDB_DECAY,
    DUCKDB_FIVE,
    DUCKDB_NEAREST,
    DUCKDB_STATISTICS,
    GEOPANDAS,
    GEOPANDAS_OWN,
    GEOPANDAS_SHARE,
    KERNEL,
    KERNEL_BEFORE,
    KERNEL_FIVE,
    KERNEL_ON_PLANE,
    KERNEL_ONE_DISTANCE,
    KERNEL_OWN,
    KERNEL_STATISTICS,
    OURS_1,
    OURS_2,
    OURS_DECAY,
    OURS_NEAREST,
    OURS_SHARE,
    POSTGIS,
    QGIS,
    Contender,
)
from benchmarks.data import DEGREES, Layers
from benchmarks.questions import DISTANCES

ROUNDS, ROUNDS_IN_PAIRS = 3, 9
MILLION = "points 1000000"


@dataclass(frozen=True)
class Measure:
    """One row. The first contender is the one that all exact others must equal."""

    name: str
    layers: Layers
    distance: float
    contenders: tuple[Contender, ...]
    rounds: int = ROUNDS

    @property
    def needs(self) -> frozenset[str]:
        return frozenset().union(*(contender.needs for contender in self.contenders))


def task_name(measure: Measure, version: str) -> str:
    """Under which results are kept: those of whole jobs in QGIS are one QGIS version's."""
    return f"{measure.name}, QGIS {version}" if QGIS in measure.needs else measure.name


def measures(scale: int) -> list[Measure]:
    """All rows; the layers are divided by the scale."""

    def layers(kind: str, points: int, polygons: int) -> Layers:
        return Layers(kind, points // scale, polygons // scale)

    def towns(points: int, polygons: int) -> Layers:
        return layers("towns", points, polygons)

    small, large = towns(100_000, 20_000), towns(1_000_000, 100_000)
    coasts, many_on_coasts = layers("coasts", 34_000, 150_000), layers("coasts", 235_000, 150_000)
    small_in_degrees = layers("towns" + DEGREES, 100_000, 20_000)
    coasts_in_degrees = layers("coasts" + DEGREES, 34_000, 150_000)
    everyone = (DUCKDB, GEOPANDAS, OURS_1, OURS_2)
    without_geopandas = (DUCKDB, OURS_1, OURS_2)  # which wants memory for every pair
    both_kernels = (KERNEL, KERNEL_ON_PLANE)
    whole = (jobs.DUCKDB_JOB, jobs.OURS_JOB)
    on_plane_and_not = (jobs.OURS_JOB, jobs.OURS_JOB_ON_PLANE)
    parquet = (jobs.DUCKDB_PARQUET, jobs.OURS_PARQUET)
    all_parquet = (*parquet, jobs.SEDONA_PARQUET, jobs.DASK_1_PARQUET, jobs.DASK_2_PARQUET)
    return [
        *(Measure(f"points {n}", towns(n, 100_000), 500, everyone) for n in (10_000, 30_000, 100_000, 300_000)),
        Measure(MILLION, large, 500, (*everyone, KERNEL, DASK_1, DASK_2)),
        *(Measure(f"distance {d}", small, d, everyone) for d in (100, 200, 500, 1000, 2000)),
        *(Measure(f"distance {d}", small, d, without_geopandas) for d in (5000, 10_000)),
        Measure("coasts", coasts, 10_000, (*everyone, KERNEL)),
        Measure("metres", small_in_degrees, 500, (*both_kernels, POSTGIS)),
        Measure("metres coasts", coasts_in_degrees, 10_000, both_kernels),
        Measure("five distances", small, DISTANCES[-1], (DUCKDB_FIVE, KERNEL_FIVE, KERNEL)),
        Measure("own distances", small, 500, (GEOPANDAS_OWN, KERNEL_OWN, KERNEL_ONE_DISTANCE)),
        Measure("statistics", large, 500, (DUCKDB_STATISTICS, KERNEL_STATISTICS, KERNEL)),
        Measure("nearest", large, 500, (DUCKDB_NEAREST, OURS_NEAREST)),
        Measure("decay", large, 500, (DUCKDB_DECAY, OURS_DECAY)),
        Measure("share", small, 500, (OURS_SHARE, GEOPANDAS_SHARE)),
        Measure("before", large, 500, (KERNEL_BEFORE, KERNEL), ROUNDS_IN_PAIRS),
        Measure("before job", small, 500, (jobs.OURS_JOB_BEFORE, jobs.OURS_JOB), ROUNDS_IN_PAIRS),
        Measure("job small", small, 500, (*whole, jobs.QGIS_START, jobs.QGIS_COPY, jobs.QGIS_JOIN)),
        Measure("job", large, 500, (*whole, jobs.GEOPANDAS_JOB, jobs.OGR_COPY, jobs.QGIS_COPY)),
        Measure("job coasts", many_on_coasts, 10_000, whole),
        Measure("job metres", coasts_in_degrees, 25_000, on_plane_and_not),
        Measure("job large", towns(10_000_000, 1_000_000), 500, (jobs.OURS_JOB,)),
        Measure("parquet 1000000", large, 500, all_parquet),
        Measure("parquet 3000000", towns(3_000_000, 300_000), 500, parquet),
        Measure("parquet 10000000", towns(10_000_000, 1_000_000), 500, all_parquet),
    ]
