"""What a run shows beside its numbers: the layer's name and colours, and the report."""

from __future__ import annotations

import platform
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import Optional

import numpy as np
from qgis.core import Qgis, QgsApplication

from polyweight_plugin.core.model import Answer, Column
from polyweight_plugin.processing.algorithms.context import Answered, ReadPolygons, Run
from polyweight_plugin.processing.algorithms.write import new_fields
from polyweight_plugin.processing.inputs.units import grouped
from polyweight_plugin.processing.outputs.answer_rows import only
from polyweight_plugin.processing.outputs.destination import Destination
from polyweight_plugin.processing.outputs.output_parameter import OUTPUT
from polyweight_plugin.processing.outputs.result_map import ResultMap, breaks_of, show_when_loaded
from polyweight_plugin.processing.outputs.text_file import TextFile
from polyweight_plugin.processing.parameters.outputs import PointsWithAnswers
from polyweight_plugin.processing.report.facts import ColumnFacts, GroupFacts, LayerFacts, RunFacts
from polyweight_plugin.processing.report.page import facts_as_json, page
from polyweight_plugin.processing.resources import plugin_version
from polyweight_plugin.processing.text import tr

SYMBOLS = {
    "metres": "m",
    "kilometres": "km",
    "feet": "ft",
    "US survey feet": "US ft",
    "yards": "yd",
    "miles": "mi",
    "nautical miles": "nmi",
    "degrees": "°",
}


def present(run: Run, answered: Answered, written: Mapping[str, str]) -> None:
    """Where QGIS loads the points layer, it is a map. written: the outputs' identifiers, by parameter."""
    if not run.context.willLoadLayerOnCompletion(written[OUTPUT]):
        return
    shown = only(answered.answer, run.asked.statistics)
    show_when_loaded(result_map(run, answered, shown), written[OUTPUT], run.context, PointsWithAnswers().label())


def report_files(run: Run, answered: Answered) -> dict[str, TextFile]:
    """The report and the same facts as JSON, by the names of their results; none where no report is wanted."""
    if not run.asked.report:
        return {}
    page_file = Path(run.asked.report)

    @lru_cache(maxsize=1)
    def facts() -> RunFacts:  # when the layers are written
        run.log.mark(tr("Wrote the layers"))
        return run_facts(run, answered, only(answered.answer, run.asked.statistics))

    return {
        "REPORT": TextFile(Destination(str(page_file), page_file), lambda: page(facts())),
        "REPORT_JSON": TextFile(_json_file(page_file), lambda: facts_as_json(facts())),
    }


def _json_file(page_file: Path) -> Destination:
    path = page_file.with_suffix(".json")
    return Destination(str(path), path)


def within(run: Run, distance: Optional[float] = None) -> str:
    """'within 300 m', 'within 250, 500 m'; of all distances where none is given."""
    distances = run.asked.distances if distance is None else (distance,)
    unit = SYMBOLS.get(run.measure.unit.plural, tr(run.measure.unit.plural))
    if not distances:
        return tr("within its own distance")
    return tr("within {distances} {unit}", distances=", ".join(map(grouped, distances)), unit=unit)


def title(run: Run) -> str:
    """'homes, within 300 m'."""
    return f"{run.asked.points.source.sourceName()}, {within(run)}"


def result_map(run: Run, answered: Answered, answer: Answer) -> ResultMap:
    """Coloured by the total at the largest distance; where it was not asked for, by the sum of all types' sums.

    answer: what is shown of it, a column for each new name.
    """
    names = answered.names.new
    fields = new_fields(run, answered.polygons)
    chosen = _coloured(answer.columns)
    values = [_numbers(answer, number) for number in chosen]
    terms = " + ".join(f"coalesce({_quoted(names[number])}, 0)" for number in chosen)
    unit = f" {SYMBOLS.get(run.measure.unit.plural, run.measure.unit.plural)}"
    return ResultMap(
        title(run),
        terms,
        _of_what(run, answer.columns, chosen),
        within(run, run.asked.distances[-1] if run.asked.distances else None),
        breaks_of(_added(values)) if values else [],
        [(name, fields.alias(column, unit)) for name, column in zip(names, answer.columns)],
        list(answered.numbers.items()),
    )


def _added(values: Sequence[np.ndarray]) -> np.ndarray:
    with np.errstate(over="ignore"):  # beyond the greatest double there is infinity, which is in no class
        return np.nansum(values, axis=0)


