"""What the user has settled in QGIS for all runs."""

from __future__ import annotations

import shlex
import sys

import pytest
from qgis.core import QgsSettings

from polyweight_plugin.processing.settings import WORKER_PYTHON, worker_python
from tests.processing.conftest import square

LOCAL_PROCESSES = 2


@pytest.fixture
def set_python():
    yield lambda path: QgsSettings().setValue(WORKER_PYTHON, str(path))
    QgsSettings().remove(WORKER_PYTHON)


def test_without_a_setting_no_python_is_named():
    assert worker_python() == ""


def test_workers_run_the_python_that_the_setting_names(set_python, run, make_layer, tmp_path):
    named, starts = tmp_path / "python3", tmp_path / "starts"
    named.write_text(f'#!/bin/sh\necho >>"{starts}"\nexec {shlex.quote(sys.executable)} "$@"\n')
    named.chmod(0o755)
    set_python(f" {named} ")
    points = make_layer("Point", ["id:integer"], [("POINT(5 5)", 1)])
    polygons = make_layer("Polygon", ["kind:integer"], [(square(0, 0), 1)])

    outcome = run(points, polygons, ENGINE=LOCAL_PROCESSES)

    assert outcome.rows == [[1, 1]]
    assert len(starts.read_text()) == 3  # to say what it is, to watch over the workers, and as the one worker
    assert outcome.warnings == "" or str(named) not in outcome.warnings


def test_a_setting_that_does_not_serve_is_a_warning_that_names_it(set_python, run, make_layer):
    set_python("/no/such/python3")
    points = make_layer("Point", ["id:integer"], [("POINT(5 5)", 1)])
    polygons = make_layer("Polygon", ["kind:integer"], [(square(0, 0), 1)])

    outcome = run(points, polygons, ENGINE=LOCAL_PROCESSES)

    assert outcome.rows == [[1, 1]]
    assert "/no/such/python3: could not be started (No such file or directory)" in outcome.warnings
