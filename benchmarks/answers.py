"""Answers of all contenders in one form, and how far one is from another.

An answer has arrays (points, types) by name: sums, counts, means, minimums, maximums, nearests; of a smaller distance
besides the question's own, with the distance after the name.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

Answer = dict[str, np.ndarray]

RELATIVE_TOLERANCE = 1e-9
DISTANCE_TOLERANCE = 1e-9
"""In units of the layers: of a distance near 0 the peers' rounding is not relative to it, but to the coordinates."""


class WrongAnswer(Exception):
    """A contender that ought to be exact is not, so its time means nothing."""


def read(path: Path) -> Answer:
    """From arrays, or from the new columns of a layer or of GeoParquet, in the order of the points."""
    if path.suffix == ".npz":
        return dict(np.load(path))
    columns = _geopackage(path) if path.suffix == ".gpkg" else _parquet(path)
    order = np.argsort(columns.pop("PointID"))
    return {
        f"{what}s": np.column_stack(
            [np.nan_to_num(values[order]) for name, values in columns.items() if _is(what, name)]
        )
        for what in ("sum", "count")
    }


def _is(what: str, name: str) -> bool:
    return f"_{what}" in name.lower()


def _is_read(name: str) -> bool:
    return name == "PointID" or _is("sum", name) or _is("count", name)


def _geopackage(path: Path) -> dict[str, np.ndarray]:
    import pyogrio

    columns = [name for name in pyogrio.read_info(path)["fields"] if _is_read(name)]
    rows = pyogrio.read_dataframe(path, read_geometry=False, columns=columns)
    return {name: rows[name].to_numpy() for name in columns}


def _parquet(path: Path) -> dict[str, np.ndarray]:
    from pyarrow import parquet

    names = parquet.ParquetDataset(path).schema.names
    table = parquet.read_table(path, columns=[name for name in names if _is_read(name)])
    return {name: table[name].to_numpy() for name in table.column_names}


def compare(answer: Answer, expected: Answer, exact: bool) -> dict[str, float]:
    """pairs: how many are expected; lost: in how many the counts differ; off: of the sums, the part that differs.

    Only what both answers hold is compared. Raises WrongAnswer where exact is asked for and anything differs, sums by
    more than rounding.
    """
    shared = sorted(answer.keys() & expected.keys())
    if "counts" not in shared:
        raise WrongAnswer("there are no counts to compare")
    for name in shared if exact else ():
        atol = DISTANCE_TOLERANCE if name.startswith("nearests") else 0
        differs = ~np.isclose(answer[name], expected[name], rtol=RELATIVE_TOLERANCE, atol=atol, equal_nan=True)
        if name.startswith("counts"):
            differs = answer[name] != expected[name]
        if differs.any():
            raise WrongAnswer(f"{name} differ; points with a difference: {np.count_nonzero(differs.any(axis=1))}")
    told = {"pairs": _total(expected["counts"]), "lost": _total(np.abs(expected["counts"] - answer["counts"]))}
    if not exact and "sums" in shared:
        told["off"] = float(np.abs(expected["sums"] - answer["sums"]).sum() / max(expected["sums"].sum(), 1e-300))
    return told


def _total(counts: np.ndarray) -> int:
    return int(counts.sum())
