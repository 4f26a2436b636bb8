"""The straight way through the earth tells the way along its surface: bounds with a proof, and nearly the way itself.

Let c be the chord, the straight distance in space of two places on an ellipsoid, and s the geodesic, the shortest way
on the surface. r = b * b / a is the surface's least radius of curvature (at the equator, northwards), R = a * a / b the
largest (at the poles). Then

    2 R asin(c / 2R) <= s <= 2 r asin(c / 2r)        (the right one while c <= 2r)

Right: a geodesic bends as the surface does below it, nowhere more sharply than a circle of radius r, and a curve that
bends less than a circular arc of the same length has the longer chord (Schur's comparison theorem).
Left: the surface bends everywhere at least as a ball of radius R, so the ellipsoid is an intersection of such balls
(Blaschke's rolling theorem) and holds the spindle between the two places; to project a way onto a convex body does not
lengthen it, and on the spindle no way from tip to tip is shorter than an arc of radius R.
docs/distances.md says it in words. On a sphere both are equalities. Both grow with c, so they hold for the least of
many chords too, which is what the distance to a line or an area is.
"""

from __future__ import annotations

import math

import numpy as np

from polyweight_plugin.core.question import Ellipsoid

SLACK = 1e-12
"""Kept on either side of a limit, relative to a: 6 micrometres on the earth, a thousand times what rounding does."""

_SHORT = 0.05
"""Ways up to this share of a are found from the chord with an error below 2e-12 of them, on WGS 84."""

_ARC_SINE = tuple(math.comb(2 * k, k) / (4.0**k * (2 * k + 1)) for k in range(11))


def limits(distance: np.ndarray, ellipsoid: Ellipsoid) -> tuple[np.ndarray, np.ndarray]:
    """(surely in, surely out), float64: a shorter chord is within the distance, a longer one beyond it.

    distance: metres, float64 of any shape. Surely in is negative where a distance is too small to be sure of anything.
    """
    least, most = _radii(ellipsoid)
    slack = SLACK * ellipsoid.a
    inner = 2.0 * least * np.sin(np.minimum(distance / (2.0 * least), math.pi / 2))
    outer = 2.0 * most * np.sin(np.minimum(distance / (2.0 * most), math.pi / 2))
    return inner - slack, outer + slack


def bounds(chord: np.ndarray, ellipsoid: Ellipsoid) -> tuple[np.ndarray, np.ndarray]:
    """(at least, at most), float64: how long a geodesic is whose chord is given, in metres; to within SLACK."""
    least, most = _radii(ellipsoid)
    lower = 2.0 * most * np.arcsin(np.minimum(chord / (2.0 * most), 1.0))
    upper = 2.0 * least * np.arcsin(np.minimum(chord / (2.0 * least), 1.0))
    return lower, np.where(chord <= 2.0 * least, upper, farthest(ellipsoid))


def rivals(chord: np.ndarray, ellipsoid: Ellipsoid) -> np.ndarray:
    """A longer chord than this one belongs to a longer geodesic than the chord given; float64, infinite if unknown."""
    least, most = _radii(ellipsoid)
    angle = np.arcsin(np.minimum(chord / (2.0 * least), 1.0)) * (least / most)
    return np.where(chord < 2.0 * least, 2.0 * most * np.sin(angle) + SLACK * ellipsoid.a, np.inf)


def farthest(ellipsoid: Ellipsoid) -> float:
    """The longest distance that there is, in metres, from pole to pole: half a meridian; half the girth of a sphere.

    By Gauss' arithmetic-geometric mean, to the last digits.
    """
    big, small = ellipsoid.a, ellipsoid.b
    total, power = (big * big + small * small) / 2, 1.0
    while big - small > 1e-15 * big:
        total -= power * (big - small) ** 2 / 4
        big, small, power = (big + small) / 2, math.sqrt(big * small), 2 * power
    return math.pi * total / big


def short_limit(ellipsoid: Ellipsoid) -> float:
    """Up to which chord geodesic_of_chord is to be trusted, in metres: 319 km on WGS 84.

    Its error grows with the square of the flattening: on a flatter planet it is trusted less far.
    """
    flattening = 1.0 - (ellipsoid.b / ellipsoid.a) ** 2
    return _SHORT * ellipsoid.a * min(1.0, math.sqrt(0.0067 / max(flattening, 1e-9)))


def geodesic_of_chord(p: np.ndarray, q: np.ndarray, ellipsoid: Ellipsoid) -> np.ndarray:
    """How long the geodesics from p to q are, in metres, float64 (n,); p, q: places, float64 (3, n), near each other.

    On WGS 84 within 1.5e-34 s**5 + 5e-9 metres up to 2000 km (0.15 mm at 1000 km, 5 nm at 100 km), and nothing in it is
    special at poles or on the antimeridian. The chord is tangent to the surface below its middle (with x' A x = 1 the
    ellipsoid, (q - p)' A (p + q) = 0), so that its curvature there is known; a geodesic bends nearly as a circle does:
    s = 2/k asin(k c / 2), where k is 8 parts the curvature in the middle and 1 part that at either end, which are the
    weights that cancel all errors in the first power of the flattening.
    """
    a2, b2 = 1.0 / (ellipsoid.a * ellipsoid.a), 1.0 / (ellipsoid.b * ellipsoid.b)
    x, y, z = q - p
    horizontal, vertical = x * x + y * y, z * z
    chord2 = horizontal + vertical
    bend = a2 * horizontal + b2 * vertical
    middle_x, middle_y, middle_z = (p + q) * 0.5
    normal2 = a2 * a2 * (middle_x * middle_x + middle_y * middle_y) + b2 * b2 * middle_z * middle_z
    apart = np.maximum(chord2, np.finfo(float).tiny)
    curvature = 0.8 * bend / apart / np.sqrt(normal2 / (1.0 - 0.25 * bend))
    for end, sign in ((p, 0.5), (q, -0.5)):
        normal_x, normal_y, normal_z = a2 * end[0], a2 * end[1], b2 * end[2]
        lift = sign * bend / (normal_x * normal_x + normal_y * normal_y + normal_z * normal_z)
        tangent_x, tangent_y, tangent_z = x + lift * normal_x, y + lift * normal_y, z + lift * normal_z
        flat, steep = tangent_x * tangent_x + tangent_y * tangent_y, tangent_z * tangent_z
        length2 = np.maximum(flat + steep, np.finfo(float).tiny)
        normal = np.sqrt(normal_x * normal_x + normal_y * normal_y + normal_z * normal_z)
        curvature += 0.1 * (a2 * flat + b2 * steep) / (length2 * normal)
    half_angle2 = 0.25 * curvature * curvature * chord2
    stretch = np.full_like(half_angle2, _ARC_SINE[-1])
    for coefficient in _ARC_SINE[-2::-1]:
        stretch *= half_angle2
        stretch += coefficient
    return np.sqrt(chord2) * stretch


def _radii(ellipsoid: Ellipsoid) -> tuple[float, float]:
    """The least and the largest radius of curvature."""
    a, b = ellipsoid.a, ellipsoid.b
    return b * b / a, a * a / b
