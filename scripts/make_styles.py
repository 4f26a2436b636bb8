"""Make the styles beside the sample data, with QGIS itself. Usage: make_styles.py FOLDER (where the sample data is).

QGIS picks up homes.qml with homes.gpkg, and so on; result.qml is for the output (Layer properties > Style > Load).
"""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsRendererRange,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

# polyType: name in the legend, fill
PLACES = {
    1: ("Park", "#9ccb86"),
    2: ("Shop", "#e07b54"),
    3: ("School", "#6c8ebf"),
    4: ("Playground", "#b7c96b"),
    5: ("Doctor", "#c05780"),
    6: ("Café", "#8d6a9f"),
}
BACKDROP = {"block": "#f1eee8", "river": "#b5d3e7"}
RESULT_FIELD = "polygon_type1_Sum"
STEPS = [0, 50, 100, 150, 200, 320]
STEP_COLOURS = ["#f2c45a", "#ee8a4a", "#c93a5c", "#7d2585", "#2d0d43"]


def main(folder: Path) -> None:
    homes, places, backdrop = (QgsVectorLayer(str(folder / f"{name}.gpkg")) for name in ("homes", "places", "backdrop"))
    homes.setRenderer(QgsSingleSymbolRenderer(dot("#3b3b3b", size=1.2)))
    save(homes, folder / "homes.qml")
    places.setRenderer(by_value("polyType", {code: (fill(colour), name) for code, (name, colour) in PLACES.items()}))
    save(places, folder / "places.qml")
    backdrop.setRenderer(by_value("kind", {kind: (fill(colour), kind) for kind, colour in BACKDROP.items()}))
    save(backdrop, folder / "backdrop.qml")
    result = QgsVectorLayer(f"Point?field={RESULT_FIELD}:double", "result", "memory")
    result.setRenderer(in_steps(RESULT_FIELD))
    save(result, folder / "result.qml")


def fill(colour: str) -> QgsFillSymbol:
    return QgsFillSymbol.createSimple({"color": colour, "outline_color": "#00000030", "outline_width": "0.1"})


def dot(colour: str, size: float) -> QgsMarkerSymbol:
    return QgsMarkerSymbol.createSimple({"color": colour, "size": str(size), "outline_style": "no"})


def by_value(field: str, symbols: dict) -> QgsCategorizedSymbolRenderer:
    return QgsCategorizedSymbolRenderer(field, [QgsRendererCategory(v, s, label) for v, (s, label) in symbols.items()])


def in_steps(field: str) -> QgsGraduatedSymbolRenderer:
    """Larger and darker dots for larger sums; the steps suit the sample town, Classify fits them to other data."""
    renderer = QgsGraduatedSymbolRenderer(field)
    for (lower, upper), colour, size in zip(zip(STEPS, STEPS[1:]), STEP_COLOURS, (1.3, 1.5, 1.7, 1.9, 2.1)):
        renderer.addClassRange(QgsRendererRange(lower, upper, dot(colour, size), f"{lower} to {upper}"))
    return renderer


def save(layer: QgsVectorLayer, path: Path) -> None:
    message, saved = layer.saveNamedStyle(str(path), QgsMapLayer.StyleCategory.Symbology)
    if not saved:
        raise SystemExit(message)


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    main(Path(sys.argv[1]))
    application.exitQgis()
