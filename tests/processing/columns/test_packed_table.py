"""Tables written page by page hold what was put in, and SQLite finds nothing wrong with them."""

from __future__ import annotations

import sqlite3

import numpy as np
import pytest

from polyweight_plugin.core.errors import Cancelled
from polyweight_plugin.processing.columns import packed_table
from polyweight_plugin.processing.columns.packed_table import write_table


def _write(path, keys, columns, step=lambda: None):
    write_table(path, np.asarray(keys, np.int64), len(columns), lambda rows: [of[rows] for of in columns], step)


def _read(path):
    connection = sqlite3.connect(str(path))
    try:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return connection.execute("SELECT rowid, * FROM numbers ORDER BY rowid").fetchall()
    finally:
        connection.close()


@pytest.mark.parametrize("rows", [0, 1, 2, 1129, 1130, 1131, 2260, 2261, 70_000])
def test_rows_of_any_number_are_those_that_were_written(tmp_path, rows):
    values = np.random.default_rng(rows).normal(0, 1e9, (2, rows))
    _write(tmp_path / "t.db", np.arange(rows) * 3 + 5, list(values))
    assert _read(tmp_path / "t.db") == [(3 * i + 5, a, b) for i, (a, b) in enumerate(values.T.tolist())]


def test_the_last_page_of_branches_is_never_left_with_a_single_leaf(tmp_path, monkeypatch):
    monkeypatch.setattr(packed_table, "PAGE", 512)
    for rows in range(1, 3000, 61):
        _write(tmp_path / "t.db", np.arange(rows), [np.arange(rows)])
        assert len(_read(tmp_path / "t.db")) == rows


@pytest.mark.parametrize("width", [1, 126, 127, 128, 1998])
def test_columns_of_any_number_are_those_that_were_written(tmp_path, width):
    columns = [np.array([i, -i, i / 7]) for i in range(width)]
    _write(tmp_path / "t.db", [1, 2, 3], columns)
    assert _read(tmp_path / "t.db") == [(row + 1, *(column[row] for column in columns)) for row in range(3)]


@pytest.mark.parametrize("unused", [3, 4, 5, 7, 8, 40, 41])
def test_the_page_that_sqlite_locks_is_left_out(tmp_path, monkeypatch, unused):
    monkeypatch.setattr(packed_table, "PAGE", 512)
    monkeypatch.setattr(packed_table, "LOCK_BYTE", 512 * (unused - 1) + 100)
    _write(tmp_path / "t.db", np.arange(2000), [np.arange(2000)])
    data = (tmp_path / "t.db").read_bytes()
    assert data[512 * (unused - 1) : 512 * unused] == bytes(512)
    connection = sqlite3.connect(str(tmp_path / "t.db"))
    assert connection.execute("SELECT rowid, c0 FROM numbers ORDER BY rowid").fetchall() == [
        (i, i) for i in range(2000)
    ]
    complaints = connection.execute("PRAGMA integrity_check").fetchall()
    assert len(complaints) == 1
    assert f"Page {unused}" in complaints[0][0]
    assert "never used" in complaints[0][0]  # since this is not the page that SQLite itself leaves out
    connection.close()


def test_a_table_of_more_than_a_gigabyte_is_whole(tmp_path):
    rows, width = 66_000, 1998  # two rows to a page
    values = np.arange(rows, dtype=float)
    write_table(tmp_path / "t.db", np.arange(rows), width, lambda some: [values[some]] * width, lambda: None)
    assert (tmp_path / "t.db").stat().st_size > 1 << 30
    connection = sqlite3.connect(str(tmp_path / "t.db"))
    found = connection.execute("SELECT c1997 FROM numbers ORDER BY rowid").fetchall()
    connection.close()
    assert found == [(value,) for value in values.tolist()]


def test_any_key_finds_its_row(tmp_path):
    keys = [-(2**63), -1, 0, 1, 127, 128, 2**14, 2**32, 2**56, 2**63 - 1]
    _write(tmp_path / "t.db", keys, [np.arange(len(keys))])
    connection = sqlite3.connect(str(tmp_path / "t.db"))
    found = [connection.execute("SELECT c0 FROM numbers WHERE rowid = ?", (key,)).fetchone() for key in keys]
    connection.close()
    assert found == [(float(i),) for i in range(len(keys))]
    assert [row[0] for row in _read(tmp_path / "t.db")] == keys


def test_nan_is_null_and_all_else_keeps_its_bits(tmp_path):
    values = [np.nan, np.inf, -np.inf, 5e-324, 1.7976931348623157e308, 0.1, 2.0**53, -1.0]
    _write(tmp_path / "t.db", np.arange(len(values)), [np.array(values)])
    assert [row[1] for row in _read(tmp_path / "t.db")] == [None, *values[1:]]


def test_a_table_that_is_there_is_replaced(tmp_path):
    _write(tmp_path / "t.db", np.arange(5000), [np.arange(5000)])
    _write(tmp_path / "t.db", [1], [np.array([2.5])])
    assert _read(tmp_path / "t.db") == [(1, 2.5)]


def test_a_cancel_is_noticed_between_blocks_of_rows(tmp_path, monkeypatch):
    monkeypatch.setattr(packed_table, "_AT_ONCE", 1_000_000)
    steps = []

    def step():
        steps.append(1)
        if len(steps) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        _write(tmp_path / "t.db", np.arange(500_000), [np.arange(500_000)], step)
