"""What can be refused before a run begins, in words that say what is wrong and what to do."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProperty,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from polyweight_plugin.processing.outputs.destination import Destination
from polyweight_plugin.processing.outputs.output_parameter import OUTPUT, Output
from polyweight_plugin.processing.text import is_plain, never_html, quoted, visible_lines

KEEPS_NO_FIELDS = ("DXF", "DGN", "GPX")
"""Formats, by the name of GDAL's driver, that have fields of their own only."""

DASK_CLUSTER = 3


def refusal(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Optional[str]:
    """Why the algorithm cannot run with these parameters; None if nothing speaks against it."""
    words = next(_refusals(algorithm, parameters, context), None)
    return None if words is None else never_html(visible_lines(words))


def _refusals(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Iterator[str]:
    def source(name: str) -> Optional[QgsProcessingFeatureSource]:
        return algorithm.parameterAsSource(parameters, name, context)

    yield from _geometry_refusals(source("POINTS"), QgsWkbTypes.GeometryType.PointGeometry, "points")
    yield from _geometry_refusals(source("POLYGONS"), QgsWkbTypes.GeometryType.PolygonGeometry, "polygons")
    for name in ("TYPE_FIELD", "WEIGHT_FIELD"):
        field = algorithm.parameterAsString(parameters, name, context)
        yield from _field_refusals(source("POLYGONS"), name, field)
    yield from _distance_refusals(_number(algorithm, parameters, "DISTANCE", context))
    yield from _worker_refusals(_number(algorithm, parameters, "WORKERS", context))
    yield from _prefix_refusals(algorithm.parameterAsString(parameters, "PREFIX", context))
    engine = algorithm.parameterAsEnum(parameters, "ENGINE", context)
    yield from _scheduler_refusals(engine, algorithm.parameterAsString(parameters, "SCHEDULER", context).strip())
    if parameters.get(OUTPUT) is not None:
        destination = Output(algorithm, parameters, context).destination
        inputs = [algorithm.parameterAsVectorLayer(parameters, name, context) for name in ("POINTS", "POLYGONS")]
        yield from _output_refusals(destination, [layer for layer in inputs if layer is not None])


def _geometry_refusals(
    source: Optional[QgsProcessingFeatureSource], wanted: QgsWkbTypes.GeometryType, plural: str
) -> Iterator[str]:
    if source is None:  # QGIS says which layer it cannot find
        return
    kind = QgsWkbTypes.geometryType(source.wkbType())
    if kind not in (wanted, QgsWkbTypes.GeometryType.UnknownGeometry):
        yield f"The layer {quoted(source.sourceName())} has no {plural}, but {QgsWkbTypes.geometryDisplayString(kind)}."


def _field_refusals(source: Optional[QgsProcessingFeatureSource], parameter: str, field: str) -> Iterator[str]:
    if source is None or not field:
        return
    index = source.fields().lookupField(field)
    if index < 0:
        known = ", ".join(quoted(name) for name in source.fields().names()) or "none"
        yield f"{parameter}: the layer {quoted(source.sourceName())} has no field {quoted(field)}. Its fields: {known}."
    elif parameter == "WEIGHT_FIELD" and not source.fields()[index].isNumeric():
        yield (
            f"WEIGHT_FIELD: the field {quoted(field)} of {quoted(source.sourceName())} holds "
            f"{source.fields()[index].typeName()}, not numbers. Choose a numeric field, or leave it out to count only."
        )


def _number(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> Any:
    """The number given for a parameter; what was given instead where it is none."""
    value = parameters.get(name)
    if value is None:
        return algorithm.parameterDefinition(name).defaultValue()
    if isinstance(value, QgsProperty):
        return algorithm.parameterAsDouble(parameters, name, context)
    try:
        return float(value)
    except (TypeError, ValueError):
        return value


def _distance_refusals(distance: Any) -> Iterator[str]:
    if not isinstance(distance, (int, float)):
        yield f"DISTANCE: the search distance must be a number, not {quoted(str(distance))}."
    elif not math.isfinite(distance) or distance < 0:
        yield f"DISTANCE: the search distance must be a finite number, 0 or more, not {distance:g}."


def _worker_refusals(workers: Any) -> Iterator[str]:
    if not isinstance(workers, (int, float)) or workers != workers // 1 or workers < 0:
        shown = f"{workers:g}" if isinstance(workers, (int, float)) else quoted(str(workers))
        yield f"WORKERS: the number of worker processes must be a whole number, 0 or more, not {shown}."


def _prefix_refusals(prefix: str) -> Iterator[str]:
    if not prefix.strip():
        yield "PREFIX: the new fields need a prefix, such as polygon_type."
    elif not is_plain(prefix):
        yield f"PREFIX: the prefix must not hold invisible characters: {quoted(prefix)}."


def _scheduler_refusals(engine: int, scheduler: str) -> Iterator[str]:
    if scheduler and engine != DASK_CLUSTER:
        yield "SCHEDULER: an address was given, but ENGINE is not 3 (Dask cluster). Choose that, or give no address."
    elif scheduler and not re.fullmatch(r"(tcp|tls)://[^\s/]+:\d{1,5}", scheduler):
        yield (
            f"SCHEDULER: {quoted(scheduler)} is no address of a Dask scheduler. "
            "It looks like tcp://host:8786, or tls://host:8786."
        )


def _output_refusals(destination: Destination, inputs: list[QgsVectorLayer]) -> Iterator[str]:
    if destination.file is None:
        return
    file, folder = destination.file, destination.file.parent
    if not folder.is_dir():
        what = "is no folder" if folder.exists() else "does not exist"
        yield f"OUTPUT: {quoted(str(folder))} {what}. Choose a folder that exists."
    elif not os.access(folder, os.W_OK | os.X_OK):
        yield f"OUTPUT: the folder {quoted(str(folder))} is read-only. Choose another."
    elif file.is_dir():
        yield f"OUTPUT: {quoted(str(file))} is a folder, not a file."
    elif "\n" in str(file):
        yield f"OUTPUT: QGIS cannot open a path with a line break in it: {quoted(str(file))}. Choose another."
    elif destination.driver in KEEPS_NO_FIELDS:
        yield f"OUTPUT: the format {destination.driver} cannot hold the new fields. Choose another, such as GeoPackage."
    for layer in inputs:
        if _would_overwrite(destination, layer):
            yield f"OUTPUT: {quoted(str(file))} is where the input {quoted(layer.name())} lies. Choose another name."


def _would_overwrite(destination: Destination, layer: QgsVectorLayer) -> bool:
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = parts.get("path") or ""
    if not path or not destination.file or not destination.file.exists() or not os.path.exists(path):
        return False
    same_file = os.path.samefile(path, destination.file)
    return same_file and destination.table in (None, parts.get("layerName") or Path(path).stem)
