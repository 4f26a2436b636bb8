"""The mean of the weights in reach: their correctly rounded sum, divided by how many there are; NULL where none is."""

from __future__ import annotations

import numpy as np

from polyweight_plugin.core.statistics.statistic import Field, Found, Statistic, Values


def _values(found: Found) -> tuple[Values, ...]:
    number = found.count if found.weighted is None else found.weighted
    return ((found.sum / np.maximum(number, 1), number == 0),)


MEAN = Statistic("mean", (Field("Mean", "real", needs_weights=True),), _values, needs=("sum", "weighted"))
