"""What is asked about the polygons in reach: one file for each statistic, and what accumulates for them.

A new statistic is one file and one line in STATISTICS.
"""

from __future__ import annotations

from polyweight_plugin.core.statistics.count import COUNT
from polyweight_plugin.core.statistics.diversity import DIVERSITY
from polyweight_plugin.core.statistics.dominant import DOMINANT
from polyweight_plugin.core.statistics.maximum import MAXIMUM
from polyweight_plugin.core.statistics.mean import MEAN
from polyweight_plugin.core.statistics.minimum import MINIMUM
from polyweight_plugin.core.statistics.nearest import NEAREST
from polyweight_plugin.core.statistics.statistic import Statistic
from polyweight_plugin.core.statistics.total import TOTAL
from polyweight_plugin.core.statistics.weight_sum import SUM

STATISTICS: dict[str, Statistic] = {
    statistic.key: statistic for statistic in (SUM, COUNT, MEAN, MINIMUM, MAXIMUM, NEAREST, TOTAL, DOMINANT, DIVERSITY)
}
"""By key, in the order of the contract's numbers."""
