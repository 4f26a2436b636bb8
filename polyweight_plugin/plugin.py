"""Registers PolyWeight's provider with QGIS, and removes it again."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication
from qgis.gui import QgisInterface

from polyweight_plugin.processing.provider import PolyWeightProvider


class PolyWeightPlugin:
    """What QGIS keeps of the plugin while it is enabled; qgis_process only calls initProcessing, without an iface."""

    def __init__(self, iface: Optional[QgisInterface]) -> None:
        self.provider: Optional[PolyWeightProvider] = None

    def initProcessing(self) -> None:  # noqa: N802 - the name QGIS calls
        self.provider = PolyWeightProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:  # noqa: N802
        self.initProcessing()

    def unload(self) -> None:
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
