"""Words at the right moment: what a run found that its user may not have meant."""

from __future__ import annotations

import numpy as np
import shapely

from polyweight_plugin.core.metrics import geocentric, geodesic
from polyweight_plugin.core.model import Answer, Polygons
from polyweight_plugin.core.statistics import STATISTICS
from polyweight_plugin.processing.algorithms.context import ReadPoints, ReadPolygons, Run
from polyweight_plugin.processing.inputs.ground_scale import NOTICEABLE, ground_scale
from polyweight_plugin.processing.inputs.units import grouped
from polyweight_plugin.processing.outputs.field_names import Names
from polyweight_plugin.processing.parameters.asked import Asked
from polyweight_plugin.processing.parameters.weights import Bringing
from polyweight_plugin.processing.run_log import RunLog
from polyweight_plugin.processing.text import count, listed_shortly, quoted, tr

MANY_TYPES = 100
"""From here on, weights may have been taken for types."""


def remark_on_polygons(run: Run, polygons: ReadPolygons) -> None:
    asked, log = run.asked, run.log
    if len(polygons.labels) >= MANY_TYPES:
        log.warn(
            tr(
                "The field {field} tells {types}, and each gets fields of its own. Are TYPE_FIELD and WEIGHT_FIELD "
                "swapped? TYPES can name those that are wanted.",
                field=quoted(asked.type_field or ""),
                types=count(len(polygons.labels), "type"),
            )
        )
    if not len(polygons):
        log.warn(tr("The layer {layer} is empty, so nothing can be found.", layer=asked.polygons.name))
    if asked.type_field is not None and not polygons.labels:
        log.warn(
            tr(
                "No polygon of {layer} has a type, so the output gets no new fields for types. TYPES can name types "
                "whose fields are made in any case.",
                layer=asked.polygons.name,
            )
        )
    if asked.weight_field is None:
        _remark_on_no_weights(asked, log)


def _remark_on_no_weights(asked: Asked, log: RunLog) -> None:
    """Only where something that is asked for needs weights."""
    needs = [field.needs_weights for key in asked.statistics for field in STATISTICS[key].fields]
    if all(needs):
        log.warn(
            tr(
                "No WEIGHT_FIELD was chosen, and everything asked for by STATISTICS needs weights, so the output gets "
                "no new fields."
            )
        )
    elif any(needs) or asked.decay is not None or asked.share != Bringing.WHOLE:
        log.warn(tr("No WEIGHT_FIELD was chosen, so nothing was summed: polygons are counted only."))


def remark_on_names(run: Run, names: Names) -> None:
    run.log.say(tr("New fields: {names}.", names=listed_shortly(list(map(quoted, names.new))) or tr("none")))
    if not names.changed:
        return
    changes = [tr("{wanted} is {given}", wanted=quoted(wanted), given=quoted(given)) for wanted, given in names.changed]
    run.log.warn(
        tr(
            "Some names are taken, or do not fit the output's format. In the output {changes}.",
            changes=listed_shortly(changes),
        )
    )
    before = {field.name() for field in run.asked.points.source.fields()}
    if any(wanted in before and wanted != given for wanted, given in names.changed):
        run.log.warn(
            tr(
                "{points} has fields of these names already, as from a run before. With another PREFIX, such as "
                "{prefix}, the new ones would be told apart better.",
                points=run.asked.points.name,
                prefix=quoted(f"{run.asked.prefix.rstrip('_')}_b_"),
            )
        )


def remark_on_points(run: Run, points: ReadPoints) -> None:
    if not len(points) and not run.asked.points.nothing_selected:
        run.log.warn(tr("The layer {layer} is empty, so nothing can be found.", layer=run.asked.points.name))
    if points.measured.lost:
        run.log.warn(
            tr(
                "{points} of {layer} that cannot lie on the ellipsoid: kept, with NULL in the new fields.",
                points=count(points.measured.lost, "point"),
                layer=run.asked.points.name,
            )
        )
    _remark_on_lengths(run, points)


