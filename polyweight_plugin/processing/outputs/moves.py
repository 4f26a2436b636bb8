"""Files moved from folder to folder, so that every move can be taken back."""

from __future__ import annotations

import os
import time
from pathlib import Path

from polyweight_plugin.processing.outputs.datasets import files_of
from polyweight_plugin.processing.outputs.errors import OutputError
from polyweight_plugin.processing.outputs.staging_folder import KEEP
from polyweight_plugin.processing.text import quoted, tr

RETRY_SECONDS = (0.05, 0.1, 0.2, 0.4)
"""Pauses between tries where a file is open elsewhere: on Windows, somebody may only have looked at it."""


def is_open_elsewhere(file: Path) -> bool:
    """Whether a file or folder that is there could not be replaced now: on Windows, whoever has it open can forbid it.

    Known as renaming a file to its own name, which changes nothing, but asks for the same right.
    """
    try:
        if file.exists():
            os.rename(file, file)
    except PermissionError:
        return True
    except OSError:
        return False
    return False


class Moves:
    """The moves that put one file, with what belongs to it, in place. folder: where it comes from."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._attic = folder / "replaced"
        self._done: list[tuple[Path, Path]] = []

    def replace(self, staged: Path, final: Path) -> None:
        """Everything in the folder takes its place, named after `final`; what was there goes to the attic.

        Raises OSError with some moves done: undo() takes them back.
        """
        moves = [(file, final.with_name(_renamed(file, staged, final))) for file in self._folder.iterdir()]
        moves = [move for move in moves if move[0] != self._attic]
        moves.sort(key=lambda move: move[1] == final)  # the file itself last
        arriving = {target for _, target in moves}
        old = dict.fromkeys([*files_of(final), *(target for target in arriving if target.exists())])
        if old:
            self._attic.mkdir(exist_ok=True)
        for file in old:
            if not (file in arriving and self._kept_by_link(file)):
                self._move(file, self._attic / file.name)
        for source, target in moves:
            self._move(source, target)

    def undo(self) -> None:
        """Take back every move, as far as can be. Raises OutputError with what could not be put back."""
        lost = []
        while self._done:
            source, target = self._done.pop()
            try:
                if source.exists() and source.samefile(target):
                    target.unlink()  # kept by link, and never replaced
                else:
                    _replace(target, source)
            except OSError as error:
                lost.append(
                    tr(
                        "{file} lies in {place} now ({reason})",
                        file=quoted(str(source)),
                        place=quoted(str(target)),
                        reason=error.strerror,
                    )
                )
        if lost:
            (self._folder / KEEP).touch()
            raise OutputError(tr("What was there before could not be put back: {lost}.", lost="; ".join(lost)))

    def _kept_by_link(self, file: Path) -> bool:
        """Keep the old file under a second name, so that its place is never empty; False where that cannot be."""
        try:
            os.link(file, self._attic / file.name)
        except OSError:
            return False
        self._done.append((file, self._attic / file.name))
        return True

    def _move(self, source: Path, target: Path) -> None:
        _replace(source, target)
        self._done.append((source, target))


def _renamed(file: Path, staged: Path, final: Path) -> str:
    return final.stem + file.name[len(staged.stem) :] if file.name.startswith(staged.stem) else file.name


def _replace(source: Path, target: Path) -> None:
    for pause in RETRY_SECONDS:
        try:
            os.replace(source, target)
            return
        except PermissionError:
            time.sleep(pause)
    os.replace(source, target)
