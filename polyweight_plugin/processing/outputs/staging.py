"""How the output is written, so that nothing half-done ever bears its name.

A file is written into a hidden folder beside its place, opened again and counted, and moved into place as the last act.
A layer for a GeoPackage that exists is written the same way, and then copied into it within one transaction. Whatever
ends the run before, the destination is as it was. Layers in memory are written to directly, and so are tables of other
databases and layers that rows are appended to: these are counted in the end, and who fails half-way says so.
"""

from __future__ import annotations

import gc
import os
import secrets
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from traceback import clear_frames
from typing import Optional

from osgeo import gdal
from qgis.core import QgsFeatureRequest, QgsVectorLayer

from polyweight_plugin.core.errors import Cancelled, PolyWeightError
from polyweight_plugin.processing.gdal_errors import gdal_errors
from polyweight_plugin.processing.outputs.destination import Destination, closing, files_of, layer_source, open_dataset
from polyweight_plugin.processing.outputs.staging_cleanup import removed_if_killed
from polyweight_plugin.processing.text import quoted, visible

FOLDER_PREFIX = ".polyweight-"


class OutputError(PolyWeightError):
    """The output could not be written whole; what was there before is still there, unchanged."""


class Stage:
    """The way to a layer in memory, which is written to directly.

    text: what QGIS' sink is to be opened on, in place of the user's destination.
    """

    def __init__(self, destination: Destination) -> None:
        self.text = destination.text

    def finish(self, identifier: str, rows: int, fields: int, cancelled: Callable[[], bool]) -> str:
        """Check what the closed sink left behind and make it final; returns the layer's final identifier.

        identifier: as QGIS gave it for the sink. rows, fields: how many there must be. Raises Cancelled, OutputError.
        """
        return identifier


class _DirectStage(Stage):
    """The way to a table of a database, or to a layer that rows are appended to."""

    def __init__(self, destination: Destination) -> None:
        super().__init__(destination)
        self._rows_before = _count(destination.text) if destination.appends else 0

    def finish(self, identifier: str, rows: int, fields: int, cancelled: Callable[[], bool]) -> str:
        before, now = self._rows_before, _count(identifier)
        if before is not None and now is not None and now - before < rows:  # some providers fail without a word
            raise OutputError(f"The output took {now - before:,} rows of {rows:,}: is the disk full?")
        return identifier


def _count(text: str) -> Optional[int]:
    """The rows of a layer, one by one, since databases may only estimate; None where QGIS cannot open it."""
    layer = QgsVectorLayer(*layer_source(text))
    if not layer.isValid():
        return None
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([])
    return sum(1 for _ in layer.getFeatures(request))


class _FileStage(Stage):
    """The way to a file: a folder of its own beside it."""

    def __init__(self, destination: Destination, folder: Path) -> None:
        self._destination = destination
        self._folder = folder
        self.text = destination.moved_to(folder)

    def finish(self, identifier: str, rows: int, fields: int, cancelled: Callable[[], bool]) -> str:
        staged = Path(identifier.partition("|")[0])
        final = self._folder.parent / staged.name
        check_written(staged, rows, fields)
        if cancelled():
            raise Cancelled
        self._put_in_place(staged, final, cancelled)
        return identifier.replace(str(staged), str(final), 1)

    def _put_in_place(self, staged: Path, final: Path, cancelled: Callable[[], bool]) -> None:
        replace_files(staged, final, self._folder / "replaced")


