"""Lay out the plugin as QGIS wants it: one folder with code, metadata, licence, resources. Usage: stage.py FOLDER"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = "polyweight_plugin"


def stage_plugin(folder: Path) -> Path:
    """Replace folder/polyweight_plugin, and return its path."""
    destination = folder / PLUGIN
    shutil.rmtree(destination, ignore_errors=True)
    shutil.copytree(ROOT / PLUGIN, destination, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "resources", destination / "resources")
    for name in ("metadata.txt", "LICENSE"):
        shutil.copy(ROOT / name, destination)
    return destination


if __name__ == "__main__":
    stage_plugin(Path(sys.argv[1]))
