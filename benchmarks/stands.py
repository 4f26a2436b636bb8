"""The table of promises: what is measured, the limit, and where PolyWeight stands."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks import contenders as c
from benchmarks import jobs as j
from benchmarks.measures import MILLION
from benchmarks.results import Results


@dataclass(frozen=True)
class Stand:
    """One promise: what is measured, the limit, and the measured value, not a number where it was not measured."""

    what: str
    sign: str
    limit: float
    value: float

    @property
    def kept(self) -> str:
        if math.isnan(self.value):
            return "not measured"
        return "yes" if (self.value <= self.limit if self.sign == "≤" else self.value >= self.limit) else "no"


def stands(results: Results) -> Iterator[Stand]:
    """All promises."""
    yield from _searches(results)
    yield from _distances(results)
    yield from _statistics(results)
    yield from _jobs(results)
    yield from _workers_and_memory(results)
    yield from _parquet(results)


def _at_most(what: str, limit: float, value: float) -> Stand:
    return Stand(what, "≤", limit, value)


def _at_least(what: str, limit: float, value: float) -> Stand:
    return Stand(what, "≥", limit, value)


def _searches(results: Results) -> Iterator[Stand]:
    ratio = results.ratio
    longest, shorter = (results.median(f"distance {d}", c.OURS_2) for d in (10_000, 1000))
    yield _at_most("Search alone, 1M × 100k at 500: PolyWeight / DuckDB", 0.2, ratio(MILLION, c.OURS_2, c.DUCKDB))
    yield _at_most(
        "Search alone, 100k × 20k at 10,000: PolyWeight / DuckDB", 0.05, ratio("distance 10000", c.OURS_2, c.DUCKDB)
    )
    yield _at_most("Distance 10,000 / distance 1,000, 100k × 20k", 10, longest / shorter)
    yield _at_most(
        "A few huge polygons among 150,000: PolyWeight's kernel / DuckDB", 0.1, ratio("coasts", c.KERNEL, c.DUCKDB)
    )
    yield _at_most("The same with start and parsing: PolyWeight / DuckDB", 0.15, ratio("coasts", c.OURS_2, c.DUCKDB))
    yield _at_most(
        "Sum and count, 1M × 100k at 500: kernel / kernel before",
        1.03,
        results.in_pairs("before", c.KERNEL, c.KERNEL_BEFORE),
    )


def _distances(results: Results) -> Iterator[Stand]:
    ratio = results.ratio
    for measure, what in (("metres", "100k × 20k at 500"), ("metres coasts", "34k × 150k coasts at 10,000")):
        both = (measure, c.KERNEL, c.KERNEL_ON_PLANE)
        yield _at_most(f"Search along the ellipsoid / on a plane, {what}", 2, ratio(*both, "search_seconds"))
        yield _at_most("The same with the index", 2, ratio(*both))
    yield _at_most(
        "Along the ellipsoid, 100k × 20k at 500: PolyWeight's kernel / PostGIS geography",
        0.05,
        ratio("metres", c.KERNEL, c.POSTGIS),
    )
    yield _at_most(
        "Five distances / the largest alone, 100k × 20k to 2,000", 2, ratio("five distances", c.KERNEL_FIVE, c.KERNEL)
    )
    yield _at_most(
        "A distance for each point / one distance, 100k × 20k at 500",
        1.5,
        ratio("own distances", c.KERNEL_OWN, c.KERNEL_ONE_DISTANCE),
    )


def _statistics(results: Results) -> Iterator[Stand]:
    ratio = results.ratio
    yield _at_most(
        "Exponential decay, 1M × 100k at 500: PolyWeight / DuckDB", 0.5, ratio("decay", c.OURS_DECAY, c.DUCKDB_DECAY)
    )
    yield _at_most(
        "Share of area, 100k × 20k at 500: PolyWeight / GeoPandas' buffer + overlay",
        0.05,
        ratio("share", c.OURS_SHARE, c.GEOPANDAS_SHARE),
    )
    yield _at_most(
        "Mean, minimum, maximum, sum, count / sum and count, 1M × 100k at 500",
        1.3,
        ratio("statistics", c.KERNEL_STATISTICS, c.KERNEL),
    )
    yield _at_most(
        "Nearest of each type, 1M × 100k within 500: PolyWeight / DuckDB",
        0.3,
        ratio("nearest", c.OURS_NEAREST, c.DUCKDB_NEAREST),
    )


def _jobs(results: Results) -> Iterator[Stand]:
    """One line for each QGIS that was measured."""
    ratio = results.ratio
    for job, qgis in _versions(results, "job"):
        what = f"Whole job, 1M × 100k at 500, {qgis}: PolyWeight"
        old = qgis.startswith("QGIS 3.22")
        yield _at_most(f"{what} / DuckDB", 0.9 if old else 0.5, ratio(job, j.OURS_JOB, j.DUCKDB_JOB))
        if not old:  # whose own way of writing takes longer than the whole job
            yield _at_most(f"{what} / ogr2ogr's copy of its output", 1.3, ratio(job, j.OURS_JOB, j.OGR_COPY))
        yield _at_most(f"{what} / QGIS' plain copy of its output", 1.8, ratio(job, j.OURS_JOB, j.QGIS_COPY))
    for job, qgis in _versions(results, "job small"):
        what = f"Whole job, 100k × 20k at 500, {qgis}: PolyWeight"
        ours, start = (results.median(job, contender) for contender in (j.OURS_JOB, j.QGIS_START))
        beside = (ours - start) / results.median(job, j.DUCKDB_JOB)
        yield _at_most(f"{what} less the start of qgis_process / DuckDB", 0.4, beside)
        yield _at_most(f"{what} / QGIS' buffer + join", 0.05, ratio(job, j.OURS_JOB, j.QGIS_JOIN))
    for job, qgis in _versions(results, "job coasts"):
        what = f"Whole job, 235k × 150k coasts at 10,000, {qgis}: PolyWeight / DuckDB"
        yield _at_most(what, 0.25, ratio(job, j.OURS_JOB, j.DUCKDB_JOB))
    for job, qgis in _versions(results, "job metres"):
        what = f"Whole job, 34k × 150k coasts at 25,000, {qgis}: along the ellipsoid / on a plane"
        yield _at_most(what, 2, ratio(job, j.OURS_JOB, j.OURS_JOB_ON_PLANE))
    for job, qgis in _versions(results, "before job"):
        what = f"Whole job, 100k × 20k at 500, {qgis}: PolyWeight / PolyWeight before"
        yield _at_most(what, 1.03, results.in_pairs(job, j.OURS_JOB, j.OURS_JOB_BEFORE))


def _versions(results: Results, measure: str) -> list[tuple[str, str]]:
    """(name of the results, QGIS version) of a measure of whole jobs."""
    return [(name, name.removeprefix(f"{measure}, ")) for name in sorted(results.all) if name.startswith(f"{measure},")]


def _workers_and_memory(results: Results) -> Iterator[Stand]:
    ratio = results.ratio
    yield _at_least(
        "Search alone, 1M × 100k at 500: 1 worker / 2 workers",
        1.8,
        ratio(MILLION, c.OURS_1, c.OURS_2, "search_seconds"),
    )
    yield _at_most(
        "The same with start and index: 2 Dask workers / 2 local workers", 1.3, ratio(MILLION, c.DASK_2, c.OURS_2)
    )
    beyond = [run["worker_mb"] - run["polygons_mb"] for runs in _of_everywhere(results, c.OURS_2) for run in runs]
    yield _at_most(
        "Peak memory of a worker beyond the polygons' own size, MB, worst of all", 300, max(beyond, default=math.nan)
    )
    for measure, size, limit in (("job", "1M × 100k", 1000), ("job large", "10M × 1M", 4000)):
        for job, qgis in _versions(results, measure):
            peak = results.median(job, j.OURS_JOB, "peak_mb")
            yield _at_most(f"Whole job, {size} at 500, {qgis}: peak memory of all processes, MB", limit, peak)


def _of_everywhere(results: Results, contender: c.Contender) -> Iterator[list[dict[str, float]]]:
    for measure in results.all:
        yield results.runs(measure, contender)


def _parquet(results: Results) -> Iterator[Stand]:
    ten = "parquet 10000000"
    faster = min((j.DUCKDB_PARQUET, j.SEDONA_PARQUET), key=lambda peer: _or_last(results.median(ten, peer)))
    what = "GeoParquet, 10M × 1M at 500"
    yield _at_most(
        f"{what}: PolyWeight / the faster of DuckDB and SedonaDB", 0.4, results.ratio(ten, j.OURS_PARQUET, faster)
    )
    yield _at_least(f"{what}: 1 Dask worker / 2", 1.8, results.ratio(ten, j.DASK_1_PARQUET, j.DASK_2_PARQUET))
    yield _at_most(f"{what}: peak memory of all processes, MB", 8000, results.median(ten, j.OURS_PARQUET, "peak_mb"))


def _or_last(seconds: float) -> float:
    return math.inf if math.isnan(seconds) else seconds
