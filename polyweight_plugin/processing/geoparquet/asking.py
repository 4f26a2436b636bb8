"""The contract's parameters, as plain values, made into a request; what makes no sense is refused in words."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Optional, Union

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.core.geoparquet import crs
from polyweight_plugin.core.geoparquet.fields import is_number
from polyweight_plugin.core.geoparquet.layer import Layer
from polyweight_plugin.core.geoparquet.request import Request
from polyweight_plugin.core.metrics.chord import farthest
from polyweight_plugin.core.question import Decay, Ellipsoid, Question
from polyweight_plugin.core.scale import Scale
from polyweight_plugin.core.statistics import STATISTICS
from polyweight_plugin.core.statistics.decay import DECAYS
from polyweight_plugin.core.type_labels import labels_of
from polyweight_plugin.processing.geoparquet.contract import DEFAULTS
from polyweight_plugin.processing.inputs.units import LENGTHS, METRE, Unit, unit_of
from polyweight_plugin.processing.lists import as_number, distances_in, listed, split
from polyweight_plugin.processing.text import decimal, quoted, tr

OF_CRS = 8
PLANAR, ELLIPSOIDAL = 1, 2
WITHOUT_PARAMETER = (0, 1)
"""No decay, and linear decay."""
_YES, _NO = ("true", "1", "yes", "on"), ("false", "0", "no", "off")


@dataclass(frozen=True)
class Measure:
    """As in the algorithm on layers. unit: of the user; scale: from there to the measure's units."""

    unit: Unit
    scale: Scale
    ellipsoid: Optional[Ellipsoid]


@dataclass(frozen=True)
class AskedOfFiles:
    """request: for the run. measure: how its distances are told. distances: as names tell them, () for none."""

    request: Request
    measure: Measure
    distances: tuple[str, ...]
    prefix: str


def asked_of_files(given: Mapping[str, Any], points: Layer, polygons: Layer) -> AskedOfFiles:
    """given: the parameters that were given, by name. Raises BadInputError."""
    values = _Values(given)
    measure = measure_of(points, polygons, values.choice("UNIT", 9), values.choice("MEASURE", 3))
    distance = values.distance()
    more = values.more_distances()
    own = isinstance(distance, str)
    reach_field = values.text("REACH_FIELD")
    _check_combinations(values, own, reach_field, more, measure)
    distances = (0.0,) if isinstance(distance, str) or reach_field else tuple(sorted((distance, *more)))
    if not own and not reach_field:
        _check_distances(values, distances, measure)
    weights = values.text("WEIGHT_FIELD")
    question = Question(
        0,
        tuple(map(measure.scale, distances)),
        weights is not None,
        values.statistics(),
        rings=values.switch("RINGS") and len(distances) > 1,
        reach_of="point" if own else "polygon" if reach_field else "",
        ellipsoid=measure.ellipsoid,
        decay=values.decay(),
        share=values.choice("SHARE", 3),
        unit=float(measure.scale.factor),
        null_sums=bool(values.choice("NO_MATCH", 2)),
    )
    type_field = values.text("TYPE_FIELD")
    request = Request(
        points.place.text,
        polygons.place.text,
        values.needed("OUTPUT"),
        question,
        type_field,
        weights,
        reach_field,
        distance if isinstance(distance, str) else None,
        _wanted(values.types(), type_field, polygons),
        bool(values.choice("OTHER_TYPES", 2)),
        values.switch("DISCARD_NONMATCHING"),
        (measure.scale.factor.numerator, measure.scale.factor.denominator),
    )
    shown = tuple(decimal(one) for one in distances) if len(distances) > 1 else ()
    return AskedOfFiles(request, measure, shown, values.needed("PREFIX"))


def _wanted(types: Optional[tuple[str, ...]], field: Optional[str], polygons: Layer) -> Optional[tuple[str, ...]]:
    """What the types wanted are called."""
    if not types:
        return None
    is_known = field in polygons.schema.names
    labels = labels_of(types, is_known and is_number(polygons.schema.field(field).type))
    if len(set(labels)) < len(labels):
        raise BadInputError(tr("TYPES: a type stands there twice."))
    return tuple(labels)


