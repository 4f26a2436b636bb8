"""Units of length by their definitions, and numbers that keep the decimals in which they were written."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest

from polyweight_plugin.core.scale import Scale
from polyweight_plugin.processing.inputs.units import (
    FOOT,
    KILOMETRE,
    METRE,
    MILE,
    NAUTICAL_MILE,
    US_SURVEY_FOOT,
    YARD,
    unit_of,
)


def test_units_are_what_their_definitions_say():
    assert FOOT.metres == Fraction("0.3048")
    assert YARD.metres == 3 * FOOT.metres
    assert MILE.metres == 1760 * YARD.metres
    assert NAUTICAL_MILE.metres == 1852
    assert KILOMETRE.metres == 1000
    assert US_SURVEY_FOOT.metres * 3937 == 1200


@pytest.mark.parametrize(
    "metres, unit",
    [(1.0, METRE), (0.3048, FOOT), (0.304800609601219, US_SURVEY_FOOT), (0.30480060960121924, US_SURVEY_FOOT)],
)
def test_a_unit_is_known_by_the_digits_that_a_crs_has(metres, unit):
    assert unit_of(metres) is unit


def test_a_unit_without_a_name_is_as_long_as_it_says():
    assert unit_of(0.3047972654).metres == Fraction(0.3047972654)  # Clarke's foot


@pytest.mark.parametrize("value, metres", [(1.005, 1005.0), (0.29, 290.0), (8.2, 8200.0), (0.0, 0.0), (1e300, 1e303)])
def test_kilometres_become_the_metres_that_were_written(value, metres):
    assert Scale(KILOMETRE.metres)(value) == metres


def test_a_unit_of_its_own_length_changes_nothing():
    assert Scale(US_SURVEY_FOOT.metres / US_SURVEY_FOOT.metres)(0.1) == 0.1


def test_us_survey_feet_on_a_plane_of_feet_are_rounded_once():
    scale = Scale(US_SURVEY_FOOT.metres / FOOT.metres)
    assert scale(1_000_000.0) == float(1_000_000 * Fraction(1200, 3937) / Fraction("0.3048"))


def test_what_is_no_number_stays_so_and_what_is_negative_too():
    many = Scale(KILOMETRE.metres).of_each(np.array([math.nan, -0.5, math.inf, 1.005]))
    assert math.isnan(many[0])
    assert many[1:].tolist() == [-500.0, math.inf, 1005.0]


@pytest.mark.parametrize(
    "number, words", [(1, "1 foot"), (2, "2 feet"), (0.5, "0.5 feet"), (25000, "25,000 feet"), (0, "0 feet")]
)
def test_numbers_are_told_with_their_unit(number, words):
    assert FOOT(number) == words
