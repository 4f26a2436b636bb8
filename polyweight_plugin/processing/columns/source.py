"""Whether an output is an input with columns beside it, and then where the input's rows are."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np
from osgeo import ogr

from polyweight_plugin.processing.columns.geopackage import layer_of, uri_of
from polyweight_plugin.processing.columns.reader import Table
from polyweight_plugin.processing.inputs.point_wkb import Located
from polyweight_plugin.processing.outputs.datasets import opened
from polyweight_plugin.processing.outputs.formats import GEOPACKAGE
from polyweight_plugin.processing.outputs.schema import Schema

_DECLARED_ALIKE = {
    (ogr.OFTInteger, ogr.OFSTNone),
    (ogr.OFTInteger, ogr.OFSTBoolean),
    (ogr.OFTInteger64, ogr.OFSTNone),
    (ogr.OFTReal, ogr.OFSTNone),
    (ogr.OFTString, ogr.OFSTNone),
    (ogr.OFTDate, ogr.OFSTNone),
    (ogr.OFTDateTime, ogr.OFSTNone),
    (ogr.OFTBinary, ogr.OFSTNone),
}
"""Types whose columns QGIS declares in a new GeoPackage as they are in the one that it read."""


@dataclass(frozen=True)
class Source:
    """Where the input's rows are.

    columns: without the geometry, the key first. given: what the output calls them. keeps_key: whether the rows keep
    their numbers there, else they count from 1. ids: of the rows that were read, ascending.
    """

    table: Table
    name: str
    columns: list[str]
    given: list[str]
    keeps_key: bool
    ids: np.ndarray


def columns_to_copy(table: Optional[Table], located: Located, schema: Schema, driver: str) -> Optional[Source]:
    """The input's rows, if with new columns beside them they are the output's."""
    if table is None or table.format != GEOPACKAGE or driver != GEOPACKAGE:
        return None
    if located.ids is None or not located.whole or not (np.diff(located.ids) > 0).all():
        return None  # GDAL would index points of no place, too
    name, names, alike = _definition(table)
    # QGIS may know of more fields, joined or computed.
    if not alike or names != table.fields.names():
        return None
    try:
        with closing(sqlite3.connect(uri_of(Path(table.path), "?mode=ro"), uri=True)) as connection:
            utf_8 = connection.execute("PRAGMA encoding").fetchone() == ("UTF-8",)
            layer = layer_of(connection, "main", name)
            if layer is None or not utf_8 or names[0] != layer.key or not set(names) <= set(layer.columns):
                return None
    except sqlite3.Error:
        return None
    keys = _numbering(schema)
    if keys not in ([], [0]):
        return None
    return Source(table, name, names, schema.fields.names()[: len(names)], bool(keys), located.ids)


def _definition(table: Table) -> tuple[str, list[str], bool]:
    """(the layer's name, its columns but the geometry, the key first; whether a new layer declares them so)."""
    dataset = opened(table.path)
    layer = dataset.GetLayerByName(table.layer) if table.layer else dataset.GetLayer(0)
    definition = layer.GetLayerDefn()
    fields = [definition.GetFieldDefn(index) for index in range(definition.GetFieldCount())]
    alike = all((field.GetType(), field.GetSubType()) in _DECLARED_ALIKE for field in fields)
    alike &= not any(hasattr(field, "GetDomainName") and field.GetDomainName() for field in fields)
    return layer.GetName(), [layer.GetFIDColumn(), *(field.GetName() for field in fields)], alike


def _numbering(schema: Schema) -> list[int]:
    """Which of the output's fields becomes its key."""
    options = dict(option.split("=", 1) for option in schema.layer_options)
    key = options.get("FID", "fid").casefold()
    return [index for index, name in enumerate(schema.fields.names()) if name.casefold() == key]
