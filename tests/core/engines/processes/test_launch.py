"""What every Python that PolyWeight starts gets along, and how it is ended."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np

from polyweight_plugin.core.engines.processes import child as child_module
from polyweight_plugin.core.engines.processes import interpreter as interpreter_module
from polyweight_plugin.core.engines.processes.child import Child
from polyweight_plugin.core.engines.processes.identity import identity
from polyweight_plugin.core.engines.processes.interpreter import search
from polyweight_plugin.core.engines.processes.launch import import_path, import_path_line, kill
from tests.core.engines import work

LONGEST_ON_WINDOWS = 32_767


def test_the_import_path_is_absolute_and_holds_this_package(monkeypatch):
    monkeypatch.setattr(sys, "path", ["", "relative", "/absolute", 7])

    path = import_path()

    root = Path(__file__).parents[4]
    assert path == [str(root), str(Path.cwd()), str(Path.cwd() / "relative"), "/absolute"]


def test_in_a_working_folder_that_is_gone_relative_paths_are_left_out(monkeypatch, tmp_path):
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    monkeypatch.setattr(sys, "path", ["", "relative", os.sep + "absolute"])

    assert import_path() == [str(Path(__file__).parents[4]), "/absolute"]


def test_the_import_path_travels_as_one_line_with_the_strangest_names(monkeypatch):
    monkeypatch.setattr(sys, "path", ["/with a\nline break", "/ä漢", os.fsdecode(b"/not utf-8 \xff"), "/'\\"])

    line = import_path_line()

    assert line.count(b"\n") == 1 and line.endswith(b"\n")
    assert json.loads(line) == import_path()


class Lengths:
    """Stands in for subprocess.Popen, and notes how long each command line would be on Windows."""

    def __init__(self):
        self.of_commands = []
        self._start = subprocess.Popen

    def __call__(self, command, **options):
        self.of_commands.append(len(subprocess.list2cmdline(list(map(str, command)))))
        return self._start(command, **options)


def test_an_import_path_longer_than_a_command_line_on_windows_is_no_matter(monkeypatch, interpreter):
    monkeypatch.setattr(sys, "path", [*sys.path, *(f"/QGIS/a folder with a long name/{n:0200}" for n in range(500))])
    lengths = Lengths()
    monkeypatch.setattr(child_module.subprocess, "Popen", lengths)
    assert sum(map(len, import_path())) > 2 * LONGEST_ON_WINDOWS

    found = search([interpreter], identity(), lambda: False)
    child = Child(1, interpreter)
    child.load(work.scale)
    child.set_up(work.scale, {"factor": np.array([2.0])})
    answer = child.answer({"values": np.array([3.0])})
    child.close()

    assert found.interpreter == interpreter
    assert answer["scaled"].tolist() == [6.0]
    assert len(lengths.of_commands) == 2 and max(lengths.of_commands) < 1000


def test_a_worker_whose_group_has_gone_starts_without_it(interpreter):
    gone = subprocess.Popen([sys.executable, "-c", ""], start_new_session=True)
    gone.wait()

    child = Child(1, interpreter, gone.pid)
    child.load(work.scale)
    child.set_up(work.scale, {"factor": np.array([2.0])})
    answer = child.answer({"values": np.array([3.0])})
    child.close()

    assert answer["scaled"].tolist() == [6.0]


class EndingOnWindows:
    """A process that another thread has killed but that is not gone yet, as Popen on Windows shows it."""

    def kill(self):
        raise PermissionError(13, "Access is denied")


def test_a_process_that_another_thread_is_killing_can_be_killed():
    kill(EndingOnWindows())


def test_workers_and_candidates_are_killed_only_in_the_way_that_suits_windows():
    folder = Path(child_module.__file__).parent
    direct = [path.name for path in folder.glob("*.py") if "process.kill()" in path.read_text()]

    assert direct == ["launch.py"]
    assert interpreter_module.kill is kill
