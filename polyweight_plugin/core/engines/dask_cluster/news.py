"""What the log is told of a cluster while it computes."""

from __future__ import annotations

from polyweight_plugin.core.messages import Message, counted


def members(scheduler: str, workers: int, threads: int) -> Message:
    return Message(
        "Dask cluster at {scheduler}: {workers}, {threads}.",
        scheduler=scheduler,
        workers=counted(workers, "{number} worker", "{number} workers"),
        threads=counted(threads, "{number} thread", "{number} threads"),
    )


def other_shapely(worker: str, there: str, here: str) -> Message:
    return Message(
        "The Dask worker at {worker} has shapely {there}, this machine has {here}: where a distance equals the limit "
        "to the last digit, they may judge differently.",
        worker=worker,
        there=there,
        here=here,
    )
