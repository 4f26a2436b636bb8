"""What a run is about, in a few words: for the name of a layer, a legend, a heading."""

from __future__ import annotations

from collections.abc import Sequence

from polyweight_plugin.core.model import Column
from polyweight_plugin.processing.algorithms.context import Run
from polyweight_plugin.processing.inputs.units import grouped
from polyweight_plugin.processing.parameters.weights import Bringing
from polyweight_plugin.processing.text import tr, visible

SYMBOLS = {
    "metres": "m",
    "kilometres": "km",
    "feet": "ft",
    "US survey feet": "US ft",
    "yards": "yd",
    "miles": "mi",
    "nautical miles": "nmi",
    "degrees": "°",
}


def unit(run: Run) -> str:
    """The symbol of the unit of all distances, or its name where it has none."""
    return SYMBOLS.get(run.measure.unit.plural, tr(run.measure.unit.plural))


def title(run: Run) -> str:
    """'homes, within 300 m', 'homes, within 250, 500 m'."""
    distances = ", ".join(map(grouped, run.asked.distances))
    if not distances:
        reach = _of_its_own(run)
    elif _in_rings(run):
        reach = tr("in rings of {distances} {unit}", distances=distances, unit=unit(run))
    else:
        reach = tr("within {distances} {unit}", distances=distances, unit=unit(run))
    return f"{run.asked.points.source.sourceName()}, {reach}"


def within(run: Run, number: int) -> str:
    """Where things are that count for the distance of this number: 'within 300 m', 'beyond 250, within 500 m'."""
    if not run.asked.distances:
        return _of_its_own(run)
    distance = grouped(run.asked.distances[number])
    if number > 0 and _in_rings(run):
        inner = grouped(run.asked.distances[number - 1])
        return tr("beyond {inner}, within {distance} {unit}", inner=inner, distance=distance, unit=unit(run))
    return tr("within {distances} {unit}", distances=distance, unit=unit(run))


def of_what(run: Run, columns: Sequence[Column], labels: Sequence[str]) -> str:
    """What the columns, alike but for their type, are numbers of: 'sum of polyWeighting, all types'."""
    statistic = _statistic(run, columns[0])
    if run.asked.type_field is None:
        return statistic
    code = columns[0].type_code if len(columns) == 1 else None
    if code is None:
        return tr("{statistic}, all types", statistic=statistic)
    return tr("{statistic}, type {type}", statistic=statistic, type=visible(labels[code]))


def _statistic(run: Run, column: Column) -> str:
    weight = _weight(run)
    return {
        "Sum": tr("sum of {weight}", weight=weight),
        "Count": tr("number of polygons"),
        "Mean": tr("mean of {weight}", weight=weight),
        "Min": tr("minimum of {weight}", weight=weight),
        "Max": tr("maximum of {weight}", weight=weight),
        "Nearest": tr("distance to the nearest polygon in {unit}", unit=unit(run)),
    }.get(column.ending, tr("diversity"))


def _weight(run: Run) -> str:
    """What is summed: the weight field, and what decay and share leave of it."""
    weight = visible(run.asked.weight_field or "")
    if run.asked.decay is not None:
        weight = tr("faded {weight}", weight=weight)
    if run.asked.share == Bringing.SHARE:
        return tr("{weight} by area in reach", weight=weight)
    if run.asked.share == Bringing.DENSITY:
        return tr("{weight} by area in reach and per {unit}²", weight=weight, unit=unit(run))
    return weight


def _in_rings(run: Run) -> bool:
    return run.asked.rings and len(run.asked.distances) > 1


def _of_its_own(run: Run) -> str:
    """Where each point, or each polygon, has a distance of its own."""
    if run.asked.reach_field is not None:
        return tr("within the polygon's own distance")
    return tr("within its own distance")
