"""What the files for people who join say is true: targets, versions, pins, links between them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

yaml = pytest.importorskip("yaml", reason="Dask brings it")

ROOT = Path(__file__).parents[2]
YAML = [ROOT / ".pre-commit-config.yaml", ROOT / "CITATION.cff", *(ROOT / ".github").rglob("*.yml")]


@pytest.mark.parametrize("path", YAML, ids=lambda path: path.name)
def test_every_yaml_file_can_be_read(path):
    assert yaml.safe_load(path.read_text())


def test_every_make_target_that_a_text_names_exists():
    targets = re.search(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text(), re.MULTILINE)[1].split()
    texts = [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob(".github/**/*.yml"), ROOT / ".ci" / "run"]
    named = {
        (path.name, target)
        for path in texts
        for command in re.findall(r"(?:^|`|run: |trixie )make ((?:[a-z-]+ ?)+)", path.read_text(), re.MULTILINE)
        for target in command.split()
    }
    assert {name for name in named if name[1] not in targets} == set()
    assert ("run", "test") in named


def test_the_workflow_installs_what_the_core_suite_needs_and_the_oldest_that_is_promised():
    text = (ROOT / ".github/workflows/test.yml").read_text()
    assert "requirements-core.txt" in text
    pins = re.search(r'run_with oldest "3\.9" "(.*)" "(.*)"', (ROOT / "scripts/test_versions.sh").read_text())
    assert f'pins: "{pins[1]} {pins[2]}"' in text


@pytest.mark.parametrize("name", ["requirements-core.txt", "requirements-dev.txt"])
def test_every_test_tool_is_pinned(name):
    lines = [line for line in (ROOT / name).read_text().splitlines() if line and line[0] not in "#-"]
    assert [line for line in lines if not re.match(r"[\w-]+(\[\w+\])?==[\w.]+(; |$)", line)] == []


def test_the_citation_is_of_the_newest_version():
    newest = re.search(r"^## \[(\d\S*)\] - (\S+)$", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text())
    assert (citation["version"], str(citation["date-released"])) == newest.groups()


def test_a_bug_report_must_hold_the_log():
    form = yaml.safe_load((ROOT / ".github/ISSUE_TEMPLATE/bug.yml").read_text())
    [log] = [field for field in form["body"] if field["id"] == "log"]
    assert log["validations"] == {"required": True}


def test_there_are_fifteen_lines_on_how_we_write():
    text = (ROOT / "CONTRIBUTING.md").read_text()
    section = text[text.index("## How we write") :]
    assert re.findall(r"^(\d+)\. ", section, re.MULTILINE) == [str(number) for number in range(1, 16)]
