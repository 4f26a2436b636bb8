"""A tree of boxes over items that lie along a curve: node i of one level holds the nodes i * 8 ... i * 8 + 7 below it.

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
    """The boxes of one level, padded with boxes that nothing reaches to a whole number of families.

    Every item below a node lies between x0 and x1, has a place at or left of x0_all, and one at or right of x1_all; y
    likewise. For a single item, whose box is touched by the item on each side, x0_all is x0 and x1_all is x1.
    All float64 (nodes,). For places (points) x1 is the very same array as x0.
    """

    x0: np.ndarray
    y0: np.ndarray
    x1: np.ndarray
    y1: np.ndarray
    x0_all: np.ndarray
    y0_all: np.ndarray
    x1_all: np.ndarray
    y1_all: np.ndarray

    @cached_property
    def size(self) -> float:
        """The median of the longer sides, which tells which of two trees to open first."""
        real = np.isfinite(self.x0)
        return float(np.median(np.maximum(self.x1[real] - self.x0[real], self.y1[real] - self.y0[real])))


def build(x0: np.ndarray, y0: np.ndarray, x1: np.ndarray, y1: np.ndarray) -> list[Boxes]:
    """The levels of the tree over n > 0 items, level 0 the items themselves, the last one a single node.

    x0, y0, x1, y1: float64 (n,), the items' boxes in the order of the tree; x1 is x0 and y1 is y0 for places.
    """
    left, bottom = _padded(x0, np.inf), _padded(y0, np.inf)
    right = left if x1 is x0 else _padded(x1, -np.inf)
    top = bottom if y1 is y0 else _padded(y1, -np.inf)
    levels = [Boxes(left, bottom, right, top, left, bottom, right, top)]
    count = len(x0)
    while count > 1:
        levels.append(_parents(levels[-1]))
        count = -(-count // FANOUT)
    return levels


def _parents(children: Boxes) -> Boxes:
    absent = np.isposinf(children.x0).reshape(-1, FANOUT)

    def lowest(values: np.ndarray, pad: float) -> np.ndarray:
        return _padded(np.where(absent, np.inf, values.reshape(-1, FANOUT)).min(axis=1), pad)

    def highest(values: np.ndarray, pad: float) -> np.ndarray:
        return _padded(np.where(absent, -np.inf, values.reshape(-1, FANOUT)).max(axis=1), pad)

    return Boxes(
        x0=lowest(children.x0, np.inf),
        y0=lowest(children.y0, np.inf),
        x1=highest(children.x1, -np.inf),
        y1=highest(children.y1, -np.inf),
        x0_all=highest(children.x0_all, np.inf),
        y0_all=highest(children.y0_all, np.inf),
        x1_all=lowest(children.x1_all, -np.inf),
        y1_all=lowest(children.y1_all, -np.inf),
    )


def _padded(values: np.ndarray, pad: float) -> np.ndarray:
    missing = -len(values) % FANOUT
    return np.concatenate([values, np.full(missing, pad)]) if missing else np.ascontiguousarray(values)
