"""Outputs are written beside their places and put in place together: all of them or none."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from osgeo import gdal

from polyweight_plugin.core.errors import Cancelled
from polyweight_plugin.processing.outputs import moves, refusals, staging_folder
from polyweight_plugin.processing.outputs.destination import destination_of
from polyweight_plugin.processing.outputs.errors import OutputError
from polyweight_plugin.processing.outputs.staging import staged, write_all
from polyweight_plugin.processing.run_log import RunLog
from tests.processing.conftest import Feedback, files_in


class Text:
    """An output that is no layer: the simplest there can be."""

    def __init__(self, path, text, then=lambda: None):
        self.destination = destination_of(str(path))
        self.text, self.then = text, then

    def write(self, stage, log):
        Path(stage.text).write_text(self.text)
        stage.wrote_file(stage.text, self._check)
        self.then()

    def _check(self, path):
        if Path(path).read_text() != self.text:
            raise OutputError(f"{path} is not whole")


def fail():
    raise OutputError("no")


def log():
    return RunLog(Feedback())


@pytest.fixture(autouse=True)
def _no_pauses(monkeypatch):
    monkeypatch.setattr(moves, "RETRY_SECONDS", (0.0,))


@pytest.fixture
def no_replacing(monkeypatch):
    """Replacing these files fails as on Windows where they are open elsewhere, so many times."""

    def refuse(*paths, error=errno.EACCES, times=10**6):
        left, replace = [times], os.replace

        def replacing(source, target):
            if Path(target) in paths and left[0] > 0:
                left[0] -= 1
                raise OSError(error, os.strerror(error))
            replace(source, target)

        monkeypatch.setattr(os, "replace", replacing)

    return refuse


def test_all_outputs_take_their_places_and_what_was_there_is_replaced(tmp_path):
    (tmp_path / "b.txt").write_text("old")
    identifiers = write_all([Text(tmp_path / "a.txt", "1"), Text(tmp_path / "b.txt", "2")], log())
    assert identifiers == [str(tmp_path / "a.txt"), str(tmp_path / "b.txt")]
    assert files_in(tmp_path) == {"a.txt": b"1", "b.txt": b"2"}


@pytest.mark.parametrize("number", [0, 1])
def test_an_output_that_fails_leaves_all_places_as_they_were(tmp_path, number):
    (tmp_path / "b.txt").write_text("old")
    outputs = [Text(tmp_path / "a.txt", "1"), Text(tmp_path / "b.txt", "2")]
    outputs[number].then = fail
    with pytest.raises(OutputError, match="no"):
        write_all(outputs, log())
    assert files_in(tmp_path) == {"b.txt": b"old"}


def test_an_output_that_cannot_take_its_place_has_the_others_give_theirs_back(tmp_path, no_replacing):
    (tmp_path / "a.txt").write_text("old")
    no_replacing(tmp_path / "b.txt", error=errno.EIO)
    with pytest.raises(OutputError, match=r"b\.txt could not be put in place"):
        write_all([Text(tmp_path / "a.txt", "1"), Text(tmp_path / "b.txt", "2")], log())
    assert files_in(tmp_path) == {"a.txt": b"old"}


def test_an_output_that_is_not_whole_in_its_place_gives_it_back(tmp_path):
    class Changed(Text):
        def _check(self, path):
            if ".polyweight-" not in path:
                raise OutputError("not whole")

    (tmp_path / "a.txt").write_text("old")
    with pytest.raises(OutputError, match="not whole"):
        write_all([Changed(tmp_path / "a.txt", "1")], log())
    assert files_in(tmp_path) == {"a.txt": b"old"}


def test_a_cancel_after_all_is_written_puts_nothing_in_place(tmp_path):
    feedback = Feedback()
    with pytest.raises(Cancelled):
        write_all([Text(tmp_path / "a.txt", "1", feedback.cancel)], RunLog(feedback))
    assert files_in(tmp_path) == {}


def test_nothing_is_made_for_an_output_that_nobody_asked_for(tmp_path):
    with staged([], log()) as staging:
        assert list(tmp_path.iterdir()) == []
        assert staging.put_in_place() == []


def test_a_result_that_is_open_elsewhere_is_tried_again(tmp_path, no_replacing):
    (tmp_path / "a.txt").write_text("old")
    no_replacing(tmp_path / "a.txt", times=1)
    assert write_all([Text(tmp_path / "a.txt", "1")], log()) == [str(tmp_path / "a.txt")]
    assert files_in(tmp_path) == {"a.txt": b"1"}


def test_a_result_that_stays_open_elsewhere_lets_the_new_one_lie_beside_it_and_the_log_says_so(tmp_path, no_replacing):
    for name in ("a.txt", "a_2.txt"):
        (tmp_path / name).write_text("old")
    no_replacing(tmp_path / "a.txt")
    feedback = Feedback()
    assert write_all([Text(tmp_path / "a.txt", "1")], RunLog(feedback)) == [str(tmp_path / "a_3.txt")]
    assert files_in(tmp_path) == {"a.txt": b"old", "a_2.txt": b"old", "a_3.txt": b"1"}
    assert "it is open elsewhere. The new result is" in feedback.warnings[0]


def test_a_result_that_is_open_elsewhere_is_told_before_anything_is_read(make_layer, run, tmp_path, monkeypatch):
    points = make_layer("Point", [], [("POINT(0 0)",)])
    polygons = make_layer("Polygon", [], [("POLYGON((0 0, 1 0, 1 1, 0 0))",)])
    output = str(tmp_path / "out.gpkg")
    assert "open elsewhere" not in run(points, polygons, OUTPUT=output).warnings

    def rename(source, target):
        if source == target:
            raise PermissionError(errno.EACCES, "open")

    monkeypatch.setattr(os, "rename", rename)
    feedback = Feedback(lambda percent: said.append(list(feedback.warnings)))
    said = []
    outcome = run(points, polygons, feedback=feedback, OUTPUT=output)
    assert f"'{output}' is open elsewhere. Close it before this run ends" in said[0][0]
    assert outcome.results["OUTPUT"] == output


def test_what_cannot_be_put_back_is_kept_and_the_error_says_where(tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_text("old")
    monkeypatch.setattr(os, "link", lambda *paths: (_ for _ in ()).throw(OSError(errno.EPERM, "no links")))
    replace, calls = os.replace, []

    def replacing(source, target):
        calls.append(target)
        if len(calls) > 1:
            raise OSError(errno.EIO, "gone")
        replace(source, target)

    monkeypatch.setattr(os, "replace", replacing)
    with pytest.raises(OutputError, match=r"could not be put back: .*a\.txt' lies in '.*replaced/a\.txt' now"):
        write_all([Text(tmp_path / "a.txt", "1")], log())
    (kept,) = (path for path in tmp_path.rglob("a.txt") if path.read_text() == "old")
    assert kept.parent.name == "replaced"


def test_a_staging_folder_that_cannot_be_removed_at_once_is_tried_again(tmp_path, monkeypatch):
    remove, tries = staging_folder.shutil.rmtree, []

    def rmtree(folder, **options):
        tries.append(folder)
        if len(tries) > 2:
            remove(folder, **options)

    monkeypatch.setattr(staging_folder.shutil, "rmtree", rmtree)
    write_all([Text(tmp_path / "a.txt", "1")], log())
    assert len(tries) == 3
    assert files_in(tmp_path) == {"a.txt": b"1"}
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


@pytest.mark.parametrize("windows, expected", [(False, [0o700]), (True, [0o777])])
def test_a_staging_folder_is_private_but_where_its_rights_would_stay_with_the_files(
    tmp_path, monkeypatch, windows, expected
):
    modes, mkdir = [], Path.mkdir

    def noting(folder, mode=0o777, **options):
        modes.append(mode)
        mkdir(folder, mode, **options)

    monkeypatch.setattr(staging_folder, "WINDOWS", windows)
    monkeypatch.setattr(Path, "mkdir", noting)
    write_all([Text(tmp_path / "a.txt", "1")], log())
    assert modes == expected


@pytest.mark.parametrize("windows, length, refused", [(True, 213, False), (True, 214, True), (False, 250, False)])
def test_a_path_that_windows_could_not_write_beside_is_refused(tmp_path, monkeypatch, windows, length, refused):
    monkeypatch.setattr(refusals, "WINDOWS", windows)
    path = tmp_path / ("x" * (length - len(str(tmp_path)) - 6) + ".gpkg")
    assert len(str(path)) == length
    words = list(refusals.refusals("OUTPUT", destination_of(str(path)), []))
    assert bool(words) == refused
    assert not refused or "has 214 characters, and Windows allows 213" in words[0]


def test_a_link_is_followed_and_stays(tmp_path):
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "real.txt").write_text("old")
    (tmp_path / "link.txt").symlink_to("there/real.txt")
    assert write_all([Text(tmp_path / "link.txt", "1")], log()) == [str(tmp_path / "link.txt")]
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "there" / "real.txt").read_text() == "1"
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["link.txt", "real.txt", "there"]


def test_a_link_to_nowhere_yet_makes_what_it_leads_to(tmp_path):
    (tmp_path / "link.txt").symlink_to("real.txt")
    write_all([Text(tmp_path / "link.txt", "1")], log())
    assert (tmp_path / "real.txt").read_text() == "1"


def test_two_outputs_in_one_place_are_refused(tmp_path):
    chosen = [("OUTPUT", destination_of(str(tmp_path / "a.gpkg"))), ("PAIRS", destination_of(str(tmp_path / "a.gpkg")))]
    assert list(refusals.shared_refusals(chosen)) == [
        f"PAIRS: '{tmp_path / 'a.gpkg'}' is where OUTPUT goes, too. Choose another name."
    ]
    tables = [
        (name, destination_of(f"ogr:dbname='{tmp_path}/a.gpkg' table=\"{name}\"")) for name in ("OUTPUT", "PAIRS")
    ]
    assert list(refusals.shared_refusals(tables)) == []


def test_layers_for_several_geopackages_that_exist_are_refused(tmp_path):
    for name in ("a", "b"):
        gdal.GetDriverByName("GPKG").Create(str(tmp_path / f"{name}.gpkg"), 0, 0, 0, gdal.GDT_Unknown)
    chosen = [(name, destination_of(f"ogr:dbname='{tmp_path}/{name}.gpkg' table=\"x\"")) for name in ("a", "b")]
    assert "outputs can join one GeoPackage that exists, not several" in next(refusals.shared_refusals(chosen))
