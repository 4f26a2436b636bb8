"""QGIS' own dialogs of the algorithm."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication
from qgis.PyQt import sip

from tests.processing.conftest import ALGORITHM


@pytest.fixture
def dialog(qgis_iface, monkeypatch):
    """The dialog, filled in: dialog(POINTS=points, POLYGONS=polygons)."""
    from processing.gui import AlgorithmDialog, ParametersPanel

    monkeypatch.setattr(ParametersPanel, "iface", None)  # the stand-in for QGIS' window has no browser

    opened = []

    def dialog(**parameters):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
        opened.append(AlgorithmDialog.AlgorithmDialog(algorithm, False, None))
        opened[-1].setParameters(parameters)
        return opened[-1]

    yield dialog
    for left in opened:  # which would listen to the project's layers, half destroyed
        sip.delete(left)
