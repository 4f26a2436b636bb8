"""What GeoParquet files hold, by their footers alone: columns, geometry, CRS, and the box of each row group.

Written by https://geoparquet.org/releases/v1.1.0/ (and 1.0.0, which knows WKB only and no covering boxes).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import pyarrow as pa
import pyarrow.parquet as pq

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.core.geoparquet.file_errors import reading
from polyweight_plugin.core.geoparquet.metadata import CRS84, alike, covering_of, geometry_of, meanings
from polyweight_plugin.core.geoparquet.places import Place
from polyweight_plugin.core.messages import Message

Box = tuple[float, float, float, float]
"""x0, y0, x1, y1."""


@dataclass(frozen=True)
class RowGroup:
    """file: index of the file; group: of the row group in it; first: number of its first row in the whole layer."""

    file: int
    group: int
    first: int
    rows: int
    box: Optional[Box]


@dataclass(frozen=True)
class Layer:
    """One or several files of the same columns.

    schema: of the first file, less what another one knows better; rows are read as it says.
    files: paths in the place's file system. geometry: name of the geometry column. encoding: one of ENCODINGS.
    crs: PROJJSON, None if the file says that it is unknown. covering: the columns of the boxes, as dotted paths.
    said: of each geometry column, what all files say alike.
    """

    place: Place
    files: tuple[str, ...]
    schema: pa.Schema
    geometry: str
    encoding: str
    crs: Optional[dict[str, Any]]
    covering: Optional[tuple[str, ...]]
    groups: tuple[RowGroup, ...]
    said: dict[str, dict[str, Any]]

    @property
    def column_folder(self) -> Optional[str]:
        """A folder whose name tells a column, kind=park, as Hive has it; None where there is none."""
        folders = (folder for path in self.files for folder in path.split("/")[:-1] if "=" in folder)
        return next(folders, None)

    @property
    def rows(self) -> int:
        return sum(group.rows for group in self.groups)


def open_layer(place: Place) -> Layer:
    """Read the footers. Raises BadInputError where a file is no GeoParquet, or the files differ."""
    files = place.files()
    if not files:
        raise BadInputError("There is no Parquet file in {place!r}.", place=place.text)
    first = _open(place, files[0])
    column, said = geometry_of(first, files[0])
    covering = covering_of(column, said[column], first)
    schema = first.schema_arrow
    groups: list[RowGroup] = []
    rows = 0
    for number, path in enumerate(files):
        file = first if number == 0 else _open(place, path)
        its_column, says = geometry_of(file, path)
        schema = _unified(schema, file.schema_arrow, files[0], path)
        if its_column != column or meanings(says) != meanings(said):
            raise BadInputError("{path} has another CRS or encoding than {other}.", path=path, other=files[0])
        said = {name: alike(meta, says[name]) for name, meta in said.items()}
        for group in range(file.metadata.num_row_groups):
            about = file.metadata.row_group(group)
            groups.append(RowGroup(number, group, rows, about.num_rows, _box(about, covering)))
            rows += about.num_rows
    crs = said[column].get("crs", CRS84)
    encoding = said[column]["encoding"]
    return Layer(place, tuple(files), schema, column, encoding, crs, covering, tuple(groups), said)


def _open(place: Place, path: str) -> pq.ParquetFile:
    with reading(path):
        stream = place.opened[0].open_input_file(path)
    try:
        return pq.ParquetFile(stream)
    except (OSError, pa.ArrowException) as error:
        if "LogicalType that is not recognized" in str(error):
            raise BadInputError(
                "{path} is of a newer kind of Parquet than pyarrow {version} reads. Install a newer pyarrow, or write "
                "the file as GeoParquet 1.1 or 1.0.",
                path=path,
                version=pa.__version__,
            ) from error
        raise BadInputError("{path} cannot be read as Parquet: {error}", path=path, error=error) from error


def _unified(schema: pa.Schema, other: pa.Schema, path: str, other_path: str) -> pa.Schema:
    """Of both, which may have their columns in another order, and one that holds nothing but NULL of another type."""
    if other.equals(schema):
        return schema
    lone = sorted(set(schema.names) ^ set(other.names))
    try:
        if lone or len(schema) != len(other):
            difference: str = Message("only one of both has the column {name!r}", name=(lone or schema.names)[0])
        else:
            return pa.unify_schemas([schema, other])
    except pa.ArrowException as error:
        difference = str(error)
    raise BadInputError(
        "{path} has other columns than {other}: {difference}. One layer needs files of the same columns.",
        path=other_path,
        other=path,
        difference=difference,
    )


def _box(group: Any, covering: Optional[tuple[str, ...]]) -> Optional[Box]:
    """The box of a row group from the statistics of its covering columns, None where there are none."""
    if covering is None:
        return None
    of = {group.column(index).path_in_schema: group.column(index).statistics for index in range(group.num_columns)}
    sides = [of.get(path) for path in covering]
    known = [one for one in sides if one is not None and one.has_min_max]
    if len(known) < len(sides):
        return None
    x0, y0, x1, y1 = (float(one.min if side < 2 else one.max) for side, one in enumerate(known))
    return x0, y0, x1, y1
