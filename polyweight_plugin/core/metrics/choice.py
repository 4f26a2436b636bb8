"""Which metric a question is measured by."""

from __future__ import annotations

from polyweight_plugin.core.metrics import Metric
from polyweight_plugin.core.metrics.planar import Planar
from polyweight_plugin.core.question import Question


def metric_of(question: Question) -> Metric:
    """Along the surface of its ellipsoid, where it has one, else straight on the plane."""
    if question.ellipsoid is None:
        return Planar()
    from polyweight_plugin.core.metrics.ellipsoidal import Ellipsoidal  # a worker starts sooner without it

    return Ellipsoidal(question.ellipsoid)
