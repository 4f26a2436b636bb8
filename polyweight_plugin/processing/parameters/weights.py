"""What is left of a weight: how it fades with distance, and what share of a polygon counts."""

from __future__ import annotations

import math
from collections.abc import Iterator
from enum import IntEnum
from typing import Optional

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterNumber

from polyweight_plugin.processing.parameters.given import Given
from polyweight_plugin.processing.parameters.parameter import Choice, Parameter
from polyweight_plugin.processing.text import decimal, quoted, tr


class Fading(IntEnum):
    """In the order of DECAY's numbers; below 0, each is a key of the kernel's registry in small letters."""

    NONE = 0
    LINEAR = 1
    EXPONENTIAL = 2
    GAUSSIAN = 3
    INVERSE_POWER = 4


class Bringing(IntEnum):
    """What a polygon brings, in the order of SHARE's numbers."""

    WHOLE = 0
    SHARE = 1
    DENSITY = 2


HAVE_PARAMETER = (Fading.EXPONENTIAL, Fading.GAUSSIAN, Fading.INVERSE_POWER)


class Decay(Choice):
    name = "DECAY"
    kind = Fading

    def label(self) -> str:
        return tr("Decay of the weights with distance")

    def explain(self) -> str:
        return tr(
            "How a weight fades with the distance d to the polygon, D being the search distance: linear 1 - d/D, "
            "exponential exp(-d/s), Gaussian exp(-(d/s)^2 / 2), inverse power (1 + d)^-p. Counts stay counts."
        )

    def options(self) -> list[str]:
        return [
            tr("None"),
            tr("Linear, 1 - d/D"),
            tr("Exponential, exp(-d/s)"),
            tr("Gaussian, exp(-(d/s)^2 / 2)"),
            tr("Inverse power, (1 + d)^-p"),
        ]


class DecayParameter(Parameter):
    name = "DECAY_PARAMETER"

    def label(self) -> str:
        return tr("Parameter of the decay (s or p)")

    def explain(self) -> str:
        return tr(
            "For exponential and Gaussian decay s, in the unit of the distance: left out, a third of the largest "
            "distance. For inverse power p: left out, 1."
        )

    def define(self) -> QgsProcessingParameterDefinition:
        double = QgsProcessingParameterNumber.Type.Double
        return QgsProcessingParameterNumber(self.name, self.label(), double, None, optional=True, minValue=0)

    def refusals(self, given: Given) -> Iterator[str]:
        value = self._value(given)
        if value is None:
            return
        if not isinstance(value, float) or not math.isfinite(value) or value < 0:
            shown = decimal(value) if isinstance(value, float) and math.isfinite(value) else quoted(str(value))
            yield tr(
                "DECAY_PARAMETER: the decay's parameter must be a finite number above 0, not {value}.", value=shown
            )
        elif value == 0 and given.number(Decay.name) in (Fading.EXPONENTIAL, Fading.GAUSSIAN):
            yield tr(
                "DECAY_PARAMETER: the decay's parameter must be above 0: with 0 nothing would be left of any weight."
            )

    def read(self, given: Given) -> Optional[float]:
        return self._value(given)

    def _value(self, given: Given) -> Optional[float]:
        value = given.number(self.name)
        return None if value is None or (isinstance(value, str) and not value.strip()) else value


class Share(Choice):
    name = "SHARE"
    kind = Bringing

    def label(self) -> str:
        return tr("What a polygon brings")

    def explain(self) -> str:
        return tr(
            "Its whole weight; its weight times the share of its area that lies within the search distance; or that, "
            "divided by the area of the search disc, in square units of the distance."
        )

    def options(self) -> list[str]:
        return [
            tr("Its whole weight"),
            tr("Its weight times the share of its area in reach"),
            tr("The same, by the area of the search disc (density)"),
        ]


GROUP: tuple[Parameter, ...] = (Decay(), DecayParameter(), Share())
