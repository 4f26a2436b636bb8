"""Removes the folder that an output is staged in where this process cannot: because it was killed.

    writing ─ a pipe that is never written to ─► a small Python that waits for the pipe's end, then removes the folder

The operating system ends the pipe however this process ends. A process that lives to clean up after itself kills the
small Python first. Where no Python can be had, a killed run leaves the folder: hidden, and nothing depends on it.
"""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from polyweight_plugin.core.engines.interpreter import NO_WINDOW, find_interpreter
from polyweight_plugin.core.errors import Cancelled

_WAIT_AND_REMOVE = "import shutil, sys; sys.stdin.buffer.read(); shutil.rmtree(sys.argv[1], ignore_errors=True)"


@contextmanager
def removed_if_killed(folder: Path) -> Iterator[None]:
    """While the body runs, the folder outlives this process by no more than a moment."""
    over = threading.Event()
    watch = threading.Thread(target=_watch, args=(folder, over), name="PolyWeight janitor", daemon=True)
    try:
        watch.start()  # on a thread, since a small job is written before a Python is found
    except RuntimeError:  # no more threads to be had
        yield
        return
    try:
        yield
    finally:
        over.set()
        watch.join()


def _watch(folder: Path, over: threading.Event) -> None:
    try:
        interpreter = find_interpreter(over.is_set).interpreter
        if interpreter is None:
            return
        janitor = subprocess.Popen(
            [interpreter.path, "-S", "-c", _WAIT_AND_REMOVE, str(folder.absolute())],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=interpreter.environment(),
            creationflags=NO_WINDOW,
            start_new_session=True,  # out of reach of what is sent to the whole group
        )
    except (Cancelled, OSError):
        return
    over.wait()
    janitor.kill()
    janitor.wait()
    if janitor.stdin:
        janitor.stdin.close()
