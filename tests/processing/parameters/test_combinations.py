"""Every combination that makes no sense is refused beforehand, in words; every other one is not."""

from __future__ import annotations

import math

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

from tests.processing.conftest import ALGORITHM, square

OWN = {"DISTANCE": "field:own"}
REACH = {"REACH_FIELD": "w"}

REFUSED = [
    ({**OWN, **REACH}, "DISTANCE and REACH_FIELD"),
    ({**OWN, "MORE_DISTANCES": "5"}, "MORE_DISTANCES: further distances go with one number"),
    ({**REACH, "MORE_DISTANCES": "5"}, "MORE_DISTANCES: further distances do not go with"),
    ({"MORE_DISTANCES": "5, 5.0"}, "MORE_DISTANCES: 5 is asked for twice"),
    ({"MORE_DISTANCES": "10"}, "MORE_DISTANCES: 10 is asked for twice"),
    ({"MORE_DISTANCES": "5,, 6"}, "MORE_DISTANCES: '' is no distance"),
    ({"MORE_DISTANCES": "5, far"}, "MORE_DISTANCES: 'far' is no distance"),
    ({"MORE_DISTANCES": "-5"}, "MORE_DISTANCES: '-5' is no distance"),
    ({"MORE_DISTANCES": "nan"}, "MORE_DISTANCES: 'nan' is no distance"),
    ({"MORE_DISTANCES": "inf"}, "MORE_DISTANCES: 'inf' is no distance"),
    ({"TYPES": "1"}, "TYPES: types are wanted, but there is no TYPE_FIELD"),
    ({"TYPE_FIELD": "kind", "TYPES": "1,,2"}, "TYPES: '1,,2' is no list of types"),
    ({"TYPE_FIELD": "kind", "TYPES": ["1", None]}, "TYPES: '1, None' is no list of types"),
    ({"TYPE_FIELD": "kind", "TYPES": ["1", "1"]}, "TYPES: '1' stands there twice"),
    ({"TYPE_FIELD": "kind", "TYPES": "1, 1"}, "TYPES: '1' stands there twice"),
    ({"TYPE_FIELD": "number", "TYPES": "1, 1.0"}, "TYPES: '1' stands there twice"),
    ({"TYPE_FIELD": "kind", "OTHER_TYPES": 1}, "OTHER_TYPES: the types that TYPES does not name"),
    ({"DECAY_PARAMETER": 5}, "DECAY_PARAMETER: no decay"),
    ({"DECAY": 1, "DECAY_PARAMETER": 5}, "DECAY_PARAMETER: no decay, and linear decay"),
    (
        {"DECAY": 2, "DECAY_PARAMETER": -5},
        "DECAY_PARAMETER: the decay's parameter must be a finite number above 0, not -5.",
    ),
    (
        {"DECAY": 2, "DECAY_PARAMETER": math.nan},
        "DECAY_PARAMETER: the decay's parameter must be a finite number above 0, not 'nan'.",
    ),
    (
        {"DECAY": 2, "DECAY_PARAMETER": "s"},
        "DECAY_PARAMETER: the decay's parameter must be a finite number above 0, not 's'.",
    ),
    ({"DECAY": 3, "DECAY_PARAMETER": 0}, "DECAY_PARAMETER: the decay's parameter must be above 0"),
    ({"DECAY": 1, "DISTANCE": 0}, "DECAY: with a search distance of 0"),
    ({"SHARE": 1, "DISTANCE": 0}, "SHARE: a search distance of 0"),
    ({"SHARE": 2, "MORE_DISTANCES": "0"}, "SHARE: a search distance of 0"),
    ({"STATISTICS": []}, "STATISTICS: choose at least one of 0 (Sum), 1 (Count)"),
    ({"STATISTICS": [0, 9]}, "STATISTICS: '9' is none of its numbers"),
    ({"STATISTICS": "sum"}, "STATISTICS: 'sum' is none of its numbers"),
    ({"UNIT": 9}, "UNIT: '9' is none of its numbers, which are 0 (Automatic"),
    ({"MEASURE": "planar"}, "MEASURE: 'planar' is none of its numbers"),
    ({"DECAY": 5}, "DECAY: '5' is none of its numbers"),
    ({"SHARE": -1}, "SHARE: '-1' is none of its numbers"),
    ({"NO_MATCH": 0.5}, "NO_MATCH: '0.5' is none of its numbers"),
    ({"TYPE_FIELD": "a;b"}, "TYPE_FIELD: QGIS takes 'a;b' for several names"),
]

ACCEPTED = [
    {"RINGS": True},
    {"RINGS": True, "MORE_DISTANCES": "5"},
    {**OWN, "RINGS": True},
    {**REACH, "RINGS": True, "DISTANCE": 0, "DECAY": 1},
    {"MORE_DISTANCES": "0, 5"},
    {"MORE_DISTANCES": "   "},
    {"DECAY": 4, "DECAY_PARAMETER": 2},
    {"DECAY": 4, "MORE_DISTANCES": "0"},
    {**OWN, "DECAY": 2, "SHARE": 1},
    {"SHARE": 1, "RINGS": True, "MORE_DISTANCES": "5"},
    {"TYPE_FIELD": "kind", "TYPES": '1, "a, b", ""', "OTHER_TYPES": 1},
    {"TYPE_FIELD": "kind", "TYPES": "1, 1.0"},
    {"STATISTICS": list(range(9)), "NO_MATCH": 1, "DISCARD_NONMATCHING": True},
    {"UNIT": 7, "MEASURE": 1},
    {"TYPES": "", "DECAY_PARAMETER": None, "SCHEDULER": "", "MORE_DISTANCES": "", "REACH_FIELD": ""},
]


@pytest.fixture
def check(make_layer):
    """The words with which checkParameterValues refuses; "" where it accepts."""
    points = make_layer("Point", ["own:double"], [("POINT(5 5)", 1.0)])
    fields = ["kind:string", "number:integer", "w:double", "a;b:string"]
    polygons = make_layer("Polygon", fields, [(square(0, 0), "a", 1, 1.0, "x")])

    def check(parameters):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
        given = {"POINTS": points, "POLYGONS": polygons, "DISTANCE": 10, "OUTPUT": "memory:", **parameters}
        accepted, words = algorithm.checkParameterValues(given, QgsProcessingContext())
        assert accepted == (words == "")
        return words

    return check


@pytest.mark.parametrize("parameters, words", REFUSED)
def test_what_makes_no_sense_is_refused_in_words(check, parameters, words):
    assert check(parameters).startswith(words)


@pytest.mark.parametrize("parameters", ACCEPTED)
def test_what_makes_sense_is_accepted(check, parameters):
    assert check(parameters) == ""


def test_a_model_which_checks_nothing_before_is_refused_the_same(make_layer, check):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    given = {
        "POINTS": make_layer("Point", [], [("POINT(5 5)",)]),
        "POLYGONS": make_layer("Polygon", [], [(square(0, 0),)]),
        "TYPES": "1",
        "OUTPUT": "memory:",
    }
    feedback = QgsProcessingFeedback()
    _, succeeded = algorithm.run(given, QgsProcessingContext(), feedback, {}, False)
    assert not succeeded
    assert "TYPES: types are wanted" in feedback.textLog()
