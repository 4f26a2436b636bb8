"""What an output looks like: fields under names its format can hold, geometry type, CRS, format options."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsField, QgsFields, QgsProcessingFeatureSource, QgsWkbTypes
from qgis.PyQt.QtCore import QMetaType, QVariant

from polyweight_plugin.core.model import Column
from polyweight_plugin.processing.outputs.field_names import Names
from polyweight_plugin.processing.outputs.formats import Format

FIELD_TYPES = {"real": "Double", "whole": "Int", "type": "String", "id": "LongLong"}
"""By the kind of a column: the field's type by its name in Qt. The code of a type becomes its label."""


@dataclass(frozen=True)
class Schema:
    """layer_options: for GDAL, as NAME=value."""

    fields: QgsFields
    wkb_type: QgsWkbTypes.Type
    crs: QgsCoordinateReferenceSystem
    layer_options: list[str]


def points_schema(
    points: QgsProcessingFeatureSource, columns: Sequence[Column], names: Names, rules: Format, key_is_unique: bool
) -> Schema:
    """The input's fields, then one for each column of the answer.

    key_is_unique: whether the input's field that is called like the column of row numbers, if any, numbers the rows.
    """
    fields = QgsFields()
    for field, name in zip(points.fields(), names.existing):
        renamed = QgsField(field)
        renamed.setName(name)
        fields.append(renamed)
    for column, name in zip(columns, names.new):
        fields.append(_new_field(name, column.kind))
    kept = ("FID",) if key_is_unique else ()
    return Schema(fields, points.wkbType(), points.sourceCrs(), _layer_options(rules, fields.names(), kept))


def table_schema(fields: Sequence[tuple[str, str]], rules: Format) -> Schema:
    """A table without geometry. fields: (name, kind), names that the format can hold."""
    made = QgsFields()
    for name, kind in fields:
        made.append(_new_field(name, kind))
    names = [name for name, _ in fields]
    return Schema(made, QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem(), _layer_options(rules, names))


def key_field(rules: Format, fields: QgsFields) -> Optional[str]:
    """The input's field that would become the output's row number; None if there is none."""
    column = dict(rules.columns).get("FID")
    index = -1 if column is None else fields.lookupField(column)
    return None if index < 0 else fields[index].name()


def _layer_options(rules: Format, names: Sequence[str], kept: Sequence[str] = ()) -> list[str]:
    """kept: options whose columns are among the fields on purpose."""
    taken = {name.casefold() for name in names}
    others = [(option, column) for option, column in rules.columns if column in taken and option not in kept]
    return [*rules.layer_options, *(f"{option}={_free_name(column, taken)}" for option, column in others)]


def _free_name(column: str, taken: set[str]) -> str:
    number = 2
    while f"{column}_{number}" in taken:
        number += 1
    return f"{column}_{number}"


def _new_field(name: str, kind: str) -> QgsField:
    """QGIS before 3.38 knows field types by QVariant's names only."""
    if Qgis.QGIS_VERSION_INT < 33800:
        return QgsField(name, getattr(QVariant, FIELD_TYPES[kind]))
    return QgsField(name, getattr(QMetaType.Type, FIELD_TYPES[kind].replace("String", "QString")))
