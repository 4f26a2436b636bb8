"""An input layer, read in one pass: by columns where that gives the same rows, else feature by feature."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.processing.columns.reader import Table, read_columns, table_of
from polyweight_plugin.processing.columns.rows import Geometries, Rows, values_of
from polyweight_plugin.processing.gdal_errors import gdal_errors
from polyweight_plugin.processing.run_log import RunLog
from polyweight_plugin.processing.text import quoted, tr, visible

SKIP_CHECKS = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
"""A distance needs no valid geometry; and QGIS' own check, when set to stop, throws past Python (seen in 3.22)."""

STEP = 500
"""Features between two looks at the cancel button."""


@dataclass(frozen=True)
class InputLayer:
    """A layer as the algorithm was given it.

    table: for the column path; None where rows may differ from the file's. file: where the layer lies, with what tells
    this file from another put in its place; None if it is no file. nothing_selected: whether only selected features are
    wanted, and none is.
    """

    source: QgsProcessingFeatureSource
    table: Optional[Table]
    file: Optional[tuple[str, tuple[int, int]]]
    nothing_selected: bool = False

    @property
    def name(self) -> str:
        return quoted(self.source.sourceName())

    def features(self, request: QgsFeatureRequest) -> Iterator[QgsFeature]:
        return self.source.getFeatures(request, SKIP_CHECKS)

    def changed(self) -> BadInputError:
        return BadInputError(tr("The layer {layer} changed while it was in use. Run again.", layer=self.name))

    def check_file(self) -> None:
        """Raises BadInputError where the layer's file is gone or is another one by now."""
        if self.file is not None and _identity(self.file[0]) != self.file[1]:
            raise BadInputError(
                tr(
                    "The file of the layer {layer} was removed or replaced while it was in use: {file}. "
                    "Run again when it is in its place.",
                    layer=self.name,
                    file=visible(self.file[0]),
                )
            )


def input_layer(source: QgsProcessingFeatureSource, layer: Optional[QgsVectorLayer], value: Any) -> InputLayer:
    """For the main thread, to which the layer belongs. value: of the parameter, which may ask for some rows only."""
    nothing_selected = (
        isinstance(value, QgsProcessingFeatureSourceDefinition)
        and value.selectedFeaturesOnly
        and source.featureCount() == 0
    )
    if layer is None or layer.providerType() != "ogr":
        return InputLayer(source, None, None, nothing_selected)
    path = QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path") or ""
    identity = _identity(path)
    table = table_of(layer) if _wants_all(value) else None
    return InputLayer(source, table, (path, identity) if identity else None, nothing_selected)


def _wants_all(value: Any) -> bool:
    if not isinstance(value, QgsProcessingFeatureSourceDefinition):
        return True
    chosen = value.selectedFeaturesOnly or getattr(value, "filterExpression", "")  # filters came with QGIS 3.32
    return not chosen and value.featureLimit == -1


def _identity(path: str) -> Optional[tuple[int, int]]:
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return None
    return status.st_dev, status.st_ino


@dataclass(frozen=True)
class Wanted:
    """What is read of each feature.

    fields: by name. wkb: turns a geometry into its bytes. request: None where the layer is wanted as it lies, for the
    column path. look_at: is shown each feature with all its attributes, so that only the feature path will do.
    """

    fields: Sequence[str]
    wkb: Callable[[QgsGeometry], bytes]
    request: Optional[QgsFeatureRequest] = None
    look_at: Optional[Callable[[QgsFeature], None]] = None


def read(layer: InputLayer, wanted: Wanted, log: RunLog, progress: Callable[[float], None]) -> Rows:
    """The geometries and fields of all features. Raises Cancelled and BadInputError."""
    layer.check_file()
    step = _step(layer, log, progress)
    as_it_lies = wanted.request is None and wanted.look_at is None
    rows = read_columns(layer.table, wanted.fields, step) if layer.table and as_it_lies else None
    if rows is None:
        rows = _read_features(layer, wanted, step)
    layer.check_file()
    return rows


def _step(layer: InputLayer, log: RunLog, progress: Callable[[float], None]) -> Callable[[int], None]:
    """What is told the number of rows done."""
    expected = max(layer.source.featureCount(), 1)

    def step(done: int) -> None:
        log.stop_if_cancelled()
        progress(done / expected)

    return step


def _read_features(layer: InputLayer, wanted: Wanted, step: Callable[[int], None]) -> Rows:
    request = QgsFeatureRequest() if wanted.request is None else wanted.request
    indices = [layer.source.fields().lookupField(field) for field in wanted.fields]
    if wanted.look_at is None:
        request.setSubsetOfAttributes(indices)
    ids: list[int] = []
    shapes: list[bytes] = []
    values: list[list[Any]] = [[] for _ in indices]
    with gdal_errors() as errors:  # at which QGIS ends a layer early, without a word
        for done, feature in enumerate(layer.features(request)):
            if done % STEP == 0:
                step(done)
            ids.append(feature.id())
            shapes.append(wanted.wkb(feature.geometry()))
            for index, so_far in zip(indices, values):
                so_far.append(feature[index])
            if wanted.look_at is not None:
                wanted.look_at(feature)
    if errors:
        layer.check_file()
        raise BadInputError(
            tr(
                "The layer {layer} cannot be read whole: {why}. Is its file damaged?",
                layer=layer.name,
                why=visible(errors[0]),
            )
        )
    step(len(shapes))
    return Rows(np.array(ids, np.int64), Geometries.of(shapes), [values_of(of) for of in values])
