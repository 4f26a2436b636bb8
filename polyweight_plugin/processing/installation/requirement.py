"""Whether the shapely that PolyWeight needs is there; where it is not, what to do."""

from __future__ import annotations

import importlib
import importlib.metadata
import importlib.util
import sys
from importlib.machinery import PathFinder
from pathlib import Path
from typing import Any, Optional

from polyweight_plugin.processing.installation.advice import advice
from polyweight_plugin.processing.installation.platforms import NEEDED
from polyweight_plugin.processing.installation.surroundings import surroundings, version
from polyweight_plugin.processing.text import tr

OLDEST_GEOS = (3, 10, 0)
"""The first GEOS that has dwithin."""


def missing_library() -> Optional[str]:
    """What has to be installed before an algorithm can run, in words for this installation; None if nothing."""
    seen = missing_at_a_glance()
    if seen is not None:
        return seen
    try:
        import shapely
    except Exception as error:  # whatever a broken installation raises
        return advice(surroundings(), tr("it cannot be imported ({error})", error=error))
    return _unfit(shapely)


def missing_at_a_glance() -> Optional[str]:
    """As missing_library(), without importing shapely: quick, and an old one stays unloaded: no restart is due."""
    loaded = sys.modules.get("shapely")  # by another plugin, perhaps
    if loaded is not None:
        return _unfit(loaded)
    importlib.invalidate_caches()  # a folder that was not there when Python looked last
    if importlib.util.find_spec("shapely") is None:
        return advice(surroundings(), tr("it is not installed"))
    found = _installed()
    if (0,) < found < version(NEEDED):  # (0,) is "0+unknown", of a shapely that does not know its version
        return advice(surroundings(), _too_old(".".join(map(str, found))))
    return None


def _unfit(shapely: Any) -> Optional[str]:
    """What is wrong with the one that is loaded; None if it serves."""
    # Some distributions build a shapely that does not know its own version: ask for what is needed.
    if not hasattr(shapely, "dwithin"):
        if _installed() > version(shapely.__version__):
            return tr("A shapely that serves is installed by now, but QGIS has loaded an old one: restart QGIS.")
        return advice(surroundings(), _too_old(shapely.__version__), is_loaded=True)
    if shapely.geos_version < OLDEST_GEOS:
        found = tr("it is built on GEOS {geos}, where 3.10 is needed", geos=shapely.geos_version_string)
        return advice(surroundings(), found, is_loaded=True)
    return None


def _too_old(found: str) -> str:
    return tr("the version found ({version}) is too old", version=found)


def _installed() -> tuple[int, ...]:
    """The version that the next Python would import, by the metadata beside it; () if there are none.

    Not that of whatever is installed: an older shapely may come first on the path, and stays there after a restart.
    """
    found = PathFinder.find_spec("shapely")
    if found is None or found.origin is None:
        return ()
    module = Path(found.origin)
    folder = module.parents[1] if module.name == "__init__.py" else module.parent
    beside = next(iter(importlib.metadata.distributions(name="shapely", path=[str(folder)])), None)
    return () if beside is None else version(beside.version)
