"""What can be refused before a run begins, in words that say what is wrong and what to do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Optional

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.processing.parameters.asked import Asked, own_refusals, read
from polyweight_plugin.processing.parameters.combinations import refused_combinations
from polyweight_plugin.processing.parameters.given import Given
from polyweight_plugin.processing.parameters.layers import Points, Polygons
from polyweight_plugin.processing.parameters.weights import Bringing
from polyweight_plugin.processing.text import never_html, tr, translated, visible_lines


def refusal(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Optional[str]:
    """Why the algorithm cannot run with these parameters; None if nothing speaks against it."""
    given = Given(algorithm, parameters, context)
    words = next(own_refusals(given), None)
    if words is None and all(given.source(layer.name) is not None for layer in (Points, Polygons)):
        words = next(_refusals_of_all(read(given)), None)  # QGIS itself says which layer it cannot find
    return None if words is None else never_html(visible_lines(words))


def _refusals_of_all(asked: Asked) -> Iterator[str]:
    yield from refused_combinations(asked)
    try:
        measure = asked.how_measured
    except BadInputError as error:
        yield translated(error)
        return
    if asked.share != Bringing.WHOLE and measure.ellipsoid is not None:
        yield tr(
            "SHARE: areas are shared on the plane only, not along the ellipsoid. Reproject the points to a projected "
            "CRS, and choose MEASURE 0 or 1, or choose SHARE 0, the whole weight."
        )
    largest = max(asked.distances, default=0.0)
    if measure.scale(largest) >= measure.farthest:
        yield tr(
            "DISTANCE: {distance} reach everything there is: no two places on {crs} are farther apart than {farthest}. "
            "Is the unit of the distance right?",
            distance=measure.unit(largest),
            crs=measure.crs.userFriendlyIdentifier(),
            farthest=measure.farthest_in_words,
        )
