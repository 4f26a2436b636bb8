"""The box of DISTANCE in QGIS' dialogs, with the unit that its number is in: shown, never converted.

QGIS' own box for a distance knows the CRS of a layer alone. It would offer degrees where metres are meant, and convert
into the units of the CRS what UNIT then takes for something else.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Optional, Union

from processing.gui.wrappers import dialogTypes
from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition, QgsProcessingParameters
from qgis.gui import (
    QgsAbstractProcessingParameterWidgetWrapper,
    QgsDoubleSpinBox,
    QgsGui,
    QgsProcessingGui,
    QgsProcessingModelerParameterWidget,
)
from qgis.PyQt.QtWidgets import QWidget

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.processing.inputs.measure import MeasureChoice, UnitChoice, measure_of
from polyweight_plugin.processing.text import tr

DECIDE = ("POINTS", "POLYGONS", "UNIT", "MEASURE")
"""The parameters that decide in which unit the number is."""

LARGEST = 999_999_999.999999
"""As in QGIS' own boxes."""


class DistanceWidget:
    """What QGIS makes of the class that a parameter names. A model knows no layers, so QGIS' own box serves there."""

    def __new__(  # type: ignore[misc]
        cls, parameter: QgsProcessingParameterDefinition, dialog: Any, row: int = 0, column: int = 0
    ) -> Union[DistanceWrapper, QgsProcessingModelerParameterWidget]:
        kind = dialogTypes.get(type(dialog).__name__, QgsProcessingGui.WidgetType.Standard)
        if kind == QgsProcessingGui.WidgetType.Modeler:
            registry = QgsGui.processingGuiRegistry()
            return registry.createModelerParameterWidget(dialog.model, dialog.childId, parameter, dialog.context)
        return DistanceWrapper(parameter, kind)


class DistanceWrapper(QgsAbstractProcessingParameterWidgetWrapper):
    """As QGIS' own for a number, and behind the number its unit, as soon as the other parameters decide it."""

    def createWidget(self) -> QWidget:
        parameter = self.parameterDefinition()
        self._deciding: dict[str, QgsAbstractProcessingParameterWidgetWrapper] = {}
        self._box = QgsDoubleSpinBox()
        self._box.setDecimals(6)
        self._box.setRange(parameter.minimum(), LARGEST)
        self._box.setClearValue(parameter.defaultValue())
        self._box.setValue(parameter.defaultValue())
        self._box.setExpressionsEnabled(True)
        self._box.setToolTip(parameter.toolTip())
        self._box.valueChanged.connect(lambda _: self.widgetValueHasChanged.emit(self))
        return self._box

    def setWidgetValue(self, value: Any, context: QgsProcessingContext) -> None:
        self._box.setValue(QgsProcessingParameters.parameterAsDouble(self.parameterDefinition(), value, context))

    def widgetValue(self) -> float:
        return float(self._box.value())

    def postInitialize(self, wrappers: Iterable[QgsAbstractProcessingParameterWidgetWrapper]) -> None:
        super().postInitialize(wrappers)
        named = {wrapper.parameterDefinition().name(): wrapper for wrapper in wrappers}
        self._deciding = {name: named[name] for name in DECIDE if name in named}
        for wrapper in self._deciding.values():
            wrapper.widgetValueHasChanged.connect(self._show_unit)
        self._show_unit()

    def _show_unit(self, *_: Any) -> None:
        unit = self._unit()
        self._box.setSuffix("" if unit is None else f" {unit}")

    def _unit(self) -> Optional[str]:
        """None where the other parameters do not tell it, or do not go together, which the run refuses in words."""
        values = {name: wrapper.parameterValue() for name, wrapper in self._deciding.items()}
        if not values.get("POINTS") or not values.get("POLYGONS"):
            return None
        algorithm, context = self.parameterDefinition().algorithm(), QgsProcessingContext()
        context.setProject(self.widgetContext().project())
        points, polygons = (algorithm.parameterAsCrs(values, name, context) for name in ("POINTS", "POLYGONS"))
        unit, measure = (algorithm.parameterAsEnum(values, name, context) for name in ("UNIT", "MEASURE"))
        try:
            return tr(measure_of(points, polygons, UnitChoice(unit), MeasureChoice(measure)).unit.plural)
        except BadInputError:
            return None
