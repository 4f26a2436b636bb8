"""How long a metre on the plane is on the ground: known by hand for Mercator and for UTM."""

from __future__ import annotations

import math

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsDistanceArea, QgsPointXY

from polyweight_plugin.processing.inputs.ground_scale import ground_scale


def scale(crs, *xy):
    return ground_scale(np.array(xy, float).reshape(-1, 2), QgsCoordinateReferenceSystem(crs), CONTEXT)


CONTEXT = QgsCoordinateTransformContext()


def web_mercator_y(latitude):
    return 6378137 * math.atanh(math.sin(math.radians(latitude)))


def radius_by_web_mercators(latitude):
    """(north-south, east-west) metres on the ground for one on the plane, by the radii of curvature of WGS 84."""
    phi, e2 = math.radians(latitude), 0.00669437999014
    root = math.sqrt(1 - e2 * math.sin(phi) ** 2)
    return (1 - e2) / root**3 * math.cos(phi), 1 / root * math.cos(phi)


@pytest.mark.parametrize("latitude", [0, 30, 53.55, -70, 85])
def test_web_mercator_is_too_long_by_the_latitude(latitude):
    found = scale("EPSG:3857", (1_000_000, web_mercator_y(latitude)))
    assert found == pytest.approx(sorted(radius_by_web_mercators(latitude)), rel=1e-6)


def test_utm_is_true_within_its_zone_and_off_far_outside():
    assert scale("EPSG:25832", (500_000, 5_930_000)) == pytest.approx([1 / 0.9996] * 2, rel=1e-6)
    smallest, largest = scale("EPSG:25832", (500_000, 5_930_000), (1_700_000, 5_930_000))
    assert smallest < 0.99
    assert largest > 1


def on_the_ground(crs, ellipsoid, x, y, dx, dy):
    """QGIS' own length, in metres, of a line that begins there."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(QgsCoordinateReferenceSystem(crs), CONTEXT)
    measure.setEllipsoid(ellipsoid)
    return measure.measureLine(QgsPointXY(x, y), QgsPointXY(x + dx, y + dy))


def test_it_agrees_with_qgis_own_measure():
    ground = on_the_ground("EPSG:2263", "EPSG:7019", 980_000, 200_000, 300, 0)
    found = scale("EPSG:2263", (980_150, 200_000))
    assert found == pytest.approx([ground / (300 * 1200 / 3937)] * 2, rel=1e-6)


def test_a_plane_that_stretches_one_way_tells_both_ends():
    """Plate carree, at about 60 degrees north: a sphere's up to PROJ 9.6, an ellipsoid's from then on."""
    x, y = 0, 60 * 111319.49
    eastwards, northwards = (on_the_ground("EPSG:32662", "EPSG:7030", x, y, *way) for way in ((100, 0), (0, 100)))
    assert scale("EPSG:32662", (x, y)) == pytest.approx((eastwards / 100, northwards / 100), abs=1e-4)
    assert eastwards < 51 and northwards > 99


def test_where_nothing_can_be_told_there_is_nothing():
    assert scale("EPSG:3857") is None
    assert scale("", (0, 0)) is None
