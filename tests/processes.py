"""Processes seen from outside, and waiting for what will come; without QGIS.

What is promised "within a second" is promised of a machine that has a processor to spare. Where other programs keep all
of them busy, a second of such a machine takes longer: slowdown() measures how much, in the moment of doubt only.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

YARDSTICK_SECONDS = 0.05
"""Processor time that a measurement of the slowdown takes."""

GREATEST_SLOWDOWN = 10
"""Beyond it the machine is of no use for tests of time."""


def slowdown() -> float:
    """How long this thread has to wait for a second of processor time now: 1.0 on a machine that has one to spare."""
    started, used = time.perf_counter(), time.thread_time()
    while time.thread_time() - used < YARDSTICK_SECONDS:
        pass
    waited = (time.perf_counter() - started) / (time.thread_time() - used)
    return min(max(1.0, waited), GREATEST_SLOWDOWN)


def within(elapsed: float, seconds: float) -> bool:
    """Whether what took `elapsed` seconds, until now, takes a machine with a processor to spare so many at most."""
    return elapsed < seconds or elapsed < seconds * slowdown()


def wait_until(condition: Callable[[], object], seconds: float) -> bool:
    """Whether the condition came to hold within so many seconds of a machine with a processor to spare."""
    started = time.monotonic()
    while not condition():
        if not within(time.monotonic() - started, seconds):
            return bool(condition())
        time.sleep(0.01)
    return True


def is_alive(process: int) -> bool:
    """Whether it exists and is no zombie (whom an init that does not reap may leave for ever)."""
    try:
        return Path(f"/proc/{process}/stat").read_bytes().rpartition(b")")[2].split()[:1] not in ([], [b"Z"])
    except OSError:
        return False
