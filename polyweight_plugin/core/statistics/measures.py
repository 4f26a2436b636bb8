"""What the polygons bring to the aggregates: numbers that are combined by addition, or by taking the least or the most.

Known as distributive aggregates (Gray et al., data cube, 1997): those of a whole follow from those of its parts.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Optional, Union

import numpy as np

from polyweight_plugin.core.statistics import exact_sum
from polyweight_plugin.core.statistics.exact_sum import Limbs

IDENTITY: dict[Any, float] = {np.add: 0.0, np.minimum: np.inf, np.maximum: -np.inf}
"""What changes nothing, by how numbers are combined."""

UFUNC: dict[str, Any] = {
    "count": np.add,
    "sum": np.add,
    "weighted": np.add,
    "present": np.add,
    "minimum": np.minimum,
    "maximum": np.maximum,
    "nearest": np.minimum,
}
"""How the numbers of each measure are combined, by its name."""

_ROUNDS = 3
"""Of writing before the few values that are left are sorted: values in falling order would take a round each."""


@dataclass(frozen=True)
class Measure:
    """One kind of aggregate over n things. name: a key of UFUNC.

    values: float64 (k, n), k numbers for each thing. scale: of sums, whose k numbers are limbs.
    """

    name: str
    values: np.ndarray
    scale: Optional[Limbs] = None

    @property
    def ufunc(self) -> Any:
        return UFUNC[self.name]

    def __getitem__(self, some: Union[np.ndarray, slice]) -> Measure:
        return replace(self, values=self.values[:, some])

    def reduced(self, begins: np.ndarray) -> Measure:
        """Neighbours combined: the things from each of begins, int64, to the next one."""
        return replace(self, values=self.ufunc.reduceat(self.values, begins, axis=1))

    def accumulate(self, table: np.ndarray, slots: np.ndarray, some: np.ndarray) -> None:
        """Combine the values of some things into the slots beside them: table float64 (k, slots), both int64 (m,).

        The slots should be small numbers: see combine.
        """
        for row, values in zip(table, self.values):
            combine(self.ufunc, row, slots, values[some])


def combine(ufunc: Any, row: np.ndarray, slots: np.ndarray, values: np.ndarray) -> None:
    """Combine values, float64 (m,), into the slots of a row beside them, int64 (m,); slots may repeat.

    Adding takes time for all slots up to the last one of these.
    """
    if ufunc is np.add:
        sums = np.bincount(slots, weights=values)
        row[: len(sums)] += sums
        return
    for _ in range(_ROUNDS):  # most values change nothing, and of those that do one for each slot, the last, is written
        before = row[slots]
        changes = ufunc(before, values) != before
        slots, values = slots[changes], values[changes]
        row[slots] = values
    order = np.argsort(values)
    order = order[::-1] if ufunc is np.minimum else order
    row[slots[order]] = values[order]


def by_distance(tables: dict[str, np.ndarray], cumulated: set[str]) -> list[dict[str, np.ndarray]]:
    """Tables of each distance, by measure, from tables of all of them, whose last axis they are.

    cumulated: of which measures each distance is to have all that lies within it, where the tables have what lies
    beyond the next smaller one.
    """
    count = next(iter(tables.values())).shape[-1]
    each = [{name: np.ascontiguousarray(table[..., one]) for name, table in tables.items()} for one in range(count)]
    for nearer, farther in zip(each, each[1:]):
        for name in cumulated & set(tables):
            UFUNC[name](nearer[name], farther[name], out=farther[name])
    return each


def of_polygons(
    needs: set[str], count: int, weights: Optional[np.ndarray], has_weight: Optional[np.ndarray]
) -> list[Measure]:
    """What n = count polygons bring: their number, and of needs what their weights, if any, have to offer.

    weights, has_weight: as in model.Polygons.
    """
    made = [Measure("count", np.ones((1, count)))]
    if weights is None:
        return made
    if "sum" in needs:
        limbs = exact_sum.cut(weights)
        made.append(Measure("sum", limbs.values, limbs))
    if "weighted" in needs and has_weight is not None:
        made.append(Measure("weighted", has_weight[np.newaxis].astype(np.float64)))
    for name in sorted({"minimum", "maximum"} & needs):
        there = weights + 0.0  # so that 0.0 and -0.0 do not depend on who comes first
        there = there if has_weight is None else np.where(has_weight, there, IDENTITY[UFUNC[name]])
        made.append(Measure(name, there[np.newaxis]))
    return made
