"""The few frozen objects that every part of PolyWeight passes around: flat arrays, checked once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

FARTHEST = 1e13
"""A coordinate beyond it, in whatever units, is no place but a mistake, such as the largest double for "no data"."""


def are_places(coordinates: np.ndarray) -> np.ndarray:
    """Whether all of a row's coordinates, float64 (n, k), are finite and not beyond FARTHEST: bool (n,)."""
    return (np.abs(coordinates) <= FARTHEST).all(axis=1)


@dataclass(frozen=True)
class Polygons:
    """n polygons as well-known binary, each with the code of its type and its weight.

    wkb: uint8 (b,), the WKB of all polygons, one after the other.
    offsets: int64 (n + 1,), polygon i is wkb[offsets[i]:offsets[i + 1]]; empty where it has no geometry.
        A polygon that does not lie where are_places reaches nothing.
    type_codes: int32 (n,), 0 to type_count - 1, or -1 where the polygon belongs to no type.
    weights: float64 (n,), finite; None where only counts are wanted.
    """

    wkb: np.ndarray
    offsets: np.ndarray
    type_codes: np.ndarray
    weights: Optional[np.ndarray]
    type_count: int

    def __post_init__(self) -> None:
        _check("wkb", self.wkb, np.uint8, 1)
        _check("offsets", self.offsets, np.int64, 1)
        _check("type_codes", self.type_codes, np.int32, 1)
        if len(self.offsets) != len(self.type_codes) + 1:
            raise ValueError(f"{len(self.type_codes)} polygons need one more offset, not {len(self.offsets)}")
        if self.weights is not None:
            _check("weights", self.weights, np.float64, 1)
            if len(self.weights) != len(self.type_codes):
                raise ValueError(f"{len(self.type_codes)} polygons, but {len(self.weights)} weights")

    def __len__(self) -> int:
        return len(self.type_codes)


@dataclass(frozen=True)
class Points:
    """n points, each of one part or of several.

    xy: float64 (m, 2), the coordinates of all parts, each of which are_places.
    offsets: int64 (n + 1,), point i has the parts xy[offsets[i]:offsets[i + 1]], at least one;
        None where every point has exactly one part (m = n).
    """

    xy: np.ndarray
    offsets: Optional[np.ndarray] = None

    def __post_init__(self) -> None:
        _check("xy", self.xy, np.float64, 2)
        if self.offsets is not None:
            _check("offsets", self.offsets, np.int64, 1)

    def __len__(self) -> int:
        return len(self.xy) if self.offsets is None else len(self.offsets) - 1


@dataclass(frozen=True)
class Answer:
    """What n points found, for each of t types.

    sums: float64 (n, t), the correctly rounded sum of the weights in reach; (n, 0) where no weights were given.
    counts: int64 (n, t), the number of polygons in reach.
    """

    sums: np.ndarray
    counts: np.ndarray


def _check(name: str, array: np.ndarray, dtype: type, ndim: int) -> None:
    if array.dtype != dtype or array.ndim != ndim:
        raise ValueError(f"{name} must be {np.dtype(dtype).name} of {ndim} dimensions, not {array.dtype}, {array.ndim}")
