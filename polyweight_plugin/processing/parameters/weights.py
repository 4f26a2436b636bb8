"""What is left of a weight: how it fades with distance, and what share of a polygon counts."""

from __future__ import annotations

import math
from collections.abc import Iterator
from enum import IntEnum
from typing import Optional

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterNumber

from polyweight_plugin.core.statistics.decay import DECAYS
from polyweight_plugin.core.statistics.decay.fading import Fading
from polyweight_plugin.processing.parameters.given import Given
from polyweight_plugin.processing.parameters.parameter import Choice, Parameter
from polyweight_plugin.processing.text import decimal, quoted, tr


class Bringing(IntEnum):
    """What a polygon brings, in the order of SHARE's numbers."""

    WHOLE = 0
    SHARE = 1
    DENSITY = 2


class Decay(Choice):
    name = "DECAY"

    def label(self) -> str:
        return tr("Decay of the weights with distance")

    def explain(self) -> str:
        return tr(
            "How a weight fades with the distance d to the polygon, D being the search distance: linear 1 - d/D, "
            "exponential exp(-d/s), Gaussian exp(-(d/s)^2 / 2), inverse power (1 + d)^-p. Counts stay counts."
        )

    def options(self) -> list[str]:
        """In the order of the kernel's registry; one that is new there goes by its key until it has words here."""
        words = {
            "linear": tr("Linear"),
            "exponential": tr("Exponential"),
            "gaussian": tr("Gaussian"),
            "inverse_power": tr("Inverse power"),
        }
        return [tr("None"), *(f"{words.get(key, key)}, {decay.formula}" for key, decay in DECAYS.items())]

    def read(self, given: Given) -> Optional[Fading]:
        """None for none."""
        return [None, *DECAYS.values()][int(given.number(self.name))]


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
        elif value == 0:
            yield tr(
                "DECAY_PARAMETER: the decay's parameter must be above 0: with 0 a weight either stays whole or nothing "
                "is left of it."
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
            "Its whole weight; its weight times the share of its area that lies in the search disc (the area of their "
            "intersection / its area); or that, divided by the area of the disc (pi D^2, in square units of the "
            "distance). With rings, share and area are those of the ring. With decay, weight is what is left of it."
        )

    def options(self) -> list[str]:
        return [
            tr("Its whole weight"),
            tr("Its weight times the share of its area in reach"),
            tr("The same, by the area of the search disc (density)"),
        ]


GROUP: tuple[Parameter, ...] = (Decay(), DecayParameter(), Share())
