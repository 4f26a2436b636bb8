"""What becomes of points with nothing in reach."""

from __future__ import annotations

from enum import IntEnum

from polyweight_plugin.processing.parameters.parameter import Choice, Parameter, Switch
from polyweight_plugin.processing.text import tr


class SumOfNothing(IntEnum):
    ZERO = 0
    NULL = 1


class NoMatch(Choice):
    name = "NO_MATCH"
    kind = SumOfNothing

    def label(self) -> str:
        return tr("Sums where nothing is in reach")

    def explain(self) -> str:
        return tr("What a sum is where no polygon of the type is in reach. Counts are 0 there in any case.")

    def options(self) -> list[str]:
        return [tr("Zero"), tr("NULL")]


class DiscardNonmatching(Switch):
    name = "DISCARD_NONMATCHING"

    def label(self) -> str:
        return tr("Discard points without any match")

    def explain(self) -> str:
        return tr("Leave points out of the output that have no polygon of any type in reach.")


GROUP: tuple[Parameter, ...] = (NoMatch(), DiscardNonmatching())
