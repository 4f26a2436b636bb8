"""What a run was given, for people: each parameter that was set, and the command line that repeats the run."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterEnum,
    QgsProperty,
)

from polyweight_plugin.processing.parameters.given import Given
from polyweight_plugin.processing.text import quoted, tr

_LAYERS = ("POINTS", "POLYGONS")


@dataclass(frozen=True)
class InWords:
    """settings: (label in the dialog, value). command: a line for a shell. not_repeated: what it leaves out."""

    settings: tuple[tuple[str, str], ...] = ()
    command: str = ""
    not_repeated: tuple[str, ...] = ()


def in_words(given: Given) -> InWords:
    """For the main thread. Layers are told by their source, whatever they were given by."""
    settings, words = [], ["qgis_process", "run", str(given.algorithm.id()), "--"]
    for name, value in given.parameters.items():
        definition = given.algorithm.parameterDefinition(name)
        if value is not None and definition is not None:
            texts = list(_texts(given, name, value))
            words += [shlex.quote(f"{name}={text}") for text in texts]
            shown = [_option(definition, text) for text in texts]
            settings.append((definition.description(), ", ".join(shown)))
    return InWords(tuple(settings), " ".join(words), tuple(_not_repeated(given)))


def _not_repeated(given: Given) -> Iterator[str]:
    """What only the QGIS that ran knows of the layers."""
    for name in _LAYERS:
        layer, value = given.layer(name), given.parameters.get(name)
        if layer is not None and layer.dataProvider().name() == "memory":
            yield tr("{layer} is a layer in memory: save it to a file first.", layer=quoted(layer.name()))
        if isinstance(value, QgsProcessingFeatureSourceDefinition) and value.selectedFeaturesOnly:
            yield tr(
                "Of {parameter} only the selected features were used, which a command does not know.", parameter=name
            )


def _texts(given: Given, name: str, value: Any) -> Iterator[str]:
    """One for each value of a parameter that takes several."""
    if name in _LAYERS:
        layer = given.layer(name)
        yield _source(value) if layer is None else layer.source()
    elif isinstance(value, (list, tuple)):
        for one in value:
            yield str(one)
    else:
        yield _source(value)


def _source(value: Any) -> str:
    if isinstance(value, QgsMapLayer):
        return str(value.source())
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        return _source(value.source)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        return _source(value.sink)
    if isinstance(value, QgsProperty):
        if value.field():
            return f"field:{value.field()}"
        return f"expression:{value.expressionString()}" if value.expressionString() else str(value.staticValue())
    return str(value)


def _option(definition: Any, text: str) -> str:
    """What the dialog says for a number of a choice."""
    options = definition.options() if isinstance(definition, QgsProcessingParameterEnum) else []
    return str(options[int(text)]) if text.isdigit() and int(text) < len(options) else text
