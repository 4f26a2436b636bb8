from __future__ import annotations

from pathlib import Path

from scripts.make_promises import PROMISES, page

PAGE = Path(__file__).parents[2] / "docs" / "promises.md"


def test_each_promise_rests_on_a_test_and_the_page_is_current():
    assert PAGE.read_text("utf-8") == page(), "docs/promises.md is not what the tests say: make promises"


def test_the_promises_are_numbered():
    assert list(PROMISES) == list(range(1, len(PROMISES) + 1))
    assert len(PROMISES) >= 22
