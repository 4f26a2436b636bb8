"""PolyWeight: sums polygon weights near points. Importing this package loads nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from polyweight_plugin.plugin import PolyWeightPlugin


def classFactory(iface: object) -> PolyWeightPlugin:  # noqa: N802 - the name QGIS calls
    """Return the plugin; QGIS calls this when it enables PolyWeight."""
    from polyweight_plugin.plugin import PolyWeightPlugin

    return PolyWeightPlugin()
