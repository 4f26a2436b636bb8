"""What the coordinate systems of the two layers mean for the search distance."""

from __future__ import annotations

from qgis.core import QgsProcessingFeatureSource, QgsUnitTypes

from polyweight_plugin.processing.run_log import Report
from polyweight_plugin.processing.text import quoted


def warn_about_crs(
    points: QgsProcessingFeatureSource, polygons: QgsProcessingFeatureSource, distance: float, report: Report
) -> None:
    """Say what the distance is measured in, loudly where that is not metres on a plane."""
    crs = points.sourceCrs()
    unknown = [quoted(source.sourceName()) for source in (points, polygons) if not source.sourceCrs().isValid()]
    if len(unknown) == 1:
        report.warn(f"The layer {unknown[0]} has no CRS: its coordinates are taken to be in that of the other layer.")
    elif unknown:
        report.warn("Neither layer has a CRS: coordinates and distance are taken to be in the same plane units.")
    if not crs.isValid() and polygons.sourceCrs().isValid():
        crs = polygons.sourceCrs()
    if crs.isGeographic():
        report.warn(
            f"The coordinates are in degrees ({crs.userFriendlyIdentifier()}), so the search distance is "
            f"{distance:g} DEGREES, not metres, and shorter on the ground in the east-west direction than north-south. "
            "To search in metres, reproject the points to a projected CRS, such as the UTM zone they lie in, first."
        )
    elif crs.isValid():
        report.say(f"The search distance is {distance:g} {QgsUnitTypes.toString(crs.mapUnits())}.")
