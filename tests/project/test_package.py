"""What `make package` builds is what the plugin site takes."""

from __future__ import annotations

import configparser
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, ROOT / "scripts" / "package.py", folder], check=True, timeout=60)
    [archive] = folder.iterdir()
    return zipfile.ZipFile(archive)


def test_everything_lies_in_one_folder_called_like_the_plugin(package):
    assert {name.split("/")[0] for name in package.namelist()} == {"polyweight_plugin"}


@pytest.mark.parametrize("name", ["metadata.txt", "LICENSE", "__init__.py", "resources/icon.svg", "core/summarize.py"])
def test_the_zip_holds(package, name):
    assert package.getinfo(f"polyweight_plugin/{name}").file_size > 0


def test_no_compiled_file_and_no_shell_script_is_in_it(package):
    suffixes = {Path(name).suffix for name in package.namelist()}
    assert suffixes <= {".py", ".txt", ".svg", ".gpkg", ".qml", ""}
    assert not [name for name in package.namelist() if "__pycache__" in name]


def test_all_code_of_the_plugin_is_in_it(package):
    sources = {path.relative_to(ROOT).as_posix() for path in (ROOT / "polyweight_plugin").rglob("*.py")}
    assert sources <= set(package.namelist())


def test_the_file_is_named_by_the_version_in_the_metadata(package):
    metadata = configparser.ConfigParser()
    metadata.read_string(package.read("polyweight_plugin/metadata.txt").decode())
    assert Path(package.filename).name == f"polyweight_plugin-{metadata['general']['version']}.zip"


def test_the_metadata_says_what_qgis_has_to_know(package):
    metadata = configparser.ConfigParser()
    metadata.read_string(package.read("polyweight_plugin/metadata.txt").decode())
    general = metadata["general"]
    assert general["hasProcessingProvider"] == "yes"
    assert (general["qgisMinimumVersion"], general["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert "shapely" in general["about"]
