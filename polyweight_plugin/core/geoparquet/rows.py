"""Rows of the inputs as the kernel wants them: places of points; shapes, types and weights of polygons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Optional

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import shapely

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.core.geoparquet import crs
from polyweight_plugin.core.geoparquet.fields import numbers
from polyweight_plugin.core.geoparquet.file_errors import reading
from polyweight_plugin.core.geoparquet.geometry import Places, places_of, shapes_of
from polyweight_plugin.core.geoparquet.measurable import measurable
from polyweight_plugin.core.geoparquet.places import Place
from polyweight_plugin.core.geoparquet.request import Columns, Plan
from polyweight_plugin.core.scale import Scale


@dataclass(frozen=True)
class PolygonRows:
    """n polygons.

    shapes: object (n,), shapely or None, less what no distance can be measured to. bounds: float64 (n, 4), of each, NaN
    where there is none. left_out: how many are missing, and why. types: the column, None without. weights: float64
    (n,), NaN where there is none; None without a field. reach: likewise.
    """

    shapes: np.ndarray
    bounds: np.ndarray
    left_out: dict[str, int]
    types: Optional[pa.ChunkedArray]
    weights: Optional[np.ndarray]
    reach: Optional[np.ndarray]


@dataclass(frozen=True)
class PointRows:
    """n rows of points. places: of those that have one. reach: float64 (n,), None where the distance is for all."""

    rows: int
    places: Places
    reach: Optional[np.ndarray]


def read_all(columns: Columns, file: int, group: Optional[int]) -> pa.Table:
    """All columns of a row group (None: of no rows), as the whole layer has them. Raises BadInputError."""
    schema = columns.all_columns
    if group is None:
        return schema.empty_table()
    table = read_table(columns, file, group, None)
    if table.schema.equals(schema):
        return table.replace_schema_metadata(schema.metadata)
    found = [table.column(field.name) for field in schema]
    return pa.table(
        [
            pa.nulls(len(column), field.type) if pa.types.is_null(column.type) else column
            for column, field in zip(found, schema)
        ],
        schema=schema,
    )


def read_table(columns: Columns, file: int, group: int, names: Optional[Sequence[str]]) -> pa.Table:
    """Some columns (None: all) of a row group. Raises BadInputError where the file is damaged."""
    system, _ = Place(columns.place).opened
    path = columns.files[file]
    with reading(path), pq.ParquetFile(path, filesystem=system) as opened:
        if group >= opened.num_row_groups:
            raise BadInputError("{path} is another file than when the run began. Run it anew.", path=path)
        return opened.read_row_group(group, columns=None if names is None else list(names), use_threads=False)


def read_polygons(plan: Plan, file: int, group: int) -> PolygonRows:
    """Raises BadInputError."""
    columns, type_field, weight, reach = plan.polygons, plan.type_field, plan.weight_field, plan.reach_field
    wanted = [name for name in (type_field, weight, reach) if name is not None]
    table = read_table(columns, file, group, list(dict.fromkeys([columns.geometry, *wanted])))
    is_there = table.column(columns.geometry).is_valid().to_numpy()
    return PolygonRows(
        *measurable(_shapes(columns, file, table), is_there, plan.asked.ellipsoid is not None),
        None if type_field is None else table.column(type_field),
        None if weight is None else numbers(table.column(weight)),
        None if reach is None else _distances(columns, table.column(reach)),
    )


def read_points(plan: Plan, file: int, group: int) -> PointRows:
    """Raises BadInputError."""
    columns, reach = plan.points, plan.distance_field
    table = read_table(columns, file, group, [columns.geometry, *([] if reach is None else [reach])])
    try:
        places = places_of(table.column(columns.geometry), columns.encoding, plan.asked.ellipsoid is not None)
    except (ValueError, shapely.GEOSException) as error:
        raise BadInputError(
            "{path}: its points cannot be understood: {error}.", path=columns.files[file], error=error
        ) from error
    return PointRows(table.num_rows, places, None if reach is None else _distances(columns, table.column(reach)))


def _distances(columns: Columns, column: pa.ChunkedArray) -> np.ndarray:
    """In units of the measure; NaN where there is none that is finite, and 0 or more."""
    values = numbers(column)
    return Scale(Fraction(*columns.scale)).of_each(np.where(np.isfinite(values) & (values >= 0), values, np.nan))


def _shapes(columns: Columns, file: int, table: pa.Table) -> np.ndarray:
    try:
        shapes = shapes_of(table.column(columns.geometry), columns.encoding)
    except (ValueError, shapely.GEOSException) as error:
        raise BadInputError(
            "{path}: a geometry cannot be understood: {error}.", path=columns.files[file], error=error
        ) from error
    return shapes if columns.projection is None else _projected(shapes, *columns.projection)


def _projected(shapes: np.ndarray, source: str, target: str) -> np.ndarray:
    """The vertices in another CRS; shapes that have none there become None."""
    transformer = crs.transformation(source, target)

    def to_target(xy: np.ndarray) -> np.ndarray:
        return np.column_stack(transformer.transform(xy[:, 0], xy[:, 1]))

    return shapely.transform(shapes, to_target)
