"""A parameter for a sink, OUTPUT or another: where it leads, QGIS' sink on the way there, the layer to load."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
)

from polyweight_plugin.processing.outputs.destination import Destination, destination_of
from polyweight_plugin.processing.outputs.errors import SinkError
from polyweight_plugin.processing.outputs.schema import Schema
from polyweight_plugin.processing.outputs.sink import Sink
from polyweight_plugin.processing.text import visible_lines

OUTPUT = "OUTPUT"


class Output:
    """What the user chose for a sink; QGIS itself makes sense of it, so that each of its kinds is understood."""

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        name: str = OUTPUT,
    ) -> None:
        self._algorithm = algorithm
        self._parameters = parameters
        self._context = context
        self._name = name
        value = parameters.get(name)
        self._chosen = value if isinstance(value, QgsProcessingOutputLayerDefinition) else None
        text = self._resolve(value if self._chosen is None else self._redirected(self._chosen.sink, None))
        appends = self._chosen is not None and self._chosen.useRemapping()
        self.destination = Destination(text, appends=True) if appends else destination_of(text)

    def open_sink(self, destination: str, schema: Schema) -> Sink:
        """Nothing is loaded from there. Raises SinkError."""
        try:
            sink, identifier = self._algorithm.parameterAsSink(
                self._with(self._redirected(QgsProperty.fromValue(destination), None)),
                self._name,
                self._context,
                schema.fields,
                schema.wkb_type,
                schema.crs,
                layerOptions=schema.layer_options,
            )
        except QgsProcessingException as error:
            raise SinkError(visible_lines(str(error))) from error
        if sink is None:
            raise SinkError(self._algorithm.invalidSinkError(self._parameters, self._name))
        return Sink(sink, identifier, self.destination.file is not None)

    def publish(self, identifier: str) -> str:
        """Let QGIS load the layer when the run is over, if the user asked for that; returns the identifier."""
        if self._chosen is not None and self._chosen.destinationProject is not None:
            project = self._chosen.destinationProject
            self._resolve(self._redirected(QgsProperty.fromValue(identifier), project))
        return identifier

    def _redirected(self, sink: QgsProperty, project: Optional[QgsProject]) -> QgsProcessingOutputLayerDefinition:
        """What the user chose, leading elsewhere; with a project, QGIS takes note that the layer is to be loaded."""
        definition = (
            QgsProcessingOutputLayerDefinition()
            if self._chosen is None
            else QgsProcessingOutputLayerDefinition(self._chosen)
        )
        definition.sink = sink
        definition.destinationProject = project
        return definition

    def _resolve(self, value: Any) -> str:
        return self._algorithm.parameterAsOutputLayer(self._with(value), self._name, self._context)

    def _with(self, value: Any) -> dict[str, Any]:
        return {**self._parameters, self._name: value}
