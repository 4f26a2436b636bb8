"""What a run over GeoParquet is asked for, and its plan: everything that a worker has to know, as plain JSON."""

from __future__ import annotations

from base64 import b64decode, b64encode
from dataclasses import asdict, dataclass
from typing import Any, Optional

import numpy as np
import pyarrow as pa

from polyweight_plugin.core.geoparquet.layer import Box, Layer
from polyweight_plugin.core.question import Question


@dataclass(frozen=True)
class Request:
    """points, polygons, output: paths or addresses. The fields are names of columns, None for none.

    question: with the measure's units; its type_count is known only when the polygons were looked through.
    types: the types wanted, as their labels, None for all. gather_others: whether the other ones are gathered as one.
    discard: whether points without any match are left out. scale: numerator and denominator of the
        unit in which fields tell distances, in the measure's.
    """

    points: str
    polygons: str
    output: str
    question: Question
    type_field: Optional[str] = None
    weight_field: Optional[str] = None
    reach_field: Optional[str] = None
    distance_field: Optional[str] = None
    types: Optional[tuple[str, ...]] = None
    gather_others: bool = False
    discard: bool = False
    scale: tuple[int, int] = (1, 1)


@dataclass(frozen=True)
class Columns:
    """What a worker needs to know of a layer to read a row group of it.

    place, files, geometry, encoding: as in Layer. projection: (from, to) for pyproj, None where nothing is transformed.
    scale: numerator and denominator, from distances in its rows to those of the measure.
    schema: of its rows, as whoever keeps all columns reads them: Arrow's own form, in base64.
    """

    place: str
    files: tuple[str, ...]
    geometry: str
    encoding: str
    projection: Optional[tuple[str, str]] = None
    scale: tuple[int, int] = (1, 1)
    schema: str = ""

    @classmethod
    def of(cls, layer: Layer, projection: Optional[tuple[str, str]] = None, scale: tuple[int, int] = (1, 1)) -> Columns:
        schema = b64encode(layer.schema.serialize()).decode()
        return cls(layer.place.text, layer.files, layer.geometry, layer.encoding, projection, scale, schema)

    @property
    def all_columns(self) -> pa.Schema:
        return pa.ipc.read_schema(pa.py_buffer(b64decode(self.schema)))


@dataclass(frozen=True)
class Piece:
    """Some polygons that lie together: a row group of the input, or a tile of the sorted ones.

    file: index of the input's file, or -1 for a tile. number: of the row group, or of the tile.
    """

    file: int
    number: int
    rows: int
    box: Box


@dataclass(frozen=True)
class Part:
    """Consecutive rows of the points: some whole row groups, which become one file of the output.

    groups: (file, row group, rows) of each. first: number of the first row.
    """

    number: int
    first: int
    groups: tuple[tuple[int, int, int], ...]

    @property
    def rows(self) -> int:
        return sum(rows for _, _, rows in self.groups)

    @property
    def name(self) -> str:
        return f"part-{self.number:05d}.parquet"


@dataclass(frozen=True)
class Plan:
    """What workers read once from the work folder.

    labels: of the types, by code. keys: (key, code) of each type's value; None: the code of all others, -1 for none.
    question: its JSON. names: of the new columns. bound: as in job.setup. said: JSON of Layer.said, of the points.
    pieces: where polygons lie. parts: of the points and the output.
    """

    points: Columns
    polygons: Columns
    type_field: Optional[str]
    weight_field: Optional[str]
    reach_field: Optional[str]
    distance_field: Optional[str]
    discard: bool
    said: str = "{}"
    question: str = ""
    keys: tuple[tuple[Any, int], ...] = ()
    labels: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    bound: tuple[float, int] = (0.0, 0)
    pieces: tuple[Piece, ...] = ()
    parts: tuple[Part, ...] = ()

    @property
    def asked(self) -> Question:
        return Question.from_array(np.frombuffer(self.question.encode(), np.uint8))

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Plan:
        def columns(said: dict[str, Any]) -> Columns:
            projection = said["projection"] and tuple(said["projection"])
            whole = {**said, "files": tuple(said["files"]), "projection": projection, "scale": tuple(said["scale"])}
            return Columns(**whole)

        pieces = tuple(Piece(one["file"], one["number"], one["rows"], tuple(one["box"])) for one in values["pieces"])
        parts = tuple(
            Part(one["number"], one["first"], tuple(tuple(group) for group in one["groups"])) for one in values["parts"]
        )
        return cls(
            **{
                **values,
                "points": columns(values["points"]),
                "polygons": columns(values["polygons"]),
                "keys": tuple((key, code) for key, code in values["keys"]),
                "labels": tuple(values["labels"]),
                "names": tuple(values["names"]),
                "bound": tuple(values["bound"]),
                "pieces": pieces,
                "parts": parts,
            }
        )
