"""Find a Python that can be a worker: never assumed, always tried.

`sys.executable` may be QGIS itself (Windows, macOS: starting it opens a new window) or a Python from PATH that has
another version and no numpy. So every likely place is looked at, only what is named python is ever started, and it
serves if it is what we are, to the patch, with the same numpy and shapely.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import IO, Optional

from polyweight_plugin.core.engines.processes import identity
from polyweight_plugin.core.engines.processes.candidates import (
    Interpreter,
    candidates_here,
    must_not_be_started,
    named_candidates,
)
from polyweight_plugin.core.engines.processes.launch import import_path_line, kill, start
from polyweight_plugin.core.errors import Cancelled
from polyweight_plugin.core.messages import Message

NAMED_BY = "POLYWEIGHT_PYTHON"
"""The environment variable that names the Python to try first."""

OWN_SECONDS = 30.0
"""How long our own Python may take to say what it is. Usually 0.1 s; the first start on a cold or scanned disk is slow,
and on Windows there is no other."""

OTHER_SECONDS = 5.0
"""How long any other may take, and our own once one of its kind was too slow."""

POLL_SECONDS = 0.05
"""How long to wait between two looks at the user's cancel button."""


@dataclass(frozen=True)
class SearchResult:
    """What the search found.

    interpreter: None if none serves. refused: of each candidate that was tried in vain, why. named: what the user named
    as the Python to use, "" for nothing. passing: whether a refusal may be of the moment (too slow, not started).
    """

    interpreter: Optional[Interpreter]
    refused: tuple[str, ...]
    named: str = ""
    passing: bool = False

    @property
    def lasting(self) -> bool:
        return self.interpreter is not None or not self.passing


class _Refused(Exception):
    """A candidate cannot be a worker: why. passing: whether it might another time."""

    def __init__(self, why: Message, passing: bool = False) -> None:
        super().__init__(why)
        self.why = why
        self.passing = passing


class _Memory:
    """Results by the named Python: lasting ones for the life of the process, others as long as a run goes on.

    So a run waits for a Python that hangs once, and the next run tries it again.
    """

    def __init__(self) -> None:
        self._results: dict[str, SearchResult] = {}
        self._runs = 0
        self._lock = threading.Lock()

    def recall(self, named: str) -> Optional[SearchResult]:
        return self._results.get(named)

    def remember(self, result: SearchResult) -> None:
        with self._lock:
            if result.lasting or self._runs:
                self._results[result.named] = result

    @contextmanager
    def run(self) -> Iterator[None]:
        with self._lock:
            self._runs += 1
        try:
            yield
        finally:
            with self._lock:
                self._runs -= 1
                if not self._runs:
                    self._results = {named: result for named, result in self._results.items() if result.lasting}


_memory = _Memory()
_searching = threading.Lock()


def find_interpreter(cancelled: Callable[[], bool] = lambda: False, named: str = "") -> SearchResult:
    """The first candidate on this machine that serves, searched for once. Raises Cancelled.

    named: path of the Python to try first, "" for none; the environment variable POLYWEIGHT_PYTHON comes before it.
    """
    named = os.environ.get(NAMED_BY) or named
    while not _searching.acquire(timeout=POLL_SECONDS):
        if cancelled():
            raise Cancelled()
    try:
        result = _memory.recall(named)
        if result is None:
            found = [*named_candidates(named), *candidates_here()]
            result = search(found, identity.identity(), cancelled, named)
            _memory.remember(result)
        return result
    finally:
        _searching.release()


@contextmanager
def prefetched_interpreter(
    named: str = "", found: Callable[[SearchResult], None] = lambda result: None
) -> Iterator[None]:
    """For the length of a run: search on a thread, so that find_interpreter, called in the body, need not wait long.

    found: told on that thread what the search found.
    """
    over = threading.Event()

    def search_ahead() -> None:
        with suppress(Exception):  # whoever needs an interpreter will meet it again
            found(find_interpreter(over.is_set, named))

    thread = threading.Thread(target=search_ahead, name="PolyWeight seeks a Python", daemon=True)
    with _memory.run():
        with suppress(RuntimeError):  # no more threads to be had
            thread.start()
        try:
            yield
        finally:
            over.set()
            if thread.ident is not None:
                thread.join()


