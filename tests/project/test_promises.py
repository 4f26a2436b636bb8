from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_every_test_that_a_promise_rests_on_exists():
    named = re.findall(r"`([\w/]+\.py)::(test_\w+)`", (ROOT / "docs/promises.md").read_text())
    missing = [
        f"{file}::{test}"
        for file, test in named
        if not (path := ROOT / "tests" / file).is_file() or f"\ndef {test}(" not in path.read_text()
    ]
    assert missing == []
    assert len(named) > 80


def test_every_promise_rests_on_a_test():
    rows = re.findall(r"^\| (\d+) \|.*\| `[\w/]+\.py::test_\w+`.* \|$", (ROOT / "docs/promises.md").read_text(), re.M)
    assert rows == [str(number) for number in range(1, 23)]
