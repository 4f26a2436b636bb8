"""What is said about the parameters when a run begins, so that nobody has to guess what its numbers mean."""

from __future__ import annotations

from polyweight_plugin.processing.inputs.own_distances import OwnDistances
from polyweight_plugin.processing.parameters.asked import Asked
from polyweight_plugin.processing.run_log import RunLog
from polyweight_plugin.processing.text import quoted, tr


def say_what_is_asked(asked: Asked, log: RunLog) -> None:
    _say_what_has_no_crs(asked, log)
    for layer in (asked.points, asked.polygons):
        if layer.nothing_selected:
            log.warn(tr("Of {layer} only selected features are wanted, but none is selected.", layer=layer.name))
    measure = asked.how_measured
    log.say(measure.sentence(_distances(asked)))
    if measure.is_in_degrees:
        log.warn(
            tr(
                "The coordinates are in degrees ({crs}), so the search distance is {distance} DEGREES, not metres, and "
                "shorter on the ground in the east-west direction than north-south. To search in metres, choose UNIT 0 "
                "(automatic), or reproject the points to a projected CRS, such as the UTM zone they lie in, first.",
                crs=measure.crs.userFriendlyIdentifier(),
                distance=_distances(asked).rpartition(" ")[0],
            )
        )


def _say_what_has_no_crs(asked: Asked, log: RunLog) -> None:
    sources = (asked.points.source, asked.polygons.source)
    unknown = [quoted(source.sourceName()) for source in sources if not source.sourceCrs().isValid()]
    if len(unknown) == 1:
        log.warn(
            tr(
                "The layer {layer} has no CRS: its coordinates are taken to be in that of the other layer.",
                layer=unknown[0],
            )
        )
    elif unknown:
        log.warn(tr("Neither layer has a CRS: coordinates and distance are taken to be in the same plane units."))


def _distances(asked: Asked) -> str:
    """'250, 500 and 1,000 metres'; where each point or polygon has its own, that."""
    if asked.reach_field is not None:
        return tr("of each polygon its own, by the field {field}", field=quoted(asked.reach_field))
    if isinstance(asked.distance, OwnDistances):
        return tr("of each point its own, by {expression}", expression=quoted(asked.distance.property.asExpression()))
    unit = asked.how_measured.unit
    return ", ".join(map(unit, asked.distances))
