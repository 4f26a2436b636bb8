"""What all steps of a run share, and what they hand on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from qgis.core import QgsProcessingContext

from polyweight_plugin.core.engines.choice import EngineKind, EngineRequest
from polyweight_plugin.core.model import Answer, Polygons
from polyweight_plugin.processing.inputs.measure import Measure
from polyweight_plugin.processing.inputs.measured_points import MeasuredPoints
from polyweight_plugin.processing.inputs.point_wkb import Located
from polyweight_plugin.processing.outputs.field_names import Names
from polyweight_plugin.processing.outputs.output_parameter import Output
from polyweight_plugin.processing.parameters.asked import Asked
from polyweight_plugin.processing.parameters.in_words import InWords
from polyweight_plugin.processing.run_log import RunLog
from polyweight_plugin.processing.settings import worker_python

READ_POLYGONS, READ_POINTS, COMPUTE, WRITE = (0, 10), (10, 20), (20, 60), (60, 99)
"""Each phase's part of the progress scale, in percent."""


@dataclass(frozen=True)
class Run:
    """One run: what it is asked for, where its outputs go, QGIS' context of this thread, and its log.

    tables: by the names of their parameters, those that are wanted. given: the parameters, for
    a report.
    """

    asked: Asked
    output: Output
    context: QgsProcessingContext
    log: RunLog
    tables: Mapping[str, Output] = field(default_factory=dict)
    given: InWords = field(default_factory=InWords)

    @cached_property
    def engine(self) -> EngineRequest:
        asked = self.asked
        return EngineRequest(EngineKind(asked.engine), asked.workers, asked.scheduler, worker_python())

    @property
    def measure(self) -> Measure:
        return self.asked.how_measured


@dataclass(frozen=True)
class ReadPolygons:
    """arrays: for the kernel. labels: of each type, for people and for names; a single "" without types."""

    arrays: Polygons
    labels: list[str]

    def __len__(self) -> int:
        return len(self.arrays)


@dataclass(frozen=True)
class ReadPoints:
    """located: the points as they lie, for the output. measured: the same for the kernel.

    key_is_unique: whether the field that would number the output's rows does so.
    """

    located: Located
    measured: MeasuredPoints
    key_is_unique: bool

    def __len__(self) -> int:
        return len(self.located)


@dataclass(frozen=True)
class Answered:
    """What is to be written. names: of the fields."""

    points: ReadPoints
    polygons: ReadPolygons
    answer: Answer
    names: Names

    @property
    def numbers(self) -> dict[str, int]:
        """The results of a run that are numbers."""
        return {
            "POINT_COUNT": len(self.points),
            "POLYGON_COUNT": len(self.polygons),
            "MATCH_COUNT": int(self.answer.pairs.sum()),
        }
