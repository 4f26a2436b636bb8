"""What core has to say to the user: English, which whoever shows it can translate.

Known as a lazy translation (Django's gettext_lazy), or a message of pattern and arguments (ICU's MessageFormat).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Union

Value = Union[str, int, float]


class Message(str):
    """A str, in English, that remembers the literal that it was made from, and the values.

    values: what is neither text nor number counts by its str(), so that a message keeps no exception. They may be
    messages themselves. scripts/extract_strings.py finds the literal.
    """

    template: str
    values: dict[str, Value]

    def __new__(cls, template: str, /, **values: object) -> Message:
        plain = {name: one if isinstance(one, (str, int, float)) else str(one) for name, one in values.items()}
        self = super().__new__(cls, template.format(**plain) if plain else template)
        self.template, self.values = template, plain
        return self


def counted(number: int, one: str, more: str) -> Message:
    """'1 polygon', '2,000 polygons', of literals such as "{number:,} polygon" and "{number:,} polygons"."""
    return Message(one if number == 1 else more, number=number)


def joined(separator: str, texts: Iterable[str]) -> Message:
    """As str.join, and every text keeps its translation."""
    values = {f"part{number}": text for number, text in enumerate(texts)}
    return Message(separator.join(f"{{{name}}}" for name in values), **values)


def packed(text: str) -> str:
    """As JSON, for another process."""
    return json.dumps(_plain(text))


def unpacked(text: str) -> str:
    """What was packed; a text that was not, as it is."""
    try:
        found = _revived(json.loads(text))
    except (ValueError, KeyError, TypeError, AttributeError, IndexError):
        return text
    return found if isinstance(found, str) else text


def _plain(value: Value) -> Any:
    if not isinstance(value, Message):
        return value
    return {"template": value.template, "values": {name: _plain(one) for name, one in value.values.items()}}


def _revived(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    return Message(value["template"], **{name: _revived(one) for name, one in value["values"].items()})
