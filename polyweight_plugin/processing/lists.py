"""Lists as people write them: numbers and texts with commas. Nothing of QGIS."""

from __future__ import annotations

import re
from typing import Any, Union

from polyweight_plugin.processing.text import decimal

_PART = re.compile(r'\s*(?:"((?:[^"]|"")*)"|([^,"]*[^,"\s]))\s*(?:,|$)')


def split(text: str) -> tuple[str, ...]:
    """The parts of a list with commas; in double quotes all signs are themselves, "" a quote. Raises ValueError."""
    parts, start = [], 0
    while start < len(text) or (text.endswith(",") and start == len(text)):
        found = _PART.match(text, start)
        if found is None:
            raise ValueError(text)
        quoted_part, plain = found.groups()
        parts.append(plain if quoted_part is None else quoted_part.replace('""', '"'))
        start = found.end()
    return tuple(parts)


def listed(value: Any) -> list[Any]:
    """The numbers of several choices: a list, '0,2' or '[0, 2]' as command lines give them, or a single one."""
    if isinstance(value, (list, tuple)):
        return [item for part in value for item in listed(part)]
    if isinstance(value, str):
        return [part.strip() for part in value.strip().strip("[]").split(",") if part.strip()]
    return [value]


def distances_in(value: Any) -> list[Any]:
    """Of a text with commas or semicolons, or of a list as a script may give it."""
    if value is None:
        return []
    if isinstance(value, (list, tuple)):
        return list(value)
    text = decimal(value) if isinstance(value, float) else str(value)
    return re.split(r"\s*[,;]\s*", text.strip()) if text.strip() else []


def as_number(value: Any) -> Union[float, Any]:
    """A float; what was given instead where it is none."""
    try:
        return float(value)
    except (TypeError, ValueError):
        return value
