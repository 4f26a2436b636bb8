"""A tree of boxes over items that lie along a curve: node i of one level holds the nodes i * 8 ... i * 8 + 7 below it.

Known as a packed Hilbert R-tree (Kamel, Faloutsos, 1993), with implicit children (as in flatbush).

Nothing is stored but the boxes: parents and children are found by arithmetic, and the eight children of a node lie side
by side in memory, so that a box is compared with all eight at the price of one look-up.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

FANOUT = 8
"""Children of a node: eight doubles are one cache line."""


@dataclass(frozen=True)
class Boxes:
    """The boxes of one level, in d dimensions, padded with boxes that nothing reaches to a whole number of families.

    low, high: float64 (d, nodes). Every item below a node lies between them.
    max_low, min_high: float64 (d, nodes). Every item below a node has a place at or below max_low, and one at or above
        min_high, along each axis. For a single item whose box it touches on every side they are low and high.
    are_places: every box is a single place, so that high is low. are_touched: max_low is low, and min_high is high.
    """

    low: np.ndarray
    high: np.ndarray
    max_low: np.ndarray
    min_high: np.ndarray
    are_places: bool = False
    are_touched: bool = False

    def __len__(self) -> int:
        return self.low.shape[1]

    @cached_property
    def size(self) -> float:
        """The median of the longest sides, which tells which of two trees to open first."""
        if self.are_places:
            return 0.0
        real = np.isfinite(self.low[0])
        return float(np.median((self.high[:, real] - self.low[:, real]).max(axis=0)))


def of_places(places: np.ndarray) -> list[Boxes]:
    """The levels of the tree over n > 0 places, float64 (d, n); see of_boxes."""
    low = _padded(places, np.inf)
    return _levels(Boxes(low, low, low, low, are_places=True, are_touched=True), places.shape[1])


def of_boxes(
    low: np.ndarray, high: np.ndarray, max_low: np.ndarray | None = None, min_high: np.ndarray | None = None
) -> list[Boxes]:
    """The levels of the tree over n > 0 items, level 0 the items themselves, the last one a single node.

    All float64 (d, n), as in Boxes, in the order of the tree. max_low, min_high: None where items touch their boxes.
    """
    count = low.shape[1]
    low, high = _padded(low, np.inf), _padded(high, -np.inf)
    if max_low is None or min_high is None:
        return _levels(Boxes(low, high, low, high, are_touched=True), count)
    return _levels(Boxes(low, high, _padded(max_low, np.inf), _padded(min_high, -np.inf)), count)


def _levels(items: Boxes, count: int) -> list[Boxes]:
    levels = [items]
    while count > 1:
        levels.append(_parents(levels[-1]))
        count = -(-count // FANOUT)
    return levels


def _parents(children: Boxes) -> Boxes:
    absent = np.isposinf(children.low[0]).reshape(-1, FANOUT)

    def lowest(values: np.ndarray, pad: float) -> np.ndarray:
        return _padded(np.where(absent, np.inf, values.reshape(len(values), -1, FANOUT)).min(axis=2), pad)

    def highest(values: np.ndarray, pad: float) -> np.ndarray:
        return _padded(np.where(absent, -np.inf, values.reshape(len(values), -1, FANOUT)).max(axis=2), pad)

    return Boxes(
        low=lowest(children.low, np.inf),
        high=highest(children.high, -np.inf),
        max_low=highest(children.max_low, np.inf),
        min_high=lowest(children.min_high, -np.inf),
    )


def _padded(values: np.ndarray, pad: float) -> np.ndarray:
    missing = -values.shape[1] % FANOUT
    return np.pad(values, ((0, 0), (0, missing)), constant_values=pad) if missing else np.ascontiguousarray(values)
