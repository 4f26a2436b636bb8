"""Inverse power decay: by a power of the distance, with a long tail; p is how steep.

(1 + d)**-p, d in UNIT, known as the gravity model's deterrence function, shifted by one unit so that it is 1 at d = 0.
"""

from __future__ import annotations

import numpy as np

from polyweight_plugin.core import elementary
from polyweight_plugin.core.statistics.decay.fading import Fading


def _factor(distance: np.ndarray, search_distance: np.ndarray, p: float) -> np.ndarray:
    if p == 1:
        return 1 / (1 + distance)  # rounded once, and the default
    return elementary.exp(-p * elementary.log1p(distance))


INVERSE_POWER = Fading("inverse_power", "(1 + d)^-p", _factor, "p", lambda largest: 1.0)
