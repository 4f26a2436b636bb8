"""The types of the polygons: their order, their labels, and a code for each polygon."""

from __future__ import annotations

import math
from typing import Any

from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, Qt, QTime, QVariant

NO_TYPE = -1


def is_null(value: Any) -> bool:
    """NULL is None on Qt 6, a QVariant without a value on Qt 5."""
    return value is None or (isinstance(value, QVariant) and value.isNull())


def encode(values: list[Any]) -> tuple[list[int], list[str]]:
    """(code of each value, label of each code): numbers by value, then texts by code point. NULL, NaN: NO_TYPE."""
    keys = [_key(value) for value in values]
    known = sorted({key for key in keys if key is not None}, key=_order)
    codes = {None: NO_TYPE, **{key: code for code, key in enumerate(known)}}
    return [codes[key] for key in keys], [_label(key) for key in known]


def _key(value: Any) -> Any:
    """Something hashable, the same for equal types; None for no type."""
    if isinstance(value, (str, int)):
        return value
    if is_null(value) or (isinstance(value, float) and math.isnan(value)):
        return None
    if isinstance(value, float):
        return value
    return _text(value)


def _order(key: Any) -> tuple[int, float, str]:
    return (1, 0, key) if isinstance(key, str) else (0, key, "")


def _label(key: Any) -> str:
    if isinstance(key, bool):
        return "true" if key else "false"
    if isinstance(key, float) and key.is_integer() and abs(key) < 1e15:
        return str(int(key))
    return key if isinstance(key, str) else repr(key)


def _text(value: Any) -> str:
    """Dates and times as ISO 8601, which sorts by time; bytes as hexadecimal digits; else as Python shows it."""
    if isinstance(value, QDateTime):
        exact = value.time().msec() != 0
        return value.toString(Qt.DateFormat.ISODateWithMs if exact else Qt.DateFormat.ISODate)
    if isinstance(value, QTime):
        return value.toString(Qt.DateFormat.ISODateWithMs if value.msec() != 0 else Qt.DateFormat.ISODate)
    if isinstance(value, QDate):
        return value.toString(Qt.DateFormat.ISODate)
    if isinstance(value, (QByteArray, bytes)):
        return bytes(value).hex()
    return str(value)
