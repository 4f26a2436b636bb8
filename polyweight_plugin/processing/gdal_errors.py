"""What GDAL has to complain about, whoever calls it, and whether or not it raises exceptions."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Optional

from osgeo import gdal

HARMLESS = ("Unknown layer name", "No geometry column")
"""What GDAL calls an error when QGIS asks whether a layer exists, or for the R-tree of a table without geometry."""


class GdalError(RuntimeError):
    """GDAL gave back nothing where something was asked for, or a call that is not in its Python modules failed."""


@contextmanager
def gdal_errors() -> Iterator[list[str]]:
    """Collects what GDAL calls errors on this thread, also where QGIS calls it and keeps them to itself.

    GDAL raises them as exceptions where someone has told it to; then the rest of the body is left out. Any other
    exception of the body, a RuntimeError of ours too, goes on its way.
    """
    errors: list[str] = []

    def note(severity: int, number: int, text: str) -> None:
        if severity >= gdal.CE_Failure and text not in HARMLESS:
            errors.append(text)

    gdal.PushErrorHandler(note)
    try:
        yield errors
    except RuntimeError as error:
        if not (isinstance(error, GdalError) or _was_raised_by_gdal(error.__traceback__)):
            raise
        errors.append(str(error))
    finally:
        gdal.PopErrorHandler()


def _was_raised_by_gdal(traceback: Optional[TracebackType]) -> bool:
    """GDAL raises nothing but plain RuntimeErrors: only the place they come from tells them from all others."""
    if traceback is None:
        return False
    while traceback.tb_next is not None:
        traceback = traceback.tb_next
    return str(traceback.tb_frame.f_globals.get("__name__")).startswith("osgeo.")
