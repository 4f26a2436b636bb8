"""Runs one command to its end, or to its time limit, and says how long it took and how much memory it had."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import time
from pathlib import Path

POLL_SECONDS = 0.2


class CommandFailed(Exception):
    """The command did not do what it was asked."""


def watch(command: list[str], folder: Path, log: Path, limit_seconds: float) -> dict[str, float]:
    """Run the command in the folder: its seconds, peak_mb (it and all its descendants at one moment) and worker_mb (the
    peak of its largest descendant).

    What the command prints as JSON in its last line is added, and its own `seconds` count, if it gives any.
    Raises CommandFailed with the end of the log. Memory is read from /proc: Linux only.
    """
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("wb") as output:
        started = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, stdout=output, stderr=subprocess.STDOUT, start_new_session=True)
        peak, worker = 0.0, 0.0
        try:
            while process.poll() is None:
                if time.perf_counter() - started > limit_seconds:
                    raise CommandFailed(f"stopped after {limit_seconds:.0f} seconds")
                root, descendants = process.pid, _descendants(process.pid)
                peak = max(peak, sum(_megabytes(pid, "VmRSS") for pid in [root, *descendants]))
                worker = max([worker, *(_megabytes(pid, "VmHWM") for pid in descendants)])
                _wait(process, POLL_SECONDS)
            seconds = time.perf_counter() - started
        finally:
            _end_family(process)
    printed = log.read_text(errors="replace")
    if process.returncode != 0:
        raise CommandFailed(f"exit code {process.returncode}\n{printed[-2000:]}")
    return {"seconds": seconds, "peak_mb": peak, "worker_mb": worker, **_last_line_as_json(printed)}


def _wait(process: subprocess.Popen[bytes], seconds: float) -> None:
    """Returns the moment the process ends: a poll would round every time up."""
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(seconds)


def _descendants(root: int) -> list[int]:
    children: dict[int, list[int]] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
        except OSError:  # it has just ended
            continue
        children.setdefault(parent, []).append(int(folder.name))
    found = list(children.get(root, []))
    for pid in found:  # grows while we walk it
        found += children.get(pid, [])
    return found


def _megabytes(pid: int, field: str) -> float:
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) * 1024 / 1e6 for line in status.splitlines() if line.startswith(field)), 0.0)


def _end_family(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _last_line_as_json(printed: str) -> dict[str, float]:
    lines = [line for line in printed.splitlines() if line.startswith("{")]
    return json.loads(lines[-1]) if lines else {}
