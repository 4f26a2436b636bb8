"""An oracle in rational arithmetic: squared distances and insides of one place and one shape, without any rounding."""

from __future__ import annotations

from fractions import Fraction

import shapely

Place = tuple[Fraction, Fraction]


def squared_distance(x: float, y: float, shape: shapely.Geometry) -> Fraction:
    """From a place to a shape as PolyWeight defines it, invalid ones too; 0 inside."""
    place = Fraction(x), Fraction(y)
    rings = [ring for part in _parts(shape) for ring in _rings(part)]
    nearest = min(_to_edge(place, *edge) for ring in rings for edge in _edges(ring))
    return Fraction(0) if any(_inside(place, part) for part in _parts(shape)) else nearest


def within(x: float, y: float, shape: shapely.Geometry, limit: float) -> bool:
    return limit >= 0 and squared_distance(x, y, shape) <= Fraction(limit) ** 2


def _parts(shape: shapely.Geometry) -> list[shapely.Geometry]:
    if hasattr(shape, "geoms"):
        return [part for member in shape.geoms for part in _parts(member)]
    return [] if shape.is_empty else [shape]


def _rings(part: shapely.Geometry) -> list[list[Place]]:
    lines = [part.exterior, *part.interiors] if part.geom_type == "Polygon" else [part]
    return [[(Fraction(x), Fraction(y)) for x, y in line.coords] for line in lines]


def _edges(ring: list[Place]) -> list[tuple[Place, Place]]:
    return list(zip(ring, ring[1:])) if len(ring) > 1 else [(ring[0], ring[0])]


def _to_edge(place: Place, start: Place, end: Place) -> Fraction:
    (x, y), (ax, ay), (bx, by) = place, start, end
    length = (bx - ax) ** 2 + (by - ay) ** 2
    along = Fraction(0) if length == 0 else ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length
    along = min(max(along, Fraction(0)), Fraction(1))
    return (x - ax - along * (bx - ax)) ** 2 + (y - ay - along * (by - ay)) ** 2


def _inside(place: Place, part: shapely.Geometry) -> bool:
    if part.geom_type != "Polygon":
        return False
    shell, *holes = [_odd(place, ring) for ring in _rings(part)]
    return shell and not any(holes)


def _odd(place: Place, ring: list[Place]) -> bool:
    x, y = place
    crossings = 0
    for (ax, ay), (bx, by) in _edges(ring):
        if (ay > y) != (by > y):
            crossings += ax + (y - ay) * (bx - ax) / (by - ay) > x
    return crossings % 2 == 1
