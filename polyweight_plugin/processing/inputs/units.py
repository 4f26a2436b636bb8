"""Units of length, by their exact definitions, and numbers in them as they were written."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Optional

from polyweight_plugin.processing.text import decimal, mark, tr


@dataclass(frozen=True)
class Unit:
    """metres: how many it has, exactly; None for degrees and for units of a plane whose CRS is unknown."""

    singular: str
    plural: str
    metres: Optional[Fraction] = None

    def __call__(self, number: float) -> str:
        """'1 metre', '0.5 miles'."""
        return f"{grouped(number)} {tr(self.singular if number == 1 else self.plural)}"


METRE = Unit(mark("metre"), mark("metres"), Fraction(1))
KILOMETRE = Unit(mark("kilometre"), mark("kilometres"), Fraction(1000))
FOOT = Unit(mark("foot"), mark("feet"), Fraction(3048, 10_000))
US_SURVEY_FOOT = Unit(mark("US survey foot"), mark("US survey feet"), Fraction(1200, 3937))
YARD = Unit(mark("yard"), mark("yards"), Fraction(9144, 10_000))
MILE = Unit(mark("mile"), mark("miles"), Fraction(1_609_344, 1000))
NAUTICAL_MILE = Unit(mark("nautical mile"), mark("nautical miles"), Fraction(1852))

LENGTHS = (METRE, KILOMETRE, FOOT, US_SURVEY_FOOT, YARD, MILE, NAUTICAL_MILE)
"""In the order of UNIT's numbers from 1 on (international yard and pound of 1959; US survey foot of 1893)."""

DEGREE = Unit(mark("degree"), mark("degrees"))
UNKNOWN = Unit(mark("unit of the coordinates"), mark("units of the coordinates"))

SAME = 1e-9
"""Relative: a CRS tells its unit with some 15 digits, and no two units are as near to each other."""


def unit_of(metres: float) -> Unit:
    """The unit of so many metres, by its definition where it is a known one."""
    for known in LENGTHS:
        if known.metres is not None and abs(metres - known.metres) <= SAME * known.metres:
            return known
    return Unit(UNKNOWN.singular, UNKNOWN.plural, Fraction(metres))


def grouped(number: float) -> str:
    """'25,000', '0.5': for people."""
    return f"{int(number):,}" if float(number).is_integer() and abs(number) < 1e15 else decimal(float(number))
