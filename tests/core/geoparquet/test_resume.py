"""A run that was stopped goes on where it was, if nothing changed; nothing of it looks like a result before."""

from __future__ import annotations

import os

import pytest

pytest.importorskip("pyarrow", reason="GeoParquet needs pyarrow")

import pyarrow.parquet as pq

from polyweight_plugin.core.errors import Cancelled
from polyweight_plugin.core.geoparquet.request import Request
from polyweight_plugin.core.geoparquet.stages import Telling
from polyweight_plugin.core.question import Question
from tests.core.geoparquet.test_run import Town, answer_files, check_same, small  # noqa: F401

QUESTION = Question(2, (50.0,), has_weights=True)


class Stopper:
    """Cancels at a share of the progress; remembers what was said."""

    def __init__(self, at: float) -> None:
        self.share, self.at, self.said = 0.0, at, []

    def telling(self) -> Telling:
        def progress(share: float) -> None:
            self.share = share

        return Telling(self.said.append, self.said.append, progress, lambda: self.share >= self.at)


def request_in(tmp_path, town, **changes) -> Request:
    points, polygons = town.write(tmp_path, 90)
    return Request(points, polygons, str(tmp_path / "out"), QUESTION, "kind", "w", **changes)


@pytest.mark.parametrize("at", [0.05, 0.15, 0.3, 0.5, 0.9])
def test_a_stopped_run_leaves_no_result_and_the_next_one_finishes_it(tmp_path, small, at):  # noqa: F811
    town = Town(11)
    request = request_in(tmp_path, town)
    with pytest.raises(Cancelled):
        answer_files(request, Stopper(at).telling(), threads=1)
    assert [one.name for one in (tmp_path / "out").iterdir()] == ["_polyweight"]
    assert not list((tmp_path / "out").rglob("*.parquet"))
    goes_on = Stopper(2)
    answer_files(request, goes_on.telling())
    check_same(tmp_path, town, QUESTION)
    assert any("Going on where an earlier run was stopped" in text for text in goes_on.said)


def test_parts_that_are_finished_are_not_written_again(tmp_path, small):  # noqa: F811
    request = request_in(tmp_path, Town(12))
    with pytest.raises(Cancelled):
        answer_files(request, Stopper(0.9).telling(), threads=1)
    parts = tmp_path / "out" / "_polyweight" / "parts"
    finished = {one.name: one.stat().st_ino for one in parts.iterdir()}
    assert finished
    answer_files(request)
    now = {f"{int(one.stem[-5:])}": one.stat().st_ino for one in (tmp_path / "out").glob("part-*.parquet")}
    assert {name: now[name] for name in finished} == finished


@pytest.mark.parametrize("what", ["question", "input"])
def test_another_question_or_input_starts_afresh(tmp_path, small, what):  # noqa: F811
    town = Town(13)
    request = request_in(tmp_path, town)
    with pytest.raises(Cancelled):
        answer_files(request, Stopper(0.9).telling(), threads=1)
    if what == "question":
        request = request_in(tmp_path, town, discard=True)
    else:
        town = Town(14)
        request = request_in(tmp_path, town)
        os.utime(request.points, (1, 1))
    afresh = Stopper(2)
    answer_files(request, afresh.telling())
    assert any("starting afresh" in text for text in afresh.said)
    if what == "input":
        check_same(tmp_path, town, QUESTION)
    else:
        assert pq.read_table(tmp_path / "out").num_rows < 1000
