"""A whole run over GeoParquet: look through, sort what is not sorted, answer, put in place.

    footers ─► survey ─► (polygons into tiles) ─► (points into tiles) ─► parts ─► moved into place, manifest last

Every stage is tasks for an engine, and leaves files in the work folder. A run that was stopped goes on where it was if
inputs and question are the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Optional

from polyweight_plugin.core.geoparquet import finish, planning
from polyweight_plugin.core.geoparquet.layer import Box, Layer
from polyweight_plugin.core.geoparquet.request import Piece, Plan, Request
from polyweight_plugin.core.geoparquet.stages import Stages, Telling
from polyweight_plugin.core.geoparquet.survey import Survey, union
from polyweight_plugin.core.geoparquet.tiles import splitters
from polyweight_plugin.core.geoparquet.work import Work
from polyweight_plugin.core.messages import Message, counted

SURVEY, SORT_POLYGONS, SORT_POINTS, ANSWER = (0.0, 0.1), (0.1, 0.2), (0.2, 0.35), (0.35, 0.97)
"""Each stage's part of the progress."""

ANSWER_TILES, WRITE = (0.35, 0.85), (0.85, 0.97)
"""The same where points are sorted."""

NameColumns = Callable[[Plan], Sequence[str]]
"""Names of the new columns, which may not be those of the points."""


@dataclass(frozen=True)
class Result:
    """points: rows written. polygons: rows read. matches: pairs in reach. matched: points that have one."""

    points: int
    polygons: int
    matches: int
    matched: int


def run(
    plan: Plan,
    request: Request,
    points: Layer,
    polygons: Layer,
    stages: Stages,
    name_columns: NameColumns,
) -> Result:
    """plan: the first one, of planning.first_plan. Raises PolyWeightError in one of its kinds."""
    work, telling = stages.work, stages.telling
    if finish.pending(work) is not None:
        return _put_in_place(work)
    survey, boxes = _survey_polygons(stages, plan, polygons)
    _tell(survey, request, telling)
    plan = planning.with_types(plan, request, survey, telling.warn)
    plan = replace(plan, bound=(survey.largest_left, survey.rows))
    plan = replace(plan, pieces=_pieces(stages, plan, polygons, survey, boxes))
    points_survey, point_boxes = _survey_points(stages, plan, points, request)
    plan = planning.with_question(plan, request, _largest_reach(request, survey, points_survey))
    plan = replace(plan, names=tuple(name_columns(plan)))
    scattered = _sort_points(stages, plan, points, points_survey, point_boxes)
    counts = _answer(stages, plan, scattered)
    _tell_of_points(counts, points_survey, request, telling)
    parts = [{"name": part.name, **count} for part, count in zip(plan.parts, counts)]
    finish.begin(work, {**_totals(counts, survey.rows), "parts": parts})
    return _put_in_place(work)


def _totals(counts: Sequence[dict[str, int]], polygons: int) -> dict[str, int]:
    points, matches, matched = (sum(count[name] for count in counts) for name in ("rows", "pairs", "matched"))
    return asdict(Result(points, polygons, matches, matched))


def _put_in_place(work: Work) -> Result:
    manifest = finish.put_in_place(work)
    return Result(*(manifest[name] for name in ("points", "polygons", "matches", "matched")))


def _survey_polygons(stages: Stages, plan: Plan, layer: Layer) -> tuple[Survey, list[Optional[Box]]]:
    todo = [{"do": "survey polygons", "file": one.file, "group": one.group} for one in layer.groups]
    told = stages.kept("survey", lambda: stages.run("survey", plan, todo, SURVEY))
    return _surveyed(told), [one["box"] for one in told]


def _survey_points(
    stages: Stages, plan: Plan, layer: Layer, request: Request
) -> tuple[Optional[Survey], list[Optional[Box]]]:
    """None where the footers tell all that is needed."""
    boxes = [group.box for group in layer.groups]
    if None not in boxes and request.distance_field is None and planning.lies_in_order(_sizes(layer, boxes)):
        return None, boxes
    todo = [{"do": "survey points", "file": one.file, "group": one.group} for one in layer.groups]
    told = stages.kept("survey-points", lambda: stages.run("survey-points", plan, todo, SURVEY))
    return _surveyed(told), [one["box"] for one in told]


def _pieces(stages: Stages, plan: Plan, layer: Layer, survey: Survey, boxes: list[Optional[Box]]) -> tuple[Piece, ...]:
    """Where polygons are read: as they lie, or in tiles into which they are sorted."""
    whole = _to_sort(layer, boxes)
    if whole is None:
        return planning.pieces_of(layer, boxes)
    limits = splitters(survey.sample, whole, layer.rows)
    stages.telling.say(
        Message(
            "The polygons are not sorted: they are put along a Hilbert curve, in {tiles:,} tiles.",
            tiles=len(limits) + 1,
        )
    )

    def sort() -> list[Any]:
        deal = [
            {"do": "deal polygons", "file": one.file, "group": one.group, "box": whole, "limits": limits}
            for one in layer.groups
        ]
        stages.run("deal-polygons", plan, deal, SORT_POLYGONS)
        gather = [{"do": "gather polygons", "tile": tile} for tile in range(len(limits) + 1)]
        return stages.run("gather-polygons", plan, gather, SORT_POLYGONS)

    tiles = enumerate(stages.kept("polygons", sort, "polygons-dealt"))
    return tuple(Piece(-1, tile, told["rows"], tuple(told["box"])) for tile, told in tiles if told["rows"])


