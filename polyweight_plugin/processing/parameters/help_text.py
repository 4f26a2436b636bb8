"""The help that QGIS shows beside the dialog: every parameter in a sentence or two."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.core import QgsProcessingAlgorithm

INTRODUCTION = (
    "For each point and each type of polygon: the sum of the weights, and the number, of the polygons whose distance "
    "to the point is at most the search distance.",
    "The distance is from the point to the polygon itself, 0 inside it or on its boundary. It is exact, and a polygon "
    "exactly at the search distance counts. A point with no polygon in reach gets 0 and 0.",
)

HELP = {
    "POINTS": "The points. A multipoint counts from its nearest part. A point without geometry is kept, with NULLs.",
    "POLYGONS": "The polygons, reprojected to the CRS of the points where it differs. Invalid ones are measured as "
    "they are; those without geometry reach no point.",
    "TYPE_FIELD": "The field that tells a polygon's type; each of its values gets fields of its own. Polygons with "
    "NULL belong to no type. Left out, all polygons are one type.",
    "WEIGHT_FIELD": "The field with the weights to add. A polygon whose weight is NULL or not finite is counted and "
    "adds nothing. Left out, polygons are counted only.",
    "DISTANCE": "The search distance, 0 or more, in the units of the points' CRS. For points in longitude and latitude "
    "these are degrees: reproject such points first to search in metres.",
    "WORKERS": "How many processes compute at once; 0 is one per core. The result is the same for every number.",
    "PREFIX": "What the names of the new fields begin with: polygon_type gives polygon_type1_Sum and "
    "polygon_type1_Count; without a type field, polygon_Sum and polygon_Count.",
    "ENGINE": "Automatic uses processes of this machine where the job is worth it. A Dask cluster is used only if "
    "it is chosen here.",
    "SCHEDULER": "The address of a running Dask scheduler, such as tcp://host:8786; left empty, the one that Dask's "
    "own configuration names. Certificates for tls:// come from there, too.",
    "OUTPUT": "The points in their order, unchanged, with two new fields for each type: its sum and its count. Names "
    "that are taken or too long for the format are changed, and the log says how.",
    "POINT_COUNT": "The number of points written.",
    "POLYGON_COUNT": "The number of polygons read.",
    "MATCH_COUNT": "The number of pairs of a point and a polygon of some type in its reach.",
}


def help_text(algorithm: QgsProcessingAlgorithm) -> str:
    """The help as HTML, under the names that the dialog shows."""
    paragraphs = [f"<p>{escape(algorithm.tr(text))}</p>" for text in INTRODUCTION]
    for title, definitions in (
        ("Inputs", [p for p in algorithm.parameterDefinitions() if not p.isDestination()]),
        ("Outputs", algorithm.outputDefinitions()),
    ):
        paragraphs.append(f"<h2>{escape(algorithm.tr(title))}</h2>")
        for definition in definitions:
            text = algorithm.tr(HELP[definition.name()])
            paragraphs.append(f"<h3>{escape(definition.description())}</h3><p>{escape(text)}</p>")
    return "".join(paragraphs)
