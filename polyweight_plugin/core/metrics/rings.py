"""Which rings shapes are made of: all that is to be known of them before a single coordinate is looked at.

Known as compressed rows (CSR), from shapes to rings to edges.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from polyweight_plugin.core.index.ranges import expanded

SHELL, HOLE, LINE = range(3)


@dataclass(frozen=True)
class Rings:
    """The rings of n shapes, those of a shape side by side. A line is a ring left open, a point is one without length.

    sequences: object, shapely, of all rings that there are; sequence: int64 (rings,), that whose coordinates are the
        ring's.
    ring: int64 (rings + 1,), ring r has the edges ring[r]:ring[r + 1]. shape: int64 (n + 1,), likewise for its rings.
    part: int64 (rings,), the polygon that a ring belongs to, a number of its own. role: int8 (rings,), of SHELL, HOLE
        and LINE. vertices: int64 (n,), of all rings of a shape, twice the first one of each.
    boxes: float64 (n, 4), around all rings, also around holes that stick out of their shell; NaN where no vertex is.
    """

    sequences: np.ndarray
    sequence: np.ndarray
    ring: np.ndarray
    shape: np.ndarray
    part: np.ndarray
    role: np.ndarray
    vertices: np.ndarray
    boxes: np.ndarray

    @classmethod
    def of(cls, shapes: np.ndarray) -> Rings:
        """Of any geometries, object (n,), shapely; one that is missing or empty has no edges."""
        parts, owner = _simple_parts(shapes)
        is_polygon = shapely.get_type_id(parts) == shapely.GeometryType.POLYGON
        role, part = np.where(is_polygon, SHELL, LINE).astype(np.int8), np.arange(len(parts))
        boxes, sequences = shapely.bounds(shapes), parts
        has_holes = shapely.get_num_interior_rings(parts) > 0
        if has_holes.any():  # where there are none a polygon does as well: to make a ring of each takes longer
            rings, of_part = shapely.get_rings(parts[has_holes], return_index=True)
            part = np.concatenate([part[~has_holes], part[has_holes][of_part]])
            order = np.argsort(part, kind="stable")
            sequences, part = np.concatenate([parts[~has_holes], rings])[order], part[order]
            role = np.where(np.diff(part, prepend=-1) == 0, HOLE, role[part]).astype(np.int8)
            _widen(boxes, shapely.bounds(sequences[role == HOLE]), owner[part[role == HOLE]])
        counts = shapely.get_num_coordinates(sequences).astype(np.int64)
        shape = np.searchsorted(owner[part], np.arange(len(shapes) + 1))
        vertices = np.diff(_ends(counts)[shape])
        ring = _ends(np.where(counts > 1, counts - 1, counts))
        return cls(sequences, np.arange(len(sequences)), ring, shape, part, role, vertices, boxes)

    @property
    def are_areas(self) -> np.ndarray:
        """Whether there is a polygon in each shape, bool (n,)."""
        shells = np.concatenate([[0], np.cumsum(self.role == SHELL)])
        return np.diff(shells[self.shape]) > 0

    def __getitem__(self, some: np.ndarray) -> Rings:
        """Some of the shapes, int64 (k,)."""
        counts = np.diff(self.shape)[some]
        rings = self.shape[some] if (counts == 1).all() else expanded(self.shape[some], counts)
        edges = np.diff(self.ring)
        return Rings(
            self.sequences,
            self.sequence[rings],
            _ends(edges[rings]),
            _ends(counts),
            self.part[rings],
            self.role[rings],
            self.vertices[some],
            self.boxes[some],
        )


def _simple_parts(shapes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Points, lines and polygons, object (k,), and the shape that each is part of, int64 (k,), ascending."""
    parts, owner = shapes, np.arange(len(shapes))
    while (shapely.get_type_id(parts) >= shapely.GeometryType.MULTIPOINT).any():
        parts, index = shapely.get_parts(parts, return_index=True)
        owner = owner[index]
    return parts, owner


def _widen(boxes: np.ndarray, by: np.ndarray, owner: np.ndarray) -> None:
    """Boxes, float64 (n, 4), made to hold other ones, float64 (k, 4), of the owners beside them, int64 (k,)."""
    for columns, extreme in ((slice(0, 2), np.fmin), (slice(2, 4), np.fmax)):
        extreme.at(boxes[:, columns], owner, by[:, columns])


def _ends(counts: np.ndarray) -> np.ndarray:
    return np.concatenate([[0], np.cumsum(counts)])
