"""Combinations of parameters that make no sense, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from qgis.core import QgsWkbTypes

from polyweight_plugin.core.type_labels import labels_of
from polyweight_plugin.processing.inputs.own_distances import OwnDistances
from polyweight_plugin.processing.parameters.asked import Asked
from polyweight_plugin.processing.parameters.types import Others
from polyweight_plugin.processing.parameters.weights import Bringing
from polyweight_plugin.processing.text import decimal, quoted, tr


class Senseless(NamedTuple):
    """holds: whether it is asked for. words: why it is refused, and what to do."""

    holds: Callable[[Asked], bool]
    words: Callable[[Asked], str]


def refused_combinations(asked: Asked) -> Iterator[str]:
    for combination in COMBINATIONS:
        if combination.holds(asked):
            yield combination.words(asked)


def _of_each_point(asked: Asked) -> bool:
    return isinstance(asked.distance, OwnDistances)


def _of_each_polygon(asked: Asked) -> bool:
    return asked.reach_field is not None


def _repeated(asked: Asked) -> list[float]:
    return [distance for distance in asked.distances if asked.distances.count(distance) > 1]


def _types_twice(asked: Asked) -> list[str]:
    field = asked.polygons.source.fields().field(asked.type_field) if asked.type_field else None
    labels = labels_of(asked.types, field is not None and field.isNumeric())
    return [label for label in labels if labels.count(label) > 1]


def _has_areas(asked: Asked) -> bool:
    kinds = QgsWkbTypes.GeometryType
    geometry = QgsWkbTypes.geometryType(asked.polygons.source.wkbType())
    return geometry in (kinds.PolygonGeometry, kinds.UnknownGeometry)


COMBINATIONS = (
    Senseless(
        lambda asked: _of_each_point(asked) and _of_each_polygon(asked),
        lambda asked: tr(
            "DISTANCE and REACH_FIELD: a distance of each point's own and one of each polygon's own exclude each "
            "other. Leave REACH_FIELD out, or give one number as DISTANCE."
        ),
    ),
    Senseless(
        lambda asked: _of_each_point(asked) and bool(asked.more_distances),
        lambda asked: tr(
            "MORE_DISTANCES: further distances go with one number as DISTANCE only, not with a field or an expression. "
            "Leave one of the two out."
        ),
    ),
    Senseless(
        lambda asked: _of_each_polygon(asked) and bool(asked.more_distances),
        lambda asked: tr(
            "MORE_DISTANCES: further distances do not go with a distance of each polygon's own, REACH_FIELD. "
            "Leave one of the two out."
        ),
    ),
    Senseless(
        lambda asked: bool(_repeated(asked)),
        lambda asked: tr(
            "MORE_DISTANCES: {distance} is asked for twice. Every distance, DISTANCE among them, must be another one.",
            distance=decimal(_repeated(asked)[0]),
        ),
    ),
    Senseless(
        lambda asked: bool(asked.types) and asked.type_field is None,
        lambda asked: tr("TYPES: types are wanted, but there is no TYPE_FIELD that tells them. Choose one."),
    ),
    Senseless(
        lambda asked: bool(_types_twice(asked)),
        lambda asked: tr("TYPES: {type} stands there twice.", type=quoted(_types_twice(asked)[0])),
    ),
    Senseless(
        lambda asked: asked.other_types == Others.GATHERED and not asked.types,
        lambda asked: tr(
            "OTHER_TYPES: the types that TYPES does not name are to be gathered, but TYPES names none. "
            "Name the types wanted there."
        ),
    ),
    Senseless(
        lambda asked: asked.decay_parameter is not None and (asked.decay is None or not asked.decay.parameter),
        lambda asked: tr(
            "DECAY_PARAMETER: no decay, and linear decay, have no parameter. "
            "Choose another DECAY, or leave the parameter out."
        ),
    ),
    Senseless(
        lambda asked: asked.decay is not None and asked.distances[-1:] == (0,),
        lambda asked: tr("DECAY: with a search distance of 0 there is no distance with which weights could fade."),
    ),
    Senseless(
        lambda asked: asked.share != Bringing.WHOLE and asked.distances[:1] == (0,),
        lambda asked: tr("SHARE: a search distance of 0 has no disc in which a share of an area could lie."),
    ),
    Senseless(
        lambda asked: asked.share != Bringing.WHOLE and not _has_areas(asked),
        lambda asked: tr(
            "SHARE: the layer {layer} holds no polygons, and only these have an area of which a share can lie in "
            "reach. Choose 0, the whole weight.",
            layer=asked.polygons.name,
        ),
    ),
)
