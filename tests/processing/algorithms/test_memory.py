"""QGIS' own process has too little memory for the job: words that say so, and nothing changed."""

from __future__ import annotations

import numpy as np
import pytest

from polyweight_plugin.processing.algorithms import run as run_module
from tests.processing.conftest import files_in, square


@pytest.mark.promise(7)
@pytest.mark.parametrize("step", ["read_polygons", "fields_named", "read_points", "compute", "write"])
def test_memory_that_runs_out_in_any_phase_is_told_in_words(step, monkeypatch, make_layer, refuse, tmp_path):
    points = make_layer("Point", ["id:integer"], [("POINT(5 5)", 1)])
    polygons = make_layer("Polygon", ["kind:integer"], [(square(0, 0), 1)])
    monkeypatch.setattr(run_module, step, lambda *given: np.ones(10**15))  # a real refusal of the operating system

    words = refuse(points, polygons, OUTPUT=str(tmp_path / "out.gpkg"))

    assert words.startswith("The memory is exhausted: 7.11 PiB more are needed. Close other programs")
    assert "WORKERS" in words and "Traceback" not in words
    assert files_in(tmp_path) == {}
