"""The distance to the nearest polygon in reach, in UNIT; NULL where there is none."""

from __future__ import annotations

import numpy as np

from polyweight_plugin.core.statistics.statistic import Field, Found, Statistic, Values


def _values(found: Found) -> tuple[Values, ...]:
    missing = np.isinf(found.nearest)
    return ((np.where(missing, 0.0, found.nearest), missing),)


NEAREST = Statistic("nearest", (Field("Nearest", "real"),), _values, needs=("nearest",))
