"""The order of types and what they are called: numbers by value, then texts by code point."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

NO_TYPE = -1

OTHER = "other"
"""All types that were not asked for, where they are gathered; in names of fields, so the same in every language."""


def order_of(key: Any) -> tuple[int, float, str]:
    """What keys are sorted by."""
    return (1, 0, key) if isinstance(key, str) else (0, key, "")


def labels_of(types: Sequence[str], is_numeric: bool) -> list[str]:
    """What types are called that are given as text: 1.0 is 1 where they are numbers."""
    return [_label_of_number(text) if is_numeric else text for text in types]


def label_of(key: Any) -> str:
    """A whole number shows no point."""
    if isinstance(key, bool):
        return "true" if key else "false"
    if isinstance(key, float) and key.is_integer() and abs(key) < 1e15:
        return str(int(key))
    return key if isinstance(key, str) else repr(key)


def _label_of_number(text: str) -> str:
    for number in (int, float):
        try:
            return label_of(number(text) + 0)  # which makes 0 of -0.0
        except ValueError:
            continue
    return text
