"""The point layer as coordinates."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Optional

import numpy as np
from qgis.core import QgsFeature, QgsGeometry

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.processing.columns.rows import Numbers, Rows, Values
from polyweight_plugin.processing.inputs.input_layer import InputLayer, Wanted, read
from polyweight_plugin.processing.inputs.numbers import doubles
from polyweight_plugin.processing.inputs.own_distances import OwnDistances
from polyweight_plugin.processing.inputs.point_wkb import Located, locate
from polyweight_plugin.processing.run_log import RunLog
from polyweight_plugin.processing.text import count, tr


@dataclass(frozen=True)
class PointRows:
    """What was read of the points.

    key_is_unique: whether the field that was asked for numbers them: a whole number from 0 on, and of each its own.
    distances: float64 (n,) of those that have a place, each point's own in UNIT; None where none was asked for.
    """

    located: Located
    key_is_unique: bool
    distances: Optional[np.ndarray]


def read_points(
    layer: InputLayer,
    key: Optional[str],
    own_distances: Optional[OwnDistances],
    log: RunLog,
    progress: Callable[[float], None],
) -> PointRows:
    """Raises Cancelled, BadInputError."""
    fields = [] if key is None else [key]
    rows, distances = _read(layer, fields, own_distances, log, progress)
    try:
        located = locate(rows.geometries, rows.ids)
    except ValueError as error:
        raise BadInputError(
            tr("The layer {layer} must consist of points: {why}.", layer=layer.name, why=error)
        ) from error
    missing = int((~located.has_place).sum()) - located.nowhere
    for number, what in (
        (missing, tr("without geometry: kept, with NULL in the new fields")),
        (
            located.nowhere,
            tr("with coordinates that are not finite, or beyond 1e13: kept, with NULL in the new fields"),
        ),
    ):
        if number:
            log.warn(tr("{points} of {layer} {what}.", points=count(number, "point"), layer=layer.name, what=what))
    own = None if distances is None else _reported(distances[located.has_place], layer, log)
    return PointRows(located, all(map(_numbers_rows, rows.values[: len(fields)])), own)


def _read(
    layer: InputLayer,
    fields: list[str],
    own: Optional[OwnDistances],
    log: RunLog,
    progress: Callable[[float], None],
) -> tuple[Rows, Optional[np.ndarray]]:
    """(the rows, each one's own distance, float64 (n,), NaN where it is none; None where there is one for all)."""
    if own is None:
        return read(layer, Wanted(fields, point_wkb), log, progress), None
    if own.field is not None:
        rows = read(layer, Wanted([*fields, own.field], point_wkb), log, progress)
        numbers, missing, _ = doubles(rows.values[-1])
        return rows, np.where(missing, np.nan, numbers)
    evaluated: list[float] = []

    def evaluate(feature: QgsFeature) -> None:
        evaluated.append(own.of(feature))

    rows = read(layer, Wanted(fields, point_wkb, look_at=evaluate), log, progress)
    return rows, np.array(evaluated, np.float64)


def _reported(distances: np.ndarray, layer: InputLayer, log: RunLog) -> np.ndarray:
    """The distances, with NaN for those that are none."""
    nowhere = ~(np.isfinite(distances) & (distances >= 0))
    if nowhere.any():
        log.warn(
            tr(
                "{points} of {layer} whose DISTANCE is NULL, negative or no number: they reach nothing.",
                points=count(int(nowhere.sum()), "point"),
                layer=layer.name,
            )
        )
    return np.where(nowhere, np.nan, distances)


def point_wkb(geometry: QgsGeometry) -> bytes:
    return geometry.asWkb().data()


def _numbers_rows(values: Values) -> bool:
    if not isinstance(values, Numbers) or values.values.dtype.kind != "i" or values.missing.any():
        return False
    return bool((values.values >= 0).all()) and len(np.unique(values.values)) == len(values.values)
