"""A first look at a row group: what types there are, how large weights are, where it lies."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Optional

import numpy as np
import shapely

from polyweight_plugin.core.faded import largest_left
from polyweight_plugin.core.geoparquet.fields import distinct
from polyweight_plugin.core.geoparquet.layer import Box
from polyweight_plugin.core.geoparquet.measurable import LEFT_OUT
from polyweight_plugin.core.geoparquet.request import Plan
from polyweight_plugin.core.geoparquet.rows import PointRows, PolygonRows, read_points, read_polygons
from polyweight_plugin.core.model import are_places
from polyweight_plugin.core.question import Question

SAMPLE = 200
"""Locations of a row group that are told, by which the curve is cut into tiles of like size."""

_COUNTED = (
    "rows",
    *LEFT_OUT,
    "without_type",
    "null_weights",
    "infinite_weights",
    "bad_reach",
    "without_area",
)


@dataclass
class Survey:
    """What was found in all row groups so far. keys: by type, the sum of the weights' magnitudes."""

    rows: int = 0
    without_geometry: int = 0
    unreadable: int = 0
    nowhere: int = 0
    past_pole: int = 0
    collections: int = 0
    without_type: int = 0
    null_weights: int = 0
    infinite_weights: int = 0
    bad_reach: int = 0
    without_area: int = 0
    largest_weight: float = 0.0
    largest_left: float = 0.0
    largest_reach: float = 0.0
    keys: dict[Any, float] = field(default_factory=dict)
    sample: list[list[float]] = field(default_factory=list)

    def add(self, told: dict[str, Any]) -> None:
        for name in _COUNTED:
            setattr(self, name, getattr(self, name) + told[name])
        self.largest_weight = max(self.largest_weight, told["largest_weight"])
        self.largest_left = max(self.largest_left, told["largest_left"])
        self.largest_reach = max(self.largest_reach, told["largest_reach"])
        for key, weight in told["keys"]:
            self.keys[key] = self.keys.get(key, 0.0) + weight
        self.sample += told["sample"]


def survey_polygons(plan: Plan, file: int, group: int) -> dict[str, Any]:
    """What a row group of polygons adds to the survey, and its box, None where no polygon lies anywhere."""
    rows = read_polygons(plan, file, group)
    bounds = rows.bounds
    lies = are_places(bounds)
    centres = (bounds[lies, :2] + bounds[lies, 2:]) / 2
    told = {
        "rows": len(rows.shapes),
        **rows.left_out,
        "without_area": int((shapely.get_dimensions(rows.shapes[lies]) != 2).sum()),
        "sample": _sample(centres),
        "box": _box(bounds[lies]),
    }
    return {**told, **_types_and_weights(rows, plan.asked), **_reach(rows.reach)}


def survey_points(plan: Plan, file: int, group: int) -> dict[str, Any]:
    """Likewise for a row group of points."""
    rows = read_points(plan, file, group)
    xy = rows.places.xy
    return {
        "rows": rows.rows,
        **_points_nowhere(rows),
        "sample": _sample(xy),
        "box": _box(np.concatenate([xy, xy], axis=1)),
        **_reach(rows.reach),
        **_no_types,
    }


_no_types: dict[str, Any] = {
    **dict.fromkeys(
        ("unreadable", "past_pole", "collections", "without_type", "null_weights", "infinite_weights", "without_area"),
        0,
    ),
    **dict.fromkeys(("largest_weight", "largest_left"), 0.0),
    "keys": [],
}


def _points_nowhere(rows: PointRows) -> dict[str, int]:
    placed = len(np.unique(rows.places.row))
    return {"without_geometry": rows.rows - placed - rows.places.nowhere, "nowhere": rows.places.nowhere}


def _types_and_weights(rows: PolygonRows, question: Question) -> dict[str, Any]:
    count = len(rows.shapes)
    keys, place = ([True], np.zeros(count, np.int64)) if rows.types is None else distinct(rows.types)
    weights = np.zeros(count) if rows.weights is None else rows.weights
    finite = np.isfinite(weights)
    size = np.where(finite, np.abs(weights), 0.0)
    with np.errstate(over="ignore"):
        sums = np.bincount(place, size, len(keys))
    none = [number for number, key in enumerate(keys) if key is None]
    return {
        "without_type": int(np.isin(place, none).sum()),
        "null_weights": int(np.isnan(weights).sum()),
        "infinite_weights": int(np.isinf(weights).sum()),
        "largest_weight": float(size.max(initial=0.0)),
        "largest_left": largest_left(question, size, rows.reach),
        "keys": [[key, float(total)] for key, total in zip(keys, sums) if key is not None],
    }


def _reach(reach: Optional[np.ndarray]) -> dict[str, Any]:
    if reach is None:
        return {"bad_reach": 0, "largest_reach": 0.0}
    good = np.isfinite(reach) & (reach >= 0)
    return {"bad_reach": int((~good).sum()), "largest_reach": float(reach[good].max(initial=0.0))}


def _sample(xy: np.ndarray) -> list[list[float]]:
    step = -(-len(xy) // SAMPLE) or 1
    sample: list[list[float]] = xy[::step].tolist()
    return sample


def _box(bounds: np.ndarray) -> Optional[Box]:
    if len(bounds) == 0:
        return None
    (x0, y0), (x1, y1) = bounds[:, :2].min(axis=0).tolist(), bounds[:, 2:].max(axis=0).tolist()
    return x0, y0, x1, y1


def union(boxes: Iterable[Optional[Box]]) -> Optional[Box]:
    """The box around some boxes, None around none."""
    known = np.array([box for box in boxes if box is not None], np.float64).reshape(-1, 4)
    return _box(known)
