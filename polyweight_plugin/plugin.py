"""Registers PolyWeight's provider with QGIS, and removes it again."""

from __future__ import annotations

from typing import Optional

from qgis.core import Qgis, QgsApplication

from polyweight_plugin.processing.installation.requirement import missing_at_a_glance
from polyweight_plugin.processing.provider import PolyWeightProvider
from polyweight_plugin.processing.text import tr


class PolyWeightPlugin:
    """What QGIS keeps of the plugin while it is enabled; qgis_process calls initProcessing only."""

    def __init__(self) -> None:
        self.provider: Optional[PolyWeightProvider] = None

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


def _say_what_is_missing() -> None:
    from qgis.utils import iface

    missing = missing_at_a_glance()
    if missing is not None and iface is not None:
        short = tr("The Python library shapely is missing, or too old.")
        iface.messageBar().pushMessage("PolyWeight", short, missing, Qgis.MessageLevel.Warning, 0)
