"""The algorithm inside a model: another algorithm feeds it, and another uses its fields and its numbers."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDistance,
    QgsProcessingParameterVectorLayer,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from tests.processing.conftest import ALGORITHM, Feedback, square

FIXED = QgsProcessingModelChildParameterSource.fromStaticValue
INPUT = QgsProcessingModelChildParameterSource.fromModelParameter
OUTPUT_OF = QgsProcessingModelChildParameterSource.fromChildOutput


@pytest.fixture(scope="module")
def model_file(tmp_path_factory):
    """A model that keeps the points with id > 1, sums twice, and calculates with a field and with numbers."""
    model = QgsProcessingModelAlgorithm("Weights", "tests")
    for parameter in (
        QgsProcessingParameterVectorLayer("homes"),
        QgsProcessingParameterVectorLayer("places"),
        QgsProcessingParameterDistance("reach", defaultValue=1),
    ):
        model.addModelParameter(parameter, QgsProcessingModelParameter(parameter.name()))
    add_child(model, "chosen", "native:extractbyexpression", INPUT=INPUT("homes"), EXPRESSION=FIXED("id > 1"))
    common = {"POLYGONS": INPUT("places"), "WEIGHT_FIELD": FIXED("w"), "DISTANCE": INPUT("reach")}
    add_child(model, "typed", ALGORITHM, POINTS=OUTPUT_OF("chosen", "OUTPUT"), TYPE_FIELD=FIXED("kind"), **common)
    add_child(model, "all", ALGORITHM, POINTS=OUTPUT_OF("typed", "OUTPUT"), **common)
    add_child(
        model,
        "shares",
        "native:fieldcalculator",
        INPUT=OUTPUT_OF("all", "OUTPUT"),
        FIELD_NAME=FIXED("share"),
        FIELD_TYPE=FIXED(0),
        FORMULA=FIXED(
            '"polygon_type2_Sum" / "polygon_Sum" + @typed_MATCH_COUNT * 100 + @all_POINT_COUNT * 1000',
        ),
    )
    output = QgsProcessingModelOutput("result", "result")
    output.setChildOutputName("OUTPUT")
    output.setChildId("shares")
    child = model.childAlgorithm("shares")
    child.setModelOutputs({"result": output})
    model.setChildAlgorithm(child)
    model.updateDestinationParameters()
    path = tmp_path_factory.mktemp("model") / "weights.model3"
    assert model.toFile(str(path))
    return path


def add_child(model, name, algorithm, **sources):
    child = QgsProcessingModelChildAlgorithm(algorithm)
    child.setChildId(name)
    child.setDescription(name)
    for parameter, source in sources.items():
        child.addParameterSources(parameter, [source])
    assert model.addChildAlgorithm(child) == name


@pytest.fixture
def layers(make_layer, save):
    homes = [("POINT(5 5)", 1), ("POINT(5 5)", 2), ("POINT(35 5)", 3)]
    places = [(square(0, 0), 1, 1.0), (square(0, 0), 2, 3.0), (square(30, 0), 2, 5.0)]
    return (
        save(make_layer("Point", ["id:integer"], homes), "homes.gpkg"),
        save(make_layer("Polygon", ["kind:integer", "w:double"], places), "places.gpkg"),
    )


EXPECTED = [(2, 3 / 4 + 300 + 2000), (3, 1 + 300 + 2000)]
"""Of the points 2 and 3: their share of type 2, plus 100 for each of 3 matches, plus 1000 for each of 2 points."""


def read_model(path):
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(path))
    return model


def result_of(model):
    """The name of the model's output: shares:result before QGIS 3.26, result since."""
    (output,) = model.destinationParameterDefinitions()
    return output.name()


def shares(layer):
    return [(feature["id"], feature["share"]) for feature in layer.getFeatures()]


@pytest.mark.promise(21)
def test_a_model_feeds_the_algorithm_and_uses_its_fields_and_numbers(model_file, layers):
    model = read_model(model_file)
    context, feedback = QgsProcessingContext(), Feedback()
    result = result_of(model)
    parameters = {"homes": layers[0], "places": layers[1], "reach": 0, result: "memory:"}
    results, succeeded = model.run(parameters, context, feedback)
    assert succeeded, feedback.textLog()
    assert shares(QgsProcessingUtils.mapLayerFromString(results[result], context)) == EXPECTED


def test_qgis_process_runs_the_model(model_file, layers, qgis_process_results, tmp_path):
    output = tmp_path / "shares.gpkg"
    result = result_of(read_model(model_file))
    parameters = {"homes": layers[0].source(), "places": layers[1].source(), "reach": 0, result: str(output)}
    assert qgis_process_results(str(model_file), parameters)[result] == str(output)
    assert shares(QgsVectorLayer(str(output), "shares", "ogr")) == EXPECTED
