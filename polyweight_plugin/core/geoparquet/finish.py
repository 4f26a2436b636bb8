"""The last act: parts take their final names, and the manifest says that the result is whole.

A run that is stopped in the middle of it is finished by the next one: what is to be done is noted before, and each step
may be done twice.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Optional

from pyarrow import fs

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.core.geoparquet.file_errors import writing
from polyweight_plugin.core.geoparquet.places import Place
from polyweight_plugin.core.geoparquet.work import FOLDER, Work

MANIFEST = "_polyweight.json"
"""Beside the parts; readers of folders pass over names that begin with "_"."""

_PLACING = "placing.json"

Manifest = dict[str, Any]
"""The result's totals, and "parts": the name and the counts of each."""


def check_output(output: Place, inputs: Sequence[Place]) -> None:
    """Raises BadInputError where a result would be mixed with the inputs, or with what is not a result of ours."""
    for one in inputs:
        if one.holds(output) or output.holds(one):
            raise BadInputError(
                "OUTPUT: {place!r} and the input {input!r} lie in one another: the next run would read the "
                "result, or this one write over its input. Choose another folder.",
                place=output.text,
                input=one.text,
            )
    path = output.opened[1]
    what = output.kind(path)
    if what == fs.FileType.File:
        raise BadInputError(
            "OUTPUT: {place!r} is a file; the result is a folder of parts. Choose another name.", place=output.text
        )
    if what == fs.FileType.NotFound:
        return
    found = {one.base_name for one in output.entries(path)}
    strange = found - {FOLDER, MANIFEST} - set(_earlier_parts(output)) - set(_names_in(pending(Work(output))))
    if strange:
        raise BadInputError(
            "OUTPUT: {place!r} holds other files, such as {file!r}. Choose an empty or a new folder.",
            place=output.text,
            file=min(strange),
        )


def begin(work: Work, manifest: Manifest) -> None:
    """Note that all parts are written, and are to be put in place."""
    work.write_json(_PLACING, {"manifest": manifest, "earlier": _earlier_parts(work.output)})


def pending(work: Work) -> Optional[dict[str, Any]]:
    """What an earlier run noted, and did not finish."""
    return work.read_json_if_there(_PLACING)


def put_in_place(work: Work) -> Manifest:
    """Take away an earlier result, move the parts, write the manifest, and remove the work folder.

    Raises OutputFailedError.
    """
    noted = pending(work) or {"manifest": {"parts": []}, "earlier": []}
    manifest: Manifest = noted["manifest"]
    parts = {part["name"]: f"parts/{number}" for number, part in enumerate(manifest["parts"])}
    moved = {name for name, part in parts.items() if not work.has(part)}
    _delete(work.output, [MANIFEST, *(name for name in noted["earlier"] if name not in moved)])
    with writing(work.output.text):
        with ThreadPoolExecutor(work.output.requests) as movers:
            list(movers.map(lambda name: _move(work, parts[name], name), parts.keys() - moved))
        with work.system.open_output_stream(f"{work.output.opened[1]}/{MANIFEST}") as stream:
            stream.write(json.dumps(manifest, indent=1).encode())
    work.remove()
    return manifest


def _move(work: Work, part: str, name: str) -> None:
    work.system.move(work.path(part), f"{work.output.opened[1]}/{name}")


def give_up(work: Work) -> None:
    """Remove what an earlier run began to put in place: another question is asked now."""
    _delete(work.output, _names_in(pending(work)))


def _delete(output: Place, names: Sequence[str]) -> None:
    system, folder = output.opened
    for path in (f"{folder}/{name}" for name in names):
        if output.kind(path) == fs.FileType.File:
            with writing(path):
                system.delete_file(path)


def _names_in(noted: Optional[dict[str, Any]]) -> list[str]:
    return [] if noted is None else [*noted["earlier"], *(part["name"] for part in noted["manifest"]["parts"])]


def _earlier_parts(output: Place) -> list[str]:
    """The parts of an earlier result, by its manifest."""
    system, path = output.opened
    if output.kind(f"{path}/{MANIFEST}") != fs.FileType.File:
        return []
    try:
        with system.open_input_stream(f"{path}/{MANIFEST}") as stream:
            told: dict[str, Any] = json.loads(stream.read())
        return [str(part["name"]) for part in told["parts"]]
    except (OSError, ValueError, KeyError, TypeError):
        return []
