"""Run inside QGIS desktop (see pictures.sh): fill in the dialog, run it, and take a picture before and after.

Takes its folders from the environment: SAMPLE (the sample data) and IMAGES (where the pictures go).
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from qgis import processing
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QDialog, QDockWidget
from qgis.utils import iface

SAMPLE, IMAGES = Path(os.environ["SAMPLE"]), Path(os.environ["IMAGES"])
ALGORITHM = "polyweight:sumpolygonweights"


def main() -> None:
    homes, places = show_layers()
    window = iface.mainWindow()
    window.setGeometry(QgsApplication.primaryScreen().geometry())  # there is no window manager to maximise it
    window.findChild(QDockWidget, "Browser").hide()
    dialog = processing.createAlgorithmDialog(
        ALGORITHM,
        {
            "POINTS": homes,
            "POLYGONS": places,
            "TYPE_FIELD": "polyType",
            "WEIGHT_FIELD": "polyWeighting",
            "DISTANCE": 300,
        },
    )
    dialog.algorithmFinished.connect(lambda *_: after(2500, lambda: finish(dialog)))
    after(1000, lambda: (look_at(homes), dialog.setGeometry(470, 120, 790, 700)))
    after(4000, lambda: take("dialog.png"))
    after(5000, lambda: dialog.runButton().click())
    dialog.exec()


def show_layers() -> tuple[QgsVectorLayer, QgsVectorLayer]:
    backdrop, places, homes = (QgsVectorLayer(str(SAMPLE / f"{n}.gpkg"), n) for n in ("backdrop", "places", "homes"))
    if len(QgsProject.instance().addMapLayers([homes, places, backdrop])) != 3:
        raise SystemExit(f"Cannot load the layers of {SAMPLE}")
    return homes, places


def look_at(homes: QgsVectorLayer) -> None:
    iface.mapCanvas().setExtent(homes.extent().buffered(100))
    iface.mapCanvas().refresh()


def finish(dialog: QDialog) -> None:
    """Style what the algorithm added to the map, take the second picture, and leave."""
    layers = QgsProject.instance().mapLayers().values()
    [result] = [layer for layer in layers if layer.fields().lookupField("polygon_type1_Sum") >= 0]
    result.loadNamedStyle(str(SAMPLE / "result.qml"))
    result.triggerRepaint()
    dialog.setGeometry(690, 520, 580, 320)
    after(2500, lambda: (take("result.png"), dialog.close(), leave()))


def take(name: str) -> None:
    QgsApplication.primaryScreen().grabWindow(0).save(str(IMAGES / name))


def leave() -> None:
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


def after(milliseconds: int, action: Callable[[], object]) -> None:
    QTimer.singleShot(milliseconds, action)


main()
