"""Lay out the plugin as QGIS wants it: one folder with code, metadata, licence, resources. Usage: stage.py FOLDER"""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

from metadata import ROOT, metadata_text
from ts_files import compile_all

PLUGIN = "polyweight_plugin"


def stage_plugin(folder: Path) -> Path:
    """Replace folder/polyweight_plugin, and return its path."""
    destination = folder / PLUGIN
    shutil.rmtree(destination, ignore_errors=True)
    shutil.copytree(ROOT / PLUGIN, destination, ignore=shutil.ignore_patterns("__pycache__"))
    compile_all(destination / "i18n")
    shutil.copytree(ROOT / "resources", destination / "resources")
    copy_pictures(destination / "resources" / "help" / "index.html")
    for name in ("LICENSE", "requirements.txt"):
        shutil.copy(ROOT / name, destination)
    (destination / "metadata.txt").write_bytes(metadata_text().encode("utf-8"))
    return destination


def copy_pictures(page: Path) -> None:
    """Lay the pictures that the help page shows beside it; in the sources they are those of the manual."""
    (page.parent / "images").mkdir()
    for name in sorted(set(re.findall(r'src="images/([^"]+)"', page.read_text(encoding="utf-8")))):
        shutil.copy(ROOT / "docs" / "images" / name, page.parent / "images")


if __name__ == "__main__":
    stage_plugin(Path(sys.argv[1]))
