"""Packed R-trees are R-trees to SQLite: sound, complete, and fit for later changes."""

from __future__ import annotations

import sqlite3

import numpy as np
import pytest

from polyweight_plugin.processing.columns import packed_rtree


@pytest.fixture
def stored(tmp_path):
    """A connection with the packed tree over points: stored(ids, xy)."""
    opened = []

    def stored(ids, xy):
        connection = sqlite3.connect(":memory:", isolation_level=None)
        opened.append(connection)
        connection.execute("CREATE VIRTUAL TABLE tree USING rtree(id, minx, maxx, miny, maxy)")
        x, y = np.asarray(xy, float).reshape(-1, 2).T
        tree = packed_rtree.pack(np.asarray(ids, np.int64), [x, x, y, y], lambda: None)
        packed_rtree.store(tree, connection, "tree", tmp_path / f"leaves{len(opened)}.db", lambda: None)
        return connection

    yield stored
    for connection in opened:
        connection.close()


def _check(connection):
    return connection.execute("SELECT rtreecheck('tree')").fetchone()[0]


def _within(connection, x0, y0, x1, y1):
    rows = connection.execute(
        "SELECT id FROM tree WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?", (x0, x1, y0, y1)
    )
    return {row[0] for row in rows}


@pytest.mark.parametrize("count", [0, 1, 2, 50, 51, 52, 2600, 2601, 2602, 20_000])
def test_a_tree_of_any_size_is_sound_and_holds_every_id(stored, count):
    random = np.random.default_rng(count)
    ids = np.sort(random.choice(10 * count + 1, count, replace=False))
    connection = stored(ids, random.normal(0, 1000, (count, 2)))
    assert _check(connection) == "ok"
    assert [row[0] for row in connection.execute("SELECT id FROM tree ORDER BY id")] == ids.tolist()


def test_windows_lose_no_point(stored):
    random = np.random.default_rng(5)
    xy = np.concatenate([random.uniform(4e5, 6e5, (3000, 2)), random.normal(5e5, 10, (3000, 2))])
    connection = stored(np.arange(6000), xy)
    for corner in [*random.uniform(4e5, 6e5, (100, 2)).tolist(), [499_990.0, 499_995.0]]:
        upper = corner[0] + 9000, corner[1] + 20
        inside = ((xy >= corner) & (xy <= upper)).all(axis=1)
        assert set(np.flatnonzero(inside).tolist()) <= _within(connection, *corner, *upper)
    for row in range(0, 6000, 37):  # a window that is the point itself, to the last bit
        assert row in _within(connection, *xy[row], *xy[row])


@pytest.mark.parametrize(
    "xy",
    [
        np.zeros((500, 2)),
        np.stack([np.linspace(-1e13, 1e13, 500), np.full(500, 0.1)], axis=1),
        np.stack([np.geomspace(1e-300, 1e12, 500), -np.geomspace(1e-300, 1e12, 500)], axis=1),
    ],
    ids=["one place", "a line", "huge and tiny"],
)
def test_points_in_one_place_on_a_line_and_of_every_size_are_found(stored, xy):
    connection = stored(np.arange(500), xy)
    assert _check(connection) == "ok"
    assert all(row in _within(connection, *xy[row], *xy[row]) for row in range(500))


def test_rows_come_and_go_afterwards(stored):
    random = np.random.default_rng(6)
    xy = random.uniform(0, 100, (5000, 2))
    connection = stored(np.arange(5000), xy)
    for row in range(0, 5000, 3):
        connection.execute("DELETE FROM tree WHERE id = ?", (row,))
    more = random.uniform(-50, 150, (2000, 2))
    connection.executemany(
        "INSERT INTO tree VALUES (?, ?, ?, ?, ?)",
        [(10_000 + row, x, x, y, y) for row, (x, y) in enumerate(more.tolist())],
    )
    assert _check(connection) == "ok"
    expected = {row for row in range(5000) if row % 3} | set(range(10_000, 12_000))
    assert _within(connection, -60, -60, 160, 160) == expected


def test_boxes_are_found_by_every_part_of_them(tmp_path):
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute("CREATE VIRTUAL TABLE tree USING rtree(id, minx, maxx, miny, maxy)")
    sides = [np.array([0.0, 10.0]), np.array([5.0, 10.1]), np.array([0.0, 10.0]), np.array([7.0, 11.0])]
    tree = packed_rtree.pack(np.array([3, 8]), sides, lambda: None)
    packed_rtree.store(tree, connection, "tree", tmp_path / "leaves.db", lambda: None)
    assert _within(connection, 4, 6, 4.5, 6.5) == {3}
    assert _within(connection, 10.05, 10.5, 20, 20) == {8}
    assert _within(connection, 5.5, 0, 9.5, 20) == set()
    connection.close()


def test_this_sqlite_lets_trees_be_stored():
    assert packed_rtree.can_be_stored()
