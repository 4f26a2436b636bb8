"""A geometry column of GeoParquet as arrays: places of points, shapes as shapely has them.

WKB, and the native encodings of GeoParquet 1.1, which are those of GeoArrow with separated coordinates: lists of lists
of struct<x, y [, z]>, as deep as the geometry's structure. A missing geometry is NULL.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np
import pyarrow as pa
import shapely

from polyweight_plugin.core.geoparquet.open_rings import CORNERS, closed
from polyweight_plugin.core.messages import Message
from polyweight_plugin.core.model import are_places

_DEPTH = {
    "point": 0,
    "multipoint": 1,
    "linestring": 1,
    "multilinestring": 2,
    "polygon": 2,
    "multipolygon": 3,
}
"""How many lists lie around the coordinates."""

_LEAST = {"linestring": 2, "multilinestring": 2, "polygon": CORNERS, "multipolygon": CORNERS}
"""Corners of a line, or of a ring."""

POLE = 90.0
"""Degrees."""

_WKB_POINT = b"\x01\x01\x00\x00\x00"
"""How a point of two coordinates begins: little-endian, and its kind."""


@dataclass(frozen=True)
class Places:
    """The places of n points. xy: float64 (m, 2). row: int64 (m,), ascending, whose each is. nowhere: rows whose
    coordinates are not finite or too far away."""

    xy: np.ndarray
    row: np.ndarray
    nowhere: int


def is_encoded(kind: pa.DataType, encoding: object) -> bool:
    """Whether a column of the type can hold geometries in this encoding: WKB, or one of the native ones."""
    if encoding == "WKB":
        return "binary" in str(kind) and not pa.types.is_nested(kind)
    if not isinstance(encoding, str) or encoding not in _DEPTH:
        return False
    for _ in range(_DEPTH[encoding]):
        if not (pa.types.is_list(kind) or pa.types.is_large_list(kind)):
            return False
        kind = kind.value_type
    if pa.types.is_struct(kind):
        return {"x", "y"} <= {kind.field(number).name for number in range(kind.num_fields)}
    return bool(pa.types.is_fixed_size_list(kind) and kind.list_size > 1)


def shapes_of(column: pa.ChunkedArray, encoding: str) -> np.ndarray:
    """The geometries, object (n,), shapely; None where there is none, or rings or lines have too few corners.

    Raises shapely.GEOSException, ValueError.
    """
    array = _one_array(column)
    if encoding == "WKB":
        return _parsed(array.to_numpy(zero_copy_only=False))
    xy, offsets, missing = _native(array, _DEPTH[encoding])
    if encoding in _LEAST and (too_few := _have_too_few(xy, offsets, encoding)).any():
        missing[np.flatnonzero(~missing)[too_few]] = True
        shapes = np.full(len(array), None, object)
        shapes[~missing] = shapes_of(array.filter(pa.array(~missing)), encoding)
        return shapes
    shapes = np.empty(len(array), object)
    if encoding == "point":
        shapes[~missing] = shapely.points(xy)
    else:
        kind = getattr(shapely.GeometryType, encoding.upper())
        shapes[~missing] = shapely.from_ragged_array(kind, xy, tuple(reversed(_without_empty_parts(offsets))))
    return shapes


def places_of(column: pa.ChunkedArray, encoding: str, on_globe: bool = False) -> Places:
    """The places of points and multipoints. Raises ValueError where something else is among them.

    on_globe: coordinates are longitudes and latitudes, which end at the poles.
    """
    xy, row = _simple_points(column, encoding) or _parsed_points(column, encoding)
    is_place, is_empty = are_places(xy), np.isnan(xy).all(axis=1)
    if on_globe:
        is_place &= np.abs(xy[:, 1]) <= POLE
    lost = np.setdiff1d(row[~is_place & ~is_empty], row[is_place])
    return Places(xy[is_place], row[is_place], len(lost))


def bounds_of(column: pa.ChunkedArray, encoding: str) -> np.ndarray:
    """The box of each geometry, float64 (n, 4), NaN where there is none. Raises as shapes_of."""
    simple = _simple_points(column, encoding)
    if simple is None:
        return shapely.bounds(shapes_of(column, encoding)).reshape(-1, 4)
    bounds = np.full((len(column), 4), np.nan)
    xy, row = simple
    bounds[row] = np.concatenate([xy, xy], axis=1)
    return bounds


def _simple_points(column: pa.ChunkedArray, encoding: str) -> Optional[tuple[np.ndarray, np.ndarray]]:
    """(coordinates float64 (m, 2), the row of each int64 (m,)), read where they lie; None if that cannot be done.

    It can where geometries are points with one place each, in WKB as nearly all software writes it, or natively. An
    empty one has the place NaN, NaN. Parsing them costs shapely ten times as much, and was a tenth of a run.
    """
    array = _one_array(column)
    row = np.flatnonzero(array.is_valid().to_numpy(zero_copy_only=False))
    if encoding == "point":
        return _native(array, 0)[0], row
    if encoding != "WKB" or not (pa.types.is_binary(array.type) or pa.types.is_large_binary(array.type)):
        return None
    array = array.drop_null()
    _, offsets, data = array.buffers()
    kind = np.int32 if pa.types.is_binary(array.type) else np.int64
    ends = (
        np.frombuffer(offsets, kind)[array.offset : array.offset + len(array) + 1] if len(array) else np.zeros(1, kind)
    )
    if not (np.diff(ends) == len(_WKB_POINT) + 16).all():
        return None
    records = np.frombuffer(data, np.uint8)[ends[0] : ends[-1]] if len(array) else np.zeros(0, np.uint8)
    records = records.reshape(-1, len(_WKB_POINT) + 16)
    if not (records[:, : len(_WKB_POINT)] == np.frombuffer(_WKB_POINT, np.uint8)).all():
        return None
    return np.ascontiguousarray(records[:, len(_WKB_POINT) :]).view("<f8"), row


def _parsed_points(column: pa.ChunkedArray, encoding: str) -> tuple[np.ndarray, np.ndarray]:
    shapes = shapes_of(column, encoding)
    kinds = shapely.get_type_id(shapes)
    strange = kinds[(kinds >= 0) & ~np.isin(kinds, (shapely.GeometryType.POINT, shapely.GeometryType.MULTIPOINT))]
    if len(strange):
        kind = shapely.GeometryType(int(strange[0])).name.lower()
        raise ValueError(Message("there is a {kind} among the points", kind=kind))
    xy, row = shapely.get_coordinates(shapes, return_index=True)
    return xy, row


def _one_array(column: pa.ChunkedArray) -> pa.Array:
    array = column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column
    if isinstance(array, pa.ChunkedArray):  # what cannot be combined, as nothing at all
        array = pa.concat_arrays(array.chunks) if array.num_chunks else pa.array([], array.type)
    return array


def _parsed(wkb: np.ndarray) -> np.ndarray:
    try:
        with np.errstate(invalid="ignore"):  # NaN is looked for later
            return np.asarray(shapely.from_wkb(wkb), dtype=object)
    except shapely.GEOSException:  # the rings of some are open, or it is no WKB
        shapes = np.asarray(shapely.from_wkb(wkb, on_invalid="ignore"), dtype=object)
    for row in np.flatnonzero(shapely.is_missing(shapes)):
        if wkb[row] is not None:
            shapes[row] = closed(bytes(wkb[row]))
    return shapes


def _have_too_few(xy: np.ndarray, offsets: list[np.ndarray], encoding: str) -> np.ndarray:
    """Whether a ring or a line of each geometry has too few corners, bool (n,). offsets: outermost first."""
    lines = offsets[-1]
    corners = np.diff(lines)
    if _LEAST[encoding] == CORNERS:
        filled = np.flatnonzero(corners)
        corners[filled] -= (xy[lines[filled]] == xy[lines[filled + 1] - 1]).all(axis=1)
    bad = (np.diff(lines) > 0) & (corners < _LEAST[encoding])
    for outer in reversed(offsets[:-1]):
        before = np.concatenate([[0], np.cumsum(bad)])
        bad = np.diff(before[outer]) > 0
    return np.asarray(bad)


def _without_empty_parts(offsets: list[np.ndarray]) -> list[np.ndarray]:
    """Offsets, outermost first, less rings without vertices and polygons without rings, on which shapely dies.

    GeoPandas writes MULTIPOLYGON (EMPTY) so. They are no place; a geometry of nothing else is empty.
    """
    kept = offsets[-1:]
    for outer in reversed(offsets[:-1]):
        is_something = np.diff(kept[0]) > 0
        before = np.concatenate([[0], np.cumsum(is_something)])
        kept = [before[outer], np.append(kept[0][:-1][is_something], kept[0][-1]), *kept[1:]]
    return kept


def _native(array: pa.Array, depth: int) -> tuple[np.ndarray, list[np.ndarray], np.ndarray]:
    """(coordinates float64 (m, 2), offsets outermost first, whether each row is NULL); rows that are NULL left out."""
    missing = np.asarray(array.is_null().to_numpy(zero_copy_only=False), bool)
    array = array.drop_null()
    offsets = []
    for _ in range(depth):
        ends = np.asarray(array.offsets.to_numpy(), np.int64)
        offsets.append(ends - ends[0])
        array = array.flatten()
    if pa.types.is_struct(array.type):
        xy = np.column_stack([np.asarray(array.field(axis).to_numpy(zero_copy_only=False)) for axis in ("x", "y")])
    else:  # coordinates interleaved, as GeoArrow allows
        size = array.type.list_size
        xy = np.asarray(array.flatten().to_numpy(zero_copy_only=False)).reshape(-1, size)[:, :2]
    return np.ascontiguousarray(xy, np.float64), offsets, missing
