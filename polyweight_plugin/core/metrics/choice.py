"""Which metric a question is measured by."""

from __future__ import annotations

from polyweight_plugin.core.metrics import Metric
from polyweight_plugin.core.metrics.ellipsoidal import Ellipsoidal
from polyweight_plugin.core.metrics.planar import Planar
from polyweight_plugin.core.question import Question


def metric_of(question: Question) -> Metric:
    """Along the surface of its ellipsoid, where it has one, else straight on the plane."""
    return Ellipsoidal(question.ellipsoid) if question.ellipsoid else Planar()
