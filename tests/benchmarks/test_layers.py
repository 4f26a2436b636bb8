from __future__ import annotations

import numpy as np
import pytest
import shapely

from benchmarks import data, landscapes, questions
from benchmarks.data import Layers, wkb_list


@pytest.mark.parametrize("landscape", ["towns", "coasts"])
def test_a_landscape_is_the_same_each_time_and_its_polygons_are_rings_that_close(landscape):
    points, polygons = landscapes.make(landscape, 50, 30, in_degrees=False)
    again, _ = landscapes.make(landscape, 50, 30, in_degrees=False)
    assert np.array_equal(points.xy, again.xy)
    shapes = shapely.from_wkb(wkb_list(polygons))
    assert len(shapes) == len(polygons) >= 30
    assert shapely.is_geometry(shapes).all()
    assert shapely.is_ring(shapely.get_exterior_ring(shapes)).mean() > 0.9  # a rugged coast may cross itself


@pytest.mark.parametrize("landscape", ["towns", "coasts"])
def test_in_degrees_it_lies_on_the_globe_and_is_as_large(landscape):
    _, metres = landscapes.make(landscape, 50, 30, in_degrees=False)
    points, degrees = landscapes.make(landscape, 50, 30, in_degrees=True)
    shapes = shapely.from_wkb(wkb_list(degrees))
    vertices = np.concatenate([points.xy, shapely.get_coordinates(shapes)])
    assert (np.abs(vertices) < [180, 90]).all()
    small = slice(-30, None)
    lats = shapely.get_y(shapely.centroid(shapes[small]))
    areas = shapely.area(shapes[small]) * landscapes.METRES_OF_DEGREE**2 * np.cos(np.radians(lats))
    assert areas == pytest.approx(shapely.area(shapely.from_wkb(wkb_list(metres)))[small], rel=0.02)


def test_layers_in_degrees_have_a_twin_on_the_plane():
    layers = Layers("towns-degrees", 50, 30)
    assert (layers.crs, layers.on_plane) == ("EPSG:4326", Layers("towns", 50, 30))
    assert layers.on_plane.crs == "EPSG:3857"
    assert layers.on_plane.on_plane == layers.on_plane


def test_discs_of_own_distances_are_as_large_as_those_of_one_distance():
    own = questions.own_distances(100_000, 500.0)
    assert (own**2).mean() == pytest.approx(500.0**2, rel=0.01)
    assert own.min() > 350


def test_geoparquet_holds_the_layers(tmp_path, monkeypatch):
    pa_parquet = pytest.importorskip("pyarrow.parquet")
    pytest.importorskip("pyproj")
    monkeypatch.setattr(data, "FOLDER", tmp_path)
    layers = Layers("towns", 50, 30)
    data.write_parquet(layers)
    points, polygons = data.load(layers)
    table = pa_parquet.read_table(layers.points_parquet)
    assert np.array_equal(shapely.get_coordinates(shapely.from_wkb(table["geometry"].to_pylist())), points.xy)
    assert table["PointID"].to_pylist() == list(range(1, 51))
    table = pa_parquet.read_table(layers.polygons_parquet)
    assert table["geometry"].to_pylist() == wkb_list(polygons)
    assert table["polyType"].to_pylist() == (polygons.type_codes + 1).tolist()
