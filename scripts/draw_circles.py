"""Draws docs/images/circles.svg: a planar circle in degrees and a true one in metres, at 60 degrees north.

Known as Tissot's indicatrix, for one circle of a size that people search with.   python -m scripts.draw_circles
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from polyweight_plugin.core.metrics import geocentric, geodesic
from polyweight_plugin.core.question import Ellipsoid

WGS84 = Ellipsoid(6378137.0, 6356752.314245179)
LON, LAT = 10.0, 60.0
METRES = 100_000.0
SIDE, GAP, TOP = 300, 40, 46
PICTURE = Path(__file__).parents[1] / "docs" / "images" / "circles.svg"


def main() -> None:
    angle = np.linspace(0, 2 * np.pi, 121)
    degrees = METRES / float(metres_to(np.array([LON]), np.array([LAT + 1.0]))[0])  # as far north as the true one
    planar = np.array([LON + degrees * np.sin(angle), LAT + degrees * np.cos(angle)])
    true = reached(angle)
    left = [on_the_map(of) for of in (planar, true)]
    right = [on_the_ground(of) for of in (planar, true)]
    PICTURE.write_text(svg(left, right))


def metres_to(lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    """From the centre, along the ellipsoid."""
    centre = geocentric.places(np.full_like(lon, LON), np.full_like(lat, LAT), WGS84)
    return geodesic.distance(centre, geocentric.places(lon, lat, WGS84), WGS84)


def reached(angle: np.ndarray) -> np.ndarray:
    """(lon, lat) of the places METRES away, one for each direction on the map, by bisection."""
    low, high = np.zeros_like(angle), np.full_like(angle, 5.0)
    for _ in range(50):
        middle = (low + high) / 2
        near = metres_to(LON + middle * np.sin(angle), LAT + middle * np.cos(angle)) < METRES
        low, high = np.where(near, middle, low), np.where(near, high, middle)
    return np.array([LON + low * np.sin(angle), LAT + low * np.cos(angle)])


def on_the_map(lonlat: np.ndarray) -> np.ndarray:
    """In the picture: two degrees to either side."""
    x, y = lonlat - np.array([[LON], [LAT]])
    return np.array([SIDE / 2 + x * SIDE / 4.4, SIDE / 2 - y * SIDE / 4.4])


def on_the_ground(lonlat: np.ndarray) -> np.ndarray:
    """The same, 120 km to either side: distance and direction from the centre are true (azimuthal equidistant)."""
    lon, lat = lonlat
    metres = metres_to(lon, lat)
    # Seen from the centre along its east and north, which is the direction of the geodesic to a thousandth.
    there = geocentric.places(lon, lat, WGS84) - geocentric.places(np.array([LON]), np.array([LAT]), WGS84)
    sin_lon, cos_lon = geocentric.sine_cosine(np.array(LON))
    sin_lat, cos_lat = geocentric.sine_cosine(np.array(LAT))
    east = there[1] * cos_lon - there[0] * sin_lon
    north = there[2] * cos_lat - (there[0] * cos_lon + there[1] * sin_lon) * sin_lat
    scale = metres / np.hypot(east, north) * SIDE / 240_000
    return np.array([SIDE / 2 + east * scale, SIDE / 2 - north * scale])


def svg(left: list[np.ndarray], right: list[np.ndarray]) -> str:
    width = 2 * SIDE + GAP
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {SIDE + TOP + 52}" font-family="sans-serif" '
        'font-size="13" fill="#222">',
        f'<rect width="{width}" height="{SIDE + TOP + 52}" fill="#fff"/>',
    ]
    panels = ((0, "On a map of longitude and latitude", left), (SIDE + GAP, "On the ground", right))
    for shift, title, (planar, true) in panels:
        lines += [
            f'<g transform="translate({shift} {TOP})">',
            f'<text x="{SIDE / 2}" y="-16" text-anchor="middle" font-weight="bold">{title}</text>',
            f'<rect width="{SIDE}" height="{SIDE}" fill="#f4f6f8" stroke="#ccd3da"/>',
            path(planar, 'fill="none" stroke="#c0392b" stroke-width="2" stroke-dasharray="6 4"'),
            path(true, 'fill="#1f77b4" fill-opacity="0.15" stroke="#1f77b4" stroke-width="2"'),
            f'<circle cx="{SIDE / 2}" cy="{SIDE / 2}" r="3"/>',
            "</g>",
        ]
    key = SIDE + TOP + 22
    lines += [
        f'<path d="M6 {key - 4}h34" stroke="#1f77b4" stroke-width="2"/>'
        f'<text x="48" y="{key}">MEASURE ellipsoidal: 100 km along the earth, at 60° north</text>',
        f'<path d="M6 {key + 18}h34" stroke="#c0392b" stroke-width="2" stroke-dasharray="6 4"/>'
        f'<text x="48" y="{key + 22}">MEASURE planar, in degrees: as far to the north, half as far to the east</text>',
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def path(points: np.ndarray, style: str) -> str:
    return f'<path d="M{"L".join(f"{x:.1f} {y:.1f}" for x, y in points.T)}Z" {style}/>'


if __name__ == "__main__":
    main()
