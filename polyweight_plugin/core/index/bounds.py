"""What the boxes of two nodes prove about the distance between any place below one and any item below the other.

Known as MINDIST (lower) and MINMAXDIST (upper) (Roussopoulos, Kelley, Vincent, 1995), both squared.

Let p be any place below node A of the query tree, and g any item (a polygon, or a line) below node B of the reference
tree.

lower: both lie in their boxes, so they are at least as far apart as the boxes are.
upper: g has a place at or left of B.max_low, and all of g lies right of B.low and between the other sides; so p is at
    most as far from g as from the farthest place of that strip. The same holds on every other side; the least counts.

Rounding moves each of them by far less than the slack that the search keeps between what bounds decide and its limit.
"""

from __future__ import annotations

from functools import reduce

import numpy as np

from polyweight_plugin.core.index.packed_tree import FANOUT, Boxes


class _Family:
    """The values of the opened nodes' children, or of the nodes beside them, to compare all with all."""

    def __init__(self, boxes: Boxes, nodes: np.ndarray, is_opened: bool) -> None:
        self.boxes, self._nodes, self._is_opened = boxes, nodes, is_opened

    def __call__(self, values: np.ndarray) -> np.ndarray:
        """values: float64 (nodes,), of all nodes of the level: (pairs, FANOUT) for children, else (pairs, 1)."""
        return values.reshape(-1, FANOUT)[self._nodes] if self._is_opened else values[self._nodes, np.newaxis]

    def sides(self, axis: int) -> tuple[np.ndarray, np.ndarray]:
        low = self(self.boxes.low[axis])
        return low, low if self.boxes.are_places else self(self.boxes.high[axis])


def lower_of_boxes(a: Boxes, nodes: np.ndarray, b: Boxes, reference_nodes: np.ndarray, opens_query: bool) -> np.ndarray:
    """The lower bound alone, as of_boxes has it."""
    query, reference = _Family(a, nodes, opens_query), _Family(b, reference_nodes, not opens_query)
    with np.errstate(invalid="ignore", over="ignore"):  # padding lies at infinity
        gaps = (_gap(query.sides(axis), reference.sides(axis)) for axis in range(len(a.low)))
        return reduce(np.add, (gap * gap for gap in gaps))


def lower_of_pairs(a: Boxes, nodes: np.ndarray, b: Boxes, others: np.ndarray) -> np.ndarray:
    """The lower bound, float64 (pairs,), for nodes of a and those of b beside them, int64 (pairs,) each."""
    gaps = (
        _gap((low[nodes], high[nodes]), (start[others], end[others]))
        for low, high, start, end in zip(a.low, a.high, b.low, b.high)
    )
    return reduce(np.add, (gap * gap for gap in gaps))


def of_boxes(
    a: Boxes, nodes: np.ndarray, b: Boxes, reference_nodes: np.ndarray, opens_query: bool
) -> tuple[np.ndarray, np.ndarray]:
    """(lower, upper), float64 (pairs, FANOUT), squared: for each child of the opened nodes and the node beside it.

    a: the query tree's boxes, b: the reference tree's. nodes, reference_nodes: int64 (pairs,), parents in a where
    opens_query is true, else in b; places in the other.
    """
    query, reference = _Family(a, nodes, opens_query), _Family(b, reference_nodes, not opens_query)
    gaps: list[np.ndarray] = []
    extents: list[np.ndarray] = []
    strips: list[np.ndarray] = []
    with np.errstate(invalid="ignore", over="ignore"):
        for axis in range(len(a.low)):
            (low, high), (start, end) = query.sides(axis), reference.sides(axis)
            strip_start = start if b.are_touched else reference(b.max_low[axis])
            strip_end = end if b.are_touched else reference(b.min_high[axis])
            over, under = high - start, end - low
            extent = np.maximum(over, under)
            strip = np.minimum(np.maximum(over, strip_start - low), np.maximum(under, high - strip_end))
            gap = np.minimum(np.minimum(over, under), 0)
            for squares, side in ((gaps, gap), (extents, extent), (strips, strip)):
                squares.append(np.multiply(side, side, out=side))
        upper = (reduce(np.add, [*extents[:axis], strip, *extents[axis + 1 :]]) for axis, strip in enumerate(strips))
        return reduce(np.add, gaps), reduce(np.minimum, upper)


def _gap(query: tuple[np.ndarray, np.ndarray], reference: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
    (low, high), (start, end) = query, reference
    return np.maximum(np.maximum(start - high, low - end), 0)
