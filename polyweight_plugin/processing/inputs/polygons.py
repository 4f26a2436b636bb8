"""The polygon layer as arrays: shapes, a type code, a weight and a reach for each polygon."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Optional

import numpy as np
from qgis.core import QgsCoordinateTransformContext

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.core.index.polygon_index import needs_objects
from polyweight_plugin.core.model import Polygons
from polyweight_plugin.core.type_labels import NO_TYPE
from polyweight_plugin.processing.columns.rows import Values
from polyweight_plugin.processing.inputs.input_layer import InputLayer
from polyweight_plugin.processing.inputs.measure import Measure
from polyweight_plugin.processing.inputs.numbers import reach_of, weights_of
from polyweight_plugin.processing.inputs.shapes import read_shapes
from polyweight_plugin.processing.inputs.type_codes import encode, encode_wanted
from polyweight_plugin.processing.run_log import RunLog
from polyweight_plugin.processing.text import count, listed_shortly, quoted, tr

_AREAS = (-1, 3, 6, 1003, 1006, 0x80000003, 0x80000006)
"""Polygons and multipolygons, as WKB names them, and nothing at all."""


@dataclass(frozen=True)
class WhatCounts:
    """Which fields tell type, weight and reach; which types are wanted, () for all that there are.

    gathers_others: whether the other types become one, called other. needs_areas: whether lines and points will not do.
    """

    type_field: Optional[str] = None
    weight_field: Optional[str] = None
    reach_field: Optional[str] = None
    types: tuple[str, ...] = ()
    gathers_others: bool = False
    needs_areas: bool = False


def read_polygons(
    layer: InputLayer,
    what: WhatCounts,
    measure: Measure,
    transforms: QgsCoordinateTransformContext,
    log: RunLog,
    progress: Callable[[float], None],
) -> tuple[Polygons, list[str]]:
    """(the polygons in the measure's CRS, the label of each type; a single empty one without types).

    Everything that the contract leaves out of the answer is counted and reported once. Raises Cancelled, BadInputError.
    """
    fields = list(dict.fromkeys(filter(None, (what.type_field, what.weight_field, what.reach_field))))
    rows, rings = read_shapes(layer, fields, measure, transforms, log, progress)
    values = dict(zip(fields, rows.values))
    shapes = rows.geometries
    if what.needs_areas and not np.isin(shapes.kinds(), _AREAS).all():
        raise BadInputError(
            tr(
                "SHARE: lines and points, of which {layer} holds some, have no area of which a share can lie in reach. "
                "Choose 0, the whole weight.",
                layer=layer.name,
            )
        )
    codes, labels = np.zeros(len(shapes), np.int32), [""]
    if what.type_field is not None:
        codes, labels = _types(layer, what, values[what.type_field], log)
    weights = has_weight = reach = None
    if what.weight_field is not None:
        weights, has_weight = weights_of(layer, what.weight_field, values[what.weight_field], codes, log)
    if what.reach_field is not None:
        reach = reach_of(layer, what.reach_field, values[what.reach_field], measure, log)
    arrays = codes, weights, len(labels), reach, has_weight
    if rings is None or what.needs_areas:
        return Polygons(shapes.data, shapes.offsets, *arrays), labels
    others = shapes.kept(needs_objects(rings))
    return Polygons(others.data, others.offsets, *arrays, rings), labels


def _types(layer: InputLayer, what: WhatCounts, values: Values, log: RunLog) -> tuple[np.ndarray, list[str]]:
    field = what.type_field or ""
    codes, labels = encode(values)
    without = int((codes == NO_TYPE).sum())
    if without:
        log.warn(
            tr(
                "{polygons} of {layer} with NULL in {field}: they belong to no type.",
                polygons=count(without, "polygon"),
                layer=layer.name,
                field=quoted(field),
            )
        )
    log.say(tr("Types found: {types}.", types=listed_shortly(list(map(quoted, labels))) or tr("none")))
    if not what.types:
        return codes, labels
    is_numeric = layer.source.fields().field(field).isNumeric()
    wanted = encode_wanted(codes, labels, what.types, is_numeric, what.gathers_others)
    absent = [quoted(label) for label in wanted.labels[: len(what.types)] if label not in labels]
    if absent:
        log.say(tr("Types wanted that {layer} does not have: {types}.", layer=layer.name, types=listed_shortly(absent)))
    return wanted.codes, wanted.labels