def search(
    found: Iterable[Interpreter],
    wanted: dict[str, str],
    cancelled: Callable[[], bool],
    named: str = "",
    *,
    own_seconds: float = OWN_SECONDS,
    other_seconds: float = OTHER_SECONDS,
    platform: str = sys.platform,
) -> SearchResult:
    """Try each candidate until one is what is wanted. Raises Cancelled, with nothing left running.

    wanted: as identity.identity() gives it.
    """
    refused: list[str] = []
    passing = too_slow = False
    for candidate in found:
        seconds = own_seconds if candidate.own and not too_slow else other_seconds
        try:
            _check(candidate, wanted, cancelled, seconds, platform)
        except subprocess.TimeoutExpired:
            refused.append(
                Message("{path}: did not answer within {seconds:g} seconds", path=candidate.path, seconds=seconds)
            )
            passing, too_slow = True, too_slow or candidate.own
        except _Refused as refusal:
            refused.append(Message("{path}: {refusal}", path=candidate.path, refusal=refusal.why))
            passing |= refusal.passing
        else:
            return SearchResult(candidate, tuple(refused), named, passing)
    return SearchResult(None, tuple(refused), named, passing)


def _check(
    candidate: Interpreter, wanted: dict[str, str], cancelled: Callable[[], bool], seconds: float, platform: str
) -> None:
    """Raises _Refused where the candidate cannot be a worker, subprocess.TimeoutExpired where it is too slow."""
    objection = must_not_be_started(candidate.path, platform)
    if objection:
        raise _Refused(objection)
    try:
        code, output, errors = _run(candidate, cancelled, seconds)
    except (OSError, RuntimeError) as error:  # RuntimeError: no more threads
        raise _Refused(
            Message("could not be started ({reason})", reason=getattr(error, "strerror", error)), passing=True
        ) from error
    try:
        facts = json.loads(output)
        differing = next((name for name in wanted if facts[name] != wanted[name]), None)
    except (ValueError, KeyError, TypeError) as error:
        last_line = (errors.decode(errors="replace").strip().splitlines() or ["nothing"])[-1]
        raise _Refused(
            Message(
                "could not say what it is (exit code {code}, its last words: {last_line})",
                code=code,
                last_line=last_line,
            )
        ) from error
    if differing:
        raise _Refused(
            Message(
                "{what} is {there}, here it is {here}", what=differing, there=facts[differing], here=wanted[differing]
            )
        )


def _run(candidate: Interpreter, cancelled: Callable[[], bool], seconds: float) -> tuple[int, bytes, bytes]:
    """Exit code, output and errors of the candidate telling its identity."""
    streams = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    process = start(candidate, [identity.__file__], **streams)
    pipe, process.stdin = process.stdin, None
    # On a thread, for a Python that hangs reads nothing; communicate() would wait for that on Windows, without a limit.
    feeder = threading.Thread(target=_feed, args=(pipe,), name="PolyWeight tells a Python its path", daemon=True)
    deadline = time.monotonic() + seconds
    try:
        feeder.start()
        while True:
            try:
                output, errors = process.communicate(timeout=POLL_SECONDS)
                return process.returncode, output, errors
            except subprocess.TimeoutExpired:
                if cancelled():
                    raise Cancelled() from None
                if time.monotonic() > deadline:
                    raise
    finally:
        # Not communicate() once more: something the candidate started may hold the pipes open.
        kill(process)
        process.wait()
        if feeder.ident is not None:
            feeder.join()
        for stream in (pipe, process.stdout, process.stderr):
            if stream:
                stream.close()


def _feed(pipe: IO[bytes]) -> None:
    with suppress(OSError), pipe:  # which may have ended
        pipe.write(import_path_line())