def measure_of(points: Layer, polygons: Layer, unit: int, measure: int) -> Measure:
    """From the CRS that the files tell. Raises BadInputError where UNIT, MEASURE and CRS do not go together."""
    known = points.crs if points.crs is not None else polygons.crs
    name = crs.name_of(known)
    chosen = LENGTHS[unit - 1] if 0 < unit < OF_CRS else None
    if known is None and (chosen is not None or measure == ELLIPSOIDAL):
        raise BadInputError(tr("UNIT, MEASURE: the files tell no CRS, so nothing tells where and how long things are."))
    if crs.is_geographic(known):
        if measure == PLANAR and unit != OF_CRS:
            raise BadInputError(tr("MEASURE: {crs} is in degrees, which have no length; choose UNIT 8.", crs=name))
        if measure == ELLIPSOIDAL and unit == OF_CRS:
            raise BadInputError(tr("UNIT: on the ellipsoid no angle is a distance. Choose a unit of length."))
        ellipsoid = crs.ellipsoid_of(known)
        if unit == OF_CRS:
            return Measure(Unit("degree", "degrees"), Scale(), None)
        if crs.angle_of(known) != "degree":
            raise BadInputError(
                tr(
                    "MEASURE: {crs} is in the unit {unit}; ellipsoidal distances want degrees. Reproject the files, or "
                    "choose UNIT 8.",
                    crs=name,
                    unit=crs.angle_of(known),
                )
            )
        if ellipsoid is None:
            raise BadInputError(tr("MEASURE: {crs} tells no ellipsoid. Choose MEASURE 1 and UNIT 8.", crs=name))
        unit_chosen = chosen or METRE
        return Measure(unit_chosen, Scale(unit_chosen.metres or Fraction(1)), ellipsoid)
    if measure == ELLIPSOIDAL:
        raise BadInputError(
            tr(
                "MEASURE: the files are in {crs}; ellipsoidal distances want longitude and latitude.",
                crs=name,
            )
        )
    metres = crs.metres_per_unit(known)
    if chosen is not None and metres is None:
        raise BadInputError(tr("UNIT: {crs} does not tell how long its units are. Choose UNIT 8.", crs=name))
    own = unit_of(metres) if metres is not None else Unit("unit of the coordinates", "units of the coordinates")
    factor = Fraction(1) if chosen is None else (chosen.metres or Fraction(1)) / (own.metres or Fraction(1))
    return Measure(chosen or own, Scale(factor), None)


def _check_combinations(
    values: _Values, own: bool, reach_field: Optional[str], more: tuple[float, ...], measure: Measure
) -> None:
    types, share = values.types(), values.choice("SHARE", 3)
    for holds, words in (
        (
            own and reach_field,
            tr("DISTANCE and REACH_FIELD: a distance of each point and one of each polygon exclude each other."),
        ),
        ((own or reach_field) and more, tr("MORE_DISTANCES: further distances go with one number as DISTANCE only.")),
        (types and values.text("TYPE_FIELD") is None, tr("TYPES: there is no TYPE_FIELD that tells types.")),
        (values.choice("OTHER_TYPES", 2) and not types, tr("OTHER_TYPES: TYPES names no types wanted.")),
        (
            share and measure.ellipsoid,
            tr("SHARE: shares of areas are measured on a plane only. Choose 0, or files in a projected CRS."),
        ),
        (
            values.text("DECAY_PARAMETER") and values.choice("DECAY", len(DECAYS) + 1) in WITHOUT_PARAMETER,
            tr("DECAY_PARAMETER: no decay, and linear decay, have no parameter. Leave it out, or choose another."),
        ),
    ):
        if holds:
            raise BadInputError(words)


