"""What was measured so far, on disk after every run."""

from __future__ import annotations

import json
import math
import statistics
from pathlib import Path

from benchmarks.contenders import Contender

Run = dict[str, float]
"""seconds, peak_mb, worker_mb, pairs, lost, and what else a contender told of itself."""

EVERYONE = "all"


class Results:
    """By measure, contender's label, and run: all[measure][label][0]["seconds"]."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.all: dict[str, dict[str, list[Run]]] = json.loads(path.read_text()) if path.exists() else {}

    def forget(self, measure: str, text: str) -> None:
        """Drop the measure's runs of contenders whose label contains the text: they changed since."""
        contenders = self.all.get(measure, {})
        for label in [label for label in contenders if text in label or text == EVERYONE]:
            del contenders[label]

    def runs(self, measure: str, contender: Contender) -> list[Run]:
        return self.all.get(measure, {}).get(contender.label, [])

    def add(self, measure: str, contender: Contender, run: Run) -> None:
        self.all.setdefault(measure, {}).setdefault(contender.label, []).append(run)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = self.path.with_suffix(".part")
        unfinished.write_text(json.dumps(self.all, indent=1))
        unfinished.replace(self.path)

    def median(self, measure: str, contender: Contender, field: str = "seconds") -> float:
        """Of all runs of the contender; not a number where there are none."""
        runs = self.runs(measure, contender)
        return statistics.median(run[field] for run in runs) if runs else math.nan

    def ratio(self, measure: str, one: Contender, other: Contender, field: str = "seconds") -> float:
        """Of the two medians."""
        return self.median(measure, one, field) / self.median(measure, other, field)

    def in_pairs(self, measure: str, one: Contender, other: Contender) -> float:
        """The median of the ratios of each turn, which the moods of a machine change less than either time."""
        turns = zip(self.runs(measure, one), self.runs(measure, other))
        ratios = [a["seconds"] / b["seconds"] for a, b in turns]
        return statistics.median(ratios) if ratios else math.nan
