"""The report of a run, made of what it read, found and wrote: a page to look at, and the same facts as JSON."""

from __future__ import annotations

import platform
import time
from collections.abc import Sequence
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import Optional

import numpy as np
from qgis.core import Qgis, QgsApplication

from polyweight_plugin.core.model import Answer
from polyweight_plugin.processing.algorithms.context import Answered, ReadPolygons, Run
from polyweight_plugin.processing.algorithms.phrases import title, unit, within
from polyweight_plugin.processing.outputs.answer_rows import only, real_values
from polyweight_plugin.processing.outputs.destination import Destination
from polyweight_plugin.processing.outputs.text_file import TextFile
from polyweight_plugin.processing.parameters.words import what_numbers_mean
from polyweight_plugin.processing.report.facts import ColumnFacts, GroupFacts, LayerFacts, RunFacts
from polyweight_plugin.processing.report.page import facts_as_json, page
from polyweight_plugin.processing.resources import plugin_version
from polyweight_plugin.processing.text import tr


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


def run_facts(run: Run, answered: Answered, answer: Answer) -> RunFacts:
    """For the report, of everything so far. answer: as in result_map."""
    points, polygons = answered.points, answered.polygons
    offsets, xy = points.located.points.offsets, points.located.points.xy
    return RunFacts(
        title(run),
        time.strftime("%Y-%m-%d %H:%M"),
        tuple(what_numbers_mean(run.asked)),
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
        run.given.not_repeated,
        xy if offsets is None else xy[offsets[:-1]],
        int((answer.pairs > 0).sum()),
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
                within(run, distance),
                tuple(_column(run, answer, number, names[number], polygons.labels) for number in some),
                _matched(answer, some),
                None if code is None else run.asked.type_field,
            )
        )
    return groups


def _column(run: Run, answer: Answer, number: int, name: str, labels: Sequence[str]) -> ColumnFacts:
    column = answer.columns[number]
    words = (column.ending or column.statistic).lower()
    if column.kind != "type":
        adds_up, length = column.ending in ("Sum", "Count"), column.ending == "Nearest"
        return ColumnFacts(name, words, real_values(answer, number), (), adds_up, unit(run) if length else "")
    missing = answer.missing[number]
    codes = answer.values[number] if missing is None else np.where(missing, -1, answer.values[number])
    found, counts = np.unique(codes, return_counts=True)
    often = np.argsort(-counts, kind="stable")
    texts = [("NULL" if found[i] < 0 else labels[found[i]], int(counts[i])) for i in often.tolist()]
    return ColumnFacts(name, words, None, tuple(texts))


def _matched(answer: Answer, numbers: Sequence[int]) -> Optional[int]:
    """Points with something in reach, by the column that counts it; None without one."""
    counted = [number for number in numbers if answer.columns[number].ending == "Count"]
    return int((answer.values[counted[0]] > 0).sum()) if counted else None


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
