"""Distances that each point or each polygon brings, in whatever unit, give the bits of a job over arrays."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest

pytest.importorskip("pyarrow", reason="GeoParquet needs pyarrow")

import pyarrow.parquet as pq
import shapely

from polyweight_plugin.core import job, summarize
from polyweight_plugin.core.engines.in_process import InProcess
from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.core.geoparquet.request import Request
from polyweight_plugin.core.model import Points
from polyweight_plugin.core.question import Decay, Ellipsoid, Question
from tests.core import layers
from tests.core.geoparquet import files
from tests.core.geoparquet.test_run import UTM, answer_files, small  # noqa: F401

FEET = 3048, 10_000
WEIGHTED = ("sum", "count", "mean", "minimum", "maximum", "total")


class Quarter:
    """200 points and 150 polygons of one type, each with a distance of its own in feet; some have none."""

    def __init__(self, bad: bool = True) -> None:
        random = np.random.default_rng(71)
        self.points = shapely.points(random.uniform(0, 500, (200, 2)))
        self.polygons = [layers.star(random, *random.uniform(0, 500, 2), random.uniform(3, 20), 9) for _ in range(150)]
        self.weights = random.normal(0, 10, 150)
        self.far, self.reach = random.uniform(0, 200, 200).round(2), random.uniform(0, 200, 150).round(2)
        if bad:
            self.far[:4] = self.reach[:4] = [np.nan, -1, np.inf, 0]

    def write(self, folder, output: str = "out", crs: object = UTM) -> tuple[str, str, str]:
        points = files.write(folder / "points.parquet", self.points, {"far": self.far}, crs=crs, row_group=70)
        columns = {"w": self.weights, "reach": self.reach}
        polygons = files.write(folder / "polygons.parquet", self.polygons, columns, crs=crs, row_group=60)
        return str(points), str(polygons), str(folder / output)

    def by_a_job(self, question: Question) -> list[list]:
        far, reach = in_metres(self.far), in_metres(self.reach)
        own = far if question.reach_of == "point" else reach
        question = replace(question, distances=(float(np.nanmax(own)),), type_count=1)
        polygons = layers.polygons(self.polygons, [0] * 150, self.weights, 1)
        if question.reach_of == "polygon":
            polygons = replace(polygons, reach=reach)
        points = Points(shapely.get_coordinates(self.points), reach=far if question.reach_of == "point" else None)
        engine = InProcess(summarize.prepare, 1)
        engine.start(job.setup(polygons, question))
        try:
            answer = job.answer_points(points, polygons, question, engine, lambda share: None, lambda: False)
        finally:
            engine.close()
        return [
            [None if missing is not None and missing[row] else value for row, value in enumerate(values.tolist())]
            for values, missing in zip(answer.values, answer.missing)
        ]


def in_metres(feet: np.ndarray) -> np.ndarray:
    """By exact fractions; NaN where there is no distance."""
    return np.array(
        [
            float(Fraction(repr(one)) * 3048 / 10_000) if np.isfinite(one) and one >= 0 else np.nan
            for one in feet.tolist()
        ]
    )


@pytest.mark.parametrize("of", ["point", "polygon"])
@pytest.mark.parametrize(
    "more",
    [
        {},
        {"share": 1},
        {"share": 2},
        {"decay": Decay("linear", 0.0)},
        {"decay": Decay("gaussian", 30.0), "share": 2},
    ],
    ids=["whole", "share", "density", "decay", "faded density"],
)
def test_own_distances_in_feet_are_scaled_exactly_and_give_the_bits_of_a_job(tmp_path, small, of, more):  # noqa: F811
    quarter = Quarter()
    question = Question(0, (0.0,), True, WEIGHTED, reach_of=of, unit=0.3048, **more)
    fields = {"distance_field": "far"} if of == "point" else {"reach_field": "reach"}
    answer_files(Request(*quarter.write(tmp_path), question, weight_field="w", scale=FEET, **fields))
    table = pq.read_table(tmp_path / "out")
    new = [name for name in table.column_names if name not in ("far", "geometry", "bbox")]
    expected = quarter.by_a_job(question)
    assert len(new) == len(expected)
    for name, values in zip(new, expected):
        assert table.column(name).to_pylist() == values, name
    assert sum(table.column(new[1]).to_pylist()) > 100


def test_a_reach_that_is_farther_than_anything_is_refused(tmp_path):
    quarter = Quarter(bad=False)
    quarter.points = shapely.transform(quarter.points, lambda xy: xy / 1e4)
    quarter.polygons = list(shapely.transform(np.array(quarter.polygons), lambda xy: xy / 1e4))
    quarter.reach[7] = 2.1e7
    wgs84 = Ellipsoid(6378137.0, 6356752.314245179)
    question = Question(0, (0.0,), reach_of="polygon", ellipsoid=wgs84)
    with pytest.raises(BadInputError, match="'reach': a distance of 21,000,000 metres reaches everything"):
        answer_files(Request(*quarter.write(tmp_path, crs="missing"), question, reach_field="reach"))


def test_a_share_of_lines_is_refused(tmp_path):
    quarter = Quarter()
    quarter.polygons[5] = shapely.LineString([(0, 0), (1, 1)])
    question = Question(0, (5.0,), True, share=1)
    with pytest.raises(BadInputError, match="holds lines or points, which have no area"):
        answer_files(Request(*quarter.write(tmp_path), question, weight_field="w"))
