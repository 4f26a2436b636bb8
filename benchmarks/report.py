"""From what was measured to the tables and plots of docs/benchmarks.md."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.contenders import (
    DASK_1,
    DASK_2,
    DUCKDB,
    DUCKDB_JOB,
    GEOPANDAS,
    KERNEL,
    OGR_COPY,
    OURS_1,
    OURS_2,
    OURS_JOB,
    QGIS_COPY,
    QGIS_JOIN,
    Contender,
)
from benchmarks.qgis_install import REPOSITORY

BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"
COLOURS = {DUCKDB: "#d95f02", GEOPANDAS: "#7570b3", OURS_1: "#66c2a5", OURS_2: "#00796b"}
MILLION = "points 1000000"

Runs = list[dict[str, float]]
Results = dict[str, dict[str, Runs]]


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


def write(results: Results, folder: Path) -> None:
    """Fill in what README.md and docs/benchmarks.md show between their markers, and draw the plots into docs/images.

    folder: the repository, or one that takes copies of the two pages.
    """
    docs = folder / "docs"
    (docs / "images").mkdir(parents=True, exist_ok=True)
    promises = _stand_table(results)
    against_points = _plot_against(results, "points", "points, with 100,000 polygons at distance 500", docs)
    against_distance = _plot_against(results, "distance", "distance, 100,000 points and 20,000 polygons", docs)
    against_workers = _plot_workers(results, docs)
    plots = [*against_points, *against_distance, *against_workers]
    _fill("docs/benchmarks.md", [*promises, "", *plots, *_time_table(results)], folder)
    _fill("README.md", [*promises, "", *(line.replace("(", "(docs/") for line in against_distance)], folder)
    print("\n".join(promises), f"\nWritten to {docs / 'benchmarks.md'}", flush=True)


def _fill(page: str, lines: list[str], folder: Path) -> None:
    """Put the lines between the page's markers."""
    before, _, rest = (REPOSITORY / page).read_text().partition(BEGIN)
    after = rest.partition(END)[2]
    (folder / page).write_text("\n".join([f"{before}{BEGIN}", "", *lines, "", f"{END}{after}"]))


def median(results: Results, measure: str, contender: Contender, field: str = "seconds") -> float:
    """Of all runs of the contender; not a number where there are none."""
    runs = results.get(measure, {}).get(contender.label, [])
    return statistics.median(run[field] for run in runs) if runs else math.nan


def stands(results: Results) -> Iterator[Stand]:
    """The table of promises."""

    def ratio(measure: str, ours: Contender, peer: Contender, field: str = "seconds") -> float:
        return median(results, measure, ours, field) / median(results, measure, peer, field)

    def ours(measure: str) -> float:
        return median(results, measure, OURS_2)

    yield Stand("Search alone, 1M × 100k at 500: PolyWeight / DuckDB", "≤", 0.35, ratio(MILLION, OURS_2, DUCKDB))
    yield Stand(
        "Search alone, 100k × 20k at 10,000: PolyWeight / DuckDB", "≤", 0.05, ratio("distance 10000", OURS_2, DUCKDB)
    )
    yield Stand("Distance 10,000 / distance 1,000, 100k × 20k", "≤", 10, ours("distance 10000") / ours("distance 1000"))
    yield Stand(
        "A few huge polygons among 150,000: PolyWeight's kernel / DuckDB", "≤", 0.10, ratio("coasts", KERNEL, DUCKDB)
    )
    yield Stand("The same with start and parsing: PolyWeight / DuckDB", "≤", 0.10, ratio("coasts", OURS_2, DUCKDB))
    for job in sorted(name for name in results if name.startswith("job,")):
        qgis = job.removeprefix("job, ")
        limit = 0.9 if qgis.startswith("QGIS 3.22") else 0.5
        yield Stand(
            f"Whole job, 1M × 100k at 500, {qgis}: PolyWeight / DuckDB", "≤", limit, ratio(job, OURS_JOB, DUCKDB_JOB)
        )
        yield Stand(f"The same, {qgis}: PolyWeight / ogr2ogr's copy", "≤", 1.3, ratio(job, OURS_JOB, OGR_COPY))
        yield Stand(f"The same, {qgis}: PolyWeight / QGIS' plain copy", "≤", 1.8, ratio(job, OURS_JOB, QGIS_COPY))
        peak = median(results, job, OURS_JOB, "peak_mb")
        yield Stand(f"The same, {qgis}: peak memory of all processes, MB", "≤", 1000, peak)
    for job in sorted(name for name in results if name.startswith("job coasts,")):
        qgis = job.removeprefix("job coasts, ")
        yield Stand(
            f"Whole job, 235k points × 150k coasts, {qgis}: PolyWeight / DuckDB",
            "≤",
            0.25,
            ratio(job, OURS_JOB, DUCKDB_JOB),
        )
    for job in sorted(name for name in results if name.startswith("job large,")):
        qgis = job.removeprefix("job large, ")
        peak = median(results, job, OURS_JOB, "peak_mb")
        yield Stand(f"Whole job, 10M × 1M at 500, {qgis}: peak memory of all processes, MB", "≤", 4000, peak)
    for job in sorted(name for name in results if name.startswith("job small,")):
        qgis = job.removeprefix("job small, ")
        yield Stand(
            f"Whole job, 100k × 20k at 500, {qgis}: PolyWeight / QGIS' buffer + join",
            "≤",
            0.05,
            ratio(job, OURS_JOB, QGIS_JOIN),
        )
    yield Stand(
        "Search alone, 1M × 100k at 500: 1 worker / 2 workers",
        "≥",
        1.8,
        ratio(MILLION, OURS_1, OURS_2, "search_seconds"),
    )
    yield Stand(
        "The same with start and index: 2 Dask workers / 2 local workers", "≤", 1.3, ratio(MILLION, DASK_2, OURS_2)
    )
    yield Stand(
        "Peak memory of a worker beyond the polygons' own size, MB, worst of all", "≤", 300, _worker_memory(results)
    )


