"""What PROJJSON, the form in which GeoParquet holds a CRS, says of units and of the ellipsoid."""

from __future__ import annotations

import json
import math
import socket
from typing import Any, Optional

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.core.messages import Message
from polyweight_plugin.core.question import Ellipsoid

Crs = Optional[dict[str, Any]]
"""PROJJSON (https://proj.org/specifications/projjson.html); None where it is unknown."""

_ROOT = ("base_crs", "source_crs")


def name_of(crs: Crs) -> str:
    """For people."""
    if crs is None:
        return Message("an unknown CRS")
    identifier = crs.get("id") or {}
    code = f"{identifier['authority']}:{identifier['code']}" if {"authority", "code"} <= set(identifier) else ""
    return " ".join(part for part in (code, crs.get("name", "")) if part) or Message("a CRS without name")


def text_of(crs: dict[str, Any]) -> str:
    """For pyproj: the identifier, since a file may say nothing else of it, or all that it says."""
    has_code = {"authority", "code"} <= set(crs.get("id") or {})
    return _code(crs) if has_code else json.dumps(crs)


def transformation(source: str, target: str) -> Any:
    """pyproj's Transformer between two texts. Raises BadInputError where it is missing, or does not know one."""
    try:
        from pyproj import Transformer

        return Transformer.from_crs(source, target, always_xy=True)
    except (ImportError, RuntimeError) as error:  # ProjError is one
        raise BadInputError(
            "The polygons are in another CRS than the points, and cannot be transformed on {machine}: {error}. "
            "Reproject them first, or install pyproj, on every worker, too.",
            machine=socket.gethostname(),
            error=error,
        ) from error


def is_same(one: Crs, other: Crs) -> bool:
    """Whether two are one by their identifier, or by all that they say."""
    if one is None or other is None:
        return one is other
    if one.get("id") and other.get("id"):
        return bool(one["id"] == other["id"]) or {_code(one), _code(other)} == {"EPSG:4326", "OGC:CRS84"}
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def _code(crs: dict[str, Any]) -> str:
    return f"{crs['id'].get('authority')}:{crs['id'].get('code')}"


def is_geographic(crs: Crs) -> bool:
    """Of a compound CRS, its horizontal part counts. A geocentric one has metres along three axes."""
    horizontal = _horizontal(crs)
    if horizontal is None or horizontal.get("coordinate_system", {}).get("subtype") == "Cartesian":
        return False
    return horizontal.get("type") in ("GeographicCRS", "GeodeticCRS")


def angle_of(crs: Crs) -> str:
    """The unit of a geographic CRS; degrees where it is not said."""
    axes = (_horizontal(crs) or {}).get("coordinate_system", {}).get("axis", [])
    unit = axes[0].get("unit", "degree") if axes else "degree"
    return str(unit.get("name") if isinstance(unit, dict) else unit)


def ellipsoid_of(crs: Crs) -> Optional[Ellipsoid]:
    """None where it is not said."""
    part = _horizontal(crs)
    while part is not None:
        datum = part.get("datum") or part.get("datum_ensemble") or {}
        if "ellipsoid" in datum:
            return _ellipsoid(datum["ellipsoid"])
        part = next((part[name] for name in _ROOT if name in part), None)
    if crs is not None and crs.get("id") and _code(crs) in ("OGC:CRS84", "EPSG:4326"):
        return Ellipsoid(6378137.0, 6378137.0 * (1 - 1 / 298.257223563))
    return None


def metres_per_unit(crs: Crs) -> Optional[float]:
    """Of a projected CRS; None where it is not said, or is an angle."""
    part = _horizontal(crs)
    axes = (part or {}).get("coordinate_system", {}).get("axis", [])
    unit = axes[0].get("unit") if axes else None
    if unit == "metre":
        return 1.0
    if isinstance(unit, dict) and unit.get("type") == "LinearUnit":
        return float(unit["conversion_factor"])
    return None


def _horizontal(crs: Crs) -> Crs:
    if crs is None:
        return None
    if crs.get("type") == "CompoundCRS":
        return _horizontal(crs["components"][0])
    return _horizontal(crs["source_crs"]) if crs.get("type") == "BoundCRS" else crs


def _ellipsoid(said: dict[str, Any]) -> Ellipsoid:
    a = _length(said.get("semi_major_axis", said.get("radius")))
    if "semi_minor_axis" in said:
        return Ellipsoid(a, _length(said["semi_minor_axis"]))
    flattening = said.get("inverse_flattening", math.inf)
    return Ellipsoid(a, a * (1 - 1 / flattening) if flattening else a)


def _length(said: Any) -> float:
    if isinstance(said, dict):
        unit = said.get("unit", "metre")
        return float(said["value"]) * (float(unit["conversion_factor"]) if isinstance(unit, dict) else 1.0)
    return float(said)
