"""Whether shapely serves, tried with folders that hold one, none, an old one, a broken one."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
ASK = """
import json, sys
sys.path[:] = [{root!r}, {folder!r}, *{more!r}] + [entry for entry in sys.path if "-packages" not in entry and entry]
from polyweight_plugin.processing.installation.requirement import missing_at_a_glance, missing_library
{before}
glance = missing_at_a_glance()
print(json.dumps([glance, "shapely" in sys.modules, missing_library()]))
"""


@pytest.fixture
def ask(tmp_path):
    """[what a glance says, whether that loaded shapely, what the whole check says] with this shapely only."""

    def ask(source=None, metadata=None, more=(), before=""):
        if source is not None:
            (tmp_path / "shapely.py").write_text(source)
        if metadata is not None:
            (tmp_path / f"shapely-{metadata}.dist-info").mkdir()
            (tmp_path / f"shapely-{metadata}.dist-info" / "METADATA").write_text(
                f"Name: shapely\nVersion: {metadata}\n"
            )
        code = ASK.format(root=str(ROOT), folder=str(tmp_path), more=[str(path) for path in more], before=before)
        ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
        return json.loads(ran.stdout)

    return ask


NEW = "dwithin = print\n__version__ = '2.1.0'\ngeos_version = (3, 12, 0)\ngeos_version_string = '3.12.0'\n"


def test_without_any_it_is_not_installed(ask):
    glance, _, missing = ask()
    assert glance == missing
    assert "shapely, 2.0.2 or newer: it is not installed. " in missing


def test_an_old_one_is_known_by_its_metadata_and_stays_unloaded_so_that_no_restart_is_due(ask):
    glance, loaded, missing = ask("raise SystemExit('loaded')", "1.8.5.post1")
    assert not loaded
    assert glance == missing
    assert "the version found (1.8.5) is too old" in missing
    assert "which holds the old one" not in missing


@pytest.mark.parametrize("version", ["2.0.1", "1.7.0", "2.0"])
def test_what_is_older_than_2_0_2_is_too_old(ask, version):
    assert f"({version}) is too old" in ask(NEW, version)[2]


@pytest.mark.parametrize("version", ["2.0.2", "2.2.0", "10.0", "0+unknown", None])
def test_one_that_serves_is_enough_even_if_it_does_not_know_its_version(ask, version):
    assert ask(NEW, version) == [None, False, None]


def test_one_without_dwithin_is_too_old_whatever_its_metadata_say(ask):
    assert "the version found (1.8) is too old" in ask("__version__ = '1.8'")[2]


def test_after_the_line_was_pasted_beside_a_loaded_old_one_only_the_restart_is_asked_for(ask):
    words = ask("__version__ = '1.8'", "2.1.2")[2]
    assert words == "A shapely that serves is installed by now, but QGIS has loaded an old one: restart QGIS."


def test_one_that_cannot_be_imported_is_named_with_the_reason(ask):
    glance, _, missing = ask("raise OSError('libgeos_c.so.1: cannot open shared object file')", "2.1.0")
    assert glance is None
    assert "it cannot be imported (libgeos_c.so.1: cannot open shared object file)" in missing


def test_one_on_an_old_geos_is_refused(ask):
    assert "GEOS 3.9.1" in ask(NEW.replace("3, 12, 0", "3, 9, 1").replace("3.12.0", "3.9.1"), "2.0.2")[2]


def test_an_old_one_that_hides_a_newer_one_is_not_mended_by_a_restart(ask, tmp_path):
    (tmp_path / "newer").mkdir()
    facts = tmp_path / "newer" / "shapely-2.1.2.dist-info" / "METADATA"
    facts.parent.mkdir()
    facts.write_text("Name: shapely\nVersion: 2.1.2\n")
    words = ask("__version__ = '1.8.5'", more=[tmp_path / "newer"])[2]
    assert "the version found (1.8.5) is too old" in words
    assert "installed by now" not in words


def test_an_old_one_that_another_plugin_has_loaded_is_told_at_start(ask):
    glance, loaded, missing = ask("__version__ = '1.8.5'", "1.8.5", before="import shapely")
    assert loaded
    assert glance == missing
    assert "the version found (1.8.5) is too old" in glance
    assert "hen restart QGIS" in glance
