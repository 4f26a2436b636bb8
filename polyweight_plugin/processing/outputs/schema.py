"""What the output layer looks like: fields under names its format can hold, geometry type, CRS, format options."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsField, QgsFields, QgsProcessingFeatureSource, QgsWkbTypes
from qgis.PyQt.QtCore import QMetaType, QVariant

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.core.model import Answer
from polyweight_plugin.processing.inputs.point_wkb import Located
from polyweight_plugin.processing.outputs.destination import GEOPACKAGE
from polyweight_plugin.processing.outputs.field_names import Names

GEOPACKAGE_COLUMNS = {"FID": "fid", "GEOMETRY_NAME": "geom"}
"""Columns that a GeoPackage has besides the fields, by the option that gives them another name."""

LAYER_OPTIONS = {
    GEOPACKAGE: ["SPATIAL_INDEX=NO"],  # spatial_index.py builds it in the end
    "SQLite": ["LAUNDER=NO"],  # keeps capitals
    "PGDUMP": ["LAUNDER=NO"],
    "FlatGeobuf": ["SPATIAL_INDEX=NO"],  # with an index, rows leave their order, and those without geometry get lost
}

SHAPEFILE_LARGEST = 1e15
SHAPEFILE_SMALLEST = 1e-15
"""A shapefile writes numbers with 24 digits, 15 of them after the point."""


@dataclass(frozen=True)
class Schema:
    """layer_options: for GDAL, as NAME=value."""

    fields: QgsFields
    wkb_type: QgsWkbTypes.Type
    crs: QgsCoordinateReferenceSystem
    layer_options: list[str]


def output_schema(points: QgsProcessingFeatureSource, names: Names, driver: str, key_is_unique: bool) -> Schema:
    """The input's fields, then for each type its sum (double) and its count (integer).

    key_is_unique: whether the input's field that is called like the column of row numbers, if any, numbers the rows.
    """
    options = list(LAYER_OPTIONS.get(driver, ()))
    for option, column in GEOPACKAGE_COLUMNS.items() if driver == GEOPACKAGE else ():
        if _is_taken(column, names) and not (option == "FID" and key_is_unique):
            options.append(f"{option}={_free_name(column, names)}")
    return Schema(_fields(points.fields(), names), points.wkbType(), points.sourceCrs(), options)


def key_field(driver: str, fields: QgsFields) -> str | None:
    """The input's field that would become the output's row number; None if there is none."""
    index = fields.lookupField(GEOPACKAGE_COLUMNS["FID"]) if driver == GEOPACKAGE else -1
    return None if index < 0 else fields[index].name()


def check_points_fit(driver: str, points: Located) -> None:
    """Raises BadInputError where the format would lose points without geometry."""
    if driver == "FlatGeobuf" and not points.has_place.all():
        raise BadInputError(
            f"FlatGeobuf cannot hold points without geometry, and there are {int((~points.has_place).sum()):,}. "
            "Choose another format, such as GeoPackage."
        )


def check_sums_fit(driver: str, answer: Answer, names: Names) -> None:
    """Raises BadInputError where the format would write another number than the sum."""
    if driver != "ESRI Shapefile":
        return
    for column, values in zip(answer.columns, answer.values):
        if column.kind != "real" or column.type_code is None:
            continue
        size = np.abs(values)
        unfit = (size > SHAPEFILE_LARGEST) | ((size < SHAPEFILE_SMALLEST) & (size > 0))
        if unfit.any():
            raise BadInputError(
                f"A shapefile cannot hold the sum {values[unfit][0].item()!r} of the field "
                f"'{names.sums[column.type_code]}'. Choose another format, such as GeoPackage."
            )


def _is_taken(column: str, names: Names) -> bool:
    return column.casefold() in _folded(names)


def _free_name(column: str, names: Names) -> str:
    taken, number = _folded(names), 2
    while f"{column}_{number}".casefold() in taken:
        number += 1
    return f"{column}_{number}"


def _folded(names: Names) -> set[str]:
    return {name.casefold() for name in [*names.existing, *names.sums, *names.counts]}


def _fields(existing: Sequence[QgsField], names: Names) -> QgsFields:
    fields = QgsFields()
    for field, name in zip(existing, names.existing):
        renamed = QgsField(field)
        renamed.setName(name)
        fields.append(renamed)
    for code, count_name in enumerate(names.counts):
        if names.sums:
            fields.append(_new_field(names.sums[code], "Double"))
        fields.append(_new_field(count_name, "Int"))
    return fields


def _new_field(name: str, kind: str) -> QgsField:
    """kind: its name in Qt; QGIS before 3.38 knows field types by QVariant's names only."""
    return QgsField(name, getattr(QMetaType.Type if Qgis.QGIS_VERSION_INT >= 33800 else QVariant, kind))
