"""Where the user wants an output, and what its format is."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Optional

from qgis.core import QgsDataSourceUri, QgsProcessingUtils, QgsVectorFileWriter

from polyweight_plugin.processing.outputs.formats import GEOPACKAGE, Format, format_of


@dataclass(frozen=True)
class Destination:
    """A destination as QGIS writes it, and what it means.

    file: None for what is no file (a layer in memory, a database). table: the layer's name where the destination is one
    layer of a GeoPackage, None where it is a whole file. appends: whether rows are added to a layer that is there.
    provider: of a database, "" for all else. geometry_column: of a table in a database.
    """

    text: str
    file: Optional[Path] = None
    table: Optional[str] = None
    appends: bool = False
    provider: str = ""
    geometry_column: str = ""

    @property
    def driver(self) -> str:
        """GDAL's name of the format; "" for what is no file. QGIS makes a GeoPackage of a file of unknown kind."""
        if self.file is None:
            return ""
        return QgsVectorFileWriter.driverForExtension(self.file.suffix[1:]) or GEOPACKAGE

    @property
    def format(self) -> Format:
        return format_of(self.driver or self.provider, self.geometry_column)

    @property
    def in_memory(self) -> bool:
        return self.text.startswith("memory:")

    @property
    def joins_existing_file(self) -> bool:
        """Whether the output becomes one more layer of a file that is there already."""
        return self.table is not None and self.file is not None and self.file.exists()

    @property
    def place(self) -> Optional[Path]:
        """Where the file lies in truth: a link is followed, not replaced."""
        if self.file is None or not self.file.is_symlink():
            return self.file
        return Path(os.path.realpath(self.file))

    def moved_to(self, folder: Path) -> str:
        """The same destination in another folder, as QGIS writes it."""
        if self.file is None:
            raise ValueError(f"{self.text} is no file")
        file = str(folder / self.file.name)
        if self.table is None:
            return file
        uri = QgsDataSourceUri(self.text[4:])
        uri.setDatabase(file)
        return "ogr:" + uri.uri()

    def without_geometry(self) -> Destination:
        """The same for a mere table: a database would look for the column of the geometry."""
        if not self.geometry_column:
            return self
        uri = QgsDataSourceUri(layer_source(self.text)[0])
        uri.setGeometryColumn("")
        return destination_of(f"{self.provider}://{uri.uri(False)}")


def destination_of(text: str) -> Destination:
    """Read a path, ogr:dbname='path' table="name", memory:, postgres:..., or a path that only GDAL knows."""
    if text.startswith("ogr:"):
        uri = QgsDataSourceUri(text[4:])
        return Destination(text, Path(uri.database()), uri.table())
    if text.startswith(("memory:", "/vsi")):
        return Destination(text)
    if re.match(r"[a-z_]{3,}:", text):
        source, _, provider = layer_source(text)
        return Destination(text, provider=provider, geometry_column=QgsDataSourceUri(source).geometryColumn())
    return Destination(text, Path(text))


def layer_source(text: str) -> tuple[str, str, str]:
    """What QgsVectorLayer takes for a destination that is no file: (source, name, provider)."""
    is_encoded, provider, source = QgsProcessingUtils.decodeProviderKeyAndUri(text)
    if is_encoded:  # spatialite://dbname=... as the dialog writes it
        return source, "", provider
    named = re.fullmatch(r"([a-z_]{3,}):(.*)", text)  # spatialite:dbname=... as of old
    return (named[2], "", named[1]) if named else (text, "", "ogr")


def written_like(text: str, path: PurePath) -> str:
    """The path with the slashes of a user's text, which on Windows lean either way; QGIS finds a layer by its text."""
    return str(path) if "\\" in text else path.as_posix()
