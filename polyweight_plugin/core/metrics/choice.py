"""Which metric a question is measured by."""

from __future__ import annotations

from polyweight_plugin.core.metrics import Metric
from polyweight_plugin.core.metrics.planar import Planar
from polyweight_plugin.core.question import Question


def metric_of(question: Question) -> Metric:
    """Straight distances on the plane."""
    return Planar()
