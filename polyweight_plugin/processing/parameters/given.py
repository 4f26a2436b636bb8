"""The values that a run was given, before anybody knows whether they make sense."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProperty,
    QgsVectorLayer,
)

from polyweight_plugin.processing.inputs.input_layer import InputLayer, input_layer
from polyweight_plugin.processing.lists import as_number


class Given:
    """An algorithm's parameters with their values, read as QGIS reads them."""

    def __init__(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        self.algorithm = algorithm
        self.parameters = parameters
        self.context = context

    def value(self, name: str) -> Any:
        """As it was given, or the default where nothing was."""
        value = self.parameters.get(name)
        return self.algorithm.parameterDefinition(name).defaultValue() if value is None else value

    def number(self, name: str) -> Any:
        """A float; what was given instead where it is no number; None for nothing, without a default."""
        value = self.value(name)
        if isinstance(value, QgsProperty):
            return self.algorithm.parameterAsDouble(self.parameters, name, self.context)
        return as_number(value)

    def boolean(self, name: str) -> bool:
        return bool(self.algorithm.parameterAsBoolean(self.parameters, name, self.context))

    def text(self, name: str) -> str:
        """Of a list, which QGIS itself takes for an empty text, the items with commas between them."""
        value = self.value(name)
        if isinstance(value, (list, tuple)):
            return ", ".join(map(str, value))
        return str(self.algorithm.parameterAsString(self.parameters, name, self.context))

    def source(self, name: str) -> Optional[QgsProcessingFeatureSource]:
        """None where there is no such layer, which QGIS itself says then."""
        return self.algorithm.parameterAsSource(self.parameters, name, self.context)

    def layer(self, name: str) -> Optional[QgsVectorLayer]:
        return self.algorithm.parameterAsVectorLayer(self.parameters, name, self.context)

    def input_layer(self, name: str) -> InputLayer:
        """For the main thread. Only where source(name) is there."""
        source = self.source(name)
        if source is None:
            raise LookupError(name)
        return input_layer(source, self.layer(name), self.parameters[name])

    def own_field_name(self, source: QgsProcessingFeatureSource, name: str) -> Optional[str]:
        """The field that a parameter means, by its own name: letters may be given in another case."""
        index = source.fields().lookupField(self.text(name))
        return None if index < 0 else source.fields()[index].name()

    def without(self, *names: str) -> Given:
        return Given(self.algorithm, {k: v for k, v in self.parameters.items() if k not in names}, self.context)
