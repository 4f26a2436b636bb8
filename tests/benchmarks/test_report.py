from __future__ import annotations

import json
import math

import pytest

from benchmarks import contenders, jobs, report
from benchmarks.measures import measures, task_name
from benchmarks.results import EVERYONE, Results
from benchmarks.stands import Stand, stands

ONE = {"seconds": 2.0, "search_seconds": 1.0, "peak_mb": 100.0, "worker_mb": 90.0, "polygons_mb": 40.0, "pairs": 7}


@pytest.fixture
def results(tmp_path):
    return Results(tmp_path / "results.json")


def measure_everything(results):
    for measure in measures(1):
        for contender in measure.contenders:
            results.add(task_name(measure, "3.40.6"), contender, {**ONE, "lost": 0})


def test_every_measure_has_a_name_of_its_own_and_contenders_whose_labels_differ():
    names = [measure.name for measure in measures(1)]
    assert len(names) == len(set(names))
    for measure in measures(1):
        labels = [contender.label for contender in measure.contenders]
        assert len(labels) == len(set(labels)), measure.name


def test_the_first_of_each_measure_is_exact_and_gives_an_answer():
    assert [m.name for m in measures(1) if not (m.contenders[0].exact and m.contenders[0].suffix)] == []


def test_a_promise_that_was_not_measured_is_neither_kept_nor_broken(results):
    assert {stand.kept for stand in stands(results)} == {"not measured"}


def test_every_promise_is_measured_by_some_measure(results):
    measure_everything(results)
    assert [stand.what for stand in stands(results) if math.isnan(stand.value)] == []


def test_a_promise_holds_at_its_limit():
    assert [Stand("", sign, 2, value).kept for sign, value in (("≤", 2), ("≤", 2.1), ("≥", 2), ("≥", 1.9))] == [
        *("yes", "no", "yes", "no")
    ]


def test_the_start_of_qgis_is_taken_from_the_small_job(results):
    name = "job small, QGIS 3.40.6"
    for contender, seconds in ((jobs.OURS_JOB, 3.0), (jobs.QGIS_START, 2.0), (jobs.DUCKDB_JOB, 4.0)):
        results.add(name, contender, {**ONE, "seconds": seconds})
    [stand] = [stand for stand in stands(results) if "less the start" in stand.what]
    assert (stand.value, stand.kept) == (0.25, "yes")


def test_geoparquet_is_measured_by_the_faster_of_its_peers(results):
    for contender, seconds in ((jobs.OURS_PARQUET, 3.0), (jobs.DUCKDB_PARQUET, 20.0), (jobs.SEDONA_PARQUET, 10.0)):
        results.add("parquet 10000000", contender, {**ONE, "seconds": seconds})
    [stand] = [stand for stand in stands(results) if "faster" in stand.what]
    assert stand.value == pytest.approx(0.3)


def test_pairs_are_compared_turn_by_turn_not_by_their_medians(results):
    for now, before in ((1.0, 1.0), (4.0, 2.0), (3.0, 3.0)):
        results.add("before", contenders.KERNEL, {**ONE, "seconds": now})
        results.add("before", contenders.KERNEL_BEFORE, {**ONE, "seconds": before})
    assert results.in_pairs("before", contenders.KERNEL, contenders.KERNEL_BEFORE) == 1.0
    assert results.ratio("before", contenders.KERNEL, contenders.KERNEL_BEFORE) == 1.5


def test_results_are_there_after_a_run_that_was_stopped(results):
    results.add("coasts", contenders.KERNEL, ONE)
    results.add("coasts", contenders.DUCKDB, ONE)
    again = Results(results.path)
    assert again.runs("coasts", contenders.KERNEL) == [ONE]
    again.forget("coasts", "PolyWeight")
    assert [bool(again.runs("coasts", who)) for who in (contenders.KERNEL, contenders.DUCKDB)] == [False, True]
    again.forget("coasts", EVERYONE)
    assert again.runs("coasts", contenders.DUCKDB) == []


def test_pages_are_filled_between_their_markers_and_nowhere_else(results, tmp_path, monkeypatch):
    measure_everything(results)
    monkeypatch.setattr(report.plots, "against", lambda *about: ["![plot](images/plot.svg)", ""])
    monkeypatch.setattr(report.plots, "against_workers", lambda *about: [])
    report.write(results, tmp_path)
    for name in ("README.md", "docs/benchmarks.md"):
        was, now = (text.read_text() for text in (report.REPOSITORY / name, tmp_path / name))
        assert now.partition(report.BEGIN)[0] == was.partition(report.BEGIN)[0]
        assert now.partition(report.END)[2] == was.partition(report.END)[2]
    page = (tmp_path / "docs/benchmarks.md").read_text()
    assert page.count("| not measured |") == 0
    assert "| job, QGIS 3.40.6 | 7 | PolyWeight, whole job | 2.00 | 1 | 100 | 0 | 0 |" in page
    readme = (tmp_path / "README.md").read_text()
    assert "| file to file, 1M × 100k at 500, QGIS 3.40.6 | 2.0 s | DuckDB spatial | 2.0 s | 1 |" in readme
    assert "](docs/images/plot.svg)" in readme


def test_nothing_is_drawn_of_a_single_number(results, tmp_path):
    results.add("points 1000", contenders.DUCKDB, ONE)
    results.add("points 1000", contenders.OURS_2, ONE)
    assert report.plots.against(results, "points", "points", tmp_path) == []


def test_what_is_kept_is_plain_json_by_measure_and_label(results):
    results.add("coasts", contenders.KERNEL, ONE)
    assert json.loads(results.path.read_text()) == {"coasts": {"PolyWeight's kernel, 1 core": [ONE]}}
