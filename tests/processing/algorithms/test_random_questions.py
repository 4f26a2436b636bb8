"""Random layers and random combinations of parameters, from layer to field and table, against the contract's formulae.

The oracle knows the contract only: every pair is measured by shapely, shares are areas of intersections with a disc of
thousands of corners, most of them where the polygon lies, and everything else is a loop.
"""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from qgis.core import NULL, QgsGeometry, QgsProperty

from polyweight_plugin.processing.columns.rows import is_null

METRES = {0: 1.0, 1: 1.0, 2: 1000.0, 3: 0.3048, 5: 0.9144, 6: 1609.344}
ENDINGS = ("Sum", "Count", "Mean", "Min", "Max", "Nearest")
TYPES = ("Park", "park", "a, b", "é")
SIDE = 1000.0


class Asked:
    """A question: layers as lists, and parameters by name."""

    def __init__(self, seed: int) -> None:
        self.random = random = np.random.default_rng(seed)
        self.unit = int(random.choice(list(METRES)))
        self.metres = METRES[self.unit]
        self.share = int(random.choice([0, 1, 2]))
        self.decay = int(random.integers(5))
        self.own = str(random.choice(["", "", "", "point", "polygon"]))
        count = 1 if self.own else int(random.choice([1, 2, 3, 3]))
        chosen = random.choice([30.0, 75.0, 150.0, 400.0, 2000.0], count, replace=False)
        self.distances = sorted(self.in_unit(metres) for metres in chosen)
        self.rings = bool(random.integers(2))
        self.statistics = sorted(set(random.integers(0, 9, 6).tolist()))
        self.null_sums, self.discards, self.gathers = random.integers(2, size=3).tolist()
        self.wanted = random.permutation(TYPES)[:2].tolist() if random.integers(2) else None
        self.parameter = None
        if self.decay > 1 and random.integers(2):
            self.parameter = float(random.choice([0.7, 3.0])) if self.decay == 4 else self.in_unit(90.0)
        self.points = [None if random.random() < 0.05 else shapely.Point(random.uniform(0, SIDE, 2)) for _ in range(15)]
        self.polygons = [self._polygon() for _ in range(30)]
        self.types = [None if random.random() < 0.05 else TYPES[random.integers(4)] for _ in self.polygons]
        self.weights = [None if random.random() < 0.1 else float(random.normal(0, 9)) for _ in self.polygons]
        self.reach_of_points, self.reach_of_polygons = (
            [None if random.random() < 0.1 else self.in_unit(random.uniform(-20, 400)) for _ in layer]
            for layer in (self.points, self.polygons)
        )

    def in_unit(self, metres: float) -> float:
        return float(f"{metres / self.metres:.6g}")

    def _polygon(self):
        random = self.random
        corners = random.uniform(0, SIDE, 2) + random.uniform(-1, 1, (3, 2)) * float(random.choice([5, 40, 200]))
        triangle = shapely.Polygon(corners)
        hole, island = (triangle.centroid.buffer(math.sqrt(triangle.area) / part, quad_segs=2) for part in (9, 20))
        frame = shapely.MultiPolygon([*shapely.get_parts(triangle.difference(hole)), island])
        return frame if frame.is_valid else triangle

    def parameters(self) -> dict:
        given = {
            "TYPE_FIELD": "kind",
            "WEIGHT_FIELD": "w",
            "UNIT": self.unit,
            "STATISTICS": self.statistics,
            "RINGS": self.rings,
            "DECAY": self.decay,
            "SHARE": self.share,
            "NO_MATCH": self.null_sums,
            "DISTANCE": self.distances[0],
            "DISCARD_NONMATCHING": bool(self.discards),
            "ENGINE": 1,
            "LONG_TABLE": "memory:",
            "PAIRS": "memory:",
        }
        if self.own:
            name, value = ("DISTANCE", QgsProperty.fromField("d")) if self.own == "point" else ("REACH_FIELD", "r")
            given[name] = value
        if self.distances[1:]:
            given["MORE_DISTANCES"] = ", ".join(map(str, self.distances[1:]))
        if self.parameter:
            given["DECAY_PARAMETER"] = self.parameter
        if self.wanted:
            given["TYPES"] = ", ".join(f'"{name}"' for name in self.wanted)
            given["OTHER_TYPES"] = self.gathers
        return given

    @property
    def labels(self) -> list[str]:
        if self.wanted:
            return [*self.wanted, "other"] if self.gathers else self.wanted
        return sorted({name for name in self.types if name})

    def label(self, polygon: int):
        name = self.types[polygon]
        return name if name is None or not self.wanted or name in self.wanted else "other"

    def limit(self, point: int, polygon: int, place: int) -> float:
        """The search distance of a pair, -1 for nowhere."""
        own = {"point": self.reach_of_points[point], "polygon": self.reach_of_polygons[polygon]}
        return own.get(self.own, self.distances[place]) if own.get(self.own, 0) is not None else -1.0

    def inner(self, place: int):
        return self.distances[place - 1] if self.rings and place else None

    def left(self, point: int, polygon: int, place: int, distance: float) -> float:
        """What is left of a weight."""
        limit, inner = self.limit(point, polygon, place), self.inner(place)
        reaches = {"point": self.reach_of_points, "polygon": self.reach_of_polygons}.get(self.own)
        if reaches is self.reach_of_points:
            reaches = [reach for reach, where in zip(reaches, self.points) if where]
        largest = max((reach for reach in reaches if reach), default=0.0) if reaches else self.distances[-1]
        s, p = self.parameter or largest / 3, self.parameter or 1.0
        factor = [
            lambda: 1.0,
            lambda: 1 - distance / limit,
            lambda: math.exp(-distance / s),
            lambda: math.exp(-((distance / s) ** 2) / 2),
            lambda: (1 + distance) ** -p,
        ][self.decay]()
        left = self.weights[polygon] * factor
        if self.share:
            left *= self.part(point, polygon, limit) - (self.part(point, polygon, inner) if inner else 0.0)
        if self.share == 2:
            left /= math.pi * (limit**2 - (inner or 0.0) ** 2)
        return left

    def part(self, point: int, polygon: int, radius: float) -> float:
        disc = disc_beside(self.polygons[polygon], self.points[point], radius * self.metres)
        return disc.intersection(self.polygons[polygon]).area / self.polygons[polygon].area

    def is_partly_beyond(self, point: int, polygon: int, radius: float) -> bool:
        return shapely.hausdorff_distance(self.points[point], self.polygons[polygon]) > radius * self.metres


