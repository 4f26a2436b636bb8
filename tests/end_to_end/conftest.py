"""Programs that run PolyWeight for real, on layers made here; none may leave a process or a temporary file behind."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
import shapely

from tests.core.layers import star
from tests.end_to_end.layers import write_points, write_polygons
from tests.end_to_end.programs import Program, environment_with_profile

POINTS = 60_000


@pytest.fixture(scope="session")
def environment(tmp_path_factory) -> dict[str, str]:
    return environment_with_profile(tmp_path_factory.mktemp("home"))


@pytest.fixture(scope="session")
def layers(tmp_path_factory) -> Path:
    """points.gpkg, and few_points.gpkg (300); polygons: easy.gpkg, that boxes decide, hard.gpkg, that take
    GEOS a minute, and some_hard.gpkg, that take it a second.
    """
    folder = tmp_path_factory.mktemp("layers")
    random = np.random.default_rng(1)
    write_points(folder / "points.gpkg", random.uniform(0, 1000, (POINTS, 2)))
    write_points(folder / "few_points.gpkg", random.uniform(0, 1000, (300, 2)))
    low = random.uniform(0, 900, (200, 2))
    write_polygons(folder / "easy.gpkg", shapely.box(*low.T, *(low + 50).T))
    hard = [star(random, 500, 500, 500, 2000) for _ in range(30)]
    write_polygons(folder / "hard.gpkg", hard)
    write_polygons(folder / "some_hard.gpkg", [star(random, 500, 500, 500, 600) for _ in range(3)])
    return folder


@pytest.fixture
def start(environment, tmp_path) -> Iterator[Callable[..., Program]]:
    """Start a program: start(command). In the end nothing of it may be left; what is, is killed."""
    started: list[Program] = []

    def begin(command: list[str], **options) -> Program:
        folder = tmp_path / f"program {len(started)}"
        folder.mkdir()
        started.append(Program(command, environment, folder, **options))
        return started[-1]

    yield begin
    left = [program.offspring for program in started]
    for program in started:
        program.end()
    assert not any(left), "processes left behind"
    assert [program.left_in_temporary for program in started] == [[] for _ in started]


@pytest.fixture
def output(tmp_path) -> Path:
    """Where the result is to be written, in a folder of its own."""
    folder = tmp_path / "output"
    folder.mkdir()
    return folder / "result.gpkg"


@pytest.fixture
def qgis_process(start, environment, layers, output) -> Callable[..., Program]:
    """Start the algorithm: qgis_process("easy.gpkg", DISTANCE=10, WORKERS=2)."""

    def begin(polygons: str, points: str = "points.gpkg", before: Sequence[str] = (), **parameters) -> Program:
        given = {
            "POINTS": layers / points,
            "POLYGONS": layers / polygons,
            "TYPE_FIELD": "kind",
            "WEIGHT_FIELD": "weight",
            "DISTANCE": 5,
            "WORKERS": 2,
            "OUTPUT": output,
            **parameters,
        }
        words = [f"{name}={value}" for name, value in given.items()]
        return start([*before, environment["QGIS_PROCESS"], "run", "polyweight:sumpolygonweights", "--", *words])

    return begin


_PYQGIS = """
import os, sys
import qgis.utils
from qgis.core import *
application = QgsApplication([], False)
application.initQgis()
sys.path += [os.path.join(QgsApplication.pkgDataPath(), "python", "plugins"), {plugins!r}]
import processing
from processing.core.Processing import Processing
Processing.initialize()
qgis.utils.plugin_paths = [{plugins!r}]
qgis.utils.updateAvailablePlugins()

def enable():
    assert qgis.utils.loadPlugin("polyweight_plugin") and qgis.utils.startProcessingPlugin("polyweight_plugin")

enable()

class Feedback(QgsProcessingFeedback):
    def pushWarning(self, text):
        print("WARNING", text, flush=True)
    def pushInfo(self, text):
        print("INFO", text, flush=True)

def parameters(output, **others):
    given = dict({parameters!r}, OUTPUT=output)
    given.update(others)
    return given

def run(output, feedback=None, **others):
    return processing.run("polyweight:sumpolygonweights", parameters(output, **others), feedback=feedback or Feedback())

"""


@pytest.fixture
def pyqgis(start, environment, layers, tmp_path) -> Callable[..., Program]:
    """Start a script as users write them, without a guard for __main__; by then it has `run` and `parameters`."""

    def begin(body: str, **options) -> Program:
        given = {
            "POINTS": str(layers / "few_points.gpkg"),
            "POLYGONS": str(layers / "easy.gpkg"),
            "TYPE_FIELD": "kind",
            "WEIGHT_FIELD": "weight",
            "DISTANCE": 5,
            "WORKERS": 2,
            "ENGINE": 2,
        }
        plugins = f"{environment['PROFILE']}/python/plugins"
        path = tmp_path / "script.py"
        # Where the interpreter takes apart what QGIS left, some versions crash: not what is tested here.
        ending = "\nsys.stdout.flush()\nos._exit(0)\n"
        path.write_text(_PYQGIS.format(plugins=plugins, parameters=given) + textwrap.dedent(body) + ending)
        return start([environment["SYSTEM_PYTHON"], "-X", "faulthandler", str(path)], **options)

    return begin
