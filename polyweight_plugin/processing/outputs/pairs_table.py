"""PAIRS: one row for each point and polygon in its reach, in the order of the points, streamed as they are found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from polyweight_plugin.core.model import Pairs, Polygons
from polyweight_plugin.processing.outputs.destination import Destination
from polyweight_plugin.processing.outputs.plain_table import BATCH, Block, PlainTable
from polyweight_plugin.processing.outputs.sink import OpenSink
from polyweight_plugin.processing.outputs.staging import Stage
from polyweight_plugin.processing.outputs.value_checks import check_nulls_fit, check_texts_fit
from polyweight_plugin.processing.run_log import RunLog


@dataclass(frozen=True)
class PairsTable:
    """found: the pairs, by point, then polygon.

    point_ids, polygon_ids: int64, by the rows that pairs tell. labels: of the types; None where there is no field of
    types.
    """

    destination: Destination
    open_sink: OpenSink
    point_ids: np.ndarray
    polygon_ids: np.ndarray
    polygons: Polygons
    labels: Optional[Sequence[str]]
    found: Iterable[Pairs]

    def write(self, stage: Stage, log: RunLog) -> None:
        """Raises Cancelled, OutputError, what finding raises, and BadInputError where the format lacks a value."""
        weight = [] if self.polygons.weights is None else [("weight", "real")]
        keys = [("point_fid", "id"), ("polygon_fid", "id"), ("type", "type")]
        check_texts_fit(self.destination.format, self.labels or [], "type")
        table = PlainTable(self.destination, self.open_sink, [*keys, *weight, ("distance", "real")])
        table.write(self._blocks(), stage, log)

    def _blocks(self) -> Iterator[Block]:
        for some in self.found:
            for start in range(0, len(some.points), BATCH):  # Python's objects take many times an array's memory
                part = slice(start, start + BATCH)
                yield self._block(some.points[part], some.polygons[part], some.distance[part])

    def _block(self, points: np.ndarray, polygons: np.ndarray, distances: np.ndarray) -> Block:
        codes = self.polygons.type_codes[polygons].tolist()
        types = [None if self.labels is None or code < 0 else self.labels[code] for code in codes]
        block = [self.point_ids[points].tolist(), self.polygon_ids[polygons].tolist(), types]
        if self.polygons.weights is not None:
            block.append(self._weights(self.polygons.weights[polygons].tolist(), polygons))
        return [*block, distances.tolist()]

    def _weights(self, weights: list[Any], polygons: np.ndarray) -> list[Any]:
        if self.polygons.has_weight is None:
            return weights
        there = self.polygons.has_weight[polygons]
        check_nulls_fit(self.destination.format, int((~there).sum()), "weight")
        return [weight if is_there else None for weight, is_there in zip(weights, there.tolist())]
