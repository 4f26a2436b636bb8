"""QGIS' own start: a bar says what is missing, and nothing where nothing is."""

from __future__ import annotations

import pytest
from qgis.core import Qgis

from polyweight_plugin import classFactory, plugin


@pytest.fixture(autouse=True)
def _one_provider(monkeypatch):
    """QGIS takes no second provider of this name, and the tests' own is there already."""
    monkeypatch.setattr(plugin.PolyWeightPlugin, "initProcessing", lambda self: None)


@pytest.fixture
def start(qgis_iface, monkeypatch):
    """Start and end the plugin where this is missing; returns the calls of the message bar."""

    def start(missing):
        pushed = []
        monkeypatch.setattr(qgis_iface.messageBar(), "pushMessage", lambda *words: pushed.append(words), raising=False)
        monkeypatch.setattr(plugin, "missing_at_a_glance", lambda: missing)
        started = classFactory(qgis_iface)
        started.initGui()
        started.unload()
        return pushed

    return start


def test_without_shapely_a_bar_stays_until_it_is_closed_and_shows_what_to_do(start):
    [(title, short, more, level, seconds)] = start("Do this.")
    assert (title, more, level, seconds) == ("PolyWeight", "Do this.", Qgis.MessageLevel.Warning, 0)
    assert "shapely" in short


def test_with_shapely_nothing_is_said(start):
    assert start(None) == []


def test_qgis_process_has_no_window_and_nothing_to_say_it_in(monkeypatch):
    monkeypatch.setattr("qgis.utils.iface", None)
    monkeypatch.setattr(plugin, "missing_at_a_glance", lambda: "Do this.")
    started = classFactory(None)
    started.initGui()
    started.unload()
