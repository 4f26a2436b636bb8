"""What this machine has to compute with."""

from __future__ import annotations

import ctypes
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Optional


@dataclass(frozen=True)
class Machine:
    """platform: as sys.platform; cores: those this process may use; memory: bytes to be had now, None if unknown."""

    platform: str
    cores: int
    memory: Optional[int]


def this_machine() -> Machine:
    return Machine(sys.platform, _cores(), _memory())


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _memory() -> Optional[int]:
    try:
        return _memory_on_windows() if os.name == "nt" else _memory_on_linux()
    except (OSError, ValueError, AttributeError):
        return None


def _memory_on_linux() -> Optional[int]:
    for line in Path("/proc/meminfo").read_text().splitlines():
        if line.startswith("MemAvailable:"):
            return int(line.split()[1]) * 1024
    return None


def _memory_on_windows() -> int:
    class Status(ctypes.Structure):
        _fields_ = (
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            ("total", ctypes.c_ulonglong),
            ("available", ctypes.c_ulonglong),
            ("others", ctypes.c_ulonglong * 5),
        )

    status = Status(length=ctypes.sizeof(Status))
    windll: ctypes.LibraryLoader = ctypes.windll  # type: ignore[attr-defined, unused-ignore]
    windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))
    return int(status.available)
