"""Exponential decay: by the same share with each step away; s is where a weight is down to 1/e.

exp(-d / s), known from spatial interaction models as the negative exponential deterrence function (Wilson, 1967).
"""

from __future__ import annotations

import numpy as np

from polyweight_plugin.core import elementary
from polyweight_plugin.core.statistics.decay.fading import Fading, ratio, third


def _factor(distance: np.ndarray, search_distance: np.ndarray, s: float) -> np.ndarray:
    return elementary.exp(-ratio(distance, s))


EXPONENTIAL = Fading("exponential", "exp(-d/s)", _factor, "s", third)
