"""The algorithm polyweight:sumpolygonweightsgeoparquet: the same question on files too large for one QGIS."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
    QgsProperty,
)
from qgis.PyQt.QtGui import QIcon

from polyweight_plugin.core.errors import Cancelled, PolyWeightError, out_of_memory
from polyweight_plugin.processing.geoparquet.contract import DEFAULTS, EXPLAIN
from polyweight_plugin.processing.installation.requirement import missing_library
from polyweight_plugin.processing.parameters.asked import PARAMETERS
from polyweight_plugin.processing.parameters.outputs import numbers
from polyweight_plugin.processing.resources import help_url, icon, icon_path
from polyweight_plugin.processing.run_log import RunLog
from polyweight_plugin.processing.text import tr, translated, visible_lines

OUTPUT = "OUTPUT"


class SumPolygonWeightsGeoParquet(QgsProcessingAlgorithm):
    """GeoParquet in, GeoParquet out: read, answered and written by the workers, never all of it at one place."""

    def createInstance(self) -> SumPolygonWeightsGeoParquet:
        return SumPolygonWeightsGeoParquet()

    def name(self) -> str:
        return "sumpolygonweightsgeoparquet"

    def displayName(self) -> str:
        return tr("Sum polygon weights near points (GeoParquet)")

    def group(self) -> str:
        return ""

    def groupId(self) -> str:
        return ""

    def tags(self) -> list[str]:
        return tr("geoparquet,parquet,large,cluster,cloud,s3,dask,sum,count,weight,near,within distance").split(",")

    def icon(self) -> QIcon:
        return icon()

    def svgIconPath(self) -> str:
        return icon_path()

    def helpUrl(self) -> str:
        return help_url("geoparquet")

    def shortDescription(self) -> str:
        return tr("The same as on layers, for GeoParquet files of any size, on this machine or on a cluster.")

    def shortHelpString(self) -> str:
        return tr(
            "For each point and polygon type: sum of the weights, and number, of the polygons within a distance. "
            "Points and polygons are GeoParquet files, folders of files, or addresses such as s3://bucket/folder. "
            "The result is a folder of GeoParquet files with all columns of the points, in their order. No worker "
            "needs all points or all polygons. A run that was stopped goes on where it was. The same runs without "
            "QGIS: python3 -m polyweight_plugin --help. It needs the Python package pyarrow."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        declared = [self.addParameter(parameter) for parameter in self._parameters()]
        declared += [self.addOutput(output) for output in numbers()]
        if not all(declared):
            raise QgsProcessingException(f"{self.name()}: a parameter was declared twice")

    def _parameters(self) -> list[QgsProcessingParameterDefinition]:
        """Those of the algorithm on layers; layers and their fields are files and columns here."""
        labels = {parameter.name: parameter.label() for parameter in PARAMETERS}
        known = {parameter.name: parameter for parameter in PARAMETERS}
        made: list[QgsProcessingParameterDefinition] = []
        for name in DEFAULTS:
            if name in ("POINTS", "POLYGONS"):
                made.append(QgsProcessingParameterFile(name, labels[name]))
            elif name.endswith("_FIELD"):
                made.append(QgsProcessingParameterString(name, labels[name], optional=True))
            elif name == OUTPUT:
                made.append(QgsProcessingParameterFolderDestination(name, tr("Folder of the result")))
            elif name == "DISTANCE":
                made.append(QgsProcessingParameterString(name, labels[name], str(DEFAULTS[name])))
            else:
                made.append(known[name].definition())
                continue
            made[-1].setHelp(tr(EXPLAIN[name]))
            if name == "REACH_FIELD":
                made[-1].setFlags(made[-1].flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        return made

    def canExecute(self) -> tuple[bool, str]:
        missing = missing_library()
        return (True, "") if missing is None else (False, missing)

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        missing = missing_library()
        return super().checkParameterValues(parameters, context) if missing is None else (False, missing)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """A model comes here without any check before."""
        missing = missing_library()
        if missing is not None:
            raise QgsProcessingException(missing)
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from polyweight_plugin.processing.geoparquet.session import answer_files

        log = RunLog(feedback)
        given = {name: _plain(value) for name, value in parameters.items() if name in DEFAULTS}
        given[OUTPUT] = self.parameterAsFileOutput(parameters, OUTPUT, context)
        try:
            return answer_files(given, log.say, log.warn, log.debug, log.phase(0, 100), log.cancelled)
        except Cancelled:
            failure = tr("Cancelled.")
        except PolyWeightError as error:
            failure = visible_lines(translated(error))
        except MemoryError as error:
            failure = translated(out_of_memory(error))
        raise QgsProcessingException(failure)


def _plain(value: Any) -> Any:
    """field:NAME, which a newer QGIS reads as a property, as it was written."""
    if isinstance(value, QgsProperty):
        return f"field:{value.field()}" if value.field() else value.staticValue()
    return value
