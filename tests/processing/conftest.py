"""Layers built from well-known text, and runs of the algorithm with everything it said."""

from __future__ import annotations

import gc
import json
import os
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsProperty,
    QgsRemappingSinkDefinition,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt import sip

from polyweight_plugin.processing.columns.rows import is_null
from polyweight_plugin.processing.provider import PolyWeightProvider
from tests.end_to_end.programs import environment_with_profile

CRS = "EPSG:25832"
ALGORITHM = "polyweight:sumpolygonweights"

KML = ["kml"] if gdal.GetDriverByName("LIBKML") else []
"""The ending of a format that GDAL has on most systems."""


class Feedback(QgsProcessingFeedback):
    """Remembers what it was told; `when` is called on each step of progress, with the percentage."""

    def __init__(self, when=lambda percent: None):
        super().__init__(False)
        self.infos: list[str] = []
        self.warnings: list[str] = []
        self.steps: list[float] = []
        self.when = when
        self.progressChanged.connect(self._progressed)

    def _progressed(self, percent):
        self.steps.append(percent)
        self.when(percent)

    def pushInfo(self, info):
        self.infos.append(info)

    def pushWarning(self, warning):
        self.warnings.append(warning)


@dataclass
class Outcome:
    """A finished run: its results, its layer, and what was said."""

    results: dict[str, Any]
    layer: QgsVectorLayer
    feedback: Feedback
    context: QgsProcessingContext = field(repr=False)

    @property
    def names(self) -> list[str]:
        return self.layer.fields().names()

    @property
    def rows(self) -> list[list[Any]]:
        """The attributes of all features, None for NULL."""
        return [[None if is_null(value) else value for value in f.attributes()] for f in self.layer.getFeatures()]

    @property
    def added(self) -> list[list[Any]]:
        """Of each row what follows the input's fields."""
        first = next(i for i, name in enumerate(self.names) if name.endswith(("_Sum", "_Count", "_Cnt")))
        return [row[first:] for row in self.rows]

    def column(self, name) -> list[Any]:
        return [row[self.names.index(name)] for row in self.rows]

    @property
    def warnings(self) -> str:
        return "\n".join(self.feedback.warnings)


@pytest.fixture(scope="session", autouse=True)
def provider(qgis_processing):
    provider = PolyWeightProvider()
    assert QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    gc.collect()  # layers in frames of caught exceptions must not outlive QGIS


@pytest.fixture(autouse=True)
def _empty_project():
    yield
    QgsProject.instance().removeAllMapLayers()


@pytest.fixture(scope="session")
def make_layer():
    """Layers in memory: make_layer("Polygon", ["kind:integer"], [("POLYGON(...)", 1), (None, 2)])."""

    def make(geometry, fields, rows, crs=CRS, name=None):
        uri = f"{geometry}?crs={crs}" + "".join(f"&field={field}" for field in fields)
        layer = QgsVectorLayer(uri, name or geometry.lower(), "memory")
        features = []
        for shape, *values in rows:
            feature = QgsFeature(layer.fields())
            feature.setAttributes(values)
            if shape is not None:
                feature.setGeometry(QgsGeometry.fromWkt(shape) if isinstance(shape, str) else shape)
            features.append(feature)
        added, _ = layer.dataProvider().addFeatures(features)
        assert added, layer.dataProvider().lastError()
        layer.updateExtents()
        return layer

    return make


@pytest.fixture
def save(tmp_path):
    """The layer written to a file by QGIS itself: save(layer, "points.gpkg")."""
    kept = []

    def save(layer, name, layer_name=None, folder=tmp_path):
        path = folder / name
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = QgsVectorFileWriter.driverForExtension(path.suffix[1:])
        options.layerName = layer_name or path.stem
        if path.exists():
            options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        context = QgsProject.instance().transformContext()
        error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
        assert error == QgsVectorFileWriter.WriterError.NoError, message
        suffix = f"|layername={layer_name}" if layer_name else ""
        saved = QgsVectorLayer(f"{path}{suffix}", path.stem, "ogr")
        assert saved.isValid()
        kept.append(saved)
        return saved

    yield save
    for layer in kept:  # a layer of a file that outlives QGIS ends in a crash (seen with 3.44)
        if not sip.isdeleted(layer):
            sip.delete(layer)


