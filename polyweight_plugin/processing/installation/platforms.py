"""Who has which shapely, and how it is added: one table for README, description and the words in QGIS."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from polyweight_plugin.processing.installation.surroundings import Surroundings, version
from polyweight_plugin.processing.text import mark

NEEDED = "2.0.2"
"""The oldest shapely that serves."""
PROFILE_PYTHON = 'os.path.join(QgsApplication.qgisSettingsDirPath(), "python")'
"""The profile's python folder: QGIS, qgis_process and our workers look there, and no rights are needed."""


@dataclass(frozen=True)
class Platform:
    """One way to have QGIS."""

    name: str
    is_here: Callable[[Surroundings], bool]
    brings: str
    """Which shapely lies there from the start."""
    console: bool = True
    """Whether a wheel in the profile's python folder serves: what console_line() installs."""
    other_way: str = ""
    """What serves as well: a clause that follows "or"."""
    without_pip: str = ""
    """What to do first where the console has no pip, if there is no other way."""


def _is_debian(here: Surroundings, least: int = 0) -> bool:
    return here.release.get("ID") == "debian" and _release(here) >= (least,)


def _is_ubuntu(here: Surroundings, least: int = 0) -> bool:
    return here.release.get("ID") == "ubuntu" and _release(here) >= (least,)


def _release(here: Surroundings) -> tuple[int, ...]:
    return version(here.release.get("VERSION_ID", "")) or (1000,)  # Debian testing has no number


def _is_mac_bundle(here: Surroundings) -> bool:
    return here.system == "darwin" and ".app/" in here.prefix


PLATFORMS = (
    Platform(
        "Windows: QGIS' own installer (MSI), OSGeo4W `qgis-full`, `qgis-ltr-full`",
        lambda here: here.system == "win32" and here.has_pip and not here.is_conda,
        "since spring 2024: nothing to do",
        other_way=mark("install a newer QGIS"),
    ),
    Platform(
        "Windows: OSGeo4W `qgis`, `qgis-ltr` alone",
        lambda here: here.system == "win32" and not here.is_conda,
        "none",
        console=False,
        other_way=mark("start OSGeo4W Setup, choose Advanced Install, and the package `python3-shapely`"),
    ),
    Platform(
        "macOS: QGIS 3.44.4 and newer",
        lambda here: _is_mac_bundle(here) and here.python > (3, 9),
        "usually; early builds lack it",
        other_way=mark("install the newest QGIS"),
    ),
    Platform(
        "macOS: QGIS up to 3.44.3",
        _is_mac_bundle,
        "1.7, too old",
        other_way=mark("install QGIS 3.44.4 or newer"),
    ),
    Platform(
        "conda-forge",
        lambda here: here.is_conda,
        "none",
        other_way=mark("`conda install -c conda-forge shapely`"),
    ),
    Platform(
        "Flatpak",
        lambda here: here.is_flatpak,
        "none",
        other_way=mark("in a terminal `flatpak run --devel --command=pip3 org.qgis.qgis install shapely --user`"),
    ),
    Platform(
        "Nix",
        lambda here: here.prefix.startswith("/nix/") or here.release.get("ID") == "nixos",
        "none",
        console=False,
        other_way=mark("build QGIS as `qgis.override { extraPythonPackages = ps: [ ps.shapely ]; }`"),
    ),
    Platform(
        "Debian 13, Ubuntu 24.04 and newer",
        lambda here: _is_debian(here, least=13) or _is_ubuntu(here, least=24),
        "packaged, not installed",
        other_way=mark("install the package `python3-shapely`"),
    ),
    Platform(
        "Debian 12, Ubuntu 22.04 and older",
        lambda here: _is_debian(here) or _is_ubuntu(here),
        "packaged: 1.8, too old",
        without_pip=mark("install the package `python3-pip`, and call this up again for the next step"),
    ),
    Platform(
        "other Linux",
        lambda here: here.system.startswith("linux"),
        "see its packages",
        other_way=mark("install the package `python3-shapely`, if it is 2.0.2 or newer"),
    ),
    Platform("anything else", lambda here: True, "unknown", without_pip=mark("ask whoever installed QGIS for it")),
)


def platform_of(here: Surroundings) -> Platform:
    """The first row that fits."""
    return next(platform for platform in PLATFORMS if platform.is_here(here))


def wheel_for(here: Surroundings) -> str:
    """What to ask pip for. With --no-deps nobody else minds that shapely fits the numpy that is there.

    2.2 wants Python 3.11 and numpy 1.26; 2.1 wants 3.10 and 1.21; 2.0 serves the rest (Requires-Python, Requires-Dist
    of the wheels). No < or >: QGIS shows these words as HTML.
    """
    numpy = here.numpy or (2,)
    if here.python >= (3, 11) and numpy >= (1, 26):
        return "shapely==2.*"
    if here.python >= (3, 10) and numpy >= (1, 21):
        return "shapely==2.1.*"
    return "shapely==2.0.*"


def console_line(wheel: str) -> str:
    """The line for QGIS' own Python console.

    It calls what python -m pip calls, since sys.executable is QGIS itself on Windows and macOS, and pip.main warns.
    --no-deps keeps numpy, against which GDAL's bindings are built. Wheels only: building would start sys.executable.
    With --target neither an older shapely beside QGIS nor an "externally managed" Python stands in the way.
    """
    options = '"--no-deps", "--upgrade", "--only-binary=:all:"'
    call = f'pip(["install", {options}, "--target", {PROFILE_PYTHON}, "{wheel}"])'
    return f"import os; from pip._internal.cli.main import main as pip; {call}"
