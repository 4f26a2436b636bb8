"""The reading steps of a run: layers into arrays, and the words about them."""

from __future__ import annotations

from polyweight_plugin.processing.algorithms.context import READ_POINTS, READ_POLYGONS, ReadPoints, ReadPolygons, Run
from polyweight_plugin.processing.inputs import points, polygons
from polyweight_plugin.processing.outputs.schema import key_field
from polyweight_plugin.processing.parameters.words import say_what_is_asked
from polyweight_plugin.processing.text import count, quoted, tr


def read_polygons(run: Run) -> ReadPolygons:
    say_what_is_asked(run.asked, run.log)
    arrays, labels = polygons.read_polygons(
        run.asked.polygons,
        run.asked.type_field,
        run.asked.weight_field,
        run.measure.crs,
        run.context,
        run.log,
        run.log.phase(*READ_POLYGONS),
    )
    run.log.say(
        tr(
            "Read {polygons} of {types} ({time}).",
            polygons=count(len(arrays), "polygon"),
            types=count(len(labels), "type"),
            time=run.log.elapsed,
        )
    )
    return ReadPolygons(arrays, labels)


def read_points(run: Run) -> ReadPoints:
    layer = run.asked.points
    key = key_field(run.output.destination.format, layer.source.fields())
    located, key_is_unique = points.read_points(layer, key, run.log, run.log.phase(*READ_POINTS))
    if key is not None and not key_is_unique:
        run.log.warn(
            tr(
                "The field {field} does not number the rows one by one, so the output has a further field for that.",
                field=quoted(key),
            )
        )
    run.log.say(tr("Read {points} ({time}).", points=count(len(located), "point"), time=run.log.elapsed))
    return ReadPoints(located, key_is_unique)
