"""Where batches are computed: in this process, in child processes, on a Dask cluster.

One protocol, one file each. An engine does not know what it computes: it is given `prepare`, a function that can be
imported by name, which turns the set-up (sent once to each worker) into a function that answers one batch.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # a machine without numpy must get far enough to say so
    import numpy as np

Arrays = Mapping[str, "np.ndarray"]
"""What crosses a process boundary: named arrays of plain numeric types, C-contiguous."""

Respond = Callable[[Arrays], Arrays]
Prepare = Callable[[Arrays], Respond]


class Engine(Protocol):
    """Computes numbered batches somewhere. Used from one thread; none of its calls blocks for longer than asked."""

    slots: int
    """How many batches it wants in flight, so that no worker waits for the next one."""

    def start(self, setup: Arrays) -> None:
        """Begin to start the workers and to hand them the set-up, and return at once."""

    def submit(self, number: int, batch: Arrays) -> None:
        """Queue a batch under its number, and return at once."""

    def collect(self, seconds: float) -> list[tuple[int, Arrays]]:
        """The batches finished since the last call, in any order; waits for the first at most `seconds`.

        Raises WorkerFailedError, ClusterError or EngineUnavailableError when the job cannot go on.
        """

    def close(self) -> None:
        """End every worker, thread and connection at once, also half-started ones. May be called again."""
