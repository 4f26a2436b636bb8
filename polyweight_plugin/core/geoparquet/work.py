"""The folder that a run works in, inside the output: plan, temporary files, finished parts, each put there whole.

Its name begins with "_", and no part in it ends with .parquet, so no reader of the output takes it for a result. What
bears its final name is complete: files are written under another name first, and an object store has a file only
once it is whole. So a run that was stopped finds what is done by looking which files are there.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any, Optional

import pyarrow as pa
from pyarrow import fs

from polyweight_plugin.core.errors import BadInputError, OutputFailedError
from polyweight_plugin.core.geoparquet.file_errors import reading, writing
from polyweight_plugin.core.geoparquet.places import Place

FOLDER = "_polyweight"


@dataclass(frozen=True)
class Work:
    """output: where the result is to be."""

    output: Place

    def path(self, name: str) -> str:
        return f"{self.output.opened[1]}/{FOLDER}/{name}"

    @property
    def system(self) -> fs.FileSystem:
        return self.output.opened[0]

    def has(self, name: str) -> bool:
        return bool(self.output.kind(self.path(name)) == fs.FileType.File)

    def names(self, folder: str) -> set[str]:
        """The files in a sub-folder that are complete."""
        return {one.base_name for one in self.output.entries(self.path(folder)) if not one.base_name.startswith("~")}

    @contextmanager
    def writing(self, name: str) -> Iterator[Any]:
        """A stream to a file that is there only when the body has ended well. Raises OutputFailedError."""
        path, folder = self.path(name), self.path(name).rpartition("/")[0]
        unfinished = f"{folder}/~{secrets.token_hex(6)}" if self.output.is_local else path
        try:
            with writing(path):
                self.system.create_dir(folder, recursive=True)
                with self.system.open_output_stream(unfinished) as stream:
                    yield stream
                if unfinished != path:
                    self.system.move(unfinished, path)
        except OutputFailedError:
            self._forget(unfinished)
            raise

    def _forget(self, path: str) -> None:
        """Remove what was not finished, so that a full disk has room again for who looks into it."""
        with suppress(OSError):
            self.system.delete_file(path)

    def write_json(self, name: str, value: Any) -> None:
        with self.writing(name) as stream:
            stream.write(json.dumps(value).encode())

    def read_json(self, name: str) -> Any:
        """Raises BadInputError."""
        path = self.path(name)
        with reading(path), self.system.open_input_stream(path) as stream:
            text = stream.read()
        try:
            return json.loads(text)
        except ValueError as error:
            raise BadInputError("{path} cannot be read: {error}", path=path, error=error) from error

    def read_json_if_there(self, name: str) -> Optional[Any]:
        return self.read_json(name) if self.has(name) else None

    def remove(self, keep: Callable[[str], bool] = lambda name: False) -> None:
        """Remove the folder, but for sub-folders and files of it that are to be kept. Raises OutputFailedError."""
        folder = self.path("").rstrip("/")
        entries = self.output.entries(folder)
        with writing(folder):
            for entry in entries:
                if not keep(entry.base_name):
                    if entry.type == fs.FileType.Directory:
                        self.system.delete_dir(entry.path)
                    else:
                        self.system.delete_file(entry.path)
            if entries and not any(keep(entry.base_name) for entry in entries):
                self.system.delete_dir(folder)


def write_batches(work: Work, name: str, batches: dict[int, pa.Table]) -> None:
    """One Arrow file with one table for each bucket that has rows; they are read one at a time."""
    buckets = sorted(bucket for bucket, rows in batches.items() if rows.num_rows)
    schema = next(iter(batches.values())).schema.with_metadata({b"buckets": json.dumps(buckets).encode()})
    with work.writing(name) as stream, pa.ipc.new_file(stream, schema) as writer:
        for bucket in buckets:
            rows = batches[bucket].combine_chunks().to_batches()
            writer.write_batch(rows[0].replace_schema_metadata(schema.metadata))


def read_bucket(work: Work, folder: str, bucket: int) -> list[pa.Table]:
    """The rows of a bucket in all files of a folder, by the files' names. Raises BadInputError.

    From an object store many at a time, since it is the way there and back that takes long.
    """
    names = [f"{folder}/{name}" for name in sorted(work.names(folder))]
    with ThreadPoolExecutor(work.output.requests) as readers:
        found = list(readers.map(lambda name: read_batch(work, name, bucket), names))
    return [table for table in found if table is not None]


def read_batch(work: Work, name: str, bucket: int) -> Optional[pa.Table]:
    """The rows of a bucket in such a file, None where it has none. Raises BadInputError."""
    path = work.path(name)
    with reading(path), work.system.open_input_file(path) as stream, pa.ipc.open_file(stream) as reader:
        buckets = json.loads(reader.schema.metadata[b"buckets"])
        if bucket not in buckets:
            return None
        return pa.Table.from_batches([reader.get_batch(buckets.index(bucket))]).replace_schema_metadata(None)
