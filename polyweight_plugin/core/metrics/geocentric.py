"""Longitude and latitude as places in space: geocentric coordinates (known as ECEF, earth-centred, earth-fixed).

In space there is no antimeridian and no pole: 180, -180 and 540 degrees east are one place, as is every longitude at a
pole, to the last bit. Sines and cosines are made of additions and multiplications alone, whose results IEEE 754 fixes,
so that every machine of a cluster computes the same places; those of numpy differ between processors.
"""

from __future__ import annotations

import math

import numpy as np

from polyweight_plugin.core.question import Ellipsoid

MOST_DEGREES_EAST = 3600.0
"""A longitude beyond it, east or west, is none."""

_SINE = tuple((-1) ** k / math.factorial(2 * k + 1) for k in range(8))
_COSINE = tuple((-1) ** k / math.factorial(2 * k) for k in range(9))
"""Taylor's series: at an eighth of a turn what is left out is below half a unit in the last place."""


def sine_cosine(degrees: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(sine, cosine) of angles, float64 of any shape, finite. Within 2 units in the last place; exact at right angles.

    Quarter turns are taken off in degrees, where that is exact, and not in radians, where pi is rounded.
    """
    quarters = np.rint(degrees / 90.0)
    angle = (degrees - 90.0 * quarters) * (math.pi / 180.0)
    square = angle * angle
    sine, cosine = angle * _series(_SINE, square), _series(_COSINE, square)
    quarters = quarters.astype(np.int64)
    swapped = (quarters & 1).astype(bool)
    sine, cosine = np.where(swapped, cosine, sine), np.where(swapped, sine, cosine)
    return np.where(quarters & 2, -sine, sine) + 0.0, np.where(quarters + 1 & 2, -cosine, cosine) + 0.0


def are_places(lonlat: np.ndarray) -> np.ndarray:
    """Whether longitudes and latitudes, degrees, float64 (n, 2), are places on the earth: bool (n,).

    No latitude is beyond a pole, and a longitude of more than ten turns is a mistake.
    """
    return (np.abs(lonlat) <= (MOST_DEGREES_EAST, 90.0)).all(axis=1)


def places(lon: np.ndarray, lat: np.ndarray, ellipsoid: Ellipsoid) -> np.ndarray:
    """Geocentric coordinates in metres, float64 (3, n), of longitudes and geodetic latitudes in degrees, (n,) each.

    Each coordinate is within 3e-16 of the ellipsoid's size: 2 nanometres on the earth.
    """
    sin_lat, cos_lat = sine_cosine(lat)
    sin_lon, cos_lon = sine_cosine(lon)
    return from_sines(sin_lon, cos_lon, sin_lat, cos_lat, ellipsoid)


def from_sines(
    sin_lon: np.ndarray, cos_lon: np.ndarray, sin_lat: np.ndarray, cos_lat: np.ndarray, ellipsoid: Ellipsoid
) -> np.ndarray:
    """The same, from the sines and cosines of the angles."""
    a, b = ellipsoid.a, ellipsoid.b
    across, along = a * cos_lat, b * sin_lat
    scale = 1.0 / np.sqrt(across * across + along * along)
    radius = a * across * scale
    out = np.empty((3, *np.shape(radius)))
    np.multiply(radius, cos_lon, out=out[0])
    np.multiply(radius, sin_lon, out=out[1])
    np.multiply(b * along, scale, out=out[2])
    out += 0.0  # no place differs from another by the sign of a zero
    return out


def boxes(bounds: np.ndarray, ellipsoid: Ellipsoid) -> tuple[np.ndarray, np.ndarray]:
    """(lowest, highest) corners, float64 (3, n), of boxes in space that hold all places of rectangles of degrees.

    bounds: float64 (n, 4), west, south, east, north of each; latitudes within 90. So they hold whatever is bounded by
    edges that are straight in longitude and latitude: the edges, and an area, however it bulges. To within rounding.
    """
    west, south, east, north = np.ascontiguousarray(bounds.T)
    (sin_south, cos_south), (sin_north, cos_north) = sine_cosine(south), sine_cosine(north)
    one, zero = np.ones(len(west)), np.zeros(len(west))
    radius_south, _, z_south = from_sines(zero, one, sin_south, cos_south, ellipsoid)
    radius_north, _, z_north = from_sines(zero, one, sin_north, cos_north, ellipsoid)
    least, most = np.minimum(radius_south, radius_north), np.maximum(radius_south, radius_north)
    most = np.where((south <= 0) & (north >= 0), ellipsoid.a, most)
    low, high = np.empty((3, len(west))), np.empty((3, len(west)))
    low[2], high[2] = z_south, z_north
    (sin_west, cos_west), (sin_east, cos_east) = sine_cosine(west), sine_cosine(east)
    for axis, at_west, at_east, top in ((0, cos_west, cos_east, 0.0), (1, sin_west, sin_east, 90.0)):
        lowest, highest = np.minimum(at_west, at_east), np.maximum(at_west, at_east)
        highest = np.where(_passes(west, east, top), 1.0, highest)
        lowest = np.where(_passes(west, east, top + 180.0), -1.0, lowest)
        low[axis] = lowest * np.where(lowest < 0, most, least)
        high[axis] = highest * np.where(highest > 0, most, least)
    return low, high


def _passes(west: np.ndarray, east: np.ndarray, meridian: float) -> np.ndarray:
    """Whether the longitudes from west to east go across a meridian, however often they were turned, bool (n,)."""
    return np.floor((east - meridian) / 360.0) >= np.ceil((west - meridian) / 360.0)


def _series(coefficients: tuple[float, ...], x: np.ndarray) -> np.ndarray:
    total = np.full_like(x, coefficients[-1])
    for coefficient in coefficients[-2::-1]:
        total *= x
        total += coefficient
    return total
