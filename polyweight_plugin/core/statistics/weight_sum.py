"""The sum of the weights in reach, correctly rounded."""

from __future__ import annotations

from polyweight_plugin.core.statistics.statistic import Field, Found, Statistic, Values


def _values(found: Found) -> tuple[Values, ...]:
    return ((found.sum, found.missing_sum(found.is_there)),)


SUM = Statistic("sum", (Field("Sum", "real", needs_weights=True),), _values, needs=("sum",))