def _remark_on_lengths(run: Run, points: ReadPoints) -> None:
    """Warn where the plane is no good measure of the ground."""
    measure = run.measure
    if measure.ellipsoid is not None or measure.is_in_degrees or not measure.crs.isValid():
        return
    scale = ground_scale(points.measured.points.xy, measure.crs, run.context.transformContext())
    if scale is None or max(abs(scale[0] - 1), abs(scale[1] - 1)) <= NOTICEABLE:
        return
    distance = max(run.asked.distances, default=1000.0)
    metres = [float(distance * (measure.unit.metres or 1)) * end for end in scale]
    shown = [grouped(_rounded(length)) for length in metres]
    run.log.warn(
        tr(
            "The plane of {crs} is no true measure here: where the points are, {distance} on it are {metres} metres on "
            "the ground. For true distances choose MEASURE 2 (ellipsoidal), or reproject the points to a CRS made for "
            "their region.",
            crs=measure.crs.userFriendlyIdentifier(),
            distance=measure.unit(distance),
            metres=shown[0] if shown[0] == shown[1] else tr("{low} to {high}", low=shown[0], high=shown[1]),
        )
    )


def remark_on_answer(run: Run, points: ReadPoints, polygons: ReadPolygons, answer: Answer) -> None:
    pairs, alone = int(answer.pairs.sum()), int((answer.pairs == 0).sum())
    run.log.say(
        tr(
            "Found {pairs} of a point and a polygon in its reach ({time}).",
            pairs=count(pairs, "pair"),
            time=run.log.elapsed,
        )
    )
    if alone and pairs:
        run.log.say(tr("{points} with nothing in reach.", points=count(alone, "point")))
    elif pairs and len(answer.pairs) == len(points):
        run.log.say(tr("Every point has something in reach."))
    elif pairs:
        run.log.say(tr("Every point that lies somewhere has something in reach."))
    elif len(answer.pairs) and polygons.arrays.nbytes:
        run.log.warn(_nothing_found(run, points, polygons.arrays))


def _nothing_found(run: Run, points: ReadPoints, polygons: Polygons) -> str:
    apart = _apart(run, points, polygons)
    if apart > 0:
        return tr(
            "Nothing was found: no polygon is in reach of any point. The rectangles around the two layers lie "
            "{distance} apart. Are distance, unit and the CRS of both layers right?",
            distance=run.measure.unit(_rounded(apart)),
        )
    return tr(
        "Nothing was found: no polygon is in reach of any point, though the layers lie in the same region. "
        "Are distance and unit right?"
    )


def _apart(run: Run, points: ReadPoints, polygons: Polygons) -> float:
    """How far the boxes around the layers are from each other, in UNIT: a lower bound of any distance on a plane."""
    ends = polygons.offsets.tolist()
    pieces = [polygons.wkb[start:end].tobytes() or None for start, end in zip(ends, ends[1:])]
    boxes = shapely.bounds(shapely.from_wkb(np.array(pieces, object), on_invalid="ignore"))
    if polygons.rings is not None:
        boxes = np.concatenate([boxes, polygons.rings.boxes])
    box = np.concatenate([np.nanmin(boxes[:, :2], axis=0), np.nanmax(boxes[:, 2:], axis=0)])
    xy = points.measured.points.xy
    near = np.clip(np.clip(box[:2], xy.min(axis=0), xy.max(axis=0)), box[:2], box[2:])  # of the polygons' box
    there = np.clip(near, xy.min(axis=0), xy.max(axis=0))
    ellipsoid = run.measure.ellipsoid
    if ellipsoid is None:
        apart = float(np.hypot(*(near - there)))
    else:
        p, q = (geocentric.places(place[:1], place[1:], ellipsoid) for place in (near, there))
        apart = float(geodesic.distance(p, q, ellipsoid)[0])
    return apart / float(run.measure.scale.factor)


def _rounded(length: float) -> float:
    """To three digits."""
    return float(f"{length:.3g}")
