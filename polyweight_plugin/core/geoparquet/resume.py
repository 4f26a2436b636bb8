"""Whether a run that was stopped can go on where it was: only if inputs, question and code are the same."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import shapely

import polyweight_plugin.core as core  # the whole name, which a code bundle renames
from polyweight_plugin.core.geoparquet import finish
from polyweight_plugin.core.geoparquet.file_errors import reading
from polyweight_plugin.core.geoparquet.layer import Layer
from polyweight_plugin.core.geoparquet.request import Request
from polyweight_plugin.core.geoparquet.work import Work
from polyweight_plugin.core.messages import Message, counted, joined

_ABOUT = "about.json"

_WORDS = {
    "files": Message("the input files"),
    "request": Message("the question"),
    "software": Message("the software"),
}


def begin(work: Work, request: Request, layers: tuple[Layer, Layer], say: Callable[[str], None]) -> None:
    """Keep what an earlier run of the same left in the work folder, or empty it; note what this run is about."""
    about = _about(request, layers)
    earlier = work.read_json_if_there(_ABOUT)
    if earlier == about:
        say(Message("Going on where an earlier run was stopped: {done}.", done=_done(work)))
        return
    if earlier is not None:
        changed = [words for name, words in _WORDS.items() if earlier.get(name) != about[name]]
        what = joined(", ", changed)
        say(Message("An earlier run was stopped, but {what} changed since: starting afresh.", what=what))
    finish.give_up(work)
    work.remove()
    work.write_json(_ABOUT, about)


def _about(request: Request, layers: tuple[Layer, Layer]) -> Any:
    """JSON that differs where anything differs that the result depends on."""
    files = []
    for layer in layers:
        with reading(layer.place.text):
            found = layer.place.opened[0].get_file_info(list(layer.files))
        files += [[one.path, one.size, one.mtime_ns] for one in found]
    return json.loads(json.dumps({"request": asdict(request), "files": files, "software": [*_versions(), _code()]}))


def _done(work: Work) -> Message:
    if finish.pending(work) is not None:
        return Message("all parts are written")
    done = len(work.names("counts") & work.names("parts"))
    return counted(done, "{number:,} part is written", "{number:,} parts are written")


def _versions() -> list[str]:
    return [np.__version__, shapely.__version__, shapely.geos_version_string, pa.__version__]


def _code() -> str:
    """A hash of core/."""
    root = Path(core.__file__).parent
    sources = sorted((path.relative_to(root).as_posix(), path.read_bytes()) for path in root.rglob("*.py"))
    return hashlib.sha256(repr(sources).encode()).hexdigest()
