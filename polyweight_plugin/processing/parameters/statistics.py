"""Which statistics are answered for each type and distance, and over all types."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterEnum

from polyweight_plugin.core.statistics import STATISTICS
from polyweight_plugin.processing.lists import as_number, listed
from polyweight_plugin.processing.parameters.given import Given
from polyweight_plugin.processing.parameters.parameter import Parameter, none_of_them, numbered
from polyweight_plugin.processing.text import tr

DEFAULT = [0, 1]
"""Sum and count."""


class Statistics(Parameter):
    name = "STATISTICS"

    def label(self) -> str:
        return tr("Statistics")

    def explain(self) -> str:
        return tr(
            "What each type gets for each distance: sum, number, mean, minimum and maximum of the weights in reach, "
            "and the distance to the nearest polygon. Over all types: total (sum and number), the dominant type (the "
            "one with the largest sum), and diversity (Shannon's index of the numbers, - sum of p ln p over the types' "
            "parts p, natural logarithm). Without a weight field, what needs weights is left out. Where nothing is in "
            "reach, sums, numbers and diversity are 0 and all else is NULL."
        )

    def options(self) -> list[str]:
        """In the order of the kernel's registry; one that is new there goes by its key until it has words here."""
        words = {
            "sum": tr("Sum"),
            "count": tr("Count"),
            "mean": tr("Mean"),
            "minimum": tr("Minimum"),
            "maximum": tr("Maximum"),
            "nearest": tr("Distance to the nearest"),
            "total": tr("Total over all types"),
            "dominant": tr("Dominant type"),
            "diversity": tr("Diversity of the types"),
        }
        return [words.get(key, key) for key in STATISTICS]

    def define(self) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterEnum(
            self.name, self.label(), self.options(), allowMultiple=True, defaultValue=DEFAULT
        )

    def refusals(self, given: Given) -> Iterator[str]:
        values, options = listed(given.value(self.name)), self.options()
        if not values:
            yield tr("STATISTICS: choose at least one of {numbers}.", numbers=numbered(options))
        for value in values:
            if as_number(value) not in range(len(options)):
                yield none_of_them(self.name, value, options)

    def as_qgis_knows(self, value: Any) -> Any:
        """'[0, 2]' is no list to QGIS."""
        return [int(as_number(one)) for one in listed(value)]

    def read(self, given: Given) -> tuple[str, ...]:
        """Their keys in the kernel's registry, in the order of their numbers, each once."""
        numbers = {int(as_number(value)) for value in listed(given.value(self.name))}
        return tuple(key for number, key in enumerate(STATISTICS) if number in numbers)


GROUP: tuple[Parameter, ...] = (Statistics(),)
