"""Translations are complete, fit the sources, and are compiled as Qt's own tools do it."""

from __future__ import annotations

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from scripts import ts_files
from scripts.extract_strings import texts

ROOT = Path(__file__).parents[2]
LANGUAGES = sorted(ts_files.FOLDER.glob("*.ts"))

sys.path.insert(0, str(ROOT / "scripts"))
try:
    from update_translations import faults
finally:
    sys.path.remove(str(ROOT / "scripts"))


@pytest.fixture(scope="module")
def wanted():
    return texts()


def test_german_french_and_spanish_are_there():
    assert [path.name for path in LANGUAGES] == ["polyweight_de.ts", "polyweight_es.ts", "polyweight_fr.ts"]


@pytest.mark.parametrize("path", LANGUAGES, ids=lambda path: path.stem)
def test_every_text_is_translated_none_is_obsolete_and_placeholders_agree(path, wanted):
    assert list(faults(path, wanted)) == []


@pytest.mark.parametrize(
    ("translation", "fault"),
    [
        ("{n:,} Punkte", None),
        ("von {n:,} Punkten", None),
        ("", "is not translated"),
        ("  ", "is not translated"),
        ("{m:,} Punkte", "has other placeholders"),
        ("{n} Punkte", "has other placeholders"),
        ("{n!r:,} Punkte", "has other placeholders"),
        ("{n:,} und {n:,} Punkte", "has other placeholders"),
        ("{n:, Punkte", "has other placeholders"),
        ("{n:,} Punkte ", "has other spaces"),
    ],
)
def test_a_translation_that_does_not_fit_is_named(tmp_path, translation, fault):
    path = tmp_path / "polyweight_de.ts"
    ts_files.write(path, {"{n:,} points": ["a.py"]}, {"{n:,} points": translation})
    found = list(faults(path, {"{n:,} points": ["a.py"]}))
    assert [fault in words for words in found] == ([] if fault is None else [True])


def test_new_and_obsolete_texts_are_named(tmp_path):
    path = tmp_path / "polyweight_de.ts"
    ts_files.write(path, {"gone": []}, {"gone": "weg"})
    assert sorted(faults(path, {"new": []})) == [
        "polyweight_de.ts: 'gone' is no text of the plugin any more",
        "polyweight_de.ts: 'new' is not translated",
    ]


def test_what_is_written_is_read_again(tmp_path):
    path = tmp_path / "polyweight_fr.ts"
    translations = {"<b> & \"quoted\" 'too'": "é\u00a0: <b>", "two\nlines": "deux\nlignes", "later": ""}
    ts_files.write(path, {text: ["processing/text.py"] for text in translations}, translations)
    assert ts_files.read(path) == translations
    assert ElementTree.parse(path).getroot().attrib == {"version": "2.1", "language": "fr", "sourcelanguage": "en"}


@pytest.mark.skipif(shutil.which("lrelease") is None, reason="lrelease is not installed (qttools5-dev-tools)")
@pytest.mark.parametrize("path", LANGUAGES, ids=lambda path: path.stem)
def test_qt_reads_the_same_from_our_file_and_from_lrelease(path, tmp_path):
    theirs = tmp_path / "theirs.qm"
    ran = subprocess.run(["lrelease", path, "-qm", theirs], capture_output=True, text=True, timeout=60)
    assert ran.returncode == 0, ran.stderr
    ours = tmp_path / "ours.qm"
    ours.write_bytes(ts_files.compiled(ts_files.read(path)))
    assert _read_by_qt(ours, path) == _read_by_qt(theirs, path) == list(ts_files.read(path).values())


def _read_by_qt(compiled, path):
    """What Qt finds there for each text."""
    QtCore = pytest.importorskip("qgis.PyQt.QtCore")
    application = QtCore.QCoreApplication.instance() or QtCore.QCoreApplication([])
    translator = QtCore.QTranslator()
    assert translator.load(str(compiled))
    application.installTranslator(translator)
    try:
        return [application.translate(ts_files.CONTEXT, text) for text in ts_files.read(path)]
    finally:
        application.removeTranslator(translator)
