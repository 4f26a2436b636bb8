"""A Dask cluster on loopback: a scheduler and workers, each a process of its own that has no PolyWeight."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from distributed import Client

from tests.processes import wait_until

THERE = Path(__file__).parent / "there"
START_SECONDS = 30

QUICK = {
    "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "2",
    # Copies that Dask deems superfluous must be gone before a test ends, so that it shows if we depend on one.
    "DASK_DISTRIBUTED__SCHEDULER__ACTIVE_MEMORY_MANAGER__INTERVAL": "50ms",
}


class Machines:
    """Started with the scheduler alone; everything ends with `end`, or by itself when the tests are killed.

    folder: for what it writes. options: for scheduler and workers alike. modules: where workers find more of them.
    """

    def __init__(self, folder: Path, options: Sequence[str] = (), modules: Path = THERE) -> None:
        self._folder, self._options, self._modules = folder, options, modules
        told = folder / "scheduler.json"
        self.scheduler = self._start(
            "dask_scheduler", "--port", "0", "--idle-timeout", "120", "--scheduler-file", str(told)
        )
        self._workers: dict[subprocess.Popen[bytes], int] = {}
        assert wait_until(lambda: _address(told), START_SECONDS), "the scheduler did not start"
        self.address = _address(told)

    def add_worker(self, threads: int = 1, before_libraries: Path | None = None) -> subprocess.Popen[bytes]:
        """before_libraries: a folder in which the worker finds modules before anywhere else."""
        worker = self._start(
            "dask_worker",
            self.address,
            *("--no-nanny", "--nthreads", str(threads), "--death-timeout", "5", "--local-directory", str(self._folder)),
            before_libraries=before_libraries,
        )
        self._workers[worker] = threads
        return worker

    @property
    def workers(self) -> list[subprocess.Popen[bytes]]:
        return [worker for worker in self._workers if worker.poll() is None]

    def __enter__(self) -> Machines:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def have_two_workers(self) -> None:
        """Have two workers of one thread each, known to the scheduler, and no others."""
        plain = [worker for worker in self.workers if self._workers[worker] == 1]
        for surplus in set(self.workers) - set(plain[:2]):
            kill(surplus)
        while len(self.workers) < 2:
            self.add_worker()
        self.wait_for_workers(2)

    def wait_for_workers(self, count: int) -> None:
        with self.observer() as observer:
            assert wait_until(lambda: len(observer.nthreads()) == count, START_SECONDS), "the workers did not start"

    def observer(self) -> Client:
        return Client(self.address, set_as_default=False, timeout=START_SECONDS)

    def log(self) -> str:
        return "\n".join(path.read_text() for path in sorted(self._folder.glob("*.log")))

    def end(self) -> None:
        for process in [*self._workers, self.scheduler]:
            kill(process)

    def _start(self, command: str, *arguments: str, before_libraries: Path | None = None) -> subprocess.Popen[bytes]:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("DASK_")}
        path = [str(folder) for folder in (before_libraries, self._modules) if folder]
        environment |= QUICK | {"PYTHONPATH": os.pathsep.join(path)}
        common = ["--host", "127.0.0.1", "--no-dashboard", *self._options]
        with (self._folder / f"{command}-{time.monotonic_ns()}.log").open("wb") as log:
            return subprocess.Popen(
                [sys.executable, "-m", f"distributed.cli.{command}", *arguments, *common],
                cwd=self._folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )


def kill(process: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(ProcessLookupError):
        process.send_signal(signal.SIGKILL)
    process.wait()


def _address(told: Path) -> str:
    try:
        return json.loads(told.read_text())["address"]
    except (OSError, ValueError, KeyError):  # not there yet, or half written
        return ""
