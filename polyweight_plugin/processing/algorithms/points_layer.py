"""The points layer: the input's points with their answers, by columns where that gives the same rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Optional

import numpy as np

from polyweight_plugin.core.model import Answer
from polyweight_plugin.processing.columns.new_columns import NewColumns
from polyweight_plugin.processing.columns.source import Source, columns_to_copy
from polyweight_plugin.processing.columns.writer import write_columns
from polyweight_plugin.processing.gdal_errors import gdal_errors
from polyweight_plugin.processing.inputs.input_layer import InputLayer
from polyweight_plugin.processing.inputs.point_wkb import Located
from polyweight_plugin.processing.outputs.destination import Destination
from polyweight_plugin.processing.outputs.errors import OutputError
from polyweight_plugin.processing.outputs.feature_writer import PointRows, write_points
from polyweight_plugin.processing.outputs.formats import GEOPACKAGE
from polyweight_plugin.processing.outputs.schema import Schema
from polyweight_plugin.processing.outputs.sink import OpenSink, Sink, fill
from polyweight_plugin.processing.outputs.spatial_index import build_spatial_index
from polyweight_plugin.processing.outputs.staging import Stage
from polyweight_plugin.processing.run_log import RunLog
from polyweight_plugin.processing.text import tr, visible


@dataclass(frozen=True)
class PointsLayer:
    """labels: of the types. wanted: bool, which of the input's features are written; None for all."""

    points: InputLayer
    located: Located
    answer: Answer
    labels: list[str]
    wanted: Optional[np.ndarray]
    schema: Schema
    destination: Destination
    open_sink: OpenSink
    progress: Callable[[float], None]

    def write(self, stage: Stage, log: RunLog) -> None:
        """Raises Cancelled, OutputError, and BadInputError where the points changed meanwhile."""
        self.points.check_file()
        source = self._source()
        sink = self.open_sink(stage.text, self.schema)
        identifier = fill(sink, partial(self._by_features, log=log) if source is None else _leave_empty, log)
        if source is not None:
            self._by_columns(source, Path(identifier.partition("|")[0]), log)
        self.points.check_file()
        if self.destination.driver == GEOPACKAGE:
            build_spatial_index(identifier.partition("|")[0], log)
        rows = len(self.located) if self.wanted is None else int(self.wanted.sum())
        stage.wrote(identifier, rows, self.schema.fields.names())

    def _source(self) -> Optional[Source]:
        """None for the plain way; QGIS passes no options on for a layer among others, which has its R-tree already."""
        if self.destination.table is not None:
            return None
        return columns_to_copy(self.points.table, self.located, self.schema, self.destination.driver)

    @property
    def _rows(self) -> PointRows:
        return PointRows(self.located, self.answer, self.labels, self.wanted, self.destination.in_memory)

    def _by_features(self, sink: Sink, log: RunLog) -> None:
        write_points(self.points, self._rows, sink, log, self.progress)

    def _by_columns(self, source: Source, path: Path, log: RunLog) -> None:
        new = NewColumns.of(self.schema.fields.names(), self._rows)
        with gdal_errors() as errors:
            unchanged = write_columns(source, new, path, log, self.progress)
        if errors:
            raise OutputError(tr("The output could not be written: {error}", error=visible(errors[0])))
        if not unchanged:
            self.points.check_file()
            raise self.points.changed()


def _leave_empty(sink: Sink) -> None:
    """QGIS makes the layer, as it always does."""
