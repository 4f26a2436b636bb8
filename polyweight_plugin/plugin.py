"""Registers PolyWeight's provider with QGIS, and removes it again."""

from __future__ import annotations

from typing import Optional

from qgis.core import Qgis, QgsApplication
from qgis.gui import QgisInterface

from polyweight_plugin.processing.installation.requirement import missing_at_a_glance
from polyweight_plugin.processing.provider import PolyWeightProvider


class PolyWeightPlugin:
    """What QGIS keeps of the plugin while it is enabled; qgis_process calls initProcessing only."""

    def __init__(self, iface: Optional[QgisInterface] = None) -> None:
        self.iface = iface
        self.provider: Optional[PolyWeightProvider] = None

    def initProcessing(self) -> None:
        self.provider = PolyWeightProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        self.initProcessing()
        self._say_what_is_missing()

    def unload(self) -> None:
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None

    def _say_what_is_missing(self) -> None:
        missing = missing_at_a_glance()
        if missing is None or self.iface is None:
            return
        short = "The Python library shapely is missing, or too old."
        self.iface.messageBar().pushMessage("PolyWeight", short, missing, Qgis.MessageLevel.Warning, 0)