def _check_distances(values: _Values, distances: tuple[float, ...], measure: Measure) -> None:
    largest = measure.scale(distances[-1])
    for holds, words in (
        (
            len(set(distances)) < len(distances),
            tr("MORE_DISTANCES: a distance is asked for twice. Each must be another one."),
        ),
        (
            distances[-1] == 0 and values.choice("DECAY", len(DECAYS) + 1),
            tr("DECAY: with a distance of 0 there is nothing with which weights could fade."),
        ),
        (
            distances[0] == 0 and values.choice("SHARE", 3),
            tr("SHARE: a search distance of 0 has no disc in which a share of an area could lie."),
        ),
        (
            measure.ellipsoid is not None and largest >= farthest(measure.ellipsoid),
            tr("DISTANCE: {distance} reach everything there is.", distance=measure.unit(distances[-1])),
        ),
    ):
        if holds:
            raise BadInputError(words)


class _Values:
    """Single values, each checked where it is read. Raises BadInputError."""

    def __init__(self, given: Mapping[str, Any]) -> None:
        unknown = [name for name in given if name not in DEFAULTS]
        if unknown:
            raise BadInputError(tr("There is no parameter {name} here.", name=unknown[0]))
        self._values = {**DEFAULTS, **{name: value for name, value in given.items() if value is not None}}

    def text(self, name: str) -> Optional[str]:
        value = self._values[name]
        return None if value is None or not str(value).strip() else str(value)

    def needed(self, name: str) -> str:
        value = self.text(name)
        if value is None:
            raise BadInputError(tr("{parameter}: nothing was given.", parameter=name))
        return value

    def choice(self, name: str, count: int) -> int:
        number = as_number(self._values[name])
        if number not in range(count):
            raise BadInputError(
                tr(
                    "{parameter}: {value} is none of its numbers, 0 to {last}.",
                    parameter=name,
                    value=quoted(str(self._values[name])),
                    last=count - 1,
                )
            )
        return int(number)

    def switch(self, name: str) -> bool:
        value = str(self._values[name]).strip().lower()
        if value not in (*_YES, *_NO):
            raise BadInputError(
                tr(
                    "{parameter}: {value} is neither true nor false.",
                    parameter=name,
                    value=quoted(str(self._values[name])),
                )
            )
        return value in _YES

    def distance(self) -> Union[float, str]:
        """A number, or the name of the field of each point's own."""
        value = self._values["DISTANCE"]
        if isinstance(value, str) and value.startswith("field:"):
            return value[len("field:") :]
        return _distance("DISTANCE", value)

    def more_distances(self) -> tuple[float, ...]:
        return tuple(_distance("MORE_DISTANCES", part) for part in distances_in(self._values["MORE_DISTANCES"]))

    def statistics(self) -> tuple[str, ...]:
        keys, numbers = list(STATISTICS), []
        for value in listed(self._values["STATISTICS"]):
            number = as_number(value)
            if number not in range(len(keys)):
                raise BadInputError(tr("STATISTICS: {value} is none of its numbers.", value=quoted(str(value))))
            numbers.append(int(number))
        if not numbers:
            raise BadInputError(
                tr("STATISTICS: choose at least one of {numbers}.", numbers=f"0, 1 ... {len(keys) - 1}")
            )
        return tuple(keys[number] for number in sorted(set(numbers)))

    def types(self) -> Optional[tuple[str, ...]]:
        text = self.text("TYPES")
        try:
            types = split(text.strip()) if text else None
        except ValueError as error:
            raise BadInputError(tr("TYPES: {text} is no list of types.", text=quoted(str(error)))) from error
        return types

    def decay(self) -> Optional[Decay]:
        number = self.choice("DECAY", len(DECAYS) + 1)
        given = self._values["DECAY_PARAMETER"]
        if number == 0:
            return None
        kind = list(DECAYS)[number - 1]
        if given is None:
            return Decay(kind, math.nan)  # the default, of the largest distance, which each row may bring
        parameter = as_number(given)
        if not isinstance(parameter, float) or not math.isfinite(parameter) or parameter <= 0:
            raise BadInputError(tr("DECAY_PARAMETER: {value} is no number above 0.", value=quoted(str(given))))
        return Decay(kind, parameter)


def _distance(name: str, value: Any) -> float:
    number = as_number(value)
    if not isinstance(number, float) or not math.isfinite(number) or number < 0:
        raise BadInputError(
            tr(
                "{parameter}: {value} is no distance: a finite number, 0 or more.",
                parameter=name,
                value=quoted(str(value)),
            )
        )
    return abs(number)
