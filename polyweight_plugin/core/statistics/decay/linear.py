"""Linear decay: in proportion, from the whole weight at the polygon to nothing at the search distance.

1 - d / D, known as the triangular or Bartlett kernel.
"""

from __future__ import annotations

import numpy as np

from polyweight_plugin.core.statistics.decay.fading import Fading, ratio


def _factor(distance: np.ndarray, search_distance: np.ndarray, parameter: float) -> np.ndarray:
    # A distance that meets the limit exactly may be computed one bit beyond it; nothing is left there, not less.
    return np.maximum(1 - ratio(distance, search_distance), 0)


LINEAR = Fading("linear", "1 - d/D", _factor)
