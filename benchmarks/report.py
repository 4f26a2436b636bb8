"""From what was measured to what docs/benchmarks.md and README.md show between their markers."""

from __future__ import annotations

import math
import re
import statistics
from pathlib import Path

from benchmarks import contenders as c
from benchmarks import jobs as j
from benchmarks import plots
from benchmarks.measures import MILLION, measures
from benchmarks.qgis_install import REPOSITORY
from benchmarks.results import Results, Run
from benchmarks.stands import stands

BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"

FIRST_TO_KNOW = {
    "search, 1M points × 100k polygons at 500": (MILLION, c.OURS_2, c.DUCKDB),
    "search, 100k × 20k at 10,000": ("distance 10000", c.OURS_2, c.DUCKDB),
    "search, 34k × 150k islands and continents": ("coasts", c.OURS_2, c.GEOPANDAS),
    "metres on the ellipsoid, 100k × 20k at 500": ("metres", c.KERNEL, c.POSTGIS),
    "weights that fade, 1M × 100k at 500": ("decay", c.OURS_DECAY, c.DUCKDB_DECAY),
    "shares of areas, 100k × 20k at 500": ("share", c.OURS_SHARE, c.GEOPANDAS_SHARE),
    "file to file, 1M × 100k at 500": ("job", j.OURS_JOB, j.DUCKDB_JOB),
    "file to file, 100k × 20k at 500": ("job small", j.OURS_JOB, j.QGIS_JOIN),
    "GeoParquet, 10M × 1M at 500": ("parquet 10000000", j.OURS_PARQUET, j.DUCKDB_PARQUET),
}
"""What a reader of README.md wants to know: measure, PolyWeight, and beside whom."""


def write(results: Results, folder: Path) -> None:
    """Fill in both pages, and draw the plots into docs/images.

    folder: the repository, or one that takes copies of the two pages.
    """
    docs = folder / "docs"
    (docs / "images").mkdir(parents=True, exist_ok=True)
    promises = _stand_table(results)
    against_points = plots.against(results, "points", "points, with 100,000 polygons at distance 500", docs)
    against_distance = plots.against(results, "distance", "distance, 100,000 points and 20,000 polygons", docs)
    drawn = [*against_points, *against_distance, *plots.against_workers(results, docs)]
    _fill("docs/benchmarks.md", [*promises, "", *drawn, *_time_table(results)], folder)
    _fill("README.md", [*_first_table(results), "", *(x.replace("(", "(docs/") for x in against_distance)], folder)
    print("\n".join(promises), f"\nWritten to {docs / 'benchmarks.md'}", flush=True)


def _fill(page: str, lines: list[str], folder: Path) -> None:
    """Put the lines between the page's markers."""
    before, _, rest = (REPOSITORY / page).read_text().partition(BEGIN)
    after = rest.partition(END)[2]
    text = "\n".join(lines).rstrip("\n")
    (folder / page).write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{after}")


def _stand_table(results: Results) -> list[str]:
    lines = ["| measure | must be | is | kept |", "|---|---|---|---|"]
    for stand in stands(results):
        measured = (
            "" if math.isnan(stand.value) else f"{stand.value:,.0f}" if stand.value >= 1000 else f"{stand.value:.3g}"
        )
        lines.append(f"| {stand.what} | {stand.sign} {stand.limit:,g} | {measured} | {stand.kept} |")
    return lines


def _first_table(results: Results) -> list[str]:
    lines = ["| points × polygons | PolyWeight | beside | | times as fast |", "|---|---:|---|---:|---:|"]
    for what, (measure, ours, peer) in FIRST_TO_KNOW.items():
        for name in _kept_under(results, measure):
            seconds, theirs = results.median(name, ours), results.median(name, peer)
            if not math.isnan(seconds + theirs):
                version = name.removeprefix(measure)
                times = f"{theirs / seconds:.2g}" if theirs < 10 * seconds else f"{theirs / seconds:.0f}"
                lines.append(f"| {what}{version} | {seconds:.1f} s | {_who(peer)} | {theirs:.1f} s | {times} |")
    return lines


def _who(contender: c.Contender) -> str:
    return re.split("[,:]", contender.label)[0]


def _kept_under(results: Results, measure: str) -> list[str]:
    """The names of the measure's results: one for each QGIS, for whole jobs."""
    return [name for name in sorted(results.all) if name == measure or name.startswith(f"{measure}, QGIS")]


def _time_table(results: Results) -> list[str]:
    lines = [
        "| measure | pairs | contender | seconds (median) | runs | peak memory, MB | pairs that differ | sums off by |",
        "|---|---:|---|---:|---:|---:|---:|---:|",
    ]
    for measure in measures(1):
        for name in _kept_under(results, measure.name):
            for contender in measure.contenders:
                if runs := results.runs(name, contender):
                    lines.append(f"| {name} | {_pairs(runs[0])} | {contender.label} | {_cells(runs)} |")
    return lines


def _pairs(run: Run) -> str:
    return f"{run['pairs']:,}" if "pairs" in run else ""


def _cells(runs: list[Run]) -> str:
    seconds, memory = (statistics.median(run[field] for run in runs) for field in ("seconds", "peak_mb"))
    lost, off = (runs[0].get(field, 0) for field in ("lost", "off"))
    return f"{seconds:.2f} | {len(runs)} | {memory:,.0f} | {lost:,} | {f'{off:.1e}' if off else 0}"
