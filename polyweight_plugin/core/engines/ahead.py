"""Workers that start while the layers are still read: to load their libraries takes them longer than a small search."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Optional

from polyweight_plugin.core.engines import Prepare
from polyweight_plugin.core.engines.choice import EngineRequest, MakeProcesses, expected_processes
from polyweight_plugin.core.engines.processes.candidates import Interpreter
from polyweight_plugin.core.engines.processes.engine import ChildProcesses
from polyweight_plugin.core.engines.processes.interpreter import SearchResult, prefetched_interpreter


@contextmanager
def started_ahead(
    request: EngineRequest,
    points: Optional[int],
    prepare: Prepare,
    log: Callable[[str], None],
    debug: Callable[[str], None],
) -> Iterator[MakeProcesses]:
    """For the length of a run: start as many workers as are expected, on a thread. Yields what `choose` makes one with.

    points: how many, None if not known. A worker that turns out not to be wanted is ended with the run, if not before.
    """
    ahead = _Ahead(expected_processes(request, points), prepare, log, debug)
    try:
        with prefetched_interpreter(request.python, ahead.start):
            yield ahead.make
    finally:
        ahead.close()


class _Ahead:
    """The engine of a run that may begin with nothing: ready, or on the way, or given away."""

    def __init__(
        self, workers: int, prepare: Prepare, log: Callable[[str], None], debug: Callable[[str], None]
    ) -> None:
        self._workers, self._prepare, self._log, self._debug = workers, prepare, log, debug
        self._engine: Optional[ChildProcesses] = None
        self._lock = threading.Lock()
        self._over = False

    def start(self, found: SearchResult) -> None:
        with self._lock:
            if self._workers and found.interpreter and not self._over:
                self._engine = ChildProcesses(self._prepare, self._workers, found.interpreter, self._log, self._debug)
                self._engine.start_ahead()

    def make(
        self,
        prepare: Prepare,
        workers: int,
        interpreter: Interpreter,
        log: Callable[[str], None],
        debug: Callable[[str], None],
    ) -> ChildProcesses:
        """The engine that was started ahead, if it is like that; else a new one."""
        engine = self._given_away()
        if engine and (engine.workers, engine.interpreter) == (workers, interpreter):
            return engine
        if engine:
            engine.close()
        return ChildProcesses(prepare, workers, interpreter, log, debug)

    def close(self) -> None:
        engine = self._given_away()
        if engine:
            engine.close()

    def _given_away(self) -> Optional[ChildProcesses]:
        """The engine, which is the caller's from now on; none is started any more."""
        with self._lock:
            self._over, engine, self._engine = True, self._engine, None
        return engine
