"""The dialog of QGIS itself: what the data and the workers say is shown as it is, never taken for HTML."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingContext, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMessageBox, QTextEdit

from polyweight_plugin.core.errors import PolyWeightError
from tests.processing.conftest import square

ODD = '<b>x</b> &lt "it\'s" a\nb\x07c\u202ed'
SHOWN = '<b>x</b> &lt "it\'s" a\\nb\\x07c\\u202ed'


@pytest.fixture
def log_of(dialog):
    """The words in the dialog's log after a run: log_of(POINTS=points, POLYGONS=polygons)."""
    from processing.gui.AlgorithmExecutor import execute

    def log_of(**parameters):
        shown = dialog(**parameters)
        context = QgsProcessingContext()
        execute(shown.algorithm(), {**parameters, "OUTPUT": "memory:"}, context, shown.createFeedback())
        return shown.findChild(QTextEdit, "txtLog").toPlainText()

    return log_of


@pytest.fixture
def layers(make_layer):
    """A point and polygons whose layer's name, field's name and type are odd, in the project."""

    def layers(weight=1.0):
        points = make_layer("Point", [], [("POINT(5 5)",)])
        polygons = make_layer("Polygon", ["k:string", "w:double"], [(square(0, 0), ODD, weight)] * 2, name=ODD)
        for field, name in enumerate(("kind " + ODD, "weight " + ODD)):
            assert polygons.dataProvider().renameAttributes({field: name})
        polygons.updateFields()
        assert len(QgsProject.instance().addMapLayers([points, polygons])) == 2
        return {
            "POINTS": points,
            "POLYGONS": polygons,
            "TYPE_FIELD": "kind " + ODD,
            "WEIGHT_FIELD": "weight " + ODD,
        }

    return layers


@pytest.mark.promise(22)
def test_names_and_types_are_shown_as_they_are(log_of, layers):
    log = log_of(**layers(weight=float("inf")))
    assert f"2 polygons of '{SHOWN}' with a weight in 'weight {SHOWN}' that is not finite" in log
    assert f"'polygon_type{ODD[:8]}" in log
    assert f" is 'polygon_type{SHOWN}_Count'." in log


@pytest.mark.promise(22)
def test_the_words_of_an_error_are_shown_as_they_are(log_of, layers):
    log = log_of(**layers(weight=1e308))
    assert f"The weights of '{SHOWN}' in 'weight {SHOWN}' are too large to add" in log


@pytest.mark.promise(22)
def test_the_words_of_a_worker_are_shown_as_they_are(log_of, layers, monkeypatch):
    def prepare(setup):
        raise PolyWeightError(f"Worker 1 said {ODD}")

    monkeypatch.setattr("polyweight_plugin.core.summarize.prepare", prepare)
    assert "Worker 1 said " + SHOWN.replace("\\n", "\n") in log_of(**layers())


@pytest.mark.promise(22)
def test_a_refusal_is_not_taken_for_html(dialog, layers, tmp_path, monkeypatch):
    refused = []
    monkeypatch.setattr(QMessageBox, "warning", lambda parent, title, text: refused.append(text))
    folder = tmp_path / "<b>no such folder"
    shown = dialog(**layers(), OUTPUT=str(folder / "out.gpkg"))
    shown.runButton().click()
    (words,) = refused
    assert f"'{folder}' does not exist" in words
    assert not Qt.mightBeRichText(words)
    assert Qt.mightBeRichText(words.partition("\n")[2])
