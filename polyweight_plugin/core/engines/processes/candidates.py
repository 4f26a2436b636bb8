"""Where the installation that this process runs on may have its Python, on each system."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from polyweight_plugin.core.messages import Message

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


def candidates_here() -> list[Interpreter]:
    """The candidates for this very process."""
    return candidates(
        sys.platform,
        [sys.executable, getattr(sys, "_base_executable", None)],
        [sys.prefix, sys.exec_prefix, sys.base_prefix, sys.base_exec_prefix],
        sys.version_info[:2],
    )


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
        if os.path.isfile(path):  # which, unlike Path.is_file, takes a folder that may not be looked into for empty
            once.setdefault(path, Interpreter(path, path in own))
    return list(once.values())


def named_candidates(name: str) -> list[Interpreter]:
    """The Python that the user names, which may or may not be at home in our environment; [] for ""."""
    return [Interpreter(Path(name), own) for own in (True, False)] if name else []


def must_not_be_started(path: Path, platform: str) -> Optional[Message]:
    """Why a candidate is not even tried: it may open a window, or ask the user something. None if it may be tried."""
    if not _PYTHON_NAME.fullmatch(path.name):
        return Message("is not named python, so it was not started")
    if platform == "darwin" and Path("/usr/bin") in (path.parent, Path(os.path.realpath(path)).parent):
        return Message("is macOS' stand-in, which may offer to install developer tools, so it was not started")
    if platform == "win32" and "windowsapps" in (part.lower() for part in re.split(r"[/\\]", str(path))):
        return Message("is Windows' stand-in, which may open the Microsoft Store, so it was not started")
    return None


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