def disc_beside(shape, centre, radius: float):
    """With 2,048 corners all around, and as many within the angle under which the shape is seen."""
    towards = math.atan2(shape.centroid.y - centre.y, shape.centroid.x - centre.x)
    x, y = (shapely.get_coordinates(shape) - [centre.x, centre.y]).T
    seen = (np.arctan2(y, x) - towards + np.pi) % (2 * np.pi) - np.pi
    angles = [np.linspace(-np.pi, np.pi, 2048, endpoint=False), np.linspace(seen.min(), seen.max(), 2048)]
    angle = towards + np.unique(np.concatenate(angles).round(12))
    return shapely.Polygon(np.column_stack([centre.x + radius * np.cos(angle), centre.y + radius * np.sin(angle)]))


class Found:
    """What a point finds of one type, or of all, within one distance."""

    def __init__(self, asked: Asked, point: int, distances, label, place: int) -> None:
        self.nearest, self.left, self.present = [], [], 0
        for polygon, distance in enumerate(distances):
            mine = asked.label(polygon)
            if mine is None or mine not in asked.labels or label not in (None, mine):
                continue
            inner = asked.inner(place)
            if distance > asked.limit(point, polygon, place):
                continue
            begins = inner is None or distance > inner
            if not begins and not (asked.share and asked.is_partly_beyond(point, polygon, inner)):
                continue
            self.present += 1
            self.nearest += [distance] if begins else []
            if asked.weights[polygon] is not None:
                self.left.append(asked.left(point, polygon, place, distance))
        self.count = len(self.nearest)
        self.sum = math.fsum(self.left) if self.present or not asked.null_sums else None

    def value(self, statistic: int):
        left, mean = self.left, lambda: math.fsum(self.left) / len(self.left)
        if statistic < 2:
            return (self.sum, self.count)[statistic]
        if statistic == 5:
            return min(self.nearest, default=None)
        return {2: mean, 3: lambda: min(left), 4: lambda: max(left)}[statistic]() if left else None


