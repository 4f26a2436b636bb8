"""The manual's examples: what stands below each command is what it answers on the sample town."""

from __future__ import annotations

from pathlib import Path

import pytest

from polyweight_plugin.core.statistics import STATISTICS
from polyweight_plugin.core.statistics.decay import DECAYS

pytest.importorskip("qgis.core", reason="the examples need QGIS")

from scripts.draw_decays import PICTURE, svg
from scripts.make_examples import EXAMPLE, parameters, results
from tests.end_to_end.programs import environment_with_profile

PAGE = Path(__file__).parents[2] / "docs" / "statistics.md"
EXAMPLES = EXAMPLE.findall(PAGE.read_text("utf-8"))
PARAMETERS = [parameters(command) for command, _ in EXAMPLES]


@pytest.fixture(scope="module")
def environment(tmp_path_factory):
    return environment_with_profile(tmp_path_factory.mktemp("home"))


@pytest.mark.parametrize("command, shown", EXAMPLES, ids=range(len(EXAMPLES)))
def test_an_example_answers_what_stands_below_it(command, shown, environment, qgis_app):
    assert results(command, environment) == shown, "run `make examples`"


def test_every_statistic_decay_share_and_table_has_an_example():
    assert {int(value) for given in PARAMETERS for value in given.get("STATISTICS", [])} == set(range(len(STATISTICS)))
    assert {int(given.get("DECAY", 0)) for given in PARAMETERS} == set(range(len(DECAYS) + 1))
    assert {int(given.get("SHARE", 0)) for given in PARAMETERS} == {0, 1, 2}
    wanted = {
        "TYPES",
        "OTHER_TYPES",
        "NO_MATCH",
        "DISCARD_NONMATCHING",
        "LONG_TABLE",
        "PAIRS",
        "MORE_DISTANCES",
        "RINGS",
    }
    assert wanted <= {name for given in PARAMETERS for name in given}


def test_the_picture_of_the_decays_shows_them_as_they_are():
    assert PICTURE.read_text() == svg(), "run python -m scripts.draw_decays"
