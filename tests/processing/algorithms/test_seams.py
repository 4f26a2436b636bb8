"""A seam is a seam: a statistic and a decay of one's own, in a few lines each, go all the way to the output."""

from __future__ import annotations

import numpy as np
import pytest

from polyweight_plugin.core.statistics import STATISTICS
from polyweight_plugin.core.statistics.decay import DECAYS
from polyweight_plugin.core.statistics.decay.fading import Fading
from polyweight_plugin.core.statistics.statistic import Field, Statistic
from tests.processing.conftest import square


@pytest.fixture
def layers(make_layer):
    points = make_layer("Point", ["id:integer"], [("POINT(5 5)", 1), ("POINT(100 5)", 2)])
    rows = [(square(0, 0), 1, 3.0), (square(0, 0), 1, 5.0), (square(8, 0), 2, 7.0)]
    return points, make_layer("Polygon", ["kind:integer", "w:double"], rows)


def test_a_statistic_of_ones_own_is_a_choice_and_a_column(layers, run, monkeypatch):
    """Whether there is more than one in reach: 1 or 0, NULL where there is none."""
    crowded = Statistic(
        "crowded", (Field("Crowded", "real"),), lambda found: (((found.count > 1).astype(float), found.count == 0),)
    )
    monkeypatch.setitem(STATISTICS, "crowded", crowded)
    outcome = run(*layers, TYPE_FIELD="kind", STATISTICS=[len(STATISTICS) - 1])
    assert outcome.names[1:] == ["polygon_type1_Crowded", "polygon_type2_Crowded"]
    assert outcome.rows == [[1, 1.0, 0.0], [2, None, None]]


def test_a_decay_of_ones_own_is_a_choice_and_fades(layers, run, monkeypatch):
    """Half of every weight that is not around the point itself."""
    halves = Fading("halves", "1/2", lambda distance, largest, parameter: np.where(distance > 0, 0.5, 1.0))
    monkeypatch.setitem(DECAYS, "halves", halves)
    outcome = run(*layers, WEIGHT_FIELD="w", DECAY=len(DECAYS))
    assert outcome.column("polygon_Sum") == [3.0 + 5.0 + 7.0 / 2, 0.0]