class _TableStage(_FileStage):
    """The way to a layer of a GeoPackage that exists, of which nothing else may change."""

    def _put_in_place(self, staged: Path, final: Path, cancelled: Callable[[], bool]) -> None:
        source = open_dataset(staged)
        layer = source.GetLayer(0)
        layer.GetFeatureCount()  # GDAL calls back only where it knows how much there is to do
        options = gdal.VectorTranslateOptions(
            options=[
                *("-nln", self._destination.table, "-overwrite"),
                *("-ds_transaction", "-gt", "unlimited", "-preserve_fid"),
                *("-lco", f"FID={layer.GetFIDColumn()}", "-lco", f"GEOMETRY_NAME={layer.GetGeometryColumn()}"),
            ],
            callback=lambda *_: 0 if cancelled() else 1,
        )
        done = False
        with gdal_errors() as errors, closing(open_dataset(final, gdal.OF_UPDATE)) as target:
            done = target is not None and bool(gdal.VectorTranslate(target, source, options=options))
        if cancelled() and not done:
            raise Cancelled
        if not done or errors:
            raise OutputError(f"The layer could not be added to {quoted(str(final))}: {_words(errors)}")


@contextmanager
def staged(destination: Destination, cancelled: Callable[[], bool]) -> Iterator[Stage]:
    """A stage for the destination, of which nothing is left in the end. Raises Cancelled, OutputError."""
    if destination.in_memory:
        yield Stage(destination)
    elif destination.file is None:
        with _what_may_stay():
            yield _DirectStage(destination)
    else:
        with _staged_beside(destination, destination.file.parent, cancelled) as stage:
            yield stage


@contextmanager
def _what_may_stay() -> Iterator[None]:
    """Adds to an error of the body what it may have left behind."""
    try:
        yield
    except PolyWeightError as error:
        words = "Cancelled." if isinstance(error, Cancelled) else str(error)
        raise OutputError(f"{words} The output may hold some of the rows: it is written to directly.") from error


@contextmanager
def _staged_beside(destination: Destination, place: Path, cancelled: Callable[[], bool]) -> Iterator[Stage]:
    folder = place / f"{FOLDER_PREFIX}{secrets.token_hex(8)}"
    with removed_if_killed(folder, cancelled):
        _make(folder)
        try:
            yield (_TableStage if destination.joins_existing_file else _FileStage)(destination, folder)
        except BaseException as error:
            clear_frames(error.__traceback__)  # or they would keep files in the folder open
            gc.collect()  # so would GDAL's own exceptions, where someone has switched them on
            raise
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700)
    except OSError as error:
        raise OutputError(f"Nothing can be written to {quoted(str(folder.parent))}: {error.strerror}.") from error


def check_written(path: Path, rows: int, fields: int) -> None:
    """Open what was written and count it. Raises OutputError."""
    layer, found, columns = None, 0, fields
    with gdal_errors() as errors:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
        layer = dataset and dataset.GetLayer(0)
        if layer is not None:
            layer.SetAttributeFilter("1 = 1")  # makes the driver count rows, not trust a header
            found = layer.GetFeatureCount()
            columns = layer.GetLayerDefn().GetFieldCount() + bool(layer.GetFIDColumn())
    if layer is None:
        raise OutputError(f"The output could not be read again: {_words(errors)}")
    if found != rows or errors:
        raise OutputError(f"The output has {found:,} rows of {rows:,}: {_words(errors)}")
    if columns < fields:
        raise OutputError(
            f"The output has {columns:,} fields of {fields:,}. Choose another format, such as GeoPackage."
        )


def replace_files(new: Path, target: Path, attic: Path) -> None:
    """Move the new file, with what belongs to it, to the target's place, and the old ones to the attic."""
    moves = [(file, target.parent / file.name) for file in new.parent.iterdir() if file.is_file()]
    moves.sort(key=lambda move: move[1] == target)
    old = files_of(target)
    done: list[tuple[Path, Path]] = []
    try:
        if len(moves) > 1 or old not in ([], [target]):
            attic.mkdir()
            moves = [(file, attic / file.name) for file in old] + moves
        for source, destination in moves:
            os.replace(source, destination)
            done.append((source, destination))
    except OSError as error:
        for source, destination in reversed(done):
            os.replace(destination, source)
        raise OutputError(
            f"{visible(str(target))} could not be put in place: {error.strerror}. Is it open elsewhere?"
        ) from error


def _words(errors: Sequence[str]) -> str:
    return visible("; ".join(dict.fromkeys(errors[:3]))) or "is the disk full?"
