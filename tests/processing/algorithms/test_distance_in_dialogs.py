"""The number beside DISTANCE: its unit stands behind it, follows what decides it, and never changes the number."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProject,
    QgsProperty,
)
from qgis.gui import QgsProcessingModelerParameterWidget, QgsPropertyOverrideButton
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QToolButton

from tests.processing.conftest import ALGORITHM, Feedback, square

METRES, DEGREES, FEET, UNKNOWN = "EPSG:25832", "EPSG:4326", "EPSG:2263", ""
AUTOMATIC, KILOMETRES, MILES, OF_CRS = 0, 2, 6, 8
PLANAR, ELLIPSOIDAL = 1, 2


@pytest.fixture
def in_project(make_layer):
    """Layers of one point and one polygon in the project: in_project(METRES, DEGREES)."""

    def in_project(points, polygons):
        shown = (
            make_layer("Point", [], [("POINT(5 5)",)], crs=points),
            make_layer("Polygon", ["w:double"], [(square(0, 0), 1.0)], crs=polygons),
        )
        assert len(QgsProject.instance().addMapLayers(shown)) == 2
        return dict(zip(("POINTS", "POLYGONS"), shown))

    return in_project


def box(dialog):
    return dialog.mainWidget().wrappers["DISTANCE"].wrappedWidget()


@pytest.mark.parametrize(
    "points, polygons, unit, measure, shown",
    [
        (METRES, METRES, AUTOMATIC, AUTOMATIC, " metres"),
        (METRES, DEGREES, AUTOMATIC, AUTOMATIC, " metres"),
        (METRES, METRES, KILOMETRES, AUTOMATIC, " kilometres"),
        (FEET, METRES, AUTOMATIC, AUTOMATIC, " US survey feet"),
        (FEET, METRES, AUTOMATIC, ELLIPSOIDAL, " US survey feet"),
        (FEET, METRES, MILES, ELLIPSOIDAL, " miles"),
        (DEGREES, METRES, AUTOMATIC, AUTOMATIC, " metres"),
        (DEGREES, METRES, OF_CRS, AUTOMATIC, " degrees"),
        (DEGREES, METRES, OF_CRS, PLANAR, " degrees"),
        (DEGREES, METRES, MILES, AUTOMATIC, " miles"),
        (DEGREES, METRES, MILES, PLANAR, ""),  # refused when run
        (DEGREES, METRES, OF_CRS, ELLIPSOIDAL, ""),  # refused when run
        (UNKNOWN, DEGREES, AUTOMATIC, AUTOMATIC, " metres"),
        (UNKNOWN, UNKNOWN, AUTOMATIC, AUTOMATIC, " units of the coordinates"),
        (UNKNOWN, UNKNOWN, MILES, AUTOMATIC, ""),  # refused when run
    ],
)
def test_the_unit_behind_the_number_is_the_one_that_the_run_takes_it_in(
    dialog, in_project, points, polygons, unit, measure, shown
):
    asked = {**in_project(points, polygons), "UNIT": unit, "MEASURE": measure, "DISTANCE": 2}
    opened = dialog(**asked)
    assert (box(opened).suffix(), box(opened).value()) == (shown, 2)
    feedback = Feedback()
    parameters = {**opened.createProcessingParameters(), "OUTPUT": "memory:"}
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = opened.algorithm().create()
    accepted, _ = algorithm.checkParameterValues(parameters, context)
    assert accepted == bool(shown)
    if accepted:
        algorithm.run(parameters, context, feedback)
        (said,) = (line for line in feedback.infos if line.startswith("Search distance: "))
        unknown = " on a plane of unknown units"
        assert said.startswith(f"Search distance: 2{shown},"), said
        assert (unknown in said) == (shown == " units of the coordinates")


def test_the_unit_follows_each_choice_and_the_number_stays(dialog, in_project):
    layers = in_project(DEGREES, METRES)
    other = in_project(METRES, METRES)["POINTS"]
    opened = dialog(**layers, DISTANCE=300)
    context = QgsProcessingContext()
    seen = [box(opened).suffix()]
    for name, value in (("UNIT", KILOMETRES), ("UNIT", OF_CRS), ("POINTS", other), ("POINTS", layers["POINTS"])):
        opened.mainWidget().wrappers[name].setParameterValue(value, context)
        seen.append(box(opened).suffix())
    assert seen == [" metres", " kilometres", " degrees", " metres", " degrees"]
    assert opened.createProcessingParameters()["DISTANCE"] == 300


def test_the_layer_may_be_chosen_with_its_selected_features_only(dialog, in_project):
    layers = in_project(DEGREES, METRES)
    layers["POINTS"] = QgsProcessingFeatureSourceDefinition(layers["POINTS"].id(), True)
    assert box(dialog(**layers)).suffix() == " metres"


def test_without_layers_no_unit_is_claimed(dialog):
    assert box(dialog()).suffix() == ""


def test_a_distance_of_each_points_own_can_still_be_chosen(dialog, in_project):
    own = QgsProperty.fromExpression("5 * 2")
    opened = dialog(**in_project(METRES, METRES), DISTANCE=own)
    assert opened.createProcessingParameters()["DISTANCE"] == own


def test_the_expression_of_a_distance_is_offered_the_fields_of_the_points(dialog, in_project):
    layers = in_project(METRES, METRES)
    beside = box(dialog(**layers)).parent().findChild(QToolButton)
    assert sip.cast(beside, QgsPropertyOverrideButton).vectorLayer() == layers["POINTS"]


def test_a_row_of_a_batch_shows_the_unit_of_its_own_layers(qgis_iface, in_project, monkeypatch):
    from processing.gui import BatchAlgorithmDialog, BatchPanel

    monkeypatch.setattr(BatchPanel, "iface", None)
    layers = [in_project(METRES, METRES), in_project(DEGREES, DEGREES)]
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    batch = BatchAlgorithmDialog.BatchAlgorithmDialog(algorithm, None)
    panel = batch.mainWidget()
    panel.addRow()
    column = panel.parameter_to_column
    context = QgsProcessingContext()
    for row, chosen in enumerate(layers):
        for name, value in {**chosen, "UNIT": OF_CRS, "DISTANCE": 5}.items():
            panel.wrappers[row][column[name]].setParameterValue(value, context)
    distances = [panel.wrappers[row][column["DISTANCE"]] for row in (0, 1)]
    assert [wrapper.wrappedWidget().suffix() for wrapper in distances] == [" metres", " degrees"]
    assert [wrapper.parameterValue() for wrapper in distances] == [5, 5]
    sip.delete(batch)


def test_the_model_designer_offers_what_it_offers_for_any_number(qgis_iface):
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog

    model = QgsProcessingModelAlgorithm("m", "")
    child = QgsProcessingModelChildAlgorithm(ALGORITHM)
    child.addParameterSources("DISTANCE", [])
    name = model.addChildAlgorithm(child)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    designer = ModelerParametersDialog(algorithm, model, name)
    widget = designer.widget.widget.wrappers["DISTANCE"]
    assert isinstance(widget, QgsProcessingModelerParameterWidget)
    sip.delete(designer)
