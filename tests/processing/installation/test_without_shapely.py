"""Where shapely is missing, too old or broken, the plugin is there all the same, to say what to do."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
START = """
import sys

class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "shapely":
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.path.insert(0, {root!r})
sys.meta_path.insert(0, Missing())
from qgis.core import QgsApplication, QgsProcessingContext
application = QgsApplication([], False)
from polyweight_plugin import classFactory
plugin = classFactory(None)
plugin.initProcessing()
found = [
    (algorithm.id(), len(algorithm.parameterDefinitions()), len(algorithm.shortHelpString()) > 50)
    for algorithm in plugin.provider.algorithms()
]
algorithm = QgsApplication.processingRegistry().createAlgorithmById("polyweight:sumpolygonweights")
refused = algorithm.checkParameterValues({{"DISTANCE": -1}}, QgsProcessingContext())
from polyweight_plugin.processing.installation import requirement
requirement.importlib.util.find_spec = lambda name: None
from qgis.core import QgsProcessingException, QgsProcessingFeedback
told = []
for one in plugin.provider.algorithms():
    told.append(one.checkParameterValues({{"DISTANCE": 1}}, QgsProcessingContext())[1])
    try:
        one.create().prepareAlgorithm({{}}, QgsProcessingContext(), QgsProcessingFeedback())
    except QgsProcessingException as error:
        told.append(str(error))
print(sorted(found), refused, told, sep="\\n", flush=True)
import os
os._exit(0)
"""


@pytest.fixture(scope="module")
def said():
    ran = subprocess.run(
        [sys.executable, "-c", START.format(root=str(ROOT))], capture_output=True, text=True, timeout=100
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.splitlines()


def test_toolbox_dialog_and_help_are_there(said):
    layers, files = ast.literal_eval(said[0])
    assert layers[0] == "polyweight:sumpolygonweights"
    assert files[0] == "polyweight:sumpolygonweightsgeoparquet"
    assert layers[1] > 20 and files[1] > 20
    assert layers[2] and files[2]


def test_parameters_are_checked_as_ever(said):
    assert said[1].startswith("(False, 'DISTANCE: the search distance must be a finite number")


def test_whoever_runs_it_from_a_script_a_model_or_the_console_is_told_what_to_do(said):
    words = ast.literal_eval(said[2])
    assert len(words) == 4
    assert all("PolyWeight needs the Python library shapely, 2.0.2 or newer" in one for one in words)
