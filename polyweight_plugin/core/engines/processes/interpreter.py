"""Find a Python that can be a worker: never assumed, always tried.

`sys.executable` may be QGIS itself (Windows, macOS: starting it opens a new window) or a Python from PATH that has
another version and no numpy. So every likely place is looked at, only what is named python is ever started, and it
serves if it is what we are, to the patch, with the same numpy and shapely.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from polyweight_plugin.core.engines.processes import identity
from polyweight_plugin.core.errors import Cancelled

TIME_LIMIT = 5.0
"""Seconds after which an interpreter that has not said what it is counts as hanging."""

POLL_SECONDS = 0.05
"""How long to wait between two looks at the user's cancel button."""

NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""On Windows, a child must not open a console."""

_PYTHON_NAME = re.compile(r"pythonw?[0-9.]*t?(\.exe)?", re.IGNORECASE)


@dataclass(frozen=True)
class Interpreter:
    """A Python to start; `own` where it belongs to the installation that this process runs on."""

    path: Path
    own: bool

    def environment(self) -> Optional[dict[str, str]]:
        """The environment to start it in; None leaves ours as it is: OSGeo4W's Python needs its PYTHONHOME.

        Any other Python would be led astray by the variables that were set for ours.
        """
        if self.own:
            return None
        return {name: value for name, value in os.environ.items() if not name.upper().startswith("PYTHON")}


@dataclass(frozen=True)
class SearchResult:
    """What the search found: the interpreter, or None, and of each refused candidate why."""

    interpreter: Optional[Interpreter]
    refused: tuple[str, ...]


_remembered: Optional[SearchResult] = None
_seeking = threading.Lock()


def find_interpreter(cancelled: Callable[[], bool] = lambda: False) -> SearchResult:
    """The first candidate on this machine that serves; sought once in the life of the process. Raises Cancelled."""
    global _remembered
    while not _seeking.acquire(timeout=POLL_SECONDS):
        if cancelled():
            raise Cancelled()
    try:
        if _remembered is None:
            _remembered = search(_candidates_here(), identity.identity(), cancelled)
        return _remembered
    finally:
        _seeking.release()


@contextmanager
def prefetched_interpreter() -> Iterator[None]:
    """Seek on a thread while the body runs, so that who calls find_interpreter there need not wait for all of it."""
    over = threading.Event()

    def seek() -> None:
        with suppress(Exception):  # whoever needs an interpreter will meet it again
            find_interpreter(over.is_set)

    thread = threading.Thread(target=seek, name="PolyWeight seeks a Python", daemon=True)
    with suppress(RuntimeError):  # no more threads to be had
        thread.start()
    try:
        yield
    finally:
        over.set()
        if thread.ident is not None:
            thread.join()


def import_path() -> list[str]:
    """This process' sys.path for a child: absolute, so that it means the same from any working folder."""
    entries = [entry for entry in sys.path if isinstance(entry, str)]
    ours = str(Path(__file__).parents[4])
    if ours not in entries:
        entries.insert(0, ours)
    return [absolute for absolute in map(_absolute, entries) if absolute]


def candidates(
    platform: str,
    executables: Iterable[Optional[str]],
    prefixes: Iterable[str],
    version: tuple[int, int],
    which: Callable[[str], Optional[str]] = shutil.which,
) -> list[Interpreter]:
    """Existing files that may be a Python, the likeliest first, each once.

    platform: as sys.platform; executables: what claims to run us, Python or QGIS; prefixes: roots of the installation.
    """
    running = [Path(executable) for executable in executables if executable]
    roots = [Path(prefix) for prefix in prefixes]
    major, minor = version
    names = [f"python{major}.{minor}", f"python{major}", "python"]
    if platform == "win32":
        names = ["python.exe", f"python{major}.exe", "pythonw.exe"]
        folders = _on_windows(running, roots, version)
    elif platform == "darwin":
        folders = _on_macos(running, roots, version)
    else:
        folders = [root / "bin" for root in roots]
    foreign = [Path("/usr/bin", name) for name in names if platform != "win32"]
    foreign += [Path(found) for found in map(which, names) if found]

    own = running + [folder / name for folder in folders for name in names]
    once: dict[Path, Interpreter] = {}
    for path in own + foreign:
        if path.is_file():
            once.setdefault(path, Interpreter(path, path in own))
    return list(once.values())


