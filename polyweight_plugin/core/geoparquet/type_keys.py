"""The values of a type column as keys: hashable, of plain JSON, the same for equal types in whatever file they are."""

from __future__ import annotations

import math
from typing import Any, Union

import numpy as np
import pyarrow as pa

from polyweight_plugin.core.type_labels import NO_TYPE

Key = Union[str, int, float, bool]


def key_of(value: Any) -> Key | None:
    """None for no type: NULL and NaN. Dates and times as ISO 8601, bytes as hexadecimal digits."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return None
    if isinstance(value, (str, int, float)):
        return value
    if isinstance(value, bytes):
        return value.hex()
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def distinct(column: pa.ChunkedArray) -> tuple[list[Key | None], np.ndarray]:
    """(the keys that there are, the place of each row's key among them, int64 (n,))."""
    encoded = column.combine_chunks().dictionary_encode(null_encoding="encode") if column.num_chunks else None
    if encoded is None:
        return [], np.zeros(0, np.int64)
    if isinstance(encoded, pa.ChunkedArray):
        encoded = pa.concat_arrays(encoded.chunks)
    keys = [key_of(value) for value in encoded.dictionary.to_pylist()]
    return keys, np.asarray(encoded.indices.to_numpy(zero_copy_only=False), np.int64)


def codes_of(column: pa.ChunkedArray, codes: dict[Any, int], others: int = NO_TYPE) -> np.ndarray:
    """The code of each row's type, int32 (n,). codes: by key. others: the code of a type that is not among them."""
    keys, rows = distinct(column)
    of_keys = [NO_TYPE if key is None else codes.get(key, others) for key in keys]
    return np.array([*of_keys, NO_TYPE], np.int32)[rows]
