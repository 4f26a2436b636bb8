"""The output as QGIS shows it: its name, its colours, its column heads; a style of the user's own wins."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingContext, QgsProject, QgsSingleSymbolRenderer, QgsVectorLayer

from polyweight_plugin.processing.outputs.result_map import Colouring, ResultMap, classes_of, show_when_loaded


@pytest.fixture
def layer(qgis_app) -> QgsVectorLayer:
    layer = QgsVectorLayer("Point?crs=EPSG:25832&field=s:double", "points", "memory")
    for value in (0.0, 3.0, 30.0):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt("POINT(1 2)"))
        feature.setAttributes([value])
        assert layer.dataProvider().addFeature(feature)
    return layer


RESULT = ResultMap(
    "homes, within 300 m",
    Colouring('"s"', "sum of weight, within 300 m", [(0.0, 0.0), (1.0, 10.0), (10.0, 30.0)], "nothing within 300 m"),
    [("s", "park: sum"), ("gone", "never")],
    [("POINT_COUNT", 3)],
)


def label_of(layer: QgsVectorLayer, value: float) -> str:
    return layer.renderer().rangeForValue(value).label()


def test_the_colours_tell_nothing_from_little_and_little_from_much(layer):
    RESULT.apply_to(layer, False)
    renderer = layer.renderer()
    assert renderer.classAttribute() == '"s"'
    assert [label_of(layer, value) for value in (0, 3, 30)] == [
        "0 (nothing within 300 m)",
        "1 – 10 (sum of weight, within 300 m)",
        "10 – 30",
    ]
    colours = [one.symbol().color().name() for one in renderer.ranges()]
    assert len(set(colours)) == 3


def test_aliases_and_numbers_go_into_the_layer(layer):
    RESULT.apply_to(layer, False)
    assert layer.attributeAlias(0) == "park: sum"
    assert "POINT_COUNT: 3" in layer.metadata().abstract()
    assert layer.customProperty("polyweight/POINT_COUNT") == 3


def test_a_style_of_the_users_own_stays(layer):
    before = layer.renderer().dump()
    RESULT.apply_to(layer, True)
    assert isinstance(layer.renderer(), QgsSingleSymbolRenderer)
    assert layer.renderer().dump() == before
    assert layer.attributeAlias(0) == "park: sum"


@pytest.mark.parametrize(
    ("values", "classes"),
    [
        ([], []),
        ([np.nan, np.inf], []),
        ([0.0, 0.0], [(0, 0)]),
        ([5.0], [(5, 5)]),
        (np.arange(101.0), [(0, 0), (1, 21), (21, 41), (41, 60), (60, 80), (80, 100)]),
        (np.arange(60.3, 1377.9, 1), [(60, 320), (320, 590), (590, 850), (850, 1110), (1110, 1380)]),
        (np.arange(9.0, 230), [(9, 50), (50, 100), (100, 140), (140, 180), (180, 230)]),
        (np.arange(4.88432, 300), [(4.8, 60), (60, 120), (120, 180), (180, 240), (240, 300)]),
        ([1.0, 2.0, 2.0, 3.0], [(1, 1), (2, 2), (3, 3)]),
        ([-4.0, 0.0, 4.0], [(-4, -4), (0, 0), (4, 4)]),
        ([1234567.0, 1234568.0], [(1234567, 1234567), (1234568, 1234568)]),
        (np.arange(1000000, 1000011.0), [(1e6 + low, 1e6 + low + 2) for low in (0, 2, 4, 6, 8)]),
    ],
)
def test_classes_begin_and_end_at_round_numbers_where_they_stay_apart(values, classes):
    found = classes_of(np.array(values, float))
    assert np.array(found).ravel() == pytest.approx(np.array(classes, float).ravel())


@pytest.mark.parametrize(
    "values",
    [
        np.geomspace(1e-320, 1e-300, 50),
        np.geomspace(1e-9, 1e9, 50),
        np.geomspace(1e290, 1.7e308, 50),
        1.7e308 * np.linspace(-1, 1, 50),
        1e15 + np.arange(50.0),
        1 / np.arange(1.0, 400),
        [0.1 + 0.2, 1234.5600000000004],
    ],
)
def test_every_value_is_in_a_class_whatever_its_size(values):
    classes = classes_of(np.array(values))
    assert classes == sorted(classes) and np.isfinite(classes).all()
    for value in values:
        assert any(low <= value <= high for low, high in classes), value


def test_a_value_that_is_stored_with_15_digits_stays_in_its_class():
    [(low, high)] = classes_of(np.array([1234.5600000000004]))
    assert low <= 1234.56 and high == 1234.5600000000004


def test_a_0_that_may_come_of_weights_is_not_called_nothing(layer):
    ResultMap("homes", Colouring('"s"', "sum", [(0.0, 0.0)])).apply_to(layer, False)
    assert [one.label() for one in layer.renderer().ranges()] == ["0"]


def test_zeros_alone_are_one_class(layer):
    ResultMap("homes", Colouring('"s"', "sum", [(0.0, 0.0)], "nothing within 300 m")).apply_to(layer, False)
    assert [one.label() for one in layer.renderer().ranges()] == ["0 (nothing within 300 m)"]


def test_one_value_alone_is_one_class(layer):
    ResultMap("homes", Colouring('"s"', "sum, within 300 m", [(7.0, 7.0)])).apply_to(layer, False)
    assert label_of(layer, 7) == "7 (sum, within 300 m)"


def test_where_there_is_nothing_to_colour_the_layer_keeps_its_style(layer):
    ResultMap("homes", Colouring()).apply_to(layer, False)
    assert layer.renderer().type() == "singleSymbol"


def sizes(renderer) -> list[float]:
    return [one.symbol().size() for one in renderer.ranges()]


def test_dots_are_smaller_where_there_are_more_and_larger_where_much_was_found():
    few, many = (RESULT.colouring.renderer(points) for points in (100, 1_000_000))
    assert sizes(few) == sorted(sizes(few)) and len(set(sizes(few))) == 3
    assert all(small < large for small, large in zip(sizes(many), sizes(few)))


def test_the_legend_is_unfolded_among_the_layers(layer):
    assert QgsProject.instance().addMapLayer(layer)
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    node.setExpanded(False)
    RESULT.apply_to(layer, False)
    assert node.isExpanded()


def loaded(layer: QgsVectorLayer, name: str) -> tuple[QgsProcessingContext, str]:
    context = QgsProcessingContext()
    assert context.temporaryLayerStore().addMapLayer(layer)
    context.addLayerToLoadOnCompletion(
        layer.id(), QgsProcessingContext.LayerDetails(name, QgsProject.instance(), "OUTPUT")
    )
    return context, layer.id()


@pytest.mark.parametrize(("given", "shown"), [("Points with sums", "homes, within 300 m"), ("mine", "mine")])
def test_a_name_that_someone_chose_stays(layer, given, shown):
    context, identifier = loaded(layer, given)
    show_when_loaded(RESULT, identifier, context, "Points with sums")
    assert context.layerToLoadOnCompletionDetails(identifier).name == shown


def test_a_layer_that_is_not_loaded_is_left_alone(layer):
    context = QgsProcessingContext()
    show_when_loaded(RESULT, layer.id(), context, "")
    assert not context.willLoadLayerOnCompletion(layer.id())


def test_qgis_calls_the_presenter_when_it_loads_the_layer(layer):
    context, identifier = loaded(layer, "")
    show_when_loaded(RESULT, identifier, context, "")
    context.layerToLoadOnCompletionDetails(identifier).postProcessor().postProcessLayer(layer, context, None)
    assert layer.renderer().type() == "graduatedSymbol"
