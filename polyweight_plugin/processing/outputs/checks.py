"""What was written is opened again and counted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from osgeo import gdal
from qgis.core import QgsFeatureRequest, QgsVectorLayer

from polyweight_plugin.processing.gdal_errors import gdal_errors
from polyweight_plugin.processing.outputs.destination import layer_source
from polyweight_plugin.processing.outputs.errors import OutputError
from polyweight_plugin.processing.text import quoted, tr, visible


def check_layer(identifier: str, rows: int, names: Sequence[str]) -> None:
    """Open a layer of a file and count its rows and fields. Raises OutputError.

    Without rows fields are not looked for: GeoJSON, XLSX and KML tell none then. ODS and others cannot be opened.
    """
    path, _, layer_name = identifier.partition("|layername=")
    found, columns, layer = 0, list(names), None
    with gdal_errors() as errors:
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR)
        layer = dataset and (dataset.GetLayerByName(layer_name) if layer_name else dataset.GetLayer(0))
        if layer is not None:
            layer.SetAttributeFilter("1 = 1")  # makes the driver count rows, not trust a header
            found = layer.GetFeatureCount()
            columns = _columns(layer)
    if layer is None and not rows:
        raise OutputError(
            tr(
                "The output has no rows, and without any its format cannot be read again. Choose another, such as "
                "GeoPackage."
            )
        )
    if layer is None:
        raise OutputError(tr("The output could not be read again: {error}", error=words_of(errors)))
    if found != rows or errors:
        raise OutputError(
            tr("The output has {found:,} rows of {wanted:,}: {error}", found=found, wanted=rows, error=words_of(errors))
        )
    if not rows:
        return
    if len(columns) < len(names):
        raise OutputError(
            tr(
                "The output has {found:,} fields of {wanted:,}. Choose another format, such as GeoPackage.",
                found=len(columns),
                wanted=len(names),
            )
        )
    known = set(map(_bare, columns))
    for name in names:
        if _bare(name) not in known:
            raise OutputError(
                tr("The output has no field {field}. Choose another format, such as GeoPackage.", field=quoted(name))
            )


def _columns(layer: Any) -> list[str]:
    definition = layer.GetLayerDefn()
    fields = [definition.GetFieldDefn(index).GetName() for index in range(definition.GetFieldCount())]
    return [*fields, *([layer.GetFIDColumn()] if layer.GetFIDColumn() else [])]


def _bare(name: str) -> str:
    """Letters and digits of a name: some readers show other signs than were written, such as CSV's without quotes."""
    return "".join(filter(str.isalnum, name.casefold()))


def count_rows(text: str) -> Optional[int]:
    """The rows of a layer, one by one, since databases may only estimate; None where QGIS cannot open it."""
    layer = QgsVectorLayer(*layer_source(text))
    if not layer.isValid():
        return None
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([])
    return sum(1 for _ in layer.getFeatures(request))


def words_of(errors: Sequence[str]) -> str:
    return visible("; ".join(dict.fromkeys(errors[:3]))) or tr("is the disk full?")
