"""The algorithm polyweight:sumpolygonweights: what it is, what it asks for, and its run."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtGui import QIcon

from polyweight_plugin.core.engines.processes.interpreter import prefetched_interpreter
from polyweight_plugin.core.errors import Cancelled, PolyWeightError, out_of_memory
from polyweight_plugin.processing.installation.requirement import missing_library
from polyweight_plugin.processing.outputs.output_parameter import Output
from polyweight_plugin.processing.parameters.asked import PARAMETERS, read
from polyweight_plugin.processing.parameters.given import Given
from polyweight_plugin.processing.parameters.help_text import help_text
from polyweight_plugin.processing.parameters.in_words import in_words
from polyweight_plugin.processing.parameters.outputs import numbers
from polyweight_plugin.processing.parameters.refusals import refusal
from polyweight_plugin.processing.resources import help_url, icon, icon_path
from polyweight_plugin.processing.run_log import RunLog
from polyweight_plugin.processing.settings import worker_python
from polyweight_plugin.processing.text import tr, translated, visible_lines


class SumPolygonWeights(QgsProcessingAlgorithm):
    """For each point and polygon type: sum and number of the polygons within the search distance."""

    def createInstance(self) -> SumPolygonWeights:
        return SumPolygonWeights()

    def name(self) -> str:
        return "sumpolygonweights"

    def displayName(self) -> str:
        return tr("Sum polygon weights near points")

    def group(self) -> str:
        return ""

    def groupId(self) -> str:
        return ""

    def tags(self) -> list[str]:
        words = tr(
            "join,summary,summarize,near,nearby,nearest,within distance,proximity,radius,reach,buffer,catchment,"
            "accessibility,density,zonal,score,weight,sum,count,polygon,point,class,type"
        )
        return words.split(",")

    def icon(self) -> QIcon:
        return icon()

    def svgIconPath(self) -> str:
        return icon_path()

    def helpUrl(self) -> str:
        return help_url()

    def shortDescription(self) -> str:
        return tr("For each point and polygon type: sum of the weights, and number, of the polygons within a distance.")

    def shortHelpString(self) -> str:
        return help_text()

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        declared = [self.addParameter(parameter.definition()) for parameter in PARAMETERS]
        declared += [self.addOutput(output) for output in numbers()]
        if not all(declared):
            raise QgsProcessingException(f"{self.name()}: a parameter was declared twice")

    def canExecute(self) -> tuple[bool, str]:
        missing = missing_library()
        return (True, "") if missing is None else (False, missing)

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        refused = refusal(self, parameters, context) or missing_library()
        if refused is not None:
            return False, refused
        return super().checkParameterValues(_as_qgis_knows(parameters), context)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Take from the layers, on the main thread, what belongs to it. A model comes here without any check before."""
        refused = refusal(self, parameters, context) or missing_library()
        if refused is not None:
            raise QgsProcessingException(refused)
        given = Given(self, parameters, context)
        for name in ("POINTS", "POLYGONS"):
            if given.source(name) is None:
                raise QgsProcessingException(self.invalidSourceError(parameters, name))
        self._asked = read(given)
        self._in_words = in_words(given)
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        results, failure = self._run(parameters, context, feedback)
        if failure is not None:
            # An exception that went through QGIS is never let go of, nor what its traceback and causes can reach: so it
            # is raised here, outside of any handler, where layers and arrays are out of reach.
            del self._asked, parameters, context, feedback
            raise QgsProcessingException(failure)
        return results

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> tuple[dict[str, Any], Optional[str]]:
        """(results, None), or ({}, the words with which the run failed)."""
        with prefetched_interpreter(worker_python()):  # which takes as long as the imports
            return self._loaded_and_run(parameters, context, feedback)

    def _loaded_and_run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> tuple[dict[str, Any], Optional[str]]:
        # Here, so that QGIS can show the algorithm, and say what is missing, where shapely is not installed.
        from polyweight_plugin.processing.algorithms.context import Run
        from polyweight_plugin.processing.algorithms.run import run

        output = Output(self, parameters, context)
        wanted = {"LONG_TABLE": self._asked.long_table, "PAIRS": self._asked.pairs}
        tables = {name: Output(self, parameters, context, name) for name in wanted if wanted[name]}
        try:
            results = run(Run(self._asked, output, context, RunLog(feedback), tables, self._in_words))
        except Cancelled:
            return {}, tr("Cancelled. Nothing was written.")
        except PolyWeightError as error:
            return {}, visible_lines(translated(error))
        except MemoryError as error:
            return {}, translated(out_of_memory(error))
        return results, None


def _as_qgis_knows(parameters: dict[str, Any]) -> dict[str, Any]:
    known = {one.name: one for one in PARAMETERS}
    return {
        name: known[name].as_qgis_knows(value) if name in known and value is not None else value
        for name, value in parameters.items()
    }
