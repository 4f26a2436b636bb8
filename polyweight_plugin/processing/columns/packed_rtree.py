"""The nodes of SQLite's R-tree over points, packed full in the order of a Hilbert curve.

Known as the packed Hilbert R-tree (Kamel, Faloutsos 1993). Inserting a million points one by one takes SQLite 19 s, and
makes a tree a third larger; packing takes half a second. https://www.sqlite.org/rtree.html names the tables, and
SQLite's rtree.c, in its first comments, what a node looks like. It is an R-tree like any other: rows come and go later.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from polyweight_plugin.core.index.hilbert import hilbert_order
from polyweight_plugin.processing.columns.packed_table import attached

CELLS = 51
"""To a node: as many as SQLite puts there, whatever the size of a page."""

_CELL = 24
_NODE = 4 + CELLS * _CELL
_ROOT = 1


@dataclass(frozen=True)
class PackedRTree:
    """ids: int64 (n,), of the boxes. leaf_of: int64 (n,), the number of the node that each box is in.

    levels: from the leaves up to the root, of each (the number of its first node, its nodes, uint8 (m, _NODE)).
    """

    ids: np.ndarray
    leaf_of: np.ndarray
    levels: list[tuple[int, np.ndarray]]


def pack(ids: np.ndarray, boxes: Sequence[np.ndarray], step: Callable[[], None]) -> PackedRTree:
    """A tree over boxes.

    ids: int64 (n,), ascending. boxes: (min x, max x, min y, max y), each float64 (n,), finite. step: may raise.
    """
    order = hilbert_order((boxes[0] + boxes[1]) / 2, (boxes[2] + boxes[3]) / 2, step)
    keys, sides = ids[order], [_outwards(side[order], number % 2 == 1) for number, side in enumerate(boxes)]
    levels: list[tuple[int, np.ndarray]] = []
    following = _ROOT + 1
    while True:
        step()
        nodes = _nodes(keys, sides)
        is_root = len(nodes) == 1
        levels.append((_ROOT if is_root else following, nodes))
        if is_root:
            nodes[0, :2] = np.frombuffer((len(levels) - 1).to_bytes(2, "big"), np.uint8)
            break
        starts = np.arange(len(nodes)) * CELLS
        sides = [(np.maximum if i % 2 else np.minimum).reduceat(side, starts) for i, side in enumerate(sides)]
        keys = following + np.arange(len(nodes))
        following += len(nodes)
    leaf_of = np.empty(len(ids), np.int64)
    leaf_of[order] = levels[0][0] + np.arange(len(ids)) // CELLS
    return PackedRTree(ids, leaf_of, levels)


def store(
    tree: PackedRTree, connection: sqlite3.Connection, name: str, scratch: Path, step: Callable[[], None]
) -> None:
    """Put the tree behind the empty virtual table `name`. scratch: path of a file that may be written."""
    node, parent, rowid = (f"{name}_{table}".replace('"', '""') for table in ("node", "parent", "rowid"))
    connection.execute(f'DELETE FROM "{node}"')  # the empty root  # nosec B608
    for (first, nodes), above in zip(tree.levels, [first for first, _ in tree.levels[1:]] + [0]):
        numbers = range(first, first + len(nodes))
        rows = ((number, cells.data) for number, cells in zip(numbers, nodes))
        connection.executemany(f'INSERT INTO "{node}" VALUES (?, ?)', rows)  # nosec B608
        if above:
            parents = (above + index // CELLS for index in range(len(nodes)))
            connection.executemany(f'INSERT INTO "{parent}" VALUES (?, ?)', zip(numbers, parents))  # nosec B608
        step()
    leaves = attached(connection, scratch, tree.ids, 1, lambda rows: [tree.leaf_of[rows]], step)
    connection.execute(f'INSERT INTO "{rowid}" SELECT rowid, CAST(c0 AS INTEGER) FROM {leaves}')  # nosec B608


def can_be_stored() -> bool:
    """Whether this SQLite has R-trees, and lets their tables be written to."""
    try:
        connection = sqlite3.connect(":memory:")
        try:
            connection.execute("CREATE VIRTUAL TABLE tree USING rtree(id, minx, maxx, miny, maxy)")
            connection.execute("DELETE FROM tree_node")
            return True
        finally:
            connection.close()
    except sqlite3.Error:
        return False


def _nodes(keys: np.ndarray, sides: Sequence[np.ndarray]) -> np.ndarray:
    """Nodes uint8 (m, _NODE), full of cells but for the last."""
    count = max(-(-len(keys) // CELLS), 1)
    cells = np.zeros((count * CELLS, _CELL), np.uint8)
    cells[: len(keys), :8] = keys.astype(">i8").view(np.uint8).reshape(-1, 8)
    cells[: len(keys), 8:] = np.stack(sides, axis=1).astype(">f4").view(np.uint8)
    filled = np.full(count, CELLS, ">u2")
    filled[-1] = len(keys) - CELLS * (count - 1)
    nodes = np.zeros((count, _NODE), np.uint8)
    nodes[:, 2:4] = filled.view(np.uint8).reshape(-1, 2)
    nodes[:, 4:] = cells.reshape(count, -1)
    return nodes


def _outwards(values: np.ndarray, up: bool) -> np.ndarray:
    """The next float32 that is not smaller, or not larger: a box may grow by rounding, never shrink."""
    rounded = values.astype(np.float32)
    wrong = rounded < values if up else rounded > values
    rounded[wrong] = np.nextafter(rounded[wrong], np.float32(np.inf if up else -np.inf))
    return rounded
