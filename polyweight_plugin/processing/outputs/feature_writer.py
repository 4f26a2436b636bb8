"""The answer into features: the input's own, in its order, each with the sums and counts it found."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Optional

import numpy as np
from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry, QgsPoint

from polyweight_plugin.core.model import Answer
from polyweight_plugin.processing.columns.rows import Geometries
from polyweight_plugin.processing.inputs.input_layer import InputLayer
from polyweight_plugin.processing.inputs.point_wkb import Located, locate
from polyweight_plugin.processing.inputs.points import point_wkb
from polyweight_plugin.processing.outputs.answer_rows import column_values
from polyweight_plugin.processing.outputs.errors import OutputError
from polyweight_plugin.processing.outputs.sink import Sink
from polyweight_plugin.processing.run_log import RunLog
from polyweight_plugin.processing.text import count, tr

BATCH = 2_000
"""Features written between two looks at the cancel button."""


@dataclass(frozen=True)
class PointRows:
    """What is written of the points.

    labels: of the types. wanted: bool, which features; None for all of them. keeps_strays: whether geometries stay as
    they are where coordinates are not finite, which formats refuse, or make another place of.
    """

    located: Located
    answer: Answer
    labels: Sequence[str]
    wanted: Optional[np.ndarray] = None
    keeps_strays: bool = True

    @property
    def written(self) -> Located:
        """Those that are."""
        return self.located if self.wanted is None else self.located.only(self.wanted)


def write_points(
    points: InputLayer, rows: PointRows, sink: Sink, log: RunLog, progress: Callable[[float], None]
) -> None:
    """Read the points once more, whole, and hand them to the sink with their answers.

    Raises Cancelled; BadInputError where they are no longer the points that were answered; OutputError.
    """
    features = iter(points.features(QgsFeatureRequest()))
    check = _Unchanged(points, rows.located)
    done = answered = strays = 0
    while batch := list(islice(features, BATCH)):
        log.stop_if_cancelled()
        has_place = check(done, answered, batch)
        upto = answered + int(has_place.sum())
        _set_answers(batch, has_place, rows, slice(answered, upto))
        if not (rows.keeps_strays or rows.located.whole):
            strays += _leave_strays_out(batch)
        if rows.wanted is not None:
            batch = [batch[row] for row in np.flatnonzero(rows.wanted[done : done + len(batch)])]
        sink.add(batch)
        done, answered = done + len(has_place), upto
        progress(done / len(rows.located))
    if done != len(rows.located):
        raise points.changed()
    sink.flush()
    if strays:
        log.warn(
            tr(
                "{points} of {layer} with coordinates that are not finite: written without them.",
                points=count(strays, "point"),
                layer=points.name,
            )
        )


class _Unchanged:
    """Whether the points are still where they were when they were answered."""

    def __init__(self, points: InputLayer, located: Located) -> None:
        self._points = points
        self._located = located

    def __call__(self, done: int, answered: int, batch: list[QgsFeature]) -> np.ndarray:
        """Which features of the batch have a place. done: features before it; answered: those of them with a place."""
        self._points.check_file()
        then = self._located
        now = locate(Geometries.of([point_wkb(feature.geometry()) for feature in batch]))
        expected = then.points.xy[self._part(answered) : self._part(answered + len(now.points))]
        if not np.array_equal(now.has_place, then.has_place[done : done + len(batch)]) or not np.array_equal(
            now.points.xy, expected
        ):
            raise self._points.changed()
        return now.has_place

    def _part(self, row: int) -> int:
        offsets = self._located.points.offsets
        return row if offsets is None else int(offsets[min(row, len(offsets) - 1)])


def _set_answers(batch: list[QgsFeature], has_place: np.ndarray, rows: PointRows, found: slice) -> None:
    """Give each feature its new attributes; those without a place get NULL. found: their rows of the answer."""
    columns = [column_values(rows.answer, number, rows.labels, found) for number in range(len(rows.answer.columns))]
    first = batch[0].attributeCount()
    indices = range(first, first + len(columns))
    for feature in batch:
        feature.padAttributes(len(columns))
    answered = batch if has_place.all() else [feature for feature, here in zip(batch, has_place) if here]
    for feature, values in zip(answered, zip(*columns)):
        if not all(map(feature.setAttribute, indices, values)):
            raise OutputError(tr("The feature {number} cannot take its new attributes.", number=feature.id()))


def _leave_strays_out(batch: list[QgsFeature]) -> int:
    """Take out of geometries the points whose coordinates are not finite; of how many features."""
    changed = 0
    for feature in batch:
        geometry = feature.geometry()
        parts = list(geometry.constParts())
        finite = [part for part in parts if not _is_stray(part)]
        if len(finite) < len(parts):
            feature.setGeometry(QgsGeometry.collectGeometry([QgsGeometry(part.clone()) for part in finite]))
            changed += 1
    return changed


def _is_stray(point: QgsPoint) -> bool:
    """An empty point, stored as NaN, has no coordinates at all."""
    x, y = point.x(), point.y()
    return not (math.isfinite(x) and math.isfinite(y)) and not (math.isnan(x) and math.isnan(y))
