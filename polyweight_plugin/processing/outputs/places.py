"""The last act: what was staged takes its place, and gives it back where another output cannot take its own."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from osgeo import gdal

from polyweight_plugin.core.errors import Cancelled
from polyweight_plugin.processing.gdal_errors import gdal_errors
from polyweight_plugin.processing.outputs.checks import words_of
from polyweight_plugin.processing.outputs.datasets import closing, open_dataset
from polyweight_plugin.processing.outputs.errors import OutputError
from polyweight_plugin.processing.outputs.moves import Moves
from polyweight_plugin.processing.run_log import RunLog
from polyweight_plugin.processing.text import quoted, tr, visible


class Place:
    """The place of one file that nothing was written for. folder: where it is staged. final: where it goes."""

    def __init__(self, folder: Path, final: Path) -> None:
        self.folder = folder
        self.final = final
        self._staged: Optional[Path] = None

    def holds(self, staged: Path) -> None:
        """Note what was written: QGIS may have given it another ending."""
        if self._staged is None and staged.suffix != self.final.suffix:
            self.final = self.final.with_name(staged.name)
        self._staged = staged

    def put(self, log: RunLog) -> None:
        """Raises Cancelled, OutputError."""

    def undo(self) -> None:
        """Have what was there before again. Raises OutputError, with where it lies, if that cannot be."""


class FilePlace(Place):
    """A whole file, or folder, with what belongs to it."""

    def __init__(self, folder: Path, final: Path) -> None:
        super().__init__(folder, final)
        self._moves = Moves(folder)

    def put(self, log: RunLog) -> None:
        if self._staged is None:
            return
        try:
            self._moves.replace(self._staged, self.final)
        except PermissionError:
            self.undo()
            self._put_beside(self._staged, log)
        except OSError as error:
            self.undo()
            raise OutputError(
                tr("{path} could not be put in place: {reason}.", path=visible(str(self.final)), reason=error.strerror)
            ) from error

    def _put_beside(self, staged: Path, log: RunLog) -> None:
        """The job is done, and must not be lost because somebody looks at the old result."""
        taken, self.final = self.final, _free_name(self.final)
        try:
            self._moves.replace(staged, self.final)
        except OSError as error:
            self.undo()
            raise OutputError(
                tr(
                    "{path} could not be put in place: {reason}. Is it open elsewhere?",
                    path=visible(str(taken)),
                    reason=error.strerror,
                )
            ) from error
        log.warn(
            tr(
                "{path} could not be replaced: it is open elsewhere. The new result is {new}.",
                path=quoted(str(taken)),
                new=quoted(str(self.final)),
            )
        )

    def undo(self) -> None:
        self._moves.undo()


class GeoPackagePlace(Place):
    """Layers of a GeoPackage that exists, of which nothing else may change: added in one transaction, last of all."""

    def holds(self, staged: Path) -> None:
        self._staged = staged

    def put(self, log: RunLog) -> None:
        if self._staged is None:
            return
        done = False
        with gdal_errors() as errors, closing(open_dataset(self.final, gdal.OF_UPDATE)) as target:
            source = open_dataset(self._staged)
            if target is not None and source is not None:
                done = bool(gdal.VectorTranslate(target, source, options=_added(source, log)))
        if log.cancelled() and not done:
            raise Cancelled
        if not done or errors:
            raise OutputError(
                tr(
                    "The layer could not be added to {new}: {error}",
                    new=quoted(str(self.final)),
                    error=words_of(errors),
                )
            )


def _added(source: Any, log: RunLog) -> Any:
    """Options to copy all layers within one transaction. The first one's names of columns serve for all."""
    layers = [source.GetLayer(index) for index in range(source.GetLayerCount())]
    for layer in layers:
        layer.GetFeatureCount()  # GDAL calls back only where it knows how much there is to do
    geometry = next((layer.GetGeometryColumn() for layer in layers if layer.GetGeometryColumn()), "")
    return gdal.VectorTranslateOptions(
        options=[
            *("-overwrite", "-ds_transaction", "-gt", "unlimited", "-preserve_fid"),
            *("-lco", f"FID={layers[0].GetFIDColumn()}"),
            *(("-lco", f"GEOMETRY_NAME={geometry}") if geometry else ()),
        ],
        callback=lambda *_: 0 if log.cancelled() else 1,
    )


def _free_name(file: Path) -> Path:
    number = 2
    while (free := file.with_name(f"{file.stem}_{number}{file.suffix}")).exists():
        number += 1
    return free
