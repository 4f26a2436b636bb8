"""What runs on the cluster's machines: shipped there with core/, and called by name.

Importing this module needs the standard library only, so that it can say in words which library a machine lacks.
"""

from __future__ import annotations

import logging
import socket
import traceback
from collections.abc import Callable
from functools import wraps
from pkgutil import resolve_name
from threading import Lock
from typing import TYPE_CHECKING, Any, Optional, TypeVar, cast
from weakref import WeakValueDictionary

from polyweight_plugin.core.engines.processes.identity import identity
from polyweight_plugin.core.errors import ClusterError, told
from polyweight_plugin.core.messages import Message, joined

if TYPE_CHECKING:
    from polyweight_plugin.core.engines import Respond

Reply = dict[str, Any]
Function = TypeVar("Function", bound=Callable[..., "Reply"])

_log = logging.getLogger("distributed.worker.polyweight")
_known: WeakValueDictionary[str, Setup] = WeakValueDictionary()
_lock = Lock()


class Setup:
    """A job's set-up, and the index over the polygons that the threads of this worker share.

    It travels from worker to worker as the frame it came in, and each builds its own index, once. Nobody but Dask keeps
    it: when the job ends, or its client is gone, Dask forgets the job's keys, and set-up and index are freed.
    """

    def __init__(self, job: str, content: bytes) -> None:
        self._job, self._content = job, content
        self._lock = Lock()
        self._respond: Optional[Respond] = None

    def __reduce__(self) -> tuple:
        return _only_one, (self._job, self._content)

    def prepared(self) -> Respond:
        with self._lock:
            if self._respond is None:
                _check_libraries()
                from polyweight_plugin.core.engines.processes import frames

                frame = frames.unpacked(self._content)
                self._respond = resolve_name(str(frame.values["prepare"]))(frame.arrays)
            return self._respond


def _only_one(job: str, content: bytes) -> Setup:
    """The set-up of a job in this worker's memory: the same object, however often Dask hands it over."""
    with _lock:
        known = _known.get(job)
        if known is None:
            known = _known[job] = Setup(job, content)
        return known


def _with_error_reply(function: Function) -> Function:
    """Decorator: an exception leaves the worker as the reply "error", its class' name, and "message".

    Raised, it would take its stack along, and the set-up would stay in memory; and its class is unknown to the client.
    """

    @wraps(function)
    def replying(*arguments: Any) -> Reply:
        try:
            return function(*arguments)
        except Exception as error:
            _log.error("PolyWeight cannot go on.\n%s", traceback.format_exc())
            name, message = told(error)
            return {"error": name, "message": message}

    return cast("Function", replying)


def setup(job: str, content: bytes) -> list[Setup]:
    """The first task. content: the frame. In a list, for Dask tells the client an answer's type, and it knows lists."""
    return [_only_one(job, content)]


def hold(setups: list[Setup]) -> list[Setup]:
    """Keep the set-up in this worker: Dask drops copies of another task's answer, but not the only copy of its own."""
    return setups


@_with_error_reply
def prepare(setups: list[Setup]) -> Reply:
    """Build this worker's index now; "shapely" says with which library."""
    setups[0].prepared()
    return {"shapely": identity()["shapely"]}


@_with_error_reply
def answer(setups: list[Setup], batch: bytes) -> Reply:
    """Answer a batch. batch: a frame. The "answer" is arrays, which the scheduler passes on without a look at them."""
    respond = setups[0].prepared()
    from polyweight_plugin.core.engines.processes import frames

    return {"answer": respond(frames.unpacked(batch).arrays)}


def _check_libraries() -> None:
    """Raises ClusterError where numpy or shapely are missing or too old."""
    here = identity()
    # A library that does not serve says so in place of its version.
    missing = [library for library in ("numpy", "shapely") if not here[library][0].isdigit()]
    if missing:
        from distributed import get_worker

        lacks = [Message("{library} is {what}", library=library, what=here[library]) for library in missing]
        raise ClusterError(
            "The Dask worker {worker} on {host} cannot compute: {lacks}. Install it there: python -m pip install "
            "{libraries}",
            worker=get_worker().address,
            host=socket.gethostname(),
            lacks=joined(", ", lacks),
            libraries=" ".join(missing),
        )
