from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_each_of_the_22_promises_rests_on_a_test():
    page = (ROOT / "docs/promises.md").read_text()
    rows = re.findall(r"^\| (\d+) \|.*\| `[\w/]+\.py::test_\w+`.* \|$", page, re.MULTILINE)
    assert rows == [str(number) for number in range(1, 23)]
