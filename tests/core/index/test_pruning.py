"""Most pairs are decided by boxes of many: how many are opened, and how many are left to GEOS."""

from __future__ import annotations

import numpy as np
import pytest

from polyweight_plugin.core.index import bounds
from polyweight_plugin.core.index.hilbert import hilbert_order
from polyweight_plugin.core.metrics.planar import PlanarShapes
from polyweight_plugin.core.model import Points
from tests.core import layers
from tests.core.test_summarize import check


@pytest.fixture
def work(monkeypatch):
    """How many pairs of nodes are opened, each with eight children, and how many pairs are left to GEOS."""
    done = {"opened": 0, "asked": 0}
    of_boxes, within = bounds.of_boxes, PlanarShapes.within

    def counting_of_boxes(a, nodes, b, reference_nodes, opens_query):
        done["opened"] += len(nodes)
        return of_boxes(a, nodes, b, reference_nodes, opens_query)

    def counting_within(self, query, points, shapes, radius):
        done["asked"] += len(points)
        return within(self, query, points, shapes, radius)

    monkeypatch.setattr(bounds, "of_boxes", counting_of_boxes)
    monkeypatch.setattr(PlanarShapes, "within", counting_within)
    return done


@pytest.mark.parametrize(("distance", "opened", "asked"), [(0, 1300, 330), (20, 1750, 240), (200, 6100, 460)])
def test_few_of_many_pairs_are_opened_and_fewer_are_left_to_geos(work, distance, opened, asked):
    random = np.random.default_rng(14)
    among = layers.polygons([layers.star(random, *random.uniform(0, 1000, 2), 30, 20) for _ in range(500)])
    spots = random.uniform(0, 1000, (400, 2))
    check(Points(spots[hilbert_order(*spots.T)]), among, distance)
    assert work["opened"] <= opened
    assert work["asked"] <= asked, "of 200,000 pairs of a point and a polygon"


@pytest.mark.parametrize(("distance", "opened", "asked"), [(0, 500, 350), (300, 1200, 3), (3000, 2700, 20)])
def test_a_coast_is_asked_about_where_its_rim_is_and_no_more_once_it_is_reached(work, distance, opened, asked):
    random = np.random.default_rng(15)
    coasts_ = [layers.star(random, *random.uniform(0, 5000, 2), 900, 2500) for _ in range(6)]
    spots = random.uniform(-1000, 6000, (400, 2))
    check(Points(spots[hilbert_order(*spots.T)]), layers.polygons(coasts_, np.arange(6)), distance)
    assert work["opened"] <= opened
    assert work["asked"] <= asked, "of 2,400 pairs of a point and a polygon"