def expected(asked: Asked):
    """(rows of the points, rows of the long table, rows of the pairs)."""
    rows, long, pairs = [], [], []
    by_type = [statistic for statistic in asked.statistics if statistic < 6]
    places = range(len(asked.distances))
    for point, where in enumerate(asked.points):
        if where is None:
            rows += [] if asked.discards else [None]
            continue
        distances = [shapely.distance(where, polygon) / asked.metres for polygon in asked.polygons]
        found = {(label, i): Found(asked, point, distances, label, i) for label in asked.labels for i in places}
        row = [one.value(statistic) for one in found.values() for statistic in by_type]
        for i in places:
            each = [(found[label, i], label) for label in asked.labels if found[label, i].present]
            counts, every = [one.count for one, _ in each if one.count], Found(asked, point, distances, None, i)
            row += [every.sum, every.count] if 6 in asked.statistics else []
            row += [max(each, key=lambda one: one[0].sum)[1] if each else None] if 7 in asked.statistics else []
            parts = [count / sum(counts) for count in counts]
            row += [-math.fsum(part * math.log(part) for part in parts)] if 8 in asked.statistics else []
        reached = [
            p
            for p, d in enumerate(distances)
            if asked.label(p) in asked.labels and d <= asked.limit(point, p, len(places) - 1)
        ]
        rows += [row] if reached or not asked.discards else []
        for (label, i), one in found.items():
            distance = asked.limit(point, 0, i) if asked.own != "polygon" else None
            if one.count:
                long.append([point + 1, label, distance, *(one.value(statistic) for statistic in by_type)])
        pairs += [[point + 1, p + 1, asked.label(p), asked.weights[p], distances[p]] for p in reached]
    return rows, long, pairs


def names(asked: Asked) -> list[str]:
    after = [f"_{distance:.15g}" for distance in asked.distances] if asked.distances[1:] else [""]
    over_all = {6: ("total_Sum", "total_Count"), 7: ("dominant",), 8: ("diversity",)}
    by_type = [ENDINGS[statistic] for statistic in asked.statistics if statistic < 6]
    of_types = [f"polygon_type{label}_{end}{text}" for label in asked.labels for text in after for end in by_type]
    last = [name for number in asked.statistics for name in over_all.get(number, ())]
    return [*of_types, *(f"polygon_{name}{text}" for text in after for name in last)]


def exact(shape):
    """For QGIS, with all digits."""
    if shape is None:
        return None
    shape = shapely.MultiPolygon([shape]) if shape.geom_type == "Polygon" else shape
    geometry = QgsGeometry()
    geometry.fromWkb(shapely.to_wkb(shape))
    return geometry


def unequal(found, wanted, scale: float) -> list[tuple]:
    """(place, what is there, what should be) of each value that is not what it should be."""

    def is_equal(one, other) -> bool:
        if isinstance(one, float) and isinstance(other, float):
            return math.isclose(one, other, rel_tol=3e-5, abs_tol=scale)
        return one == other

    return [(place, *both) for place, both in enumerate(zip(found, wanted)) if not is_equal(*both)]


def rows_of(result) -> list[list]:
    return [[None if is_null(value) else value for value in feature.attributes()] for feature in result.getFeatures()]


@pytest.mark.parametrize("seed", range(40))
def test_a_random_question_is_answered_as_the_contract_says(make_layer, run, seed):
    asked = Asked(seed)
    some = [[NULL if value is None else value for value in column] for column in (asked.reach_of_points, asked.types)]
    points = make_layer("Point", ["d:double"], list(zip(map(exact, asked.points), some[0])))
    columns = zip(asked.polygons, some[1], asked.weights, asked.reach_of_polygons)
    rows = [(exact(s), k, NULL if w is None else w, NULL if r is None else r) for s, k, w, r in columns]
    polygons = make_layer("MultiPolygon", ["kind:string", "w:double", "r:double"], rows)

    outcome = run(points, polygons, **asked.parameters())

    reaches = [*asked.distances, *asked.reach_of_points, *asked.reach_of_polygons]
    least = min(reach for reach in reaches if reach and reach > 0)
    scale = 1e-5 * (1 if asked.share < 2 else 9 / (math.pi * least**2))
    wanted_rows, wanted_long, wanted_pairs = expected(asked)
    case_twins = len({label.casefold() for label in asked.labels}) < len(asked.labels)
    assert case_twins or outcome.names[1:] == names(asked)
    assert len(outcome.names) == 1 + len(names(asked))
    assert len(outcome.rows) == len(wanted_rows)
    for found, wanted in zip(outcome.rows, wanted_rows):
        wanted = [None] * len(names(asked)) if wanted is None else wanted
        assert unequal(found[1:], wanted, scale) == []
    for table, all_wanted in (("LONG_TABLE", wanted_long), ("PAIRS", wanted_pairs)):
        all_found = rows_of(outcome.results[table])
        assert len(all_found) == len(all_wanted)
        for found, wanted in zip(all_found, all_wanted):
            assert unequal(found, wanted, scale) == [], table
