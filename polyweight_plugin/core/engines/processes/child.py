"""One worker process as its handler thread sees it: start, ask, notice how it ended, end it."""

from __future__ import annotations

import subprocess
import threading
import time
from typing import IO, Optional

from polyweight_plugin.core import errors
from polyweight_plugin.core.engines import Arrays, Prepare
from polyweight_plugin.core.engines.processes import frames, worker
from polyweight_plugin.core.engines.processes.candidates import Interpreter
from polyweight_plugin.core.engines.processes.exit_codes import describe_exit
from polyweight_plugin.core.engines.processes.frames import Frame, FrameError, TruncatedFrameError
from polyweight_plugin.core.engines.processes.launch import code, import_path_line, kill, start_in_group
from polyweight_plugin.core.messages import Message, unpacked

STDERR_KEPT = 64 * 1024
"""Bytes kept of the end of a worker's standard error, where the reason of a crash is found."""

# The import path is read from the raw pipe, since frames follow. Ctrl-C goes to the whole group that has the terminal;
# the parent decides what it means.
_START = """
import json, os, signal
signal.signal(signal.SIGINT, signal.SIG_IGN)
if len(sys.argv) > 1:
    try:
        os.setpgid(0, int(sys.argv[1]))
    except OSError:
        pass  # the group has gone; we will go when the pipe ends
sys.path[:] = json.loads(open(0, "rb", buffering=0, closefd=False).readline())
from polyweight_plugin.core.engines.processes import worker
worker.main()
"""


class ChildFailed(Exception):
    """A worker did not answer; `reason`, a sentence but for the full stop, is for the user, `details` for debugging."""

    def __init__(self, reason: Message, details: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.details = details


class Child:
    """A running worker process. Raises OSError if it cannot be had, with nothing left behind.

    group: the process group that it joins, None for ours.
    """

    def __init__(self, number: int, interpreter: Interpreter, group: Optional[int] = None) -> None:
        pipe = subprocess.PIPE
        command = ["-X", "faulthandler", *code(_START), *([] if group is None else [str(group)])]
        self._process = start_in_group(interpreter, command, group, stdin=pipe, stdout=pipe, stderr=pipe, bufsize=0)
        self.name = Message("Worker {number} (process {pid})", number=number, pid=self._process.pid)
        self._last_sign: Optional[float] = None  # when it last took or sent something; None while it has nothing to do
        self._requests, self._replies, self._errors = self._pipes()
        self._stderr_tail = bytearray()
        self._drain = threading.Thread(target=self._drain_errors, daemon=True)
        try:
            self._drain.start()
        except RuntimeError as error:
            self.kill()
            self._let_go()
            raise OSError(str(error)) from error

    def load(self, prepare: Prepare) -> None:
        """Have it import what it will need, and wait for nothing. Raises ChildFailed."""
        request = frames.encode(Frame("load", {"prepare": worker.name_of(prepare)}))
        try:
            frames.write(self._requests, [memoryview(import_path_line()), *request])
        except OSError as error:
            raise self._failure(error) from error

    def set_up(self, prepare: Prepare, setup: Arrays) -> None:
        """Hand the set-up over, after `load`, and wait until the worker is ready. Raises as `answer` does."""
        self._ask(frames.encode(Frame("setup", {"prepare": worker.name_of(prepare)}, setup)), "ready")

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
            raise self._raised_there(reply)
        if reply.kind != wanted:
            told = Message(
                "{worker} answered with {kind!r}, not with {wanted!r}", worker=self.name, kind=reply.kind, wanted=wanted
            )
            raise ChildFailed(told, "")
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
            exit_code = self._process.wait(1.0) if ended else None
        except subprocess.TimeoutExpired:
            exit_code = None
        self.kill()
        self._drain.join(1.0)
        what = Message("sent what is not an answer: {error}", error=error)
        if exit_code is not None:
            what = describe_exit(exit_code)
        details = f"{self.name}: {error}\n{self._stderr_tail.decode(errors='replace')}".strip()
        return ChildFailed(Message("{worker} {what}", worker=self.name, what=what), details)

    def _raised_there(self, reply: Frame) -> Exception:
        """The exception that the computing raised; one in words of its own as it is: it would come on any worker."""
        name, message = str(reply.values["type"]), str(reply.values["message"])
        details = f"{self.name}: {reply.values['traceback']}"
        revived = errors.revived(name, message)
        if revived is not None:
            return revived
        return ChildFailed(
            Message("{worker} raised {name}: {message}", worker=self.name, name=name, message=unpacked(message)),
            details,
        )

    def _pipes(self) -> tuple[IO[bytes], IO[bytes], IO[bytes]]:
        process = self._process
        if process.stdin is None or process.stdout is None or process.stderr is None:
            raise OSError("a worker was started without its three pipes")
        return process.stdin, process.stdout, process.stderr

    def _drain_errors(self) -> None:
        """A full pipe would block the worker, so all is read; only the last is kept. A worker nobody reads must end."""
        try:
            while text := self._errors.read(4096):
                self._stderr_tail += text
                del self._stderr_tail[:-STDERR_KEPT]
        except Exception as error:  # memory that runs out: whoever waits for the answer hears of it
            self._stderr_tail += f"Its errors could not be read: {error!r}".encode()
            self.kill()

    def _let_go(self) -> None:
        self._process.wait()
        for stream in self._pipes():
            stream.close()
