"""The plots of docs/benchmarks.md."""

from __future__ import annotations

import math
from pathlib import Path

from benchmarks.contenders import DASK_1, DASK_2, DUCKDB, GEOPANDAS, OURS_1, OURS_2
from benchmarks.measures import MILLION
from benchmarks.results import Results

COLOURS = {DUCKDB: "#d95f02", GEOPANDAS: "#7570b3", OURS_1: "#66c2a5", OURS_2: "#00796b"}

Line = tuple[str, list[tuple[int, float]]]
"""Colour, and seconds at each number."""


def against(results: Results, axis: str, label: str, docs: Path) -> list[str]:
    """Seconds against the number that ends the measures' names, one line for each contender."""
    measured = {int(name.removeprefix(axis)): name for name in results.all if name.startswith(f"{axis} ")}
    lines = {
        contender.label: (colour, [(x, results.median(name, contender)) for x, name in sorted(measured.items())])
        for contender, colour in COLOURS.items()
    }
    return _plot(lines, label, docs, f"images/bench-{axis}.svg")


def against_workers(results: Results, docs: Path) -> list[str]:
    """Seconds of the search alone, once the workers are there, with one worker and with two."""
    lines = {
        label: (colour, [(n, results.median(MILLION, c, "search_seconds")) for n, c in enumerate(contenders, 1)])
        for label, colour, contenders in (
            ("local processes", "#00796b", (OURS_1, OURS_2)),
            ("Dask workers", "#1f78b4", (DASK_1, DASK_2)),
        )
    }
    label = "workers, 1,000,000 points and 100,000 polygons at distance 500"
    return _plot(lines, label, docs, "images/bench-workers.svg")


def _plot(lines: dict[str, Line], label: str, docs: Path, image: str) -> list[str]:
    """Draw the image, and return the lines of Markdown that show it: none, where it would show no line."""
    if len({x for _, line in lines.values() for x, seconds in line if not math.isnan(seconds)}) < 2:
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
