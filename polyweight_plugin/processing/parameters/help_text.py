"""The help that QGIS shows beside the dialog, and on the command line: plain text, as its own tools have it."""

from __future__ import annotations

from polyweight_plugin.processing.text import tr


def help_text() -> str:
    """What the algorithm answers; each parameter explains itself, by setHelp()."""
    return "\n\n".join(
        (
            tr(
                "For each point and each type of polygon: the sum of the weights, and the number, of the polygons "
                "whose distance to the point is at most the search distance."
            ),
            tr(
                "The distance is from the point to the polygon itself, 0 inside it or on its boundary. It is exact, "
                "and a polygon exactly at the search distance counts. A point with no polygon in reach gets 0 and 0."
            ),
            tr(
                "Among the advanced parameters: several distances at once, other statistics, weights that fade with "
                "distance, tables and a report."
            ),
        )
    )
