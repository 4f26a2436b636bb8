"""One run over GeoParquet, from parameters to results: read footers, name columns, choose an engine, run, tell."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from polyweight_plugin.core.engines.choice import EngineKind, EngineRequest, JobSize, choose
from polyweight_plugin.core.errors import BadInputError, PolyWeightError
from polyweight_plugin.core.model import columns_of
from polyweight_plugin.processing.geoparquet.contract import DEFAULTS
from polyweight_plugin.processing.installation.requirement import missing_at_a_glance
from polyweight_plugin.processing.lists import as_number
from polyweight_plugin.processing.outputs.field_names import NewFields, name_fields
from polyweight_plugin.processing.text import count, quoted, tr

if TYPE_CHECKING:
    from polyweight_plugin.processing.geoparquet.asking import AskedOfFiles

NEEDS_PYARROW = (
    "GeoParquet needs the Python package pyarrow, which is not installed here. Install it with "
    '"python3 -m pip install pyarrow", or by the same means as shapely.'
)

NEEDS_SHAPELY = (
    "GeoParquet needs the Python package shapely, 2.0.2 or newer, which is not installed here. Install it with "
    '"python3 -m pip install shapely".'
)

WORKER_BYTES = 250_000_000
"""Of polygons near a piece of the points, as a worker reads them, at most."""


def answer_files(
    given: Mapping[str, Any],
    say: Callable[[str], None],
    warn: Callable[[str], None],
    debug: Callable[[str], None],
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> dict[str, Any]:
    """Run; the results by name. given: the contract's parameters, by name. Raises PolyWeightError."""
    try:
        import pyarrow  # noqa: F401
    except ImportError as error:
        raise BadInputError(tr(NEEDS_PYARROW)) from error
    if missing_at_a_glance() is not None:  # QGIS has said so before, with more of it: this is a terminal
        raise BadInputError(tr(NEEDS_SHAPELY))
    from polyweight_plugin.core.geoparquet import finish, planning, resume, run, tasks, worker
    from polyweight_plugin.core.geoparquet.layer import open_layer
    from polyweight_plugin.core.geoparquet.places import Place
    from polyweight_plugin.core.geoparquet.stages import Stages, Telling
    from polyweight_plugin.core.geoparquet.work import FOLDER, Work
    from polyweight_plugin.processing.geoparquet.asking import asked_of_files

    points, polygons = (open_layer(Place(_path(given, name))) for name in ("POINTS", "POLYGONS"))
    asked = asked_of_files(given, points, polygons)
    plan = planning.first_plan(asked.request, points, polygons)
    work = Work(Place(asked.request.output))
    finish.check_output(work.output, [points.place, polygons.place])
    for folder in filter(None, (points.column_folder, polygons.column_folder)):
        warn(tr("Columns that folders tell by their names, such as {folder!r}, are not read.", folder=folder))
    say(_sentence(asked, points.rows, polygons.rows))
    size = JobSize(points.rows, WORKER_BYTES)
    choice = choose(_engine(given), size, worker.prepare, say, debug, cancelled)
    for warning in choice.warnings:
        warn(warning)
    say(choice.reason)
    telling = Telling(say, warn, progress, cancelled)
    kept = quoted(f"{asked.request.output.rstrip('/')}/{FOLDER}")
    resume.begin(work, asked.request, (points, polygons), say)
    try:
        choice.engine.start(tasks.setup(work))
        stages = Stages(work, choice.engine, telling)
        namer = _namer(asked, points.schema.names, say)
        result = run.run(plan, asked.request, points, polygons, stages, namer)
    except PolyWeightError:
        say(tr("There is no result. What is done is kept in {folder}: the same run goes on from there.", folder=kept))
        raise
    finally:
        choice.engine.close()
    progress(1.0)
    say(tr("Wrote {points} into {output}.", points=count(result.points, "point"), output=quoted(asked.request.output)))
    return {
        "OUTPUT": asked.request.output,
        "POINT_COUNT": result.points,
        "POLYGON_COUNT": result.polygons,
        "MATCH_COUNT": result.matches,
    }


def _path(given: Mapping[str, Any], name: str) -> str:
    if not given.get(name):
        raise BadInputError(tr("{parameter}: nothing was given.", parameter=name))
    return str(given[name])


def _engine(given: Mapping[str, Any]) -> EngineRequest:
    kind, workers = (as_number(given.get(name) or DEFAULTS[name]) for name in ("ENGINE", "WORKERS"))
    if kind not in list(EngineKind):
        raise BadInputError(tr("ENGINE: {value} is none of its numbers, 0 to 3.", value=quoted(str(kind))))
    if not isinstance(workers, float) or workers != workers // 1 or workers < 0:
        raise BadInputError(
            tr(
                "WORKERS: the number of workers must be a whole number, 0 or more, not {value}.",
                value=quoted(str(workers)),
            )
        )
    return EngineRequest(EngineKind(int(kind)), int(workers), str(given.get("SCHEDULER") or ""))


def _namer(asked: AskedOfFiles, existing: Sequence[str], say: Callable[[str], None]) -> Callable[[Any], list[str]]:
    def names(plan: Any) -> list[str]:
        wanted = NewFields(
            columns_of(plan.asked), plan.labels, plan.type_field is not None, asked.prefix, asked.distances
        )
        named = name_fields(existing, wanted)
        kept = {name for name, now in zip(existing, named.existing) if name == now}
        if kept != set(existing):
            raise BadInputError(tr("POINTS: two of its columns are called alike."))
        for old, new in named.changed:
            say(tr("The name {old} is taken: {new} is written.", old=quoted(old), new=quoted(new)))
        return named.new

    return names


def _sentence(asked: AskedOfFiles, points: int, polygons: int) -> str:
    unit, request = asked.measure.unit, asked.request
    if request.distance_field or request.reach_field:
        own = request.distance_field or request.reach_field
        distances = tr("the distances of {field}, in {unit}", field=quoted(str(own)), unit=unit.plural)
    else:
        distances = ", ".join(unit(one / asked.request.question.unit) for one in asked.request.question.distances)
    along = tr("along the ellipsoid") if asked.measure.ellipsoid else tr("on the plane of the points' CRS")
    return tr(
        "{points} and {polygons}; search distance: {distances}, {along}.",
        points=count(points, "point"),
        polygons=count(polygons, "polygon"),
        distances=distances,
        along=along,
    )
