"""Which rings shapes are made of, and their vertices.

Known as structure of arrays, with compressed rows (CSR) from shapes to rings to vertices.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely

from polyweight_plugin.core.index.ranges import expanded
from polyweight_plugin.core.wkb import ReadRings, rings_of

SHELL, HOLE, LINE = range(3)


@dataclass(frozen=True)
class Rings:
    """The rings of n shapes, those of a shape side by side. A line is a ring left open, a point is one without length.

    xy: float64 (any, 2). first, count: int64 (rings,), ring r has the vertices xy[first[r]:first[r] + count[r]], the
        first one twice where it is closed.
    shape: int64 (n + 1,), shape i has the rings shape[i]:shape[i + 1]. part: int64 (rings,), the polygon that a ring
        belongs to, a number of its own. role: int8 (rings,), of SHELL, HOLE and LINE.
    boxes: float64 (n, 4), around all rings, also around holes that stick out of their shell; NaN where no vertex is.
    """

    xy: np.ndarray
    first: np.ndarray
    count: np.ndarray
    shape: np.ndarray
    part: np.ndarray
    role: np.ndarray
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
        count = shapely.get_num_coordinates(sequences).astype(np.int64)
        shape = np.searchsorted(owner[part], np.arange(len(shapes) + 1))
        return cls(shapely.get_coordinates(sequences), _ends(count)[:-1], count, shape, part, role, boxes)

    @classmethod
    def of_wkb(cls, wkb: np.ndarray, offsets: np.ndarray, parsed: Callable[[np.ndarray], np.ndarray]) -> Rings:
        """The same of shapes in well-known binary, as wkb.rings_of has them.

        parsed: makes GEOS' objects of rows, int64 (k,), which it is asked for where they are no usual polygons.
        """
        return cls.of_read(rings_of(wkb, offsets), parsed)

    @classmethod
    def of_read(cls, read: ReadRings, parsed: Callable[[np.ndarray], np.ndarray]) -> Rings:
        """The same of shapes whose rings were read before, those but for which `parsed` is asked."""
        shape = np.searchsorted(read.row, np.arange(len(read.is_read) + 1))
        part = np.cumsum((np.diff(read.row, prepend=-1) != 0) | (np.diff(read.part, prepend=-1) != 0)) - 1
        role = np.where(read.is_hole, HOLE, SHELL).astype(np.int8)
        rings = cls(read.xy, read.first[:-1], np.diff(read.first), shape, part, role, read.boxes)
        others = np.flatnonzero(~read.is_read)
        return rings._with(others, cls.of(parsed(others))) if len(others) else rings

    def _with(self, rows: np.ndarray, others: Rings) -> Rings:
        """These rings and others, which are those of some rows, int64 (k,), that have none here."""
        shape_of_ring = np.repeat(np.arange(len(self.boxes)), np.diff(self.shape))
        shape_of_other = np.repeat(rows, np.diff(others.shape))
        order = np.argsort(np.concatenate([shape_of_ring, shape_of_other]), kind="stable")
        boxes = self.boxes.copy()
        boxes[rows] = others.boxes
        counts = np.diff(self.shape)
        counts[rows] = np.diff(others.shape)
        parts = int(self.part[-1]) + 1 if len(self.part) else 0

        def both(own: np.ndarray, other: np.ndarray) -> np.ndarray:
            return np.concatenate([own, other])[order]

        return Rings(
            np.concatenate([self.xy, others.xy]),
            both(self.first, others.first + len(self.xy)),
            both(self.count, others.count),
            _ends(counts),
            both(self.part, others.part + parts),
            both(self.role, others.role),
            boxes,
        )

    def __getitem__(self, some: np.ndarray) -> Rings:
        """Some of the shapes, int64 (k,)."""
        counts = self.shape[some + 1] - self.shape[some]
        rings = self.shape[some] if (counts == 1).all() else expanded(self.shape[some], counts)
        first, count, part, role = (of[rings] for of in (self.first, self.count, self.part, self.role))
        return Rings(self.xy, first, count, _ends(counts), part, role, self.boxes[some])

    def __len__(self) -> int:
        return len(self.shape) - 1

    @property
    def are_areas(self) -> np.ndarray:
        """Whether there is a polygon in each shape, bool (n,)."""
        return np.diff(_ends(self.role == SHELL)[self.shape]) > 0

    @cached_property
    def vertices(self) -> np.ndarray:
        """int64 (n,), how many all rings of a shape have."""
        return np.diff(_ends(self.count)[self.shape])

    @cached_property
    def extent(self) -> np.ndarray:
        """float64 (n,), no edge of the shape is longer; NaN where it has none."""
        x0, y0, x1, y1 = self.boxes.T
        return (x1 - x0) + (y1 - y0)

    def vertices_of(self, shapes: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """(x, y, place in shapes), each (m,): all vertices of shapes, int64 (k,); the first of a closed ring twice."""
        counts = self.shape[shapes + 1] - self.shape[shapes]
        rings, owner = expanded(self.shape[shapes], counts), np.repeat(np.arange(len(shapes)), counts)
        vertices = self.count[rings]
        xy = self.xy[expanded(self.first[rings], vertices)]
        return xy[:, 0], xy[:, 1], np.repeat(owner, vertices)


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
