"""Writes docs/parameters.md: every parameter as the dialog, its help and the command line explain it.

Usage: make_parameters.py FILE. Needs QGIS' Python.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from polyweight_plugin.processing.parameters.asked import PARAMETERS
from polyweight_plugin.processing.parameters.parameter import Parameter

INTRODUCTION = """\
# Every parameter

By the names that models, scripts and command lines use, in the dialog's order. All but the first six and OUTPUT are
among the advanced parameters. Choices are given by number. (This page is made from the sources by `make parameters`.)
"""


def page() -> str:
    return "\n".join([INTRODUCTION, *map(_section, PARAMETERS)])


def _section(parameter: Parameter) -> str:
    definition = parameter.definition()
    options = definition.options() if hasattr(definition, "options") else []
    about = [f"“{definition.description()}”"]
    if definition.defaultValue() is not None:
        about.append(f"default {_shown(definition.defaultValue())}")
    lines = [f"## {parameter.name}", "", f"{', '.join(about)}. {definition.help()}", ""]
    return "\n".join(
        [*lines, *(f"- {number}: {option}" for number, option in enumerate(options)), *([""] if options else [])]
    )


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return f"{value:g}" if isinstance(value, float) else str(value)


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(page(), encoding="utf-8")
