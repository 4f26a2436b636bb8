"""A run over files gives, bit for bit, what a job over arrays gives, however the files are cut, sorted and encoded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("pyarrow", reason="GeoParquet needs pyarrow")

import pyarrow.parquet as pq
import shapely

from polyweight_plugin.core import job, summarize
from polyweight_plugin.core.engines import Engine
from polyweight_plugin.core.engines.in_process import InProcess
from polyweight_plugin.core.geoparquet import finish, planning, resume, run, tasks, tiles
from polyweight_plugin.core.geoparquet.layer import open_layer
from polyweight_plugin.core.geoparquet.places import Place
from polyweight_plugin.core.geoparquet.request import Plan, Request
from polyweight_plugin.core.geoparquet.stages import Stages, Telling
from polyweight_plugin.core.geoparquet.work import Work
from polyweight_plugin.core.model import Answer, Points, columns_of
from polyweight_plugin.core.question import Decay, Ellipsoid, Question
from tests.core import layers
from tests.core.geoparquet import files

UTM = {"type": "ProjectedCRS", "name": "UTM 32N", "id": {"authority": "EPSG", "code": 25832}}
TYPES = ["park", "school", None]


def told() -> Telling:
    return Telling(lambda text: None, lambda text: None, lambda share: None, lambda: False)


def names_of(plan: Plan) -> list[str]:
    return [
        f"{'all' if one.type_code is None else plan.labels[one.type_code]}_{one.statistic}_{one.ending}_{one.distance}"
        for one in columns_of(plan.asked)
    ]


def answer_files(
    request: Request, telling: Telling | None = None, threads: int = 2, engine: Engine | None = None
) -> run.Result:
    telling = telling or told()
    work = Work(Place(request.output))
    finish.check_output(work.output, [Place(request.points), Place(request.polygons)])
    engine = engine or InProcess(tasks.prepare, threads)
    engine.start(tasks.setup(work))
    try:
        points, polygons = open_layer(Place(request.points)), open_layer(Place(request.polygons))
        plan = planning.first_plan(request, points, polygons)
        resume.begin(work, request, (points, polygons), telling.say)
        return run.run(plan, request, points, polygons, Stages(work, engine, telling), names_of)
    finally:
        engine.close()


@pytest.fixture
def small(monkeypatch):
    """Everything that is cut or sorted from some size on is cut and sorted here."""
    monkeypatch.setattr(planning, "LARGEST_GROUP", 50)
    monkeypatch.setattr(planning, "PART_ROWS", 300)
    monkeypatch.setattr(tiles, "TILE_ROWS", 64)


class Town:
    """Some points and polygons, as files and as arrays."""

    def __init__(self, seed: int, points: int = 1000, polygons: int = 200) -> None:
        random = np.random.default_rng(seed)
        self.points = list(shapely.points(random.uniform(0, 1000, (points, 2))))
        for row in random.choice(points, points // 20, replace=False):
            self.points[row] = None
        self.polygons = [
            layers.star(random, *random.uniform(0, 1000, 2), random.uniform(5, 60), int(random.integers(3, 30)))
            for _ in range(polygons)
        ]
        self.types = [TYPES[int(random.integers(3))] for _ in range(polygons)]
        self.weights = [None if random.random() < 0.1 else float(random.normal(0, 10)) for _ in range(polygons)]

    def write(self, folder: Path, group: int, **how) -> tuple[str, str]:
        points = files.write(
            folder / "points.parquet", self.points, {"id": range(len(self.points))}, row_group=group, crs=UTM, **how
        )
        polygons = files.write(
            folder / "polygons.parquet",
            self.polygons,
            {"kind": self.types, "w": self.weights},
            row_group=group,
            crs=UTM,
            covering=how.get("covering", True),
        )
        return str(points), str(polygons)

    def by_a_job(self, question: Question) -> tuple[np.ndarray, Answer]:
        """(rows that have a place, their answer)."""
        rows = np.flatnonzero([one is not None for one in self.points])
        codes = [{"park": 0, "school": 1, None: -1}[one] for one in self.types]
        has_weight = np.array([one is not None for one in self.weights])
        weights = [one or 0.0 for one in self.weights]
        polygons = replace(layers.polygons(self.polygons, codes, weights, question.type_count), has_weight=has_weight)
        engine = InProcess(summarize.prepare, 1)
        engine.start(job.setup(polygons, question))
        try:
            xy = shapely.get_coordinates([self.points[row] for row in rows])
            return rows, job.answer_points(Points(xy), polygons, question, engine, lambda share: None, lambda: False)
        finally:
            engine.close()


def check_same(folder: Path, town: Town, question: Question) -> None:
    table = pq.read_table(folder / "out")
    rows, answer = town.by_a_job(question)
    assert table.column("id").to_pylist() == list(range(len(town.points)))
    new = [name for name in table.column_names if name not in ("id", "geometry", "bbox")]
    assert len(new) == len(answer.columns)
    without = np.setdiff1d(np.arange(len(town.points)), rows)
    for name, column, values, missing in zip(new, answer.columns, answer.values, answer.missing):
        found = np.array(table.column(name).to_pylist(), object)
        assert all(value is None for value in found[without])
        expected: Sequence = values.tolist()
        if column.kind == "type":
            expected = [["park", "school"][value] for value in values]
        if missing is not None:
            expected = [None if gone else value for value, gone in zip(expected, missing)]
        assert found[rows].tolist() == list(expected), name


@pytest.mark.parametrize("group", [1000, 90, 7])
@pytest.mark.parametrize("covering", [True, False])
def test_files_cut_and_sorted_in_whatever_way_give_the_bytes_of_a_job(tmp_path, small, group, covering):
    town = Town(group)
    question = Question(2, (50.0,), has_weights=True)
    points, polygons = town.write(tmp_path, group, covering=covering)
    result = answer_files(Request(points, polygons, str(tmp_path / "out"), question, "kind", "w"))
    check_same(tmp_path, town, question)
    assert (result.points, result.polygons) == (1000, 200)
    assert result.matches == town.by_a_job(question)[1].pairs.sum()


def test_holes_outside_their_shells_are_found_as_in_a_job(tmp_path, small):
    town = Town(8)
    for row in range(0, 200, 3):
        (x, y), hole = np.random.default_rng(row).uniform(0, 1000, 2), town.polygons[row].exterior.coords
        town.polygons[row] = shapely.Polygon([(x, y), (x + 9, y), (x, y + 9)], [hole])
    question = Question(2, (50.0,), has_weights=True)
    points, polygons = town.write(tmp_path, 40, covering=False)
    answer_files(Request(points, polygons, str(tmp_path / "out"), question, "kind", "w"))
    check_same(tmp_path, town, question)


ALL = ("sum", "count", "mean", "minimum", "maximum", "nearest", "total", "dominant", "diversity")


@pytest.mark.parametrize(
    "question",
    [
        Question(2, (20.0, 50.0, 120.0), True, ALL),
        Question(2, (20.0, 50.0, 120.0), True, ALL, rings=True, null_sums=True),
        Question(2, (50.0,), True, ALL, decay=Decay("exponential", 17.0)),
        Question(2, (30.0, 60.0), True, ALL, decay=Decay("linear", 0.0)),
        Question(2, (60.0,), True, ALL, share=1),
        Question(2, (30.0, 60.0), True, ALL, rings=True, share=2, decay=Decay("gaussian", 20.0), unit=1000.0),
    ],
    ids=["distances", "rings", "decay", "decays", "share", "density in rings"],
)
def test_every_question_is_answered_with_the_bits_of_a_job(tmp_path, small, question):
    town = Town(30, 500, 120)
    points, polygons = town.write(tmp_path, 60)
    answer_files(Request(points, polygons, str(tmp_path / "out"), question, "kind", "w"))
    check_same(tmp_path, town, question)


def test_small_files_are_answered_as_they_lie(tmp_path):
    town = Town(3)
    question = Question(2, (20.0,), has_weights=True)
    points, polygons = town.write(tmp_path, 100)
    answer_files(Request(points, polygons, str(tmp_path / "out"), question, "kind", "w"))
    check_same(tmp_path, town, question)


def test_native_points_are_answered_like_others(tmp_path, small):
    town = Town(4)
    question = Question(2, (35.0,), has_weights=True)
    points, polygons = town.write(tmp_path, 90, encoding="point")
    answer_files(Request(points, polygons, str(tmp_path / "out"), question, "kind", "w"))
    check_same(tmp_path, town, question)


def test_types_wanted_come_in_their_order_absent_ones_with_zeros_others_last(tmp_path):
    town = Town(5, 50, 60)
    points, polygons = town.write(tmp_path, 90)
    request = Request(
        points,
        polygons,
        str(tmp_path / "out"),
        Question(0, (300.0,)),
        "kind",
        None,
        types=("school", "pool"),
        gather_others=True,
    )
    warned: list[str] = []
    answer_files(request, Telling(lambda text: None, warned.append, lambda share: None, lambda: False))
    table = pq.read_table(tmp_path / "out")
    assert table.column_names[-3:] == [f"{kind}_count_Count_0" for kind in ("school", "pool", "other")]
    near = [[shapely.dwithin(point, shape, 300) for shape in town.polygons] if point else None for point in town.points]
    for kind, label in (("school", "school"), ("park", "other"), ("pool", "pool")):
        expected = [
            None if row is None else sum(hit for hit, one in zip(row, town.types) if one == kind) for row in near
        ]
        assert table.column(f"{label}_count_Count_0").to_pylist() == expected
    assert any("'pool'" in text for text in warned)


def test_the_output_is_geoparquet_with_boxes_and_nothing_else_in_its_folder(tmp_path, small):
    town = Town(6, 400, 50)
    points, polygons = town.write(tmp_path, 90, covering=False)
    answer_files(Request(points, polygons, str(tmp_path / "out"), Question(2, (50.0,)), "kind"))
    assert sorted(one.name for one in (tmp_path / "out").iterdir()) == [
        "_polyweight.json",
        "part-00000.parquet",
        "part-00001.parquet",
    ]
    layer = open_layer(Place(str(tmp_path / "out")))
    assert layer.crs == UTM
    assert layer.rows == 400
    places = shapely.get_coordinates([one for one in town.points if one is not None])
    boxes = np.array([group.box for group in layer.groups])
    assert boxes[:, :2].min(axis=0).tolist() == places.min(axis=0).tolist()
    assert boxes[:, 2:].max(axis=0).tolist() == places.max(axis=0).tolist()


def test_points_without_any_match_are_left_out_where_that_is_asked_for(tmp_path):
    town = Town(7, 200, 10)
    question = Question(2, (5.0,))
    points, polygons = town.write(tmp_path, 90)
    result = answer_files(Request(points, polygons, str(tmp_path / "out"), question, "kind", discard=True))
    rows, answer = town.by_a_job(question)
    assert pq.read_table(tmp_path / "out").column("id").to_pylist() == rows[answer.pairs > 0].tolist()
    assert result.points == result.matched == int((answer.pairs > 0).sum())


def test_an_earlier_result_is_replaced_and_other_files_are_never_touched(tmp_path):
    town = Town(8, 100, 10)
    points, polygons = town.write(tmp_path, 90)
    out = tmp_path / "out"
    for distance in (5.0, 50.0):
        answer_files(Request(points, polygons, str(out), Question(2, (distance,), True), "kind", "w"))
        check_same(tmp_path, town, Question(2, (distance,), True))
    (out / "mine.txt").write_text("mine")
    with pytest.raises(finish.BadInputError, match=r"mine\.txt"):
        answer_files(Request(points, polygons, str(out), Question(2, (5.0,), True), "kind", "w"))


def test_no_points_and_no_polygons_give_an_empty_or_a_zero_result(tmp_path):
    town = Town(9, 20, 1)
    town.polygons, town.types, town.weights = [], [], []
    points, polygons = town.write(tmp_path, 90)
    result = answer_files(Request(points, polygons, str(tmp_path / "out"), Question(0, (5.0,))))
    assert (result.points, result.matches) == (20, 0)
    town.points = []
    points, polygons = town.write(tmp_path, 90)
    assert answer_files(Request(points, polygons, str(tmp_path / "out"), Question(0, (5.0,)))).points == 0
    assert pq.read_table(tmp_path / "out").num_rows == 0


@pytest.mark.parametrize("middle", [(10.0, 60.0), (179.99, 10.0), (0.0, 89.99)], ids=["north", "antimeridian", "pole"])
def test_along_the_ellipsoid_the_bits_are_those_of_a_job(tmp_path, small, middle):
    town = Town(31, 400, 100)
    wgs84 = Ellipsoid(6378137.0, 6356752.314245179)

    def moved(shape):
        return shape and shapely.transform(shape, lambda xy: np.array(middle) + (xy - 500) * (1e-4, 1e-5))

    town.points, town.polygons = [moved(one) for one in town.points], [moved(one) for one in town.polygons]
    for row, point in enumerate(town.points):  # as files have them: beyond 180 degrees is -180 and more
        if point is not None and point.x > 180:
            town.points[row] = shapely.Point(point.x - 360, point.y)
    question = Question(2, (100.0, 300.0), True, ALL, ellipsoid=wgs84)
    points, polygons = town.write(tmp_path, 60)
    answer_files(Request(points, polygons, str(tmp_path / "out"), question, "kind", "w"))
    assert town.by_a_job(question)[1].pairs.sum() > 100
    check_same(tmp_path, town, question)
