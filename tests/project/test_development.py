"""DEVELOPMENT.md leads to every module, and to none that is gone."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "polyweight_plugin"
GUIDE = (ROOT / "DEVELOPMENT.md").read_text(encoding="utf-8")
NAMED = {name.rpartition("/")[2] for name in re.findall(r"[\w/]+\.py\b", GUIDE)}
TOGETHER = ("core/statistics", "core/statistics/decay")
"""Folders whose files are named together, as statistics/*.py."""


def test_every_module_stands_in_a_reading_guide():
    paths = [path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py")]
    alone = [path for path in paths if path.parent.as_posix() not in TOGETHER and not path.name.startswith("__")]
    assert [path.as_posix() for path in alone if path.name not in NAMED] == []


def test_no_reading_guide_names_a_file_that_is_gone():
    known = {path.name for folder in (PACKAGE, ROOT / "scripts", ROOT / "tests") for path in folder.rglob("*.py")}
    assert sorted(NAMED - known) == []
