"""What is asked for in the contract and not answered yet. Each line goes when its answer comes; in the end, this "
"file."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from qgis.core import QgsWkbTypes

from polyweight_plugin.processing.inputs.own_distances import OwnDistances
from polyweight_plugin.processing.parameters.asked import Asked
from polyweight_plugin.processing.parameters.statistics import DEFAULT
from polyweight_plugin.processing.text import tr


def _no_polygons(asked: Asked) -> bool:
    kinds = QgsWkbTypes.GeometryType
    return QgsWkbTypes.geometryType(asked.polygons.source.wkbType()) in (kinds.PointGeometry, kinds.LineGeometry)


NOT_YET: dict[str, Callable[[Asked], bool]] = {
    "POLYGONS": _no_polygons,
    "DISTANCE": lambda asked: isinstance(asked.distance, OwnDistances),
    "REACH_FIELD": lambda asked: asked.reach_field is not None,
    "MORE_DISTANCES": lambda asked: bool(asked.more_distances),
    "STATISTICS": lambda asked: list(asked.statistics) != DEFAULT,
    "DECAY": lambda asked: bool(asked.decay),
    "SHARE": lambda asked: bool(asked.share),
    "TYPES": lambda asked: bool(asked.types),
    "NO_MATCH": lambda asked: bool(asked.no_match),
    "DISCARD_NONMATCHING": lambda asked: asked.discard_nonmatching,
}


def not_yet(asked: Asked) -> Iterator[str]:
    for name, holds in NOT_YET.items():
        if holds(asked):
            yield tr("{parameter}: this cannot be answered yet. Leave it as it was.", parameter=name)
