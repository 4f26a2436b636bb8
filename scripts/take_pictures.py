"""Run inside QGIS desktop (see pictures.sh): the tutorial's steps as a user does them, each with its picture.

Takes its folders from the environment: SAMPLE (the sample data), IMAGES (where the pictures go), and REPORT (the page
that the run is to write).
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

from processing.modeler.ModelerDialog import ModelerDialog
from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPointF, QRect, QSizeF, Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QProgressBar, QWidget
from qgis.utils import iface

SAMPLE, IMAGES, REPORT = (Path(os.environ[name]) for name in ("SAMPLE", "IMAGES", "REPORT"))
ALGORITHM = "polyweight:sumpolygonweights"
QUESTION = {"TYPE_FIELD": "polyType", "WEIGHT_FIELD": "polyWeighting", "DISTANCE": 300}

Steps = Iterator[int]
"""Between two steps QGIS goes on for so many milliseconds."""


def tutorial() -> Steps:
    window = iface.mainWindow()
    window.setGeometry(QRect(0, 24, 1280, 796))
    window.findChild(QDockWidget, "Browser").hide()
    window.resizeDocks([window.findChild(QDockWidget, "Layers")], [480], Qt.Orientation.Horizontal)
    homes, places = show_layers()
    yield 1500
    look_at(homes)
    yield 1500
    dialog = processing.createAlgorithmDialog(ALGORITHM, {"POINTS": homes, "POLYGONS": places, **QUESTION})
    dialog.setGeometry(QRect(300, 80, 820, 700))
    dialog.show()
    yield 1500
    take("dialog", dialog)
    finished: list[bool] = []
    dialog.algorithmFinished.connect(lambda *_: finished.append(True))
    dialog.runButton().click()
    while not finished:
        yield 200
    yield 1500
    take("log", dialog)
    dialog.close()
    yield 3000
    take("result", window)
    iface.showAttributeTable(iface.activeLayer())
    yield 2000
    table = next(one for one in QApplication.allWidgets() if one.objectName().startswith("QgsAttributeTable")).window()
    table.setGeometry(QRect(60, 120, 1100, 330))
    yield 1000
    take("table", table)
    table.close()
    yield from while_it_runs(homes, places)
    outputs = {"OUTPUT": "memory:", "REPORT": str(REPORT)}
    processing.run(ALGORITHM, {"POINTS": homes, "POLYGONS": places, **QUESTION, **outputs})
    yield from in_the_model_designer()


def while_it_runs(homes: QgsVectorLayer, places: QgsVectorLayer) -> Steps:
    """The same question, asked of so many places that there is time to look on."""
    grid = {"TYPE": 0, "EXTENT": homes.extent(), "HSPACING": 4, "VSPACING": 4, "CRS": homes.crs()}
    everywhere = processing.run("native:creategrid", {**grid, "OUTPUT": "memory:everywhere"})["OUTPUT"]
    if QgsProject.instance().addMapLayer(everywhere) is None:
        raise SystemExit("Cannot load the grid")
    dialog = processing.createAlgorithmDialog(ALGORITHM, {"POINTS": everywhere, "POLYGONS": places, **QUESTION})
    dialog.show()
    dialog.setGeometry(QRect(300, 80, 820, 480))
    yield 1000
    bar = next(one for one in dialog.findChildren(QProgressBar) if one.maximum() == 100)
    dialog.runButton().click()
    for _ in range(500):
        yield 20
        if bar.maximum() == 100 and bar.value() > 60:
            break
    else:
        raise SystemExit("The run was not seen running")
    take("running", dialog)
    dialog.cancelButton().click()
    yield 2000
    dialog.close()
    QgsProject.instance().removeMapLayer(everywhere)


def in_the_model_designer() -> Steps:
    designer = ModelerDialog.create(model())
    designer.setGeometry(QRect(40, 60, 900, 610))
    designer.show()
    yield 1500
    designer.view().centerOn(290, 270)
    yield 1000
    take("model", designer)


def show_layers() -> tuple[QgsVectorLayer, QgsVectorLayer]:
    backdrop, places, homes = (QgsVectorLayer(str(SAMPLE / f"{n}.gpkg"), n) for n in ("backdrop", "places", "homes"))
    if len(QgsProject.instance().addMapLayers([homes, places, backdrop])) != 3:
        raise SystemExit(f"Cannot load the layers of {SAMPLE}")
    iface.setActiveLayer(homes)
    return homes, places


def look_at(layer: QgsVectorLayer) -> None:
    iface.mapCanvas().setExtent(layer.extent().buffered(150))
    iface.mapCanvas().refresh()


def model() -> QgsProcessingModelAlgorithm:
    made = QgsProcessingModelAlgorithm("Homes near parks", "")
    inputs = {"homes": QPointF(130, 80), "places": QPointF(410, 80)}
    for name, place in inputs.items():
        parameter = QgsProcessingModelParameter(name)
        parameter.setPosition(place)
        made.addModelParameter(QgsProcessingParameterFeatureSource(name, name), parameter)
    inputs_of_weights = {
        name: QgsProcessingModelChildParameterSource.fromModelParameter(source)
        for name, source in (("POINTS", "homes"), ("POLYGONS", "places"))
    }
    weights = step(ALGORITHM, "Sum polygon weights near points", QPointF(270, 210), inputs_of_weights, QUESTION)
    source = QgsProcessingModelChildParameterSource.fromChildOutput(made.addChildAlgorithm(weights), "OUTPUT")
    condition = {"EXPRESSION": '"polygon_type1_Sum" > 100'}
    extract = step(
        "native:extractbyexpression", "Extract by expression", QPointF(270, 350), {"INPUT": source}, condition
    )
    near_parks = QgsProcessingModelOutput("Homes near parks", "Homes near parks")
    near_parks.setChildOutputName("OUTPUT")
    near_parks.setPosition(QPointF(470, 460))
    near_parks.setChildId(made.addChildAlgorithm(extract))
    extract = made.childAlgorithm(near_parks.childId())
    extract.setModelOutputs({"Homes near parks": near_parks})
    made.setChildAlgorithm(extract)
    made.updateDestinationParameters()
    return made


def step(
    algorithm: str,
    description: str,
    place: QPointF,
    sources: dict[str, QgsProcessingModelChildParameterSource],
    values: dict[str, object],
) -> QgsProcessingModelChildAlgorithm:
    """One that has a value for each of its parameters, as the designer's own dialog leaves it."""
    made = QgsProcessingModelChildAlgorithm(algorithm)
    made.setDescription(description)
    made.setPosition(place)
    made.setSize(QSizeF(220, 45))
    for definition in made.algorithm().parameterDefinitions():
        name = definition.name()
        fixed = QgsProcessingModelChildParameterSource.fromStaticValue(values.get(name, definition.defaultValue()))
        if name in sources or not definition.isDestination():
            made.addParameterSources(name, [sources.get(name, fixed)])
    return made


def take(name: str, widget: QWidget) -> None:
    """The widget on the screen, with the frame that the window manager puts around it."""
    place = widget.frameGeometry()
    picture = QgsApplication.primaryScreen().grabWindow(0, place.x(), place.y(), place.width(), place.height())
    if not picture.save(str(IMAGES / f"{name}.png")):
        raise SystemExit(f"Cannot write {name}.png")


def go_on(steps: Steps) -> None:
    """To the next step. After the last, or an error, QGIS ends without asking what is to become of scratch layers."""
    try:
        milliseconds = next(steps)
    except BaseException as end:
        if not isinstance(end, StopIteration):
            traceback.print_exc()
        sys.stderr.flush()
        os._exit(0 if isinstance(end, StopIteration) else 1)
    QTimer.singleShot(milliseconds, lambda: go_on(steps))


go_on(tutorial())
