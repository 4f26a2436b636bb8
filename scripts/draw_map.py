"""Draw the demo's result as a map, with QGIS' own renderer. Usage: draw_map.py SAMPLE_FOLDER RESULT PICTURE"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from qgis.core import QgsApplication, QgsMapRendererParallelJob, QgsMapSettings, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter

SIZE = QSize(900, 780)
CENTRE = (565_040, 5_935_020)
HALF_WIDTH = 1480  # metres
TITLE = "Parks within 300 m, sum of weights"


def main(sample: Path, result: Path, picture: Path) -> None:
    backdrop, places = (layer(sample / f"{name}.gpkg", sample / f"{name}.qml") for name in ("backdrop", "places"))
    homes = layer(result, sample / "result.qml")
    image = render([homes, places, backdrop])
    draw_legend(image, homes)
    picture.parent.mkdir(parents=True, exist_ok=True)
    if not with_few_colours(image).save(str(picture)):
        raise SystemExit(f"Cannot write {picture}")


def layer(path: Path, style: Path) -> QgsVectorLayer:
    opened = QgsVectorLayer(str(path), path.stem)
    message, loaded = opened.loadNamedStyle(str(style))
    if not opened.isValid() or not loaded:
        raise SystemExit(f"Cannot show {path}: {message}")
    return opened


def render(layers: list[QgsVectorLayer]) -> QImage:
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(layers[0].crs())
    settings.setOutputSize(SIZE)
    settings.setOutputDpi(96)
    settings.setBackgroundColor(QColor("white"))
    (x, y), half_height = CENTRE, HALF_WIDTH * SIZE.height() / SIZE.width()
    settings.setExtent(QgsRectangle(x - HALF_WIDTH, y - half_height, x + HALF_WIDTH, y + half_height))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def draw_legend(image: QImage, homes: QgsVectorLayer) -> None:
    """A box in the corner with the steps of the homes' renderer."""
    ranges = homes.renderer().ranges()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    height = 40 + 22 * len(ranges)
    box = QRect(SIZE.width() - 280, SIZE.height() - height - 10, 270, height)
    painter.fillRect(box, QColor(255, 255, 255, 225))
    painter.setFont(QFont("DejaVu Sans", 9, QFont.Weight.Bold))
    painter.drawText(box.adjusted(12, 8, 0, 0), Qt.AlignmentFlag.AlignTop, TITLE)
    painter.setFont(QFont("DejaVu Sans", 9))
    for line, step in enumerate(ranges):
        top = box.top() + 36 + 22 * line
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(step.symbol().color())
        painter.drawEllipse(box.left() + 14, top, 11, 11)
        painter.setPen(QColor("black"))
        painter.drawText(box.left() + 36, top + 11, step.label())
    painter.end()


def with_few_colours(image: QImage) -> QImage:
    """The 256 commonest colours do for a map, and make a small file."""
    pixels = np.frombuffer(image.constBits().asstring(image.sizeInBytes()), np.uint32)
    colours, counts = np.unique(pixels, return_counts=True)
    table = colours[np.argsort(counts)[-256:]].tolist()
    return image.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)


if __name__ == "__main__":
    application = QgsApplication([], True)
    application.initQgis()
    main(*map(Path, sys.argv[1:]))
    application.exitQgis()
