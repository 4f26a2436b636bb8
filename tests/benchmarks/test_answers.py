from __future__ import annotations

import numpy as np
import pytest

from benchmarks.answers import WrongAnswer, compare, read

EXPECTED = {"sums": np.array([[2.0, 0.0], [6.0, 2.0]]), "counts": np.array([[1, 0], [2, 1]])}


def changed(**arrays):
    return {**EXPECTED, **{name: np.array(values) for name, values in arrays.items()}}


def test_equal_answers_tell_how_many_pairs_there_are():
    assert compare(EXPECTED, EXPECTED, exact=True) == {"pairs": 4, "lost": 0}


def test_sums_may_differ_by_rounding_only():
    compare(changed(sums=[[2.0 + 1e-11, 0.0], [6.0, 2.0]]), EXPECTED, exact=True)
    with pytest.raises(WrongAnswer, match="sums differ; points with a difference: 1"):
        compare(changed(sums=[[2.0 + 1e-6, 0.0], [6.0, 2.0]]), EXPECTED, exact=True)


def test_one_pair_lost_and_one_too_many_is_a_wrong_answer_though_the_total_is_right():
    other = changed(counts=[[1, 1], [1, 1]])
    with pytest.raises(WrongAnswer, match="counts differ; points with a difference: 2"):
        compare(other, EXPECTED, exact=True)
    assert compare(other, EXPECTED, exact=False)["lost"] == 2


def test_of_one_who_is_not_exact_it_is_told_how_far_the_sums_are_off():
    assert compare(changed(sums=[[1.0, 0.0], [6.0, 3.0]]), EXPECTED, exact=False)["off"] == pytest.approx(0.2)


def test_nothing_nearest_is_equal_to_nothing_nearest():
    none = changed(nearests=[[1.0, np.nan], [2.0, 3.0]])
    compare(none, none, exact=True)
    with pytest.raises(WrongAnswer, match="nearests differ; points with a difference: 1"):
        compare(changed(nearests=[[1.0, 9.0], [2.0, 3.0]]), none, exact=True)


def test_distances_near_nothing_may_differ_by_the_rounding_of_coordinates():
    near = changed(nearests=[[1e-4, np.nan], [2.0, 3.0]])
    compare(changed(nearests=[[1e-4 + 1e-11, np.nan], [2.0, 3.0]]), near, exact=True)
    with pytest.raises(WrongAnswer, match="nearests differ"):
        compare(changed(nearests=[[1e-4 + 1e-8, np.nan], [2.0, 3.0]]), near, exact=True)


def test_only_what_both_hold_is_compared_but_counts_both_must_hold():
    compare(changed(means=[[1.0, 2.0], [3.0, 4.0]]), EXPECTED, exact=True)
    with pytest.raises(WrongAnswer, match="no counts"):
        compare({"sums": EXPECTED["sums"]}, EXPECTED, exact=True)


def test_columns_of_geoparquet_come_in_the_order_of_the_points_with_nothing_as_zero(tmp_path):
    pa = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    columns = {
        "PointID": [2, 1],
        "polygon_type1_Sum": [6.0, None],
        "polygon_type1_Count": [2, None],
        "real0": [1.0, 2.0],
    }
    parquet.write_table(pa.table(columns), tmp_path / "answer.parquet")
    answer = read(tmp_path / "answer.parquet")
    assert {name: values.tolist() for name, values in answer.items()} == {"sums": [[0.0], [6.0]], "counts": [[0], [2]]}
