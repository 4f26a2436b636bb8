"""Of all errors, the guard takes GDAL's own, and no other."""

from __future__ import annotations

import pytest
from osgeo import gdal

from polyweight_plugin.processing.gdal_errors import GdalError, gdal_errors


@pytest.fixture(params=[False, True], ids=["GDAL keeps quiet", "GDAL raises"])
def _both_ways(request):
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param else gdal.DontUseExceptions)()
    yield
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()


@pytest.mark.usefixtures("_both_ways")
def test_what_gdal_calls_an_error_is_collected():
    with gdal_errors() as errors:
        gdal.OpenEx("/nowhere/at all.gpkg", gdal.OF_VECTOR)
    assert errors == [] or "nowhere" in errors[0]
    with gdal_errors() as errors:
        gdal.GetDriverByName("GPKG").Create("/nowhere/at all.gpkg", 0, 0, 0, gdal.GDT_Unknown)
    assert "nowhere" in errors[0]


def test_an_error_of_ours_about_gdal_is_collected():
    with gdal_errors() as errors:
        raise GdalError("GDAL cannot open it")
    assert errors == ["GDAL cannot open it"]


@pytest.mark.parametrize("error", [RuntimeError("ours"), RecursionError("too deep"), NotImplementedError("not yet")])
def test_a_runtime_error_of_the_body_goes_on_its_way(error):
    with pytest.raises(type(error), match=str(error)), gdal_errors():
        raise error
