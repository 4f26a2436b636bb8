"""The few frozen objects that every part of PolyWeight passes around: flat arrays, checked once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Optional, Union

import numpy as np

from polyweight_plugin.core.question import Question
from polyweight_plugin.core.statistics import STATISTICS
from polyweight_plugin.core.wkb import ReadRings

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
    reach: float64 (n,), how far each polygon reaches, in the units of the measure, NaN or negative for nowhere; None
        where the question's distances are for all.
    has_weight: bool (n,), whether the weight is there (where it is not, weights has 0); None where all are.
    rings: of those polygons that were read already, whose wkb then is there only where index.polygon_index needs
        objects as well; None where all are in wkb, as along the ellipsoid, where all objects are needed.
    """

    wkb: np.ndarray
    offsets: np.ndarray
    type_codes: np.ndarray
    weights: Optional[np.ndarray]
    type_count: int
    reach: Optional[np.ndarray] = None
    has_weight: Optional[np.ndarray] = None
    rings: Optional[ReadRings] = None

    def __post_init__(self) -> None:
        _check("wkb", self.wkb, np.uint8, 1)
        _check("offsets", self.offsets, np.int64, 1)
        _check("type_codes", self.type_codes, np.int32, 1)
        if len(self.offsets) != len(self.type_codes) + 1:
            raise ValueError(f"{len(self.type_codes)} polygons need one more offset, not {len(self.offsets)}")
        for name, dtype in (("weights", np.float64), ("reach", np.float64), ("has_weight", np.bool_)):
            values = getattr(self, name)
            if values is not None:
                _check(name, values, dtype, 1)
                if len(values) != len(self.type_codes):
                    raise ValueError(f"{len(self.type_codes)} polygons, but {len(values)} {name}")

    def __len__(self) -> int:
        return len(self.type_codes)

    @property
    def nbytes(self) -> int:
        """The size of all shapes; 0 where no polygon has one."""
        return len(self.wkb) + (0 if self.rings is None else self.rings.xy.nbytes)


@dataclass(frozen=True)
class Attributes:
    """What n polygons have besides a shape and a type, as in Polygons; None for what they have not."""

    weights: Optional[np.ndarray] = None
    has_weight: Optional[np.ndarray] = None
    reach: Optional[np.ndarray] = None

    def __getitem__(self, some: Union[np.ndarray, slice]) -> Attributes:
        arrays = (self.weights, self.has_weight, self.reach)
        return Attributes(*(None if array is None else array[some] for array in arrays))


@dataclass(frozen=True)
class Points:
    """n points, each of one part or of several.

    xy: float64 (m, 2), the coordinates of all parts, each of which are_places.
    offsets: int64 (n + 1,), point i has the parts xy[offsets[i]:offsets[i + 1]], at least one;
        None where every point has exactly one part (m = n).
    reach: float64 (n,), how far each point reaches, in the units of the measure, NaN or negative for nowhere; None
        where the question's distances are for all.
    """

    xy: np.ndarray
    offsets: Optional[np.ndarray] = None
    reach: Optional[np.ndarray] = None

    def __post_init__(self) -> None:
        _check("xy", self.xy, np.float64, 2)
        if self.offsets is not None:
            _check("offsets", self.offsets, np.int64, 1)
        if self.reach is not None:
            _check("reach", self.reach, np.float64, 1)
            if len(self.reach) != len(self):
                raise ValueError(f"{len(self)} points, but {len(self.reach)} reach")

    def __len__(self) -> int:
        return len(self.xy) if self.offsets is None else len(self.offsets) - 1


@dataclass(frozen=True)
class Column:
    """One column of an answer.

    statistic: its key in core/statistics. ending: what its name ends with, "" for none.
    kind: "real" (float64), "whole" (int32), or "type" (int32, the code of a type).
    type_code: of the type it is about; None over all types. distance: its place in the question's distances.
    """

    statistic: str
    ending: str
    kind: str
    type_code: Optional[int]
    distance: int


@dataclass(frozen=True)
class Answer:
    """What n points found.

    columns: in the contract's order. values: for each column (n,), of its kind.
    missing: for each column bool (n,), true where it is NULL; None where it never is.
    pairs: int64 (n,), the polygons of any type in reach at the largest distance.
    """

    columns: tuple[Column, ...]
    values: list[np.ndarray]
    missing: list[Optional[np.ndarray]]
    pairs: np.ndarray


@dataclass(frozen=True)
class Pairs:
    """Some pairs of a point and a polygon in its reach, (k,) each.

    points, polygons: int64, their rows. distance: float64, in UNIT.
    """

    points: np.ndarray
    polygons: np.ndarray
    distance: np.ndarray


def columns_of(question: Question) -> tuple[Column, ...]:
    """The columns of the answer: by type, then distance, then statistic; what is over all types comes last.

    Without weights, what needs them is left out.
    """
    asked = [STATISTICS[key] for key in STATISTICS if key in question.statistics]
    distances = range(len(question.distances))

    def columns(type_code: Optional[int], distance: int, over_all: bool) -> Iterator[Column]:
        for statistic in asked:
            for field in statistic.fields if statistic.over_all == over_all else ():
                if question.has_weights or not field.needs_weights:
                    yield Column(statistic.key, field.ending, field.kind, type_code, distance)

    return (
        *(c for code in range(question.type_count) for distance in distances for c in columns(code, distance, False)),
        *(c for distance in distances for c in columns(None, distance, True)),
    )


def _check(name: str, array: np.ndarray, dtype: type, ndim: int) -> None:
    if array.dtype != dtype or array.ndim != ndim:
        raise ValueError(f"{name} must be {np.dtype(dtype).name} of {ndim} dimensions, not {array.dtype}, {array.ndim}")
