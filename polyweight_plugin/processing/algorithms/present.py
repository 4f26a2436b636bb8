"""What a run shows beside its numbers: where QGIS loads the points layer, it is a map."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from polyweight_plugin.core.model import Answer, Column
from polyweight_plugin.processing.algorithms.context import Answered, Run
from polyweight_plugin.processing.algorithms.phrases import of_what, title, unit, within
from polyweight_plugin.processing.algorithms.write import new_fields
from polyweight_plugin.processing.outputs.answer_rows import only, real_values
from polyweight_plugin.processing.outputs.output_parameter import OUTPUT
from polyweight_plugin.processing.outputs.result_map import (
    Colouring,
    ResultMap,
    classes_of,
    name_when_loaded,
    show_when_loaded,
)
from polyweight_plugin.processing.parameters.outputs import LongTable, Pairs, PointsWithAnswers
from polyweight_plugin.processing.text import tr

ADDING = ("Sum", "Count")
"""Endings of numbers that add up over types, and are 0 where nothing is in reach."""

MOST_TERMS = 50
"""Of a sum written with plus signs. 1,000 end QGIS where threads have half a megabyte of stack, as on macOS."""


def present(run: Run, answered: Answered, written: Mapping[str, str]) -> None:
    """written: the outputs' identifiers, by parameter."""
    for table, words in ((LongTable(), tr("long table")), (Pairs(), tr("pairs"))):
        if table.name in written:
            name_when_loaded(f"{title(run)}: {words}", written[table.name], run.context, table.label())
    if not run.context.willLoadLayerOnCompletion(written[OUTPUT]):
        return
    shown = only(answered.answer, run.asked.statistics)
    show_when_loaded(result_map(run, answered, shown), written[OUTPUT], run.context, PointsWithAnswers().label())


def result_map(run: Run, answered: Answered, answer: Answer) -> ResultMap:
    """answer: what is shown of it, a column for each new name."""
    names, fields = answered.names.new, new_fields(run, answered.polygons)
    numbers = range(len(run.asked.distances) if len(run.asked.distances) > 1 else 0)
    places = [within(run, number) for number in numbers]
    return ResultMap(
        title(run),
        _colouring(run, answered, answer),
        [
            (name, fields.alias(column, places) + _unit(run, column, places))
            for name, column in zip(names, answer.columns)
        ],
        list(answered.numbers.items()),
    )


def _unit(run: Run, column: Column, places: Sequence[str]) -> str:
    """' (m)' behind the head of a column of distances, unless its place tells it: 'nearest within 250 m'."""
    return f" ({unit(run)})" if column.ending == "Nearest" and not places else ""


def _colouring(run: Run, answered: Answered, answer: Answer) -> Colouring:
    """By the total at the largest distance; where it was not asked for, by the sum of all types' sums, or counts."""
    chosen = _coloured(answer.columns)
    if not chosen:
        return Colouring()
    columns = [answer.columns[number] for number in chosen]
    names = [_quoted(answered.names.new[number]) for number in chosen]
    adds = columns[0].ending in ADDING
    shown = _added(answer, chosen) if adds else real_values(answer, chosen[0])
    found = answer.pairs > 0
    where = within(run, columns[0].distance)
    return Colouring(
        _sum_of(names) if adds else names[0],
        f"{of_what(run, columns, answered.polygons.labels)}, {where}",
        classes_of(shown[found] if run.asked.discard_nonmatching else shown),
        tr("nothing {within}", within=where) if adds and not shown[~found].any() and shown[found].all() else "",
    )


def _coloured(columns: Sequence[Column]) -> list[int]:
    """The columns that the map's colours add up."""
    numeric = [(number, column) for number, column in enumerate(columns) if column.kind != "type"]
    last = max((column.distance for _, column in numeric), default=0)
    for statistic, ending in (("total", "Sum"), ("sum", "Sum"), ("total", "Count"), ("count", "Count")):
        found = [
            number
            for number, column in numeric
            if (column.statistic, column.ending, column.distance) == (statistic, ending, last)
        ]
        if found:
            return found
    return [number for number, _ in numeric[:1]]


def _added(answer: Answer, chosen: Sequence[int]) -> np.ndarray:
    """The columns' sum, float64 (n,), NULL being 0, column by column as QGIS adds the terms of the expression."""
    total = np.zeros(len(answer.pairs))
    with np.errstate(over="ignore"):  # beyond the greatest double there is infinity, which is in no class
        for number in chosen:
            values = real_values(answer, number)
            total += np.where(np.isnan(values), 0, values)
    return total


def _sum_of(names: Sequence[str]) -> str:
    """In QGIS' language, which adds terms one within the other, as deep as the stack of a drawing thread allows."""
    terms = [f"coalesce({name}, 0)" for name in names]
    return " + ".join(terms) if len(terms) <= MOST_TERMS else f"array_sum(array({', '.join(terms)}))"


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
