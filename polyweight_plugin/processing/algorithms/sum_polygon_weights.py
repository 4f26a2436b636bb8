"""The algorithm polyweight:sumpolygonweights: what it asks for, what it refuses, and its run."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from polyweight_plugin.core.errors import Cancelled, PolyWeightError
from polyweight_plugin.processing.inputs.input_layer import InputLayer, input_layer
from polyweight_plugin.processing.installation.requirement import missing_library
from polyweight_plugin.processing.outputs.output_parameter import Output
from polyweight_plugin.processing.parameters.help_text import help_text
from polyweight_plugin.processing.parameters.refusals import refusal
from polyweight_plugin.processing.resources import icon
from polyweight_plugin.processing.run_log import Report
from polyweight_plugin.processing.settings import worker_python
from polyweight_plugin.processing.text import visible_lines

HELP_URL = "https://example.org/polyweight"


class SumPolygonWeights(QgsProcessingAlgorithm):
    """For each point and polygon type: sum and number of the polygons within the search distance."""

    POINTS = "POINTS"
    POLYGONS = "POLYGONS"
    TYPE_FIELD = "TYPE_FIELD"
    WEIGHT_FIELD = "WEIGHT_FIELD"
    DISTANCE = "DISTANCE"
    WORKERS = "WORKERS"
    PREFIX = "PREFIX"
    ENGINE = "ENGINE"
    SCHEDULER = "SCHEDULER"
    OUTPUT = "OUTPUT"
    POINT_COUNT = "POINT_COUNT"
    POLYGON_COUNT = "POLYGON_COUNT"
    MATCH_COUNT = "MATCH_COUNT"

    def tr(self, string: str) -> str:
        return QCoreApplication.translate("PolyWeight", string)

    def createInstance(self) -> SumPolygonWeights:
        return SumPolygonWeights()

    def name(self) -> str:
        return "sumpolygonweights"

    def displayName(self) -> str:
        return self.tr("Sum polygon weights near points")

    def group(self) -> str:
        return ""

    def groupId(self) -> str:
        return ""

    def tags(self) -> list[str]:
        words = "join,summary,summarize,near,nearby,within distance,proximity,weight,sum,count,polygon,point,class,type"
        return self.tr(words).split(",")

    def icon(self) -> QIcon:
        return icon()

    def helpUrl(self) -> str:
        return HELP_URL

    def shortDescription(self) -> str:
        return self.tr(
            "For each point and polygon type: sum of the weights, and number, of the polygons within a distance."
        )

    def shortHelpString(self) -> str:
        return help_text(self)

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        declared = [self.addParameter(parameter) for parameter in self._parameters()]
        declared += [self.addOutput(output) for output in self._numbers()]
        if not all(declared):
            raise QgsProcessingException(f"{self.name()}: a parameter was declared twice")

    def _parameters(self) -> list[QgsProcessingParameterDefinition]:
        points, polygons = [QgsProcessing.SourceType.TypeVectorPoint], [QgsProcessing.SourceType.TypeVectorPolygon]
        numeric = QgsProcessingParameterField.DataType.Numeric
        engines = [self.tr(text) for text in ("Automatic", "This process", "Local processes", "Dask cluster")]
        return [
            QgsProcessingParameterFeatureSource(self.POINTS, self.tr("Points"), points),
            QgsProcessingParameterFeatureSource(self.POLYGONS, self.tr("Polygons"), polygons),
            QgsProcessingParameterField(
                self.TYPE_FIELD, self.tr("Field with the polygon's type"), None, self.POLYGONS, optional=True
            ),
            QgsProcessingParameterField(
                self.WEIGHT_FIELD, self.tr("Field with the weight"), None, self.POLYGONS, numeric, optional=True
            ),
            QgsProcessingParameterDistance(self.DISTANCE, self.tr("Search distance"), 1000, self.POINTS, minValue=0),
            QgsProcessingParameterNumber(
                self.WORKERS, self.tr("Number of worker processes (0: one per core)"), defaultValue=0, minValue=0
            ),
            _advanced(QgsProcessingParameterString(self.PREFIX, self.tr("Prefix of the new fields"), "polygon_type")),
            _advanced(QgsProcessingParameterEnum(self.ENGINE, self.tr("Where to compute"), engines, defaultValue=0)),
            _advanced(
                QgsProcessingParameterString(
                    self.SCHEDULER, self.tr("Address of the Dask scheduler (tcp:// or tls://)"), optional=True
                )
            ),
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, self.tr("Points with sums and counts"), QgsProcessing.SourceType.TypeVectorPoint
            ),
        ]

    def _numbers(self) -> list[QgsProcessingOutputNumber]:
        return [
            QgsProcessingOutputNumber(self.POINT_COUNT, self.tr("Number of points")),
            QgsProcessingOutputNumber(self.POLYGON_COUNT, self.tr("Number of polygons")),
            QgsProcessingOutputNumber(self.MATCH_COUNT, self.tr("Number of pairs of a point and a polygon in reach")),
        ]

    def canExecute(self) -> tuple[bool, str]:
        missing = missing_library()
        return (True, "") if missing is None else (False, self.tr(missing))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        refused = refusal(self, parameters, context)
        return super().checkParameterValues(parameters, context) if refused is None else (False, refused)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Take from the layers, on the main thread, what belongs to it. A model comes here without any check before."""
        refused = refusal(self, parameters, context) or missing_library()
        if refused is not None:
            raise QgsProcessingException(refused)
        self._points = self._input(parameters, self.POINTS, context)
        self._polygons = self._input(parameters, self.POLYGONS, context)
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        results, failure = self._run(parameters, context, feedback)
        if failure is not None:
            # An exception that went through QGIS is never let go of, nor what its traceback and causes can reach: so it
            # is raised here, outside of any handler, where layers and arrays are out of reach.
            del self._points, self._polygons, parameters, context, feedback
            raise QgsProcessingException(failure)
        return results

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> tuple[dict[str, Any], Optional[str]]:
        """(results, None), or ({}, the words with which the run failed)."""
        # Here, so that QGIS can show the algorithm, and say what is missing, where shapely is not installed.
        from polyweight_plugin.core.engines.choice import EngineKind, EngineRequest
        from polyweight_plugin.processing.algorithms.run import Question, run

        question = Question(
            self._points,
            self._polygons,
            self._field(parameters, self.TYPE_FIELD, context),
            self._field(parameters, self.WEIGHT_FIELD, context),
            self.parameterAsDouble(parameters, self.DISTANCE, context),
            self.parameterAsString(parameters, self.PREFIX, context),
            EngineRequest(
                EngineKind(self.parameterAsEnum(parameters, self.ENGINE, context)),
                self.parameterAsInt(parameters, self.WORKERS, context),
                self.parameterAsString(parameters, self.SCHEDULER, context).strip(),
                worker_python(),
            ),
        )
        output = Output(self, parameters, context)
        try:
            result = run(question, output.destination, output.open_sink, context, Report(feedback))
        except Cancelled:
            return {}, self.tr("Cancelled. Nothing was written.")
        except PolyWeightError as error:
            return {}, visible_lines(str(error))
        results = {
            self.OUTPUT: output.publish(result.identifier),
            self.POINT_COUNT: result.points,
            self.POLYGON_COUNT: result.polygons,
            self.MATCH_COUNT: result.matches,
        }
        return results, None

    def _field(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Optional[str]:
        """The field's own name, whose letters may be in another case than those asked for."""
        fields = self._polygons.source.fields()
        asked = self.parameterAsString(parameters, name, context)
        return fields[fields.lookupField(asked)].name() if asked else None

    def _input(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> InputLayer:
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        return input_layer(source, self.parameterAsVectorLayer(parameters, name, context), parameters[name])


def _advanced(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter
