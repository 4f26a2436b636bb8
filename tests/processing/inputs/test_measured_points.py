"""Points that are measured from elsewhere than they lie: along the ellipsoid of any CRS, the output untouched."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsPointXY,
    QgsVectorLayer,
)

from polyweight_plugin.processing.inputs.measured_points import transformed
from tests.processing.conftest import square

SAMPLE = Path(__file__).parents[3] / "resources" / "sample"
MERCATOR, METRIC, DEGREES = "EPSG:3857", "EPSG:25832", "EPSG:4326"


def crs(text):
    return QgsCoordinateReferenceSystem(text)


@pytest.fixture(scope="module")
def towns():
    """The sample town's layers in another CRS: towns("EPSG:3857")."""
    import processing

    def towns(target):
        moved = []
        for name in ("homes", "places"):
            parameters = {"INPUT": str(SAMPLE / f"{name}.gpkg"), "TARGET_CRS": target, "OUTPUT": "memory:"}
            moved.append(processing.run("native:reprojectlayer", parameters)["OUTPUT"])
        return moved

    return towns


FIELDS = {"TYPE_FIELD": "polyType", "WEIGHT_FIELD": "polyWeighting"}


def test_the_sample_town_in_web_mercator_warns_and_along_the_ellipsoid_counts_as_in_the_metric_crs(towns, run):
    """UTM's scale differs from the ellipsoid by 0.04 % at most here, which moves a few pairs at the limit."""
    homes, places = (QgsVectorLayer(str(SAMPLE / f"{name}.gpkg"), name) for name in ("homes", "places"))
    metric = run(homes, places, DISTANCE=300, **FIELDS).results["MATCH_COUNT"]
    mercator = towns(MERCATOR)
    planar = run(*mercator, DISTANCE=300, **FIELDS)
    assert planar.results["MATCH_COUNT"] < 0.5 * metric
    assert "300 metres on it are 178 to 179 metres on the ground" in planar.warnings
    true = run(*mercator, DISTANCE=300, MEASURE=2, **FIELDS)
    assert true.results["MATCH_COUNT"] == pytest.approx(metric, rel=2e-3)
    assert "on the ground" not in true.warnings
    assert true.results["MATCH_COUNT"] == run(homes, places, DISTANCE=300, MEASURE=2, **FIELDS).results["MATCH_COUNT"]


@pytest.mark.parametrize("ending", ["", "gpkg"])
def test_the_output_keeps_the_points_in_their_own_crs(make_layer, save, run, tmp_path, ending):
    points = make_layer("MultiPoint", ["id:integer"], [("MULTIPOINT((1000 0), (9 9))", 1), (None, 2)], crs=MERCATOR)
    points = save(points, "points.gpkg") if ending else points
    polygons = make_layer("Polygon", [], [(square(20, 0),)], crs=MERCATOR)
    outcome = run(points, polygons, DISTANCE=12, MEASURE=2, OUTPUT=str(tmp_path / "out.gpkg"))
    first, _ = outcome.layer.getFeatures()
    assert first.geometry().asWkt() == "MultiPoint ((1000 0),(9 9))"
    assert outcome.layer.crs() == crs(MERCATOR)
    assert outcome.column("polygon_Count") == [1, None]


def test_every_unit_is_one_length_along_the_ellipsoid(make_layer, run):
    """A degree along the equator of WGS 84 is 111,319.49 metres."""
    points = make_layer("Point", [], [("POINT(0 0)",)], crs=DEGREES)
    polygons = make_layer("Polygon", [], [(square(1, -1, 2),)], crs=DEGREES)
    metres = math.radians(1) * 6378137
    for unit, length in ((1, 1), (2, 1000), (3, 0.3048), (4, 1200 / 3937), (5, 0.9144), (6, 1609.344), (7, 1852)):
        for share, count in ((1 - 1e-9, 0), (1 + 1e-9, 1)):
            outcome = run(points, polygons, DISTANCE=metres / length * share, UNIT=unit, STATISTICS=[1, 5])
            assert outcome.column("polygon_Count") == [count]
            if count:
                assert outcome.column("polygon_Nearest") == [pytest.approx(metres / length, rel=1e-9)]


def test_grads_are_measured_in_metres(make_layer, run):
    """A grad along a parallel of NTF (Paris), Clarke 1880 (IGN): 0.9 degrees of the equator."""
    points = make_layer("Point", [], [("POINT(0 0)",)], crs="EPSG:4807")
    polygons = make_layer("Polygon", [], [(square(1, -1, 2),)], crs="EPSG:4807")
    outcome = run(points, polygons, DISTANCE=150_000, STATISTICS=[5])
    assert outcome.column("polygon_Nearest") == [pytest.approx(math.radians(0.9) * 6378249.2, rel=1e-9)]


def test_another_planet_has_its_own_metres(make_layer, run):
    points = make_layer("Point", [], [("POINT(0 0)",)], crs="IAU_2015:49900")
    polygons = make_layer("Polygon", [], [(square(1, -1, 2),)], crs="IAU_2015:49900")
    outcome = run(points, polygons, DISTANCE=100_000, STATISTICS=[5])
    assert outcome.column("polygon_Nearest") == [pytest.approx(math.radians(1) * 3396190, rel=1e-9)]


def test_points_beyond_the_poles_are_kept_with_nulls_and_reported(make_layer, run):
    rows = [("POINT(0 95)", 1), ("POINT(0 90)", 2), ("POINT(0 -90.0001)", 3), ("POINT(0 0)", 4)]
    points = make_layer("Point", ["id:integer"], rows, crs=DEGREES)
    polygons = make_layer(
        "Polygon", ["w:double"], [("POLYGON((0 89.9, 120 89.9, 240 89.9, 360 89.9, 0 89.9))", 2.0)], crs=DEGREES
    )
    outcome = run(points, polygons, WEIGHT_FIELD="w", DISTANCE=20_000)
    assert outcome.rows == [[1, None, None], [2, 2.0, 1], [3, None, None], [4, 0.0, 0]]
    assert "2 points of 'point' that cannot lie on the ellipsoid: kept, with NULL" in outcome.warnings
    dropped = run(points, polygons, DISTANCE=20_000, DISCARD_NONMATCHING=True)
    assert dropped.column("id") == [2]


def test_points_that_cannot_be_transformed_are_kept_with_nulls(make_layer, run):
    """Half a million kilometres east of the zone, nothing is on the ellipsoid any more."""
    points = make_layer("Point", ["id:integer"], [("POINT(5e11 0)", 1), ("POINT(565000 5935000)", 2)])
    outcome = run(points, make_layer("Polygon", [], [(square(565000, 5935000),)]), MEASURE=2)
    assert outcome.rows == [[1, None], [2, 1]]


def test_polygons_beyond_the_poles_are_left_out_and_wide_edges_are_reported(make_layer, run):
    points = make_layer("Point", [], [("POINT(0 80)",)], crs=DEGREES)
    shapes = [square(-5, 86), "POLYGON((-100 79, 100 79, 100 81, -100 81, -100 79))"]
    outcome = run(
        points, make_layer("Polygon", ["w:double"], [(s, 1.0) for s in shapes], crs=DEGREES), WEIGHT_FIELD="w"
    )
    assert outcome.column("polygon_Count") == [1]
    assert "1 polygon of 'polygon' with a latitude beyond 90 degrees: left out." in outcome.warnings
    assert "2 edges of 'polygon' of more than 180 degrees of longitude: taken as drawn" in outcome.warnings


def test_own_distances_and_reaches_are_in_metres_along_the_ellipsoid(make_layer, run, refuse):
    rows = [("POINT(0 0)", 111_000.0), ("POINT(0 0)", 112_000.0), ("POINT(0 0)", None)]
    points = make_layer("Point", ["own:double"], rows, crs=DEGREES)
    polygons = make_layer("Polygon", ["r:double"], [(square(1, -1, 2), 112.0), (square(1, -1, 2), 111.0)], crs=DEGREES)
    assert run(points, polygons, DISTANCE="field:own").column("polygon_Count") == [0, 2, 0]
    assert run(points, polygons, REACH_FIELD="r", UNIT=2).column("polygon_Count") == [1, 1, 1]
    words = refuse(points, polygons, DISTANCE="expression:3e7")
    assert "DISTANCE: 30,000,000 metres reach everything there is" in words
    assert "farther away than 20,003,931 metres" in words


def test_several_distances_rings_and_decay_go_along_the_ellipsoid(make_layer, run):
    points = make_layer("Point", [], [("POINT(0 0)",)], crs=DEGREES)
    rows = [(square(east, -1, 2), 10.0) for east in (0, 1, 2)]
    polygons = make_layer("Polygon", ["w:double"], rows, crs=DEGREES)
    given = {"WEIGHT_FIELD": "w", "UNIT": 2, "DISTANCE": 250, "MORE_DISTANCES": "100, 150"}
    assert run(points, polygons, **given, STATISTICS=[1]).rows == [[1, 2, 3]]
    assert run(points, polygons, **given, STATISTICS=[1], RINGS=True).rows == [[1, 1, 1]]
    faded = run(points, polygons, WEIGHT_FIELD="w", UNIT=2, DISTANCE=250, DECAY=1).column("polygon_Sum")
    degree = math.radians(1) * 6378.137
    assert faded == [pytest.approx(10 * (3 - 3 * degree / 250), rel=1e-9)]


def test_a_share_along_the_ellipsoid_is_refused(make_layer, refuse):
    points = make_layer("Point", [], [("POINT(0 0)",)], crs=DEGREES)
    polygons = make_layer("Polygon", ["w:double"], [(square(0, 0, 1), 1.0)], crs=DEGREES)
    assert "SHARE: areas are shared on the plane only" in refuse(points, polygons, WEIGHT_FIELD="w", SHARE=1)


def test_nothing_found_along_the_ellipsoid_tells_how_far_apart_the_layers_lie(make_layer, run):
    points = make_layer("Point", [], [("POINT(0 0)",)], crs=DEGREES)
    polygons = make_layer("Polygon", ["w:double"], [(square(10, -1, 2), 1.0)], crs=DEGREES)
    assert "lie 1,110,000 metres apart" in run(points, polygons, WEIGHT_FIELD="w").warnings


def test_many_points_are_transformed_as_qgis_transforms_each():
    random = np.random.default_rng(1)
    xy = random.uniform((300_000, 5_000_000), (800_000, 6_000_000), (5000, 2))
    xy[17] = (5e11, 0)
    xy[4000] = (-5e11, 5e11)
    transform = QgsCoordinateTransform(crs(METRIC), crs(DEGREES), QgsCoordinateTransformContext())
    found = transformed(xy, transform)
    lost = ~np.isfinite(found).all(axis=1)
    assert set(np.flatnonzero(lost)) <= {17, 4000}
    for row in [0, 16, 18, 3999, 4001, 4999]:
        alone = transform.transform(QgsPointXY(*xy[row]))
        assert found[row].tolist() == [alone.x(), alone.y()]
    assert transformed(np.zeros((0, 2)), transform).shape == (0, 2)
