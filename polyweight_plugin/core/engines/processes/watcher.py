"""A small Python that outlives this process by a moment, to do what this process no longer can.

    this process ─ a pipe that is never written to ─► the watcher waits for the pipe's end, then does its deed

The operating system ends the pipe however this process ends. A process that lives to tidy up after itself dismisses its
watcher without the deed.
"""

from __future__ import annotations

import os
import subprocess
import threading
from contextlib import suppress
from typing import Any, Optional

from polyweight_plugin.core.engines.processes import launch
from polyweight_plugin.core.engines.processes.candidates import Interpreter
from polyweight_plugin.core.engines.processes.launch import code, kill, start

# Who is to be told may be gone already.
_TELL_AND_WAIT = """
import os
try:
    os.write(1, b".")
except OSError:
    pass
os.read(0, 1)
"""


class Watcher:
    """Raises OSError where no process can be had.

    before, deed: code, with sys imported and arguments in sys.argv[1:]; options: further ones of subprocess.Popen.
    """

    def __init__(self, interpreter: Interpreter, before: str, deed: str, *arguments: str, **options: Any) -> None:
        body = f"{before}\n{_TELL_AND_WAIT}\n{deed}"
        self._process = start(
            interpreter,
            ["-S", *code(body), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            **options,
        )
        self._lock = threading.Lock()
        self._ready: Optional[bool] = None

    @property
    def id(self) -> int:
        return self._process.pid

    def ready(self) -> bool:
        """Wait until it has done what comes before the waiting; False if it has ended instead."""
        with self._lock:
            if self._ready is None and self._process.stdout:
                self._ready = self._process.stdout.read(1) == b"."
            return bool(self._ready)

    def dismiss(self) -> None:
        """End it before it can do its deed. May be called again, also while another thread waits in `ready`."""
        kill(self._process)
        self._process.wait()
        with self._lock:
            self._ready = False
            for stream in (self._process.stdin, self._process.stdout):
                if stream:
                    stream.close()


class WorkerGroup:
    """The process group of all workers of an engine, led by a watcher that ends the whole group in its deed.

    Workers end by themselves when their pipe does, but a stopped one (SIGSTOP, a debugger, a frozen container) cannot,
    and whoever came later would find it by its process number alone, which may be another's by then. The number of a
    group stays taken for as long as its leader lives, so the deed hits nobody else.

    Where there are no process groups (Windows), or no watcher can be had, workers have the pipe's end alone.
    """

    def __init__(self, interpreter: Interpreter) -> None:
        self._watcher: Optional[Watcher] = None
        if hasattr(os, "setpgid"):
            with suppress(OSError):
                self._watcher = Watcher(
                    interpreter,
                    "import os, signal; os.setpgid(0, 0)",
                    "os.killpg(os.getpid(), signal.SIGKILL)",
                    **({"process_group": 0} if launch.CAN_SET_GROUP else {}),
                )

    def id(self) -> Optional[int]:
        """The group that a worker is to join, None for none; waits until the group exists."""
        if self._watcher and (launch.CAN_SET_GROUP or self._watcher.ready()):
            return self._watcher.id
        return None

    def close(self) -> None:
        """Forget the group; its members live on."""
        if self._watcher:
            self._watcher.dismiss()
