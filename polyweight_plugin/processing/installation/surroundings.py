"""Where this QGIS came from, and what lies beside it: the facts that decide how shapely is installed."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Optional


@dataclass(frozen=True)
class Surroundings:
    """What can be seen of an installation without starting anything."""

    system: str
    """sys.platform: "linux", "darwin", "win32"."""
    python: tuple[int, ...]
    """Such as (3, 11)."""
    numpy: Optional[tuple[int, ...]]
    """Such as (1, 24); None where there is none."""
    has_pip: bool
    """Whether this Python can import pip. Debian and plain OSGeo4W leave it out."""
    prefix: str = ""
    """sys.prefix."""
    is_flatpak: bool = False
    is_conda: bool = False
    release: Mapping[str, str] = field(default_factory=dict)
    """/etc/os-release, such as {"ID": "debian", "VERSION_ID": "12"}; empty elsewhere."""


def surroundings() -> Surroundings:
    """Those of this process."""
    return Surroundings(
        system=sys.platform,
        python=tuple(sys.version_info[:2]),
        numpy=_numpy_version(),
        has_pip=importlib.util.find_spec("pip") is not None,
        prefix=sys.prefix,
        is_flatpak="FLATPAK_ID" in os.environ or Path("/.flatpak-info").exists(),
        is_conda=Path(sys.prefix, "conda-meta").is_dir(),
        release=_release(Path("/etc/os-release")),
    )


def _numpy_version() -> Optional[tuple[int, ...]]:
    try:
        import numpy
    except Exception:  # whatever a broken installation raises
        return None
    return version(numpy.__version__)


def version(text: str) -> tuple[int, ...]:
    """(2, 0, 2) for "2.0.2", (2, 1) for "2.1rc1.dev0", () for "unknown": the leading numbers, to compare."""
    numbers = []
    for part in text.split(".")[:3]:
        digits = part[: len(part) - len(part.lstrip("0123456789"))]
        if not digits:
            break
        numbers.append(int(digits))
        if digits != part:
            break
    return tuple(numbers)


def _release(path: Path) -> dict[str, str]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return {}
    pairs = (line.partition("=") for line in lines if "=" in line)
    return {key.strip(): value.strip().strip("\"'") for key, _, value in pairs}
