"""LONG_TABLE: one row for each point, type and distance with a match, in the order of the points."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from polyweight_plugin.core.model import Answer, Column
from polyweight_plugin.processing.outputs.destination import Destination
from polyweight_plugin.processing.outputs.plain_table import Block, PlainTable
from polyweight_plugin.processing.outputs.sink import OpenSink
from polyweight_plugin.processing.outputs.staging import Stage
from polyweight_plugin.processing.outputs.value_checks import check_nulls_fit, check_texts_fit, check_values_fit
from polyweight_plugin.processing.run_log import RunLog

BLOCK_VALUES = 500_000
"""Counts looked at together."""

MATCHES = "count"
"""The statistic that tells where there is a match: the answer has it, whether or not the table shows it."""

KEYS = (("point_fid", "id"), ("type", "type"), ("distance", "real"))


@dataclass(frozen=True)
class LongTable:
    """The answer of n points, as rows.

    ids: int64 (n,), of the points. shown: the columns of the first type and distance that the table has. labels: of the
    types; None where there is no field of types. distances: in UNIT, by their place in the question; own_distances: of
    each point, float64 (n,), if each has its own. NaN is NULL: each polygon brings its own.
    """

    destination: Destination
    open_sink: OpenSink
    ids: np.ndarray
    answer: Answer
    shown: Sequence[Column]
    labels: Optional[Sequence[str]]
    distances: Sequence[float]
    own_distances: Optional[np.ndarray]
    progress: Callable[[float], None]

    def write(self, stage: Stage, log: RunLog) -> None:
        """Raises Cancelled, OutputError, and BadInputError where the format cannot hold a value."""
        fields = [*KEYS, *((column.ending, column.kind) for column in self.shown)]
        check_texts_fit(self.destination.format, self.labels or [], "type")
        check_values_fit(self.destination.format, *self._as_written())
        PlainTable(self.destination, self.open_sink, fields).write(self._blocks(), stage, log)

    def _as_written(self) -> tuple[Answer, list[str], list[str]]:
        """The answer with no NULL, which may be where there is no row; what its columns are called; no labels."""
        plain = Answer(self.answer.columns, self.answer.values, [None] * len(self.answer.columns), self.answer.pairs)
        return plain, [column.ending for column in plain.columns], []

    def _blocks(self) -> Iterator[Block]:
        groups = self._groups()
        if not groups:
            return
        size = max(1, BLOCK_VALUES // len(groups))
        for start in range(0, len(self.ids), size):
            rows = slice(start, min(start + size, len(self.ids)))
            counts = np.stack([self.answer.values[columns[MATCHES, "Count"]][rows] for columns in groups.values()])
            point, group = np.nonzero(counts.T)
            yield self._block(rows, point, group, groups)
            self.progress(rows.stop / len(self.ids))

    def _groups(self) -> dict[tuple[int, int], dict[tuple[str, str], int]]:
        """By type and distance, in the answer's order: the numbers of their columns, by statistic and ending."""
        groups: dict[tuple[int, int], dict[tuple[str, str], int]] = {}
        for number, column in enumerate(self.answer.columns):
            if column.type_code is not None:
                group = groups.setdefault((column.type_code, column.distance), {})
                group[column.statistic, column.ending] = number
        return groups

    def _block(
        self,
        rows: slice,
        point: np.ndarray,
        group: np.ndarray,
        groups: dict[tuple[int, int], dict[tuple[str, str], int]],
    ) -> Block:
        """point: of the slice; group: its number, of each row."""
        codes, places = (np.array(part)[group] for part in zip(*groups))
        types = [None if self.labels is None else self.labels[code] for code in codes.tolist()]
        own = self.own_distances
        distances = np.array(self.distances, np.float64)[places] if own is None else own[rows][point]
        values = [self._values(column, rows, point, group, list(groups.values())) for column in self.shown]
        told = [None if distance != distance else distance for distance in distances.tolist()]
        return [self.ids[rows][point].tolist(), types, told, *values]

    def _values(
        self, shown: Column, rows: slice, point: np.ndarray, group: np.ndarray, groups: list[dict[tuple[str, str], int]]
    ) -> list[Any]:
        numbers = [columns[shown.statistic, shown.ending] for columns in groups]
        values: list[Any] = np.stack([self.answer.values[number][rows] for number in numbers])[group, point].tolist()
        if self.answer.missing[numbers[0]] is None:
            return values
        masks = [self.answer.missing[number] for number in numbers]
        missing = np.stack([mask[rows] for mask in masks if mask is not None])[group, point]
        check_nulls_fit(self.destination.format, int(missing.sum()), shown.ending)
        return [None if gone else value for value, gone in zip(values, missing.tolist())]
