"""What GDAL does on a thread of its own: every failure ends the run, and a cancel is noticed."""

from __future__ import annotations

import threading
import time

import pytest
from osgeo import gdal

from polyweight_plugin.core.errors import Cancelled
from polyweight_plugin.processing.outputs.errors import OutputError
from polyweight_plugin.processing.outputs.gdal_thread import wait_for
from polyweight_plugin.processing.run_log import RunLog
from tests.processes import within
from tests.processing.conftest import Feedback


@pytest.mark.parametrize("error", [ValueError("v"), TypeError("t"), MemoryError("m"), RuntimeError("r"), KeyError("k")])
def test_an_exception_of_any_kind_ends_the_run(error):
    def work():
        raise error

    with pytest.raises(type(error)):
        wait_for(work, RunLog(Feedback()))


def test_what_gdal_calls_an_error_ends_the_run():
    with pytest.raises(OutputError, match="The output could not be written: no space"):
        wait_for(lambda: gdal.Error(gdal.CE_Failure, gdal.CPLE_FileIO, "no space"), RunLog(Feedback()))


def test_a_cancel_does_not_wait_for_the_work():
    feedback, go_on = Feedback(), threading.Event()
    threading.Timer(0.1, feedback.cancel).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        wait_for(lambda: go_on.wait(30), RunLog(feedback))
    assert within(time.monotonic() - began, 1)
    go_on.set()


def test_without_a_thread_the_work_is_done_all_the_same(monkeypatch):
    def no_thread(thread):
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", no_thread)
    done_on = []
    wait_for(lambda: done_on.append(threading.current_thread()), RunLog(Feedback()))
    assert done_on == [threading.current_thread()]
    with pytest.raises(OutputError, match="no space"):
        wait_for(lambda: gdal.Error(gdal.CE_Failure, gdal.CPLE_FileIO, "no space"), RunLog(Feedback()))


def test_an_exception_on_gdals_thread_is_no_success(make_layer, refuse, monkeypatch, tmp_path):
    from polyweight_plugin.processing.outputs import spatial_index

    def fail(path):
        raise ValueError("a fault of ours")

    monkeypatch.setattr(spatial_index, "index_points", lambda path, log: False)  # GDAL has to
    monkeypatch.setattr(spatial_index, "_build", fail)
    layers = make_layer("Point", [], [("POINT(0 0)",)]), make_layer("Polygon", [], [("POLYGON((0 0, 1 0, 1 1, 0 0))",)])
    assert "a fault of ours" in refuse(*layers, OUTPUT=str(tmp_path / "out.gpkg"))
    assert list(tmp_path.iterdir()) == []
