"""Where files are: a path of this machine, or an address that pyarrow's file systems understand."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from pyarrow import fs

from polyweight_plugin.core.errors import BadInputError

ENDINGS = (".parquet", ".geoparquet")

REQUESTS = 16
"""To an object store at a time, by each process."""

LET_BE = ("_", ".")
"""How names of files and folders begin that no reader of a folder takes for data."""


@dataclass(frozen=True)
class Place:
    """A file or a folder, by the text that the user gave; whoever needs it opens it, on whatever machine."""

    text: str

    @property
    def is_local(self) -> bool:
        return not re.match(r"[a-z][a-z0-9+]+://", self.text)

    @property
    def requests(self) -> int:
        """How many are worth making at a time."""
        return 1 if self.is_local else REQUESTS

    @cached_property
    def opened(self) -> tuple[fs.FileSystem, str]:
        """(file system, path in it). Raises BadInputError."""
        if self.is_local:
            return fs.LocalFileSystem(), os.path.abspath(self.text)
        if "@" in urlsplit(self.text).netloc:
            raise BadInputError(
                "An address with a key in it, before an @, would be written into logs and files. Give keys in "
                "the environment (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY), here and on every worker."
            )
        try:
            return fs.FileSystem.from_uri(self.text)
        except (OSError, ValueError) as error:
            raise BadInputError(
                "The address {place!r} cannot be used: {error}", place=self.text, error=error
            ) from error

    def holds(self, other: Place) -> bool:
        """Whether the other one is this one, or lies below it."""
        if self.is_local != other.is_local:
            return False
        if self.is_local:
            return Path(os.path.realpath(other.text)).is_relative_to(os.path.realpath(self.text))
        return PurePosixPath(other.opened[1]).is_relative_to(self.opened[1])

    def files(self) -> list[str]:
        """The paths of the Parquet files here, sorted: the file itself, or all below a folder. Raises BadInputError."""
        system, path = self.opened
        try:
            what = system.get_file_info(path)
            if what.type == fs.FileType.NotFound:
                raise BadInputError("There is nothing at {place!r}.", place=self.text)
            if what.type == fs.FileType.File:
                return [path]
            found = system.get_file_info(fs.FileSelector(path, recursive=True))
        except OSError as error:
            raise BadInputError("{place!r} cannot be read: {error}", place=self.text, error=error) from error
        return sorted(one.path for one in found if one.type == fs.FileType.File and _is_data(one.path, path))


def _is_data(path: str, folder: str) -> bool:
    parts = path[len(folder) :].strip("/").split("/")
    return path.endswith(ENDINGS) and not any(part.startswith(LET_BE) for part in parts)
