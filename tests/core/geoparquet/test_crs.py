"""Polygons in another CRS are transformed by pyproj, or refused in words; what files say of their CRS is understood."""

from __future__ import annotations

import sys

import numpy as np
import pytest

pytest.importorskip("pyarrow", reason="GeoParquet needs pyarrow")

import pyarrow.parquet as pq
import shapely

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.core.geoparquet import crs
from polyweight_plugin.core.geoparquet.layer import CRS84
from polyweight_plugin.core.geoparquet.request import Request
from polyweight_plugin.core.question import Question
from tests.core.geoparquet import files
from tests.core.geoparquet.test_run import UTM, answer_files

QUESTION = Question(0, (300.0,))


@pytest.fixture
def degrees():
    """Squares of a hundredth of a degree around 9 E, 48 N, which is at 500,000 in UTM 32 N."""
    return [shapely.box(9 + x / 100, 48, 9 + (x + 1) / 100, 48.01) for x in range(-5, 5)]


def request_in(folder, polygons, points_crs=UTM, polygons_crs="missing") -> Request:
    points = shapely.points([(500_000 + 100 * x, 5_316_500) for x in range(-40, 40)])
    points = files.write(folder / "points.parquet", points, {"id": range(80)}, crs=points_crs)
    polygons = files.write(folder / "polygons.parquet", polygons, crs=polygons_crs)
    return Request(str(points), str(polygons), str(folder / "out"), QUESTION)


def test_polygons_in_another_crs_are_transformed(tmp_path, degrees):
    pyproj = pytest.importorskip("pyproj", reason="pyproj transforms")
    answer_files(request_in(tmp_path, degrees))
    transform = pyproj.Transformer.from_crs("OGC:CRS84", "EPSG:25832", always_xy=True).transform
    there = shapely.transform(np.array(degrees), lambda xy: np.column_stack(transform(xy[:, 0], xy[:, 1])))
    expected = [
        int(shapely.dwithin(shapely.Point(500_000 + 100 * x, 5_316_500), there, 300).sum()) for x in range(-40, 40)
    ]
    table = pq.read_table(tmp_path / "out")
    assert table.column("_count_Count_0").to_pylist() == expected
    assert max(expected) == 2


def test_without_pyproj_another_crs_is_refused_beforehand(tmp_path, degrees, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyproj", None)
    with pytest.raises(BadInputError, match=r"in another CRS than the points.*Reproject them first, or install pyproj"):
        answer_files(request_in(tmp_path, degrees))
    assert not (tmp_path / "out").exists()


def test_a_crs_that_pyproj_does_not_know_is_refused(tmp_path, degrees):
    pytest.importorskip("pyproj", reason="pyproj transforms")
    strange = {"type": "ProjectedCRS", "name": "of nowhere", "id": {"authority": "EPSG", "code": 999_999}}
    with pytest.raises(BadInputError, match="cannot be transformed"):
        answer_files(request_in(tmp_path, degrees, strange))


@pytest.mark.parametrize(("points", "polygons"), [(None, "missing"), (UTM, None), (None, None), (None, UTM)])
def test_where_one_crs_is_unknown_coordinates_are_taken_as_they_are(tmp_path, points, polygons):
    answer_files(request_in(tmp_path, [shapely.box(499_900, 5_316_500, 500_000, 5_316_501)], points, polygons))
    assert sum(pq.read_table(tmp_path / "out").column("_count_Count_0").to_pylist()) == 8


def test_wgs_84_by_any_of_its_names_is_one():
    epsg = {"type": "GeographicCRS", "name": "WGS 84", "id": {"authority": "EPSG", "code": 4326}}
    assert crs.is_same(CRS84, epsg)
    assert not crs.is_same(CRS84, UTM)
    assert crs.text_of(epsg) == "EPSG:4326"
    assert crs.text_of({"type": "GeographicCRS", "name": "mine"}) == '{"type": "GeographicCRS", "name": "mine"}'
