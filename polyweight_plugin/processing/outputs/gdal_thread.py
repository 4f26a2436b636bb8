"""Has GDAL work on a thread of its own, so that a run can be cancelled in what cannot be interrupted.

Building an R-tree, or closing a format that is only written as it closes, takes seconds to minutes for a million rows.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from polyweight_plugin.processing.gdal_errors import gdal_errors
from polyweight_plugin.processing.outputs.errors import OutputError
from polyweight_plugin.processing.run_log import RunLog
from polyweight_plugin.processing.text import tr, visible

POLL_SECONDS = 0.05

LET_GO_SECONDS = 0.3
"""How long a cancelled run waits all the same: most work is done by then, before its folder is removed."""


def wait_for(work: Callable[[], None], log: RunLog) -> None:
    """Have the work done on a thread, and collect what GDAL calls errors there.

    Raises OutputError; whatever else the work raises; Cancelled within a second: the thread then ends by itself.
    Where no thread can be had, the work is done on this one: a result is worth more than a cancel.
    """
    errors: list[str] = []
    failures: list[BaseException] = []

    def run() -> None:
        try:
            with gdal_errors() as found:
                work()
            errors.extend(found)
        except BaseException as failure:  # a thread's exception would reach nobody
            failures.append(failure)

    thread = threading.Thread(target=run, name="PolyWeight's GDAL", daemon=True)
    try:
        thread.start()
    except RuntimeError:  # no more threads to be had
        run()
    else:
        _join(thread, log)
    if failures:
        raise failures[0]
    if errors:
        raise OutputError(tr("The output could not be written: {error}", error=visible(errors[0])))


def _join(thread: threading.Thread, log: RunLog) -> None:
    try:
        while thread.is_alive():
            log.stop_if_cancelled()
            thread.join(POLL_SECONDS)
    finally:
        thread.join(LET_GO_SECONDS)
