"""How distances are measured: what UNIT, MEASURE and the CRS of the layers make of a number."""

from __future__ import annotations

import math
from fractions import Fraction

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.processing.inputs.coordinate_systems import ellipsoid_of, in_degrees, unit_of_coordinates
from polyweight_plugin.processing.inputs.measure import MeasureChoice, UnitChoice, measure_of
from polyweight_plugin.processing.inputs.units import DEGREE, FOOT, METRE, UNKNOWN, US_SURVEY_FOOT

AUTOMATIC, PLANAR, ELLIPSOIDAL = MeasureChoice
CRS = QgsCoordinateReferenceSystem
METRIC, FEET, WEB = "EPSG:25832", "EPSG:2263", "EPSG:3857"
DEGREES, GRADS, NOTHING = "EPSG:4326", "EPSG:4807", ""


def measured(points, polygons=None, unit=UnitChoice.AUTOMATIC, measure=AUTOMATIC):
    polygons = points if polygons is None else polygons
    return measure_of(CRS(points), CRS(polygons), unit, measure)


@pytest.mark.parametrize(
    "crs, unit", [(METRIC, METRE), (FEET, US_SURVEY_FOOT), (DEGREES, DEGREE), (GRADS, UNKNOWN), (NOTHING, UNKNOWN)]
)
def test_the_unit_of_a_crs_is_known_exactly(crs, unit):
    assert unit_of_coordinates(CRS(crs)) == unit


@pytest.mark.parametrize(
    "crs, a, b",
    [
        (DEGREES, 6378137.0, 6356752.314245179),  # WGS 84
        (METRIC, 6378137.0, 6356752.314140356),  # GRS 1980
        ("EPSG:4277", 6377563.396, 6356256.909237),  # Airy 1830
        ("IAU_2015:49900", 3396190.0, 3396190.0),  # Mars, a sphere
        ("EPSG:4007", 6378293.645, 6356617.988),  # Clarke 1858, which is defined in feet
    ],
)
def test_the_ellipsoid_is_that_of_the_crs(crs, a, b):
    ellipsoid = ellipsoid_of(CRS(crs))
    assert (ellipsoid.a, ellipsoid.b) == pytest.approx((a, b), abs=1e-3)


def test_points_in_degrees_are_measured_in_metres_on_the_ellipsoid():
    found = measured(DEGREES)
    assert found.crs == CRS(DEGREES)
    assert found.ellipsoid.a == 6378137.0
    assert (found.unit, found.scale(25000)) == (METRE, 25000.0)


def test_points_on_a_plane_are_measured_in_its_units():
    assert measured(METRIC).ellipsoid is None
    assert measured(FEET).unit is US_SURVEY_FOOT
    assert measured(FEET).scale(0.1) == 0.1


@pytest.mark.parametrize(
    "unit, metres",
    [
        *((1, 1), (2, 1000), (3, Fraction("0.3048")), (4, Fraction(1200, 3937)), (5, Fraction("0.9144"))),
        *((6, Fraction("1609.344")), (7, 1852)),
    ],
)
def test_every_unit_is_as_long_as_it_is_on_every_plane_and_on_the_ellipsoid(unit, metres):
    chosen = UnitChoice(unit)
    assert measured(METRIC, unit=chosen).scale(2) == float(2 * metres)
    assert measured(DEGREES, unit=chosen).scale(2) == float(2 * metres)
    assert measured(FEET, unit=chosen).scale(2) == float(2 * metres / Fraction(1200, 3937))


def test_a_plane_can_be_left_for_the_ellipsoid_below_it():
    found = measured(WEB, measure=ELLIPSOIDAL)
    assert found.crs == CRS(DEGREES)
    assert (found.unit, found.scale(300)) == (METRE, 300.0)
    assert measured(FEET, measure=ELLIPSOIDAL).unit is US_SURVEY_FOOT
    assert measured(FEET, measure=ELLIPSOIDAL).scale(3937) == 1200.0


def test_grads_from_another_meridian_become_degrees():
    degrees = in_degrees(CRS(GRADS))
    moved = QgsCoordinateTransform(CRS(GRADS), degrees, QgsProject.instance()).transform(QgsPointXY(10, 50))
    assert (moved.x(), moved.y()) == pytest.approx((9.0, 45.0), abs=1e-9)
    assert unit_of_coordinates(degrees) == DEGREE
    assert measured(GRADS).crs == degrees


def test_a_layer_without_a_crs_is_measured_as_the_other():
    assert measured(NOTHING, DEGREES).ellipsoid is not None
    assert measured(METRIC, NOTHING).unit is METRE


def test_without_any_crs_the_units_are_those_of_the_coordinates():
    found = measured(NOTHING)
    assert (found.unit, found.scale(0.1), found.ellipsoid) == (UNKNOWN, 0.1, None)


def test_degrees_can_be_asked_for_and_are_then_planar():
    found = measured(DEGREES, unit=UnitChoice.OF_CRS)
    assert (found.unit, found.ellipsoid, found.farthest) == (DEGREE, None, 180.0)


@pytest.mark.parametrize(
    "crs, unit, measure, words",
    [
        (NOTHING, UnitChoice.METRES, AUTOMATIC, "UNIT: neither layer has a CRS"),
        (NOTHING, UnitChoice.AUTOMATIC, ELLIPSOIDAL, "MEASURE: neither layer has a CRS"),
        (DEGREES, UnitChoice.AUTOMATIC, PLANAR, "distances are in degrees"),
        (DEGREES, UnitChoice.FEET, PLANAR, "distances are in degrees"),
        (DEGREES, UnitChoice.OF_CRS, ELLIPSOIDAL, "no angle is a distance"),
    ],
)
def test_what_does_not_go_together_is_refused_in_words(crs, unit, measure, words):
    with pytest.raises(BadInputError, match=words):
        measured(crs, unit=unit, measure=measure)


@pytest.mark.parametrize(
    "text, a",
    [
        ("+proj=longlat +a=3396190 +b=3376200 +no_defs", 3396190),
        ("+proj=ob_tran +o_proj=longlat +o_lon_p=-162 +o_lat_p=39.25 +lon_0=180 +R=6371229 +no_defs", 6371229),
    ],
)
def test_longitude_and_latitude_of_ones_own_definition_are_known_for_what_they_are(text, a):
    crs = CRS.fromProj(text)
    found = measure_of(crs, crs, UnitChoice.AUTOMATIC, AUTOMATIC)
    assert (found.ellipsoid.a, found.unit) == (a, METRE)
    assert unit_of_coordinates(found.crs) == DEGREE


def test_a_rotated_pole_on_what_is_no_sphere_is_refused():
    rotated = CRS.fromProj("+proj=ob_tran +o_proj=longlat +o_lon_p=-162 +o_lat_p=39.25 +lon_0=180 +ellps=WGS84")
    with pytest.raises(BadInputError, match="no ellipsoid, or none"):
        measure_of(rotated, rotated, UnitChoice.AUTOMATIC, AUTOMATIC)


def test_nothing_is_farther_away_than_half_a_meridian():
    assert measured(DEGREES).farthest == pytest.approx(20_003_931.4586, abs=1e-3)
    assert measured(DEGREES).farthest_in_words == "20,003,931 metres"
    assert measured("IAU_2015:49900").farthest == pytest.approx(math.pi * 3396190, rel=1e-12)


def test_feet_of_both_kinds_are_told_apart():
    assert FOOT != US_SURVEY_FOOT
    assert measured("EPSG:2222").unit is FOOT  # Arizona, in international feet
