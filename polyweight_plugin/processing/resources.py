"""Where the plugin's icon and its help lie: inside the package once it is installed, beside it in the repository."""

from __future__ import annotations

import configparser
from pathlib import Path

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QIcon

PACKAGE = Path(__file__).parents[1]


def resource_path(name: str) -> Path:
    """The file of this name in resources/, whether or not it exists."""
    installed = PACKAGE / "resources" / name
    return installed if installed.exists() else PACKAGE.parent / "resources" / name


def icon() -> QIcon:
    return QIcon(icon_path())


def plugin_version() -> str:
    """As metadata.txt has it once the plugin is installed; "" in the repository."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(PACKAGE / "metadata.txt", encoding="utf-8")
    return metadata.get("general", "version", fallback="")


def icon_path() -> str:
    return str(resource_path("icon.svg"))


def help_url(section: str = "algorithm") -> str:
    """The address of the help page that comes with the plugin: a file, so that it opens without a network."""
    url = QUrl.fromLocalFile(str(resource_path("help/index.html")))
    url.setFragment(section)
    return url.toString()
