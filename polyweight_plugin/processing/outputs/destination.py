"""Where the user wants the output, and what its format is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from osgeo import gdal
from qgis.core import QgsDataSourceUri, QgsProcessingUtils, QgsVectorFileWriter

GEOPACKAGE = "GPKG"


@dataclass(frozen=True)
class Destination:
    """A destination as QGIS writes it, and what it means.

    file: None for what is no file (a layer in memory, a database). table: the layer's name where the destination is one
    layer of a GeoPackage, None where it is a whole file. appends: whether rows are added to a layer that is there.
    """

    text: str
    file: Optional[Path] = None
    table: Optional[str] = None
    appends: bool = False

    @property
    def driver(self) -> str:
        """GDAL's name of the format; "" for what is no file. QGIS makes a GeoPackage of a file of unknown kind."""
        if self.file is None:
            return ""
        return QgsVectorFileWriter.driverForExtension(self.file.suffix[1:]) or GEOPACKAGE

    @property
    def in_memory(self) -> bool:
        return self.text.startswith("memory:")

    @property
    def joins_existing_file(self) -> bool:
        """Whether the output becomes one more layer of a file that is there already."""
        return self.table is not None and self.file is not None and self.file.exists()

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


def destination_of(text: str) -> Destination:
    """Read a path, ogr:dbname='path' table="name", memory:, postgres:..., or a path that only GDAL knows."""
    if text.startswith("ogr:"):
        uri = QgsDataSourceUri(text[4:])
        return Destination(text, Path(uri.database()), uri.table())
    if re.match(r"[a-z_]{3,}:", text) or text.startswith("/vsi"):
        return Destination(text)
    return Destination(text, Path(text))


def layer_source(text: str) -> tuple[str, str, str]:
    """What QgsVectorLayer takes for a destination that is no file: (source, name, provider)."""
    is_encoded, provider, source = QgsProcessingUtils.decodeProviderKeyAndUri(text)
    if is_encoded:  # spatialite://dbname=... as the dialog writes it
        return source, "", provider
    named = re.fullmatch(r"([a-z_]{3,}):(.*)", text)  # spatialite:dbname=... as of old
    return (named[2], "", named[1]) if named else (text, "", "ogr")


def open_dataset(path: Path, access: int = gdal.OF_READONLY) -> Any:
    """GDAL's dataset, None where it cannot be opened; whether GDAL raises exceptions is up to whoever set that last."""
    try:
        return gdal.OpenEx(str(path), gdal.OF_VECTOR | access)
    except RuntimeError:
        return None


@contextmanager
def closing(dataset: Any) -> Iterator[Any]:
    """Closes GDAL's dataset, which may be None, after the body.

    An error of closing is raised where GDAL raises exceptions (`del` could only print it), if the body raised none.
    """
    try:
        yield dataset
    except BaseException:
        with suppress(RuntimeError):
            close(dataset)
        raise
    close(dataset)


def close(dataset: Any) -> None:
    """Close GDAL's dataset, which may be None. Raises RuntimeError where GDAL raises exceptions."""
    if dataset is not None:
        dataset.__swig_destroy__(dataset)  # as `del` does; where Dataset.Close() raises, GDAL 3.10 closes it once more


def files_of(path: Path) -> list[Path]:
    """The files that make up the layer or database at this path: itself, and those beside it that belong to it."""
    beside = [Path(f"{path}{ending}") for ending in ("-wal", "-shm", "-journal")]
    dataset = open_dataset(path)
    listed = [Path(name) for name in (dataset.GetFileList() or [])] if dataset is not None else []
    del dataset  # a database may take files away as it closes
    known = dict.fromkeys([path, *listed, *beside])
    return [file for file in known if file.is_file() and file.parent == path.parent]
