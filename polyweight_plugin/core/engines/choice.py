"""Which engine computes a job, with how many workers, and the words that tell the user why."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import IntEnum
from pathlib import Path
from typing import Optional

from polyweight_plugin.core.engines import Engine, Prepare
from polyweight_plugin.core.engines.in_process import InProcess
from polyweight_plugin.core.engines.machine import Machine, this_machine
from polyweight_plugin.core.engines.processes.candidates import Interpreter
from polyweight_plugin.core.engines.processes.engine import ChildProcesses
from polyweight_plugin.core.engines.processes.interpreter import NAMED_BY, SearchResult, find_interpreter
from polyweight_plugin.core.errors import EngineUnavailableError
from polyweight_plugin.core.messages import Message, counted, joined

SMALL_JOB = 20_000
"""Points that this process has answered by the time worker processes would have started."""

POINTS_PER_WORKER = 16_384
"""Points below which one more worker would have next to nothing to do."""

WORKERS_PER_CORE = 4
WORKERS_ON_WINDOWS = 61
"""As many as Windows lets one thread wait for, and what any other Python pool stops at there."""

WORKER_BYTES = 200_000_000
WORKER_BYTES_PER_POLYGON_BYTE = 4
"""A worker takes the libraries, its working arrays, and the polygons: as WKB, as geometries and in the index."""


MakeProcesses = Callable[
    [Prepare, int, Interpreter, Callable[[str], None], Callable[[str], None]],
    ChildProcesses,
]
"""As ChildProcesses itself: from prepare, workers, interpreter, log and debug to an engine."""


class EngineKind(IntEnum):
    """What the user can ask for, in the order of the ENGINE parameter."""

    AUTOMATIC = 0
    THIS_PROCESS = 1
    LOCAL_PROCESSES = 2
    DASK_CLUSTER = 3


@dataclass(frozen=True)
class EngineRequest:
    """What the user asked for.

    workers: 0 for one per core; scheduler: address of a running Dask scheduler, "" for that of Dask's configuration;
    python: path of the Python to try first as a worker, "" for none.
    """

    kind: EngineKind = EngineKind.AUTOMATIC
    workers: int = 0
    scheduler: str = ""
    python: str = ""


@dataclass(frozen=True)
class JobSize:
    """points: how many, None if not known yet; polygon_bytes: the length of all polygons' WKB."""

    points: Optional[int]
    polygon_bytes: int


@dataclass(frozen=True)
class Choice:
    """An engine that has not started yet, a sentence that says which it is and why, and what the user should know."""

    engine: Engine
    reason: str
    warnings: tuple[str, ...] = ()


def choose(
    request: EngineRequest,
    size: JobSize,
    prepare: Prepare,
    log: Callable[[str], None],
    debug: Callable[[str], None],
    cancelled: Callable[[], bool] = lambda: False,
    *,
    make: MakeProcesses = ChildProcesses,
    machine: Optional[Machine] = None,
    find: Callable[[Callable[[], bool], str], SearchResult] = find_interpreter,
) -> Choice:
    """Choose an engine; nothing is started but candidates for the workers' Python.

    Raises Cancelled, and ClusterError where a cluster is asked for and no scheduler is named.
    log, debug: for what the engine has to say later. make: makes the engine of child processes, or has one already.
    machine, find: other than the real ones only in tests.
    """
    if request.kind == EngineKind.DASK_CLUSTER:
        try:
            return _on_cluster(prepare, request.scheduler, log)
        except EngineUnavailableError as obstacle:
            request = replace(request, kind=EngineKind.LOCAL_PROCESSES)
            instead = choose(request, size, prepare, log, debug, cancelled, make=make, machine=machine, find=find)
            return replace(
                instead,
                warnings=(Message("{obstacle} This machine computes instead.", obstacle=obstacle), *instead.warnings),
            )

    count, why = _worker_count(request.workers, size, machine or this_machine())
    here = _here(request.kind, size, count, why)
    if here is not None:
        return _in_this_process(prepare, *here)

    found = find(cancelled, request.python)
    if found.interpreter is None:
        instead = _in_this_process(prepare, count, Message("no Python was found that can be a worker"))
        return replace(instead, warnings=(_no_interpreter(found),))
    debug(joined("\n", [Message("Worker processes run {path}", path=found.interpreter.path), *found.refused]))
    engine = make(prepare, count, found.interpreter, log, debug)
    workers = counted(count, "{number} worker process", "{number} worker processes")
    reason = Message("Computing in {workers}: {why}.", workers=workers, why=why)
    return Choice(engine, reason, _not_the_named_one(found))


