"""What the user has settled in QGIS for all runs (Settings, Options, Advanced)."""

from __future__ import annotations

from qgis.core import QgsSettings

WORKER_PYTHON = "polyweight/python"


def worker_python() -> str:
    """The path of the Python to try first for worker processes, "" where none is named."""
    return str(QgsSettings().value(WORKER_PYTHON, "") or "").strip()
