"""One scale of progress for all phases."""

from __future__ import annotations

from qgis.PyQt.QtCore import QTimer

from polyweight_plugin.processing.run_log import RunLog
from tests.processing.conftest import Feedback


def test_progress_never_falls_not_even_when_a_phase_begins_anew():
    feedback = Feedback()
    log = RunLog(feedback)
    for share in (0.0, 0.5, 1.0):
        log.phase(0, 10)(share)
    for share in (0.1, 0.9):
        log.phase(0, 10)(share)
    log.phase(10, 20)(0.5)
    assert feedback.steps == [5, 10, 15]


def test_a_share_beyond_its_phase_stays_in_it():
    feedback = Feedback()
    RunLog(feedback).phase(10, 20)(7.0)
    assert feedback.steps == [20]


def test_lines_of_a_message_stay_and_nothing_in_them_is_hidden():
    feedback = Feedback()
    RunLog(feedback).say("Worker 1 said <b>\x1b[31m\u202e\nand more")
    RunLog(feedback).warn("a\rb")
    assert feedback.infos == ["Worker 1 said <b>\\x1b[31m\\u202e\nand more"]
    assert feedback.warnings == ["a\\rb"]


def test_a_run_that_an_event_starts_within_a_run_handles_no_further_events():
    order = []

    def inner():
        order.append("inner begins")
        QTimer.singleShot(0, lambda: order.append("a third"))
        RunLog(Feedback()).cancelled()
        order.append("inner ends")

    QTimer.singleShot(0, inner)
    outer = RunLog(Feedback())
    while "inner ends" not in order:
        outer.cancelled()
    assert order[:2] == ["inner begins", "inner ends"]
    while "a third" not in order:
        outer.cancelled()
