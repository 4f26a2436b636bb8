"""Gaussian decay: hardly any nearby, then fast; s is the standard deviation of the bell.

exp(-(d / s)**2 / 2), known as the Gaussian or normal kernel.
"""

from __future__ import annotations

import numpy as np

from polyweight_plugin.core import elementary
from polyweight_plugin.core.statistics.decay.fading import Fading, ratio, third


def _factor(distance: np.ndarray, search_distance: np.ndarray, s: float) -> np.ndarray:
    deviations = np.minimum(ratio(distance, s), 1e3)  # where nothing is left, and the square is still a number
    return elementary.exp(-(deviations * deviations) / 2)


GAUSSIAN = Fading("gaussian", "exp(-(d/s)^2 / 2)", _factor, "s", third)
