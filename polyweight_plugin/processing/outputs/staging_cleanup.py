"""Removes the folder that an output is staged in where this process cannot: because it was killed.

A watcher is there before the folder is, and a process that lives to clean up after itself dismisses it last. Where no
Python can be had for it, a killed run leaves the folder: hidden, and nothing depends on it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Optional

from polyweight_plugin.core.engines.processes.interpreter import find_interpreter
from polyweight_plugin.core.engines.processes.watcher import Watcher
from polyweight_plugin.processing.settings import worker_python

# On Windows, the files of a process that is about to be gone stay open for a moment.
_REMOVE = """
for pause in (0.0, 0.1, 0.3, 1.0, 3.0):
    time.sleep(pause)
    shutil.rmtree(sys.argv[1], ignore_errors=True)
    if not os.path.lexists(sys.argv[1]):
        break
"""


@contextmanager
def removed_if_killed(folder: Path, cancelled: Callable[[], bool]) -> Iterator[None]:
    """While the body runs, which may make the folder, it outlives this process by no more than a moment.

    Raises Cancelled.
    """
    watcher = _watcher(folder, cancelled)
    try:
        yield
    finally:
        if watcher:
            watcher.dismiss()


def _watcher(folder: Path, cancelled: Callable[[], bool]) -> Optional[Watcher]:
    interpreter = find_interpreter(cancelled, worker_python()).interpreter
    if interpreter is None:
        return None
    path = of_any_length(str(folder.absolute()), sys.platform)
    try:
        # In a session of its own, out of reach of what is sent to the whole group.
        return Watcher(interpreter, "import os, shutil, time", _REMOVE, path, start_new_session=True)
    except OSError:
        return None


def of_any_length(path: str, platform: str) -> str:
    """An absolute path as Windows takes it where it has more than 260 characters; elsewhere as it is."""
    if platform != "win32" or path.startswith("\\\\?\\"):
        return path
    return "\\\\?\\UNC\\" + path[2:] if path.startswith("\\\\") else "\\\\?\\" + path
