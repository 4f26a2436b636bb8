"""The hidden folder beside an output in which it is written; gone in the end, however the run ends."""

from __future__ import annotations

import gc
import os
import secrets
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from traceback import clear_frames

from polyweight_plugin.processing.outputs.errors import OutputError
from polyweight_plugin.processing.outputs.staging_cleanup import removed_if_killed
from polyweight_plugin.processing.text import quoted, tr

FOLDER_PREFIX = ".polyweight-"

WINDOWS = os.name == "nt"

KEEP = "keep"
"""A file that, in a staging folder, says that it holds what could not be put back: it stays."""

REMOVAL_SECONDS = (0.0, 0.05, 0.1, 0.2)
"""Pauses before each try: a virus scanner, or GDAL on its thread, may still have a file open."""


@contextmanager
def staging_folder(place: Path, cancelled: Callable[[], bool]) -> Iterator[Path]:
    """A new folder in `place`. Raises Cancelled, OutputError."""
    folder = place / f"{FOLDER_PREFIX}{secrets.token_hex(8)}"
    with removed_if_killed(folder, cancelled):
        _make(folder)
        try:
            yield folder
        except BaseException as error:
            clear_frames(error.__traceback__)  # or they would keep files in the folder open
            gc.collect()  # so would GDAL's own exceptions, where someone has switched them on
            raise
        finally:
            if not (folder / KEEP).exists():
                _remove(folder)


def _make(folder: Path) -> None:
    """For this user alone; not on Windows, where files keep the rights of the folder that they were made in."""
    try:
        folder.mkdir() if WINDOWS else folder.mkdir(mode=0o700)
    except OSError as error:
        raise OutputError(
            tr(
                "Nothing can be written to {folder}: {reason}.",
                folder=quoted(str(folder.parent)),
                reason=error.strerror,
            )
        ) from error


def _remove(folder: Path) -> None:
    for pause in REMOVAL_SECONDS:
        time.sleep(pause)
        shutil.rmtree(folder, ignore_errors=True)
        if not folder.exists():
            return
