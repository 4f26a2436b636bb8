"""Parts take their names last: a run killed in the middle of it is finished, or cleared away, by the next."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("pyarrow", reason="GeoParquet needs pyarrow")

import pyarrow.parquet as pq

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.core.geoparquet import finish, run
from polyweight_plugin.core.geoparquet.request import Request
from polyweight_plugin.core.geoparquet.stages import Telling
from polyweight_plugin.core.question import Question
from tests.core.geoparquet.test_run import Town, answer_files, check_same, small  # noqa: F401

QUESTION = Question(2, (50.0,), has_weights=True)


class Killed(BaseException):
    """As a process that is gone: nothing of ours catches it."""


@pytest.fixture
def request_in(tmp_path, small):  # noqa: F811
    points, polygons = Town(61).write(tmp_path, 90)

    def request(**changes) -> Request:
        return Request(points, polygons, str(tmp_path / "out"), QUESTION, "kind", "w", **changes)

    return request


def kill_after(monkeypatch, request: Request, moved: int) -> None:
    """Run until all parts are written and so many of them are in place."""
    out = Path(request.output)

    def killed(work):
        for name in sorted(path.name for path in (out / "_polyweight" / "parts").iterdir())[:moved]:
            (out / "_polyweight" / "parts" / name).rename(out / f"part-{int(name):05d}.parquet")
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(run.finish, "put_in_place", killed)
        with pytest.raises(Killed):
            answer_files(request)
    assert len(list(out.glob("*.parquet"))) == moved
    assert not (out / finish.MANIFEST).exists()


@pytest.mark.parametrize("moved", [0, 1, 3])
def test_a_run_killed_while_parts_take_their_names_is_finished_by_the_next(tmp_path, request_in, monkeypatch, moved):
    kill_after(monkeypatch, request_in(), moved)
    said: list[str] = []
    result = answer_files(request_in(), Telling(said.append, said.append, lambda share: None, lambda: False))
    check_same(tmp_path, Town(61), QUESTION)
    assert result == answer_files(request_in())
    assert "Going on where an earlier run was stopped: all parts are written." in said
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        finish.MANIFEST,
        *(f"part-{number:05d}.parquet" for number in range(3)),
    ]


def test_an_earlier_result_of_more_parts_is_gone_when_the_next_is_in_place(tmp_path, request_in, monkeypatch):
    out = tmp_path / "out"
    answer_files(request_in())
    manifest = json.loads((out / finish.MANIFEST).read_text())
    manifest["parts"].append({"name": "part-00003.parquet"})
    (out / finish.MANIFEST).write_text(json.dumps(manifest))
    (out / "part-00003.parquet").write_bytes(b"of an earlier result")
    answer_files(request_in(discard=True))
    assert [path.name for path in sorted(out.glob("part-*"))] == [f"part-{number:05d}.parquet" for number in range(3)]


def test_another_question_clears_away_what_was_half_in_place(tmp_path, request_in, monkeypatch):
    kill_after(monkeypatch, request_in(), 2)
    said: list[str] = []
    answer_files(request_in(discard=True), Telling(said.append, said.append, lambda share: None, lambda: False))
    assert "An earlier run was stopped, but the question changed since: starting afresh." in said
    assert pq.read_table(tmp_path / "out").num_rows < 1000


def test_the_manifest_tells_the_totals_and_what_is_in_each_part(tmp_path, request_in):
    result = answer_files(request_in())
    told = json.loads((tmp_path / "out" / finish.MANIFEST).read_text())
    assert {name: told[name] for name in ("points", "polygons", "matches", "matched")} == {
        "points": result.points,
        "polygons": result.polygons,
        "matches": result.matches,
        "matched": result.matched,
    }
    assert [(part["name"], part["rows"]) for part in told["parts"]] == [
        ("part-00000.parquet", 360),
        ("part-00001.parquet", 360),
        ("part-00002.parquet", 280),
    ]


@pytest.mark.parametrize("output", ["in", "in/out", "in/_out", "."])
def test_an_output_that_would_be_mixed_with_the_input_is_refused(tmp_path, output):
    (tmp_path / "in").mkdir()
    _, polygons = Town(62, 50, 5).write(tmp_path / "in", 90)
    request = Request(str(tmp_path / "in"), polygons, str(tmp_path / output), QUESTION, "kind", "w")
    (tmp_path / "in" / "polygons.parquet").rename(tmp_path / "polygons.parquet")
    request = Request(request.points, str(tmp_path / "polygons.parquet"), request.output, QUESTION, "kind", "w")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(BadInputError, match="lie in one another"):
        answer_files(request)
    assert sorted(tmp_path.rglob("*")) == before


def test_an_earlier_result_may_be_an_input_and_not_the_output_at_the_same_time(tmp_path, request_in):
    answer_files(request_in())
    first = request_in()
    again = Request(first.output, first.polygons, first.output, QUESTION, "kind", "w")
    with pytest.raises(BadInputError, match="lie in one another"):
        answer_files(again)
    result = answer_files(Request(first.output, first.polygons, str(tmp_path / "next"), QUESTION, "kind", "w"))
    assert result.points == 1000
