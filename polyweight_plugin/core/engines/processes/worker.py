"""A worker's main: started as `python -c`, given requests on its standard input, answers on its standard output.

    reader thread: pipe -> inbox            ends the process at once when the pipe does, also while GEOS is busy
    main thread:   inbox -> compute -> pipe
    heart thread:  a tiny frame each second -> pipe     tells a worker that computes for long from one that is frozen

Nothing of ours survives the parent: however it ends, the operating system closes its end of the pipe.
(PR_SET_PDEATHSIG would not do: it is tied to the thread that started us, and QGIS ends its pool threads when idle.)
"""

from __future__ import annotations

import importlib
import os
import sys
import threading
import time
import traceback
from contextlib import suppress
from functools import reduce
from queue import SimpleQueue
from typing import IO, Any, Callable, Optional

from polyweight_plugin.core.engines import Prepare, Respond
from polyweight_plugin.core.engines.processes import frames
from polyweight_plugin.core.engines.processes.frames import Frame
from polyweight_plugin.core.errors import told

HEARTBEAT_SECONDS = 1.0
LONGEST_TRACEBACK = 16 * 1024

Send = Callable[[Frame], None]


def main() -> None:
    """Serve until the parent closes the pipe; does not return."""
    _no_crash_dialog()
    requests, replies = _take_the_pipes()
    inbox: SimpleQueue[Frame] = SimpleQueue()
    send = _sender(replies)
    threading.Thread(target=_read, args=(requests, inbox), daemon=True).start()
    threading.Thread(target=_beat, args=(send,), daemon=True).start()
    _work(inbox, send)


def name_of(prepare: Prepare) -> str:
    """The "module:qualified name" by which a worker imports the function. Raises ValueError if it could not."""
    if prepare.__module__ == "__main__" or "<" in prepare.__qualname__:
        raise ValueError(f"a worker cannot import {prepare.__module__}:{prepare.__qualname__}")
    return f"{prepare.__module__}:{prepare.__qualname__}"


def _take_the_pipes() -> tuple[IO[bytes], IO[bytes]]:
    """Move the pipes away from descriptors 0 and 1: what a library prints must not end up among the frames."""
    requests, replies = os.fdopen(os.dup(0), "rb", buffering=0), os.fdopen(os.dup(1), "wb", buffering=0)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return requests, replies


def _sender(replies: IO[bytes]) -> Send:
    lock = threading.Lock()

    def send(frame: Frame) -> None:
        pieces = frames.encode(frame)
        try:
            with lock:
                frames.write(replies, pieces)
        except OSError:  # the parent is gone
            os._exit(0)

    return send


def _read(requests: IO[bytes], inbox: SimpleQueue[Frame]) -> None:
    try:
        while frame := frames.read(requests):
            inbox.put(frame)
        os._exit(0)
    except BaseException:
        try:
            traceback.print_exc()  # which fails where the parent died in the middle of a frame
        finally:
            os._exit(1)


def _beat(send: Send) -> None:
    while True:
        time.sleep(HEARTBEAT_SECONDS)
        send(Frame("alive"))


def _work(inbox: SimpleQueue[Frame], send: Send) -> None:
    respond: Optional[Respond] = None
    while True:
        request = inbox.get()
        try:
            if request.kind == "load":
                with suppress(Exception):  # the set-up will meet it again, and somebody waits for that
                    _load(str(request.values["prepare"]))
                continue
            if request.kind == "setup":
                respond = _load(str(request.values["prepare"]))(request.arrays)
                reply = Frame("ready")
            elif respond is None:
                raise ValueError("a batch came before the set-up")
            else:
                reply = Frame("answer", arrays=respond(request.arrays))
            del request
            send(reply)
        except BaseException as error:
            send(_error_reply(error))


def _load(name: str) -> Prepare:
    module, qualified_name = name.split(":")
    found: Any = importlib.import_module(module)
    return reduce(getattr, qualified_name.split("."), found)


def _error_reply(error: BaseException) -> Frame:
    """The exception's type and message, and its traceback for the debug log."""
    stack = traceback.format_exc()[-LONGEST_TRACEBACK:]
    name, message = told(error)
    return Frame("error", {"type": name, "message": message, "traceback": stack})


def _no_crash_dialog() -> None:
    """On Windows, a crash must end the worker, not wait for someone to click "OK"."""
    if sys.platform == "win32":
        import msvcrt

        quiet = msvcrt.SEM_FAILCRITICALERRORS | msvcrt.SEM_NOGPFAULTERRORBOX | msvcrt.SEM_NOOPENFILEERRORBOX
        msvcrt.SetErrorMode(quiet)
