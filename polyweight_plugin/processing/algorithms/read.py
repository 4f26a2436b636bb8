"""The reading steps of a run: layers into arrays, and the words about them."""

from __future__ import annotations

import numpy as np

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.core.model import Points
from polyweight_plugin.processing.algorithms.context import READ_POINTS, READ_POLYGONS, ReadPoints, ReadPolygons, Run
from polyweight_plugin.processing.algorithms.remarks import remark_on_points, remark_on_polygons
from polyweight_plugin.processing.inputs.measured_points import measured
from polyweight_plugin.processing.inputs.numbers import in_measure
from polyweight_plugin.processing.inputs.own_distances import OwnDistances
from polyweight_plugin.processing.inputs.points import read_points as points_of
from polyweight_plugin.processing.inputs.polygons import WhatCounts
from polyweight_plugin.processing.inputs.polygons import read_polygons as polygons_of
from polyweight_plugin.processing.outputs.schema import key_field
from polyweight_plugin.processing.parameters.types import Others
from polyweight_plugin.processing.parameters.weights import Bringing
from polyweight_plugin.processing.parameters.words import say_what_is_asked
from polyweight_plugin.processing.text import count, quoted, tr


def read_polygons(run: Run) -> ReadPolygons:
    asked, log = run.asked, run.log
    say_what_is_asked(asked, log)
    what = WhatCounts(
        asked.type_field,
        asked.weight_field,
        asked.reach_field,
        asked.types,
        gathers_others=asked.other_types == Others.GATHERED,
        needs_areas=asked.share != Bringing.WHOLE,
    )
    transforms, progress = run.context.transformContext(), log.phase(*READ_POLYGONS)
    polygons = ReadPolygons(*polygons_of(asked.polygons, what, run.measure, transforms, log, progress))
    read = count(len(polygons), "polygon")
    if asked.type_field is None or asked.types:  # not of all types that there are
        log.say(tr("Read {points} ({time}).", points=read, time=log.elapsed))
    else:
        types = count(len(polygons.labels), "type")
        log.say(tr("Read {polygons} of {types} ({time}).", polygons=read, types=types, time=log.elapsed))
    remark_on_polygons(run, polygons)
    return polygons


def read_points(run: Run) -> ReadPoints:
    layer, log = run.asked.points, run.log
    key = key_field(run.output.destination.format, layer.source.fields())
    own = run.asked.distance if isinstance(run.asked.distance, OwnDistances) else None
    rows = points_of(layer, key, own, log, log.phase(*READ_POINTS))
    if key is not None and not rows.key_is_unique:
        log.warn(
            tr(
                "The field {field} does not number the rows one by one, so the output has a further field for that.",
                field=quoted(key),
            )
        )
    _check_shares(run, rows.located.points)
    reach = None if rows.distances is None else in_measure(rows.distances, run.measure, "DISTANCE")
    crs, transforms = layer.source.sourceCrs(), run.context.transformContext()
    points = ReadPoints(
        rows.located, measured(rows.located.points, crs, run.measure, transforms, reach), rows.key_is_unique
    )
    log.say(tr("Read {points} ({time}).", points=count(len(points), "point"), time=log.elapsed))
    remark_on_points(run, points)
    return points


def _check_shares(run: Run, points: Points) -> None:
    """Raises BadInputError where points have several discs, of which no share is defined."""
    asked = run.asked
    if asked.share == Bringing.WHOLE or asked.weight_field is None or points.offsets is None:
        return
    several = int((np.diff(points.offsets) > 1).sum())
    if several:
        raise BadInputError(
            tr(
                "SHARE: {points} of {layer} of several parts each, whose discs overlap, so that a share of an area "
                'would count twice. Split them first ("Multipart to singleparts"), or choose 0, the whole weight.',
                points=count(several, "multipoint"),
                layer=asked.points.name,
            )
        )
