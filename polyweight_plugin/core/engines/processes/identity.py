"""What must be equal for two interpreters to share compiled libraries and answers; as a script, prints it as JSON.

The first line of its standard input, a JSON list, becomes sys.path, so that it imports what the process that asks
would import.
"""

from __future__ import annotations

import importlib.machinery
import json
import sys


def identity() -> dict[str, str]:
    """Name and value of each fact, the plainest first; a library that does not serve says so instead of a version."""
    return {
        "Python": ".".join(map(str, sys.version_info[:3])),
        "implementation": str(sys.implementation.cache_tag),
        "pointer size": "8 bytes" if sys.maxsize > 2**32 else "4 bytes",
        "extension modules": importlib.machinery.EXTENSION_SUFFIXES[0],
        "numpy": _numpy(),
        "shapely": _shapely(),
    }


def _numpy() -> str:
    try:
        import numpy
    except Exception as error:
        return f"not importable ({type(error).__name__})"
    return numpy.__version__


def _shapely() -> str:
    try:
        import shapely
    except Exception as error:
        return f"not importable ({type(error).__name__})"
    # Some distributions build a shapely that does not know its own version: ask for what is needed.
    usable = hasattr(shapely, "dwithin")
    return f"{shapely.__version__} on GEOS {shapely.geos_version_string}" if usable else "too old (has no dwithin)"


if __name__ == "__main__":
    sys.path[:] = json.loads(sys.stdin.readline())
    print(json.dumps(identity()))
