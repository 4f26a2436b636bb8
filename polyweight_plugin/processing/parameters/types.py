"""Which types are wanted, and what becomes of the others."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterString

from polyweight_plugin.core.type_labels import label_of
from polyweight_plugin.processing.lists import split
from polyweight_plugin.processing.parameters.given import Given
from polyweight_plugin.processing.parameters.parameter import Choice, Parameter
from polyweight_plugin.processing.text import quoted, tr


class Others(IntEnum):
    LEFT_OUT = 0
    GATHERED = 1


class Types(Parameter):
    name = "TYPES"

    def label(self) -> str:
        return tr("Types wanted, such as: 1, 2, park")

    def explain(self) -> str:
        return tr(
            "The types wanted, in this order, separated by commas; a type with a comma in it stands in double quotes. "
            "Types that no polygon has get zeros, so that the fields do not depend on the data. Left out, every type "
            "that is found."
        )

    def define(self) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterString(self.name, self.label(), optional=True)

    def refusals(self, given: Given) -> Iterator[str]:
        try:
            self.read(given)
        except ValueError:
            yield tr(
                "TYPES: {text} is no list of types. Commas stand between them, and a type with a comma or a quote in "
                "it "
                'stands in double quotes: 1, "a, b", park. The empty type is "".',
                text=quoted(given.text(self.name)),
            )

    def read(self, given: Given) -> tuple[str, ...]:
        """As they were written, less the space around them; of a list, as a script may give it, the items themselves.

        Raises ValueError, of which refusals() makes words.
        """
        value = given.value(self.name)
        if isinstance(value, (list, tuple)):
            if not all(isinstance(one, (str, int, float)) for one in value):
                raise ValueError(value)
            return tuple(map(label_of, value))
        text = given.text(self.name).strip()
        return split(text) if text else ()


class OtherTypes(Choice):
    name = "OTHER_TYPES"
    kind = Others

    def label(self) -> str:
        return tr("Other types")

    def explain(self) -> str:
        return tr("What becomes of the types that are not among those wanted: left out, or gathered as other, last.")

    def options(self) -> list[str]:
        return [tr("Left out"), tr("Gathered as other")]


GROUP: tuple[Parameter, ...] = (Types(), OtherTypes())
