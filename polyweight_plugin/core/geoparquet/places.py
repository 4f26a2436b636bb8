"""Where files are: a path of this machine, or an address that pyarrow's file systems understand."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit
from urllib.request import url2pathname

import pyarrow as pa
from pyarrow import fs

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.core.geoparquet.file_errors import reading

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
        return self.text.startswith("file://") or not re.match(r"[a-z][a-z0-9+]+://", self.text)

    @property
    def everywhere(self) -> str:
        """The same place, by a text that means it in whatever folder a worker runs."""
        return self.opened[1] if self.is_local else self.text

    @property
    def requests(self) -> int:
        """How many are worth making at a time."""
        return 1 if self.is_local else REQUESTS

    @cached_property
    def opened(self) -> tuple[fs.FileSystem, str]:
        """(file system, path in it). Raises BadInputError."""
        if self.is_local:
            is_address = self.text.startswith("file://")
            return fs.LocalFileSystem(), os.path.abspath(url2pathname(self.text[7:]) if is_address else self.text)
        if "@" in urlsplit(self.text).netloc:
            raise BadInputError(
                "An address with a key in it, before an @, would be written into logs and files. Give keys in "
                "the environment (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY), here and on every worker."
            )
        try:
            return fs.FileSystem.from_uri(self.text)
        except (OSError, ValueError, pa.ArrowException) as error:
            raise BadInputError(
                "The address {place!r} cannot be used: {error}", place=self.text, error=error
            ) from error

    def kind(self, path: str) -> fs.FileType:
        """What is at a path here. Raises BadInputError where that cannot be seen."""
        with reading(path):
            return self.opened[0].get_file_info(path).type

    def entries(self, folder: str, recursive: bool = False) -> list[fs.FileInfo]:
        """What is in a folder, nothing where there is none. Raises BadInputError where that cannot be seen."""
        with reading(folder):
            selector = fs.FileSelector(folder, allow_not_found=True, recursive=recursive)
            found: list[fs.FileInfo] = self.opened[0].get_file_info(selector)
            return found

    def holds(self, other: Place) -> bool:
        """Whether the other one is this one, or lies below it."""
        if self.is_local != other.is_local:
            return False
        if self.is_local:
            return Path(os.path.realpath(other.opened[1])).is_relative_to(os.path.realpath(self.opened[1]))
        return PurePosixPath(other.opened[1]).is_relative_to(self.opened[1])

    def files(self) -> list[str]:
        """The paths of the Parquet files here, sorted: the file itself, or all below a folder. Raises BadInputError."""
        path = self.opened[1]
        what = self.kind(path)
        if what == fs.FileType.NotFound:
            raise BadInputError("There is nothing at {place!r}.", place=self.text)
        if what == fs.FileType.File:
            return [path]
        found = self.entries(path, recursive=True)
        return sorted(one.path for one in found if one.type == fs.FileType.File and _is_data(one.path, path))


def _is_data(path: str, folder: str) -> bool:
    parts = path[len(folder) :].strip("/").split("/")
    return path.endswith(ENDINGS) and not any(part.startswith(LET_BE) for part in parts)
