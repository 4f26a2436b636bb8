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
        found = f"the version found ({shapely.__version__}) is too old"
        if _installed() > version(shapely.__version__):
            return f"PolyWeight needs shapely {NEEDED} or newer, which is there by now: restart QGIS, where {found}."
        return advice(surroundings(), found, is_loaded=True)
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
    found = _installed()
    if (0,) < found < version(NEEDED):  # (0,) is "0+unknown", of a shapely that does not know its version
        return advice(surroundings(), f"the version found ({'.'.join(map(str, found))}) is too old")
    return None


def _installed() -> tuple[int, ...]:
    """The version that the next Python would import, by its metadata; () if they do not say."""
    try:
        return version(importlib.metadata.version("shapely"))
    except importlib.metadata.PackageNotFoundError:
        return ()
