"""An answer's columns as the output has them."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

import numpy as np

from polyweight_plugin.processing.outputs.feature_writer import PointRows


@dataclass(frozen=True)
class NewColumns:
    """names: of the output's new columns. answered: int64 (n,), of each row written its row in the answer, or -1."""

    names: list[str]
    rows: PointRows
    answered: np.ndarray

    @classmethod
    def of(cls, names: list[str], rows: PointRows) -> NewColumns:
        has_place = rows.located.has_place
        answered = np.where(has_place, np.cumsum(has_place) - 1, -1)
        return cls(names[-len(rows.answer.columns) :], rows, answered if rows.wanted is None else answered[rows.wanted])

    def doubles(self, rows: slice) -> list[np.ndarray]:
        """Of all columns the values for some rows, NaN where there is none."""
        answered = self.answered[rows]
        here = answered >= 0
        found = answered[here]
        columns = []
        for values, missing in zip(self.rows.answer.values, self.rows.answer.missing):
            column = np.full(len(answered), np.nan)
            column[here] = values[found] if missing is None else np.where(missing[found], np.nan, values[found])
            columns.append(column)
        return columns

    def expressions(self, connection: sqlite3.Connection) -> list[str]:
        """What SQL makes of a row of `answers`, a table of these doubles; the codes of types become their labels."""
        connection.execute("CREATE TEMP TABLE labels (code INTEGER PRIMARY KEY, label TEXT)")
        connection.executemany("INSERT INTO labels VALUES (?, ?)", enumerate(self.rows.labels))
        return [
            f"(SELECT label FROM labels WHERE code = answers.c{i})"  # nosec B608
            if column.kind == "type"
            else f"answers.c{i}"
            for i, column in enumerate(self.rows.answer.columns)
        ]
