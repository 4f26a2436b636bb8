"""What is asked of every point: one value, made once, sent once to every worker."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Optional

import numpy as np


@dataclass(frozen=True)
class Ellipsoid:
    """Lengths of the half axes in metres; a >= b; a sphere where they are equal."""

    a: float
    b: float


@dataclass(frozen=True)
class Decay:
    """How a weight fades with distance. kind: its key in core/statistics/decay; parameter: s or p, in UNIT."""

    kind: str
    parameter: float


@dataclass(frozen=True)
class Question:
    """What every point is asked, in the units of the measure: metres on an ellipsoid, else those of the coordinates.

    type_count: how many types there are, T.
    distances: float, ascending, finite, 0 or more; a single one where each point or each polygon brings its own (it is
        then the largest of them).
    has_weights: whether polygons have weights. statistics: keys of core/statistics, in the order of their numbers.
    rings: whether each distance counts what lies beyond the next smaller one.
    reach_of: "" where the distances are for all; "point" or "polygon" where each of these brings its own.
    ellipsoid: whose metres the distances are, over coordinates in degrees; None for the plane.
    decay: None for none. share: 0 the whole weight, 1 times the share of the area within reach, 2 that by disc area.
    unit: length of one UNIT, in the units of the measure: distances and densities in answers are in UNIT.
    null_sums: whether sums are NULL where nothing is in reach.
    """

    type_count: int
    distances: tuple[float, ...]
    has_weights: bool = False
    statistics: tuple[str, ...] = ("sum", "count")
    rings: bool = False
    reach_of: str = ""
    ellipsoid: Optional[Ellipsoid] = None
    decay: Optional[Decay] = None
    share: int = 0
    unit: float = 1.0
    null_sums: bool = False

    def to_array(self) -> np.ndarray:
        """As bytes, uint8 (k,), for the set-up of a worker."""
        return np.frombuffer(json.dumps(asdict(self)).encode(), np.uint8)

    @classmethod
    def from_array(cls, data: np.ndarray) -> Question:
        values = json.loads(data.tobytes())
        values["distances"], values["statistics"] = tuple(values["distances"]), tuple(values["statistics"])
        values["ellipsoid"] = Ellipsoid(**values["ellipsoid"]) if values["ellipsoid"] else None
        values["decay"] = Decay(**values["decay"]) if values["decay"] else None
        return cls(**values)
