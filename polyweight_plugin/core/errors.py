"""What can go wrong in core, by name. Each message is written for the person who runs the job.

All errors of core are here, since a worker's comes back as the name of its class: see revived().
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Optional


class PolyWeightError(Exception):
    """Base of every error that core raises on purpose."""


class Cancelled(PolyWeightError):
    """The user cancelled the job; nothing was written."""


class BadInputError(PolyWeightError):
    """A value that no answer can be computed from: which one, and what to do about it."""


class EngineUnavailableError(PolyWeightError):
    """An engine cannot be had on this machine (no interpreter, no library); another one may serve."""


class OutOfMemoryError(PolyWeightError):
    """This process cannot have as much memory as the job needs."""


class WorkerFailedError(PolyWeightError):
    """A batch could not be computed, not even on a second, fresh worker."""


class ClusterError(PolyWeightError):
    """The cluster cannot be reached, refused us, went away, or lacks what the job needs."""


class OutputFailedError(PolyWeightError):
    """A file of the output could not be written or put in place."""


def out_of_memory(error: MemoryError) -> OutOfMemoryError:
    """The error in words for the user; numpy says how much it wanted, of what shape and type."""
    wanted = re.search(r"Unable to allocate ([\d.]+ \w+)", str(error))
    return OutOfMemoryError(
        f"The memory is exhausted{f': {wanted[1]} more are needed' if wanted else ''}. Close other programs, ask for "
        "fewer WORKERS, or run in parts, such as for selected points or for a TYPE_FIELD with fewer different values."
    )


@contextmanager
def memory_errors_in_words() -> Iterator[None]:
    """Raises OutOfMemoryError where the body raises MemoryError."""
    try:
        yield
    except MemoryError as error:
        raise out_of_memory(error) from error


def revived(name: str, message: str) -> Optional[PolyWeightError]:
    """The error that came from a worker as the name of its class and its message; None if it is none of these."""
    kind = globals().get(name)
    return kind(message) if isinstance(kind, type) and issubclass(kind, PolyWeightError) else None
