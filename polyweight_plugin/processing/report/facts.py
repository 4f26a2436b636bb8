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
    """One new field. values: float64 (n,), NaN where it is NULL; None where it holds texts, with how often each."""

    field: str
    statistic: str
    values: Optional[np.ndarray]
    texts: tuple[tuple[str, int], ...] = ()

    @cached_property
    def known(self) -> np.ndarray:
        """The values that are not NULL, float64."""
        return np.zeros(0) if self.values is None else self.values[~np.isnan(self.values)]

    def as_json(self) -> dict[str, Any]:
        if self.values is None:
            return {"field": self.field, "statistic": self.statistic, "values": dict(self.texts)}
        summary = {"field": self.field, "statistic": self.statistic, "null": len(self.values) - len(self.known)}
        if not len(self.known):
            return summary
        low, middle, high = np.quantile(self.known, [0, 0.5, 1]).tolist()
        return {
            **summary,
            "minimum": low,
            "median": middle,
            "mean": float(self.known.mean()),
            "maximum": high,
            "sum": float(self.known.sum()),
        }


@dataclass(frozen=True)
class GroupFacts:
    """What came out for one type (or over all) within one distance. matched: points with a match, None if unknown."""

    type: str
    distance: str
    columns: tuple[ColumnFacts, ...]
    matched: Optional[int]

    def as_json(self) -> dict[str, Any]:
        columns = [column.as_json() for column in self.columns]
        return {"type": self.type, "distance": self.distance, "points_with_a_match": self.matched, "fields": columns}


@dataclass(frozen=True)
class RunFacts:
    """A whole run. All texts are as the data has them: whoever shows them escapes them.

    settings: (parameter, value), as asked for. left_out: sentences. results: (name, number). phases: (name, seconds).
    versions: (program, version). command: repeats the run on a command line. xy: float64 (n, 2), a place of each row
    of the columns, NaN where there is none; in the points' CRS.
    """

    title: str
    settings: tuple[tuple[str, str], ...]
    layers: tuple[LayerFacts, ...]
    left_out: tuple[str, ...]
    results: tuple[tuple[str, int], ...]
    groups: tuple[GroupFacts, ...]
    phases: tuple[tuple[str, float], ...]
    engine: str
    versions: tuple[tuple[str, str], ...]
    command: str
    xy: np.ndarray

    def as_json(self) -> dict[str, Any]:
        return {
            "title": self.title,
            "settings": dict(self.settings),
            "layers": [
                {"role": one.role, "name": one.name, "crs": one.crs, "features": one.features, "remarks": one.remarks}
                for one in self.layers
            ],
            "left_out": self.left_out,
            "results": dict(self.results),
            "groups": [group.as_json() for group in self.groups],
            "seconds": {name: round(seconds, 3) for name, seconds in self.phases},
            "engine": self.engine,
            "versions": dict(self.versions),
            "command": self.command,
        }
