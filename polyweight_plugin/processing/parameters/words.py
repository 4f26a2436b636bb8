"""What is said about the parameters when a run begins, so that nobody has to guess what its numbers mean."""

from __future__ import annotations

from collections.abc import Iterator

from polyweight_plugin.core.statistics.decay.fading import Fading
from polyweight_plugin.processing.inputs.own_distances import OwnDistances
from polyweight_plugin.processing.parameters.asked import Asked
from polyweight_plugin.processing.parameters.weights import Bringing
from polyweight_plugin.processing.run_log import RunLog
from polyweight_plugin.processing.text import decimal, quoted, tr


def say_what_is_asked(asked: Asked, log: RunLog) -> None:
    _say_what_has_no_crs(asked, log)
    for layer in (asked.points, asked.polygons):
        if layer.nothing_selected:
            log.warn(tr("Of {layer} only selected features are wanted, but none is selected.", layer=layer.name))
    measure = asked.how_measured
    for sentence in what_numbers_mean(asked):
        log.say(sentence)
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


def what_numbers_mean(asked: Asked) -> Iterator[str]:
    """How far what counts may be, and along what that is measured; then a sentence for each thing that changes sums."""
    yield asked.how_measured.sentence(_distances(asked))
    if asked.rings and asked.more_distances:
        yield tr("Rings: each distance counts what lies farther away than the next smaller one.")
    if asked.decay is not None:
        yield tr(
            "Weights fade with the distance d to the polygon, all lengths in {units}: what counts is the weight times "
            "{formula}. {letters}",
            units=tr(asked.how_measured.unit.plural),
            formula=asked.decay.formula,
            letters=_letters(asked.decay, asked),
        )
    if asked.share == Bringing.SHARE:
        yield tr("Of each weight counts the share of the polygon's area that is in reach.")
    if asked.share == Bringing.DENSITY:
        unit = asked.how_measured.unit
        yield tr(
            "Of each weight counts the share of the polygon's area that is in reach, divided by the area searched, in "
            "square {units}.",
            units=tr(unit.plural),
        )


def _letters(decay: Fading, asked: Asked) -> str:
    """What the other letters of the decay's formula are."""
    if not decay.parameter:
        return tr("D is the search distance.")
    if asked.decay_parameter is None and not asked.distances and decay.default_scales:
        return tr("{letter} is a third of the largest search distance.", letter=decay.parameter)
    value = decay.chosen(asked.decay_parameter, max(asked.distances, default=0.0))
    return tr("{letter} is {value}.", letter=decay.parameter, value=decimal(value))


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
