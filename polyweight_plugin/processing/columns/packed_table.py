"""A table of numbers as an SQLite database of its own, its pages written straight from arrays.

INSERT makes a Python object of each number, which for a million rows of twelve takes 3 s; this takes 0.3, and SQLite
then copies from here by INSERT ... SELECT. Only SQLite ever writes the user's file; this one is read once and removed.
Known as bulk loading of a B+-tree from the bottom up; https://www.sqlite.org/fileformat2.html tells the pages.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO

import numpy as np

NAME = "numbers"
"""The table's; its columns are c0, c1 and so on, and their rowid is the key."""

PAGE = 32_768
"""Bytes: room for a row of 2,000 columns, the most that SQLite has."""

LOCK_BYTE = 1 << 30

_AT_ONCE = 8_000_000
"""Bytes of rows that are put together in memory."""

_LEAF, _INTERIOR = 13, 5
_LEAF_HEAD, _INTERIOR_HEAD = 8, 12
_KEY = 9
_DOUBLE = 7


def attached(
    connection: sqlite3.Connection,
    path: Path,
    keys: np.ndarray,
    width: int,
    columns: Callable[[slice], Sequence[np.ndarray]],
    step: Callable[[], None],
) -> str:
    """Write the database to a path of its own, and attach it; returns the table's name in SQL."""
    write_table(path, keys, width, columns, step)
    connection.execute(f'ATTACH ? AS "{path.stem}"', (str(path),))
    return f'"{path.stem}".{NAME}'


def write_table(
    path: Path, keys: np.ndarray, width: int, columns: Callable[[slice], Sequence[np.ndarray]], step: Callable[[], None]
) -> None:
    """Write the database.

    keys: int64 (n,), ascending. width: how many columns. columns: tells their values for some rows, each (rows,); all
    become doubles, and NaN is NULL. step: called every now and then; may raise. Raises OSError, sqlite3.Error.
    """
    path.unlink(missing_ok=True)
    connection = sqlite3.connect(str(path))
    connection.execute(f"PRAGMA page_size = {PAGE}")
    connection.execute(f"CREATE TABLE {NAME} ({', '.join(f'c{i}' for i in range(width))})")
    connection.commit()
    connection.close()
    with path.open("r+b") as file:
        file.seek(0, 2)  # after the page of the schema and the table's first, which stays its root
        root = _write_pages(file, keys, width, columns, step)
        pages = file.tell() // PAGE
        if root:
            file.seek(PAGE)
            file.write(root)
        file.seek(28)
        file.write(pages.to_bytes(4, "big"))


def _write_pages(
    file: BinaryIO,
    keys: np.ndarray,
    width: int,
    columns: Callable[[slice], Sequence[np.ndarray]],
    step: Callable[[], None],
) -> bytes:
    """Write all pages but the root, which is returned; b"" where there are no rows."""
    numbers, last_keys = _write_leaves(file, keys, width, columns, step)
    if len(numbers) > 1:
        return _write_interior(file, numbers, last_keys)
    file.seek(-PAGE * len(numbers), 2)
    root = file.read(PAGE * len(numbers))
    file.seek(-PAGE * len(numbers), 2)
    file.truncate()
    return root


