"""How long the shortest way on an ellipsoid is between two places, near or far, opposite ones included.

Near ones are measured by their chord (chord.py). For far ones we solve the inverse problem as Bessel (1825) put it and
Karney (2013) made it safe: on the auxiliary sphere the direction at the first place is sought whose geodesic meets the
second place's parallel at the second place's longitude. That longitude grows steadily with the direction, so a bracket
always holds the answer, and neither opposite places nor poles are special. The two integrals, which others expand in
series for the earth, are summed by Gauss and Legendre's rule, which serves any planet.
"""

from __future__ import annotations

import numpy as np

from polyweight_plugin.core.metrics import chord
from polyweight_plugin.core.question import Ellipsoid

_NODES, _WEIGHTS = np.polynomial.legendre.leggauss(16)

_AT_ONCE = 4096
"""Pairs worked on together: sixteen values for each still fit a processor's cache."""

_ROUNDS = 80
"""Steps at most: Newton's method needs about five, halving the bracket alone 55."""


def distance(p: np.ndarray, q: np.ndarray, ellipsoid: Ellipsoid) -> np.ndarray:
    """Metres, float64 (n,), between places p and q, float64 (3, n).

    On WGS 84 within 5 nanometres up to 100 km, 0.5 micrometres up to 319 km, and 20 nanometres beyond, to the far side.
    """
    apart2 = (p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2 + (p[2] - q[2]) ** 2
    is_far = apart2 > chord.short_limit(ellipsoid) ** 2
    if not is_far.any():
        return chord.geodesic_of_chord(p, q, ellipsoid)
    found = np.empty(len(is_far))
    found[~is_far] = chord.geodesic_of_chord(p[:, ~is_far], q[:, ~is_far], ellipsoid)
    far = np.flatnonzero(is_far)
    for start in range(0, len(far), _AT_ONCE):
        some = far[start : start + _AT_ONCE]
        found[some] = _Inverse(p[:, some], q[:, some], ellipsoid).solve()
    return found


class _Inverse:
    """The inverse problem for n pairs of places, turned and mirrored until the first lies south and farther from the
    equator, and the second to its east."""

    def __init__(self, p: np.ndarray, q: np.ndarray, ellipsoid: Ellipsoid) -> None:
        a, b = self.a, self.b = ellipsoid.a, ellipsoid.b
        self.flattening = (a - b) / a
        self.eccentricity2 = (a - b) * (a + b) / (b * b)
        self.lon = np.abs(np.arctan2(p[0] * q[1] - p[1] * q[0], p[0] * q[0] + p[1] * q[1]))
        radius_p, radius_q = np.hypot(p[0], p[1]), np.hypot(q[0], q[1])
        swapped = np.abs(q[2]) * radius_p > np.abs(p[2]) * radius_q  # which the one nearer its pole says more sharply
        first, second = np.where(swapped, q, p), np.where(swapped, p, q)
        sign = np.where(first[2] > 0, -1.0, 1.0)
        # Reduced latitudes. A little off the equator and the poles, so that no direction is without meaning there.
        self.sin1, self.cos1 = np.minimum(sign * first[2] / b, -1e-100), _from_axis(first, a)
        self.sin2, self.cos2 = sign * second[2] / b, np.maximum(_from_axis(second, a), _from_axis(first, a))

    def solve(self) -> np.ndarray:
        """The distances, float64 (n,)."""
        low, high = np.zeros(len(self.lon)), np.full(len(self.lon), np.pi)
        direction, best = self._on_sphere(), np.full(len(self.lon), np.inf)
        answer = np.empty(len(self.lon))
        active = np.arange(len(self.lon))
        for _ in range(_ROUNDS):
            lon, slope, length, sin0 = self._follow(direction[active], active)
            missing = self.lon[active] - lon
            # A step sideways at the end of the way makes it longer by its share along the way (first variation).
            answer[active] = length + self.a * sin0 * missing
            low[active] = np.where(missing > 0, direction[active], low[active])
            high[active] = np.where(missing > 0, high[active], direction[active])
            with np.errstate(divide="ignore", invalid="ignore"):
                step = direction[active] + missing / slope
            halve = ~((step > low[active]) & (step < high[active]) & (np.abs(missing) < best[active] / 2))
            best[active] = np.abs(missing)
            direction[active] = np.where(halve, low[active] / 2 + high[active] / 2, step)
            active = active[(np.abs(missing) > 2e-15) & (high[active] - low[active] > 2e-16)]
            if len(active) == 0:
                break
        return answer

    def _on_sphere(self) -> np.ndarray:
        """The direction that would do on a sphere: a first guess."""
        east = self.cos2 * np.sin(self.lon)
        north = self.cos1 * self.sin2 - self.sin1 * self.cos2 * np.cos(self.lon)
        return np.clip(np.arctan2(east, north), 1e-9, np.pi - 1e-9)

    def _follow(self, direction: np.ndarray, some: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """(longitude reached, its growth with the direction, length of the way, sine of its azimuth at the equator)."""
        sin1, cos1, sin2, cos2 = self.sin1[some], self.cos1[some], self.sin2[some], self.cos2[some]
        sin_a1, cos_a1 = np.sin(direction), np.cos(direction)
        sin0, cos0 = sin_a1 * cos1, np.hypot(cos_a1, sin_a1 * sin1)
        along1 = cos_a1 * cos1
        # The difference of the cosines' squares: near the poles from the cosines, elsewhere from the sines.
        nearer = np.where(cos1 < -sin1, (cos2 - cos1) * (cos2 + cos1), (sin1 - sin2) * (sin1 + sin2))
        along2 = np.sqrt(np.maximum(along1 * along1 + nearer, 0.0))
        arc1, arc = np.arctan2(sin1, along1), _turn(sin1, along1, sin2, along2)
        lon_on_sphere = _turn(sin0 * sin1, along1, sin0 * sin2, along2)
        k2 = self.eccentricity2 * cos0 * cos0
        at = np.sin(arc1 + arc * (0.5 + 0.5 * _NODES[:, np.newaxis]))
        bend = k2 * at * at
        root = np.sqrt(1.0 + bend)
        half = 0.5 * arc
        length = self.b * half * _weighted(root)
        f = self.flattening
        lon = lon_on_sphere - f * sin0 * half * _weighted((2.0 - f) / (1.0 + (1.0 - f) * root))
        reduced = self._reduced_length(sin1, along1, sin2, along2, k2, half * _weighted(bend / root))
        with np.errstate(divide="ignore", invalid="ignore"):
            return lon, reduced / along2, length, sin0

    def _reduced_length(
        self,
        sin1: np.ndarray,
        along1: np.ndarray,
        sin2: np.ndarray,
        along2: np.ndarray,
        k2: np.ndarray,
        integral: np.ndarray,
    ) -> np.ndarray:
        """m12 / a: how far apart two ways are at the end that left the first place a radian apart."""
        norm1, norm2 = np.hypot(sin1, along1), np.hypot(sin2, along2)
        sin_arc1, cos_arc1, sin_arc2, cos_arc2 = sin1 / norm1, along1 / norm1, sin2 / norm2, along2 / norm2
        return (self.b / self.a) * (
            np.sqrt(1.0 + k2 * sin_arc2 * sin_arc2) * cos_arc1 * sin_arc2
            - np.sqrt(1.0 + k2 * sin_arc1 * sin_arc1) * sin_arc1 * cos_arc2
            - cos_arc1 * cos_arc2 * integral
        )


def _weighted(values: np.ndarray) -> np.ndarray:
    """The weighted sum of 16 rows, one after the other: a product of matrices would add in an order of its own."""
    total = _WEIGHTS[0] * values[0]
    for weight, row in zip(_WEIGHTS[1:], values[1:]):
        total += weight * row
    return total


def _from_axis(place: np.ndarray, a: float) -> np.ndarray:
    """Cosine of the reduced latitude, never quite 0."""
    return np.maximum(np.hypot(place[0], place[1]) / a, 1e-100)


def _turn(sin1: np.ndarray, cos1: np.ndarray, sin2: np.ndarray, cos2: np.ndarray) -> np.ndarray:
    """The angle from one direction to another one, 0 to pi; the four need no common length."""
    return np.arctan2(np.maximum(cos1 * sin2 - sin1 * cos2, 0.0), cos1 * cos2 + sin1 * sin2)
