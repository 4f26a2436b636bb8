"""The parameters that models, scripts and command lines depend on: names, order, defaults, numbers of choices."""

from __future__ import annotations

from dataclasses import fields

import pytest
from qgis.core import QgsApplication, QgsProcessingParameterDefinition

from polyweight_plugin.processing.parameters.asked import PARAMETERS, Asked
from tests.processing.conftest import ALGORITHM

SIMPLE = {
    "POINTS": None,
    "POLYGONS": None,
    "TYPE_FIELD": None,
    "WEIGHT_FIELD": None,
    "DISTANCE": 1000,
    "UNIT": 0,
    "OUTPUT": None,
}

ADVANCED = {
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
    "LONG_TABLE": None,
    "PAIRS": None,
    "REPORT": None,
}

CHOICES = {
    "UNIT": 9,
    "MEASURE": 3,
    "STATISTICS": 9,
    "DECAY": 5,
    "SHARE": 3,
    "OTHER_TYPES": 2,
    "NO_MATCH": 2,
    "ENGINE": 4,
}

OPTIONAL = {
    *("TYPE_FIELD", "WEIGHT_FIELD", "REACH_FIELD", "MORE_DISTANCES", "DECAY_PARAMETER", "TYPES"),
    *("SCHEDULER", "LONG_TABLE", "PAIRS", "REPORT"),
}


@pytest.fixture
def algorithm():
    return QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)


@pytest.fixture
def definitions(algorithm):
    return {definition.name(): definition for definition in algorithm.parameterDefinitions()}


def has(definition, flag):
    return bool(definition.flags() & flag)


FLAG = QgsProcessingParameterDefinition.Flag


def test_there_are_these_parameters_and_no_others(definitions):
    assert set(definitions) == set(SIMPLE) | set(ADVANCED)


def test_the_simple_ones_come_in_the_order_of_a_question(definitions):
    assert [name for name in definitions if name in SIMPLE] == list(SIMPLE)


def test_all_but_the_simple_ones_are_folded_away(definitions):
    assert {name for name, one in definitions.items() if has(one, FLAG.FlagAdvanced)} == set(ADVANCED)


def test_what_is_not_given_has_these_defaults(definitions):
    assert {name: one.defaultValue() for name, one in definitions.items()} == SIMPLE | ADVANCED


def test_these_may_be_left_out(definitions):
    assert {name for name, one in definitions.items() if has(one, FLAG.FlagOptional)} == OPTIONAL


def test_choices_are_made_by_number(definitions):
    assert {name: len(one.options()) for name, one in definitions.items() if one.type() == "enum"} == CHOICES
    assert definitions["STATISTICS"].allowMultiple()


def test_distance_is_a_plain_number_that_points_may_bring_of_their_own(definitions):
    assert definitions["DISTANCE"].type() == "number"
    assert definitions["DISTANCE"].isDynamic()
    assert definitions["DISTANCE"].dynamicLayerParameterName() == "POINTS"


@pytest.mark.parametrize("name", ["LONG_TABLE", "PAIRS", "REPORT"])
def test_further_outputs_are_not_made_unless_they_are_asked_for(definitions, name):
    assert not definitions[name].createByDefault()


def test_each_one_explains_itself(definitions):
    for definition in definitions.values():
        assert definition.description()
        assert definition.help().endswith(".")
        assert "<" not in definition.help()


def test_the_results_are_three_numbers_besides_the_outputs(algorithm):
    results = [output.name() for output in algorithm.outputDefinitions()]
    assert results == ["OUTPUT", "LONG_TABLE", "PAIRS", "REPORT", "POINT_COUNT", "POLYGON_COUNT", "MATCH_COUNT"]


def test_what_is_asked_has_a_value_for_each_parameter():
    assert [field.name for field in fields(Asked)] == [parameter.name.lower() for parameter in PARAMETERS]


def test_the_model_designer_has_an_icon_and_the_toolbox_finds_it_by_what_people_call_it(algorithm):
    assert algorithm.svgIconPath().endswith("icon.svg")
    wanted = ("accessibility", "buffer", "nearest", "radius", "reach", "catchment", "density", "zonal", "score")
    assert set(wanted) <= set(algorithm.tags())


def test_labels_are_those_of_qgis_own_tools(definitions):
    assert definitions["TYPE_FIELD"].description() == "Type field"
    assert definitions["WEIGHT_FIELD"].description() == "Weight field"


def test_the_help_is_plain_text(algorithm):
    assert "<" not in algorithm.shortHelpString()
    assert algorithm.shortHelpString().startswith("For each point and each type of polygon")
