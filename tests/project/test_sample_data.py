from __future__ import annotations

import sqlite3
from pathlib import Path

SAMPLE = Path(__file__).parents[2] / "resources" / "sample"


def query(name: str, sql: str) -> list[tuple]:
    connection = sqlite3.connect(f"file:{SAMPLE / name}?mode=ro", uri=True)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


def test_there_are_2000_homes_each_with_an_id_of_its_own():
    assert query("homes.gpkg", "SELECT count(*), count(DISTINCT PointID) FROM homes") == [(2000, 2000)]


def test_there_are_1500_places_of_six_types_each_with_one_readable_name():
    assert query("places.gpkg", "SELECT count(*), count(polyWeighting) FROM places") == [(1500, 1500)]
    names = query("places.gpkg", "SELECT DISTINCT polyType, polyName FROM places ORDER BY 1")
    assert names == [(1, "park"), (2, "shop"), (3, "school"), (4, "playground"), (5, "doctor"), (6, "café")]
