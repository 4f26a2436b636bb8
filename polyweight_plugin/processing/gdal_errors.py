"""What GDAL has to complain about, whoever calls it, and whether or not it raises exceptions."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal

HARMLESS = ("Unknown layer name",)
"""What GDAL calls an error when QGIS asks whether a layer exists."""


@contextmanager
def gdal_errors() -> Iterator[list[str]]:
    """Collects what GDAL calls errors on this thread, also where QGIS calls it and keeps them to itself.

    GDAL raises them as exceptions where someone has told it to; then the rest of the body is left out.
    """
    errors: list[str] = []

    def note(severity: int, number: int, text: str) -> None:
        if severity >= gdal.CE_Failure and text not in HARMLESS:
            errors.append(text)

    gdal.PushErrorHandler(note)
    try:
        yield errors
    except RuntimeError as error:
        errors.append(str(error))
    finally:
        gdal.PopErrorHandler()
