"""GDAL's datasets: opened and closed without surprises, and the files that they consist of."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from osgeo import gdal

from polyweight_plugin.processing.gdal_errors import GdalError


def open_dataset(path: Path, access: int = gdal.OF_READONLY) -> Any:
    """GDAL's dataset, None where it cannot be opened; whether GDAL raises exceptions is up to whoever set that last."""
    try:
        return gdal.OpenEx(str(path), gdal.OF_VECTOR | access)
    except RuntimeError:
        return None


def opened(path: str, access: int = gdal.OF_READONLY) -> Any:
    """GDAL's dataset. Raises GdalError where it cannot be opened; what GDAL says of it reaches the error handler."""
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR | access)
    if dataset is None:
        raise GdalError(f"GDAL cannot open {path}")
    return dataset


@contextmanager
def closing(dataset: Any) -> Iterator[Any]:
    """Closes GDAL's dataset, which may be None, after the body.

    An error of closing is raised where GDAL raises exceptions (`del` could only print it), if the body raised none.
    """
    try:
        yield dataset
    except BaseException:
        with suppress(GdalError):
            close(dataset)
        raise
    close(dataset)


def close(dataset: Any) -> None:
    """Close GDAL's dataset, which may be None. Raises GdalError where GDAL raises exceptions."""
    if dataset is None:
        return
    try:
        dataset.__swig_destroy__(dataset)  # as `del` does; where Dataset.Close() raises, GDAL 3.10 closes it once more
    except RuntimeError as error:
        raise GdalError(str(error)) from error


def files_of(path: Path) -> list[Path]:
    """The files that make up the layer or database at this path: itself, and those beside it that belong to it."""
    beside = [Path(f"{path}{ending}") for ending in ("-wal", "-shm", "-journal")]
    dataset = open_dataset(path)
    listed = [Path(name) for name in (dataset.GetFileList() or [])] if dataset is not None else []
    del dataset  # a database may take files away as it closes
    known = dict.fromkeys([path, *listed, *beside])
    return [file for file in known if file.is_file() and file.parent == path.parent]
