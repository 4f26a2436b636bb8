"""Registers PolyWeight's provider with QGIS, and removes it again."""

from __future__ import annotations

from typing import Optional

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from polyweight_plugin.processing.installation.requirement import missing_at_a_glance
from polyweight_plugin.processing.language import install_translator
from polyweight_plugin.processing.provider import PolyWeightProvider
from polyweight_plugin.processing.text import tr


class PolyWeightPlugin:
    """What QGIS keeps of the plugin while it is enabled; qgis_process calls initProcessing only."""

    def __init__(self) -> None:
        self.provider: Optional[PolyWeightProvider] = None
        self._translator = install_translator()  # Qt keeps no hold on it

    def initProcessing(self) -> None:
        self.provider = PolyWeightProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        self.initProcessing()
        _say_what_is_missing()

    def unload(self) -> None:
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None


def _say_what_is_missing() -> None:
    from qgis.utils import iface

    missing = missing_at_a_glance()
    if missing is not None and iface is not None:
        short = tr("The Python library shapely is missing, or too old.")
        iface.messageBar().pushMessage("PolyWeight", short, missing, Qgis.MessageLevel.Warning, 0)
