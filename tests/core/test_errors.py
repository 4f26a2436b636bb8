"""Whatever core raises on purpose in a worker is raised as what it was here, by its name."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from polyweight_plugin.core import errors
from polyweight_plugin.core.errors import PolyWeightError, revived

CORE = Path(errors.__file__).parent


def kinds() -> list[str]:
    """The names of all classes in core/ that are errors of ours: those derived, by name, from one that is."""
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for path in CORE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    }
    found = {"PolyWeightError"}
    while more := {name for name, of in bases.items() if of & found} - found:
        found |= more
    return sorted(found)


@pytest.mark.parametrize("name", kinds())
def test_every_error_of_core_is_revived_by_its_name(name):
    error = revived(name, "what is wrong")
    assert type(error).__name__ == name
    assert isinstance(error, PolyWeightError) and str(error) == "what is wrong"


@pytest.mark.parametrize("name", ["ValueError", "MemoryError", "Optional", "revived", "re", "", "__builtins__"])
def test_no_other_name_is_revived(name):
    assert revived(name, "what is wrong") is None
