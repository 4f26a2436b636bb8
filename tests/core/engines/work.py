"""What the engines of these tests compute, and how it goes wrong: functions that a worker imports by name."""

from __future__ import annotations

import ctypes
import fcntl
import os
import signal
import stat
import struct
import sys
import time
from pathlib import Path

import numpy as np

from polyweight_plugin.core import summarize
from polyweight_plugin.core.engines import Arrays, Respond
from polyweight_plugin.core.errors import BadInputError


def scale(setup: Arrays) -> Respond:
    """Answers each batch with its values times the set-up's factor."""
    return lambda batch: {"scaled": batch["values"] * setup["factor"]}


def echo(setup: Arrays) -> Respond:
    return lambda batch: batch


def scale_with_a_fault(setup: Arrays) -> Respond:
    """Like scale, but where a value is negative, the fault named in the set-up happens.

    A set-up with a "marker" (the path of a file) has the fault only as long as that file exists, and removes it.
    """
    fault = globals()["_" + bytes(setup["fault"]).decode()]
    marker = Path(os.fsdecode(bytes(setup["marker"]))) if "marker" in setup else None

    def respond(batch: Arrays) -> Arrays:
        wrong = None
        if (batch["values"] < 0).any() and (marker is None or _taken(marker)):
            wrong = fault()
        return wrong or {"scaled": batch["values"] * setup["factor"]}

    return respond


def _taken(marker: Path) -> bool:
    """Whether it was this worker that removed the file: two may come for it in the same moment."""
    try:
        marker.unlink()
    except FileNotFoundError:
        return False
    return True


def prepare_for_five_seconds(setup: Arrays) -> Respond:
    time.sleep(5)
    return lambda batch: batch


def fail_to_prepare(setup: Arrays) -> Respond:
    raise RuntimeError("no index today")


def refuse_to_prepare(setup: Arrays) -> Respond:
    raise BadInputError("Polygon 7 has no rings.")


def sleep_inside_c(setup: Arrays) -> Respond:
    """Answers after a minute in one C call; before it, makes a file named by the process in the set-up's folder."""
    folder = Path(os.fsdecode(bytes(setup["folder"])))
    sleep = ctypes.CDLL(None).sleep

    def respond(batch: Arrays) -> Arrays:
        (folder / str(os.getpid())).touch()
        sleep(60)
        return batch

    return respond


def sleep_for_two_seconds(setup: Arrays) -> Respond:
    return lambda batch: time.sleep(2) or batch


def sleep_for_four_seconds_if_asked(setup: Arrays) -> Respond:
    return lambda batch: (time.sleep(4) if "sleep" in batch else None) or batch


def summarize_or_say_why_not(setup: Arrays) -> Respond:
    """Answers a batch, a set-up of summarize.prepare with "xy" beside it, with its counts or with an error's words."""

    def respond(batch: Arrays) -> Arrays:
        try:
            return {"counts": summarize.prepare(batch)({"xy": batch["xy"]})["whole"]}
        except Exception as error:
            return {"words": text(f"{type(error).__name__}: {error}")}

    return respond


def text(value: str) -> np.ndarray:
    return np.frombuffer(os.fsencode(value), np.uint8)


def _be_killed() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _crash() -> None:
    ctypes.string_at(0)


def _leave() -> None:
    os._exit(3)


def _raise() -> None:
    raise ValueError("seven is not a number")


def _run_out_of_memory() -> None:
    raise MemoryError("no room for 39 MB")


def _refuse() -> None:
    raise BadInputError("Polygon 7 has no rings.")


def _answer_nonsense() -> None:
    os.write(_pipe_to_parent(), b"Traceback: this is no frame")
    time.sleep(60)


def _answer_half_a_frame() -> None:
    os.write(_pipe_to_parent(), b"PWF1\x40\0\0\0\0\0\0\0\0\0\0\0{")
    os._exit(0)


def _answer_with_half_a_terabyte() -> None:
    header = b'{"kind": "answer", "values": {}, "arrays": [["scaled", "uint8", [549755813888]]]}'
    os.write(_pipe_to_parent(), b"PWF1" + struct.pack("<IQ", len(header), 1 << 39) + header)
    time.sleep(60)


def _answer_with_objects() -> Arrays:
    return {"scaled": np.array([None])}


def _stop() -> None:
    os.kill(os.getpid(), signal.SIGSTOP)


def _flood_stderr() -> None:
    sys.stderr.write("x" * 5_000_000)
    print("and a word on standard output")


def _pipe_to_parent() -> int:
    """The descriptor of the pipe that answers travel on: the one pipe to write to that is not a standard stream."""
    for descriptor in range(3, 64):
        try:
            is_pipe = stat.S_ISFIFO(os.fstat(descriptor).st_mode)
        except OSError:
            continue
        if is_pipe and fcntl.fcntl(descriptor, fcntl.F_GETFL) & os.O_WRONLY:
            return descriptor
    raise AssertionError("no pipe to the parent")
