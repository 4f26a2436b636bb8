"""Columns as fields: which kinds can be types, weights and distances, and their values as keys and numbers."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import Any, Union

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.core.type_labels import NO_TYPE

Key = Union[str, int, float, bool]
"""A type: hashable, of plain JSON, the same for equal types in whatever file they are."""


def is_number(kind: pa.DataType) -> bool:
    """Whether a column of the kind can be weights, or distances."""
    kind = _plain(kind)
    return bool(pa.types.is_integer(kind) or pa.types.is_floating(kind) or pa.types.is_decimal(kind))


def is_type(kind: pa.DataType) -> bool:
    """Whether a column of the kind can be types: single values, of whatever kind."""
    return not pa.types.is_nested(_plain(kind))


def numbers(column: pa.ChunkedArray) -> np.ndarray:
    """A column of numbers as float64 (n,), NaN where it is NULL."""
    if pa.types.is_dictionary(column.type):
        column = pc.cast(column, column.type.value_type)
    as_doubles = pc.cast(column, pa.float64(), safe=False)
    return np.asarray(pc.fill_null(as_doubles, np.nan).to_numpy(), np.float64)


def distinct(column: pa.ChunkedArray) -> tuple[list[Key | None], np.ndarray]:
    """(the keys that there are, the place of each row's key among them, int64 (n,))."""
    if not len(column):
        return [], np.zeros(0, np.int64)
    encoded = column if pa.types.is_dictionary(column.type) else column.dictionary_encode()
    encoded = pa.concat_arrays(encoded.unify_dictionaries().chunks)
    indices = pc.fill_null(pc.cast(encoded.indices, pa.int64()), len(encoded.dictionary))
    keys = [*map(key_of, _values(encoded.dictionary)), None]
    return keys, np.asarray(indices.to_numpy(zero_copy_only=False), np.int64)


def codes_of(column: pa.ChunkedArray, codes: dict[Any, int], others: int = NO_TYPE) -> np.ndarray:
    """The code of each row's type, int32 (n,). codes: by key. others: the code of a type that is not among them."""
    keys, rows = distinct(column)
    of_keys = [NO_TYPE if key is None else codes.get(key, others) for key in keys]
    return np.array([*of_keys, NO_TYPE], np.int32)[rows]


def key_of(value: Any) -> Key | None:
    """None for no type: NULL and NaN. Dates and times as ISO 8601, bytes as hexadecimal digits."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return None
    if isinstance(value, (str, int, float)):
        return value
    if isinstance(value, bytes):
        return value.hex()
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def _values(array: pa.Array) -> list[Any]:
    """As Python has them; nanoseconds, which it does not have, as text."""
    try:
        return list(array.to_pylist())
    except UnicodeDecodeError as error:
        raise BadInputError("TYPE_FIELD: there is a text that is no UTF-8 ({error}).", error=error) from error
    except ValueError:
        return list(pc.cast(array, pa.string()).to_pylist())


def _plain(kind: pa.DataType) -> pa.DataType:
    return kind.value_type if pa.types.is_dictionary(kind) else kind
