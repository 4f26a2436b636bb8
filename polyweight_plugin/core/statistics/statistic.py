"""What a statistic is: the columns it makes, what has to be accumulated for it, and how that becomes values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Optional

import numpy as np

from polyweight_plugin.core.statistics.exact_sum import Sums

Values = tuple[np.ndarray, Optional[np.ndarray]]
"""Values, (n, t) or (n,) over all types, and bool of the same shape where they are NULL; None where none ever is."""


def _not_asked() -> np.ndarray:
    return np.zeros((0, 0))


@dataclass(frozen=True)
class Found:
    """What n points found of t types within one distance.

    count: int64 (n, t), polygons in reach. weighted: int64 (n, t), those of them that have a weight.
    present: int64 (n, t), polygons that begin in a ring or have a share of their area there; None where that is count.
    sums: of their weights, (k, n, t) limbs. lowest, highest: float64 (n, t), of their weights, inf and -inf where there
    is none. nearest: float64 (n, t), distance in UNIT to the nearest of them, inf where there is none.
    What no statistic of the question needs is not there. null_sums: whether sums are NULL where nothing is in reach.
    """

    count: np.ndarray
    weighted: Optional[np.ndarray] = None
    present: Optional[np.ndarray] = None
    sums: Optional[Sums] = None
    lowest: np.ndarray = field(default_factory=_not_asked)
    highest: np.ndarray = field(default_factory=_not_asked)
    nearest: np.ndarray = field(default_factory=_not_asked)
    null_sums: bool = False

    @cached_property
    def sum(self) -> np.ndarray:
        """float64 (n, t), correctly rounded; zeros without weights."""
        return np.zeros(self.count.shape) if self.sums is None else self.sums.rounded()

    @cached_property
    def total(self) -> np.ndarray:
        """float64 (n,), the sum over all types, correctly rounded; zeros without weights."""
        return np.zeros(len(self.count)) if self.sums is None else self.sums.over_all()

    @cached_property
    def is_there(self) -> np.ndarray:
        """bool (n, t), where there is anything: in a ring also the share of a polygon that begins nearer."""
        return (self.count if self.present is None else self.present) > 0

    def missing_sum(self, is_there: np.ndarray) -> Optional[np.ndarray]:
        """Where a sum is NULL. is_there: whether anything is, bool."""
        return ~is_there if self.null_sums else None


@dataclass(frozen=True)
class Field:
    """One column for each type, or one over all: what its name ends with, and "real", "whole" or "type"."""

    ending: str
    kind: str
    needs_weights: bool = False


@dataclass(frozen=True)
class Statistic:
    """values: one for each of fields. needs: names of the accumulators, besides the count, that values looks at.

    over_all: whether it is one over all types.
    """

    key: str
    fields: tuple[Field, ...]
    values: Callable[[Found], tuple[Values, ...]]
    needs: tuple[str, ...] = ()
    over_all: bool = False
