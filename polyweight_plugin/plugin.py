"""Registers PolyWeight's provider with QGIS, and removes it again."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication

from polyweight_plugin.processing.provider import PolyWeightProvider


class PolyWeightPlugin:
    """What QGIS keeps of the plugin while it is enabled; qgis_process calls initProcessing only."""

    def __init__(self) -> None:
        self.provider: Optional[PolyWeightProvider] = None

    def initProcessing(self) -> None:
        self.provider = PolyWeightProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        self.initProcessing()

    def unload(self) -> None:
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
