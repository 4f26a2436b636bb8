"""The type whose weights in reach have the largest sum, or without weights the type with most polygons in reach.

Of equals it is the first in the order of the types. Types with nothing in reach do not compete: a sum of -5 that is
there beats the 0 of what is not. NULL where nothing is in reach.
"""

from __future__ import annotations

import numpy as np

from polyweight_plugin.core.statistics.statistic import Field, Found, Statistic, Values


def _values(found: Found) -> tuple[Values, ...]:
    size = found.count if found.sums is None else found.sum
    if size.shape[1] == 0:
        return ((np.zeros(len(size)), np.ones(len(size), bool)),)
    largest = np.where(found.is_there, size, -np.inf).argmax(axis=1)
    return ((largest, ~found.is_there.any(axis=1)),)


DOMINANT = Statistic("dominant", (Field("", "type"),), _values, needs=("sum",), over_all=True)
