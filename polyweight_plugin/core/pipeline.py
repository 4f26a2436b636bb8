"""Batches in, answers out, a bounded number in flight; what is computed, and where, is not known here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from polyweight_plugin.core.engines import Arrays, Engine
from polyweight_plugin.core.errors import Cancelled

POLL_SECONDS = 0.05
"""How long the pipeline waits between two looks at the user's cancel button."""


def compute(
    engine: Engine, batches: Iterable[Arrays], cancelled: Callable[[], bool], held: Callable[[], int] = lambda: 0
) -> Iterator[tuple[int, Arrays]]:
    """Yield (number of the batch, its answer) as answers arrive, in any order.

    held: how many answers the caller keeps back; as many batches less are in flight.
    Raises Cancelled within POLL_SECONDS of the user's wish, and whatever the engine raises.
    """
    waiting = enumerate(batches)
    in_flight = 0
    exhausted = False
    while not (exhausted and in_flight == 0):
        if cancelled():
            raise Cancelled()
        for number, batch in islice(waiting, max(0, engine.slots - held() - in_flight)):
            engine.submit(number, batch)
            in_flight += 1
        exhausted = in_flight + held() < engine.slots
        if in_flight:
            for number, answer in engine.collect(POLL_SECONDS):
                in_flight -= 1
                yield number, answer


def compute_in_order(engine: Engine, batches: Iterable[Arrays], cancelled: Callable[[], bool]) -> Iterator[Arrays]:
    """Yield the answers in the order of the batches; those that come early wait, and count as in flight."""
    early: dict[int, Arrays] = {}
    expected = 0
    for number, answer in compute(engine, batches, cancelled, held=lambda: len(early)):
        early[number] = answer
        while expected in early:
            yield early.pop(expected)
            expected += 1
