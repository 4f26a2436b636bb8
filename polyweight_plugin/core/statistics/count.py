"""The number of polygons in reach, with a weight or without."""

from __future__ import annotations

from polyweight_plugin.core.statistics.statistic import Field, Found, Statistic, Values


def _values(found: Found) -> tuple[Values, ...]:
    return ((found.count, None),)


COUNT = Statistic("count", (Field("Count", "whole"),), _values)
