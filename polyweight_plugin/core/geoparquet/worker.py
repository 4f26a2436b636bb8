"""What an engine starts on each worker: the one module here that a worker without pyarrow can import, too."""

from __future__ import annotations

import socket
import sys

from polyweight_plugin.core.engines import Arrays, Respond
from polyweight_plugin.core.errors import BadInputError


def prepare(given: Arrays) -> Respond:
    """As tasks.prepare. Raises BadInputError where this machine lacks what GeoParquet needs."""
    try:
        from polyweight_plugin.core.geoparquet import tasks
    except ImportError as error:
        raise BadInputError(
            "The worker on {machine} cannot read GeoParquet: {error}. Every worker needs pyarrow. Install it there, "
            "with '{python} -m pip install pyarrow', and start the worker anew.",
            machine=socket.gethostname(),
            error=error,
            python=sys.executable,
        ) from error
    return tasks.prepare(given)