@pytest.fixture
def small_disk(tmp_path):
    """A file system of its own with so many bytes: small_disk(size), small_disk(size, "ro")."""
    folder = tmp_path / "disk"
    mounted = []

    def small_disk(size, mode="rw"):
        folder.mkdir()
        as_root = [] if os.geteuid() == 0 else ["sudo", "-n"]
        subprocess.run(
            [*as_root, "mount", "-t", "tmpfs", "-o", f"size={size},mode=1777,{mode}", "tmpfs", folder], check=True
        )
        mounted.append(as_root)
        return folder

    yield small_disk
    for as_root in mounted:
        subprocess.run([*as_root, "umount", "--lazy", folder], check=True)


@pytest.fixture
def run():
    """Run the algorithm as a script does: run(points, polygons, TYPE_FIELD="kind")."""
    import processing

    def run(points, polygons, feedback=None, context=None, **parameters):
        feedback = feedback or Feedback()
        context = context or QgsProcessingContext()
        context.setProject(QgsProject.instance())
        context.setFeedback(feedback)
        given = {"POINTS": points, "POLYGONS": polygons, "DISTANCE": 10, "OUTPUT": "memory:", **parameters}
        results = processing.run(ALGORITHM, given, context=context, feedback=feedback)
        layer = results["OUTPUT"]
        if isinstance(layer, str):
            layer = QgsProcessingUtils.mapLayerFromString(layer, context)
        assert layer.isValid()
        return Outcome(results, layer, feedback, context)

    return run


@pytest.fixture
def refuse(run):
    """The words with which a run ends that must not succeed."""
    from qgis.core import QgsProcessingException

    def refuse(*arguments, **parameters):
        with pytest.raises(QgsProcessingException) as refused:
            run(*arguments, **parameters)
        return str(refused.value)

    return refuse


@pytest.fixture(scope="session")
def qgis_process(tmp_path_factory):
    """The command line tool in a profile of its own: qgis_process("help", name)."""
    environment = environment_with_profile(tmp_path_factory.mktemp("home"))
    program = environment["QGIS_PROCESS"]

    def qgis_process(*arguments, given="", **more):
        return subprocess.run(
            [program, *arguments], input=given, env={**environment, **more}, capture_output=True, text=True, timeout=100
        )

    return qgis_process


@pytest.fixture(scope="session")
def qgis_process_results(qgis_process):
    """Run with parameters as JSON on standard input, which QGIS understands since 3.24; returns its results."""

    def qgis_process_results(algorithm, parameters):
        if Qgis.QGIS_VERSION_INT >= 32400:
            ran = qgis_process("run", algorithm, "-", given=json.dumps({"inputs": parameters}))
        else:
            ran = qgis_process(
                "--json", "run", algorithm, "--", *(f"{name}={value}" for name, value in parameters.items())
            )
        assert ran.returncode == 0, ran.stderr
        return json.loads(ran.stdout)["results"]

    return qgis_process_results


def square(x, y, side=10.0):
    """A square as well-known text, its lower left corner at x, y."""
    corners = [(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)]
    return f"POLYGON(({', '.join(f'{a} {b}' for a, b in corners)}))"


def files_in(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, with its bytes."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def appending_to(target):
    """The destination by which rows are appended to a layer with the fields `number` and `near`."""
    mapping = QgsRemappingSinkDefinition()
    mapping.setDestinationFields(target.fields())
    mapping.setDestinationCrs(target.crs())
    mapping.setDestinationWkbType(target.wkbType())
    mapping.setFieldMap({"number": QgsProperty.fromField("id"), "near": QgsProperty.fromField("polygon_Count")})
    output = QgsProcessingOutputLayerDefinition(target.source())
    output.setRemappingDefinition(mapping)
    return output
