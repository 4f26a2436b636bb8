"""Compares the outputs of two checkouts of PolyWeight on random layers, byte for byte, in many formats.

    .venv/bin/python scripts/compare_outputs.py BEFORE AFTER [SEED ...]

Each checkout writes in a QGIS of its own (see write_random_outputs). What a format stamps with the time is left
out, and how a spatial index arranges its nodes, which no reader sees.
"""

from __future__ import annotations

import hashlib
import random
import re
import sqlite3
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Any

ENDINGS = ("gpkg", "shp", "csv", "geojson", "fgb", "gml", "sqlite", "tab", "kml", "xlsx", "ods")

NO_PLACE = ("fgb",)
"""Formats that cannot hold points without geometry."""

STAMPS = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?")


def main(before: str, after: str, *seeds: str) -> int:
    differences = 0
    for seed in seeds or ("1", "2", "3"):
        with tempfile.TemporaryDirectory() as folder:
            for name, tree in (("before", before), ("after", after)):
                (Path(folder) / name).mkdir()
                command = [sys.executable, __file__, "--write", tree, str(Path(folder) / name), seed]
                subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            old, new = (fingerprints(Path(folder) / name) for name in ("before", "after"))
        changed = sorted(name for name in old.keys() | new.keys() if old.get(name) != new.get(name))
        print(f"seed {seed}: {len(old)} files, changed: {', '.join(changed) or 'none'}")
        differences += len(changed)
    return differences


def fingerprints(folder: Path) -> dict[str, str]:
    """A digest of each file below the folder, by its path."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(content(path)).hexdigest() for path in files}


def content(path: Path) -> bytes:
    """What a file holds, without the time at which it was written."""
    if path.suffix in (".gpkg", ".sqlite"):
        with sqlite3.connect(path) as database:
            database.create_function("ST_IsEmpty", 1, lambda value: 0)  # named in triggers
            return STAMPS.sub(b"", "\n".join(_rows(database)).encode())
    if path.suffix in (".xlsx", ".ods"):
        with zipfile.ZipFile(path) as archive:
            return STAMPS.sub(b"", b"".join(name.encode() + archive.read(name) for name in sorted(archive.namelist())))
    if path.suffix == ".dbf":  # bytes 1 to 3 are the date
        data = path.read_bytes()
        return data[:1] + data[4:]
    return STAMPS.sub(b"", path.read_bytes())


def _rows(database: sqlite3.Connection) -> list[str]:
    tables = database.execute("SELECT name, sql FROM sqlite_master WHERE type IN ('table', 'index') ORDER BY name")
    words = []
    for name, sql in tables.fetchall():
        words.append(f"{name} {sql}")
        if sql and sql.startswith("CREATE TABLE") and not name.startswith("rtree_"):
            words += [repr(row) for row in database.execute(f'SELECT * FROM "{name}" ORDER BY 1')]
    return words


def write_random_outputs(tree: str, folder: str, seed: str) -> None:
    """Run the algorithm of one checkout on layers made from the seed, once for each format and kind of question."""
    sys.path[:0] = [tree, "/usr/share/qgis/python/plugins"]
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    from processing.core.Processing import Processing
    from qgis import processing

    from polyweight_plugin.processing.provider import PolyWeightProvider

    Processing.initialize()
    provider = PolyWeightProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    for missing in (False, True):
        points, polygons = layers(random.Random(seed), missing)
        for ending in ENDINGS:
            for number, question in enumerate(
                ({}, {"TYPE_FIELD": "kind"}, {"TYPE_FIELD": "kind", "WEIGHT_FIELD": "w"})
            ):
                if not (missing and ending in NO_PLACE):
                    output = str(Path(folder) / f"{'missing' if missing else 'whole'}-{number}.{ending}")
                    given = {"POINTS": points, "POLYGONS": polygons, "DISTANCE": 25, "ENGINE": 1, "OUTPUT": output}
                    processing.run("polyweight:sumpolygonweights", {**given, **question})
    application.exitQgis()


def layers(rng: random.Random, missing: bool) -> tuple[Any, Any]:
    """Points, of which some have no geometry if `missing`, and squares of some types, weights and NULLs."""
    from qgis.core import NULL, QgsFeature, QgsGeometry, QgsVectorLayer

    def layer(kind: str, fields: list[str], rows: list[tuple[Any, ...]]) -> Any:
        made = QgsVectorLayer(f"{kind}?crs=EPSG:25832" + "".join(f"&field={field}" for field in fields), kind, "memory")
        for shape, *values in rows:
            feature = QgsFeature(made.fields())
            feature.setAttributes(values)
            if shape is not None:
                feature.setGeometry(QgsGeometry.fromWkt(shape))
            made.dataProvider().addFeature(feature)
        return made

    def maybe(value: Any, share: float = 0.1) -> Any:
        return NULL if rng.random() < share else value

    points = [
        (
            None if missing and rng.random() < 0.1 else f"POINT({rng.uniform(0, 300):.3f} {rng.uniform(0, 300):.3f})",
            number,
            maybe(rng.choice(["a", "Ärger", 'q"u', "x" * 60])),
            maybe(rng.uniform(-1e3, 1e3)),
        )
        for number in range(60)
    ]
    polygons = []
    for _ in range(80):
        x, y, side = rng.uniform(0, 300), rng.uniform(0, 300), rng.uniform(1, 30)
        shape = f"POLYGON(({x} {y}, {x + side} {y}, {x + side} {y + side}, {x} {y + side}, {x} {y}))"
        polygons.append((shape, maybe(rng.choice(["park", "forest", "1", "12", "école"])), maybe(rng.uniform(-5, 50))))
    return (
        layer("Point", ["id:integer", "name:string(80)", "height:double"], points),
        layer("Polygon", ["kind:string", "w:double"], polygons),
    )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--write"]:
        write_random_outputs(*sys.argv[2:])
    else:
        sys.exit(min(main(*sys.argv[1:]), 100))
