"""The types of the polygons: their order, their labels, and a code for each polygon."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, NamedTuple, Union

import numpy as np
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, Qt, QTime

from polyweight_plugin.core.type_labels import NO_TYPE, OTHER, label_of, labels_of, order_of
from polyweight_plugin.processing.columns.rows import Values, is_null

_NEAR_DAY = QDate(2000, 1, 1)


def encode(values: Values) -> tuple[np.ndarray, list[str]]:
    """(code of each value int32 (n,), label of each code): numbers by value, then texts by code point.

    NULL, NaN: NO_TYPE.
    """
    coded = values.coded()
    keys = [_key(value) for value in coded.known]
    known = sorted({key for key in keys if key is not None}, key=_order)
    codes = {None: NO_TYPE, **{key: code for code, key in enumerate(known)}}
    code_of_known = np.array([*(codes[key] for key in keys), NO_TYPE], np.int32)  # the last is for -1, NULL
    return code_of_known[coded.codes], [_label(key) for key in known]


class Wanted(NamedTuple):
    codes: np.ndarray
    labels: list[str]


def encode_wanted(
    codes: np.ndarray, labels: list[str], types: Sequence[str], is_numeric: bool, gathers_others: bool
) -> Wanted:
    """(code of each value among the types wanted, int32 (n,); their labels), whatever types there are.

    codes, labels: of encode(). gathers_others: whether the other types become one more, the last.
    """
    wanted = labels_of(types, is_numeric)
    rest = len(wanted) if gathers_others else NO_TYPE
    places = {label: code for code, label in enumerate(wanted)}
    new_code = np.array([*(places.get(label, rest) for label in labels), NO_TYPE], np.int32)  # the last is for NO_TYPE
    return Wanted(new_code[codes], [*wanted, OTHER] if gathers_others else wanted)


def _key(value: Any) -> Any:
    """Something hashable, the same for equal types; None for no type."""
    if isinstance(value, (str, int)):
        return value
    if is_null(value) or (isinstance(value, float) and math.isnan(value)):
        return None
    if isinstance(value, float):
        return value
    if isinstance(value, (QDate, QDateTime)):
        return _moment(value)
    return _text(value)


def _order(key: Any) -> tuple[int, float, str]:
    return (1, key.year, key.text) if isinstance(key, _FarMoment) else order_of(key)


def _label(key: Any) -> str:
    return key.text if isinstance(key, _FarMoment) else label_of(key)


class _FarMoment(NamedTuple):
    """A date or time outside of the years 0 to 9999, which Qt writes as nothing: year -5 is the fifth before Christ."""

    year: int
    text: str


def _moment(value: Union[QDate, QDateTime]) -> Union[str, _FarMoment]:
    """ISO 8601, which sorts by time; years of more than four digits, or before 0, in its expanded form with a sign."""
    date = value.date() if isinstance(value, QDateTime) else value
    if not date.isValid() or 0 <= date.year() <= 9999:
        return _text(value)
    day = f"{date.year():+05d}-{date.month():02d}-{date.day():02d}"
    if not isinstance(value, QDateTime):
        return _FarMoment(date.year(), day)
    at_that_time = QDateTime(value)
    at_that_time.setDate(_NEAR_DAY)
    return _FarMoment(date.year(), day + _text(at_that_time)[len("2000-01-01") :])


def _text(value: Any) -> str:
    """Dates and times as ISO 8601; bytes as hexadecimal digits; else as Python shows it."""
    if isinstance(value, (QDateTime, QTime)):
        milliseconds = value.time().msec() if isinstance(value, QDateTime) else value.msec()
        return value.toString(Qt.DateFormat.ISODateWithMs if milliseconds else Qt.DateFormat.ISODate)
    if isinstance(value, QDate):
        return value.toString(Qt.DateFormat.ISODate)
    if isinstance(value, (QByteArray, bytes)):
        return bytes(value).hex()
    return str(value)
