"""Batches computed by child processes.

    algorithm's thread           handler threads, one for each worker           worker processes

    start_ahead ────────────────► start its child ────────────────────────────► load the libraries
    start ──────────────────────► send the set-up ────────────────────────────► prepare
    submit ──► tasks (a queue) ─► take a task, send the batch ────────────────► respond
    collect ◄─ events (a queue) ◄ receive the answer, or notice the failure ◄── answer

subprocess with framed pipes, because of all ways to start workers from inside QGIS only this one notices the death of a
worker at once and ends the workers when QGIS dies, runs no user's script again (no `__main__` guard needed), changes
nothing process-wide, can do without a console window on Windows, and never forks a process that has Qt's threads.
All sending and receiving is off the algorithm's thread, since a stopped child blocks whoever writes to it; and all
messages for the user wait in the queue of events, since QGIS' feedback belongs to the algorithm's thread.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Optional, Union

from polyweight_plugin.core.engines import Arrays, Prepare
from polyweight_plugin.core.engines.processes.candidates import Interpreter
from polyweight_plugin.core.engines.processes.child import Child, ChildFailed
from polyweight_plugin.core.engines.processes.watcher import WorkerGroup
from polyweight_plugin.core.errors import EngineUnavailableError, PolyWeightError, WorkerFailedError, out_of_memory
from polyweight_plugin.core.messages import Message

SILENCE_SECONDS = 5.0
"""A busy worker that gives no sign of life for so long is frozen (each second brings a heartbeat): the log says so."""

CLOSE_SECONDS = 0.5
"""How long close() waits for handlers, whose children are killed by then: they need milliseconds."""


@dataclass(frozen=True)
class _Task:
    number: int
    batch: Arrays


@dataclass(frozen=True)
class _Answered:
    number: int
    answer: Arrays


@dataclass(frozen=True)
class _Notice:
    """Words for the log, if any, and for the debug log."""

    log: str
    debug: str


@dataclass(frozen=True)
class _Missing:
    """A worker could not be started: its handler gave up and hands back the task it may have had."""

    reason: str
    task: Optional[_Task] = None


_Event = Union[_Answered, _Notice, _Missing, PolyWeightError]


class ChildProcesses:
    """The engine that computes in `workers` child processes, each run by the interpreter.

    prepare: importable by name in the child. log, debug: called from collect() only, on its caller's thread.
    """

    def __init__(
        self,
        prepare: Prepare,
        workers: int,
        interpreter: Interpreter,
        log: Callable[[str], None],
        debug: Callable[[str], None],
    ) -> None:
        self.slots = 2 * workers
        self._prepare = prepare
        self.workers = workers
        self.interpreter = interpreter
        self._log = log
        self._debug = debug
        self._setup: Arrays = {}
        self._has_setup = threading.Event()
        self._tasks: SimpleQueue[Optional[_Task]] = SimpleQueue()
        self._events: SimpleQueue[_Event] = SimpleQueue()
        self._handlers: list[threading.Thread] = []
        self._serving = workers
        self._children: dict[int, Child] = {}
        self._group: Optional[WorkerGroup] = None
        self._silent: set[Child] = set()
        self._one_start_at_a_time = threading.Lock()
        self._closing = False

    def start_ahead(self) -> None:
        """Start the workers, which load their libraries meanwhile; `start` then brings the set-up."""
        self._group = WorkerGroup(self.interpreter)
        with self._one_start_at_a_time:  # all handlers first: starting threads and processes by turns takes seconds
            for number in range(1, self.workers + 1):
                self._start_handler(number)

    def start(self, setup: Arrays) -> None:
        self._setup = setup
        if self._group is None:
            self.start_ahead()
        self._has_setup.set()

    def submit(self, number: int, batch: Arrays) -> None:
        self._tasks.put(_Task(number, batch))

    def collect(self, seconds: float) -> list[tuple[int, Arrays]]:
        events = self._drain_events(seconds)
        self._watch_for_silence()
        self._report(events)
        for event in events:
            if isinstance(event, PolyWeightError):
                raise event
        return [(event.number, event.answer) for event in events if isinstance(event, _Answered)]

    def close(self) -> None:
        self._closing = True
        self._has_setup.set()
        for child in list(self._children.values()):
            child.kill()
        if self._group:
            self._group.close()
        for _ in self._handlers:
            self._tasks.put(None)
        deadline = time.monotonic() + CLOSE_SECONDS
        for handler in self._handlers:
            handler.join(max(0.0, deadline - time.monotonic()))
        self._setup = {}

    # On the algorithm's thread: handlers started; events in, words out.

    def _start_handler(self, number: int) -> None:
        name = f"PolyWeight worker {number}"
        handler = threading.Thread(target=self._handle, args=(number,), name=name, daemon=True)
        try:
            handler.start()
        except RuntimeError as error:  # no more threads to be had
            self._events.put(_Missing(str(error)))
        else:
            self._handlers.append(handler)

    def _drain_events(self, seconds: float) -> list[_Event]:
        events: list[_Event] = []
        try:
            events.append(self._events.get(timeout=seconds))
            while True:
                events.append(self._events.get_nowait())
        except Empty:
            return events

    def _report(self, events: list[_Event]) -> None:
        for event in events:
            if isinstance(event, _Notice):
                self._debug(event.debug)
                if event.log:
                    self._log(event.log)
        self._go_on_without([event for event in events if isinstance(event, _Missing)])

    def _go_on_without(self, missing: list[_Missing]) -> None:
        if not missing:
            return
        self._serving -= len(missing)
        if self._serving == 0:
            raise EngineUnavailableError(
                "No worker process could be started: {reason}. Close other programs, or let this process do "
                "the work (engine: this process).",
                reason=missing[-1].reason,
            )
        self._log(
            Message(
                "Only {number} of {wanted} workers could be started: {reason}.",
                number=self._serving,
                wanted=self.workers,
                reason=missing[-1].reason,
            )
        )
        for event in missing:
            if event.task:
                self._tasks.put(event.task)

    def _watch_for_silence(self) -> None:
        children = list(self._children.values())
        silent = {child for child in children if child.silent_for() > SILENCE_SECONDS}
        for child in silent - self._silent:
            self._log(
                Message(
                    "{worker} has been silent for {seconds:g} seconds: it may be stopped. Still waiting.",
                    worker=child.name,
                    seconds=SILENCE_SECONDS,
                )
            )
        for child in (self._silent - silent).intersection(children):
            self._log(Message("{worker} is back.", worker=child.name))
        self._silent = silent

    # On the handler threads.

    def _handle(self, number: int) -> None:
        """One worker's whole life: get ready, then answer one task after the other."""
        task: Optional[_Task] = None
        try:
            while not self._closing:
                self._try_twice(number, task)
                task = self._tasks.get()
        except OSError as error:
            self._events.put(_Missing(error.strerror or str(error), task))
        except PolyWeightError as error:
            self._events.put(error)
        except MemoryError as error:
            self._events.put(out_of_memory(error))
        except Exception as error:  # the job must end, not wait for this handler
            self._events.put(
                WorkerFailedError("The handler of worker {number} failed: {error}", number=number, error=repr(error))
            )
        finally:
            self._dismiss(number)

    def _try_twice(self, number: int, task: Optional[_Task]) -> None:
        """Answer the task, if there is one already; if the child fails, once more with a fresh one.

        Raises OSError if no child can be started, WorkerFailedError if two failed, and what the computing raised on
        purpose.
        """
        for second_try in (False, True):
            try:
                child = self._children.get(number) or self._start_child(number)
                if task:
                    self._events.put(_Answered(task.number, child.answer(task.batch)))
                return
            except ChildFailed as failure:
                self._dismiss(number)
                if self._closing:
                    return
                if second_try:
                    self._events.put(_Notice("", failure.details))
                    raise WorkerFailedError(
                        "{reason}. It was the second try on a fresh worker; the debug log has the details.",
                        reason=failure.reason,
                    ) from failure
                self._events.put(
                    _Notice(Message("{reason}. Its work is tried once more.", reason=failure.reason), failure.details)
                )

    def _start_child(self, number: int) -> Child:
        with self._one_start_at_a_time:
            if not self._closing:
                self._children[number] = Child(number, self.interpreter, self._group.id() if self._group else None)
        if self._closing:  # asked after the child can be found: either close() kills it, or we do
            raise ChildFailed(Message("the engine is being closed"), "")
        child = self._children[number]
        child.load(self._prepare)
        self._has_setup.wait()
        child.set_up(self._prepare, self._setup)
        return child

    def _dismiss(self, number: int) -> None:
        child = self._children.pop(number, None)
        if child:
            child.close()
