"""Batches computed on a Dask cluster that someone runs already: we are its client, and start nothing there.

    algorithm's thread                          a thread of our own: client_process.py
    start    --- the set-up ------------------> connect, send core/ and the set-up, watch workers come and go
    submit   --- a batch ---------------------> send, wait, fetch the answer
    collect  <-- answers, words for the log, what went wrong
    close    --- leave -----------------------> say good-bye; what only we wanted, Dask forgets

The algorithm's thread never waits for the network, so a scheduler that hangs cannot delay a cancel. Dask is imported
when this engine is made, not before.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Optional

from polyweight_plugin.core.engines import Arrays, Prepare
from polyweight_plugin.core.engines.processes.worker import name_of
from polyweight_plugin.core.errors import EngineUnavailableError

CLOSE_SECONDS = 0.5
"""How long a user waits for the good-bye; a scheduler that misses it sees the connection end."""

BATCHES_PER_THREAD = 2
"""One to compute, and one at hand when it is done."""


class DaskCluster:
    """An Engine on the cluster of a running Dask scheduler; certificates for TLS come from Dask's configuration.

    prepare: from core/, which travels with us, or a function that every worker can import.
    scheduler: its address, such as tcp://host:8786 or tls://host:8786; "" for the one in Dask's configuration.
    log: gets what a user may want to know, on the thread that calls collect.
    Raises EngineUnavailableError where Dask cannot be imported, and ClusterError where no scheduler is named.
    """

    def __init__(self, prepare: Prepare, scheduler: str, log: Callable[[str], None]) -> None:
        try:
            import distributed  # noqa: F401 - to know that it can be imported

            from polyweight_plugin.core.engines.dask_cluster import client_process
        except Exception as error:  # whatever a broken installation raises
            raise EngineUnavailableError(
                "Dask cannot be used ({error}). Install it into the Python that QGIS uses: python3 -m pip "
                "install dask distributed.",
                error=error,
            ) from error
        self._events: SimpleQueue[client_process.Event] = SimpleQueue()
        self._client = client_process.DaskClient(client_process.address(scheduler), name_of(prepare), self._events.put)
        self._thread: Optional[threading.Thread] = None
        self._log = log
        self.slots = 1

    def start(self, setup: Arrays) -> None:
        self._thread = threading.Thread(target=self._client.run, args=(setup,), name="PolyWeight on Dask", daemon=True)
        self._thread.start()

    def submit(self, number: int, batch: Arrays) -> None:
        self._client.call(self._client.ask, number, batch)

    def collect(self, seconds: float) -> list[tuple[int, Arrays]]:
        answers: list[tuple[int, Arrays]] = []
        with contextlib.suppress(Empty):
            event = self._events.get(timeout=seconds)
            while True:
                if isinstance(event, Exception):
                    raise event
                if isinstance(event, str):
                    self._log(event)
                else:
                    answers.append(event)
                event = self._events.get_nowait()
        self.slots = max(1, BATCHES_PER_THREAD * self._client.threads)  # workers come and go
        return answers

    def close(self) -> None:
        if self._thread is not None:
            self._client.call(self._client.leave)
            self._thread.join(CLOSE_SECONDS)
