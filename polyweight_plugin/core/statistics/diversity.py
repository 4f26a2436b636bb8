"""How evenly the polygons in reach are spread over the types: Shannon's index of the counts; 0 where there is one type.

Known as the Shannon index, or entropy, in nats (Shannon, 1948): H = - sum of p ln p over the types' shares p.
Where nothing is in reach it is 0: the contract has it NULL nowhere.
"""

from __future__ import annotations

import numpy as np

from polyweight_plugin.core.statistics.statistic import Field, Found, Statistic, Values


def _values(found: Found) -> tuple[Values, ...]:
    total = np.maximum(found.count.sum(axis=1), 1)
    entropy = np.zeros(len(total))
    for count in found.count.T:  # one after the other: the order of adding is the types'
        share = count / total
        entropy -= share * np.log(np.where(count > 0, share, 1.0))
    return ((entropy + 0.0, None),)  # no -0.0


DIVERSITY = Statistic("diversity", (Field("", "real"),), _values, over_all=True)
