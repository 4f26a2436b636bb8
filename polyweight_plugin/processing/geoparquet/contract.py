"""The parameters of a run over GeoParquet: those of the contract that need no QGIS."""

from __future__ import annotations

from typing import Any

DEFAULTS: dict[str, Any] = {
    "POINTS": None,
    "POLYGONS": None,
    "TYPE_FIELD": None,
    "WEIGHT_FIELD": None,
    "DISTANCE": 1000,
    "UNIT": 0,
    "MEASURE": 0,
    "REACH_FIELD": None,
    "MORE_DISTANCES": None,
    "RINGS": False,
    "STATISTICS": [0, 1],
    "DECAY": 0,
    "DECAY_PARAMETER": None,
    "SHARE": 0,
    "TYPES": None,
    "OTHER_TYPES": 0,
    "NO_MATCH": 0,
    "DISCARD_NONMATCHING": False,
    "PREFIX": "polygon_type",
    "WORKERS": 0,
    "ENGINE": 0,
    "SCHEDULER": None,
    "OUTPUT": None,
}
"""All parameters, with their defaults. What QGIS alone can do is not among them."""

EXPLAIN = {
    "POINTS": "GeoParquet file, folder or address (s3://...) of the points",
    "POLYGONS": "the same of the polygons, lines or points that are summed",
    "TYPE_FIELD": "column of the polygons' type",
    "WEIGHT_FIELD": "column of the polygons' weight; left out, they are counted only",
    "DISTANCE": "search distance, or field:NAME for a distance of each point's own",
    "UNIT": "0 automatic, 1 metres, 2 kilometres, 3 feet, 4 US survey feet, 5 yards, 6 miles, 7 nautical miles, "
    "8 units of the CRS",
    "MEASURE": "0 automatic, 1 planar, 2 ellipsoidal",
    "REACH_FIELD": "column of each polygon's own distance, in place of DISTANCE",
    "MORE_DISTANCES": "further distances, such as: 250, 500",
    "RINGS": "true: each distance counts what lies beyond the next smaller one",
    "STATISTICS": "0 sum, 1 count, 2 mean, 3 minimum, 4 maximum, 5 nearest, 6 total, 7 dominant, 8 diversity; "
    "such as 0,1",
    "DECAY": "0 none, 1 linear, 2 exponential, 3 Gaussian, 4 inverse power",
    "DECAY_PARAMETER": "s of 2 and 3 (a third of the largest distance), p of 4 (1)",
    "SHARE": "0 whole weight, 1 by share of the area in reach, 2 that by the disc's area",
    "TYPES": "types wanted, such as: 1, 2, park",
    "OTHER_TYPES": "0 left out, 1 gathered as other",
    "NO_MATCH": "sums where nothing is in reach: 0 zero, 1 NULL",
    "DISCARD_NONMATCHING": "true: points without any match are left out",
    "PREFIX": "how names of new columns begin",
    "WORKERS": "number of workers; 0 is one for each core",
    "ENGINE": "0 automatic, 1 this process, 2 local processes, 3 Dask cluster",
    "SCHEDULER": "address of the Dask scheduler, tcp:// or tls://",
    "OUTPUT": "folder (or address) that the parts are written into",
}
