"""Rows as GDAL reads them, with columns of ours beside: one table out of two, by Arrow's C data interface.

https://arrow.apache.org/docs/format/CDataInterface.html describes the two structures. Nothing is copied: the table
points at GDAL's memory and at numpy's, which live as long as it does.
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Any, Optional

import numpy as np


class _Schema(ctypes.Structure):
    pass


class _Array(ctypes.Structure):
    pass


_Schema._fields_ = [
    ("format", ctypes.c_char_p),
    ("name", ctypes.c_char_p),
    ("metadata", ctypes.c_void_p),
    ("flags", ctypes.c_int64),
    ("n_children", ctypes.c_int64),
    ("children", ctypes.POINTER(ctypes.POINTER(_Schema))),
    ("dictionary", ctypes.c_void_p),
    ("release", ctypes.c_void_p),
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
    ("release", ctypes.c_void_p),
    ("private_data", ctypes.c_void_p),
]

_FORMATS = {np.dtype(np.float64): b"g", np.dtype(np.int32): b"i"}
_NULLABLE = 2

_new_capsule = ctypes.pythonapi.PyCapsule_New
_new_capsule.restype = ctypes.py_object
_new_capsule.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]

_Release = ctypes.CFUNCTYPE(None, ctypes.c_void_p)


@_Release
def _release_schema(address: int) -> None:
    """Python keeps the memory; a reader only has to be told that it is done."""
    ctypes.cast(address, ctypes.POINTER(_Schema))[0].release = None


@_Release
def _release_array(address: int) -> None:
    ctypes.cast(address, ctypes.POINTER(_Array))[0].release = None


def row_count(batch: Any) -> int:
    """The rows of an ogr.ArrowArray."""
    return int(_at(batch, _Array).length)


class WidenedBatch:
    """A batch of rows, and more columns.

    schema, batch: ogr.ArrowSchema and ogr.ArrowArray, of one stream. names, columns: of the new columns, each float64
    or int32 (rows,). present: bool (rows,), false where the new columns are NULL; None where they never are.
    """

    def __init__(
        self,
        schema: Any,
        batch: Any,
        names: Sequence[str],
        columns: Sequence[np.ndarray],
        present: Optional[np.ndarray],
    ) -> None:
        columns = [np.ascontiguousarray(column) for column in columns]
        valid = None if present is None else np.packbits(present, bitorder="little")
        address = None if valid is None else valid.ctypes.data
        missing = 0 if present is None else int((~present).sum())
        buffers = [(ctypes.c_void_p * 2)(address, column.ctypes.data) for column in columns]
        self._alive = (schema, batch, columns, valid)  # addresses alone keep nothing; what ctypes points to, it keeps
        self._schema = _struct_schema(_at(schema, _Schema), [_column_schema(*of) for of in zip(names, columns)])
        arrays = [_column_array(row_count(batch), missing, pair) for pair in buffers]
        self._array = _struct_array(_at(batch, _Array), arrays)

    def __arrow_c_array__(self, requested_schema: Any = None) -> tuple[Any, Any]:
        """(schema, array) as capsules; valid as long as this object is."""
        return (
            _new_capsule(ctypes.addressof(self._schema), b"arrow_schema", None),
            _new_capsule(ctypes.addressof(self._array), b"arrow_array", None),
        )


def _at(wrapper: Any, kind: type) -> Any:
    return ctypes.cast(int(wrapper._getPtr()), ctypes.POINTER(kind))[0]


def _column_schema(name: str, column: np.ndarray) -> _Schema:
    return _Schema(
        format=_FORMATS[column.dtype], name=name.encode(), flags=_NULLABLE, release=_address(_release_schema)
    )


def _column_array(rows: int, missing: int, buffers: Any) -> _Array:
    pointers = ctypes.cast(buffers, ctypes.POINTER(ctypes.c_void_p))
    return _Array(length=rows, null_count=missing, n_buffers=2, buffers=pointers, release=_address(_release_array))


def _struct_schema(rows: _Schema, more: list[_Schema]) -> _Schema:
    children = [*rows.children[: rows.n_children], *map(ctypes.pointer, more)]
    pointers = (ctypes.POINTER(_Schema) * len(children))(*children)
    return _Schema(
        format=b"+s", name=b"", n_children=len(children), children=pointers, release=_address(_release_schema)
    )


def _struct_array(rows: _Array, more: list[_Array]) -> _Array:
    children = [*rows.children[: rows.n_children], *map(ctypes.pointer, more)]
    pointers = (ctypes.POINTER(_Array) * len(children))(*children)
    never_null = (ctypes.c_void_p * 1)(None)
    return _Array(
        length=rows.length,
        n_buffers=1,
        buffers=ctypes.cast(never_null, ctypes.POINTER(ctypes.c_void_p)),
        n_children=len(children),
        children=pointers,
        release=_address(_release_array),
    )


def _address(callback: Any) -> Any:
    return ctypes.cast(callback, ctypes.c_void_p)
