"""What goes wrong with outputs."""

from __future__ import annotations

from polyweight_plugin.core.errors import PolyWeightError


class OutputError(PolyWeightError):
    """The output could not be written whole; what was there before is still there, unchanged."""


class SinkError(OutputError):
    """QGIS could not open its sink; a database may have dropped the table that was to be written anew."""
