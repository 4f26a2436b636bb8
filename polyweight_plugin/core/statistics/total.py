"""The sum of the weights, and the number, of the polygons in reach, over all types."""

from __future__ import annotations

from polyweight_plugin.core.statistics.statistic import Field, Found, Statistic, Values


def _values(found: Found) -> tuple[Values, ...]:
    count = found.count.sum(axis=1)
    return (found.total, found.missing_sum(found.is_there.any(axis=1))), (count, None)


TOTAL = Statistic(
    "total", (Field("Sum", "real", needs_weights=True), Field("Count", "whole")), _values, needs=("sum",), over_all=True
)
