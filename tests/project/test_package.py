"""What `make package` builds is what the plugin site takes."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPTS = ROOT / "scripts"


def build(folder, root=ROOT):
    return subprocess.run(
        [sys.executable, "-S", root / "scripts" / "package.py", folder],  # -S: the standard library alone
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    folder = tmp_path_factory.mktemp("dist")
    return build(folder), folder


@pytest.fixture
def package(built):
    ran, folder = built
    assert ran.returncode == 0, ran.stdout + ran.stderr
    [archive] = folder.iterdir()
    return zipfile.ZipFile(archive)


@pytest.fixture
def metadata(package):
    parser = configparser.ConfigParser()  # with interpolation, as QGIS and the site read it
    parser.read_string(package.read("polyweight_plugin/metadata.txt").decode())
    return dict(parser["general"])


@pytest.fixture
def checkout(tmp_path):
    """A copy of what the zip is made of, to be spoilt."""
    for name in ("polyweight_plugin", "resources", "scripts", "docs"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("metadata.txt", "CHANGELOG.md", "LICENSE", "requirements.txt"):
        shutil.copy(ROOT / name, tmp_path)
    return tmp_path


def change(path, old, new):
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def scan(*archives):
    return subprocess.run(
        [sys.executable, SCRIPTS / "site_scan.py", *archives], capture_output=True, text=True, timeout=100
    )


def test_everything_lies_in_one_folder_called_like_the_plugin(package):
    assert {name.split("/")[0] for name in package.namelist()} == {"polyweight_plugin"}


@pytest.mark.parametrize(
    "name",
    ["metadata.txt", "LICENSE", "__init__.py", "resources/icon.svg", "core/summarize.py", "requirements.txt"],
)
def test_the_zip_holds(package, name):
    assert package.getinfo(f"polyweight_plugin/{name}").file_size > 0


def test_no_compiled_file_and_no_shell_script_is_in_it(package):
    suffixes = {Path(name).suffix for name in package.namelist()}
    assert suffixes <= {".py", ".txt", ".svg", ".gpkg", ".qml", ".html", ".css", ".png", ".qm", ""}
    assert not [name for name in package.namelist() if "__pycache__" in name]


def test_all_code_of_the_plugin_is_in_it(package):
    sources = {path.relative_to(ROOT).as_posix() for path in (ROOT / "polyweight_plugin").rglob("*.py")}
    assert sources <= set(package.namelist())


def test_version_and_changelog_are_those_of_the_changelog(package, metadata):
    newest = next(line for line in (ROOT / "CHANGELOG.md").read_text().splitlines() if line.startswith("## [0"))
    assert newest.startswith(f"## [{metadata['version']}] - ")
    assert Path(package.filename).name == f"polyweight_plugin-{metadata['version']}.zip"
    assert metadata["changelog"].splitlines()[0] == metadata["version"]
    assert "version=" not in (ROOT / "metadata.txt").read_text().replace("Version=", "")


def test_each_paragraph_of_about_and_each_change_is_one_line(metadata):
    paragraphs = metadata["about"].splitlines()
    assert len(paragraphs) == 3
    assert all(line[0].isupper() and line.endswith(".") for line in paragraphs)
    assert all(line.startswith(("- ", "0.", "1.")) or line[0].isupper() for line in metadata["changelog"].splitlines())
    assert "`" not in metadata["changelog"] + metadata["about"]


def test_the_metadata_says_what_qgis_has_to_know(metadata):
    assert metadata["hasprocessingprovider"] == "yes"
    assert (metadata["qgisminimumversion"], metadata["qgismaximumversion"]) == ("3.22", "4.99")
    assert metadata["category"] == "Vector"
    assert "shapely, 2.0.2 or newer" in metadata["about"]


def test_shapely_is_asked_for_in_the_same_version_everywhere(package, metadata):
    assert metadata["external_deps"] == "shapely>=2.0.2"
    requirements = package.read("polyweight_plugin/requirements.txt").decode()
    assert [line.split(",")[0].split(";")[0] for line in requirements.splitlines() if line[0] != "#"] == [
        "shapely>=2.0.2"
    ] * 2
    assert 'SHAPELY="shapely>=2.0.2,' in (SCRIPTS / "common.sh").read_text()


def test_two_builds_give_the_same_bytes(package, tmp_path):
    build(tmp_path)
    [again] = tmp_path.iterdir()
    assert again.read_bytes() == Path(package.filename).read_bytes()


def test_the_addresses_are_placeholders_and_the_builder_is_told_where_they_stand(built):
    said = built[0].stdout
    assert "before an upload, replace these lines of metadata.txt by what is true:" in said
    for key in ("email=", "homepage=", "repository=", "tracker="):
        assert f"\n    {key}" in said
    # example.org is nobody's; every other text points to metadata.txt instead of repeating an address
    naming = subprocess.run(["git", "grep", "-l", "example\\.org"], cwd=ROOT, capture_output=True, text=True).stdout
    naming = {name for name in naming.split() if not name.startswith("tests/")}
    assert {Path(name).name for name in naming} <= {"metadata.txt", "metadata.py"}


def test_changes_that_have_no_version_yet_are_mentioned(checkout, tmp_path):
    change(checkout / "CHANGELOG.md", "## [0.1.0]", "## [Unreleased]\n\n- 5 % more\n\n## [0.1.0]")
    assert "changes under Unreleased" in build(tmp_path / "dist", checkout).stdout


def test_a_percent_sign_reaches_qgis_as_one(checkout, tmp_path):
    change(checkout / "metadata.txt", "description=", "description=100 % ")
    assert build(tmp_path / "dist", checkout).returncode == 0
    [archive] = (tmp_path / "dist").iterdir()
    parser = configparser.ConfigParser()
    parser.read_string(zipfile.ZipFile(archive).read("polyweight_plugin/metadata.txt").decode())
    assert parser["general"]["description"].startswith("100 % For each point")


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("category=Vector", "category=Analysis", "category is none of Raster, Vector, Database, Mesh, Web"),
        ("homepage=https://", "homepage=", "homepage is no address"),
        ("author=PolyWeight", "author=Poly/Weight", "author has a slash"),
        ("email=polyweight@example.org", "email=", "metadata.txt lacks email"),
        ("icon=resources", "icon=nowhere", "an icon that is not there: nowhere/icon.svg"),
        ("server=False", "supportsQt6=yes", "supportsQt6 is no longer known"),
    ],
)
def test_what_the_validator_refuses_is_refused_here_and_no_zip_is_left(checkout, tmp_path, old, new, words):
    change(checkout / "metadata.txt", old, new)
    ran = build(tmp_path / "dist", checkout)
    assert ran.returncode == 1
    assert words in ran.stdout
    assert list((tmp_path / "dist").iterdir()) == []


@pytest.mark.parametrize("name", [".hidden", "run.sh", "fast.so", "core/old.pyc"])
def test_files_that_the_site_does_not_take_are_refused(checkout, tmp_path, name):
    (checkout / "polyweight_plugin" / name).write_text("x")
    ran = build(tmp_path / "dist", checkout)
    assert ran.returncode == 1
    assert f"polyweight_plugin/{name}: no file of this kind is taken" in ran.stdout


def test_the_scanners_of_the_site_find_nothing(package):
    ran = scan(package.filename)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "The plugin site's scanners find nothing.\n", "")


def test_the_scanners_are_awake(tmp_path):
    with zipfile.ZipFile(tmp_path / "bad.zip", "w") as bad:
        bad.writestr("plugin/eval.py", "def run(text, found=1 == None):\n    assert text\n    return eval(text)\n")
        bad.writestr("plugin/start.py", "import subprocess\nsubprocess.run(['ls'])\n")
        bad.writestr("plugin/key.py", "key = 'AKIA" + "IOSFODNN7EXAMPLF'\n")
    ran = scan(tmp_path / "bad.zip")
    assert ran.returncode == 1
    for words in ("bandit B101", "bandit B307", "bandit B603", "detect-secrets: plugin/key.py:1", "E711"):
        assert words in ran.stdout


def test_the_help_page_is_in_the_zip_with_its_pictures(package):
    names, folder = set(package.namelist()), "polyweight_plugin/resources/help/"
    page = package.read(f"{folder}index.html").decode()
    pictures = re.findall(r'src="([^"]+)"', page)
    assert pictures
    assert {f"{folder}{picture}" for picture in pictures} <= names
