"""A GeoParquet job on a Dask cluster:  python -m benchmarks.parquet_on_dask WORKERS NAME=VALUE ...

The clock runs while the command line does the job: scheduler and workers are there before.
"""

from __future__ import annotations

import contextlib
import json
import sys
import tempfile
import time
from pathlib import Path

from polyweight_plugin.processing.geoparquet import terminal
from tests.core.engines.dask_cluster.machines import Machines


def main(workers: int, parameters: list[str]) -> int:
    with contextlib.ExitStack() as stack:
        machines = Machines(Path(stack.enter_context(tempfile.TemporaryDirectory())))
        stack.callback(machines.end)
        for _ in range(workers):
            machines.add_worker()
        machines.wait_for_workers(workers)
        started = time.perf_counter()
        code = terminal.main([*parameters, "ENGINE=3", f"SCHEDULER={machines.address}"])
        seconds = time.perf_counter() - started
    print(json.dumps({"seconds": seconds}))
    return code


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), sys.argv[2:]))
