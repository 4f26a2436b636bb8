"""A sink closes when it is told to, and a run can be cancelled while it does."""

from __future__ import annotations

import threading
import time

import pytest

from polyweight_plugin.core.errors import Cancelled
from polyweight_plugin.processing.outputs.sink import Sink, fill
from polyweight_plugin.processing.run_log import RunLog
from tests.processes import within
from tests.processing.conftest import KML, Feedback


class SlowToClose:
    """As a KML of many points: written only as it closes."""

    def __init__(self):
        self.closed_on = []
        self.go_on = threading.Event()

    def sink(self):
        outer = self

        class Held:
            def addFeatures(self, features, flags):
                return True

            def __del__(self):
                outer.closed_on.append(threading.current_thread())
                outer.go_on.wait(30)

        return Held()


def test_a_cancel_while_a_file_closes_is_noticed():
    slow, feedback = SlowToClose(), Feedback()
    threading.Timer(0.1, feedback.cancel).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        fill(Sink(slow.sink(), "out.kml", is_file=True), lambda sink: sink.add([]), RunLog(feedback))
    assert within(time.monotonic() - began, 1)
    slow.go_on.set()


def test_what_fails_while_a_file_is_written_does_not_keep_it_open():
    slow = SlowToClose()
    slow.go_on.set()

    def write(sink):
        sink.add([])
        raise ValueError("meanwhile")

    with pytest.raises(ValueError, match="meanwhile"):
        fill(Sink(slow.sink(), "out.kml", is_file=True), write, RunLog(Feedback()))
    assert len(slow.closed_on) == 1


def test_what_is_no_file_closes_on_the_thread_it_belongs_to():
    slow = SlowToClose()
    slow.go_on.set()
    fill(Sink(slow.sink(), "memory", is_file=False), lambda sink: None, RunLog(Feedback()))
    assert slow.closed_on == [threading.current_thread()]


@pytest.mark.parametrize("ending", [*KML, "xlsx", "ods"])
def test_a_run_that_is_cancelled_while_such_a_file_closes_ends_within_a_second(make_layer, refuse, tmp_path, ending):
    points = make_layer("Point", ["name:string(80)"], [(f"POINT({i % 300} {i})", f"{i:080}") for i in range(30_000)])
    polygons = make_layer("Polygon", [], [("POLYGON((0 0, 9 0, 9 9, 0 0))",)])

    class CancelAsItCloses(Feedback):
        cancelled_at = None

        def isCanceled(self):
            if self.steps and self.steps[-1] >= 98.9 and self.cancelled_at is None:
                self.cancelled_at = time.monotonic()
                self.cancel()
            return super().isCanceled()

    feedback = CancelAsItCloses()
    assert refuse(points, polygons, feedback=feedback, OUTPUT=str(tmp_path / f"out.{ending}")).startswith("Cancelled")
    assert within(time.monotonic() - feedback.cancelled_at, 1)
    time.sleep(0.1)
    assert [path for path in tmp_path.iterdir() if not path.name.startswith(".")] == []
