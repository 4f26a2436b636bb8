"""Removes the folder that an output is staged in where this process cannot: because it was killed.

    writing ─ a pipe that is never written to ─► a small Python that waits for the pipe's end, then removes the folder

The operating system ends the pipe however this process ends. The small Python is there before the folder is, and a
process that lives to clean up after itself kills it last. Where no Python can be had, a killed run leaves the folder:
hidden, and nothing depends on it.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Optional

from polyweight_plugin.core.engines.processes.interpreter import find_interpreter
from polyweight_plugin.core.engines.processes.launch import start
from polyweight_plugin.processing.settings import worker_python

_WAIT_AND_REMOVE = "import shutil, sys; sys.stdin.buffer.read(); shutil.rmtree(sys.argv[1], ignore_errors=True)"


@contextmanager
def removed_if_killed(folder: Path, cancelled: Callable[[], bool]) -> Iterator[None]:
    """While the body runs, which may make the folder, it outlives this process by no more than a moment.

    Raises Cancelled.
    """
    janitor = _janitor(folder, cancelled)
    try:
        yield
    finally:
        if janitor and janitor.stdin:
            janitor.kill()
            janitor.wait()
            janitor.stdin.close()


def _janitor(folder: Path, cancelled: Callable[[], bool]) -> Optional[subprocess.Popen[bytes]]:
    interpreter = find_interpreter(cancelled, worker_python()).interpreter
    if interpreter is None:
        return None
    try:
        return start(
            interpreter,
            ["-S", "-c", _WAIT_AND_REMOVE, str(folder.absolute())],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # out of reach of what is sent to the whole group
        )
    except OSError:
        return None
