"""Real programs with PolyWeight enabled, in a QGIS profile of their own, and everything they start.

The profile is set up by the same steps as the demo's (scripts/common.sh).
"""

from __future__ import annotations

import os
import signal
import subprocess
import threading
import time
import uuid
from collections.abc import Callable
from pathlib import Path

from tests.processes import is_alive, wait_until

ROOT = Path(__file__).parents[2]

PATIENCE = 60
"""Seconds to wait, on a busy machine, for what will come but has no promised limit."""

_MARK = "POLYWEIGHT_TEST_RUN"

_SET_UP = """
source "$1/scripts/common.sh"
use_private_profile "$2"
stage_plugin "$PROFILE/python/plugins"
set_plugin_enabled "$PROFILE" true
export PYTHONPATH=$(venv_packages) QGIS_PROCESS=$(qgis_process_name) PROFILE SYSTEM_PYTHON
env --null
"""


def environment_with_profile(home: Path) -> dict[str, str]:
    """The environment in which QGIS has PolyWeight; QGIS_PROCESS and SYSTEM_PYTHON name the programs to start."""
    command = ["bash", "-euc", _SET_UP, "bash", str(ROOT), str(home)]
    text = subprocess.run(command, check=True, stdout=subprocess.PIPE, timeout=PATIENCE).stdout.decode()
    return dict(line.split("=", 1) for line in text.split("\0") if line)


class Program:
    """A running program, which talks to a terminal, since qgis_process keeps its words to itself where it does not.

    All that it starts, directly or not, carries the same mark in its environment.
    """

    def __init__(self, command: list[str], environment: dict[str, str], folder: Path, **options: object) -> None:
        self._mark = f"{_MARK}={uuid.uuid4()}".encode()
        self._words = bytearray()
        self.temporary = folder / "temporary"
        self.temporary.mkdir()
        name, value = self._mark.decode().split("=")
        self._terminal, its_end = os.openpty()
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=its_end,
                stderr=subprocess.STDOUT,
                env={**environment, name: value, "TMPDIR": str(self.temporary)},
                start_new_session=True,
                **options,
            )
        finally:
            os.close(its_end)
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    @property
    def said(self) -> str:
        return self._words.decode(errors="replace").replace("\r\n", "\n")

    @property
    def id(self) -> int:
        return self._process.pid

    @property
    def offspring(self) -> set[int]:
        """The living processes that it started, directly or not, also after its own death."""
        return {process for process in _processes() if self._is_marked(process)} - {self.id}

    @property
    def workers(self) -> set[int]:
        return {process for process in self.offspring if b"worker.main()" in _read(process, "cmdline")}

    @property
    def cleaners(self) -> set[int]:
        return {process for process in self.offspring if b"rmtree" in _read(process, "cmdline")}

    @property
    def left_in_temporary(self) -> list[Path]:
        """What of ours it left in the folder for temporary files: whatever has our name, or one that Python gave it."""
        names = ("tmp*", "*polyweight*")
        return [path for name in names for path in self.temporary.rglob(name)]

    def wait_for(self, condition: Callable[[Program], object]) -> None:
        """Wait until the condition holds; a program that ends before, or never gets there, is a failed test."""
        held = wait_until(lambda: condition(self) or self._process.poll() is not None, PATIENCE)
        assert held and condition(self), f"exit code {self._process.poll()}, having said:\n{self.said}"

    def wait_for_words(self, words: str) -> None:
        self.wait_for(lambda program: words in program.said)

    def send(self, number: signal.Signals, to_group: bool = False) -> float:
        """Send a signal, to all of its process group if asked for; returns the time."""
        (os.killpg if to_group else os.kill)(self.id, number)
        return time.monotonic()

    def finish(self) -> int:
        """Wait until it has ended, and said all; returns the exit code."""
        code = self._process.wait(PATIENCE)
        self._listener.join(PATIENCE)
        return code

    def end(self) -> None:
        """Kill it and all that it started."""
        self._process.kill()
        self._process.wait()
        for process in self.offspring:
            os.kill(process, signal.SIGKILL)
        self._listener.join()

    def _listen(self) -> None:
        try:
            while text := os.read(self._terminal, 4096):
                self._words += text
        except OSError:  # nobody holds the other end any longer
            pass
        finally:
            os.close(self._terminal)

    def _is_marked(self, process: int) -> bool:
        return is_alive(process) and self._mark in _read(process, "environ").split(b"\0")


def _processes() -> list[int]:
    return [int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit()]


def _read(process: int, name: str) -> bytes:
    try:
        return Path(f"/proc/{process}/{name}").read_bytes()
    except OSError:
        return b""
