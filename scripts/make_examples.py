"""Runs every example of a page of the manual on the sample town, and writes what came out below its command.

An example is a command line of qgis_process, run as it stands; the table below it, if there is one already, is
replaced. Of the points the new fields of two homes are shown, of a table their rows. Numbers have six digits.

Usage: make_examples.py FILE, by scripts/examples.sh, which makes a QGIS profile with PolyWeight for it.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsFeature, QgsVectorLayer

from polyweight_plugin.processing.columns.rows import is_null
from polyweight_plugin.processing.lists import as_number

SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "sample"
LAYERS = ("homes.gpkg", "places.gpkg")
HOMES = (8, 9)
MOST_ROWS = 6
EXAMPLE = re.compile(r"```\n(qgis_process run .*?)\n```\n\n((?:\|[^\n]*\n)*)\n?", re.DOTALL)
OUTPUTS = ("OUTPUT", "LONG_TABLE", "PAIRS")
AS_IT_STANDS = 'qgis_process() { command "$QGIS_PROCESS" "$@"; }; eval "$1"'


def with_results(page: str) -> str:
    """The page with each example's results as they are now."""
    return EXAMPLE.sub(lambda found: f"```\n{found[1]}\n```\n\n{results(found[1], os.environ)}\n", page)


def results(command: str, environment: Mapping[str, str]) -> str:
    """What a command's last output holds, as a table.

    environment: in which QGIS has PolyWeight; QGIS_PROCESS is the name that qgis_process has on this system.
    """
    given = parameters(command)
    last = [name for name in OUTPUTS if name in given][-1]
    with tempfile.TemporaryDirectory() as folder:
        for layer in LAYERS:
            shutil.copy(SAMPLE / layer, folder)
        shell = ["bash", "-c", AS_IT_STANDS, "bash", command]
        ran = subprocess.run(shell, cwd=folder, env=environment, capture_output=True, text=True)
        if ran.returncode != 0:
            raise RuntimeError(f"{command}\n{ran.stdout}\n{ran.stderr}")
        made = QgsVectorLayer(str(Path(folder, given[last])), last, "ogr")
        table = of_points(made) if last == "OUTPUT" else of_rows(made)
        del made
    return table


def parameters(command: str) -> dict[str, Any]:
    """By name, texts; STATISTICS, which can be given several times, as a list of them."""
    given: dict[str, Any] = {}
    for argument in shlex.split(command.replace("\\\n", " "))[4:]:
        name, _, value = argument.partition("=")
        if name == "STATISTICS":
            given.setdefault(name, []).append(value)
        else:
            given[name] = value
    return given


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
