"""What can go wrong in core, by name. Each message is for the person who runs the job, and can be translated.

All errors of core are here, since a worker's comes back as the name of its class: see revived().
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Optional

from polyweight_plugin.core.messages import Message, packed, unpacked


class PolyWeightError(Exception):
    """Base of every error that core raises on purpose. Its text is a literal, with names in braces for the values."""

    def __init__(self, text: str = "", /, **values: object) -> None:
        super().__init__(text if isinstance(text, Message) else Message(text, **values))

    @property
    def words(self) -> Message:
        """The message, for whoever shows it to translate."""
        message: Message = self.args[0]
        return message


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


LESS_MEMORY = Message(
    "Close other programs, ask for fewer WORKERS, or run in parts, such as for selected points or for a TYPE_FIELD "
    "with fewer different values."
)


def out_of_memory(error: MemoryError) -> OutOfMemoryError:
    """The error in words for the user; numpy says how much it wanted, of what shape and type."""
    wanted = re.search(r"Unable to allocate ([\d.]+ \w+)", str(error))
    if wanted is None:
        return OutOfMemoryError("The memory is exhausted. {advice}", advice=LESS_MEMORY)
    return OutOfMemoryError(
        "The memory is exhausted: {wanted} more are needed. {advice}", wanted=wanted[1], advice=LESS_MEMORY
    )


@contextmanager
def memory_errors_in_words() -> Iterator[None]:
    """Raises OutOfMemoryError where the body raises MemoryError."""
    try:
        yield
    except MemoryError as error:
        raise out_of_memory(error) from error


LONGEST_TOLD = 16 * 1024
"""Signs of what others' exceptions say."""


def told(error: BaseException) -> tuple[str, str]:
    """(name of its class, its message): for whoever is to meet it in another process, by revived()."""
    return type(error).__name__, packed(
        error.words if isinstance(error, PolyWeightError) else str(error)[:LONGEST_TOLD]
    )


def revived(name: str, message: str) -> Optional[PolyWeightError]:
    """The error that was told in another process; None if it is none of these."""
    kind = globals().get(name)
    return kind(unpacked(message)) if isinstance(kind, type) and issubclass(kind, PolyWeightError) else None
