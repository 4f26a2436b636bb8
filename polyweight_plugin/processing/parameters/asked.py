"""All parameters in the dialog's order, and what a run is asked for, read from them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Optional, Union

from polyweight_plugin.core.statistics.decay.fading import Fading
from polyweight_plugin.processing.inputs.input_layer import InputLayer
from polyweight_plugin.processing.inputs.measure import Measure, MeasureChoice, UnitChoice, measure_of
from polyweight_plugin.processing.inputs.own_distances import OwnDistances
from polyweight_plugin.processing.parameters import (
    distance,
    engine,
    layers,
    matches,
    outputs,
    statistics,
    types,
    weights,
)
from polyweight_plugin.processing.parameters.engine import Where
from polyweight_plugin.processing.parameters.given import Given
from polyweight_plugin.processing.parameters.matches import SumOfNothing
from polyweight_plugin.processing.parameters.parameter import Parameter
from polyweight_plugin.processing.parameters.types import Others
from polyweight_plugin.processing.parameters.weights import Bringing

PARAMETERS: tuple[Parameter, ...] = (
    *layers.GROUP,
    *distance.GROUP,
    *statistics.GROUP,
    *weights.GROUP,
    *types.GROUP,
    *matches.GROUP,
    outputs.Prefix(),
    *engine.GROUP,
    *outputs.GROUP,
)


@dataclass(frozen=True)
class Asked:
    """What a run is asked for: of each parameter its value, under the parameter's name in small letters."""

    points: InputLayer
    polygons: InputLayer
    type_field: Optional[str]
    weight_field: Optional[str]
    distance: Union[float, OwnDistances]
    unit: UnitChoice
    measure: MeasureChoice
    reach_field: Optional[str]
    more_distances: tuple[float, ...]
    rings: bool
    statistics: tuple[str, ...]
    decay: Optional[Fading]
    decay_parameter: Optional[float]
    share: Bringing
    types: tuple[str, ...]
    other_types: Others
    no_match: SumOfNothing
    discard_nonmatching: bool
    prefix: str
    workers: int
    engine: Where
    scheduler: str
    output: bool
    long_table: bool
    pairs: bool
    report: str

    @cached_property
    def how_measured(self) -> Measure:
        """Raises BadInputError where UNIT, MEASURE and the layers' CRS do not go together."""
        return measure_of(self.points.source.sourceCrs(), self.polygons.source.sourceCrs(), self.unit, self.measure)

    @property
    def distances(self) -> tuple[float, ...]:
        """All that are the same for every point and polygon, ascending, in the user's unit; () where none is."""
        if isinstance(self.distance, OwnDistances) or self.reach_field is not None:
            return ()
        return tuple(sorted((self.distance, *self.more_distances)))


def own_refusals(given: Given) -> Iterator[str]:
    """Why single values cannot be used."""
    for parameter in PARAMETERS:
        yield from parameter.refusals(given)


def read(given: Given) -> Asked:
    """For the main thread, to which layers belong. Only where own_refusals() had nothing to say."""
    return Asked(**{parameter.name.lower(): parameter.read(given) for parameter in PARAMETERS})