def _worker_memory(results: Results) -> float:
    runs = [run for measure in results.values() for run in measure.get(OURS_2.label, [])]
    return max((run["worker_mb"] - run["polygons_mb"] for run in runs), default=math.nan)


def _stand_table(results: Results) -> list[str]:
    lines = ["| measure | must be | is | kept |", "|---|---|---|---|"]
    for stand in stands(results):
        measured = "" if math.isnan(stand.value) else f"{stand.value:.3g}"
        lines.append(f"| {stand.what} | {stand.sign} {stand.limit:g} | {measured} | {stand.kept} |")
    return lines


def _time_table(results: Results) -> list[str]:
    lines = [
        "| measure | pairs | contender | seconds (median) | runs | peak memory, MB | lost pairs |",
        "|---|---:|---|---:|---:|---:|---:|",
    ]
    for measure, contenders in results.items():
        for label, runs in contenders.items():
            seconds, memory = (statistics.median(run[field] for run in runs) for field in ("seconds", "peak_mb"))
            lines.append(
                f"| {measure} | {runs[0]['pairs']:,} | {label} | {seconds:.2f} | {len(runs)} "
                f"| {memory:,.0f} | {runs[0]['lost']:,} |"
            )
    return lines


def _plot_against(results: Results, axis: str, label: str, docs: Path) -> list[str]:
    """Seconds against the number that ends the measures' names, one line for each contender."""
    measured = {int(name.removeprefix(axis)): name for name in results if name.startswith(f"{axis} ")}
    lines = {
        contender.label: (colour, [(x, median(results, name, contender)) for x, name in sorted(measured.items())])
        for contender, colour in COLOURS.items()
    }
    return _plot(lines, label, docs, f"images/bench-{axis}.svg")


def _plot_workers(results: Results, docs: Path) -> list[str]:
    """Seconds of the search alone, once the workers are there, with one worker and with two."""
    lines = {
        label: (colour, [(n, median(results, MILLION, c, "search_seconds")) for n, c in enumerate(contenders, 1)])
        for label, colour, contenders in (
            ("local processes", "#00796b", (OURS_1, OURS_2)),
            ("Dask workers", "#1f78b4", (DASK_1, DASK_2)),
        )
    }
    label = "workers, 1,000,000 points and 100,000 polygons at distance 500"
    return _plot(lines, label, docs, "images/bench-workers.svg")


def _plot(lines: dict[str, tuple[str, list[tuple[int, float]]]], label: str, docs: Path, image: str) -> list[str]:
    """Draw the image, and return the lines of Markdown that show it: none, where there is nothing to draw."""
    if all(math.isnan(seconds) for _, line in lines.values() for _, seconds in line):
        return []
    import matplotlib as mpl
    from matplotlib import pyplot, ticker

    mpl.rcParams["svg.hashsalt"] = image  # the same plot gives the same file
    figure, axes = pyplot.subplots(figsize=(7, 4), layout="constrained")
    for name, (colour, line) in lines.items():
        seen = [(x, seconds) for x, seconds in line if not math.isnan(seconds)]
        if seen:
            axes.loglog(*zip(*seen), marker="o", color=colour, label=name)
    ticks = sorted({x for _, line in lines.values() for x, _ in line})
    axes.set_xticks(ticks, [f"{x:,}" for x in ticks], minor=False)
    axes.minorticks_off()
    axes.yaxis.set_major_locator(ticker.LogLocator(subs=(1, 2, 5)))
    axes.yaxis.set_major_formatter("{x:g}")
    axes.margins(y=0.15)
    axes.set_xlabel(label)
    axes.set_ylabel("seconds")
    axes.grid(alpha=0.3)
    axes.legend(frameon=False)
    figure.savefig(docs / image, metadata={"Date": None})
    pyplot.close(figure)
    return [f"![Seconds against {label}]({image})", ""]
