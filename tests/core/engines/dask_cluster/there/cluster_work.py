"""What the cluster of these tests can import: what it computes, and what it says of itself. Knows nothing of ours."""

from __future__ import annotations

import gc
import os
import re
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np


def double(setup: dict[str, np.ndarray]) -> Callable[[dict[str, np.ndarray]], dict[str, np.ndarray]]:
    """Answers with twice the values and the worker's process, after the set-up's "seconds", and notes each index."""
    if "notes" in setup:
        with Path(os.fsdecode(bytes(setup["notes"]))).open("a") as notes:
            notes.write(f"{os.getpid()}\n")

    def respond(batch: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        time.sleep(float(setup.get("seconds", 0.0)))
        return {"doubled": 2 * batch["values"], "process": np.array([os.getpid()])}

    return respond


def fail_to_prepare(setup: dict[str, np.ndarray]) -> None:
    raise ValueError("seven is not a number")


def refuse_to_prepare(setup: dict[str, np.ndarray]) -> None:
    shipped = [module for name, module in sys.modules.items() if re.fullmatch(r"polyweight_core_\w+\.errors", name)]
    raise shipped[-1].BadInputError("Polygon 7 has no rings.")


def be_killed(setup: dict[str, np.ndarray]) -> Callable[[dict[str, np.ndarray]], None]:
    return lambda batch: os.kill(os.getpid(), signal.SIGKILL)


def keys_of_ours(dask_scheduler: object) -> int:
    return sum("polyweight" in str(key) for key in dask_scheduler.tasks)  # type: ignore[attr-defined]


def setups_in_memory() -> int:
    """What only waits for Python's garbage collection is forgotten: an idle worker may not come to it for long."""
    gc.collect()
    shipped = [module for name, module in sys.modules.items() if name.endswith(".engines.dask_cluster.cluster_worker")]
    return sum(len(module._known) for module in shipped)


def imported_core() -> list[str]:
    return sorted({name.partition(".")[0] for name in sys.modules if name.startswith("polyweight")})
