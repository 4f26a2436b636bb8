"""The output as a map: named after its question, coloured by what was found, wherever QGIS loads it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, Optional

import numpy as np
from qgis.core import (
    QgsGraduatedSymbolRenderer,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRendererRange,
    QgsVectorLayer,
)

CLASSES = 5

COLOURS = ("#d9f0a3", "#addd8e", "#78c679", "#31a354", "#006837")
"""From little to much, from ColorBrewer's YlGn (Cynthia Brewer): readable for colour-blind people, too."""

NOTHING_COLOUR = "#bdbdbd"


@dataclass(frozen=True)
class ResultMap:
    """How the output is shown.

    name: of the layer, such as 'homes, within 300 m'. expression: what the colours show, in QGIS' language.
    of_what: the same for people, such as 'sum of weight'. within: such as 'within 300 m'. breaks: see breaks_of().
    aliases: (field, alias). numbers: (name, value), kept in the layer's metadata.
    """

    name: str
    expression: str
    of_what: str
    within: str
    breaks: Sequence[float]
    aliases: Sequence[tuple[str, str]] = ()
    numbers: Sequence[tuple[str, int]] = field(default_factory=tuple)

    def apply_to(self, layer: QgsVectorLayer, styled_already: bool) -> None:
        """styled_already: whether the user has a style for outputs, which stays as it is."""
        fields = layer.fields()
        for name, alias in self.aliases:
            if fields.lookupField(name) >= 0:
                layer.setFieldAlias(fields.lookupField(name), alias)
        metadata = layer.metadata()
        metadata.setAbstract("\n".join([self.name, *(f"{name}: {value}" for name, value in self.numbers)]))
        layer.setMetadata(metadata)
        for name, value in self.numbers:
            layer.setCustomProperty(f"polyweight/{name}", value)
        if not styled_already and self.breaks:
            layer.setRenderer(self._renderer())
            layer.triggerRepaint()

    def _renderer(self) -> QgsGraduatedSymbolRenderer:
        renderer = QgsGraduatedSymbolRenderer(self.expression)
        breaks = list(self.breaks)
        if breaks[0] == 0:
            nothing = f"0 ({self.within}: nothing)"
            renderer.addClassRange(QgsRendererRange(0, 0, _symbol(NOTHING_COLOUR, 1.4), nothing))
            del breaks[0]
        bounds = list(zip(breaks, breaks[1:])) or [(value, value) for value in breaks]
        for number, (low, high) in enumerate(bounds):
            colour = COLOURS[(number + 1) * len(COLOURS) // len(bounds) - 1]
            span = f"{_plain(low)} – {_plain(high)}"
            label = f"{self.of_what}, {self.within}: {span}" if number == 0 else span
            renderer.addClassRange(QgsRendererRange(low, high, _symbol(colour, 2.2), label))
        return renderer


def breaks_of(values: np.ndarray) -> list[float]:
    """Where the classes of a map of the values, float64 (n,), begin and end: ascending, [] where there is nothing.

    Classes hold equally many of the different values, and their limits are rounded to two digits as far as they stay
    apart. NaN and infinite values are left out. A first break of 0 is a class of its own, the next one the least value
    above it.
    """
    distinct = np.unique(values[np.isfinite(values)])
    if len(distinct) and distinct[0] == 0:
        return [0.0, *breaks_of(distinct[1:])]
    if not len(distinct):
        return []
    inner = np.quantile(distinct, np.linspace(0, 1, CLASSES + 1)[1:-1]).tolist()
    low, high = float(distinct[0]), float(distinct[-1])
    breaks = [low, *(float(f"{value:.2g}") for value in inner), high]
    return sorted({value for value in breaks if low <= value <= high})


def show_when_loaded(result: ResultMap, identifier: str, context: QgsProcessingContext, default_name: str) -> None:
    """Have QGIS show the layer so, if it loads it at all. default_name: a name that nobody chose."""
    if not context.willLoadLayerOnCompletion(identifier):
        return
    details = context.layerToLoadOnCompletionDetails(identifier)
    if details.name in ("", default_name):
        details.name = result.name
    details.setPostProcessor(_Presenter.of(result, details.outputName))


class _Presenter(QgsProcessingLayerPostProcessorInterface):
    """Called by QGIS on the main thread, when the layer is loaded and has the user's own style, if there is one."""

    _waiting: ClassVar[set[_Presenter]] = set()  # QGIS does not keep them

    def __init__(self, result: ResultMap, output: str) -> None:
        super().__init__()
        self._result = result
        self._output = output

    @classmethod
    def of(cls, result: ResultMap, output: str) -> _Presenter:
        presenter = cls(result, output)
        cls._waiting.add(presenter)
        return presenter

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if isinstance(layer, QgsVectorLayer):
            self._result.apply_to(layer, _has_own_style(layer, self._output))


def _has_own_style(layer: QgsVectorLayer, output: str) -> bool:
    """Whether the user set a style: for this output, for all point outputs, or one that lies beside the file."""
    renderer = layer.renderer()
    if renderer is None or renderer.type() != "singleSymbol":
        return True
    settings = _processing_settings()
    if settings is None:
        return False
    config, styles = settings
    algorithms = [name for name in styles.styles if name.startswith("polyweight:")]
    chosen = any(styles.getStyle(name, output) for name in algorithms)
    return bool(chosen or config.getSetting(config.VECTOR_POINT_STYLE))


def _processing_settings() -> Optional[tuple[Any, Any]]:
    """QGIS' own Python plugin for Processing, which may be missing."""
    try:
        from processing.core.ProcessingConfig import ProcessingConfig
        from processing.gui.RenderingStyles import RenderingStyles
    except ImportError:
        return None
    return ProcessingConfig, RenderingStyles


def _symbol(colour: str, size: float) -> QgsMarkerSymbol:
    return QgsMarkerSymbol.createSimple({"color": colour, "size": str(size), "outline_style": "no"})


def _plain(value: float) -> str:
    return f"{value:,.6g}" if abs(value) < 1e15 else f"{value:.3g}"
