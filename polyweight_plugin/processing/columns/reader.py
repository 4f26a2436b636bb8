"""The column path in: whole columns of a file, read by GDAL, where QGIS would hand over the very same rows.

A million points take a fifth of a second this way, and several seconds feature by feature. Whatever is out of the
ordinary (a filter, a selection, an edit buffer, a join, another kind of value) is left to the feature path.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

import numpy as np
from osgeo import gdal, ogr
from qgis.core import QgsFields, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QMetaType

from polyweight_plugin.processing.columns.arrow import Column, record_batches
from polyweight_plugin.processing.columns.rows import Coded, Geometries, Numbers, Rows, Values, values_of
from polyweight_plugin.processing.gdal_errors import GdalError, gdal_errors
from polyweight_plugin.processing.outputs.formats import format_of

_EXPECTED = {
    QMetaType.Type.Int: ("i", "s"),
    QMetaType.Type.LongLong: ("l",),
    QMetaType.Type.Double: ("g", "f"),
    QMetaType.Type.Bool: ("b",) if int(gdal.VersionInfo()) >= 3_08_03_00 else (),  # GDAL before garbles them
    QMetaType.Type.QDate: ("tdD",),
    QMetaType.Type.QString: ("u", "U"),
}
"""Arrow's formats for QGIS' types; times, lists and whatever else take the feature path."""

_GEOMETRY = ("z", "Z")
_EPOCH = QDate(1970, 1, 1)


@dataclass(frozen=True)
class Table:
    """A layer of a file that can be read by columns. format: GDAL's name of it."""

    path: str
    layer: Optional[str]
    fields: QgsFields
    format: str = "GPKG"


class _Unlike(Exception):
    """A column holds something else than what QGIS would hand over for its field."""


def table_of(layer: Optional[QgsVectorLayer]) -> Optional[Table]:
    """The layer as a table, if QGIS would hand over its rows unchanged. For the main thread."""
    if layer is None or layer.providerType() != "ogr":
        return None
    if not format_of(layer.dataProvider().storageType()).read_by_columns:
        return None
    if layer.isEditable() or not hasattr(ogr.Layer, "GetArrowStream"):
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    known = {"path", "layerName", "layerId"}  # not: a filter, options for opening, one geometry type of several
    if any(value for name, value in parts.items() if name not in known) or parts.get("layerId") is not None:
        return None
    if not Path(parts["path"]).is_file():
        return None
    return Table(parts["path"], parts.get("layerName"), layer.fields(), layer.dataProvider().storageType())


def read_columns(
    table: Table, fields: Sequence[str], step: Callable[[int], None], just_written: bool = False
) -> Optional[Rows]:
    """The geometries and the given fields of all rows, or None where the feature path has to be taken.

    step: is told how many rows there are so far; may raise. just_written: whether the file cannot be damaged.
    """
    expected = [_EXPECTED.get(table.fields.field(name).type(), ()) for name in fields]
    if format_of(table.format).any_encoding and any("u" in formats for formats in expected):
        return None
    ids, shapes, values = [np.zeros(0, np.int64)], _Binary(), [_SoFar() for _ in fields]
    done = 0
    try:
        with gdal_errors() as errors:
            for batch, key, geometry in _batches(table, fields, just_written):
                ids.append(_checked(batch[key], ("l",)).numbers())
                shapes.add(_checked(batch[geometry], _GEOMETRY))
                for name, formats, so_far in zip(fields, expected, values):
                    so_far.add(_checked(batch[name], formats))
                done += batch[key].length
                step(done)
            rows = Rows(np.concatenate(ids), shapes.all(), [so_far.all() for so_far in values])
    except (_Unlike, KeyError, UnicodeDecodeError):  # a column of another kind, under another name; no UTF-8
        return None
    return None if errors else rows


def _batches(table: Table, fields: Sequence[str], just_written: bool) -> Iterator[tuple[dict[str, Column], str, str]]:
    """(columns, name of the one with the ids, of the one with the geometry) of some ten thousand rows at a time."""
    dataset = gdal.OpenEx(table.path, gdal.OF_VECTOR | gdal.OF_READONLY)
    layer = dataset and (dataset.GetLayerByName(table.layer) if table.layer else dataset.GetLayer(0))
    if layer is None:
        raise GdalError(f"GDAL cannot open {table.path}")
    if table.format == "GPKG" and not just_written and not _can_be_counted(layer):
        raise GdalError(f"{table.path} is damaged")
    definition = layer.GetLayerDefn()
    names = [definition.GetFieldDefn(index).GetName() for index in range(definition.GetFieldCount())]
    layer.SetIgnoredFields([name for name in names if name not in fields])
    for batch in record_batches(layer):
        yield batch, layer.GetFIDColumn() or "OGC_FID", layer.GetGeometryColumn() or "wkb_geometry"


def _can_be_counted(layer: Any) -> bool:
    """Whether SQLite gets to the last row (0.1 s for a million); where not, GDAL 3.6 reads columns for ever."""
    layer.SetAttributeFilter("1 = 1")  # makes the driver count rows, not trust a header
    count = layer.GetFeatureCount()
    layer.SetAttributeFilter(None)
    return count >= 0


def _checked(column: Column, formats: Sequence[str]) -> Column:
    if column.format not in formats:
        raise _Unlike
    return column


@dataclass
class _Binary:
    """Bytes of the batches so far."""

    data: list[np.ndarray] = field(default_factory=lambda: [np.zeros(0, np.uint8)])
    lengths: list[np.ndarray] = field(default_factory=lambda: [np.zeros(0, np.int64)])

    def add(self, column: Column) -> None:
        data, lengths = column.binary()
        self.data.append(data)
        self.lengths.append(lengths)

    def all(self) -> Geometries:
        return Geometries.with_lengths(np.concatenate(self.data), np.concatenate(self.lengths))


class _SoFar:
    """A field's values in the batches so far."""

    def __init__(self) -> None:
        self._format = ""
        self._numbers: list[np.ndarray] = []
        self._missing: list[np.ndarray] = []
        self._texts: dict[bytes, int] = {}

    def add(self, column: Column) -> None:
        self._format = column.format
        missing = column.missing()
        self._missing.append(missing)
        self._numbers.append(self._coded(column, missing) if column.format in ("u", "U") else column.numbers())

    def _coded(self, column: Column, missing: np.ndarray) -> np.ndarray:
        texts = self._texts
        pieces = zip(Geometries.with_lengths(*column.binary()).pieces(), missing.tolist())
        codes = (-1 if absent else texts.setdefault(text, len(texts)) for text, absent in pieces)
        return np.fromiter(codes, np.int64, column.length)

    def all(self) -> Values:
        """Raises UnicodeDecodeError."""
        if not self._numbers:
            return values_of([])
        missing, values = np.concatenate(self._missing), np.concatenate(self._numbers)
        if self._format in ("u", "U"):
            if any(b"\0" in text for text in self._texts):  # at which QGIS ends a text
                raise _Unlike
            return Coded(values.astype(np.int64), [text.decode() for text in self._texts])
        found = Numbers(values, missing)
        if self._format != "tdD":
            return found
        coded = found.coded()
        return Coded(coded.codes, [_EPOCH.addDays(days) for days in coded.known])