def expected_processes(request: EngineRequest, points: Optional[int]) -> int:
    """How many worker processes `choose` will want, 0 for none, as far as that can be told before polygons are read."""
    if request.kind == EngineKind.DASK_CLUSTER:
        return 0
    size = JobSize(points, 0)
    count, why = _worker_count(request.workers, size, this_machine())
    return count if _here(request.kind, size, count, why) is None else 0


def _here(kind: EngineKind, size: JobSize, count: int, why: Message) -> Optional[tuple[int, Message]]:
    """(threads, why), where this process computes although there may be workers; None where there are to be some."""
    if kind == EngineKind.THIS_PROCESS:
        return count, Message("as asked for")
    if kind == EngineKind.AUTOMATIC:
        if size.points is not None and size.points <= SMALL_JOB:
            return 1, _too_few(size.points)
        if count == 1:
            return 1, why
    return None


def _worker_count(asked: int, size: JobSize, machine: Machine) -> tuple[int, Message]:
    """How many workers to have, and why so many."""
    count = asked or machine.cores
    why = basis = Message("one for each core ({cores})", cores=machine.cores)
    if asked:
        why = basis = Message("{number:,} asked for", number=asked)
    too_many = Message("more than {number} for each core only take memory", number=WORKERS_PER_CORE)
    limits = [(WORKERS_PER_CORE * machine.cores, too_many)]
    if machine.platform == "win32":
        limits.append((WORKERS_ON_WINDOWS, Message("Windows allows {number}", number=WORKERS_ON_WINDOWS)))
    if size.points is not None:
        busy = max(1, math.ceil(size.points / POINTS_PER_WORKER))
        idle = counted(
            size.points, "{number:,} point does not keep more busy", "{number:,} points do not keep more busy"
        )
        limits.append((busy, idle))
    if machine.memory is not None:
        each = WORKER_BYTES + WORKER_BYTES_PER_POLYGON_BYTE * size.polygon_bytes
        limits.append((max(1, machine.memory // each), Message("the free memory serves no more")))
    for limit, words in limits:
        if limit < count:
            count, why = limit, Message("{basis}, but {limit}", basis=basis, limit=words)
    return count, why


def _in_this_process(prepare: Prepare, threads: int, why: Message) -> Choice:
    counted_threads = counted(threads, "{number} thread", "{number} threads")
    reason = Message("Computing in this process, {threads}: {why}.", threads=counted_threads, why=why)
    return Choice(InProcess(prepare, threads), reason)


def _on_cluster(prepare: Prepare, scheduler: str, log: Callable[[str], None]) -> Choice:
    from polyweight_plugin.core.engines.dask_cluster.engine import DaskCluster  # asked for, so Dask may be loaded

    where = scheduler or Message("of Dask's own configuration")
    reason = Message("Computing on the Dask cluster {where}: as asked for.", where=where)
    return Choice(DaskCluster(prepare, scheduler, log), reason)


def _too_few(points: int) -> Message:
    return counted(
        points,
        "{number:,} point is too few to be worth worker processes",
        "{number:,} points are too few to be worth worker processes",
    )


def _no_interpreter(found: SearchResult) -> Message:
    return Message(
        "No Python was found that can be a worker process, so threads of this process compute: slower, with the same "
        "result. A Python of QGIS' own version, with the same numpy and shapely, would serve; the environment variable "
        "{variable} may name it. Tried:\n{tried}",
        variable=NAMED_BY,
        tried=_tried(found) if found.refused else Message("  (no candidate found)"),
    )


def _not_the_named_one(found: SearchResult) -> tuple[str, ...]:
    if found.interpreter is None or not found.named or Path(found.named) == found.interpreter.path:
        return ()
    why = Message(
        "The Python named for workers does not serve, so {path} is used. Tried:\n{tried}",
        path=found.interpreter.path,
        tried=_tried(found),
    )
    return (why,)


def _tried(found: SearchResult) -> Message:
    return joined("\n", [Message("  {reason}", reason=reason) for reason in found.refused])
