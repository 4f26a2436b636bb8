"""The OUTPUT parameter: where it leads, QGIS' sink on the way there, and the layer to load in the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsFeatureSink,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
)

from polyweight_plugin.processing.outputs.destination import Destination, destination_of

if TYPE_CHECKING:
    from polyweight_plugin.processing.outputs.schema import Schema

OUTPUT = "OUTPUT"


class Output:
    """What the user chose for OUTPUT; QGIS itself makes sense of it, so that each of its kinds is understood."""

    def __init__(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        self._algorithm = algorithm
        self._parameters = parameters
        self._context = context
        value = parameters.get(OUTPUT)
        self._chosen = value if isinstance(value, QgsProcessingOutputLayerDefinition) else None
        text = self._resolve(value if self._chosen is None else self._redirected(self._chosen.sink, None))
        appends = self._chosen is not None and self._chosen.useRemapping()
        self.destination = Destination(text, appends=True) if appends else destination_of(text)

    def open_sink(self, destination: str, schema: Schema) -> tuple[QgsFeatureSink, str]:
        """(the sink, the identifier of its layer). Nothing is loaded from there."""
        sink, identifier = self._algorithm.parameterAsSink(
            self._with(self._redirected(QgsProperty.fromValue(destination), None)),
            OUTPUT,
            self._context,
            schema.fields,
            schema.wkb_type,
            schema.crs,
            layerOptions=schema.layer_options,
        )
        if sink is None:
            raise QgsProcessingException(self._algorithm.invalidSinkError(self._parameters, OUTPUT))
        return sink, identifier

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
        return self._algorithm.parameterAsOutputLayer(self._with(value), OUTPUT, self._context)

    def _with(self, value: Any) -> dict[str, Any]:
        return {**self._parameters, OUTPUT: value}
