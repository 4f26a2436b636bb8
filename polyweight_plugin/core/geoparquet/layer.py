"""What GeoParquet files hold, by their footers alone: columns, geometry, CRS, and the box of each row group.

Written by https://geoparquet.org/releases/v1.1.0/ (and 1.0.0, which knows WKB only and no covering boxes).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Optional

import pyarrow as pa
import pyarrow.parquet as pq

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.core.geoparquet.places import Place

ENCODINGS = ("WKB", "point", "linestring", "polygon", "multipoint", "multilinestring", "multipolygon")

CRS84 = {"id": {"authority": "OGC", "code": "CRS84"}, "type": "GeographicCRS", "name": "WGS 84 (CRS84)"}
"""What a file means that says nothing of its CRS."""

Box = tuple[float, float, float, float]
"""x0, y0, x1, y1."""

COVERING = ("xmin", "ymin", "xmax", "ymax")


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
    column, said = _geometry_of(first, files[0])
    covering = _covering(column, said[column], first)
    groups: list[RowGroup] = []
    rows = 0
    for number, path in enumerate(files):
        file = first if number == 0 else _open(place, path)
        its_column, says = _geometry_of(file, path)
        if not file.schema_arrow.equals(first.schema_arrow) or its_column != column:
            raise BadInputError(
                "{path} has other columns than {other}: one layer needs files of the same columns.",
                path=path,
                other=files[0],
            )
        if _meanings(says) != _meanings(said):
            raise BadInputError("{path} has another CRS or encoding than {other}.", path=path, other=files[0])
        said = {name: _alike(meta, says[name]) for name, meta in said.items()}
        for group in range(file.metadata.num_row_groups):
            about = file.metadata.row_group(group)
            groups.append(RowGroup(number, group, rows, about.num_rows, _box(about, covering)))
            rows += about.num_rows
    crs = said[column].get("crs", CRS84)
    encoding = said[column]["encoding"]
    return Layer(place, tuple(files), first.schema_arrow, column, encoding, crs, covering, tuple(groups), said)


def _open(place: Place, path: str) -> pq.ParquetFile:
    system, _ = place.opened
    try:
        return pq.ParquetFile(path, filesystem=system)
    except (OSError, pa.ArrowException) as error:
        raise BadInputError("{path} cannot be read as Parquet: {error}", path=path, error=error) from error


def _geometry_of(file: pq.ParquetFile, path: str) -> tuple[str, dict[str, dict[str, Any]]]:
    """(name of the primary geometry column, what the file says of each geometry column)."""
    text = (file.schema_arrow.metadata or {}).get(b"geo")
    if text is None:
        raise BadInputError("{path} is Parquet, but no GeoParquet: it says nothing of a geometry column.", path=path)
    try:
        geo = json.loads(text)
        column, said = geo["primary_column"], dict(geo["columns"])
        meta = said[column]
        encoding = meta["encoding"]
    except (ValueError, KeyError, TypeError) as error:
        raise BadInputError(
            "{path}: what it says of its geometry cannot be understood ({error}).", path=path, error=repr(error)
        ) from error
    if encoding not in ENCODINGS or column not in file.schema_arrow.names:
        raise BadInputError(
            "{path}: the geometry column {column!r} in the encoding {encoding!r} cannot be read.",
            path=path,
            column=column,
            encoding=encoding,
        )
    if meta.get("edges", "planar") != "planar":
        raise BadInputError(
            "{path}: its edges are {edges}; only straight ones (planar) can be measured.",
            path=path,
            edges=meta["edges"],
        )
    if not isinstance(meta.get("crs"), (dict, type(None))):
        raise BadInputError(
            "{path}: its CRS is no PROJJSON, as GeoParquet 1.0 and 1.1 want it; write the file anew.", path=path
        )
    return column, said


def _meanings(said: dict[str, dict[str, Any]]) -> str:
    """The same text for files whose geometry columns can be one layer's."""
    return json.dumps(
        {name: [meta.get("encoding"), meta.get("crs", CRS84)] for name, meta in said.items()}, sort_keys=True
    )


def _alike(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """What both files say of a column; all kinds of geometries that there are in either, unless one says none."""
    kinds = [set(said.get("geometry_types") or ()) for said in (one, other)]
    same = {key: value for key, value in one.items() if key in other and other[key] == value}
    return {**same, "geometry_types": sorted(set.union(*kinds)) if all(kinds) else []}


def _covering(column: str, meta: dict[str, Any], file: pq.ParquetFile) -> Optional[tuple[str, ...]]:
    """The columns of the boxes as Parquet names them; of points stored natively, their coordinates."""
    named = meta.get("covering", {}).get("bbox")
    if named:
        paths = tuple(".".join(named[side]) for side in COVERING)
    elif meta["encoding"] == "point":
        paths = tuple(f"{column}.{axis}" for axis in ("x", "y", "x", "y"))
    else:
        return None
    known = {file.schema.column(index).path for index in range(len(file.schema))}
    return paths if known.issuperset(paths) else None


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
