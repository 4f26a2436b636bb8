"""What every statistic is, worked out from the matrix of all distances, which shapely measures pair by pair."""

from __future__ import annotations

import math

import numpy as np
import shapely

from polyweight_plugin.core.model import Answer, Points, Polygons
from polyweight_plugin.core.question import Question
from tests.core import layers

DECAYS = {
    "linear": lambda d, far, p: 1 - d / far if far else 1.0,
    "exponential": lambda d, far, s: math.exp(-d / s),
    "gaussian": lambda d, far, s: math.exp(-((d / s) ** 2) / 2),
    "inverse_power": lambda d, far, p: (1 + d) ** -p,
}


class Brute:
    """One question, answered by loops."""

    def __init__(self, points: Points, polygons: Polygons, question: Question) -> None:
        self.points, self.polygons, self.question = points, polygons, question
        data, ends = polygons.wkb.tobytes(), polygons.offsets.tolist()
        shapes = [shapely.from_wkb(data[a:b]) if b > a else None for a, b in zip(ends, ends[1:])]
        self.shapes = [shapely.Polygon() if shape is None else shape for shape in shapes]
        self.first = np.arange(len(points)) if points.offsets is None else points.offsets[:-1]
        places = shapely.points(points.xy)
        each = [np.minimum.reduceat(shapely.distance(places, shape), self.first) for shape in self.shapes]
        self.distance = np.where(np.isnan(each), math.inf, each).T
        self._reached: dict[tuple[int, float], np.ndarray] = {}

    def within(self, row: int, polygon: int, radius: float) -> bool:
        """Where the last digits of a measured distance decide, fractions do."""
        if (polygon, radius) not in self._reached:
            places = layers.reaches(self.points.xy, self.shapes[polygon], radius)
            self._reached[polygon, radius] = np.logical_or.reduceat(places, self.first)
        return bool(self._reached[polygon, radius][row])

    def radii(self, row: int, polygon: int) -> list[float]:
        own = self.points.reach if self.points.reach is not None else self.polygons.reach
        if own is None:
            return list(self.question.distances)
        radius = own[row if self.points.reach is not None else polygon]
        return [float(radius) if radius >= 0 else -1.0]

    def interval(self, row: int, polygon: int) -> int:
        """How many of the radii the pair is beyond."""
        return sum(not self.within(row, polygon, radius) for radius in self.radii(row, polygon))

    def found(self, row: int, type_code: int | None, distance: int) -> list[int]:
        """The polygons that count."""
        mine = [
            p
            for p, code in enumerate(self.polygons.type_codes)
            if code >= 0 and type_code in (None, code) and math.isfinite(self.distance[row, p])
        ]
        if self.question.rings:
            return [p for p in mine if self.interval(row, p) == distance]
        return [p for p in mine if self.interval(row, p) <= distance]

    def left(self, row: int, polygon: int, distance: int) -> float:
        """What is left of the polygon's weight."""
        question, radius = self.question, self.radii(row, polygon)[distance]
        weight = float(self.polygons.weights[polygon])
        if question.decay:
            d, far = self.distance[row, polygon] / question.unit, radius / question.unit
            weight *= DECAYS[question.decay.kind](d, far, question.decay.parameter)
        return weight

    def value(self, column, row: int):
        """A column's value in a row; None for NULL."""
        found = self.found(row, column.type_code, column.distance)
        with_weight = [p for p in found if self.polygons.has_weight is None or self.polygons.has_weight[p]]
        if column.ending == "Count":
            return len(found)
        if column.statistic == "nearest":
            return min((self.distance[row, p] for p in found), default=None) and (
                min(self.distance[row, p] for p in found) / self.question.unit
            )
        if column.statistic == "diversity":
            shares = np.unique(self.polygons.type_codes[found], return_counts=True)[1] / max(len(found), 1)
            return -sum(share * math.log(share) for share in shares)
        if column.statistic == "dominant":
            return self.dominant(row, column.distance)
        left = [self.left(row, p, column.distance) for p in with_weight]
        if column.ending == "Sum":
            return None if self.question.null_sums and not found else math.fsum(left)
        if not left:
            return None
        return {"mean": math.fsum(left) / len(left), "minimum": min(left), "maximum": max(left)}[column.statistic]

    def dominant(self, row: int, distance: int):
        sizes = {}
        for code in range(self.question.type_count):
            found = self.found(row, code, distance)
            if found:
                sizes[code] = len(found)
                if self.polygons.weights is not None:
                    sizes[code] = math.fsum(self.left(row, p, distance) for p in found)
        return min((code for code in sizes if sizes[code] == max(sizes.values())), default=None)

    def pairs(self, row: int) -> int:
        last = len(self.question.distances) - 1
        return sum(self.interval(row, p) <= last for p, c in enumerate(self.polygons.type_codes) if c >= 0)


def check(answer: Answer, points: Points, polygons: Polygons, question: Question) -> None:
    """Every cell is what brute force finds; sums, counts and NULLs to the last bit unless weights fade."""
    brute = Brute(points, polygons, question)
    relative = 1e-12 if question.decay else 0
    for column, values, missing in zip(answer.columns, answer.values, answer.missing):
        for row in range(len(points)):
            expected = brute.value(column, row)
            where = f"{column}, row {row}"
            assert (missing is not None and bool(missing[row])) == (expected is None), where
            if expected is not None:
                close = relative if column.statistic != "diversity" else 1e-13
                assert math.isclose(values[row], expected, rel_tol=close, abs_tol=close), (where, values[row], expected)
    assert answer.pairs.tolist() == [brute.pairs(row) for row in range(len(points))]
