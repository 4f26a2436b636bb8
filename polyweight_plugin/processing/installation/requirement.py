"""Whether the shapely that PolyWeight needs is there; where it is not, what to do."""

from __future__ import annotations

import importlib
import importlib.metadata
import importlib.util
import sys
from typing import Optional

from polyweight_plugin.processing.installation.advice import advice
from polyweight_plugin.processing.installation.platforms import NEEDED
from polyweight_plugin.processing.installation.surroundings import surroundings, version

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
        return advice(surroundings(), f"it cannot be imported ({error})")
    # Some distributions build a shapely that does not know its own version: ask for what is needed.
    if not hasattr(shapely, "dwithin"):
        return advice(surroundings(), f"the version found ({shapely.__version__}) is too old", is_loaded=True)
    if shapely.geos_version < OLDEST_GEOS:
        found = f"the one found is built on GEOS {shapely.geos_version_string}, and needs 3.10 or newer"
        return advice(surroundings(), found, is_loaded=True)
    return None


def missing_at_a_glance() -> Optional[str]:
    """As missing_library(), without importing shapely: quick, and an old one stays unloaded: no restart is due."""
    if "shapely" in sys.modules:
        return None
    importlib.invalidate_caches()  # a folder that was not there when Python looked last
    if importlib.util.find_spec("shapely") is None:
        return advice(surroundings(), "it is not installed")
    try:
        found = importlib.metadata.version("shapely")
    except importlib.metadata.PackageNotFoundError:
        return None
    if () < version(found) < version(NEEDED) and version(found) != (0,):  # "0+unknown" is one that does not know
        return advice(surroundings(), f"the version found ({found}) is too old")
    return None
