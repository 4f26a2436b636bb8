"""Every text for the user, as the sources have it: literals in tr(), mark(), count(), and in tables; in core/ those of
messages and errors.

Usage: extract_strings.py. Prints them one on a line as JSON, with the files they are in. With --check, only says what
cannot be extracted.
"""

from __future__ import annotations

import ast
import builtins
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import Optional

SPEAKING = ("tr", "mark", "count", "Message", "counted")
"""Functions whose literals are for the user. So are those of errors in core/, which are all named so."""

PACKAGE = Path(__file__).resolve().parent.parent / "polyweight_plugin"


PASSING_ON = ("processing/text.py", "core/messages.py", "core/errors.py")
"""Where texts are passed on that are literals elsewhere."""


def texts(folder: Path = PACKAGE) -> dict[str, list[str]]:
    """Text -> files, sorted by text."""
    found: dict[str, list[str]] = {}
    in_calls = ((path, text) for path, call in _calls(folder) for text in _literals(call))
    for path, text in (*in_calls, *_in_tables(folder)):
        files = found.setdefault(text, [])
        if path not in files:
            files.append(path)
    return dict(sorted(found.items()))


def faults(folder: Path = PACKAGE) -> list[str]:
    """Calls whose text is no literal, and placeholders that get no value: file:line and what is wrong."""
    found = []
    for path, call in _calls(folder):
        name, where = _name(call), f"{path}:{call.lineno}"
        if path in PASSING_ON:
            continue
        if name not in ("count", "counted") and _literal(call.args[0]) is None:
            if not _is_marked_elsewhere(call.args[0]):
                found.append(f"{where}: the text of {name}() is no literal")
        elif name not in ("mark", "count", "counted") and (text := _literal(call.args[0])) is not None:
            given = {keyword.arg for keyword in call.keywords}
            wanted = placeholders(text) if given else set()
            if wanted != given:
                found.append(f"{where}: placeholders {sorted(wanted)}, values {sorted(map(str, given))}")
    return found


def _in_tables(folder: Path) -> Iterator[tuple[str, str]]:
    """What is called, or stands in the dictionaries called, by a name in capitals that is given to some tr()."""
    given = [call.args[0] for _, call in _calls(folder)]
    looked_up = {one.value.id for one in given if _is_looked_up(one)} | {
        one.id for one in given if isinstance(one, ast.Name) and one.id.isupper()
    }
    for path in sorted(folder.rglob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.Assign) and _targets(node) & looked_up:
                values = node.value.values if isinstance(node.value, ast.Dict) else [node.value]
                for text in filter(None, map(_literal, values)):
                    yield path.relative_to(folder).as_posix(), text


def _targets(node: ast.Assign) -> set[str]:
    return {target.id for target in node.targets if isinstance(target, ast.Name)}


def _is_looked_up(node: ast.expr) -> bool:
    return isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id.isupper()


def _calls(folder: Path) -> Iterator[tuple[str, ast.Call]]:
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                name, place = _name(node), path.relative_to(folder).as_posix()
                if name in SPEAKING or (place.startswith("core/") and _is_ours(name)):
                    yield place, node


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _is_ours(name: str) -> bool:
    return name.endswith("Error") and name not in (*dir(builtins), "FrameError", "TruncatedFrameError")


def _literals(call: ast.Call) -> list[str]:
    if _name(call) == "count":
        singular, *plural = map(_literal, call.args[1:])
        return [] if singular is None else [singular, plural[0] if plural and plural[0] else singular + "s"]
    if _name(call) == "counted":
        return list(filter(None, map(_literal, call.args[1:])))
    text = _literal(call.args[0])
    return [] if text is None else [text]


def _literal(node: ast.expr) -> Optional[str]:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _is_marked_elsewhere(node: ast.expr) -> bool:
    """self.singular, a choice of two such, or a constant in capitals: their literals stand in mark()."""
    if isinstance(node, ast.IfExp):
        return _is_marked_elsewhere(node.body) and _is_marked_elsewhere(node.orelse)
    return _is_looked_up(node) or isinstance(node, ast.Attribute) or (isinstance(node, ast.Name) and node.id.isupper())


def placeholders(text: str) -> set[str]:
    return {field.split(".")[0] for _, field, _, _ in Formatter().parse(text) if field}


if __name__ == "__main__":
    wrong = faults()
    print("\n".join(wrong), file=sys.stderr)
    if "--check" not in sys.argv:
        for text, files in texts().items():
            print(json.dumps({"text": text, "files": files}, ensure_ascii=False))
    sys.exit(bool(wrong))
