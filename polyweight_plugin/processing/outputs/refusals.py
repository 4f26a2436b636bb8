"""What can be refused about an output before anything is computed, in words."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Optional

from qgis.core import QgsProviderRegistry, QgsVectorLayer

from polyweight_plugin.processing.outputs.datasets import open_dataset
from polyweight_plugin.processing.outputs.destination import Destination
from polyweight_plugin.processing.outputs.staging_folder import FOLDER_PREFIX, WINDOWS
from polyweight_plugin.processing.text import quoted, tr

WINDOWS_PATH = 259
"""Characters of a path on Windows, where nobody has switched longer ones on."""

STAGED_LONGER = len(f"{FOLDER_PREFIX}0123456789abcdef/replaced/") + len("-journal")
"""By how much the longest path is longer that PolyWeight writes to meanwhile."""


def refusals(parameter: str, destination: Destination, inputs: Sequence[QgsVectorLayer]) -> Iterator[str]:
    """Why no points can be written there. parameter: its name. inputs: layers that must not be overwritten."""
    yield from _layer_refusals(parameter, destination, inputs)
    if destination.provider and not destination.geometry_column and not destination.appends:
        yield tr(
            "{parameter}: the table has no column for the geometry. Add one to its address, such as (geom).",
            parameter=parameter,
        )


def table_refusals(parameter: str, destination: Destination, inputs: Sequence[QgsVectorLayer]) -> Iterator[str]:
    """Why no table without geometry can be written there."""
    yield from _layer_refusals(parameter, destination, inputs)
    if not destination.format.tables:
        yield tr(
            "{parameter}: the format {format} cannot hold a table without geometry. "
            "Choose another, such as GeoPackage or CSV.",
            parameter=parameter,
            format=destination.format.title,
        )


def shared_refusals(chosen: Sequence[tuple[str, Destination]]) -> Iterator[str]:
    """Why these outputs cannot be written in the same run. chosen: (parameter, its destination)."""
    seen: dict[tuple[str, str], str] = {}
    for parameter, destination in chosen:
        if destination.in_memory or destination.appends:
            continue
        place = destination.place
        where = destination.text if place is None else os.path.abspath(place)
        table = destination.table or ("" if place is None else place.stem)
        if (where, table) in seen:
            yield tr(
                "{parameter}: {where} is where {other} goes, too. Choose another name.",
                parameter=parameter,
                where=quoted(where),
                other=seen[where, table],
            )
        seen[where, table] = parameter
    joined = {str(destination.place) for _, destination in chosen if destination.joins_existing_file}
    if len(joined) > 1:
        yield tr(
            "{parameter}: outputs can join one GeoPackage that exists, not several, since either all or none are to "
            "be written. Choose one of {files}.",
            parameter=chosen[0][0],
            files=", ".join(map(quoted, sorted(joined))),
        )


def _layer_refusals(parameter: str, destination: Destination, inputs: Sequence[QgsVectorLayer]) -> Iterator[str]:
    if destination.file is not None:
        yield from _file_refusals(parameter, destination, destination.file)
        yield from _format_refusals(parameter, destination, destination.file)
    for layer in inputs:
        if _would_overwrite(destination, layer):
            yield tr(
                "{parameter}: {file} is where the input {layer} lies. Choose another name.",
                parameter=parameter,
                file=quoted(str(destination.file)),
                layer=quoted(layer.name()),
            )


def _file_refusals(parameter: str, destination: Destination, file: Path) -> Iterator[str]:
    folder = (destination.place or file).parent
    path = quoted(str(file))
    length = len(os.path.abspath(file))
    if not folder.is_dir():
        what = tr("is no folder") if folder.exists() else tr("does not exist")
        yield tr(
            "{parameter}: {folder} {what}. Choose a folder that exists.",
            parameter=parameter,
            folder=quoted(str(folder)),
            what=what,
        )
    elif not os.access(folder, os.W_OK | os.X_OK):
        yield tr(
            "{parameter}: the folder {folder} is read-only. Choose another.",
            parameter=parameter,
            folder=quoted(str(folder)),
        )
    elif file.is_dir() and not (destination.format.is_folder and open_dataset(file)):
        yield tr("{parameter}: {file} is a folder, not a file.", parameter=parameter, file=path)
    elif "\n" in str(file):
        yield tr(
            "{parameter}: QGIS cannot open a path with a line break in it: {file}. Choose another.",
            parameter=parameter,
            file=path,
        )
    elif "|" in str(file):
        yield tr(
            "{parameter}: QGIS cannot open a path with a vertical bar in it: {file}. Choose another.",
            parameter=parameter,
            file=path,
        )
    elif WINDOWS and length + STAGED_LONGER > WINDOWS_PATH:
        yield tr(
            "{parameter}: the path {file} has {length} characters, and Windows allows {limit} for a file that is "
            "written beside its place first. Choose a shorter one.",
            parameter=parameter,
            file=path,
            length=length,
            limit=WINDOWS_PATH - STAGED_LONGER,
        )


def _format_refusals(parameter: str, destination: Destination, file: Path) -> Iterator[str]:
    rules = destination.format
    if rules.refused:
        yield tr(
            "{parameter}: the format {format} {why}. Choose another, such as GeoPackage.",
            parameter=parameter,
            format=rules.title,
            why=tr(rules.refused),
        )
    elif file.suffix.lower() in rules.bad_endings:
        yield tr(
            "{parameter}: the format {format} cannot be written under the ending {ending}. Choose another one.",
            parameter=parameter,
            format=rules.title,
            ending=file.suffix,
        )


def _would_overwrite(destination: Destination, layer: QgsVectorLayer) -> bool:
    place = _place_of(layer)
    if place is None or not destination.file or not destination.file.exists():
        return False
    table, path = place
    return os.path.samefile(path, destination.file) and destination.table in (None, table)


def _place_of(layer: QgsVectorLayer) -> Optional[tuple[str, str]]:
    """(table, file) of a layer that lies in a file."""
    place = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = place.get("path") or ""
    return (place.get("layerName") or Path(path).stem, path) if path and os.path.exists(path) else None
