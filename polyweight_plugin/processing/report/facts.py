"""The facts of a run that its report tells: plain values, numpy arrays for what is drawn, nothing of QGIS."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any, Optional

import numpy as np


@dataclass(frozen=True)
class LayerFacts:
    """An input. role: 'Points', 'Polygons'. remarks: what is to be known of it, such as how many weights are NULL."""

    role: str
    name: str
    crs: str
    features: int
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class ColumnFacts:
    """One new field. values: float64 (n,), NaN where it is NULL; None where it holds texts, with how often each.

    adds_up: whether the sum over all points says something, which that of a mean or a distance does not. unit: of the
    values, "" where they have none.
    """

    field: str
    statistic: str
    values: Optional[np.ndarray]
    texts: tuple[tuple[str, int], ...] = ()
    adds_up: bool = True
    unit: str = ""

    @property
    def known(self) -> np.ndarray:
        """The values that are not NULL, float64. Not kept: there may be thousands of columns."""
        if self.values is None:
            return np.zeros(0)
        null = np.isnan(self.values)
        return self.values[~null] if null.any() else self.values

    @cached_property
    def numbers(self) -> tuple[float, float, float, float]:
        """(least, median, mean, most) of the values that are not NULL, of which there is one."""
        known = self.known
        with np.errstate(over="ignore", invalid="ignore"):  # infinite values, and means beyond the largest double
            return float(known.min()), float(np.median(known)), float(known.mean()), float(known.max())

    def as_json(self) -> dict[str, Any]:
        if self.values is None:
            return {"field": self.field, "statistic": self.statistic, "values": dict(self.texts)}
        summary = {"field": self.field, "statistic": self.statistic, "null": len(self.values) - len(self.known)}
        if self.unit:
            summary["unit"] = self.unit
        if not len(self.known):
            return summary
        least, median, mean, most = self.numbers
        summary.update({"minimum": least, "median": median, "mean": mean, "maximum": most})
        if self.adds_up:
            summary["sum"] = float(self.known.sum())
        return summary


@dataclass(frozen=True)
class GroupFacts:
    """What came out for one type (or over all) within one distance.

    matched: points with a match, None if unknown. type_field: that tells the type; None over all.
    """

    type: str
    distance: str
    columns: tuple[ColumnFacts, ...]
    matched: Optional[int]
    type_field: Optional[str] = None

    @property
    def title(self) -> str:
        """'polyType 1, within 300 m': a number alone does not say that it is a type."""
        kind = self.type if self.type_field is None else f"{self.type_field} {self.type}"
        return f"{kind}, {self.distance}" if self.distance else kind

    def as_json(self) -> dict[str, Any]:
        columns = [column.as_json() for column in self.columns]
        return {"type": self.type, "distance": self.distance, "points_with_a_match": self.matched, "fields": columns}


@dataclass(frozen=True)
class RunFacts:
    """A whole run. All texts are as the data has them: whoever shows them escapes them.

    measured: sentences that say along what distances go, and what a sum is. settings: (parameter, value), as asked for.
    left_out: sentences. results: (name, number). phases: (name, seconds). versions: (program, version). command:
    repeats the run on a command line. not_repeated: sentences on what it leaves out. xy: float64 (n, 2), a place of
    each row of the columns, NaN where there is none; in the points' CRS. matched: of them with something in reach.
    """

    title: str
    when: str
    measured: tuple[str, ...]
    settings: tuple[tuple[str, str], ...]
    layers: tuple[LayerFacts, ...]
    left_out: tuple[str, ...]
    results: tuple[tuple[str, int], ...]
    groups: tuple[GroupFacts, ...]
    phases: tuple[tuple[str, float], ...]
    engine: str
    versions: tuple[tuple[str, str], ...]
    command: str
    not_repeated: tuple[str, ...]
    xy: np.ndarray
    matched: int

    def share(self, matched: int) -> float:
        """Of all points. To a thousandth, since it is shown so, it is 1 only of all and 0 only of none."""
        exact = matched / len(self.xy)
        return min(max(exact, 0.001), 0.999) if 0 < exact < 1 else exact

    def as_json(self) -> dict[str, Any]:
        return {
            "title": self.title,
            "when": self.when,
            "measured": self.measured,
            "settings": dict(self.settings),
            "layers": [
                {"role": one.role, "name": one.name, "crs": one.crs, "features": one.features, "remarks": one.remarks}
                for one in self.layers
            ],
            "left_out": self.left_out,
            "results": dict(self.results),
            "points_with_a_place": len(self.xy),
            "points_with_a_match": self.matched,
            "groups": [group.as_json() for group in self.groups],
            "seconds": {name: round(seconds, 3) for name, seconds in self.phases},
            "engine": self.engine,
            "versions": dict(self.versions),
            "command": self.command,
            "not_repeated": self.not_repeated,
        }
