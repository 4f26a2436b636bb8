"""Runs every example of a page of the manual on the sample town, and writes what came out below its command.

An example is a command of qgis_process; the table below it, if there is one already, is replaced. Of the points the new
fields of two homes are shown, of a table their rows. Numbers have six digits.

Usage: make_examples.py FILE. Needs QGIS' Python; the algorithm runs in this process, on the texts of the command line.
"""

from __future__ import annotations

import re
import shlex
import sys
import tempfile
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsFeature, QgsProcessingContext, QgsProcessingFeedback, QgsVectorLayer

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from polyweight_plugin.processing.algorithms.sum_polygon_weights import SumPolygonWeights  # noqa: E402
from polyweight_plugin.processing.columns.rows import is_null  # noqa: E402
from polyweight_plugin.processing.lists import as_number  # noqa: E402

SAMPLE = ROOT / "resources" / "sample"
HOMES = (8, 9)
MOST_ROWS = 6
EXAMPLE = re.compile(r"```\n(qgis_process run .*?)\n```\n\n((?:\|[^\n]*\n)*)\n?", re.DOTALL)
OUTPUTS = ("OUTPUT", "LONG_TABLE", "PAIRS")


def with_results(page: str) -> str:
    """The page with each example's results as they are now."""
    return EXAMPLE.sub(lambda found: f"```\n{found[1]}\n```\n\n{results(found[1])}\n", page)


def results(command: str) -> str:
    """What a command's last output holds, as a table."""
    given = parameters(command)
    last = [name for name in OUTPUTS if name in given][-1]
    with tempfile.TemporaryDirectory() as folder:
        for name in OUTPUTS:
            if name in given:
                given[name] = str(Path(folder) / given[name])
        layer = run(given, last)
        table = of_points(layer) if last == "OUTPUT" else of_rows(layer)
        del layer
    return table


def parameters(command: str) -> dict[str, Any]:
    """By name; what is given several times as a list, as qgis_process understands it."""
    given: dict[str, Any] = {}
    for argument in shlex.split(command.replace("\\\n", " "))[4:]:
        name, _, value = argument.partition("=")
        value = str(SAMPLE / value) if name in ("POINTS", "POLYGONS") else value
        given[name] = [*given[name], value] if isinstance(given.get(name), list) else value
        if name == "STATISTICS" and not isinstance(given[name], list):
            given[name] = [value]
    return given


def run(given: dict[str, Any], output: str) -> QgsVectorLayer:
    algorithm, context = SumPolygonWeights().create(), QgsProcessingContext()
    feedback = QgsProcessingFeedback(False)
    fits, why = algorithm.checkParameterValues(given, context)
    if not fits:
        raise SystemExit(why)
    outputs, worked = algorithm.run(given, context, feedback)
    if not worked:
        raise SystemExit(feedback.textLog())
    return QgsVectorLayer(outputs[output], output, "ogr")


def of_points(layer: QgsVectorLayer) -> str:
    """A line for each new field, a column for each home."""
    homes = {feature["PointID"]: feature for feature in layer.getFeatures()}
    names = [name for name in layer.fields().names() if name not in ("fid", "PointID", "street", "house")]
    shown = [home for home in HOMES if home in homes]
    lines = [[f"`{name}`", *(words(homes[home][name]) for home in shown)] for name in names]
    return markdown([["field", *(f"home {home}" for home in shown)], *lines])


def of_rows(layer: QgsVectorLayer) -> str:
    """The first rows of the homes."""
    names = [name for name in layer.fields().names() if name != "fid"]
    rows: list[QgsFeature] = [feature for feature in layer.getFeatures() if int(feature["point_fid"]) in HOMES]
    return markdown([names, *([words(row[name]) for name in names] for row in rows[:MOST_ROWS])])


def words(value: Any) -> str:
    if is_null(value):
        return "NULL"
    if isinstance(value, str):  # of a CSV file all values are texts
        value = as_number(value)
    return f"{value:.6g}" if isinstance(value, float) else str(value)


def markdown(lines: list[list[str]]) -> str:
    head, *rows = (f"| {' | '.join(line)} |" for line in lines)
    return "\n".join([head, "|---" * len(lines[0]) + "|", *rows, ""])


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    page = Path(sys.argv[1])
    page.write_text(with_results(page.read_text("utf-8")), "utf-8")
    application.exitQgis()
