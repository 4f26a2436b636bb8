"""The Processing provider: its name, its icon, its algorithms."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from polyweight_plugin.processing.algorithms.sum_polygon_weights import SumPolygonWeights
from polyweight_plugin.processing.algorithms.sum_polygon_weights_geoparquet import SumPolygonWeightsGeoParquet
from polyweight_plugin.processing.resources import icon, plugin_version

ALGORITHMS = [SumPolygonWeights, SumPolygonWeightsGeoParquet]


class PolyWeightProvider(QgsProcessingProvider):
    """Everything PolyWeight has to offer, under the id polyweight."""

    def id(self) -> str:
        return "polyweight"

    def name(self) -> str:
        return "PolyWeight"

    def versionInfo(self) -> str:
        """For qgis_process --json, and for QGIS' list of providers."""
        return plugin_version()

    def icon(self) -> QIcon:
        return icon()

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
