"""Batches of rows as GDAL hands them over, by Arrow's C data interface: memory that numpy reads where it lies.

https://arrow.apache.org/docs/format/CDataInterface.html describes the structures, CStreamInterface.html beside it the
stream. GDAL 3.10 gives the stream itself, in a capsule as Arrow demands; older ones, its batches one by one.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np


class _Schema(ctypes.Structure):
    pass


class _Array(ctypes.Structure):
    pass


class _Stream(ctypes.Structure):
    pass


_RELEASE = ctypes.CFUNCTYPE(None, ctypes.c_void_p)
_FILL = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)

_Schema._fields_ = [
    ("format", ctypes.c_char_p),
    ("name", ctypes.c_char_p),
    ("metadata", ctypes.c_void_p),
    ("flags", ctypes.c_int64),
    ("n_children", ctypes.c_int64),
    ("children", ctypes.POINTER(ctypes.POINTER(_Schema))),
    ("dictionary", ctypes.c_void_p),
    ("release", _RELEASE),
    ("private_data", ctypes.c_void_p),
]
_Array._fields_ = [
    ("length", ctypes.c_int64),
    ("null_count", ctypes.c_int64),
    ("offset", ctypes.c_int64),
    ("n_buffers", ctypes.c_int64),
    ("n_children", ctypes.c_int64),
    ("buffers", ctypes.POINTER(ctypes.c_void_p)),
    ("children", ctypes.POINTER(ctypes.POINTER(_Array))),
    ("dictionary", ctypes.c_void_p),
    ("release", _RELEASE),
    ("private_data", ctypes.c_void_p),
]
_Stream._fields_ = [
    ("get_schema", _FILL),
    ("get_next", _FILL),
    ("get_last_error", ctypes.c_void_p),
    ("release", _RELEASE),
    ("private_data", ctypes.c_void_p),
]

_NUMBERS = {"s": np.int16, "i": np.int32, "l": np.int64, "f": np.float32, "g": np.float64, "tdD": np.int32}
"""By Arrow's format: whole numbers, floating-point numbers, days since 1970."""

_OFFSETS = {"z": np.int32, "u": np.int32, "Z": np.int64, "U": np.int64}
"""Of bytes and texts, the small and the large kind."""

_address_in = ctypes.pythonapi.PyCapsule_GetPointer
_address_in.restype = ctypes.c_void_p
_address_in.argtypes = [ctypes.py_object, ctypes.c_char_p]


@dataclass(frozen=True)
class Column:
    """One column of a batch; what its methods return is a copy and outlives the batch.

    format: Arrow's. Those that no method is for are for the caller to leave alone.
    """

    format: str
    length: int
    _first: int
    _buffers: tuple[Optional[int], ...]

    def missing(self) -> np.ndarray:
        """bool (n,), true for NULL."""
        return ~self._bits(0) if self._buffers[0] else np.zeros(self.length, bool)

    def numbers(self) -> np.ndarray:
        """Numbers of the format's own kind, bool for "b"; whatever lies there where NULL."""
        return self._bits(1) if self.format == "b" else self._items(1, _NUMBERS[self.format], self.length).copy()

    def binary(self) -> tuple[np.ndarray, np.ndarray]:
        """(uint8 of all rows, int64 (n,) how long each is, 0 where NULL)."""
        ends = self._items(1, _OFFSETS[self.format], self.length + 1).astype(np.int64)
        data = _at(self._buffers[2], int(ends[-1]), np.uint8)[ends[0] :].copy()
        return data, np.diff(ends)

    def _items(self, buffer: int, dtype: Any, count: int) -> np.ndarray:
        return _at(self._buffers[buffer], self._first + count, dtype)[self._first :]

    def _bits(self, buffer: int) -> np.ndarray:
        packed = _at(self._buffers[buffer], (self._first + self.length + 7) // 8, np.uint8)
        return np.unpackbits(packed, bitorder="little")[self._first : self._first + self.length].astype(bool)


def record_batches(layer: Any) -> Iterator[dict[str, Column]]:
    """The columns, by name, of some ten thousand rows at a time, valid until the next are asked for.

    layer: ogr.Layer, whose ignored fields are left out. What GDAL calls an error reaches its error handler.
    """
    if hasattr(layer, "__arrow_c_stream__"):
        yield from _from_capsule(layer.__arrow_c_stream__())
        return
    stream = layer.GetArrowStream()
    schema = stream.GetSchema()
    while (batch := stream.GetNextRecordBatch()) is not None:
        yield _columns(_struct(schema, _Schema), _struct(batch, _Array))


def _from_capsule(capsule: Any) -> Iterator[dict[str, Column]]:
    stream = ctypes.cast(_address_in(capsule, b"arrow_array_stream"), ctypes.POINTER(_Stream))
    schema, batch = _Schema(), _Array()
    if stream[0].get_schema(ctypes.addressof(stream[0]), ctypes.addressof(schema)) != 0:
        return
    try:
        while stream[0].get_next(ctypes.addressof(stream[0]), ctypes.addressof(batch)) == 0 and batch.release:
            try:
                yield _columns(schema, batch)
            finally:
                batch.release(ctypes.addressof(batch))
    finally:
        schema.release(ctypes.addressof(schema))


def _columns(schema: Any, batch: Any) -> dict[str, Column]:
    pairs = ((schema.children[i][0], batch.children[i][0]) for i in range(batch.n_children))
    return {of.name.decode(): _column(of, values, batch.offset) for of, values in pairs}


def _column(schema: Any, values: Any, first: int) -> Column:
    kind = "" if schema.dictionary else schema.format.decode()
    buffers = tuple(values.buffers[i] for i in range(values.n_buffers))
    return Column(kind, values.length, first + values.offset, buffers)


def _struct(wrapper: Any, kind: type) -> Any:
    return ctypes.cast(int(wrapper._getPtr()), ctypes.POINTER(kind))[0]


def _at(address: Optional[int], count: int, dtype: Any) -> np.ndarray:
    if not address:
        return np.zeros(count, dtype)
    size = count * np.dtype(dtype).itemsize
    return np.frombuffer(memoryview((ctypes.c_ubyte * size).from_address(address)), dtype)
