"""Run inside QGIS desktop (see pictures.sh): fill in the dialog, run it, and take a picture before and after.

Takes its folders from the environment: SAMPLE (the sample data) and IMAGES (where the pictures go).
"""

from __future__ import annotations

import os
from pathlib import Path

from qgis import processing
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface

SAMPLE, IMAGES = Path(os.environ["SAMPLE"]), Path(os.environ["IMAGES"])
ALGORITHM = "polyweight:sumpolygonweights"


def main() -> None:
    homes, places = show_layers()
    window = iface.mainWindow()
    window.showMaximized()
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
    dialog.setParent(window, dialog.windowFlags())
    dialog.setGeometry(330, 130, 860, 620)
    dialog.algorithmFinished.connect(lambda *_: QTimer.singleShot(2500, finish))
    dialog.show()
    after(3000, lambda: take("dialog.png"))
    after(4000, dialog.runButton().click)


def show_layers() -> tuple[QgsVectorLayer, QgsVectorLayer]:
    backdrop, places, homes = (QgsVectorLayer(str(SAMPLE / f"{n}.gpkg"), n) for n in ("backdrop", "places", "homes"))
    if len(QgsProject.instance().addMapLayers([homes, places, backdrop])) != 3:
        raise SystemExit(f"Cannot load the layers of {SAMPLE}")
    iface.mapCanvas().setExtent(homes.extent().buffered(150))
    return homes, places


def finish() -> None:
    """Style what the algorithm added to the map, take the second picture, and leave."""
    result = iface.activeLayer()
    for layer in QgsProject.instance().mapLayers().values():
        if layer.fields().lookupField("polygon_type1_Sum") >= 0:
            result = layer
    result.loadNamedStyle(str(SAMPLE / "result.qml"))
    result.triggerRepaint()
    after(2500, lambda: (take("result.png"), leave()))


def take(name: str) -> None:
    QgsApplication.primaryScreen().grabWindow(0).save(str(IMAGES / name))


def leave() -> None:
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


def after(milliseconds: int, action: object) -> None:
    QTimer.singleShot(milliseconds, action)


main()
