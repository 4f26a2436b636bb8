"""Whether a run that was stopped can go on where it was: only if inputs, question and code are the same."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import polyweight_plugin.core as core  # the whole name, which a code bundle renames
from polyweight_plugin.core.geoparquet.layer import Layer
from polyweight_plugin.core.geoparquet.request import Request
from polyweight_plugin.core.geoparquet.work import Work

_ABOUT = "about.json"


def begin(work: Work, request: Request, layers: tuple[Layer, Layer], say: Callable[[str], None]) -> None:
    """Keep what an earlier run of the same left in the work folder, or empty it; note what this run is about."""
    about = _about(request, layers)
    earlier = work.read_json_if_there(_ABOUT)
    if earlier == about:
        done = len(work.names("counts") & work.names("parts"))
        say(f"Going on where an earlier run was stopped: {done:,} parts were finished.")
        return
    if earlier is not None:
        say("What an earlier run left is of other inputs, or of another question: starting afresh.")
    work.remove()
    work.write_json(_ABOUT, about)


def _about(request: Request, layers: tuple[Layer, Layer]) -> Any:
    """JSON that differs where anything differs that the result depends on."""
    files = []
    for layer in layers:
        system, _ = layer.place.opened
        files += [[one.path, one.size, one.mtime_ns] for one in system.get_file_info(list(layer.files))]
    return json.loads(json.dumps({"request": asdict(request), "files": files, "code": _code()}))


def _code() -> str:
    """A hash of core/."""
    root = Path(core.__file__).parent
    sources = sorted((path.relative_to(root).as_posix(), path.read_bytes()) for path in root.rglob("*.py"))
    return hashlib.sha256(repr(sources).encode()).hexdigest()
