"""The answer's columns as values for QGIS' attributes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from polyweight_plugin.core.model import Answer


def column_values(answer: Answer, number: int, labels: Sequence[str], rows: slice) -> list[Any]:
    """One column for some points: numbers, or the labels of types; None where it is NULL."""
    values, missing = answer.values[number][rows], answer.missing[number]
    made: list[Any] = values.tolist()
    if answer.columns[number].kind == "type":
        made = [labels[code] for code in made]
    if missing is not None:
        for row in np.flatnonzero(missing[rows]).tolist():
            made[row] = None
    return made


def only(answer: Answer, statistics: Sequence[str]) -> Answer:
    """The answer without columns that nobody asked for, which were only needed on the way."""
    chosen = [number for number, column in enumerate(answer.columns) if column.statistic in statistics]
    if len(chosen) == len(answer.columns):
        return answer
    return Answer(
        tuple(answer.columns[number] for number in chosen),
        [answer.values[number] for number in chosen],
        [answer.missing[number] for number in chosen],
        answer.pairs,
    )


def real_values(answer: Answer, number: int) -> np.ndarray:
    """One column of numbers for all points, float64 (n,), NaN where it is NULL; to be read only."""
    values = answer.values[number].astype(np.float64, copy=False)
    missing = answer.missing[number]
    return values if missing is None else np.where(missing, np.nan, values)
