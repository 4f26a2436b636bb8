"""The rules of DEVELOPMENT.md that a reader relies on: who imports whom, how long a file is, what it may be called."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = "polyweight_plugin"
OURS = sorted((ROOT / PACKAGE).rglob("*.py"))
LONGEST = 300

# What each room may import beyond the standard library and itself; the first that fits a module's name counts.
MAY_IMPORT = {
    f"{PACKAGE}.core.engines.dask_cluster": {f"{PACKAGE}.core", "numpy", "shapely", "dask", "distributed"},
    f"{PACKAGE}.core.geoparquet": {f"{PACKAGE}.core", "numpy", "shapely", "pyarrow", "pyproj"},
    f"{PACKAGE}.core": {"numpy", "shapely"},
    f"{PACKAGE}.processing.installation": {f"{PACKAGE}.processing.text", "numpy", "shapely"},  # scripts/ reads it
    f"{PACKAGE}.processing.geoparquet": {f"{PACKAGE}.core", f"{PACKAGE}.processing", "pyarrow", "tqdm"},
    f"{PACKAGE}.processing": {f"{PACKAGE}.core", "numpy", "shapely", "qgis", "osgeo", "processing"},
    f"{PACKAGE}.plugin": {f"{PACKAGE}.processing", "qgis"},
    f"{PACKAGE}.__main__": {f"{PACKAGE}.processing.geoparquet"},
    PACKAGE: {f"{PACKAGE}.plugin"},
}


def module_name(path):
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_name(path): path for path in OURS}


def imports(path):
    """The modules that a file names, anywhere in it: at its top, in a function, for types only."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                yield whole if whole in MODULES else node.module


def is_in(module, room):
    return module == room or module.startswith(f"{room}.")


@pytest.mark.parametrize("module", MODULES)
def test_each_room_imports_only_what_it_may(module):
    room = next(room for room in MAY_IMPORT if is_in(module, room))
    allowed = {*MAY_IMPORT[room], room}
    standard = getattr(sys, "stdlib_module_names", ())  # from Python 3.10 on
    foreign = [name for name in imports(MODULES[module]) if not any(is_in(name, one) for one in allowed)]
    assert [name for name in foreign if standard and name.split(".")[0] not in standard] == []


def test_no_two_modules_import_each_other_however_far_the_circle():
    graph = {module: {name for name in imports(path) if name in MODULES} for module, path in MODULES.items()}
    for module in graph:
        graph[module].discard(module)
    TopologicalSorter(graph).prepare()  # raises CycleError, which names the circle


def run(code):
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)


def test_core_is_imported_where_there_is_no_qgis():
    core = [module for module in MODULES if is_in(module, f"{PACKAGE}.core")]
    block = "import sys; sys.modules.update(dict.fromkeys(('qgis', 'osgeo', 'PyQt5', 'PyQt6', 'sip')))"
    ran = run(f"{block}\nimport importlib\nfor name in {core}: importlib.import_module(name)")
    assert ran.returncode == 0, ran.stderr
    assert f"{PACKAGE}.core.job" in core


def test_importing_the_package_loads_nothing_else():
    ran = run(f"import {PACKAGE}, sys; print([name for name in sys.modules if name.startswith('{PACKAGE}.')])")
    assert ran.stdout == "[]\n", ran.stderr


@pytest.mark.parametrize("folder", [PACKAGE, "tests", "scripts", "benchmarks"])
def test_no_file_is_longer_than_a_reader_can_hold(folder):
    lengths = {
        path.relative_to(ROOT).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for path in (ROOT / folder).rglob("*.py")
    }
    assert {path: lines for path, lines in lengths.items() if lines > LONGEST} == {}


def test_a_script_has_no_sibling_named_like_a_module_of_the_standard_library():
    """A script's own folder comes first on its import path: a calendar.py beside it is everyone's calendar there."""
    standard = getattr(sys, "stdlib_module_names", frozenset())
    folders = [ROOT / folder for folder in (PACKAGE, "scripts", "tests", "benchmarks")]
    paths = [path for folder in folders for path in folder.rglob("*.py")]
    scripts = [path for path in paths if '__name__ == "__main__"' in path.read_text(encoding="utf-8")]
    siblings = {
        sibling.relative_to(ROOT).as_posix()
        for script in scripts
        for sibling in script.parent.iterdir()
        if sibling.stem in standard and (sibling.suffix == ".py" or sibling.is_dir())
    }
    assert siblings == set()
    assert ROOT / PACKAGE / "core/engines/processes/identity.py" in scripts


MACHINE = re.compile(
    r"(?<![\w.}$\"'])/(?:home|root|Users|work|mnt|media)/(?!you/)\w+"  # somebody's folders
    r"|\b(?:pypi\.org|files\.pythonhosted|deb\.debian\.org|registry\.npmjs)"  # hosts of registries
)


def test_no_tracked_file_names_a_folder_or_a_registry_of_the_machine_it_was_written_on():
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("not a git checkout")
    found = []
    for name in listed.stdout.splitlines():
        path = ROOT / name
        if path.suffix in (".gpkg", ".png", ".svg", ".qml") or not path.is_file() or path == Path(__file__):
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        found += [f"{name}: {match[0]}" for match in MACHINE.finditer(text)]
    assert found == []
