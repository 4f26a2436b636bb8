"""Where a Python for the workers may lie, on every system; and what is never started."""

from __future__ import annotations

from pathlib import Path

import pytest

from polyweight_plugin.core.engines.processes import candidates as candidates_module
from polyweight_plugin.core.engines.processes.candidates import (
    Interpreter,
    candidates,
    must_not_be_started,
    named_candidates,
)


def nowhere(name):
    return None


def tree(root, *names):
    """Make empty files and return the root."""
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return root


def paths(found, root):
    """The candidates below the root, relative to it."""
    return [str(c.path.relative_to(root)) for c in found if root in c.path.parents]


def test_on_linux_the_installation_comes_before_path(tmp_path):
    root = tree(tmp_path, "usr/bin/python3.11", "usr/bin/python3", "opt/python3", "venv/bin/python")

    found = candidates(
        "linux",
        [str(root / "opt/python3"), None],
        [str(root / "venv"), str(root / "usr"), str(root / "usr")],
        (3, 11),
        lambda name: str(root / "opt/python3") if name == "python3" else None,
    )

    assert paths(found, root) == ["opt/python3", "venv/bin/python", "usr/bin/python3.11", "usr/bin/python3"]


def test_on_windows_python_is_found_in_the_apps_folder_of_qgis(tmp_path):
    root = tree(
        tmp_path, "bin/qgis-ltr-bin.exe", "apps/Python312/python.exe", "apps/Python312/pythonw.exe", "bin/python3.exe"
    )

    found = candidates("win32", [str(root / "bin/qgis-ltr-bin.exe")], [], (3, 12), nowhere)

    assert paths(found, root) == [
        "bin/qgis-ltr-bin.exe",
        "apps/Python312/python.exe",
        "apps/Python312/pythonw.exe",
        "bin/python3.exe",
    ]
    assert all(candidate.own for candidate in found)


def test_on_windows_the_prefix_serves_too(tmp_path):
    root = tree(tmp_path, "Python312/python.exe", "venv/Scripts/python.exe")

    found = candidates("win32", [], [str(root / "venv"), str(root / "Python312")], (3, 12), nowhere)

    assert sorted(paths(found, root)) == ["Python312/python.exe", "venv/Scripts/python.exe"]


@pytest.mark.parametrize(
    "place",
    [
        "MacOS/bin/python3",
        "MacOS/python3.12",
        "MacOS/bin/python3.12",
        "Frameworks/bin/python3.12",
        "Frameworks/Python.framework/Versions/3.12/bin/python3.12",
    ],
)
def test_on_macos_python_is_found_wherever_the_bundle_has_it(tmp_path, place):
    contents = tree(tmp_path / "QGIS.app/Contents", "MacOS/QGIS", place)

    by_executable = candidates("darwin", [str(contents / "MacOS/QGIS")], [], (3, 12), nowhere)
    by_prefix = candidates("darwin", [], [str(contents / "Resources/python")], (3, 12), nowhere)

    assert place in paths(by_executable, contents)
    assert place in paths(by_prefix, contents)


def test_a_python_from_path_is_not_our_own(tmp_path):
    root = tree(tmp_path, "elsewhere/python3")

    (found,) = [
        c
        for c in candidates("linux", [], [], (3, 11), lambda name: str(root / "elsewhere/python3"))
        if root in c.path.parents
    ]

    assert not found.own


def test_our_own_python_keeps_the_environment_and_another_gets_no_python_variables(monkeypatch):
    monkeypatch.setenv("PYTHONHOME", "/of/qgis")
    monkeypatch.setenv("PYTHONPATH", "/of/qgis")
    monkeypatch.setenv("LANG", "C")

    assert Interpreter(Path("python3"), own=True).environment() is None
    foreign = Interpreter(Path("python3"), own=False).environment()

    assert foreign["LANG"] == "C"
    assert not [name for name in foreign if name.startswith("PYTHON")]


def test_a_folder_that_may_not_be_looked_into_has_no_python(monkeypatch):
    def no_entry(path):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(candidates_module.os, "stat", no_entry)

    assert candidates("linux", ["/locked/python3"], ["/locked"], (3, 11), nowhere) == []


@pytest.mark.promise(6)
@pytest.mark.parametrize("name", ["python3", "python3.9", "python"])
def test_on_macos_the_stand_in_of_the_developer_tools_is_never_started(name, tmp_path):
    link = tmp_path / "python3"
    link.symlink_to(Path("/usr/bin", name))

    assert "macOS' stand-in" in must_not_be_started(Path("/usr/bin", name), "darwin")
    assert "macOS' stand-in" in must_not_be_started(link, "darwin")
    assert must_not_be_started(Path("/Library/Developer/CommandLineTools/usr/bin", name), "darwin") is None
    assert must_not_be_started(Path("/usr/bin", name), "linux") is None


@pytest.mark.promise(6)
def test_on_windows_the_stand_in_of_the_store_is_never_started():
    there = "C:\\Users\\me\\AppData\\Local\\Microsoft\\WindowsApps"

    assert "Microsoft Store" in must_not_be_started(Path(there.replace("\\", "/"), "python.exe"), "win32")
    assert must_not_be_started(Path("C:/OSGeo4W/apps/Python312/python.exe"), "win32") is None


def test_a_python_that_the_user_names_is_tried_in_our_environment_and_in_a_plain_one():
    assert named_candidates("") == []
    assert named_candidates("/opt/python3") == [
        Interpreter(Path("/opt/python3"), own=True),
        Interpreter(Path("/opt/python3"), own=False),
    ]
