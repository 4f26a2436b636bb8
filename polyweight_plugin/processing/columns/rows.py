"""What is read of a layer: for all rows their ids, their geometries, and the values of some fields, as arrays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Union

import numpy as np
from qgis.PyQt.QtCore import QVariant


@dataclass(frozen=True)
class Geometries:
    """The well-known binary of n rows, one after the other.

    data: uint8 (b,). offsets: int64 (n + 1,), row i is data[offsets[i]:offsets[i + 1]], empty where it has none.
    """

    data: np.ndarray
    offsets: np.ndarray

    @classmethod
    def of(cls, pieces: Sequence[bytes]) -> Geometries:
        return cls.with_lengths(
            np.frombuffer(b"".join(pieces), np.uint8), np.fromiter(map(len, pieces), np.int64, len(pieces))
        )

    @classmethod
    def with_lengths(cls, data: np.ndarray, lengths: np.ndarray) -> Geometries:
        return cls(data, np.concatenate([np.zeros(1, np.int64), np.cumsum(lengths, dtype=np.int64)]))

    def __len__(self) -> int:
        return len(self.offsets) - 1

    @property
    def lengths(self) -> np.ndarray:
        return np.diff(self.offsets)

    def kinds(self) -> np.ndarray:
        """The types that the WKB names, int64 (n,); -1 where there is none."""
        kinds = np.full(len(self), -1, np.int64)
        rows = np.flatnonzero(self.lengths)
        header = self.data[self.offsets[rows, np.newaxis] + np.arange(5)]
        little, big = (np.ascontiguousarray(header[:, 1:]).view(f"{order}u4").ravel() for order in "<>")
        kinds[rows] = np.where(header[:, 0] == 1, little, big)
        return kinds

    def kept(self, keep: np.ndarray) -> Geometries:
        """The same rows, with nothing where keep, bool (n,), is false."""
        if keep.all():
            return self
        runs = np.flatnonzero(np.diff(keep, prepend=False, append=False)).reshape(-1, 2)  # mostly few, or short
        pieces = [self.data[begin:end] for begin, end in self.offsets[runs].tolist()]
        data = np.concatenate([self.data[:0], *pieces])
        return Geometries.with_lengths(data, np.where(keep, self.lengths, 0))

    def pieces(self) -> list[bytes]:
        """The rows one by one."""
        data, ends = self.data.tobytes(), self.offsets.tolist()
        return [data[begin:end] for begin, end in zip(ends, ends[1:])]

    def some(self, rows: np.ndarray) -> list[bytes]:
        """Some rows, int64 (k,), one by one."""
        begins, ends = self.offsets[rows].tolist(), self.offsets[rows + 1].tolist()
        return [self.data[begin:end].tobytes() for begin, end in zip(begins, ends)]


@dataclass(frozen=True)
class Numbers:
    """A numeric field. values: int or float (n,), anything where missing. missing: bool (n,), true for NULL."""

    values: np.ndarray
    missing: np.ndarray

    def coded(self) -> Coded:
        known, codes = np.unique(self.values[~self.missing], return_inverse=True)
        all_codes = np.full(len(self.values), -1, np.int64)
        all_codes[~self.missing] = codes
        return Coded(all_codes, known.tolist())


@dataclass(frozen=True)
class Coded:
    """A field of any type. known: its different values, as QGIS hands them over. codes: int64 (n,), -1 for NULL."""

    codes: np.ndarray
    known: list[Any]

    def coded(self) -> Coded:
        return self


Values = Union[Numbers, Coded]


@dataclass(frozen=True)
class Rows:
    """ids: int64 (n,), the features' own. values: of each field that was asked for."""

    ids: np.ndarray
    geometries: Geometries
    values: list[Values]


def is_null(value: Any) -> bool:
    """NULL is None on Qt 6, a QVariant without a value on Qt 5."""
    return value is None or (isinstance(value, QVariant) and value.isNull())


def values_of(values: Sequence[Any]) -> Values:
    """A field's values as QGIS hands them over, one by one."""
    missing = np.fromiter(map(is_null, values), bool, len(values))
    present = [value for value, absent in zip(values, missing) if not absent]
    for kind, dtype in ((int, np.int64), (float, np.float64)):
        if all(type(value) is kind for value in present):
            array = np.zeros(len(values), dtype)
            try:
                array[~missing] = present
            except OverflowError:  # a whole number beyond 64 bits with a sign
                break
            return Numbers(array, missing)
    return _coded(values, missing)


def _coded(values: Sequence[Any], missing: np.ndarray) -> Coded:
    """Only texts are looked up: of other types (dates of Qt, say) every value stays one of its own."""
    known: list[Any] = []
    seen: dict[str, int] = {}
    codes = np.full(len(missing), -1, np.int64)
    for row in np.flatnonzero(~missing).tolist():
        value = values[row]
        codes[row] = seen.setdefault(value, len(known)) if isinstance(value, str) else len(known)
        if codes[row] == len(known):
            known.append(value)
    return Coded(codes, known)
