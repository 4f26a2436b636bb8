"""How evenly the polygons in reach are spread over the types: Shannon's index of the counts; 0 where there is one type.

Known as the Shannon index, or entropy, in nats (Shannon, 1948): H = - sum of p ln p over the types' shares p.
Where nothing is in reach it is 0: the contract has it NULL nowhere.
"""

from __future__ import annotations

import numpy as np

from polyweight_plugin.core import elementary
from polyweight_plugin.core.statistics.statistic import Field, Found, Statistic, Values


def _values(found: Found) -> tuple[Values, ...]:
    total = np.maximum(found.count.sum(axis=1), 1)
    entropy = np.zeros(len(total))
    for count in found.count.T:  # one after the other: the order of adding is the types'
        entropy += count / total * elementary.log1p((total - count) / np.maximum(count, 1))  # ln 1/p = ln (1 + rest)
    return ((entropy, None),)


DIVERSITY = Statistic("diversity", (Field("", "real"),), _values, over_all=True)
