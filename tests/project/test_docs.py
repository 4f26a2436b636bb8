"""The manual: its links lead somewhere, what is told twice is told from one source, it is read without a network."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from polyweight_plugin.processing.installation.advice import table

ROOT = Path(__file__).parents[2]
PAGES = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_to_a_file_leads_to_one(page):
    targets = re.findall(r"\]\(([^)#:]+)\)", page.read_text())
    assert [target for target in targets if not (page.parent / target).exists()] == []


def test_every_page_of_the_manual_is_in_its_contents():
    contents = (ROOT / "docs" / "README.md").read_text()
    assert [page.name for page in (ROOT / "docs").glob("[a-z]*.md") if f"({page.name})" not in contents] == []


@pytest.mark.parametrize("name", ["README.md", "docs/install.md"])
def test_the_installation_table_is_the_one_that_qgis_speaks_from(name):
    text = (ROOT / name).read_text()
    shown = text.split("<!-- installation: begin -->")[1].split("<!-- installation: end -->")[0]
    assert shown.strip() == table(), "run `make docs`"


def test_a_windows_user_reads_what_to_do_before_anything_about_developers():
    text = (ROOT / "README.md").read_text()
    assert text.index("![") < text.index("Install from ZIP") < text.index("nothing to do") < text.index("make demo")


@pytest.fixture(scope="module")
def rendered():
    """The help page as it would be made now."""
    pytest.importorskip("markdown", reason="make docs needs it")
    code = "import pathlib, render_docs; print(render_docs.help_page(pathlib.Path('docs')), end='')"
    path = f"import sys; sys.path.insert(0, 'scripts'); {code}"
    return subprocess.run([sys.executable, "-c", path], cwd=ROOT, capture_output=True, text=True, check=True).stdout


def test_the_help_page_is_that_of_the_manual(rendered):
    assert (ROOT / "resources/help/index.html").read_text() == rendered, "run `make docs`"


def test_the_help_page_needs_nothing_from_elsewhere(rendered):
    assert "<script" not in rendered
    assert "<link" not in rendered
    assert all(source.startswith("images/") for source in re.findall(r'src="([^"]*)"', rendered))
    assert all(source.startswith("#") for source in re.findall(r'href="((?!https?:)[^"]*)"', rendered))
    anchors = set(re.findall(r'id="([^"]+)"', rendered))
    assert set(re.findall(r'href="#([^"]+)"', rendered)) <= anchors


def test_the_manual_is_built_without_a_warning(tmp_path):
    pytest.importorskip("mkdocs", reason="make docs needs it")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", tmp_path / "site"]
    built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert (built.returncode, built.stderr) == (0, "")
    for page in (tmp_path / "site").glob("*.html"):
        sources = re.findall(r'(?:src|<link[^>]*href)="([^"]*)"', page.read_text())
        assert [source for source in sources if source.startswith(("http", "//"))] == [], page.name
