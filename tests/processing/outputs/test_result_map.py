"""The output as QGIS shows it: its name, its colours, its column heads; a style of the user's own wins."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingContext, QgsProject, QgsSingleSymbolRenderer, QgsVectorLayer

from polyweight_plugin.processing.outputs.result_map import ResultMap, breaks_of, show_when_loaded


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
    '"s"',
    "sum of weight",
    "within 300 m",
    [0.0, 1.0, 10.0, 30.0],
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
        "0 (within 300 m: nothing)",
        "sum of weight, within 300 m: 1 – 10",
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
    ("values", "breaks"),
    [
        ([], []),
        ([np.nan, np.inf], []),
        ([0.0, 0.0], [0.0]),
        ([5.0], [5.0]),
        (np.arange(101.0), [0, 1, 21, 41, 60, 80, 100]),
        ([1.0, 2.0], [1, 1.2, 1.4, 1.6, 1.8, 2]),
        ([-4.0, 0.0, 4.0], [-4, -2.4, -0.8, 0.8, 2.4, 4]),
        ([1234567.0, 1234568.0], [1234567.0, 1234568.0]),
    ],
)
def test_classes_begin_and_end_at_round_numbers_where_they_stay_apart(values, breaks):
    assert breaks_of(np.array(values, float)) == pytest.approx(breaks)


def test_zeros_alone_are_one_class(layer):
    ResultMap("homes", '"s"', "sum", "within 300 m", [0.0]).apply_to(layer, False)
    assert [one.label() for one in layer.renderer().ranges()] == ["0 (within 300 m: nothing)"]


def test_one_value_alone_is_one_class(layer):
    ResultMap("homes", '"s"', "sum", "within 300 m", [7.0]).apply_to(layer, False)
    assert label_of(layer, 7) == "sum, within 300 m: 7 – 7"


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
