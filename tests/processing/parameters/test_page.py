"""The page of the parameters says what they say of themselves."""

from __future__ import annotations

from pathlib import Path

from scripts.make_parameters import page

PAGE = Path(__file__).parents[3] / "docs" / "parameters.md"


def test_the_page_of_the_parameters_is_current():
    assert PAGE.read_text("utf-8") == page(), "docs/parameters.md is not what the parameters say: make parameters"
