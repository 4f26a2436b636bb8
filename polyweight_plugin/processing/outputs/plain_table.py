"""A table without geometry, written block by block: what LONG_TABLE and PAIRS have in common."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsFeature, QgsFields

from polyweight_plugin.processing.outputs.destination import Destination
from polyweight_plugin.processing.outputs.schema import table_schema
from polyweight_plugin.processing.outputs.sink import OpenSink, Sink, fill
from polyweight_plugin.processing.outputs.staging import Stage
from polyweight_plugin.processing.outputs.taken_names import TakenNames
from polyweight_plugin.processing.run_log import RunLog

BATCH = 2_000
"""Rows written between two looks at the cancel button."""

Block = Sequence[Sequence[Any]]
"""Some rows: of each field its values, None for NULL."""


@dataclass(frozen=True)
class PlainTable:
    """Where a table goes, and its fields: (name, kind), see schema.FIELD_TYPES."""

    destination: Destination
    open_sink: OpenSink
    fields: Sequence[tuple[str, str]]

    def write(self, blocks: Iterable[Block], stage: Stage, log: RunLog) -> int:
        """The number of rows; only one block is kept at a time. Raises Cancelled, OutputError, what blocks raise."""
        rules = self.destination.format
        taken = TakenNames(rules)
        schema = table_schema([(taken.take(name), kind) for name, kind in self.fields], rules)
        rows = _Rows(blocks, schema.fields, log)
        identifier = fill(self.open_sink(stage.text, schema), rows.add_to, log)
        if rules.table_suffix:  # of a shapefile, a table is only the .dbf; QGIS says .shp
            identifier = str(Path(identifier).with_suffix(rules.table_suffix))
        stage.wrote(identifier, rows.written, schema.fields.names())
        return rows.written


class _Rows:
    """Blocks on their way into a sink. written: how many rows are there."""

    def __init__(self, blocks: Iterable[Block], fields: QgsFields, log: RunLog) -> None:
        self._blocks = blocks
        self._fields = fields
        self._log = log
        self.written = 0

    def add_to(self, sink: Sink) -> None:
        for block in self._blocks:
            rows = list(zip(*block))
            for start in range(0, len(rows), BATCH):
                self._log.stop_if_cancelled()
                sink.add([self._feature(row) for row in rows[start : start + BATCH]])
            self.written += len(rows)
        sink.flush()

    def _feature(self, row: tuple[Any, ...]) -> QgsFeature:
        feature = QgsFeature(self._fields)
        feature.setAttributes(list(row))
        return feature
