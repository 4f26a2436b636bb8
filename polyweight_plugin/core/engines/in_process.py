"""Batches computed by threads of this process: for small jobs, and where no worker process can be had.

Threads even for one worker, so that the algorithm's thread stays free to notice the user's cancel; several pay off
because numpy and GEOS release the interpreter lock while they compute.
"""

from __future__ import annotations

import threading
from queue import Empty, SimpleQueue
from typing import Optional, Union

from polyweight_plugin.core.engines import Arrays, Prepare, Respond
from polyweight_plugin.core.errors import EngineUnavailableError, PolyWeightError, WorkerFailedError, out_of_memory


class InProcess:
    """The engine that computes in `threads` threads, which share what one call of `prepare` made."""

    def __init__(self, prepare: Prepare, threads: int) -> None:
        self.slots = 2 * threads
        self._prepare = prepare
        self._threads = threads
        self._respond: Optional[Respond] = None
        self._preparing = threading.Lock()
        self._tasks: SimpleQueue[Optional[tuple[int, Arrays]]] = SimpleQueue()
        self._done: SimpleQueue[Union[tuple[int, Arrays], BaseException]] = SimpleQueue()
        self._closed = False

    def start(self, setup: Arrays) -> None:
        started = 0
        for number in range(1, self._threads + 1):
            name = f"PolyWeight thread {number}"
            try:
                threading.Thread(target=self._serve, args=(setup,), name=name, daemon=True).start()
                started += 1
            except RuntimeError as error:  # no more threads to be had
                if not started:
                    raise EngineUnavailableError(
                        "No thread could be started: {error}. Close other programs.", error=error
                    ) from error
                break

    def submit(self, number: int, batch: Arrays) -> None:
        self._tasks.put((number, batch))

    def collect(self, seconds: float) -> list[tuple[int, Arrays]]:
        answers = []
        try:
            answers.append(_checked(self._done.get(timeout=seconds)))
            while True:
                answers.append(_checked(self._done.get_nowait()))
        except Empty:
            return answers

    def close(self) -> None:
        """Does not wait: a thread cannot be stopped; it ends with its batch, and nobody hears of the answer."""
        self._closed = True
        for _ in range(self._threads):
            self._tasks.put(None)

    def _serve(self, setup: Arrays) -> None:
        try:
            with self._preparing:
                respond = self._respond = self._respond or self._prepare(setup)
            del setup
            while (task := self._tasks.get()) and not self._closed:
                number, batch = task
                self._done.put((number, respond(batch)))
        except BaseException as error:
            self._done.put(error)


def _checked(outcome: Union[tuple[int, Arrays], BaseException]) -> tuple[int, Arrays]:
    if isinstance(outcome, PolyWeightError):
        raise outcome
    if isinstance(outcome, MemoryError):
        raise WorkerFailedError(
            "The computing failed: MemoryError: {outcome}. {advice}",
            outcome=outcome,
            advice=out_of_memory(outcome).words,
        ) from outcome
    if isinstance(outcome, BaseException):
        raise WorkerFailedError(
            "The computing failed: {kind}: {outcome}", kind=type(outcome).__name__, outcome=outcome
        ) from outcome
    return outcome
