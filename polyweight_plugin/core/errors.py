"""What can go wrong in core, by name. Each message is written for the person who runs the job."""

from __future__ import annotations

from typing import Optional


class PolyWeightError(Exception):
    """Base of every error that core raises on purpose."""


class Cancelled(PolyWeightError):
    """The user cancelled the job; nothing was written."""


class BadInputError(PolyWeightError):
    """A value that no answer can be computed from: which one, and what to do about it."""


class EngineUnavailableError(PolyWeightError):
    """An engine cannot be had on this machine (no interpreter, no library); another one may serve."""


class WorkerFailedError(PolyWeightError):
    """A batch could not be computed, not even on a second, fresh worker."""


class ClusterError(PolyWeightError):
    """The cluster cannot be reached, refused us, went away, or lacks what the job needs."""


def revived(name: str, message: str) -> Optional[PolyWeightError]:
    """The error that came from a worker as the name of its class and its message; None if it is none of these."""
    kind = globals().get(name)
    return kind(message) if isinstance(kind, type) and issubclass(kind, PolyWeightError) else None
