"""Which statistics are answered for each type and distance, and over all types."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterEnum

from polyweight_plugin.processing.lists import as_number, listed
from polyweight_plugin.processing.parameters.given import Given
from polyweight_plugin.processing.parameters.parameter import Parameter, numbered
from polyweight_plugin.processing.text import quoted, tr


class Statistic(IntEnum):
    """In the order of STATISTICS' numbers; each is a key of core/statistics in small letters."""

    SUM = 0
    COUNT = 1
    MEAN = 2
    MINIMUM = 3
    MAXIMUM = 4
    NEAREST = 5
    TOTAL = 6
    DOMINANT = 7
    DIVERSITY = 8


DEFAULT = [Statistic.SUM.value, Statistic.COUNT.value]


class Statistics(Parameter):
    name = "STATISTICS"

    def label(self) -> str:
        return tr("Statistics")

    def explain(self) -> str:
        return tr(
            "What each type gets for each distance: sum, number, mean, minimum and maximum of the weights in reach, "
            "and the distance to the nearest polygon. Over all types: total (sum and number), the dominant type (the "
            "one with the largest sum), and diversity (Shannon's index of the numbers, natural logarithm). Without a "
            "weight field, what needs weights is left out. Where nothing is in reach, all but sums and numbers are "
            "NULL."
        )

    def options(self) -> list[str]:
        return [
            tr("Sum"),
            tr("Count"),
            tr("Mean"),
            tr("Minimum"),
            tr("Maximum"),
            tr("Distance to the nearest"),
            tr("Total over all types"),
            tr("Dominant type"),
            tr("Diversity of the types"),
        ]

    def define(self) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterEnum(
            self.name, self.label(), self.options(), allowMultiple=True, defaultValue=DEFAULT
        )

    def refusals(self, given: Given) -> Iterator[str]:
        values = listed(given.value(self.name))
        if not values:
            yield tr("STATISTICS: choose at least one of {numbers}.", numbers=numbered(self.options()))
        for value in values:
            if as_number(value) not in list(Statistic):
                yield tr(
                    "STATISTICS: {value} is none of its numbers, which are {numbers}.",
                    value=quoted(str(value)),
                    numbers=numbered(self.options()),
                )

    def read(self, given: Given) -> tuple[Statistic, ...]:
        """In the order of their numbers, each once."""
        return tuple(sorted({Statistic(int(as_number(value))) for value in listed(given.value(self.name))}))


GROUP: tuple[Parameter, ...] = (Statistics(),)
