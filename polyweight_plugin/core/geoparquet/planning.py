"""Decisions of a run over GeoParquet, each from what is known by then: no file is touched here."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Optional

import pyarrow as pa

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.core.geoparquet import crs, fields
from polyweight_plugin.core.geoparquet.layer import Box, Layer
from polyweight_plugin.core.geoparquet.request import Columns, Part, Piece, Plan, Request
from polyweight_plugin.core.geoparquet.survey import Survey, union
from polyweight_plugin.core.messages import Message
from polyweight_plugin.core.metrics.chord import farthest
from polyweight_plugin.core.question import Question
from polyweight_plugin.core.statistics.decay import DECAYS
from polyweight_plugin.core.type_labels import NO_TYPE, OTHER, label_of, order_of

LARGEST_GROUP = 150_000
"""Rows of a row group at most that is read for a few of them."""

PART_ROWS = 1_000_000
"""Rows of a part, on average; a row group is never cut."""

OVERLAP = 4
"""How many times over the boxes of row groups may cover the layer's, before its rows count as not sorted."""


def first_plan(request: Request, points: Layer, polygons: Layer) -> Plan:
    """Raises BadInputError where a field is not there, or the CRS differ and nothing can transform."""
    _check_field(polygons, request.type_field, Message("type"), fields.is_type)
    for layer, name, what in (
        (polygons, request.weight_field, Message("weight")),
        (polygons, request.reach_field, Message("distance")),
        (points, request.distance_field, Message("distance")),
    ):
        _check_field(layer, name, what, fields.is_number)
    return Plan(
        Columns.of(points, scale=request.scale),
        Columns.of(polygons, _projection(points, polygons), request.scale),
        request.type_field,
        request.weight_field,
        request.reach_field,
        request.distance_field,
        request.discard,
        json.dumps(points.said),
        _as_text(request.question),
        parts=parts_of(points),
    )


def with_types(plan: Plan, request: Request, survey: Survey, warn: Callable[[str], None]) -> Plan:
    """The plan with the types' codes and labels. Raises BadInputError where there are no sums, or no areas."""
    if request.question.share and survey.without_area:
        raise BadInputError(
            "SHARE: {polygons} holds lines or points, which have no area of which a share can lie in "
            "reach. Choose 0, the whole weight.",
            polygons=request.polygons,
        )
    if not all(map(math.isfinite, survey.keys.values())):
        raise BadInputError(
            "The weights in {field!r} are too large to add: the largest is {largest_weight!r}. Divide "
            "them by a common number first.",
            field=request.weight_field,
            largest_weight=survey.largest_weight,
        )
    found = sorted(survey.keys, key=order_of)
    if request.type_field is None:
        return replace(plan, keys=tuple((key, 0) for key in found), labels=("",))
    if request.types is None:
        return replace(plan, keys=tuple((key, code) for code, key in enumerate(found)), labels=_labels(found))
    absent = [label for label in request.types if label not in _labels(found)]
    if absent:
        warn(Message("No polygon is of the type {types}: zeros.", types=", ".join(map(repr, absent))))
    codes = {label: code for code, label in enumerate(request.types)}
    others = len(request.types) if request.gather_others else NO_TYPE
    keys = [(key, codes.get(label, others)) for key, label in zip(found, _labels(found))]
    labels = (*request.types, OTHER) if request.gather_others else request.types
    return replace(plan, keys=(*keys, (None, others)), labels=tuple(labels))


def with_question(plan: Plan, request: Request, reach: Optional[float]) -> Plan:
    """The plan with the question, and the default of its decay, if that is NaN.

    reach: the largest that points or polygons bring, None if they bring none. Raises BadInputError where that is all.
    """
    question = replace(request.question, type_count=len(plan.labels))
    if reach is not None:
        if question.ellipsoid is not None and reach >= farthest(question.ellipsoid):
            raise BadInputError(
                "{field!r}: a distance of {distance:,.0f} metres reaches everything: nothing is farther "
                "away than {farthest:,.0f}. Is the unit right?",
                field=request.reach_field or request.distance_field,
                distance=reach,
                farthest=farthest(question.ellipsoid),
            )
        question = replace(question, distances=(reach,))
    if question.decay is not None and math.isnan(question.decay.parameter):
        default = DECAYS[question.decay.kind].default(question.distances[-1] / question.unit)
        question = replace(question, decay=replace(question.decay, parameter=default))
    return replace(plan, question=_as_text(question))


def pieces_of(layer: Layer, boxes: Sequence[Optional[Box]]) -> tuple[Piece, ...]:
    """Row groups as pieces, less those in which no polygon lies anywhere."""
    pairs = zip(layer.groups, boxes)
    return tuple(Piece(group.file, group.group, group.rows, box) for group, box in pairs if box is not None)


def lies_in_order(groups: Sequence[tuple[int, Optional[Box]]]) -> bool:
    """Whether (rows, box) of row groups tell of rows that lie along a curve, in groups of moderate size."""
    whole = union(box for _, box in groups)
    if whole is None or sum(rows for rows, _ in groups) <= LARGEST_GROUP:
        return True
    if max(rows for rows, _ in groups) > LARGEST_GROUP:
        return False
    known = [box for _, box in groups if box is not None]
    return sum(map(_size, known)) <= OVERLAP * _size(whole)


def parts_of(points: Layer) -> tuple[Part, ...]:
    """Row groups put together until a part has PART_ROWS."""
    parts: list[Part] = []
    groups: list[tuple[int, int, int]] = []
    first = rows = 0
    for group in points.groups:
        groups.append((group.file, group.group, group.rows))
        rows += group.rows
        if rows >= PART_ROWS:
            parts.append(Part(len(parts), first, tuple(groups)))
            first, rows, groups = first + rows, 0, []
    if groups or not parts:
        parts.append(Part(len(parts), first, tuple(groups)))
    return tuple(parts)


def _as_text(question: Question) -> str:
    return question.to_array().tobytes().decode()


def _size(box: Box) -> float:
    """Its area; its length where it is a line."""
    return (box[2] - box[0]) * (box[3] - box[1]) or max(box[2] - box[0], box[3] - box[1])


def _labels(keys: Sequence[Any]) -> tuple[str, ...]:
    return tuple(map(label_of, keys))


def _check_field(layer: Layer, name: Optional[str], what: Message, serves: Callable[[pa.DataType], bool]) -> None:
    if name is None:
        return
    if name not in layer.schema.names:
        known = ", ".join(repr(field) for field in layer.schema.names if field != layer.geometry) or "none"
        raise BadInputError(
            "{place} has no column {name!r}. Its columns: {known}.", place=layer.place.text, name=name, known=known
        )
    kind = layer.schema.field(name).type
    if name in layer.said or not serves(kind):
        raise BadInputError(
            "The column {name!r} of {place} is of the kind {kind}, which can be no {what}.",
            name=name,
            place=layer.place.text,
            kind="geometry" if name in layer.said else kind,
            what=what,
        )


def _projection(points: Layer, polygons: Layer) -> Optional[tuple[str, str]]:
    """From and to for crs.transformation; None where polygons are in the points' CRS, or one of both is unknown."""
    if crs.is_same(points.crs, polygons.crs) or points.crs is None or polygons.crs is None:
        return None
    source, target = crs.text_of(polygons.crs), crs.text_of(points.crs)
    crs.transformation(source, target)
    return source, target
