"""What is common to every Python that PolyWeight starts: its import path, its window, its end."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Optional

from polyweight_plugin.core.engines.processes.candidates import Interpreter

NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""On Windows, a child must not open a console."""

CAN_SET_GROUP = sys.version_info >= (3, 11)
"""Whether subprocess can put a process into a group before it runs; else it has to do so itself."""


def import_path() -> list[str]:
    """This process' sys.path for a child: absolute, so that it means the same from any working folder."""
    entries = [entry for entry in sys.path if isinstance(entry, str)]
    ours = str(Path(__file__).parents[4])
    if ours not in entries:
        entries.insert(0, ours)
    return [absolute for absolute in map(_absolute, entries) if absolute]


def import_path_line() -> bytes:
    """The import path as the first line of a child's standard input.

    Not as arguments: on Windows all arguments together have at most 32,767 characters, and QGIS with many plugins and
    long folder names comes near that.
    """
    return json.dumps(import_path()).encode("ascii") + b"\n"


def code(body: str) -> list[str]:
    """The arguments by which a Python runs a piece of code. No module comes from the working folder, nothing but sys is
    imported before.
    """
    return ["-c", f"import sys\nsys.path = [entry for entry in sys.path if entry]\n{body}"]


def start_in_group(
    interpreter: Interpreter, arguments: Sequence[str], group: Optional[int], **options: Any
) -> subprocess.Popen[bytes]:
    """Start a Python as a member of a process group, from its first moment on where Python can do that.

    group: None for our own group, where it also starts if the group has gone. The rest is as in `start`.
    """
    if group is not None and CAN_SET_GROUP:
        with suppress(PermissionError):
            return start(interpreter, arguments, process_group=group, **options)
    return start(interpreter, arguments, **options)


def start(interpreter: Interpreter, arguments: Sequence[str], **options: Any) -> subprocess.Popen[bytes]:
    """Start a Python; options: further ones of subprocess.Popen. Raises OSError where it cannot be had.

    In a folder that is always there: Python 3.13.0 cannot import numpy in a working folder that is gone.
    """
    with _standard_descriptors_taken(), _interrupts_blocked():
        return subprocess.Popen(  # nosec B603  # a list of words, of a Python that was tried; no shell
            [os.path.abspath(interpreter.path), *arguments],
            env=interpreter.environment(),
            cwd=os.path.abspath(os.sep),
            creationflags=NO_WINDOW,
            **options,
        )


def kill(process: subprocess.Popen[Any]) -> None:
    """End a process at once, whatever it does, also if it is ending already or another thread is killing it."""
    with suppress(PermissionError):  # what Windows says of a process that is about to be gone
        process.kill()


def _absolute(entry: str) -> Optional[str]:
    try:
        return str(Path(entry).absolute())
    except OSError:  # relative to a working folder that is gone
        return None


@contextmanager
def _standard_descriptors_taken() -> Iterator[None]:
    """Where a standard stream is closed, its number must not go to a pipe: all that QGIS prints would go there."""
    taken: list[int] = []
    try:
        while not taken or taken[-1] <= 2:
            taken.append(os.open(os.devnull, os.O_RDWR))
        yield
    finally:
        for descriptor in taken:
            os.close(descriptor)


@contextmanager
def _interrupts_blocked() -> Iterator[None]:
    """What is started in the body inherits it: Ctrl-C must not hit a Python that is only just beginning."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
