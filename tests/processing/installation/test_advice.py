"""What is said where shapely is missing, for each kind of installation."""

from __future__ import annotations

import dataclasses

import pytest

from polyweight_plugin.processing.installation.advice import about, advice, table
from polyweight_plugin.processing.installation.platforms import PLATFORMS, console_line, platform_of, wheel_for
from polyweight_plugin.processing.installation.surroundings import Surroundings, version

LINUX = Surroundings("linux", (3, 11), (1, 24), has_pip=True, prefix="/usr")
MAC = Surroundings("darwin", (3, 12), (2, 1), True, prefix="/Applications/QGIS.app/Contents/Frameworks")
WINDOWS = Surroundings("win32", (3, 12), (2, 4), True, prefix="C:\\Program Files\\QGIS 4.0\\apps\\Python312")


def debian(release):
    return dataclasses.replace(LINUX, release={"ID": "debian", **({"VERSION_ID": release} if release else {})})


def ubuntu(release):
    return dataclasses.replace(LINUX, release={"ID": "ubuntu", "VERSION_ID": release})


HERE = {
    "windows, full": (WINDOWS, "Windows: QGIS' own installer"),
    "windows, plain OSGeo4W": (dataclasses.replace(WINDOWS, has_pip=False), "Windows: OSGeo4W"),
    "windows, conda": (dataclasses.replace(WINDOWS, is_conda=True), "conda-forge"),
    "macOS, new": (MAC, "macOS: QGIS 3.44.4"),
    "macOS, old": (dataclasses.replace(MAC, python=(3, 9), numpy=(1, 20)), "macOS: QGIS up to 3.44.3"),
    "macOS, conda": (dataclasses.replace(MAC, prefix="/opt/conda/envs/q", is_conda=True), "conda-forge"),
    "flatpak": (dataclasses.replace(LINUX, is_flatpak=True, release={"ID": "org.kde.Platform"}), "Flatpak"),
    "nix on another Linux": (dataclasses.replace(LINUX, prefix="/nix/store/x-python3-3.12"), "Nix"),
    "conda on Debian": (dataclasses.replace(debian("12"), is_conda=True), "conda-forge"),
    "Debian 12": (debian("12"), "Debian 12"),
    "Debian 13": (debian("13"), "Debian 13"),
    "Debian testing": (debian(None), "Debian 13"),
    "Ubuntu 22.04": (ubuntu("22.04"), "Debian 12, Ubuntu 22.04"),
    "Ubuntu 24.04": (ubuntu("24.04"), "Debian 13, Ubuntu 24.04"),
    "another Linux": (dataclasses.replace(LINUX, release={"ID": "fedora", "VERSION_ID": "42"}), "other Linux"),
    "another system": (dataclasses.replace(LINUX, system="freebsd14"), "anything else"),
}


@pytest.mark.parametrize(("here", "name"), HERE.values(), ids=HERE)
def test_each_installation_finds_its_row(here, name):
    assert platform_of(here).name.startswith(name)


def test_every_row_is_somebodys():
    assert {platform_of(here).name for here, _ in HERE.values()} == {platform.name for platform in PLATFORMS}


@pytest.mark.parametrize("has_pip", [True, False], ids=["pip", "no pip"])
@pytest.mark.parametrize("here", [here for here, _ in HERE.values()], ids=HERE)
def test_the_message_names_the_library_and_something_to_do_and_survives_being_taken_for_html(here, has_pip):
    words = advice(dataclasses.replace(here, has_pip=has_pip), "it is not installed")
    assert words.startswith("PolyWeight needs the Python library shapely, 2.0.2 or newer: it is not installed. ")
    assert words[words.index("installed. ") + 11].isupper()
    assert not set("<&`\n") & set(words)
    assert "QGIS" in words.split("installed. ", 1)[1]


def test_where_pip_is_the_line_to_paste_ends_the_message():
    words = advice(debian("12"), "it is not installed")
    assert words.endswith(console_line("shapely==2.1.*"))
    assert "A restart is not needed." in words


def test_where_an_old_one_is_loaded_a_restart_is_asked_for():
    assert "Then restart QGIS, which holds the old one." in advice(debian("12"), "too old", is_loaded=True)


@pytest.mark.parametrize(
    ("name", "way"),
    [
        ("Debian 12", "Install the package python3-pip, and call this up again for the next step. Then restart QGIS."),
        ("Debian 13", "Install the package python3-shapely. Then restart QGIS."),
        ("windows, plain OSGeo4W", "Start OSGeo4W Setup, choose Advanced Install, and the package python3-shapely."),
        ("flatpak", "In a terminal flatpak run --devel --command=pip3 org.qgis.qgis install shapely --user."),
    ],
)
def test_without_pip_no_line_is_shown_that_could_not_work(name, way):
    words = advice(dataclasses.replace(HERE[name][0], has_pip=False), "it is not installed")
    assert way in words
    assert "import os" not in words


def test_nix_is_never_told_to_use_pip():
    assert "pip" not in advice(HERE["nix on another Linux"][0], "x")


@pytest.mark.parametrize(
    ("python", "numpy", "wheel"),
    [
        ((3, 9), (1, 20), "shapely==2.0.*"),  # macOS up to 3.44.3
        ((3, 9), (2, 0), "shapely==2.0.*"),  # 2.1 has no wheel for Python 3.9
        ((3, 10), (1, 21), "shapely==2.1.*"),  # Ubuntu 22.04
        ((3, 10), (1, 20), "shapely==2.0.*"),
        ((3, 11), (1, 24), "shapely==2.1.*"),  # Debian 12: 2.2 declares numpy 1.26
        ((3, 12), (1, 26), "shapely==2.*"),
        ((3, 13), None, "shapely==2.*"),
    ],
)
def test_the_version_fits_the_python_and_the_numpy_that_are_there(python, numpy, wheel):
    assert wheel_for(Surroundings("linux", python, numpy, True)) == wheel


def test_the_line_is_python_and_keeps_numpy_as_it_is():
    line = console_line("shapely==2.1.*")
    compile(line, "console", "exec")
    assert '"--no-deps"' in line
    assert '"--only-binary=:all:"' in line


def test_the_table_has_a_row_for_each_platform_and_the_line():
    assert table().count("\n| ") == len(PLATFORMS)
    assert console_line("shapely==2.*") in table()


def test_the_description_is_one_line_and_names_every_other_way():
    assert "\n" not in about()
    assert "%" not in about()  # the plugin site reads it with configparser's interpolation
    assert all(row.other_way.replace("`", "") in about() for row in PLATFORMS)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [("2.0.2", (2, 0, 2)), ("1.8.5.post1", (1, 8, 5)), ("2.1rc1", (2, 1)), ("0+unknown", (0,)), ("", ()), ("x", ())],
)
def test_a_version_is_its_leading_numbers(text, numbers):
    assert version(text) == numbers
