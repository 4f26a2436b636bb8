"""What a decay is: the factor that is left of a weight at a distance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Optional

import numpy as np

Factor = Callable[[np.ndarray, np.ndarray, float], np.ndarray]


@dataclass(frozen=True)
class Fading:
    """One way to fade. formula: as people read it, of d, the distance, D, the search distance, and the parameter.

    factor: (d, D, parameter) -> float64 (n,), from 1 at d = 0 down to 0; d and D float64 (n,), 0 or more, in UNIT, d at
    most D but for its last bits. The same on every processor: with elementary's functions, not with numpy's.
    parameter: what the formula calls it, "" for none. default: the parameter for a largest search distance.
    """

    key: str
    formula: str
    factor: Factor
    parameter: str = ""
    default: Callable[[float], float] = lambda largest: 0.0

    def chosen(self, given: Optional[float], largest: float) -> float:
        """The parameter that was given, or the default for a largest search distance, in UNIT."""
        return self.default(largest) if given is None else given

    @property
    def default_scales(self) -> bool:
        """Whether the default depends on the largest search distance."""
        return self.default(2.0) != self.default(1.0)


def ratio(distance: np.ndarray, length: np.ndarray | float) -> np.ndarray:
    """How many lengths a distance is, float64 (n,). Of no distance it is none, even where the length is 0 too.

    That is the limit of 0 / length as the length shrinks: a place inside a polygon keeps the whole weight.
    """
    whole = np.zeros(distance.shape)
    with np.errstate(divide="ignore", over="ignore"):
        return np.divide(distance, length, out=whole, where=distance != 0)


def third(largest: float) -> float:
    """A third of the largest search distance, the default of s."""
    return largest / 3
