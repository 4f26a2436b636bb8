"""Every test of this folder must leave no child process, no descriptor and no thread behind."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from polyweight_plugin.core.engines.processes.candidates import Interpreter
from polyweight_plugin.core.engines.processes.engine import ChildProcesses
from polyweight_plugin.core.engines.processes.interpreter import find_interpreter
from tests.processes import wait_until


def children_of(parent: int) -> set[int]:
    """The processes whose parent is this one, zombies too."""
    found = set()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == parent:
            found.add(int(stat.parent.name))
    return found


def workers_of(parent: int) -> set[int]:
    """Its children that are workers."""
    return {child for child in children_of(parent) if b"worker.main()" in _command_line(child)}


def _command_line(process: int) -> bytes:
    try:
        return Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError:
        return b""


def _belongings() -> tuple[set[int], set[str], set[threading.Thread]]:
    descriptors = {f"{entry.name}: {_target(entry)}" for entry in Path("/proc/self/fd").iterdir() if _target(entry)}
    return children_of(os.getpid()), descriptors, set(threading.enumerate())


def _target(entry: Path) -> str:
    try:
        target = os.readlink(entry)
    except OSError:  # the descriptor that lists the folder is gone by now
        return ""
    return "" if target.startswith("/proc/") else target


@pytest.fixture(autouse=True)
def nothing_left_behind(interpreter: Interpreter) -> Iterator[None]:
    before = _belongings()
    yield
    wait_until(lambda: all(now <= then for now, then in zip(_belongings(), before)), 3)
    for kind, now, then in zip(("children", "descriptors", "threads"), _belongings(), before):
        assert now <= then, f"{kind} left behind: {now - then}"


@pytest.fixture(scope="session")
def interpreter() -> Interpreter:
    found = find_interpreter()
    assert found.interpreter, found.refused
    return found.interpreter


@pytest.fixture
def told() -> list[str]:
    """What the engine told the user."""
    return []


@pytest.fixture
def debugged() -> list[str]:
    """What the engine told the debug log."""
    return []


@pytest.fixture
def processes(interpreter, told, debugged) -> Iterator[Callable[..., ChildProcesses]]:
    """Make engines with child processes, which are closed in the end."""
    made = []

    def make(prepare, workers: int = 2, interpreter: Interpreter = interpreter) -> ChildProcesses:
        made.append(ChildProcesses(prepare, workers, interpreter, told.append, debugged.append))
        return made[-1]

    yield make
    for engine in made:
        engine.close()