def search(
    found: Iterable[Interpreter], wanted: dict[str, str], cancelled: Callable[[], bool], limit: float = TIME_LIMIT
) -> SearchResult:
    """Try each candidate until one is what is wanted. Raises Cancelled, with nothing left running."""
    refused: list[str] = []
    for candidate in found:
        objection = _objection(candidate, wanted, cancelled, limit)
        if objection is None:
            return SearchResult(candidate, tuple(refused))
        refused.append(f"{candidate.path}: {objection}")
    return SearchResult(None, tuple(refused))


def _candidates_here() -> list[Interpreter]:
    return candidates(
        sys.platform,
        [sys.executable, getattr(sys, "_base_executable", None)],
        [sys.prefix, sys.exec_prefix, sys.base_prefix, sys.base_exec_prefix],
        sys.version_info[:2],
    )


def _on_windows(running: list[Path], roots: list[Path], version: tuple[int, int]) -> list[Path]:
    """QGIS is <root>/bin/qgis-bin.exe, its Python <root>/apps/Python3XX/python.exe, which is also our prefix."""
    apps = [path.parent.parent / "apps" / f"Python{version[0]}{version[1]}" for path in running]
    scripts = [root / "Scripts" for root in roots]
    return [*roots, *scripts, *apps, *(path.parent for path in running)]


def _on_macos(running: list[Path], roots: list[Path], version: tuple[int, int]) -> list[Path]:
    """Inside QGIS.app/Contents, the place of Python has changed from one series of QGIS to the next."""
    inside = [path for start in running + roots for path in (start, *start.parents)]
    bundles = dict.fromkeys(path for path in inside if path.name == "Contents" and path.parent.suffix == ".app")
    framework = f"Frameworks/Python.framework/Versions/{version[0]}.{version[1]}/bin"
    bundled = [path / sub for path in bundles for sub in ("MacOS/bin", "MacOS", "Frameworks/bin", framework)]
    return [*bundled, *(path.parent for path in running), *(root / "bin" for root in roots)]


def _absolute(entry: str) -> Optional[str]:
    try:
        return str(Path(entry).absolute())
    except OSError:  # relative to a working folder that is gone
        return None


def _objection(
    candidate: Interpreter, wanted: dict[str, str], cancelled: Callable[[], bool], limit: float
) -> Optional[str]:
    """Why the candidate cannot be a worker, or None if it can."""
    if not _PYTHON_NAME.fullmatch(candidate.path.name):
        return "is not named python, so it was not started"
    try:
        code, output, errors = _run(candidate, cancelled, limit)
    except subprocess.TimeoutExpired:
        return f"did not answer within {limit:g} seconds"
    except OSError as error:
        return f"could not be started ({error.strerror})"
    try:
        facts = json.loads(output)
        differing = next((name for name in wanted if facts[name] != wanted[name]), None)
    except (ValueError, KeyError, TypeError):
        said = (errors.decode(errors="replace").strip().splitlines() or ["nothing"])[-1]
        return f"could not say what it is (exit code {code}, its last words: {said})"
    if differing:
        return f"{differing} is {facts[differing]}, here it is {wanted[differing]}"
    return None


def _run(candidate: Interpreter, cancelled: Callable[[], bool], limit: float) -> tuple[int, bytes, bytes]:
    """Exit code, output and errors of the candidate telling its identity."""
    process = subprocess.Popen(
        [candidate.path, identity.__file__, *import_path()],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=candidate.environment(),
        creationflags=NO_WINDOW,
    )
    deadline = time.monotonic() + limit
    try:
        while True:
            try:
                output, errors = process.communicate(timeout=POLL_SECONDS)
                return process.returncode, output, errors
            except subprocess.TimeoutExpired:
                if cancelled():
                    raise Cancelled() from None
                if time.monotonic() > deadline:
                    raise
    finally:
        # Not communicate() once more: something the candidate started may hold the pipes open.
        process.kill()
        process.wait()
        for stream in (process.stdout, process.stderr):
            if stream:
                stream.close()
