"""What a GeoParquet file says of its geometry columns: the "geo" entry of its footer, checked before anybody trusts it.

Written by https://geoparquet.org/releases/v1.1.0/ (and 1.0.0, which knows WKB only and no covering boxes).
"""

from __future__ import annotations

import json
from typing import Any, Optional

import pyarrow.parquet as pq

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.core.geoparquet.geometry import is_encoded

CRS84 = {"id": {"authority": "OGC", "code": "CRS84"}, "type": "GeographicCRS", "name": "WGS 84 (CRS84)"}
"""What a file means that says nothing of its CRS."""

COVERING = ("xmin", "ymin", "xmax", "ymax")


def geometry_of(file: pq.ParquetFile, path: str) -> tuple[str, dict[str, dict[str, Any]]]:
    """(name of the primary geometry column, what the file says of each geometry column). Raises BadInputError."""
    text = (file.schema_arrow.metadata or {}).get(b"geo")
    if text is None:
        raise BadInputError("{path} is Parquet, but no GeoParquet: it says nothing of a geometry column.", path=path)
    try:
        geo = json.loads(text)
        column, said = geo["primary_column"], {name: dict(meta) for name, meta in geo["columns"].items()}
        meta = said[column]
        encoding = meta["encoding"]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadInputError(
            "{path}: what it says of its geometry cannot be understood ({error}).", path=path, error=repr(error)
        ) from error
    if column not in file.schema_arrow.names or not is_encoded(file.schema_arrow.field(column).type, encoding):
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
    for meta in said.values():
        if _told_covering(meta, file) is None:
            meta.pop("covering", None)
    return column, said


def meanings(said: dict[str, dict[str, Any]]) -> str:
    """The same text for files whose geometry columns can be one layer's."""
    return json.dumps(
        {name: [meta.get("encoding"), meta.get("crs", CRS84)] for name, meta in said.items()}, sort_keys=True
    )


def alike(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """What both files say of a column; all kinds of geometries that there are in either, unless one says none."""
    kinds = [set(said.get("geometry_types") or ()) for said in (one, other)]
    same = {key: value for key, value in one.items() if key in other and other[key] == value}
    return {**same, "geometry_types": sorted(set.union(*kinds)) if all(kinds) else []}


def covering_of(column: str, meta: dict[str, Any], file: pq.ParquetFile) -> Optional[tuple[str, ...]]:
    """The columns of the boxes as Parquet names them; of points stored natively, their coordinates."""
    if meta["encoding"] == "point" and "covering" not in meta:
        return _known(tuple(f"{column}.{axis}" for axis in ("x", "y", "x", "y")), file)
    return _told_covering(meta, file)


def _told_covering(meta: dict[str, Any], file: pq.ParquetFile) -> Optional[tuple[str, ...]]:
    """None also where it is no covering, or its columns are not there."""
    try:
        return _known(tuple(".".join(meta["covering"]["bbox"][side]) for side in COVERING), file)
    except (KeyError, TypeError):
        return None


def _known(paths: tuple[str, ...], file: pq.ParquetFile) -> Optional[tuple[str, ...]]:
    known = {file.schema.column(index).path for index in range(len(file.schema))}
    return paths if known.issuperset(paths) else None
