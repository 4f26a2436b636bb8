"""The algorithm on GeoParquet in QGIS: found by its id, the same values as the algorithm on layers."""

from __future__ import annotations

import pytest

pytest.importorskip("pyarrow", reason="GeoParquet needs pyarrow")

import pyarrow.parquet as pq
from qgis.core import QgsApplication, QgsProcessingContext

from tests.core.geoparquet.test_run import Town
from tests.processing.conftest import Feedback

ALGORITHM = "polyweight:sumpolygonweightsgeoparquet"


def run(**parameters):
    algorithm = QgsApplication.processingRegistry().algorithmById(ALGORITHM)
    context, feedback = QgsProcessingContext(), Feedback()
    results, ok = algorithm.run(parameters, context, feedback)
    return results, ok, feedback


def test_the_values_are_those_of_a_job(provider, tmp_path):
    from polyweight_plugin.core.question import Question
    from tests.core.geoparquet.test_run import check_same

    town = Town(21)
    points, polygons = town.write(tmp_path, 90)
    results, ok, feedback = run(
        POINTS=points,
        POLYGONS=polygons,
        TYPE_FIELD="kind",
        WEIGHT_FIELD="w",
        DISTANCE=50,
        STATISTICS=list(range(9)),
        OUTPUT=str(tmp_path / "out"),
    )
    assert ok, feedback.infos
    keys = ("sum", "count", "mean", "minimum", "maximum", "nearest", "total", "dominant", "diversity")
    check_same(tmp_path, town, Question(2, (50.0,), has_weights=True, statistics=keys))
    assert results["POINT_COUNT"] == 1000
    assert "polygon_total_Sum" in pq.read_table(tmp_path / "out").column_names
    assert feedback.steps[-1] == 100


def test_a_refusal_is_in_words(provider, tmp_path):
    points, polygons = Town(22, 10, 2).write(tmp_path, 90)
    ended = run(POINTS=points, POLYGONS=polygons, TYPE_FIELD="type", OUTPUT=str(tmp_path / "out"))
    assert not ended[1]
    assert "has no column 'type'" in ended[2].textLog()
    assert not (tmp_path / "out").exists()
