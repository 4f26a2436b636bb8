"""The last act: parts take their final names, and the manifest says that the result is whole."""

from __future__ import annotations

import json
from typing import Any

from pyarrow import fs

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.core.geoparquet.places import Place
from polyweight_plugin.core.geoparquet.request import Plan
from polyweight_plugin.core.geoparquet.work import FOLDER, OutputFailedError, Work

MANIFEST = "_polyweight.json"
"""Beside the parts; readers of folders pass over names that begin with "_"."""


def check_output(output: Place) -> None:
    """Raises BadInputError where something else lies there than a result of ours, whole or not."""
    system, path = output.opened
    what = system.get_file_info(path)
    if what.type == fs.FileType.File:
        raise BadInputError(f"OUTPUT: {output.text!r} is a file; the result is a folder of parts. Choose another name.")
    if what.type == fs.FileType.NotFound:
        return
    found = {one.base_name for one in system.get_file_info(fs.FileSelector(path))}
    strange = found - {FOLDER, MANIFEST} - set(_parts_there(output))
    if strange:
        raise BadInputError(
            f"OUTPUT: {output.text!r} holds other files, such as {min(strange)!r}. Choose an empty or a new folder."
        )


def put_in_place(work: Work, plan: Plan, counts: list[dict[str, int]]) -> None:
    """Take away an earlier result, move the parts, write the manifest, and remove the work folder.

    Raises OutputFailedError.
    """
    system, path = work.output.opened
    try:
        for name in [MANIFEST, *_parts_there(work.output)]:
            if system.get_file_info(f"{path}/{name}").type == fs.FileType.File:
                system.delete_file(f"{path}/{name}")
        for part in plan.parts:
            system.move(work.path(f"parts/{part.number}"), f"{path}/{part.name}")
        told = {"parts": [{"name": part.name, **count} for part, count in zip(plan.parts, counts)]}
        with system.open_output_stream(f"{path}/{MANIFEST}") as stream:
            stream.write(json.dumps(told, indent=1).encode())
    except OSError as error:
        raise OutputFailedError(f"{path} could not be put in place: {error}.") from error
    work.remove()


def _parts_there(output: Place) -> list[str]:
    """The parts of an earlier result, by its manifest."""
    system, path = output.opened
    if system.get_file_info(f"{path}/{MANIFEST}").type != fs.FileType.File:
        return []
    try:
        with system.open_input_stream(f"{path}/{MANIFEST}") as stream:
            told: dict[str, Any] = json.loads(stream.read())
        return [str(part["name"]) for part in told["parts"]]
    except (OSError, ValueError, KeyError, TypeError):
        return []
