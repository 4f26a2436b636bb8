"""What file systems and pyarrow raise, in words: which file cannot be read or written, why, and what to do about it."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

import pyarrow as pa

from polyweight_plugin.core.errors import BadInputError, OutputFailedError
from polyweight_plugin.core.messages import Message

_BY_NUMBER: dict[int, str] = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), Message("Is the disk full?")),
    **dict.fromkeys(
        (errno.EACCES, errno.EPERM, errno.EROFS),
        Message("Whoever runs this may not do so: give the permission, or choose another place."),
    ),
    **dict.fromkeys(
        (errno.ENOTDIR, errno.EEXIST), Message("A folder is wanted where there is a file: choose another place.")
    ),
}

_BY_WORDS: dict[str, str] = {
    "NETWORK_CONNECTION": Message("Is the server there? Is its address right (endpoint_override, scheme)?"),
    "NO_SUCH_BUCKET": Message("There is no such bucket: mind its name, region and server."),
    "To create buckets": Message("There is no such bucket: mind its name, region and server."),
    **dict.fromkeys(
        (
            "ACCESS_DENIED",
            "INVALID_ACCESS_KEY_ID",
            "SIGNATURE",
            "INVALID_CLIENT_TOKEN",
            "EXPIRED",
            "HTTP response code 403",
        ),
        Message(
            "Are the keys right, here and on every worker (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY)? May they do so?"
        ),
    ),
}


@contextmanager
def reading(path: str) -> Iterator[None]:
    """Raises BadInputError where the body raises what file systems and pyarrow raise."""
    try:
        yield
    except (OSError, pa.ArrowException) as error:
        if hint := _hint(error):
            raise BadInputError(
                "{path} cannot be read: {error}. {hint}", path=path, error=_plain(error), hint=hint
            ) from error
        raise BadInputError("{path} cannot be read: {error}", path=path, error=error) from error


@contextmanager
def writing(path: str) -> Iterator[None]:
    """Raises OutputFailedError likewise; also of what is to be moved, or removed."""
    try:
        yield
    except (OSError, pa.ArrowException) as error:
        if hint := _hint(error):
            raise OutputFailedError(
                "{path} cannot be written: {error}. {hint}", path=path, error=_plain(error), hint=hint
            ) from error
        raise OutputFailedError("{path} cannot be written: {error}", path=path, error=error) from error


def _plain(error: BaseException) -> str:
    return str(error).strip().rstrip(".")


def _hint(error: BaseException) -> str:
    """What to do; "" where nothing is known but the error itself."""
    words = str(error)
    by_words = (hint for word, hint in _BY_WORDS.items() if word in words)
    return next(by_words, _BY_NUMBER.get(getattr(error, "errno", None) or 0, ""))
