"""One kind of distance each: the coordinates that boxes lie in, bounds and limits, what is within, how far apart.

A metric is what the index is given to measure with; traversal, tallies and statistics know no more of it than is below.
Bounds and limits are squared lengths in the metric's own coordinates: those of the layer on the plane, metres in space
on an ellipsoid. Distances, radii and reaches are in the measure's units.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, Union

import numpy as np

if TYPE_CHECKING:  # the dialog, which shows what to do where there is no shapely, needs chord.py of this package
    import shapely

    from polyweight_plugin.core.metrics.rings import Rings

Radius = Union[float, np.ndarray]
"""One for all pairs, or float64 (pairs,), one for each; a negative one reaches nothing."""


Asked = Callable[[np.ndarray, np.ndarray], np.ndarray]
"""Of places and areas beside them, int64 (k,) each, which ones are asked about: bool (k,)."""


class Geometries(Protocol):
    """geometries[i], i int64 (k,), are some of them: object (k,), shapely. An array, or what makes them when asked."""

    def __getitem__(self, some: np.ndarray) -> np.ndarray: ...


class Query(Protocol):
    """The points of a batch, as a metric sees them: see index/query_tree.py."""

    single: bool
    xy: np.ndarray
    coordinates: np.ndarray

    def __len__(self) -> int: ...

    @property
    def first_place(self) -> np.ndarray: ...

    @property
    def places(self) -> shapely.STRtree: ...


class Shapes(Protocol):
    """n shapes, ready to be compared with places.

    In the methods, points: int64 (pairs,), items of the query tree; shapes: int64 (pairs,), which of these are beside
    them.
    """

    boxes: tuple[np.ndarray, ...]
    """(low, high), or (low, high, max_low, min_high) where shapes need not touch their boxes.

    Each is float64 (d, n), as in packed_tree.Boxes.
    """

    def bounds(
        self, query: Query, points: np.ndarray, shapes: np.ndarray, farthest: float
    ) -> tuple[np.ndarray, np.ndarray]:
        """(lower, upper), float64 (pairs,): tighter than those of boxes. Only where query.single.

        Deep inside a polygon the upper one may be negative.

        farthest: the largest radius of the search; bounds beyond it need not be tight.
        """

    def within(self, query: Query, points: np.ndarray, shapes: np.ndarray, radius: Radius) -> np.ndarray:
        """Whether the distance is at most the radius, 0 or more: bool (pairs,), the last word on each pair."""

    def distance(self, query: Query, points: np.ndarray, shapes: np.ndarray) -> np.ndarray:
        """float64 (pairs,); 0 inside. Nothing but within decides what lies at a radius to the last bit."""


class Metric(Protocol):
    """One kind of distance."""

    def around(self, bounds: np.ndarray) -> Metric:
        """The same kind of distance, with coordinates that fit geometries of these shapely.bounds, float64 (n, 4)."""

    def coordinates(self, xy: np.ndarray) -> np.ndarray:
        """Places, float64 (n, 2), as bounds want them: float64 (d, n)."""

    def covers(self, bounds: np.ndarray) -> np.ndarray:
        """Whether geometries whose shapely.bounds these are, float64 (n, 4), lie where places are: bool (n,)."""

    def boxes(self, bounds: np.ndarray) -> tuple[np.ndarray, ...]:
        """As Shapes has them, of any geometries whose shapely.bounds, float64 (n, 4), none of them empty, these are."""

    def shapes(self, geometries: Geometries, rings: Rings) -> Shapes:
        """Any n geometries, none of them empty, prepared. rings: theirs."""

    def facets(self, rings: np.ndarray) -> tuple[Shapes, np.ndarray]:
        """Rings or lines, object (n,), cut into short sequences of edges: (those, the ring of each, int64)."""

    def inside(self, query: Query, areas: np.ndarray, strictly: bool, asked: Asked) -> tuple[np.ndarray, np.ndarray]:
        """(place of the query tree, area), each int64: which places lie in which areas.

        areas: object (n,), polygons without holes, prepared. strictly: places on boundaries do not. asked: of which
        pairs it is to be told.
        """

    def limits(self, radius: Radius, magnitude: float) -> tuple[Radius, Radius]:
        """(surely in, surely out), in the units of bounds: an upper bound below the one, or a lower bound above the
        other proves it.

        magnitude: of the largest coordinate; the limits keep a slack from the radius that is far above rounding, so
        that surely in is negative for a radius of 0. A negative radius has no pair in.
        """

    def slack(self, magnitude: float) -> float:
        """A distance that is farther than this from a radius needs no exact look."""

    def rivals(self, upper: np.ndarray, magnitude: float) -> np.ndarray:
        """The lower bound above which nothing can be nearer than what has this upper bound, rounding included."""
