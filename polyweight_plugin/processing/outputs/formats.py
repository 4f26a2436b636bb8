"""Every fact about file formats and databases that a run minds, in one table.

Each was seen, with GDAL 3.6 and 3.10, but for the servers of databases other than PostgreSQL, whose manuals say so.
tests/processing/outputs/test_every_format.py looks again at all that QGIS offers. What is not in the table is taken as
ANY_FORMAT, and looked at once it is written.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Optional

from polyweight_plugin.processing.text import mark

GEOPACKAGE = "GPKG"
SHAPEFILE = "ESRI Shapefile"

TILES = mark("cuts points into tiles, where they come twice and in another place")
OWN_FIELDS = mark("cannot hold the new fields, but has fields of its own only")
NOT_READ_AGAIN = mark("can be written, but not read again, so that nobody could say whether it is whole")
KML_ALONE = mark("needs GDAL's LIBKML, which is not there: without it, fields can be written, but not read again")
NOT_POINTS = mark("cannot hold points with fields of any name")


@dataclass(frozen=True)
class Format:
    """What a format or a database does to a layer.

    title: for people. refused: why nothing is written in it; "" where that is possible.

    Names. fields: how many a layer may have. name_bytes: how many bytes of UTF-8 a name may have; None for any number.
    folds_case: whether A and a are one name. own: names it needs for itself. key: its column of row numbers, which
    gives way to a field of that very name, but not to one in other letters. unfit: signs of a name that it would
    change, as a regular expression.

    Values. nulls: whether a number may be NULL. no_place: what becomes of a point without geometry: "" it is kept so,
    "lost", or "0, 0" where it gets a place. smallest, largest: of the numbers it can hold, but for 0. digits: that a
    number keeps; 17 is all. text_bytes: of the longest text; None for any.

    Layers. geometry: whether it holds points at all, or a mere table. bad_endings: of files that QGIS takes for this
    format, but GDAL cannot write. is_folder: whether its file is a folder. tables:
    whether it holds a table without geometry. table_suffix: of the file that such a table becomes.
    layer_options: for GDAL, as NAME=value. columns: (option, column) of the columns it has besides the fields, which
    the option gives another name. read_by_columns: whether GDAL's columns of it hold the rows in QGIS' order.
    any_encoding: whether QGIS may read its texts in another encoding than GDAL.
    """

    title: str = ""
    refused: str = ""
    fields: int = 10_000
    name_bytes: Optional[int] = None
    folds_case: bool = False
    own: tuple[str, ...] = ()
    key: str = ""
    unfit: str = ""
    nulls: bool = True
    no_place: str = ""
    smallest: float = 0.0
    largest: float = math.inf
    digits: int = 17
    text_bytes: Optional[int] = None
    geometry: bool = True
    bad_endings: tuple[str, ...] = ()
    is_folder: bool = False
    tables: bool = True
    table_suffix: str = ""
    layer_options: tuple[str, ...] = ()
    columns: tuple[tuple[str, str], ...] = ()
    read_by_columns: bool = False
    any_encoding: bool = False


ANY_FORMAT = Format()
"""Where no format sets a limit on fields, memory does: each holds a value for every point."""

_SQLITE_FIELDS = 1998
"""SQLite's 2,000 columns, less the row's number and the geometry."""

_SQL_WORDS = (
    *("add", "alter", "and", "between", "by", "column", "create", "delete", "drop", "exists", "for", "from", "group"),
    *("in", "insert", "into", "is", "like", "not", "null", "or", "order", "select", "set", "table", "update", "values"),
    "where",
)

_KML_ELEMENTS = (
    *(
        "timestamp",
        "begin",
        "end",
        "altitudemode",
        "tessellate",
        "extrude",
        "visibility",
        "draworder",
        "icon",
        "heading",
    ),
    *("tilt", "roll", "snippet", "model", "camera", "networklink", "photooverlay"),
)
"""Names of fields that become something else in a KML, with what they hold; name and description stay readable."""

FORMATS = {
    GEOPACKAGE: Format(
        "GeoPackage",
        fields=_SQLITE_FIELDS,
        folds_case=True,
        layer_options=("SPATIAL_INDEX=NO",),  # spatial_index.py builds it in the end
        columns=(("FID", "fid"), ("GEOMETRY_NAME", "geom")),
        read_by_columns=True,
    ),
    "SQLite": Format(
        "SQLite",
        fields=_SQLITE_FIELDS,
        folds_case=True,
        own=("ogc_fid", "geometry"),
        tables=False,  # it can be written, but is not listed again beside the tables of geometries
        no_place="0, 0",
        layer_options=("LAUNDER=NO",),  # keeps capitals
    ),
    SHAPEFILE: Format(
        "A shapefile",
        fields=255,
        name_bytes=10,
        folds_case=True,
        smallest=1e-15,  # numbers are written with 24 digits, 15 of them after the point
        largest=1e15,
        digits=15,
        text_bytes=254,
        table_suffix=".dbf",
        read_by_columns=True,
        any_encoding=True,
    ),
    "MapInfo File": Format(
        "MapInfo",
        fields=250,
        name_bytes=31,
        folds_case=True,
        unfit=r"[^A-Za-z0-9_]",
        nulls=False,
        no_place="0, 0",
        text_bytes=254,
    ),
    "OpenFileGDB": Format(
        "File Geodatabase",
        fields=65_532,
        name_bytes=64,
        folds_case=True,
        own=("objectid", *_SQL_WORDS),
        unfit=r"^(?=\d)|\W",
        is_folder=True,
    ),
    "FlatGeobuf": Format(
        "FlatGeobuf",
        no_place="lost",
        tables=False,
        # With an index, rows leave their order, and those without geometry get lost.
        layer_options=("SPATIAL_INDEX=NO",),
        read_by_columns=True,
    ),
    "GeoJSON": Format("GeoJSON", digits=17),
    "GeoJSONSeq": Format("GeoJSON, a line for each feature", digits=17),
    "CSV": Format("CSV", folds_case=True, digits=15, geometry=False),
    "XLSX": Format("XLSX", fields=16_384, digits=15, geometry=False, bad_endings=(".xlsm",)),
    "ODS": Format("ODS", fields=1_024, digits=15, smallest=1e-290, geometry=False),
    "GML": Format("GML", folds_case=True, unfit=r"[^\w.]", digits=15),
    "LIBKML": Format("KML", folds_case=True, own=_KML_ELEMENTS, unfit=r"[\"<>&]", no_place="0, 0", digits=15),
    "KML": Format("KML", KML_ALONE),  # GDAL's other driver, where that library is not there
    "OGR_GMT": Format("GMT", unfit=r"[\s|\"\\,]", nulls=False, no_place="0, 0", digits=15, tables=False),
    "Geoconcept": Format("Geoconcept", unfit=r"[\s|;\"]", folds_case=True, no_place="0, 0", digits=15, tables=False),
    "JML": Format("JML", no_place="0, 0", digits=15),
    "netCDF": Format("netCDF", nulls=False, no_place="0, 0", tables=False),
    "PCIDSK": Format("PCIDSK", nulls=False, no_place="0, 0"),
    "DXF": Format("DXF", OWN_FIELDS),
    "DGN": Format("DGN", OWN_FIELDS),
    "GPX": Format("GPX", OWN_FIELDS),
    "S57": Format("S-57", OWN_FIELDS),
    "Interlis 1": Format("INTERLIS 1", NOT_POINTS),
    "Interlis 2": Format("INTERLIS 2", NOT_POINTS),
    "PDS4": Format("PDS4", mark("says where its other files lie, and they have to be moved")),
    "PGDUMP": Format("PostgreSQL dump", NOT_READ_AGAIN),
    "PDF": Format("PDF", NOT_READ_AGAIN),
    "MBTiles": Format("MBTiles", TILES),
    "MVT": Format("MVT", TILES),
    "PMTiles": Format("PMTiles", TILES),
    "FITS": Format("FITS", NOT_POINTS),
    "BAG": Format("BAG", NOT_POINTS),
    "VDV": Format("VDV", NOT_POINTS),
    "WAsP": Format("WAsP", NOT_POINTS),
    "GPSBabel": Format("GPSBabel", OWN_FIELDS),
    "MiraMonVector": Format("MiraMon", NOT_READ_AGAIN),
    "postgres": Format(
        "PostgreSQL",
        fields=1_598,  # 1,600 columns, less the row's number and the geometry
        name_bytes=63,
        own=("ctid", "tableoid", "xmin", "xmax", "cmin", "cmax"),
    ),
    "spatialite": Format("SpatiaLite", fields=_SQLITE_FIELDS, folds_case=True, key="pk", unfit='"'),
    "mssql": Format("SQL Server", fields=1_022, name_bytes=128, folds_case=True),
    "hana": Format("SAP HANA", fields=998, name_bytes=127),
    "oracle": Format("Oracle", fields=998, name_bytes=30),
}
"""By the name of GDAL's driver for a file, of QGIS' provider for a database."""


def format_of(name: str, geometry_column: str = "") -> Format:
    """The facts about a driver or provider. geometry_column: of the table in a database, which no field can be."""
    rules = FORMATS.get(name, ANY_FORMAT)
    return replace(rules, own=(*rules.own, geometry_column)) if geometry_column else rules
