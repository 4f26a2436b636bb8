"""The output as a map: named after its question, coloured by what was found, wherever QGIS loads it."""

from __future__ import annotations

import math
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
    QgsProject,
    QgsRendererRange,
    QgsVectorLayer,
)

from polyweight_plugin.processing.text import rounded

CLASSES = 5

COLOURS = ("#f2c45a", "#ee8a4a", "#c93a5c", "#7d2585", "#2d0d43")
"""From little to much, light to dark as in matplotlib's inferno: told apart by colour-blind people, in print without
colours, and on the greens and blues that maps have below."""

NOTHING_COLOUR = "#bdbdbd"

GROWTH = (0.8, 0.9, 1.0, 1.1, 1.2)
"""By class: much is larger than little."""

NOTHING_GROWTH = 0.65

CROWD = 50_000
"""Dots beyond so many have no rims, which would cover their neighbours, and take a third of the time of drawing."""


@dataclass(frozen=True)
class Colouring:
    """By which number points are coloured; nothing is where there are no classes.

    expression: the number, in QGIS' language. meaning: the same for people, such as 'sum of weight, within 300 m'.
    classes: see classes_of(). nothing: what a 0 means; "" where it may be anything.
    """

    expression: str = ""
    meaning: str = ""
    classes: Sequence[tuple[float, float]] = ()
    nothing: str = ""

    def renderer(self, points: int) -> QgsGraduatedSymbolRenderer:
        """points: how many there are."""
        renderer = QgsGraduatedSymbolRenderer(self.expression)
        classes = list(self.classes)
        if classes[0] == (0, 0):
            label = f"0 ({self.nothing})" if self.nothing else "0"
            renderer.addClassRange(QgsRendererRange(0, 0, _symbol(NOTHING_COLOUR, NOTHING_GROWTH, points), label))
            del classes[0]
        for number, (low, high) in enumerate(classes):
            step = (number + 1) * len(COLOURS) // len(classes) - 1
            ends = rounded(low), rounded(high)
            span = ends[0] if ends[0] == ends[1] else " – ".join(ends)
            # The number first, which no narrow panel cuts.
            label = f"{span} ({self.meaning})" if number == 0 else span
            renderer.addClassRange(QgsRendererRange(low, high, _symbol(COLOURS[step], GROWTH[step], points), label))
        return renderer


@dataclass(frozen=True)
class ResultMap:
    """How the output is shown.

    name: of the layer, such as 'homes, within 300 m'. aliases: (field, alias). numbers: (name, value), kept in the
    layer's metadata.
    """

    name: str
    colouring: Colouring
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
        if not styled_already and self.colouring.classes:
            layer.setRenderer(self.colouring.renderer(layer.featureCount()))
            layer.triggerRepaint()
            _show_legend(layer)


def classes_of(values: np.ndarray) -> list[tuple[float, float]]:
    """(low, high) of the classes of a map of the values, float64 (n,): ascending, both ends belong to it.

    Few different values are a class each. Of many, classes hold equally many, and their limits are rounded to a
    hundredth of the span. NaN and infinite values are in none. A least value of 0 is a class of its own.
    """
    distinct = np.unique(values[np.isfinite(values)])
    if len(distinct) and distinct[0] == 0:
        return [(0.0, 0.0), *classes_of(distinct[1:])]
    if len(distinct) <= CLASSES:
        return [_as_stored(value) for value in distinct.tolist()]
    limits = distinct[np.linspace(0, len(distinct) - 1, CLASSES + 1).round().astype(np.int64)].tolist()
    limits = sorted(set(_rounded(limits)))
    return list(zip(limits, limits[1:]))


def _as_stored(value: float) -> tuple[float, float]:
    """The value, and what a format with 15 digits makes of it."""
    short = float(f"{value:.15g}")
    return min(value, short), max(value, short)


def _rounded(limits: list[float]) -> list[float]:
    """To a hundredth of their span, or so, the first down, the last up; as they are where doubles end before that."""
    low, high = limits[0], limits[-1]
    digits = 1 - math.floor(math.log10(high / 2 - low / 2))
    unit = 10.0**-digits
    if not unit * 1e-6 < max(-low, high) < min(unit * 1e15, 1e300):
        return limits
    first, last = round(math.floor(low / unit) * unit, digits), round(math.ceil(high / unit) * unit, digits)
    if first == 0:  # which nobody has
        mantissa, exponent = f"{low:.16e}".split("e")
        first = float(f"{mantissa[:3]}e{exponent}")
    return [min(first, low), *(round(limit, digits) for limit in limits[1:-1]), max(last, high)]


def show_when_loaded(result: ResultMap, identifier: str, context: QgsProcessingContext, default_name: str) -> None:
    """Have QGIS show the layer so, if it loads it at all. default_name: a name that nobody chose."""
    if not context.willLoadLayerOnCompletion(identifier):
        return
    name_when_loaded(result.name, identifier, context, default_name)
    details = context.layerToLoadOnCompletionDetails(identifier)
    details.setPostProcessor(_Presenter.of(result, details.outputName))


def name_when_loaded(name: str, identifier: str, context: QgsProcessingContext, default_name: str) -> None:
    """The same for a table, which has a name and nothing else to show."""
    if not context.willLoadLayerOnCompletion(identifier):
        return
    details = context.layerToLoadOnCompletionDetails(identifier)
    if details.name in ("", default_name):
        details.name = name


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


def _show_legend(layer: QgsVectorLayer) -> None:
    """Unfolded among the layers. QGIS folds a legend that grows, and looks at a node only when it changes."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    if node is not None:
        node.setExpanded(False)
        node.setExpanded(True)


def _symbol(colour: str, growth: float, points: int) -> QgsMarkerSymbol:
    """A dot for one of so many points: the more, the smaller. In a shade of its rim they part where they overlap."""
    size = growth * min(max(2.4 * (max(points, 1) / 500) ** -0.25, 0.8), 2.4)
    rim = {"outline_style": "no"} if points > CROWD else {"outline_color": "255,255,255,200", "outline_width": "0.1"}
    return QgsMarkerSymbol.createSimple({"color": colour, "size": f"{size:.2f}", **rim})
