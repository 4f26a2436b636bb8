"""PolyWeight as it was at an earlier commit, to be measured in turns with what it is now."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from benchmarks.data import FOLDER
from benchmarks.qgis_install import REPOSITORY


def check_out(commit: str) -> Path:
    """The repository of that time in a folder of its own, which shares the layers. Raises CalledProcessError."""
    git = ["git", "-C", str(REPOSITORY)]
    name = subprocess.check_output([*git, "rev-parse", "--short", f"{commit}^{{commit}}"], text=True).strip()
    folder = FOLDER / f"before-{name}"
    if not folder.exists():
        unfinished = folder.with_suffix(".part")
        shutil.rmtree(unfinished, ignore_errors=True)
        (unfinished / "build").mkdir(parents=True)
        (unfinished / "build" / "bench").symlink_to(FOLDER)
        files = subprocess.run([*git, "archive", commit], stdout=subprocess.PIPE, check=True).stdout
        subprocess.run(["tar", "--extract", "--directory", str(unfinished)], input=files, check=True)
        unfinished.rename(folder)
    return folder
