"""A destination's text, taken apart, and put together again as the user wrote it."""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath

import pytest

from polyweight_plugin.processing.outputs.destination import written_like


@pytest.mark.parametrize(
    "text, path, expected",
    [
        ("C:/data/out.gpkg", PureWindowsPath("C:/data/out_2.gpkg"), "C:/data/out_2.gpkg"),
        (r"C:\data\out.gpkg", PureWindowsPath("C:/data/out_2.gpkg"), r"C:\data\out_2.gpkg"),
        (r"\\server\share\out.shp", PureWindowsPath("//server/share/out.shp"), r"\\server\share\out.shp"),
        ("ogr:dbname='C:/data/all.gpkg' table=\"a\"", PureWindowsPath("C:/data/all.gpkg"), "C:/data/all.gpkg"),
        ("/data/out.gpkg", PurePosixPath("/data/out.gpkg"), "/data/out.gpkg"),
        (r"/data/a\b.gpkg", PurePosixPath(r"/data/a\b.gpkg"), r"/data/a\b.gpkg"),
    ],
)
def test_a_path_has_the_slashes_that_its_user_wrote(text, path, expected):
    assert written_like(text, path) == expected
