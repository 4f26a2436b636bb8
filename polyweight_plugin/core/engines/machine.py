"""What this machine has to compute with."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from polyweight_plugin.core.engines.cgroups import limits


@dataclass(frozen=True)
class Machine:
    """platform: as sys.platform; cores: those this process may use; memory: bytes to be had now, None if unknown."""

    platform: str
    cores: int
    memory: Optional[int]


def this_machine() -> Machine:
    """The machine, or what a container leaves of it."""
    container = limits()
    cores, memory = _cores(), _memory()
    return Machine(
        sys.platform,
        cores if container.cores is None else min(cores, container.cores),
        min((size for size in (memory, container.memory) if size is not None), default=None),
    )


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _memory() -> Optional[int]:
    others: dict[str, Callable[[], Optional[int]]] = {"win32": memory_on_windows, "darwin": memory_on_macos}
    how = others.get(sys.platform, memory_on_linux)
    try:
        return how()
    except (OSError, ValueError, AttributeError):
        return None


def memory_on_linux() -> Optional[int]:
    for line in Path("/proc/meminfo").read_text().splitlines():
        if line.startswith("MemAvailable:"):
            return int(line.split()[1]) * 1024
    return None


def memory_on_macos(sysctl: Optional[Callable[[str], int]] = None) -> int:
    """All memory times the share that the system counts as free, as `memory_pressure` shows it; half where it does not.

    sysctl: the value of a name; raises OSError where there is none.
    """
    ask = sysctl or _sysctl
    total = ask("hw.memsize")
    try:
        percent = ask("kern.memorystatus_level")
    except OSError:
        percent = 50
    return total * percent // 100


def _sysctl(name: str) -> int:
    value, size = ctypes.c_uint64(0), ctypes.c_size_t(8)  # a shorter one fills the first bytes, which come first
    library = ctypes.CDLL(None, use_errno=True)
    if library.sysctlbyname(name.encode(), ctypes.byref(value), ctypes.byref(size), None, ctypes.c_size_t(0)):
        raise OSError(ctypes.get_errno(), f"sysctl has no {name}")
    return int(value.value)


def memory_on_windows() -> int:
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
