"""QGIS' own way, for QGIS' own Python:  python peers_qgis.py POINTS POLYGONS TYPES DISTANCE ANSWER

Buffer the points, then join the polygons by location (summary), once for each type. The circle is a 64-gon: it loses
pairs. Needs nothing of ours, because it may run inside another Debian.
"""

from __future__ import annotations

import sys

from qgis.core import QgsApplication

sys.path.append("/usr/share/qgis/python/plugins")


def main(points: str, polygons: str, types: int, distance: float, answer: str) -> None:
    application = QgsApplication([], False)
    application.initQgis()
    buffer_and_join(points, polygons, types, distance, answer)
    application.exitQgis()


def buffer_and_join(points: str, polygons: str, types: int, distance: float, answer: str) -> None:
    from processing.core.Processing import Processing
    from qgis import processing

    Processing.initialize()
    join = newest("native:joinbylocationsummary", "qgis:joinbylocationsummary")
    temporary = "TEMPORARY_OUTPUT"
    joined = processing.run(
        "native:buffer", {"INPUT": points, "DISTANCE": distance, "SEGMENTS": 16, "OUTPUT": temporary}
    )["OUTPUT"]
    for number in range(1, types + 1):
        of_type = processing.run(
            "native:extractbyattribute",
            {"INPUT": polygons, "FIELD": "polyType", "OPERATOR": 0, "VALUE": str(number), "OUTPUT": temporary},
        )["OUTPUT"]
        processing.run("native:createspatialindex", {"INPUT": of_type})
        joined = processing.run(
            join,
            {
                "INPUT": joined,
                "JOIN": of_type,
                "PREDICATE": [0],  # intersects
                "JOIN_FIELDS": ["polyWeighting"],
                "SUMMARIES": [0, 5],  # count, sum
                "DISCARD_NONMATCHING": False,
                "OUTPUT": answer if number == types else temporary,
            },
        )["OUTPUT"]


def newest(*algorithms: str) -> str:
    """The first of the algorithms that this QGIS has."""
    return next(a for a in algorithms if QgsApplication.processingRegistry().algorithmById(a))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), float(sys.argv[4]), sys.argv[5])