def _sort_points(
    stages: Stages, plan: Plan, layer: Layer, survey: Optional[Survey], boxes: list[Optional[Box]]
) -> bool:
    """Whether points were answered tile by tile, since they do not lie in order."""
    if survey is None or (whole := _to_sort(layer, boxes)) is None:
        return False
    limits = splitters(survey.sample, whole, layer.rows)
    stages.telling.say(
        Message(
            "The points are not sorted: they are answered in {tiles:,} tiles along a Hilbert curve.",
            tiles=len(limits) + 1,
        )
    )

    def answer() -> list[Any]:
        deal = [
            {
                "do": "deal points",
                "file": one.file,
                "group": one.group,
                "first": one.first,
                "box": whole,
                "limits": limits,
            }
            for one in layer.groups
        ]
        stages.run("deal-points", plan, deal, SORT_POINTS)
        ask = [{"do": "answer tile", "tile": tile} for tile in range(len(limits) + 1)]
        return stages.run("answer-tiles", plan, ask, ANSWER_TILES)

    stages.kept("points", answer, "points-dealt")
    return True


def _answer(stages: Stages, plan: Plan, scattered: bool) -> list[dict[str, int]]:
    """What is told of each part; parts that an earlier run finished are not written again."""
    do, share = ("write part", WRITE) if scattered else ("answer part", ANSWER)
    done = stages.work.names("counts") & stages.work.names("parts")
    if done and not stages.is_as_planned("parts", plan):
        stages.telling.say(
            Message("The new columns have other names than in the earlier run: all parts are written anew.")
        )
        done = set()
    todo = [{"do": do, "part": part.number} for part in plan.parts if str(part.number) not in done]
    stages.run("parts", plan, todo, share)
    counts: list[dict[str, int]] = [stages.work.read_json(f"counts/{part.number}") for part in plan.parts]
    return counts


def _largest_reach(request: Request, polygons: Survey, points: Optional[Survey]) -> Optional[float]:
    """Of those that rows bring; None where the question's distances are for all."""
    if request.reach_field:
        return polygons.largest_reach
    return points.largest_reach if request.distance_field and points else None


def _surveyed(told: Sequence[dict[str, Any]]) -> Survey:
    survey = Survey()
    for one in told:
        survey.add(one)
    return survey


def _to_sort(layer: Layer, boxes: list[Optional[Box]]) -> Optional[Box]:
    """The box around a layer that has to be sorted; None where its row groups lie in order, or nowhere."""
    return None if planning.lies_in_order(_sizes(layer, boxes)) else union(boxes)


def _sizes(layer: Layer, boxes: Sequence[Optional[Box]]) -> list[tuple[int, Optional[Box]]]:
    return [(group.rows, box) for group, box in zip(layer.groups, boxes)]


def _tell_of_points(
    counts: Sequence[dict[str, int]], survey: Optional[Survey], request: Request, telling: Telling
) -> None:
    if number := sum(count["without_place"] for count in counts):
        telling.warn(
            counted(
                number,
                "{number:,} point has no geometry, or one that lies nowhere: it is kept, with NULLs.",
                "{number:,} points have no geometry, or one that lies nowhere: they are kept, with NULLs.",
            )
        )
    if survey is not None and survey.bad_reach:
        what = Message("with NULL or less than 0 in {field!r}: they reach nothing", field=request.distance_field)
        points = counted(survey.bad_reach, "{number:,} point", "{number:,} points")
        telling.warn(Message("{polygons} {what}.", polygons=points, what=what))


def _tell(survey: Survey, request: Request, telling: Telling) -> None:
    for number, words in (
        (survey.without_geometry, Message("without geometry: they reach no point")),
        (survey.nowhere, Message("with coordinates that are not finite, or beyond 10^13: they are left out")),
        (survey.unreadable, Message("with rings that are not closed or have too few vertices: left out")),
        (survey.past_pole, Message("with a latitude beyond 90 degrees: left out")),
        (survey.collections, Message("as a collection of geometries: only the polygons in them count")),
        (
            survey.without_type if request.type_field else 0,
            Message("with NULL in {field!r}: they are of no type", field=request.type_field),
        ),
        (
            survey.null_weights,
            Message("with NULL in {field!r}: counted, adding 0 to the sum", field=request.weight_field),
        ),
        (
            survey.infinite_weights,
            Message("with a weight in {field!r} that is not finite: counted, adding 0", field=request.weight_field),
        ),
        (
            survey.bad_reach,
            Message("with NULL or less than 0 in {field!r}: they reach nothing", field=request.reach_field),
        ),
    ):
        if number:
            polygons = counted(number, "{number:,} polygon", "{number:,} polygons")
            telling.warn(Message("{polygons} {what}.", polygons=polygons, what=words))
