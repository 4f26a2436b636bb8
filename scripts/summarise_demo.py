"""Print what the demo found. Usage: summarise_demo.py PLACES RESULT DISTANCE"""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path


def main(places: Path, result: Path, distance: str) -> None:
    names = dict(query(places, "SELECT DISTINCT polyType, polyName FROM places ORDER BY polyType"))
    [(homes,)] = query(result, f'SELECT count(*) FROM "{result.stem}"')
    print(f"\n{homes:,} homes; what each has within {distance} m, added up over all homes:\n")
    print(f"{'type':<14} {'sum':>12} {'count':>9}   best-served home")
    for code, name in names.items():
        total, count = totals(result, code)
        print(f"{code} {name:<12} {total:>12,.1f} {count:>9,}   {best_served(result, code)}")
    print(f"\nThe result: {result}\nIts style:  resources/sample/result.qml (Layer properties > Style > Load style)")


def totals(result: Path, code: int) -> tuple[float, int]:
    columns = f"sum(polygon_type{code}_Sum), sum(polygon_type{code}_Count)"
    return query(result, f'SELECT {columns} FROM "{result.stem}"')[0]


def best_served(result: Path, code: int) -> str:
    sums, counts = f"polygon_type{code}_Sum", f"polygon_type{code}_Count"
    columns = f"PointID, house, street, {sums}, {counts}"
    rows = query(result, f'SELECT {columns} FROM "{result.stem}" ORDER BY {sums} DESC, PointID LIMIT 1')
    point_id, house, street, best, count = rows[0]
    return f"PointID {point_id}, {house} {street}: {best:,.1f} from {count}"


def query(path: Path, sql: str) -> list[tuple]:
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
