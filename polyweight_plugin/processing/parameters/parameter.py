"""What a parameter is: defined, explained, refused and read in one place, its class."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)

from polyweight_plugin.processing.parameters.given import Given
from polyweight_plugin.processing.text import quoted, tr


class Parameter:
    """One parameter of the algorithm. Its value goes into the field of Asked that has its name, in small letters.

    name: as models, scripts and command lines know it. advanced: whether the dialog folds it away.
    """

    name: ClassVar[str]
    advanced: ClassVar[bool] = True

    def label(self) -> str:
        """What stands beside it in the dialog."""
        raise NotImplementedError

    def explain(self) -> str:
        """The one text for the dialog's tooltip, the help and the command line."""
        raise NotImplementedError

    def define(self) -> QgsProcessingParameterDefinition:
        """For QGIS, without help and flags."""
        raise NotImplementedError

    def refusals(self, given: Given) -> Iterator[str]:
        """Why its own value cannot be used, in words; combinations with others are in combinations.py."""
        return iter(())

    def read(self, given: Given) -> Any:
        """Its value, of which refusals() had nothing to say."""
        raise NotImplementedError

    def as_qgis_knows(self, value: Any) -> Any:
        """What was given, in a form that QGIS' own check accepts, where ours accepts more."""
        return value

    def definition(self) -> QgsProcessingParameterDefinition:
        definition = self.define()
        definition.setHelp(self.explain())
        if self.advanced:
            definition.setFlags(definition.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        return definition


class Choice(Parameter):
    """One of several, by number. kind: what the number becomes. options(): what the dialog says, from 0 on."""

    kind: ClassVar[type[int]] = int

    def options(self) -> list[str]:
        raise NotImplementedError

    def define(self) -> QgsProcessingParameterEnum:
        return QgsProcessingParameterEnum(self.name, self.label(), self.options(), defaultValue=0)

    def refusals(self, given: Given) -> Iterator[str]:
        options = self.options()
        if given.number(self.name) not in range(len(options)):
            yield none_of_them(self.name, given.value(self.name), options)

    def read(self, given: Given) -> Any:
        return self.kind(int(given.number(self.name)))


class Switch(Parameter):
    """Yes or no, and no where nothing is said."""

    def define(self) -> QgsProcessingParameterBoolean:
        return QgsProcessingParameterBoolean(self.name, self.label(), defaultValue=False)

    def read(self, given: Given) -> bool:
        return given.boolean(self.name)


def none_of_them(name: str, value: Any, options: list[str]) -> str:
    """That the value is none of the options' numbers."""
    return tr(
        "{parameter}: {value} is none of its numbers, which are {numbers}.",
        parameter=name,
        value=quoted(str(value)),
        numbers=numbered(options),
    )


def numbered(options: list[str]) -> str:
    """'0 (none), 1 (linear)'."""
    return ", ".join(f"{number} ({option})" for number, option in enumerate(options))