def _coloured(columns: Sequence[Column]) -> list[int]:
    """The columns that the map's colours add up."""
    numeric = [(number, column) for number, column in enumerate(columns) if column.kind != "type"]
    last = max((column.distance for _, column in numeric), default=0)
    for statistic, ending in (("total", "Sum"), ("sum", "Sum"), ("total", "Count"), ("count", "Count")):
        found = [
            number
            for number, column in numeric
            if (column.statistic, column.ending, column.distance) == (statistic, ending, last)
        ]
        if found:
            return found
    return [number for number, _ in numeric[:1]]


def _of_what(run: Run, columns: Sequence[Column], chosen: Sequence[int]) -> str:
    if not chosen:
        return ""
    column = columns[chosen[0]]
    if column.ending == "Sum" and run.asked.weight_field:
        return tr("sum of {field}", field=run.asked.weight_field)
    return tr("number of polygons") if column.ending == "Count" else column.ending.lower() or column.statistic


def run_facts(run: Run, answered: Answered, answer: Answer) -> RunFacts:
    """For the report, of everything so far. answer: as in result_map."""
    points, polygons = answered.points, answered.polygons
    offsets, xy = points.located.points.offsets, points.located.points.xy
    return RunFacts(
        title(run),
        run.given.settings,
        (
            LayerFacts(tr("Points"), run.asked.points.source.sourceName(), _crs(run.asked.points), len(points)),
            LayerFacts(tr("Polygons"), run.asked.polygons.source.sourceName(), _crs(run.asked.polygons), len(polygons)),
        ),
        tuple(run.log.warnings),
        tuple(answered.numbers.items()),
        tuple(_groups(run, polygons, answer, answered.names.new)),
        tuple(run.log.marks),
        run.log.engine,
        _versions(),
        run.given.command,
        xy if offsets is None else xy[offsets[:-1]],
    )


def _groups(run: Run, polygons: ReadPolygons, answer: Answer, names: Sequence[str]) -> list[GroupFacts]:
    """One for each type (or over all) and distance, in the order of the fields."""
    groups = []
    for (code, distance), numbers in groupby(
        range(len(answer.columns)), lambda number: (answer.columns[number].type_code, answer.columns[number].distance)
    ):
        some = list(numbers)
        label = tr("over all types") if code is None else polygons.labels[code] or tr("all polygons")
        groups.append(
            GroupFacts(
                label,
                within(run, run.asked.distances[distance] if run.asked.distances else None),
                tuple(_column(answer, number, names[number], polygons.labels) for number in some),
                _matched(answer, some),
            )
        )
    return groups


def _column(answer: Answer, number: int, name: str, labels: Sequence[str]) -> ColumnFacts:
    column = answer.columns[number]
    words = (column.ending or column.statistic).lower()
    if column.kind != "type":
        return ColumnFacts(name, words, _numbers(answer, number))
    missing = answer.missing[number]
    codes = answer.values[number] if missing is None else np.where(missing, -1, answer.values[number])
    found, counts = np.unique(codes, return_counts=True)
    texts = [("NULL" if code < 0 else labels[code], int(count)) for code, count in zip(found, counts)]
    return ColumnFacts(name, words, None, tuple(texts))


def _matched(answer: Answer, numbers: Sequence[int]) -> Optional[int]:
    """Points with something in reach, by the column that counts it; None without one."""
    counted = [number for number in numbers if answer.columns[number].ending == "Count"]
    return int((answer.values[counted[0]] > 0).sum()) if counted else None


def _numbers(answer: Answer, number: int) -> np.ndarray:
    """float64 (n,), NaN where NULL."""
    values = answer.values[number].astype(np.float64)
    missing = answer.missing[number]
    return values if missing is None else np.where(missing, np.nan, values)


def _crs(layer: object) -> str:
    crs = layer.source.sourceCrs()  # type: ignore[attr-defined]
    return crs.userFriendlyIdentifier() if crs.isValid() else tr("no CRS")


def _versions() -> tuple[tuple[str, str], ...]:
    import shapely

    return (
        ("PolyWeight", plugin_version()),
        ("QGIS", str(Qgis.QGIS_VERSION)),
        ("Python", platform.python_version()),
        ("numpy", np.__version__),
        ("shapely", f"{shapely.__version__} (GEOS {shapely.geos_version_string})"),
        (tr("System"), f"{QgsApplication.osName()} {platform.machine()}"),
    )


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
