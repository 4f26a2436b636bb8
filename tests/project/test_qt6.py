"""What can be shown of QGIS 4 without one: the plugin's Qt is there in Qt 6, and what needs no more than Qt runs on it.

`make test-versions` brings PyQt6. QGIS' own classes are not looked at: flake8-qgis sees to scoped enums and imports.
"""

from __future__ import annotations

import ast
import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from scripts import ts_files

ROOT = Path(__file__).parents[2]
STAND_IN = """
import importlib, sys, types
sys.modules["qgis"] = types.ModuleType("qgis")
sys.modules["qgis.PyQt"] = types.ModuleType("qgis.PyQt")
for name in ("QtCore", "QtGui", "QtWidgets"):
    sys.modules[f"qgis.PyQt.{name}"] = importlib.import_module(f"PyQt6.{name}")
"""

pytestmark = pytest.mark.skipif(importlib.util.find_spec("PyQt6") is None, reason="PyQt6 is not installed")


def on_qt6(code):
    """What the code prints where qgis.PyQt is PyQt6, in a process of its own: two Qt do not live in one."""
    ran = subprocess.run([sys.executable, "-c", STAND_IN + code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def qt_names():
    """(module, Class.Enum.Member, where) of all that the plugin takes from Qt."""
    for path in sorted((ROOT / "polyweight_plugin").rglob("*.py")):
        tree = ast.parse(path.read_text())
        modules = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt."):
                modules.update({alias.asname or alias.name: node.module.split(".")[-1] for alias in node.names})
        inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        for node in ast.walk(tree):
            if id(node) not in inner and isinstance(node, (ast.Attribute, ast.Name)):
                chain = ast.unparse(node).split(".")
                if chain[0] in modules and all(part.isidentifier() for part in chain):
                    yield modules[chain[0]], ".".join(chain), f"{path.relative_to(ROOT)}:{node.lineno}"


def test_every_class_and_enum_that_the_plugin_takes_from_qt_is_in_qt_6():
    code = f"""
for module, chain, where in {sorted(set(qt_names()))}:
    found = sys.modules[f"qgis.PyQt.{{module}}"]
    for part in chain.split("."):
        found = getattr(found, part, None)
    if found is None:
        print(where, chain)
"""
    assert on_qt6(code) == ""
    assert "Qt.DateFormat.ISODate" in {chain for _, chain, _ in qt_names()}


def test_types_that_are_dates_times_and_bytes_have_the_same_labels_on_qt_6():
    code = """
from PyQt6.QtCore import QByteArray, QDate, QDateTime, QTime
from polyweight_plugin.processing.inputs.type_codes import _key, _label
day, time = QDate(2026, 2, 3), QTime(4, 5, 6)
values = [day, time, QTime(4, 5, 6, 7), QDateTime(day, time), QDate(12026, 2, 3), QByteArray(b"\\x00\\xff")]
print(*(_label(_key(value)) for value in values))
"""
    assert on_qt6(code).split() == [
        "2026-02-03",
        "04:05:06",
        "04:05:06.007",
        "2026-02-03T04:05:06",
        "+12026-02-03",
        "00ff",
    ]


def test_help_icon_and_words_are_had_on_qt_6():
    code = """
from polyweight_plugin.processing.resources import help_url, icon_path
from polyweight_plugin.processing.text import tr
print(help_url().startswith("file:///"), icon_path().endswith("icon.svg"), tr("{n} there", n=3))
"""
    assert on_qt6(code) == "True True 3 there\n"


def test_translations_are_read_by_qt_6(tmp_path):
    for path in ts_files.FOLDER.glob("*.ts"):
        (tmp_path / path.with_suffix(".qm").name).write_bytes(ts_files.compiled(ts_files.read(path)))
    code = f"""
from pathlib import Path
core = sys.modules["qgis.core"] = types.ModuleType("qgis.core")
core.QgsApplication = None
from qgis.PyQt.QtCore import QCoreApplication
application = QCoreApplication([])
from polyweight_plugin.processing.language import install_translator
from polyweight_plugin.processing.text import tr
for locale in ("de_AT", "fr", "es_MX", "en"):
    translator = install_translator(locale, Path({str(tmp_path)!r}))
    print(tr("Search distance"))
    if translator is not None:
        application.removeTranslator(translator)
"""
    assert on_qt6(code).splitlines() == [
        "Suchdistanz",
        "Distance de recherche",
        "Distancia de búsqueda",
        "Search distance",
    ]