def _write_leaves(
    file: BinaryIO,
    keys: np.ndarray,
    width: int,
    columns: Callable[[slice], Sequence[np.ndarray]],
    step: Callable[[], None],
) -> tuple[np.ndarray, np.ndarray]:
    """(number of each page, its largest key)."""
    header = _varint(width + 2, 2) + bytes([_DOUBLE]) * width
    before = _varint(len(header) + 8 * width, 3)
    size = len(before) + _KEY + len(header) + 8 * width
    per_page = _fitting(size, _LEAF_HEAD)
    at_once = max(_AT_ONCE // (per_page * size), 1) * per_page
    numbers, last_keys = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    for start in range(0, len(keys), at_once):
        step()
        some = keys[start : start + at_once]
        cells = np.empty((len(some), size), np.uint8)
        cells[:, : len(before)] = np.frombuffer(before, np.uint8)
        cells[:, len(before) :][:, :_KEY] = _keys(some)
        cells[:, len(before) + _KEY :][:, : len(header)] = np.frombuffer(header, np.uint8)
        values = np.empty((len(some), width), ">f8")
        for index, column in enumerate(columns(slice(start, start + len(some)))):
            values[:, index] = column
        cells[:, len(before) + _KEY + len(header) :] = values.view(np.uint8)
        numbers.append(_append(file, _pages(_LEAF, cells, _LEAF_HEAD)))
        last_keys.append(some[np.minimum(np.arange(per_page, len(some) + per_page, per_page), len(some)) - 1])
    return np.concatenate(numbers), np.concatenate(last_keys)


def _append(file: BinaryIO, pages: np.ndarray) -> np.ndarray:
    """Write the pages at the end of the file; returns their numbers.

    SQLite never uses the page that has the file's byte 2**30, which is where it locks files.
    """
    first, unused = file.tell() // PAGE + 1, LOCK_BYTE // PAGE + 1
    numbers = first + np.arange(len(pages))
    before = min(max(unused - first, 0), len(pages))
    file.write(pages[:before].data)
    if first <= unused < first + len(pages):
        file.write(bytes(PAGE))
        numbers[before:] += 1
    file.write(pages[before:].data)
    return numbers


def _write_interior(file: BinaryIO, numbers: np.ndarray, last_keys: np.ndarray) -> bytes:
    """Write the levels above the leaves; returns the root, which lies elsewhere.

    numbers, last_keys: int64, of each leaf its page's number and its largest key.
    """
    most = _fitting(4 + _KEY, _INTERIOR_HEAD) + 1
    while True:
        groups = np.array_split(np.arange(len(numbers)), -(-len(numbers) // most))  # no page has a single child
        pages = np.stack([_interior(numbers[group], last_keys[group]) for group in groups])
        if len(pages) == 1:
            return pages.tobytes()
        numbers, last_keys = _append(file, pages), last_keys[[group[-1] for group in groups]]


def _interior(children: np.ndarray, last_keys: np.ndarray) -> np.ndarray:
    numbers = children.astype(">u4").view(np.uint8).reshape(-1, 4)
    cells = np.concatenate([numbers, _keys(last_keys)], axis=1)[:-1]
    page = _pages(_INTERIOR, cells, _INTERIOR_HEAD)[0]
    page[8:12] = numbers[-1]
    return page


def _fitting(cell: int, head: int) -> int:
    """How many cells, each with its two bytes of address, a page holds."""
    return (PAGE - head) // (cell + 2)


def _pages(kind: int, cells: np.ndarray, head: int) -> np.ndarray:
    """Pages uint8 (p, PAGE) full of cells, uint8 (n, size); the last may be less full."""
    size = cells.shape[1]
    per_page = _fitting(size, head)
    count = -(-len(cells) // per_page)
    in_last = len(cells) - per_page * (count - 1)
    addresses = (PAGE - size * np.arange(per_page, 0, -1)).astype(">u2")
    padded = np.zeros((count * per_page, size), np.uint8)
    padded[: len(cells) - in_last] = cells[: len(cells) - in_last]
    padded[-in_last:] = cells[-in_last:]  # cells end where their page does, also in one that is less full
    pages = np.zeros((count, PAGE), np.uint8)
    pages[:, 0] = kind
    pages[:, PAGE - per_page * size :] = padded.reshape(count, -1)
    for which, filled in ((slice(0, -1), per_page), (slice(-1, None), in_last)):
        pages[which, 3:7] = np.array([filled, addresses[-filled]], ">u2").view(np.uint8)
        pages[which, head : head + 2 * filled] = addresses[-filled:].view(np.uint8)
    return pages


def _varint(value: int, size: int) -> bytes:
    """SQLite's variable-length integer in a fixed number of bytes."""
    return bytes([0x80 | value >> 7 * i & 0x7F for i in range(size - 1, 0, -1)] + [value & 0x7F])


def _keys(values: np.ndarray) -> np.ndarray:
    """The same in nine bytes, which hold any int64: uint8 (n, 9)."""
    bits = np.ascontiguousarray(values, np.int64).view(np.uint64)
    digits = np.empty((len(bits), _KEY), np.uint8)
    digits[:, 8] = bits & np.uint64(0xFF)
    for place in range(8):
        digits[:, place] = bits >> np.uint64(57 - 7 * place) & np.uint64(0x7F) | np.uint64(0x80)
    return digits
