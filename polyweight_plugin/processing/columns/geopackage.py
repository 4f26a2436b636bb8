"""A layer of a GeoPackage as the SQLite tables that it is, https://www.geopackage.org/spec/."""

from __future__ import annotations

import os
import shutil
import sqlite3
import struct
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Optional
from urllib.parse import quote

import numpy as np

from polyweight_plugin.processing.outputs.errors import OutputError
from polyweight_plugin.processing.run_log import RunLog
from polyweight_plugin.processing.text import tr, visible

_STEPS = 100_000
"""Instructions of SQLite's machine, some milliseconds, between two looks at the cancel button."""


@dataclass(frozen=True)
class Layer:
    """schema: the database's name on its connection. key: the column that numbers the rows."""

    schema: str
    table: str
    key: str
    geometry: str
    srs_id: int
    columns: list[str]

    @property
    def name(self) -> str:
        """In SQL."""
        return f"{self.schema}.{quoted(self.table)}"


def quoted(name: str) -> str:
    """As SQL writes the name of a table or a column.

    Names cannot be bound as parameters. All that go into a statement are quoted here, and every value is bound: so the
    statements that bandit suspects are marked nosec B608.
    """
    return '"' + name.replace('"', '""') + '"'


@dataclass(frozen=True)
class Filling:
    """A transaction on a GeoPackage. scratch: a folder for files of no use afterwards. step: may raise Cancelled."""

    connection: sqlite3.Connection
    scratch: Path
    step: Callable[[], None]


@contextmanager
def filling(path: Path, log: RunLog) -> Iterator[Filling]:
    """For a file that nobody else knows yet, and that is of no use if this fails. Afterwards it is on the disk.

    Raises Cancelled and OutputError, and turns what SQLite and the system raise into these.
    """
    scratch = path.with_name("scratch")
    try:
        scratch.mkdir()
        with closing(sqlite3.connect(uri_of(path), uri=True, isolation_level=None)) as connection:
            connection.set_progress_handler(log.cancelled, _STEPS)
            for setting in ("journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE"):
                connection.execute(f"PRAGMA main.{setting}")  # not of what is attached
            connection.execute("BEGIN")
            yield Filling(connection, scratch, log.stop_if_cancelled)
            connection.execute("COMMIT")
        with path.open("r+b") as file:
            os.fsync(file.fileno())
    except (sqlite3.Error, OSError) as error:
        log.stop_if_cancelled()
        raise OutputError(tr("The output could not be written: {error}.", error=visible(str(error)))) from error
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def uri_of(path: Path, more: str = "") -> str:
    """For SQLite, which wants an absolute path, and four slashes before that of a network drive."""
    text = quote(path.absolute().as_posix(), safe="/:")
    return f"file://{'' if text.startswith('/') else '/'}{text}{more}"


def layer_of(connection: sqlite3.Connection, schema: str, table: Optional[str] = None) -> Optional[Layer]:
    """The layer of that name, or the only one. None where it is no plain table with a whole number as its key."""
    condition, given = ("WHERE table_name = ?", (table,)) if table else ("", ())
    query = f"SELECT table_name, column_name, srs_id FROM {schema}.gpkg_geometry_columns {condition}"  # nosec B608
    found = connection.execute(query, given).fetchall()
    if len(found) != 1:
        return None
    name, geometry, srs_id = found[0]
    which = "WHERE type = 'table' AND name = ? AND sql LIKE 'CREATE TABLE%'"
    kind = connection.execute(f"SELECT 1 FROM {schema}.sqlite_master {which}", (name,)).fetchall()  # nosec B608
    columns = connection.execute(f"PRAGMA {schema}.table_xinfo({quoted(name)})").fetchall()
    keys = [column[1] for column in columns if column[5] and column[2].upper() == "INTEGER"]
    is_plain = kind and len(keys) == sum(bool(column[5]) for column in columns) == 1
    if not is_plain or any(column[6] for column in columns):  # hidden or computed
        return None
    return Layer(schema, name, keys[0], geometry, srs_id, [column[1] for column in columns])


def geometry_for(output: Layer, rows: Layer) -> str:
    """The geometry of `rows` in SQL. Its header names the CRS by a number that is the GeoPackage's own."""
    column = f"rows.{quoted(rows.geometry)}"
    if output.srs_id == rows.srs_id:
        return column
    big, little = (struct.pack(form, output.srs_id).hex() for form in (">i", "<i"))
    is_little = f"instr('13579BDF', substr(hex(substr({column}, 4, 1)), 2)) > 0"
    number = f"CASE WHEN {is_little} THEN x'{little}' ELSE x'{big}' END"
    return f"CAST(substr({column}, 1, 4) || {number} || substr({column}, 9) AS BLOB)"


@contextmanager
def without_triggers(connection: sqlite3.Connection, layer: Layer) -> Iterator[None]:
    """They call functions that only GDAL has, or count row by row."""
    triggers = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND lower(tbl_name) = lower(?)", (layer.table,)
    ).fetchall()
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {quoted(name)}")
    yield
    for _, sql in triggers:
        connection.execute(sql)


def describe_contents(connection: sqlite3.Connection, layer: Layer, rows: int, xy: np.ndarray) -> None:
    """What GDAL notes of a layer as it closes it: the number of rows, and the extent, of xy, float64 (n, 2)."""
    extent = [*xy.min(axis=0).tolist(), *xy.max(axis=0).tolist()] if len(xy) else [None] * 4
    connection.execute(
        "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ?, "
        "last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE lower(table_name) = lower(?)",
        (*extent, layer.table),
    )
    connection.execute(
        "UPDATE gpkg_ogr_contents SET feature_count = ? WHERE lower(table_name) = lower(?)", (rows, layer.table)
    )
