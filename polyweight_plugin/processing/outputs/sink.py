"""QGIS' sink, held in one place, so that it closes when it is told to and not when the last traceback is forgotten."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Optional

from qgis.core import QgsFeature, QgsFeatureSink

from polyweight_plugin.processing.gdal_errors import gdal_errors
from polyweight_plugin.processing.outputs.errors import OutputError
from polyweight_plugin.processing.outputs.gdal_thread import wait_for
from polyweight_plugin.processing.outputs.schema import Schema
from polyweight_plugin.processing.run_log import RunLog
from polyweight_plugin.processing.text import tr, visible


class Sink:
    """An open sink. identifier: of its layer, as QGIS gave it. is_file: whether GDAL writes it, on whatever thread."""

    def __init__(self, sink: QgsFeatureSink, identifier: str, is_file: bool) -> None:
        self._sink: Optional[QgsFeatureSink] = sink
        self._is_file = is_file
        self.identifier = identifier

    def add(self, features: Sequence[QgsFeature]) -> None:
        """Raises OutputError."""
        if self._sink is None or not self._sink.addFeatures(features, QgsFeatureSink.Flag.FastInsert):
            raise OutputError(tr("The output refused a feature: {error}", error=self._words()))

    def flush(self) -> None:
        """Raises OutputError."""
        if self._sink is None or not self._sink.flushBuffer():
            raise OutputError(tr("The output could not be written: {error}", error=self._words()))

    def close(self, log: RunLog) -> None:
        """Some formats (KML, XLSX, ODS) are only written now, for as long as all before. Raises as wait_for does."""
        held = [self._sink]
        self._sink = None
        if self._is_file:
            wait_for(held.clear, log)
        else:
            held.clear()  # layers and connections to databases belong to this thread

    def _words(self) -> str:
        return tr("it is closed.") if self._sink is None else visible(self._sink.lastError())


OpenSink = Callable[[str, Schema], Sink]
"""Opens QGIS' sink: (destination, what the layer is to look like) -> the sink. Raises SinkError."""


def fill(sink: Sink, write: Callable[[Sink], None], log: RunLog) -> str:
    """Have the sink filled, and close it; returns the identifier. Raises OutputError, and what write() raises."""
    with gdal_errors() as errors:
        try:
            write(sink)
        finally:
            sink.close(log)  # which may fail as writing may
    if errors:
        raise OutputError(tr("The output could not be written: {error}", error=visible(errors[0])))
    return sink.identifier
