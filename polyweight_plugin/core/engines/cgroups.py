"""What a container or a service may use: the limits of Linux' control groups, versions 1 and 2.

A limit of a group binds everything below it, so each level from our own group up to the root is asked. Inside a
container our group's path is often that of the outside, and the limits lie at the root: what is not there is skipped.
Known from: Linux' Documentation/admin-guide/cgroup-v2.rst and cgroup-v1/; loky and the JVM count processors alike.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

_UNLIMITED = 2**60
"""Version 1 writes "no limit" as the largest multiple of a page; nothing has so much memory."""


@dataclass(frozen=True)
class Limits:
    """cores: processors' worth of time, rounded up; memory: bytes that are left. None where there is no limit."""

    cores: Optional[int]
    memory: Optional[int]


def limits(root: Path = Path("/")) -> Limits:
    """The limits that bind this process. root: where proc/ and sys/ are."""
    cores, memory = [], []
    for group in _groups(root, "cpu"):
        cores += [_cores_of_version_2(group), _cores_of_version_1(group)]
    for group in _groups(root, "memory"):
        memory += [
            _left(group, "memory.max", "memory.current", "inactive_file"),
            _left(group, "memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file"),
        ]
    return Limits(
        min((count for count in cores if count is not None), default=None),
        min((size for size in memory if size is not None), default=None),
    )


def _groups(root: Path, controller: str) -> Iterator[Path]:
    """The folders of our group and of those above it, in each hierarchy that has the controller."""
    for line in _text(root / "proc/self/cgroup").splitlines():
        _, controllers, path = line.split(":", 2)
        mounts = ["", "unified"]  # the second where version 1 has most controllers
        if controllers:
            if controller not in controllers.split(","):
                continue
            mounts = [controller, controllers]
        inside = Path(path.lstrip("/"))
        for mount in mounts:
            for level in (inside, *inside.parents):
                yield root / "sys/fs/cgroup" / mount / level


def _cores_of_version_2(group: Path) -> Optional[int]:
    quota, _, period = _text(group / "cpu.max").strip().partition(" ")
    return _cores(quota, period)


def _cores_of_version_1(group: Path) -> Optional[int]:
    return _cores(_text(group / "cpu.cfs_quota_us").strip(), _text(group / "cpu.cfs_period_us").strip())


def _cores(quota: str, period: str) -> Optional[int]:
    """quota: "max" or "-1" for none, microseconds of processor time in each period else."""
    if not (quota.isdigit() and period.isdigit() and int(quota) and int(period)):
        return None
    return math.ceil(int(quota) / int(period))


def _left(group: Path, limit_file: str, used_file: str, cache: str) -> Optional[int]:
    """The limit less what is used, but for the cache of files that have not been read for long: that makes room."""
    limit = _text(group / limit_file).strip()
    if not limit.isdigit() or int(limit) >= _UNLIMITED:
        return None
    facts = dict(line.split(" ", 1) for line in _text(group / "memory.stat").splitlines() if " " in line)
    used = _number(_text(group / used_file)) - _number(facts.get(cache, ""))
    return max(0, int(limit) - max(0, used))


def _number(text: str) -> int:
    return int(text) if text.strip().isdigit() else 0


def _text(path: Path) -> str:
    try:
        return path.read_text()
    except (OSError, UnicodeDecodeError):
        return ""
