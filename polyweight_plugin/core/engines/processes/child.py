"""One worker process as its handler thread sees it: start, ask, notice how it ended, end it."""

from __future__ import annotations

import signal
import subprocess
import threading
import time
from typing import IO, Optional

from polyweight_plugin.core import errors
from polyweight_plugin.core.engines import Arrays, Prepare
from polyweight_plugin.core.engines.processes import frames, worker
from polyweight_plugin.core.engines.processes.candidates import Interpreter
from polyweight_plugin.core.engines.processes.frames import Frame, FrameError, TruncatedFrameError
from polyweight_plugin.core.engines.processes.launch import import_path_line, kill, start

STDERR_KEPT = 64 * 1024
"""Bytes: the last of what a worker wrote to its standard error, where the reason of a crash is found."""

# Modules come from the import path that the parent sends first, none from the working folder. It is read from the raw
# pipe, since frames follow. Ctrl-C goes to the whole group; the parent decides what it means.
_START = (
    "import sys; sys.path = [entry for entry in sys.path if entry]; "
    "import json, signal; signal.signal(signal.SIGINT, signal.SIG_IGN); "
    "sys.path[:] = json.loads(open(0, 'rb', buffering=0, closefd=False).readline()); "
    "from polyweight_plugin.core.engines.processes import worker; worker.main()"
)


class ChildFailed(Exception):
    """A worker did not answer; `reason`, a sentence but for the full stop, is for the user, `details` for debugging."""

    def __init__(self, reason: str, details: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.details = details


class Child:
    """A running worker process. Raises OSError if it cannot be had, with nothing left behind."""

    def __init__(self, number: int, interpreter: Interpreter) -> None:
        pipe = subprocess.PIPE
        command = ["-X", "faulthandler", "-c", _START]
        self._process = start(interpreter, command, stdin=pipe, stdout=pipe, stderr=pipe, bufsize=0)
        self.name = f"Worker {number} (process {self._process.pid})"
        self._last_sign: Optional[float] = None  # when it last took or sent something; None while it has nothing to do
        self._requests, self._replies, self._errors = self._pipes()
        self._last_words = bytearray()
        self._drain = threading.Thread(target=self._drain_errors, daemon=True)
        try:
            self._drain.start()
        except RuntimeError as error:
            self.kill()
            self._let_go()
            raise OSError(str(error)) from error

    def set_up(self, prepare: Prepare, setup: Arrays) -> None:
        """Hand the set-up over and wait until the worker is ready. Raises as `answer` does."""
        setup_frame = Frame("setup", {"prepare": worker.name_of(prepare)}, setup)
        self._ask([memoryview(import_path_line()), *frames.encode(setup_frame)], "ready")

    def answer(self, batch: Arrays) -> Arrays:
        """The worker's answer. Raises ChildFailed, or the PolyWeightError that the computing raised on purpose."""
        return self._ask(frames.encode(Frame("batch", arrays=batch)), "answer").arrays

    def silent_for(self) -> float:
        """Seconds since a busy worker gave the last sign of life; 0 for one that has nothing to do."""
        last_sign = self._last_sign
        return 0.0 if last_sign is None else time.monotonic() - last_sign

    def kill(self) -> None:
        """End the process now, whatever it does; whoever waits in `answer` gets ChildFailed."""
        kill(self._process)

    def close(self) -> None:
        """Kill the process, wait until it is gone, and close the pipes. Only for the thread that asks."""
        self.kill()
        self._process.wait()
        self._drain.join(1.0)
        self._let_go()

    def _ask(self, request: list[memoryview], wanted: str) -> Frame:
        self._note_life()
        try:
            frames.write(self._requests, request, self._note_life)
            reply = self._next_reply()
        except (OSError, FrameError) as error:
            raise self._failure(error) from error
        finally:
            self._last_sign = None
        if reply.kind == "error":
            raise self._complaint(reply)
        if reply.kind != wanted:
            raise ChildFailed(f"{self.name} answered with {reply.kind!r}, not with {wanted!r}", "")
        return reply

    def _next_reply(self) -> Frame:
        while True:
            reply = frames.read(self._replies, self._note_life)
            if reply is None:
                raise TruncatedFrameError("the pipe ended before the answer came")
            if reply.kind != "alive":
                return reply

    def _note_life(self) -> None:
        self._last_sign = time.monotonic()

    def _failure(self, error: Exception) -> ChildFailed:
        """Put into words how the worker failed: by how it ended or, if it still runs, by what it sent."""
        ended = isinstance(error, (OSError, TruncatedFrameError))
        try:
            code = self._process.wait(1.0) if ended else None
        except subprocess.TimeoutExpired:
            code = None
        self.kill()
        self._drain.join(1.0)
        reason = f"sent what is not an answer: {error}" if code is None else describe_exit(code)
        return ChildFailed(
            f"{self.name} {reason}", f"{self.name}: {error}\n{self._last_words.decode(errors='replace')}".strip()
        )

    def _complaint(self, reply: Frame) -> Exception:
        """The exception that the computing raised; one in words of its own as it is: it would come on any worker."""
        name, message = str(reply.values["type"]), str(reply.values["message"])
        told = f"{self.name}: {reply.values['traceback']}"
        return errors.revived(name, message) or ChildFailed(f"{self.name} raised {name}: {message}", told)

    def _pipes(self) -> tuple[IO[bytes], IO[bytes], IO[bytes]]:
        process = self._process
        if process.stdin is None or process.stdout is None or process.stderr is None:
            raise OSError("a worker was started without its three pipes")
        return process.stdin, process.stdout, process.stderr

    def _drain_errors(self) -> None:
        """A full pipe would block the worker, so all is read; only the last is kept."""
        while text := self._errors.read(4096):
            self._last_words += text
            del self._last_words[:-STDERR_KEPT]

    def _let_go(self) -> None:
        self._process.wait()
        for stream in self._pipes():
            stream.close()


def describe_exit(code: int) -> str:
    """How a process ended, and what that usually means."""
    if code == -9:
        return "was killed (signal SIGKILL), as systems do when memory runs out: fewer workers need less memory"
    if code in (-11, -7, 0xC0000005):
        return "crashed (segmentation fault); a malformed geometry can do that: repair the polygons and try again"
    if code < 0:
        return f"was ended by signal {_signal_name(-code)}"
    return f"ended by itself with exit code {code}" if code < 2**30 else f"crashed with exit code {code:#x}"


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return str(number)
