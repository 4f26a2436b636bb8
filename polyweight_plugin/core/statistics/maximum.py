"""The greatest weight in reach; NULL where there is none."""

from __future__ import annotations

import numpy as np

from polyweight_plugin.core.statistics.statistic import Field, Found, Statistic, Values


def _values(found: Found) -> tuple[Values, ...]:
    missing = np.isinf(found.highest)
    return ((np.where(missing, 0.0, found.highest), missing),)


MAXIMUM = Statistic("maximum", (Field("Max", "real", needs_weights=True),), _values, needs=("maximum",))
